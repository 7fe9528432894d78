use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mark, OptionView};

/// Somebody who may open the store that waits. No name: that is inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolderView {
    /// Role and number, such as `secretary-2`.
    pub person: String,
    /// The same in words.
    pub name: String,
}

/// Who may open the cooperative, and how it locks itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleView {
    /// Everybody, those who left last.
    pub people: Vec<PersonView>,
    /// Roles that a new person can have, each with what it may do.
    pub roles: Vec<OptionView>,
    /// Whether the reader may add people and take them away.
    pub may_manage: bool,
    /// Whether there is a recovery sheet, one sentence.
    pub recovery: String,
    /// Shape of that.
    pub recovery_mark: Mark,
    /// Minutes without a hand after which the program locks itself, as one of the choices.
    pub idle: String,
    /// Those that can be chosen.
    pub idle_choices: Vec<OptionView>,
    /// Which of them is the default, and that it is one.
    pub idle_hint: String,
}

/// Somebody who works or worked with the cooperative's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonView {
    /// Role and number, such as `secretary-2`.
    pub person: String,
    /// The name that was typed, or role and number.
    pub name: String,
    /// The role in words.
    pub role: String,
    /// Since when, or until when, one sentence.
    pub since: String,
    /// Whether they left.
    pub gone: bool,
    /// Whether it is the reader.
    pub me: bool,
    /// Whether the reader may take their key away.
    pub may_leave: bool,
}

/// A recovery sheet that nobody has confirmed yet. It is shown and printed now, and never again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoverySheetView {
    /// Its words, in order.
    pub words: Vec<String>,
    /// What has to be typed to confirm it.
    pub check: String,
    /// How it is kept, one sentence each.
    pub advice: Vec<String>,
    /// The words as a code that a telephone reads: `data:image/svg+xml;base64,…`.
    pub code: String,
}
