use ngazi_domain::Id;
use serde::Deserialize;

use crate::Mark;
use crate::ledger::{At, Class, File, Ledger};

/// A set of group rules: how large the outside sample is, how often members are inspected inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// Its id.
    pub id: Id,
    /// The central function is audited in addition, every time.
    pub central: bool,
    /// Share of the sample drawn at random, percent.
    pub random_percent: u32,
    /// Where it was read.
    pub source: Id,
    /// How far.
    pub mark: Mark,
    /// Sample by kind of audit.
    pub samples: Vec<Sample>,
    /// Months between internal inspections of a member.
    pub internal_months: u32,
    /// How far that was read.
    pub internal_mark: Mark,
    /// Where.
    pub internal_source: Id,
}

/// A sample: the factor times the square root of the number of sites or members, rounded up last.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Kind of audit: `initial`, `surveillance` or `recertification`.
    pub audit: Id,
    /// Numerator and denominator of the factor.
    pub factor: (u32, u32),
    /// Where it was read.
    pub source: Id,
    /// How far.
    pub mark: Mark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawScheme {
    id: At,
    central: bool,
    random_percent: u32,
    source: At,
    mark: Mark,
    sample: Vec<RawSample>,
    internal: RawInternal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSample {
    audit: Id,
    factor: (u32, u32),
    source: At,
    mark: Mark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawInternal {
    every_months: u32,
    mark: Mark,
    source: At,
}

impl RawScheme {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> Scheme {
        let mut samples = Vec::new();
        for raw in self.sample {
            if raw.factor.1 == 0 {
                let at = raw.source.span().start;
                ledger.problem(file, at, format!("the factor of `{}` divides by zero", raw.audit));
            }
            samples.push(Sample {
                audit: raw.audit,
                factor: raw.factor,
                source: ledger.refer(Class::Source, &raw.source, file),
                mark: raw.mark,
            });
        }
        Scheme {
            id: ledger.define(Class::Scheme, &self.id, file),
            central: self.central,
            random_percent: self.random_percent,
            source: ledger.refer(Class::Source, &self.source, file),
            mark: self.mark,
            samples,
            internal_months: self.internal.every_months,
            internal_mark: self.internal.mark,
            internal_source: ledger.refer(Class::Source, &self.internal.source, file),
        }
    }
}
