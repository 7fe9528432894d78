use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Mark;

/// What a check of the whole file found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckView {
    /// The result in one line.
    pub heading: String,
    /// Shape of it.
    pub mark: Mark,
    /// What was looked at.
    pub lines: Vec<String>,
    /// What is wrong.
    pub faults: Vec<String>,
    /// The last mark of the history.
    pub head: String,
}

/// What can be done about a store that is damaged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DamageView {
    /// What happened, one line.
    pub heading: String,
    /// What was found, and what was done about it.
    pub lead: String,
    /// Where the damaged file lies, untouched.
    pub aside: String,
    /// How to go on; none when there is no backup and nothing can be read.
    pub ways: Vec<DamageWayView>,
    /// What one of the ways would lack, one finished sentence each.
    pub missing: Vec<String>,
    /// How many more are missing, as a sentence.
    pub more: Option<String>,
}

/// A way to go on after a damage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DamageWayView {
    /// `salvaged` or `backup`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it brings and what it lacks.
    pub text: String,
    /// Whether it can be chosen. `salvaged` waits for a password until then.
    pub open: bool,
}
