use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AnswerLine, OptionView};

/// Two computers of one cooperative: what was exchanged, and what a person still has to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LaptopsView {
    /// How it works, one or two sentences.
    pub lead: String,
    /// Which computer this is, and what was exchanged last.
    pub lines: Vec<AnswerLine>,
    /// What may go into a bundle; the usual choice first.
    pub since: Vec<OptionView>,
    /// Conflicts that are open.
    pub conflicts: Vec<ConflictView>,
}

/// What a bundle would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BundleView {
    /// Whose it is, and of when.
    pub heading: String,
    /// What it would do, register by register.
    pub lines: Vec<AnswerLine>,
    /// What a person may decide now or later.
    pub conflicts: Vec<ConflictView>,
    /// Whether everything in it is here already.
    pub nothing: bool,
}

/// Different answers of two computers, neither of which knew of the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConflictView {
    /// The record and the field.
    pub id: String,
    /// The record.
    pub title: String,
    /// The field.
    pub label: String,
    /// What each computer says; the first is shown until somebody decides.
    pub sides: Vec<SideView>,
    /// The side that was chosen, from 0.
    pub chosen: Option<u32>,
}

/// What one computer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideView {
    /// Which computer, and when.
    pub whose: String,
    /// The answer in words.
    pub value: String,
}
