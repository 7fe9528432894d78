use ngazi_domain::Id;
use serde::Deserialize;

use crate::Mark;
use crate::ledger::{At, Class, File, Ledger};

/// One act towards an office.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its id, beginning with its country.
    pub id: Id,
    /// The stage it belongs to, common to all countries.
    pub stage: Stage,
    /// Its place among the steps of its country.
    pub order: u32,
    /// The office, when there is one.
    pub office: Option<Id>,
    /// For whom it is done.
    pub scope: Scope,
    /// Steps that come first.
    pub needs: Vec<Id>,
    /// Papers it asks.
    pub papers: Vec<Id>,
    /// How far the list of papers was read.
    pub papers_mark: Mark,
    /// The paper that comes out of it.
    pub result: Option<Id>,
    /// Fees that fall due with it.
    pub fees: Vec<Id>,
    /// How far the step was read.
    pub mark: Mark,
    /// Where.
    pub sources: Vec<Id>,
    /// Not every cooperative has to do it.
    pub optional: bool,
    /// How long its result holds, when it was found.
    pub validity: Option<Validity>,
}

/// How long a result holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// Years.
    pub years: u32,
    /// How far it was read.
    pub mark: Mark,
}

/// The nine stages that every country shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Constitutive meeting, by-laws.
    Founding,
    /// Legal personality.
    Registration,
    /// Identity and register of members.
    Members,
    /// Recognition of the group for mining.
    Recognition,
    /// Zone, free ground, consent.
    Ground,
    /// Plan, code, study.
    Environment,
    /// Licence, permit, cards.
    RightToMine,
    /// Lots, depot, market, levies.
    Sale,
    /// Larger title, partner.
    Growth,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 9] = [
        Self::Founding,
        Self::Registration,
        Self::Members,
        Self::Recognition,
        Self::Ground,
        Self::Environment,
        Self::RightToMine,
        Self::Sale,
        Self::Growth,
    ];

    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Founding => "founding",
            Self::Registration => "registration",
            Self::Members => "members",
            Self::Recognition => "recognition",
            Self::Ground => "ground",
            Self::Environment => "environment",
            Self::RightToMine => "right-to-mine",
            Self::Sale => "sale",
            Self::Growth => "growth",
        }
    }
}

/// For whom a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// The cooperative.
    Cooperative,
    /// Each member.
    Member,
    /// Each site.
    Site,
    /// Each lot.
    Lot,
    /// The trader who buys.
    Trader,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawStep {
    id: At,
    stage: Stage,
    order: u32,
    office: Option<Id>,
    scope: Scope,
    #[serde(default)]
    needs: Vec<At>,
    #[serde(default)]
    papers: Vec<Id>,
    papers_mark: Option<Mark>,
    result: Option<Id>,
    #[serde(default)]
    fees: Vec<At>,
    mark: Mark,
    sources: Vec<At>,
    #[serde(default)]
    optional: bool,
    validity: Option<Validity>,
}

impl RawStep {
    pub fn build(self, country: &Id, file: &File<'_>, ledger: &mut Ledger) -> Step {
        let id = ledger.define(Class::Step, &self.id, file);
        if !id.as_str().starts_with(&format!("{country}.")) {
            let at = self.id.span().start;
            ledger.problem(file, at, format!("the step `{id}` does not begin with its country"));
        }
        Step {
            id,
            stage: self.stage,
            order: self.order,
            office: self.office,
            scope: self.scope,
            needs: ledger.refer_all(Class::Step, &self.needs, file),
            papers_mark: self.papers_mark.unwrap_or(self.mark),
            papers: self.papers,
            result: self.result,
            fees: ledger.refer_all(Class::Fee, &self.fees, file),
            mark: self.mark,
            sources: ledger.refer_all(Class::Source, &self.sources, file),
            optional: self.optional,
            validity: self.validity,
        }
    }
}
