use std::collections::BTreeMap;

use chrono::NaiveDate;
use ngazi_catalogue::{Catalogue, Country, Gate, Milestone, Stage, State};
use ngazi_domain::{Id, Value, add_months};

use crate::{Count, PointStanding, Registers, StepStanding, StepState};

/// How a milestone stands: kept only while every gate holds.
#[derive(Debug, Clone, PartialEq)]
pub struct MilestoneStanding {
    /// The milestone.
    pub milestone: Id,
    /// Its phase.
    pub phase: Id,
    /// Its gates, those that apply in this country.
    pub gates: Vec<GateStanding>,
    /// When it is due; nothing while the start of the path is not known.
    pub due: Option<NaiveDate>,
}

impl MilestoneStanding {
    /// Whether every gate holds.
    pub fn kept(&self) -> bool {
        self.gates.iter().all(GateStanding::holds)
    }
}

/// How a gate stands.
#[derive(Debug, Clone, PartialEq)]
pub enum GateStanding {
    /// Steps of a stage.
    Stage {
        /// The stage.
        stage: Stage,
        /// Granted and valid.
        done: u32,
        /// In all.
        of: u32,
    },
    /// A point.
    Point {
        /// The point.
        point: Id,
        /// Its state.
        state: State,
        /// What is asked.
        at_least: State,
    },
    /// A fact.
    Fact {
        /// The fact.
        fact: Id,
        /// Its number.
        count: Count,
        /// What is asked, percent.
        percent: u32,
    },
    /// Members against the minimum of the legal form.
    LegalMinimum {
        /// Members in the register.
        members: u32,
        /// The minimum, when it is known.
        minimum: Option<u32>,
    },
}

impl GateStanding {
    /// Whether it holds; what is not known does not.
    pub fn holds(&self) -> bool {
        match self {
            Self::Stage { done, of, .. } => done >= of,
            Self::Point { state, at_least, .. } => match at_least {
                State::Partly => {
                    matches!(state, State::Partly | State::Met | State::NotApplicable)
                }
                _ => matches!(state, State::Met | State::NotApplicable),
            },
            Self::Fact { count, percent, .. } => count.reaches(*percent),
            Self::LegalMinimum { members, minimum } => minimum.is_some_and(|min| *members >= min),
        }
    }
}

/// How a phase stands.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseStanding {
    /// The phase.
    pub phase: Id,
    /// Gates that hold.
    pub done: u32,
    /// Gates in all.
    pub total: u32,
    /// The last due date among its milestones.
    pub due: Option<NaiveDate>,
}

pub(crate) struct Evidence<'a> {
    pub country: Option<&'a Country>,
    pub registers: &'a Registers,
    pub facts: &'a BTreeMap<Id, Count>,
    pub points: &'a BTreeMap<Id, PointStanding>,
    pub steps: &'a [StepStanding],
    pub tier: Option<&'a Id>,
}

pub(crate) fn stand(milestone: &Milestone, evidence: &Evidence<'_>) -> MilestoneStanding {
    let start = match evidence.registers.cooperative().get("path-started") {
        Some(Value::Date(date)) => Some(date.earliest()),
        _ => None,
    };
    let months = evidence.tier.and_then(|tier| milestone.due_months.get(tier));
    MilestoneStanding {
        milestone: milestone.id.clone(),
        phase: milestone.phase.clone(),
        gates: milestone.gates.iter().filter_map(|gate| stand_gate(gate, evidence)).collect(),
        due: start.zip(months).map(|(start, months)| add_months(start, *months)),
    }
}

/// Nothing for a stage that this country has no compulsory step in.
fn stand_gate(gate: &Gate, evidence: &Evidence<'_>) -> Option<GateStanding> {
    Some(match gate {
        Gate::Stage(stage) => {
            let asked: Vec<&Id> = evidence
                .country?
                .steps
                .iter()
                .filter(|step| step.stage == *stage && !step.optional)
                .map(|step| &step.id)
                .collect();
            if asked.is_empty() {
                return None;
            }
            let done = evidence
                .steps
                .iter()
                .filter(|one| one.state == StepState::Granted && asked.contains(&&one.step))
                .count();
            GateStanding::Stage { stage: *stage, done: done as u32, of: asked.len() as u32 }
        }
        Gate::Point { point, at_least } => GateStanding::Point {
            point: point.clone(),
            state: evidence.points.get(point)?.state,
            at_least: *at_least,
        },
        Gate::Fact { fact, percent } => GateStanding::Fact {
            fact: fact.clone(),
            count: *evidence.facts.get(fact)?,
            percent: *percent,
        },
        Gate::LegalMinimum => {
            let form = evidence.registers.cooperative().get("legal-form").and_then(Value::as_id);
            let forms = evidence.country.map(|country| country.legal_forms.as_slice());
            let mut forms = forms.unwrap_or_default().iter();
            GateStanding::LegalMinimum {
                members: evidence.facts.get("members").map_or(0, |count| count.all()),
                minimum: forms
                    .find(|one| Some(one.id.as_str()) == form)
                    .and_then(|one| one.minimum_members),
            }
        }
    })
}

pub(crate) fn phases(
    catalogue: &Catalogue,
    milestones: &[MilestoneStanding],
) -> Vec<PhaseStanding> {
    let of = |phase: &Id| {
        let mine = || milestones.iter().filter(|one| one.phase == *phase);
        let gates = || mine().flat_map(|one| &one.gates);
        PhaseStanding {
            phase: phase.clone(),
            done: gates().filter(|gate| gate.holds()).count() as u32,
            total: gates().count() as u32,
            due: mine().filter_map(|one| one.due).max(),
        }
    };
    catalogue.phases.iter().map(|phase| of(&phase.id)).collect()
}
