use std::collections::BTreeMap;

use ngazi_domain::{Form, Id};
use serde::Deserialize;

use crate::ledger::{At, Class, File, Ledger};
use crate::{Mark, Stage, State};

/// One of the four phases, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Its id.
    pub id: Id,
}

/// A size of cooperative. The larger of two counts decides.
#[derive(Debug, Clone, PartialEq)]
pub struct Tier {
    /// Its id.
    pub id: Id,
    /// Most members; nothing for the largest tier.
    pub members_up_to: Option<u32>,
    /// Most active sites; nothing for the largest tier.
    pub sites_up_to: Option<u32>,
}

/// A gate of the path, kept only while all its gates hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    /// Its id.
    pub id: Id,
    /// Its phase.
    pub phase: Id,
    /// Its place among all milestones.
    pub order: u32,
    /// How far its rule was read: our default, mostly.
    pub mark: Mark,
    /// Months after the start of the path, by tier.
    pub due_months: BTreeMap<Id, u32>,
    /// What it asks.
    pub gates: Vec<Gate>,
}

/// One thing that a milestone asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Gate {
    /// Every step of a stage that is not optional is granted and still valid.
    Stage(Stage),
    /// A point is at least so far.
    Point {
        /// The point.
        point: Id,
        /// [`State::Met`] or [`State::Partly`].
        at_least: State,
    },
    /// At least this share of those counted is a yes; unknown counts as no.
    Fact {
        /// The fact.
        fact: Id,
        /// Percent.
        percent: u32,
    },
    /// The register holds as many members as the legal form asks.
    LegalMinimum,
}

/// A field of a form, as one of the first questions.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionPlace {
    /// The form.
    pub form: Id,
    /// The field.
    pub field: Id,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPhases {
    phase: Vec<RawPhase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhase {
    id: At,
}

impl RawPhases {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> Vec<Phase> {
        let build = |raw: RawPhase| Phase { id: ledger.define(Class::Phase, &raw.id, file) };
        self.phase.into_iter().map(build).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTiers {
    tier: Vec<RawTier>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawTier {
    id: Id,
    members_up_to: Option<u32>,
    sites_up_to: Option<u32>,
}

impl RawTiers {
    pub fn build(self) -> Vec<Tier> {
        let build = |raw: RawTier| Tier {
            id: raw.id,
            members_up_to: raw.members_up_to,
            sites_up_to: raw.sites_up_to,
        };
        self.tier.into_iter().map(build).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStart {
    questions: Vec<At>,
}

impl RawStart {
    pub fn build(
        self,
        forms: &BTreeMap<Id, Form>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Vec<QuestionPlace> {
        let mut places = Vec::new();
        for raw in self.questions {
            let place = raw.get_ref().rsplit_once('.').filter(|(form, field)| {
                forms.get(*form).is_some_and(|form| form.field(field).is_some())
            });
            match place {
                Some((form, field)) => {
                    places.push(QuestionPlace { form: Id::new(form), field: Id::new(field) });
                }
                None => {
                    let message = format!("there is no question `{}`", raw.get_ref());
                    ledger.problem(file, raw.span().start, message);
                }
            }
        }
        places
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawMilestone {
    id: At,
    phase: At,
    order: u32,
    mark: Mark,
    due_months: BTreeMap<Id, u32>,
    gate: Vec<RawGate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawGate {
    stage: Option<Stage>,
    point: Option<At>,
    at_least: Option<State>,
    fact: Option<At>,
    share_percent: Option<u32>,
    legal_minimum: Option<bool>,
}

impl RawMilestone {
    pub fn build(self, tiers: &[Tier], file: &File<'_>, ledger: &mut Ledger) -> Milestone {
        let at = self.id.span().start;
        let id = ledger.define(Class::Milestone, &self.id, file);
        for tier in tiers {
            if !self.due_months.contains_key(&tier.id) {
                let message = format!("`{id}` has no due month for the tier `{}`", tier.id);
                ledger.problem(file, at, message);
            }
        }
        let mut gates = Vec::new();
        for raw in self.gate {
            let gate = match raw {
                RawGate {
                    stage: Some(stage),
                    point: None,
                    at_least: None,
                    fact: None,
                    share_percent: None,
                    legal_minimum: None,
                } => Gate::Stage(stage),
                RawGate {
                    stage: None,
                    point: Some(point),
                    at_least: Some(at_least @ (State::Met | State::Partly)),
                    fact: None,
                    share_percent: None,
                    legal_minimum: None,
                } => Gate::Point { point: ledger.refer(Class::Point, &point, file), at_least },
                RawGate {
                    stage: None,
                    point: None,
                    at_least: None,
                    fact: Some(fact),
                    share_percent: Some(percent @ 0..=100),
                    legal_minimum: None,
                } => Gate::Fact { fact: ledger.refer(Class::Fact, &fact, file), percent },
                RawGate {
                    stage: None,
                    point: None,
                    at_least: None,
                    fact: None,
                    share_percent: None,
                    legal_minimum: Some(true),
                } => Gate::LegalMinimum,
                _ => {
                    ledger.problem(file, at, format!("a gate of `{id}` is not of one kind"));
                    continue;
                }
            };
            gates.push(gate);
        }
        Milestone {
            phase: ledger.refer(Class::Phase, &self.phase, file),
            order: self.order,
            mark: self.mark,
            due_months: self.due_months,
            gates,
            id,
        }
    }
}
