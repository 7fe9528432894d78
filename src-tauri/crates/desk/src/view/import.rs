use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ChoiceView;

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportView {
    /// The form.
    pub form: String,
    /// File name.
    pub file: String,
    /// What the file leaves open: asked once for the whole file, before anything else is shown.
    pub questions: Vec<ImportQuestion>,
    /// How many rows are accepted, as a sentence.
    pub accepted: String,
    /// How many are not, as a sentence.
    pub rejected: String,
    /// Columns that are not read, as a sentence.
    pub ignored: Option<String>,
    /// Each rejected row; at most 500.
    pub rows: Vec<RejectedView>,
    /// That there are more rejected rows than those, as a sentence.
    pub more: Option<String>,
    /// Rows that look like a record that is there already, or like an earlier row; at most 200.
    pub doubles: Vec<DoubleView>,
    /// How many of them still wait for a decision, as a sentence.
    pub undecided: Option<String>,
    /// Whether the accepted rows are in the register now.
    pub applied: bool,
    /// Whether there is anything to apply and nothing left open.
    pub applicable: bool,
}

/// Something that the file leaves open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportQuestion {
    /// `dates` or `decimals`.
    pub id: String,
    /// The question, with an example from the file.
    pub text: String,
    /// The answers.
    pub choices: Vec<ChoiceView>,
    /// The one that was given.
    pub chosen: Option<String>,
}

/// A rejected row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RejectedView {
    /// Row in the sheet, the heading being row 1; with the sheet's name when it is not the first.
    pub row: String,
    /// Head of the column.
    pub column: String,
    /// What is wrong and what to do.
    pub message: String,
}

/// A row that looks like a record that is there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoubleView {
    /// Row in the sheet, from 1.
    pub row: u32,
    /// Why it looks the same, one sentence.
    pub reason: String,
    /// Head over what is there: the record's name, or the earlier row.
    pub there: String,
    /// Both sides, field by field.
    pub lines: Vec<DoubleLine>,
    /// What was decided: `skip` (the row is left out), `both` (it is another one), `fill` (blank answers of the record
    /// are filled from the row); none yet.
    pub decision: Option<String>,
    /// Whether `fill` is offered: the other one is a record, not a row.
    pub fillable: bool,
}

/// A field of both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoubleLine {
    /// Its label.
    pub label: String,
    /// What is there.
    pub there: String,
    /// What the row says.
    pub row: String,
    /// Whether they differ.
    pub differs: bool,
}

/// How far long work has come. Asked for while it runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkView {
    /// Rows done.
    pub done: u32,
    /// Whether something runs.
    pub running: bool,
}
