use std::collections::BTreeMap;

use ngazi_domain::{Field, Form, Id, Kind, Privacy, Repeat};
use serde::Deserialize;

use crate::field::RawField;
use crate::form::{Parts, RawPrivacy};
use crate::ledger::{At, Class, File, Ledger};
use crate::{ChoiceSet, Means};

/// How a point stands. Status of the work and result of the work are two things: the first two say that the
/// work is not done, the others what it showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody has looked.
    NotLookedAt,
    /// Somebody has looked and does not know.
    Unknown,
    /// Not yet.
    NotYet,
    /// In part.
    Partly,
    /// Met.
    Met,
    /// It does not apply.
    NotApplicable,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::NotLookedAt,
        Self::Unknown,
        Self::NotYet,
        Self::Partly,
        Self::Met,
        Self::NotApplicable,
    ];

    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotLookedAt => "not-looked-at",
            Self::Unknown => "unknown",
            Self::NotYet => "not-yet",
            Self::Partly => "partly",
            Self::Met => "met",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl From<Means> for State {
    fn from(means: Means) -> Self {
        match means {
            Means::Met => Self::Met,
            Means::Partly => Self::Partly,
            Means::NotYet => Self::NotYet,
            Means::Unknown => Self::Unknown,
            Means::NotApplicable => Self::NotApplicable,
        }
    }
}

/// One thing a cooperative can be asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its id.
    pub id: Id,
    /// The chapter it stands in.
    pub chapter: Id,
    /// Its place in the chapter.
    pub order: u32,
    /// A finding here blocks every view and cannot be offset (OECD Annex II §1–4).
    pub stop: bool,
    /// Who may see its answers.
    pub privacy: Privacy,
    /// Its questions: the fields of the form [`Point::form`].
    pub questions: Vec<Question>,
    /// Facts that support or contradict it.
    pub facts: Vec<PointFact>,
}

impl Point {
    /// The id of the form that holds its answers.
    pub fn form(&self) -> Id {
        Id::new(format!("point.{}", self.id))
    }
}

/// What a question of a point says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The field.
    pub field: Id,
    /// The meaning of each answer, by choice id or `yes`, `no`, `unknown`; empty for details.
    pub means: BTreeMap<Id, Means>,
}

/// A fact that bears on a point.
#[derive(Debug, Clone, PartialEq)]
pub struct PointFact {
    /// The fact.
    pub fact: Id,
    /// When it limits the state, and to what.
    pub limit: Option<(FactRole, State)>,
}

/// When a fact limits a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactRole {
    /// At least one is a yes.
    SomeYes,
    /// At least one is a no.
    SomeNo,
    /// At least one is unknown.
    SomeUnknown,
    /// At least one is a no or unknown.
    NotAll,
    /// Nobody is counted.
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPoint {
    id: At,
    chapter: Id,
    order: u32,
    #[serde(default)]
    stop: bool,
    privacy: RawPrivacy,
    #[serde(default)]
    question: Vec<RawField>,
    #[serde(default)]
    fact: Vec<RawFactRole>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawFactRole {
    fact: At,
    when: Option<FactRole>,
    at_most: Option<State>,
}

impl RawPoint {
    /// The point and the form that holds its answers.
    pub fn build(self, parts: &Parts<'_>, file: &File<'_>, ledger: &mut Ledger) -> (Point, Form) {
        let id = ledger.define(Class::Point, &self.id, file);
        let privacy = Privacy::from(self.privacy);
        let (mut fields, mut questions): (Vec<Field>, Vec<Question>) = (vec![], vec![]);
        for raw in self.question {
            let met_by = raw.met_by.clone();
            for field in raw.build(&fields, Some(privacy), parts, file, ledger) {
                let means = meanings(&field, met_by.as_ref(), parts.sets, file, ledger);
                questions.push(Question { field: field.id.clone(), means });
                fields.push(field);
            }
        }
        let mut facts = Vec::new();
        for raw in self.fact {
            let at = raw.fact.span().start;
            if raw.when.is_some() != raw.at_most.is_some() {
                ledger.problem(file, at, "`when` and `at-most` go together");
            }
            let fact = ledger.refer(Class::Fact, &raw.fact, file);
            facts.push(PointFact { fact, limit: raw.when.zip(raw.at_most) });
        }
        if questions.is_empty() && facts.iter().all(|fact| fact.limit.is_none()) {
            let at = self.id.span().start;
            ledger.problem(file, at, format!("nothing decides the point `{id}`"));
        }
        let point = Point {
            chapter: self.chapter,
            order: self.order,
            stop: self.stop,
            privacy,
            questions,
            facts,
            id,
        };
        let at = self.id.span().start;
        let form = ledger.define_as(Class::Form, point.form(), at, file);
        let form = Form {
            id: form,
            version: 1,
            repeat: Repeat::Single,
            group: None,
            offered: vec![],
            name: vec![],
            fields,
        };
        (point, form)
    }
}

fn meanings(
    field: &Field,
    met_by: Option<&At>,
    sets: &BTreeMap<Id, ChoiceSet>,
    file: &File<'_>,
    ledger: &mut Ledger,
) -> BTreeMap<Id, Means> {
    let mut means: BTreeMap<Id, Means> = match &field.kind {
        Kind::Answer => {
            let good = met_by.map_or("yes", |at| at.get_ref().as_str());
            let of = |id: &str| if id == good { Means::Met } else { Means::NotYet };
            [("yes", of("yes")), ("no", of("no"))].map(|(id, m)| (Id::from(id), m)).into()
        }
        Kind::Choice { set, .. } => sets
            .get(set)
            .into_iter()
            .flat_map(|set| &set.choices)
            .filter_map(|choice| Some((choice.id.clone(), choice.means?)))
            .collect(),
        _ => BTreeMap::new(),
    };
    if !means.is_empty() {
        means.insert(Id::from("unknown"), Means::Unknown);
    }
    if let Some(at) = met_by
        && (field.kind != Kind::Answer || !["yes", "no"].contains(&at.get_ref().as_str()))
    {
        ledger.problem(file, at.span().start, "`met-by` is yes or no, on a yes-or-no question");
    }
    means
}
