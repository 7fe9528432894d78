use ngazi_domain::Typed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mark, Target};

/// One field, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldView {
    /// The field's id in its form.
    pub id: String,
    /// Short label.
    pub label: String,
    /// The question in everyday words.
    pub question: String,
    /// An example or a limit.
    pub hint: Option<String>,
    /// Why we ask, and who sees it.
    pub why: Option<String>,
    /// `text`, `long-text`, `whole`, `decimal`, `money`, `weight`, `date`, `answer`, `choice`, `choices`,
    /// `place`, `phone`, `file` or `reference`.
    pub kind: String,
    /// Whether the record is incomplete without it.
    pub required: bool,
    /// Whether "I do not know" may be answered.
    pub unknown_allowed: bool,
    /// Choices, also of `answer` and `reference` fields, and of the currency, unit or datum of a value of parts.
    pub choices: Vec<ChoiceView>,
    /// The unit printed beside a decimal.
    pub unit: Option<String>,
    /// What was typed last and accepted.
    #[ts(type = "Typed")]
    pub typed: Typed,
    /// The same as a finished text; a dash-like word when nothing is there.
    pub shown: String,
    /// A sentence when what is there breaks a rule.
    pub error: Option<String>,
    /// Who may see it, one sentence.
    pub privacy: String,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChoiceView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// A line below.
    pub hint: Option<String>,
    /// Its shape when it says how a point stands.
    pub mark: Option<Mark>,
}

/// A record on its compact page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordView {
    /// The form's id.
    pub form: String,
    /// The record, once something was saved.
    pub record: Option<String>,
    /// What it is about.
    pub subject: Option<String>,
    /// Heading: the record's name or the form's title.
    pub title: String,
    /// Line under the heading, such as the record's number.
    pub lead: String,
    /// Fields that are to be shown now, in order.
    pub fields: Vec<FieldView>,
    /// Whether it may be removed.
    pub removable: bool,
}

/// The answer to a saved field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedView {
    /// "Saved 10:42".
    pub message: String,
    /// The record as it is now: conditions may show or hide fields.
    pub record: RecordView,
}

/// A label with its value and a way to change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnswerLine {
    /// The label.
    pub label: String,
    /// The value in words; "not given" when there is none.
    pub value: String,
    /// Where it is changed.
    pub change: Option<Target>,
}

/// A register as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableView {
    /// The form's id.
    pub form: String,
    /// Heading.
    pub title: String,
    /// How many there are, as a sentence.
    pub lead: String,
    /// Columns.
    pub columns: Vec<ColumnView>,
    /// The rows of this page.
    pub rows: Vec<RowView>,
    /// Position of the first row of this page.
    pub offset: u32,
    /// How many rows a page holds.
    pub limit: u32,
    /// Rows that match in all.
    pub total: u32,
    /// "Rows 1 to 50 of 86".
    pub range: String,
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

/// Which guided question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionRef {
    /// `start` (the first 15) or `point`.
    pub flow: String,
    /// The point's id; empty for `start`.
    pub id: String,
    /// Position among the questions that are shown now, from 0.
    pub index: u32,
}

/// One question on its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionView {
    /// Where it is.
    pub question: QuestionRef,
    /// Line above: chapter and position, one finished sentence.
    pub position: String,
    /// How far.
    pub progress: ProgressView,
    /// The form it saves to.
    pub form: String,
    /// The record it saves to.
    pub record: Option<String>,
    /// The subject it saves to.
    pub subject: Option<String>,
    /// The field.
    pub field: FieldView,
    /// What the registers already show, finished sentences.
    pub evidence: Vec<String>,
    /// What this answer also serves, finished sentences.
    pub serves: Vec<String>,
    /// The question before.
    pub previous: Option<QuestionRef>,
    /// The question after; none after the last.
    pub next: Option<QuestionRef>,
    /// Where "finish" leads after the last.
    pub finish: Target,
}

/// How far in a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ProgressView {
    /// This many are behind.
    pub done: u32,
    /// Of this many.
    pub total: u32,
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
    /// How many records, as a finished short text.
    pub count: String,
}

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportView {
    /// File name.
    pub file: String,
    /// How many rows are accepted, as a sentence.
    pub accepted: String,
    /// How many are not, as a sentence.
    pub rejected: String,
    /// Columns that are not read, as a sentence.
    pub ignored: Option<String>,
    /// Each rejected row.
    pub rows: Vec<RejectedView>,
    /// Whether the accepted rows are in the register now.
    pub applied: bool,
    /// Whether there is anything to apply.
    pub applicable: bool,
}

/// A rejected row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RejectedView {
    /// Row in the sheet, the heading being row 1.
    pub row: u32,
    /// Head of the column.
    pub column: String,
    /// What is wrong and what to do.
    pub message: String,
}
