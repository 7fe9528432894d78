use serde::Serialize;
use ts_rs::TS;

use super::{AnswerLine, FigureView, Mark, QuestionRef, TableView, Target};

/// All points by chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PointsView {
    /// How many are met, as a sentence.
    pub lead: String,
    /// A stop finding, said at the top.
    pub stop: Option<String>,
    /// Where we stand per standard, finished sentences.
    pub standards: Vec<FigureView>,
    /// The chapters.
    pub chapters: Vec<ChapterView>,
}

/// A chapter of points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChapterView {
    /// Its title.
    pub title: String,
    /// Its points.
    pub points: Vec<PointLine>,
}

/// A point in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PointLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Shape of its state.
    pub mark: Mark,
    /// Word of its state.
    pub state: String,
    /// Its first question; none when it lives from the registers alone.
    pub question: Option<QuestionRef>,
}

/// A point's summary: check your answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PointView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Shape of its state.
    pub mark: Mark,
    /// Word of its state.
    pub state: String,
    /// Why it has this state.
    pub reasons: Vec<String>,
    /// What to do.
    pub action: String,
    /// The answers given.
    pub answers: Vec<AnswerLine>,
    /// What the registers show.
    pub evidence: Vec<String>,
    /// Which references it serves.
    pub serves: Vec<String>,
    /// Its first question.
    pub question: Option<QuestionRef>,
    /// The next point to look at.
    pub next: Option<Target>,
}

/// The path: steps of the country and milestones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PathView {
    /// How many steps are done, as a sentence.
    pub lead: String,
    /// Steps by stage.
    pub stages: Vec<StageView>,
    /// Milestones in order.
    pub milestones: Vec<MilestoneView>,
}

/// A stage with its steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StageView {
    /// Its title.
    pub title: String,
    /// Its steps.
    pub steps: Vec<StepView>,
}

/// A step towards an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepView {
    /// Its id: the subject of its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The term in the country's official language.
    pub official: String,
    /// Shape of its state.
    pub mark: Mark,
    /// Word of its state.
    pub state: String,
    /// Why.
    pub why: String,
    /// What to do.
    pub how: String,
    /// Terms and values: office, papers, result, validity, fees, what it needs first.
    pub lines: Vec<AnswerLine>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// "To confirm at the office" when the source is not primary.
    pub badge: Option<String>,
    /// Where its state is written.
    pub target: Target,
}

/// A milestone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MilestoneView {
    /// Its title.
    pub title: String,
    /// Its phase.
    pub phase: String,
    /// Shape of its state.
    pub mark: Mark,
    /// Word of its state.
    pub state: String,
    /// Why it matters.
    pub why: String,
    /// Its due date as a sentence.
    pub due: String,
    /// Its gates.
    pub gates: Vec<GateView>,
}

/// A gate of a milestone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GateView {
    /// Shape of its state.
    pub mark: Mark,
    /// What it asks and how it stands, one sentence.
    pub text: String,
}

/// A source as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceView {
    /// Title, issuer and date, one line.
    pub title: String,
    /// Its address.
    pub link: Option<String>,
    /// What was read of it, in words.
    pub mark: String,
}

/// The group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupView {
    /// Year, members, inspected.
    pub lead: String,
    /// Coverage and sample figures.
    pub figures: Vec<FigureView>,
    /// How the outside sample follows: scheme, formula, numbers.
    pub sample: Vec<AnswerLine>,
    /// "Estimate; the certifier decides."
    pub notice: String,
    /// Members whose inspection is due, the oldest first.
    pub due: TableView,
    /// Sources.
    pub sources: Vec<SourceView>,
}

/// The fee estimate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeesView {
    /// Period.
    pub lead: String,
    /// Items by group.
    pub groups: Vec<FeeGroupView>,
    /// Known sums, one for each currency.
    pub totals: Vec<FigureView>,
    /// How many items are unknown, as a sentence.
    pub unknown: String,
    /// Ask before you travel.
    pub notice: String,
}

/// A group of fees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeeGroupView {
    /// Its title.
    pub title: String,
    /// Its items.
    pub items: Vec<FeeView>,
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeeView {
    /// Its id: the subject of a quote.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it is counted, with the numbers in it.
    pub basis: String,
    /// The amount for twelve months, or a word that it is unknown.
    pub amount: String,
    /// Whether the amount is known.
    pub known: bool,
    /// "To confirm", "for information", "told by the office" …
    pub badge: Option<String>,
    /// What the reader must know.
    pub note: Option<String>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// Where the office's amount is written.
    pub target: Target,
}
