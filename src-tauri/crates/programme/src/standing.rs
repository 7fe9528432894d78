use std::collections::{BTreeMap, BTreeSet};

use ngazi_catalogue::{Standard, State};
use ngazi_domain::Id;

use crate::PointStanding;

/// How many points stand in each state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Met.
    pub met: u32,
    /// In part.
    pub partly: u32,
    /// Not yet.
    pub not_yet: u32,
    /// We do not know.
    pub unknown: u32,
    /// Nobody has looked.
    pub not_looked_at: u32,
    /// It does not apply.
    pub not_applicable: u32,
}

impl Tally {
    /// All points that apply.
    pub fn applicable(self) -> u32 {
        self.met + self.partly + self.not_yet + self.unknown + self.not_looked_at
    }

    /// The tally of some states.
    pub fn of(states: impl IntoIterator<Item = State>) -> Self {
        let mut tally = Self::default();
        for state in states {
            *match state {
                State::Met => &mut tally.met,
                State::Partly => &mut tally.partly,
                State::NotYet => &mut tally.not_yet,
                State::Unknown => &mut tally.unknown,
                State::NotLookedAt => &mut tally.not_looked_at,
                State::NotApplicable => &mut tally.not_applicable,
            } += 1;
        }
        tally
    }
}

/// Where we stand in a standard: each point once, however many references it serves.
#[derive(Debug, Clone, PartialEq)]
pub struct StandardTally {
    /// The standard.
    pub standard: Id,
    /// All its points.
    pub all: Tally,
    /// By module.
    pub modules: Vec<ModuleTally>,
}

/// Where we stand in a module.
#[derive(Debug, Clone, PartialEq)]
pub struct ModuleTally {
    /// The module.
    pub module: Id,
    /// Its points.
    pub tally: Tally,
}

pub(crate) fn tally(standard: &Standard, points: &BTreeMap<Id, PointStanding>) -> StandardTally {
    let states = |linked: &BTreeSet<&Id>| {
        Tally::of(linked.iter().filter_map(|point| points.get(*point)).map(|one| one.state))
    };
    let mut everything = BTreeSet::new();
    let modules = standard
        .modules
        .iter()
        .map(|module| {
            let references =
                || standard.references.iter().filter(|reference| reference.module == module.id);
            let linked: BTreeSet<&Id> =
                references().flat_map(|one| one.links.iter().map(|link| &link.point)).collect();
            everything.extend(linked.iter().copied());
            ModuleTally { module: module.id.clone(), tally: states(&linked) }
        })
        .collect();
    StandardTally { standard: standard.id.clone(), all: states(&everything), modules }
}
