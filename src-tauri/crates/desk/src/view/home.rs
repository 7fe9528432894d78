use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BackupNoteView, Mark, QuestionRef};

/// The first page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HomeView {
    /// Where the cooperative stands, one sentence.
    pub lead: String,
    /// The four phases.
    pub phases: Vec<PhaseView>,
    /// What to do next, late first; at most eight.
    pub tasks: Vec<TaskView>,
    /// How many more there are beyond those shown, as a sentence.
    pub more: Option<String>,
    /// Three figures.
    pub figures: Vec<FigureView>,
    /// When the last good backup was made; nothing for an example.
    pub backup: Option<BackupNoteView>,
}

/// One of the four phases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhaseView {
    /// Number and name, such as `2 · Foundations`.
    pub name: String,
    /// Gates kept.
    pub done: u32,
    /// Gates in all.
    pub total: u32,
    /// The figure as a sentence.
    pub figure: String,
    /// Its due date as a sentence.
    pub due: Option<String>,
    /// The phase the cooperative is in.
    pub current: bool,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TaskView {
    /// Shape of its urgency.
    pub mark: Mark,
    /// Word of its urgency, such as `Late`.
    pub tag: String,
    /// What to do.
    pub title: String,
    /// Why, or since when.
    pub detail: String,
    /// Where the button leads.
    pub target: Target,
}

/// A place in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "place")]
pub enum Target {
    /// A guided question.
    Question {
        /// Which one.
        question: QuestionRef,
    },
    /// A record on its compact page; `record` empty makes a new one.
    Record {
        /// The form.
        form: String,
        /// The record.
        record: Option<String>,
        /// What it is about, for forms with one record per subject.
        subject: Option<String>,
    },
    /// The task list and the answers of a record that is asked question by question.
    Answers {
        /// The form.
        form: String,
        /// The record; none for a new one.
        record: Option<String>,
    },
    /// A point's summary.
    Point {
        /// The point.
        point: String,
    },
    /// A register.
    Register {
        /// Its form.
        form: String,
    },
    /// One of the places of the rail.
    Page {
        /// `home`, `cooperative`, `path`, `points`, `group`, `registers`, `fees`, `dossier` or `settings`.
        page: String,
    },
}

/// A large figure with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FigureView {
    /// The figure.
    pub figure: String,
    /// What it counts.
    pub label: String,
}
