use ngazi_domain::Typed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mark, SourceView, Target};

/// One field, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldView {
    /// The field's id in its form.
    pub id: String,
    /// Its number, the same as on paper, such as `3` or `3.2`.
    pub number: String,
    /// The section that begins with it.
    pub heading: Option<String>,
    /// Short label.
    pub label: String,
    /// The question in everyday words.
    pub question: String,
    /// An example or a limit.
    pub hint: Option<String>,
    /// Why we ask, and who sees it.
    pub why: Option<String>,
    /// What the law or the standard asks, in plain words; shown behind a click with its sources.
    pub law: Option<String>,
    /// Where that stands.
    pub sources: Vec<SourceView>,
    /// `text`, `long-text`, `whole`, `decimal`, `money`, `weight`, `area`, `date`, `time`, `answer`, `choice`,
    /// `choices`, `points`, `place`, `phone`, `file`, `reference` or `list`.
    pub kind: String,
    /// Whether it is reckoned from other fields: shown, never typed.
    pub computed: bool,
    /// Whether the record is incomplete without it.
    pub required: bool,
    /// Whether "I do not know" may be answered.
    pub unknown_allowed: bool,
    /// Choices, also of `answer` fields, of the currency, unit or datum of a value of parts, and of `reference` fields
    /// as far as they are few.
    pub choices: Vec<ChoiceView>,
    /// For a `reference` whose register is long: the form in which [`LookUpView`] is asked for. `choices` then holds
    /// only what is chosen.
    pub look_up: Option<String>,
    /// The unit printed beside a decimal.
    pub unit: Option<String>,
    /// What was typed last and accepted.
    #[ts(type = "Typed")]
    pub typed: Typed,
    /// The same as a finished text; a dash-like word when nothing is there.
    pub shown: String,
    /// The same in another unit or datum, as a finished sentence.
    pub converted: Option<String>,
    /// The kept file of a `file` field.
    pub file: Option<FileView>,
    /// The rows of a `list`, each with its columns as fields.
    pub rows: Vec<ListRowView>,
    /// The columns of a blank row of a `list`.
    pub blank: Vec<FieldView>,
    /// A sentence when what is there breaks a rule.
    pub error: Option<String>,
    /// Who may see it, one sentence.
    pub privacy: String,
    /// What was being typed when the program ended by itself, and was not saved.
    pub draft: Option<String>,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ListRowView {
    /// Its columns.
    pub fields: Vec<FieldView>,
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

/// Records found while typing into a reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LookUpView {
    /// The first that fit.
    pub choices: Vec<ChoiceView>,
    /// That there are more, or none, as a sentence.
    pub note: Option<String>,
}

/// A file kept in the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileView {
    /// SHA-256 of its bytes.
    pub hash: String,
    /// Its name when it came in.
    pub name: String,
    /// Kind, size and fingerprint as a finished sentence.
    pub about: String,
    /// Whether it can be shown as a picture.
    pub picture: bool,
    /// A sentence when the file is missing or was changed.
    pub fault: Option<String>,
}

/// A picture to look at; nothing of where or with what it was taken is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureView {
    /// `data:image/jpeg;base64,…`.
    pub source: String,
    /// What it is: the text alternative.
    pub name: String,
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
    /// Its sections with their state, for the task list; one without heading when the form has none.
    pub sections: Vec<SectionView>,
    /// Whether it is complete, as a sentence.
    pub standing: String,
    /// Shape of that.
    pub mark: Mark,
    /// That it was made with an older version of its form, and what taking it over would do.
    pub older: Option<String>,
    /// Whether it may be removed.
    pub removable: bool,
    /// Whether it has a history that can be read.
    pub history: bool,
}

/// A section of a record in the task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SectionView {
    /// Its title.
    pub title: String,
    /// Shape of its state.
    pub mark: Mark,
    /// Word of its state: not started, started, done.
    pub state: String,
    /// Its first question.
    pub question: QuestionRef,
    /// Its answers, for "check your answers"; what was skipped says so.
    pub answers: Vec<AnswerLine>,
}

/// The answer to a saved field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedView {
    /// "Saved 10:42".
    pub message: String,
    /// The record as it is now: conditions may show or hide fields.
    pub record: RecordView,
}

/// What happened to a record, in words, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryView {
    /// Heading.
    pub title: String,
    /// One act each.
    pub acts: Vec<ActView>,
}

/// One act in a history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActView {
    /// When, in words.
    pub when: String,
    /// Who, as far as the program knew people then.
    pub who: Option<String>,
    /// What was done, in words, such as "Written".
    pub what: String,
    /// What changed, one finished sentence for each field.
    pub changes: Vec<String>,
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

/// Which guided question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionRef {
    /// `start` (the first 15), `point` or `record`.
    pub flow: String,
    /// The point's id; for a record its form, a slash and its id, such as `accident/9f…`, or `accident/` for a new one;
    /// empty for `start`.
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

/// The place of a file inside a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowPlace {
    /// The row, from 0.
    pub row: u32,
    /// Its column.
    pub column: String,
}
