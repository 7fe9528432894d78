use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AnswerLine, HolderView, Mark, OptionView};

/// Backups: when the last one was made, where they go, which ones are there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupsView {
    /// When the last good backup was made, one sentence.
    pub last: String,
    /// Shape of that.
    pub mark: Mark,
    /// When backups are made and how long they are kept.
    pub rule: String,
    /// Where they go besides the program's own folder.
    pub places: Vec<BackupPlaceView>,
    /// Backups that are there, newest first.
    pub kept: Vec<BackupLineView>,
}

/// A place for backups that somebody can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupPlaceView {
    /// `folder` or `stick`.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it is for.
    pub hint: String,
    /// Its path, once one is chosen.
    pub path: Option<String>,
    /// How it stands, one sentence; what to do when the last backup there failed.
    pub state: String,
    /// Shape of that.
    pub mark: Mark,
}

/// A backup that is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupLineView {
    /// When it was made.
    pub made: String,
    /// Its size.
    pub size: String,
    /// Where it is.
    pub place: String,
}

/// What the first page says about backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupNoteView {
    /// Shape.
    pub mark: Mark,
    /// When the last good backup was made.
    pub text: String,
    /// Where it is, or what to do.
    pub detail: String,
}

/// A file that was chosen, of which nothing takes a place here before somebody has seen what is inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoreView {
    /// Name of the file.
    pub file: String,
    /// When it was made, one sentence.
    pub made: String,
    /// Its size, one sentence.
    pub size: String,
    /// Who may open it, when there is more than one password.
    pub holders: Vec<HolderView>,
    /// What is in it, once it was opened.
    pub inside: Option<InsideView>,
}

/// What is inside a file that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InsideView {
    /// Labels and values.
    pub lines: Vec<AnswerLine>,
    /// What would be put aside, and whether it is newer.
    pub warning: Option<String>,
    /// `replace`: this laptop takes the place of the one it comes from; `beside`: both go on working.
    pub ways: Vec<OptionView>,
}
