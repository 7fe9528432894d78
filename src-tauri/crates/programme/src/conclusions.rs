use std::collections::BTreeMap;

use chrono::NaiveDate;
use ngazi_catalogue::{Catalogue, Country, State};
use ngazi_domain::{Id, Value};

use crate::milestone::Evidence;
use crate::{
    Count, Estimate, Group, MilestoneStanding, PhaseStanding, PointStanding, Registers,
    StandardTally, StepStanding, Task, count, fee, group, milestone, point, standing, step, task,
    tier_of,
};

/// Everything that follows from a cooperative's records on a day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conclusions {
    /// The country pack, when the country is known.
    pub country: Option<Id>,
    /// Facts.
    pub facts: BTreeMap<Id, Count>,
    /// Points.
    pub points: BTreeMap<Id, PointStanding>,
    /// Standards.
    pub standards: Vec<StandardTally>,
    /// Steps of the country, in order.
    pub steps: Vec<StepStanding>,
    /// The tier by size.
    pub tier: Option<Id>,
    /// Milestones, in order.
    pub milestones: Vec<MilestoneStanding>,
    /// Phases, in order.
    pub phases: Vec<PhaseStanding>,
    /// The phase the cooperative is in: that of the first milestone not kept, or the last.
    pub phase: Option<Id>,
    /// The group under the first scheme.
    pub group: Group,
    /// Fees for twelve months.
    pub fees: Estimate,
    /// What to do, most urgent first.
    pub tasks: Vec<Task>,
}

impl Conclusions {
    /// Draws every conclusion.
    pub fn draw(catalogue: &Catalogue, registers: &Registers, on: NaiveDate) -> Self {
        let country = country_of(catalogue, registers);
        let facts: BTreeMap<Id, Count> = catalogue
            .facts
            .values()
            .map(|fact| (fact.id.clone(), count(fact, registers, on)))
            .collect();
        let points: BTreeMap<Id, PointStanding> = catalogue
            .points
            .iter()
            .filter_map(|one| {
                let form = catalogue.forms.get(&one.form())?;
                Some((one.id.clone(), point::stand(one, form, &facts, registers, on)))
            })
            .collect();
        let steps = country.map(|one| step::stand(one, registers, on)).unwrap_or_default();
        let number = |fact: &str| facts.get(fact).map_or(0, |count| count.yes);
        let members = facts.get("members").map_or(0, |count| count.all());
        let tier = tier_of(catalogue, members, number("sites-active")).map(|tier| tier.id.clone());
        let evidence = Evidence {
            country,
            registers,
            facts: &facts,
            points: &points,
            steps: &steps,
            tier: tier.as_ref(),
        };
        let milestones: Vec<MilestoneStanding> = catalogue
            .milestones
            .iter()
            .map(|one| milestone::stand(one, &evidence))
            .filter(|one| !one.gates.is_empty())
            .collect();
        let phases = milestone::phases(catalogue, &milestones);
        let phase = task::current(&milestones).or(milestones.last()).map(|one| one.phase.clone());
        let scheme = catalogue.scheme();
        let mut conclusions = Self {
            country: country.map(|one| one.id.clone()),
            standards: catalogue
                .standards
                .values()
                .map(|one| standing::tally(one, &points))
                .collect(),
            tier,
            phases,
            phase,
            group: scheme
                .map(|one| group::group(catalogue, one, registers, on))
                .unwrap_or_default(),
            fees: country
                .map(|one| fee::estimate(one, registers, members, &steps, on))
                .unwrap_or_default(),
            tasks: vec![],
            facts,
            points,
            steps,
            milestones,
        };
        conclusions.tasks = task::tasks(catalogue, country, &conclusions, registers, on);
        conclusions
    }

    /// The state of a point.
    pub fn state_of(&self, point: &Id) -> State {
        self.points.get(point).map_or(State::NotLookedAt, |one| one.state)
    }

    /// The number of a fact.
    pub fn count(&self, fact: &str) -> Count {
        self.facts.get(fact).copied().unwrap_or_default()
    }

    /// The declared number of members and the one in the register, when both are there and differ.
    pub fn members_differ(&self, registers: &Registers) -> Option<(i64, u32)> {
        let Some(Value::Whole(declared)) = registers.cooperative().get("members-declared") else {
            return None;
        };
        let written = self.count("members").all();
        (written > 0 && i64::from(written) != *declared).then_some((*declared, written))
    }

    /// Stop points with an open finding: they block every view.
    pub fn stop_findings<'a>(&'a self, catalogue: &'a Catalogue) -> impl Iterator<Item = &'a Id> {
        catalogue
            .points
            .iter()
            .filter(|point| point.stop && self.state_of(&point.id) == State::NotYet)
            .map(|point| &point.id)
    }
}

/// The country pack of a cooperative.
fn country_of<'a>(catalogue: &'a Catalogue, registers: &Registers) -> Option<&'a Country> {
    let id = registers.cooperative().get("country").and_then(Value::as_id)?;
    catalogue.countries.get(id)
}
