use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The shape of a status; drawn with a word beside it, never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// A disc with a tick: met, done, valid.
    Done,
    /// A half disc: partly, under way, soon.
    Partly,
    /// A triangle: not yet, late, stop.
    Stop,
    /// A dashed ring: not looked at, unknown.
    Open,
    /// A bar: does not apply.
    NotApplicable,
}

/// What went wrong, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// Stable code, such as `store-wrong-passphrase`; the window branches on it, never on the words.
    pub code: String,
    /// One plain sentence that says what to do next.
    pub message: String,
    /// The field it belongs to, when there is one.
    pub field: Option<String>,
}

/// A sentence at a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldMessage {
    /// The field.
    pub field: String,
    /// The sentence.
    pub message: String,
}

/// Where the program stands when the window opens, and after each change of that.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StartView {
    /// `first-run` (no store yet), `locked` (a store waits for its passphrase), `damaged` or `open`.
    pub state: String,
    /// Whether the reader has chosen a language on this computer.
    pub language_chosen: bool,
    /// The language of every sentence: `en`, `fr` or `sw`.
    pub language: String,
    /// BCP 47 tag for the document's `lang` attribute, such as `fr-CD`.
    pub tag: String,
    /// Languages to choose from, each under its own name.
    pub languages: Vec<LanguageView>,
    /// Countries to choose from.
    pub countries: Vec<CountryView>,
    /// The fixed labels: every `ui-…` message of the language, by id.
    pub labels: BTreeMap<String, String>,
    /// The open cooperative.
    pub frame: Option<FrameView>,
    /// File name of the store that waits or is open.
    pub store_name: Option<String>,
    /// Who may open the store that waits, when there is more than one password.
    pub holders: Vec<super::HolderView>,
    /// What can be done about a store that is damaged.
    pub damage: Option<super::DamageView>,
    /// A recovery sheet was made and not yet confirmed, or there is none.
    pub sheet: bool,
    /// Who has it open, such as "Amani, secretary".
    pub me: Option<String>,
    /// Whoever has it open may only look.
    pub read_only: bool,
    /// Seconds without a hand after which the window locks; zero for never.
    pub idle_seconds: u32,
}

/// A language under its own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LanguageView {
    /// `en`, `fr` or `sw`.
    pub id: String,
    /// Its own name for itself.
    pub name: String,
}

/// A country pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountryView {
    /// `cd` or `tz`.
    pub id: String,
    /// Its name in the reader's language.
    pub name: String,
}

/// What the left rail shows about the open cooperative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FrameView {
    /// Name of the cooperative, or a sentence that it has none yet.
    pub cooperative: String,
    /// Its place.
    pub place: String,
    /// A sentence on every screen when the cooperative is invented.
    pub example: Option<String>,
    /// What turned out to be damaged when it was opened, and was mended from its copy.
    pub mended: Option<String>,
    /// Points still to be looked at.
    pub open_points: u32,
    /// Members whose internal inspection is due.
    pub inspections_due: u32,
    /// Different answers of two computers that a person still has to decide.
    pub conflicts: u32,
    /// What "undo" would take back, such as "Undo: Name of the site"; none when there is nothing.
    pub undo: Option<String>,
    /// What "redo" would do again.
    pub redo: Option<String>,
    /// Where the window stood when the program ended without being closed; asked about once.
    pub resume: Option<ResumeView>,
}

/// Where the window stood when the program ended without being closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ResumeView {
    /// The question whether to go back there.
    pub message: String,
    /// That place.
    pub target: super::Target,
}

/// A deed is done: what to say, and the file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoneView {
    /// One sentence.
    pub message: String,
    /// Full path of the file, when one was written.
    pub path: Option<String>,
}

/// The settings page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettingsView {
    /// Terms and values: program version, file, its place, data packs and their editions.
    pub about: Vec<super::AnswerLine>,
    /// Attributions that must be shown.
    pub notices: Vec<String>,
    /// Sources of the built-in facts.
    pub sources: Vec<super::SourceView>,
}
