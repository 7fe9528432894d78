use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AnswerLine, ChoiceView, Mark};

/// Which rows of a register are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TableQuery {
    /// The form.
    pub form: String,
    /// What was typed into the search.
    pub search: String,
    /// The column the rows are sorted by; by number without.
    pub sort: Option<String>,
    /// Whether from the last to the first.
    pub descending: bool,
    /// For each filtered field the choices that are let through.
    pub filters: Vec<FilterChoice>,
    /// Position of the first row asked for.
    pub offset: u32,
    /// How many; at most 200.
    pub limit: u32,
}

/// The choices of a field that are let through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FilterChoice {
    /// The field.
    pub field: String,
    /// Ids of choices; `-` stands for "not answered".
    pub choices: Vec<String>,
}

/// A window of a register's table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableView {
    /// The form's id.
    pub form: String,
    /// Heading.
    pub title: String,
    /// How many there are, as a sentence.
    pub lead: String,
    /// The columns that are shown.
    pub columns: Vec<ColumnView>,
    /// The rows asked for.
    pub rows: Vec<RowView>,
    /// Position of the first of them.
    pub offset: u32,
    /// How many were asked for.
    pub limit: u32,
    /// Rows that match in all.
    pub total: u32,
    /// "Rows 1 to 50 of 86".
    pub range: String,
    /// That only the first matches are shown, as a sentence.
    pub more: Option<String>,
    /// Totals of the matching rows under the columns that have one; empty when no column has.
    pub totals: Vec<CellView>,
    /// The columns that can be shown.
    pub offered: Vec<OfferedColumn>,
    /// The fields that can be filtered by.
    pub filters: Vec<FilterView>,
}

/// A column that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedColumn {
    /// Field id.
    pub id: String,
    /// Its head.
    pub head: String,
    /// Whether it is shown.
    pub shown: bool,
}

/// A field that can be filtered by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FilterView {
    /// Field id.
    pub field: String,
    /// Its label.
    pub label: String,
    /// Its choices, "not answered" last.
    pub choices: Vec<ChoiceView>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColumnView {
    /// Field id, or `number`.
    pub id: String,
    /// Its head.
    pub head: String,
    /// Numbers stand to the right.
    pub numeric: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowView {
    /// The record.
    pub record: String,
    /// One cell for each column.
    pub cells: Vec<CellView>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CellView {
    /// Its words.
    pub text: String,
    /// Its status shape.
    pub mark: Option<Mark>,
}

/// The cooperative's page: profile and registers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CooperativeView {
    /// The profile.
    pub profile: Vec<AnswerLine>,
    /// Registers with their counts.
    pub registers: Vec<RegisterView>,
}

/// A register and its count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterView {
    /// The form.
    pub form: String,
    /// Its title.
    pub title: String,
    /// What it is for; not said of every register.
    pub lead: Option<String>,
    /// How many records, as a finished short text.
    pub count: String,
}

/// The page of all books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegistersView {
    /// One sentence.
    pub lead: String,
    /// The shelves.
    pub shelves: Vec<ShelfView>,
}

/// A shelf with its books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShelfView {
    /// Its title.
    pub title: String,
    /// Its books.
    pub registers: Vec<RegisterView>,
}

/// What a register tells: figures and pictures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FiguresView {
    /// Finished sentences.
    pub sentences: Vec<FigureLine>,
    /// Pictures.
    pub charts: Vec<ChartView>,
}

/// One thing that follows from a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FigureLine {
    /// Shape, when it says that something is late, missing or too much.
    pub mark: Option<Mark>,
    /// The sentence.
    pub text: String,
    /// What it was reckoned from, and by whose definition.
    pub notes: Vec<String>,
}

/// A picture with its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartView {
    /// The chart's id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What to look at.
    pub lead: String,
    /// `columns` (months, side by side) or `bars` (one below the other).
    pub shape: String,
    /// What parts each bar, in order; one entry without parts.
    pub series: Vec<String>,
    /// One bar each.
    pub rows: Vec<ChartRowView>,
    /// Heads of the table beside it; the first stands over the labels.
    pub heads: Vec<String>,
    /// The greatest value as a finished text.
    pub greatest: String,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartRowView {
    /// Its label.
    pub label: String,
    /// Its parts, one for each series.
    pub values: Vec<ChartValueView>,
}

/// A part of a bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartValueView {
    /// Thousandths of the greatest bar; none when it is not known.
    pub share: Option<u32>,
    /// The number in words.
    pub text: String,
}
