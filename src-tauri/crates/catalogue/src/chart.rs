use std::collections::BTreeMap;

use ngazi_domain::{Condition, Form, Id, Kind, Privacy};
use serde::Deserialize;

use crate::condition::{self, Asked, RawCondition};
use crate::fact::fields;
use crate::form::RawPrivacy;
use crate::ledger::{At, Class, File, Ledger};

/// A picture where one would rather look than read.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Its id.
    pub id: Id,
    /// Who may see it.
    pub privacy: Privacy,
    /// It splits people so that a small number would point at one of them.
    pub guarded: bool,
    /// What it shows.
    pub shows: Shows,
}

/// What a chart shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Shows {
    /// How many of all, one bar for each fact.
    Coverage(Vec<Id>),
    /// Records of a register.
    Records {
        /// The register.
        form: Id,
        /// Which of them.
        of: Vec<Condition>,
        /// What each bar stands for.
        by: By,
        /// The number that is added up; records are counted without.
        sum: Option<Id>,
        /// The choice that parts each bar.
        split: Option<Id>,
    },
}

/// What each bar of a chart stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum By {
    /// A month of the last so many.
    Month {
        /// The date that places a record.
        date: Id,
        /// Months up to the day.
        months: u32,
    },
    /// A choice.
    Choice {
        /// The field.
        field: Id,
    },
    /// An age.
    Age {
        /// The date of birth.
        date: Id,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawChart {
    id: At,
    privacy: RawPrivacy,
    #[serde(default)]
    guarded: bool,
    facts: Option<Vec<At>>,
    form: Option<At>,
    #[serde(default)]
    of: Vec<RawCondition>,
    by: Option<RawBy>,
    date: Option<Id>,
    months: Option<u32>,
    field: Option<Id>,
    #[serde(default)]
    count: bool,
    sum: Option<Id>,
    split: Option<Id>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum RawBy {
    Month,
    Choice,
    Age,
}

impl RawChart {
    /// The chart; nothing when it shows nothing, which is a problem.
    pub fn build(
        self,
        forms: &BTreeMap<Id, Form>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Option<Chart> {
        let at = self.id.span().start;
        let id = ledger.define(Class::Chart, &self.id, file);
        let shows = match (self.facts, self.form) {
            (Some(facts), None) => Shows::Coverage(ledger.refer_all(Class::Fact, &facts, file)),
            (None, Some(form)) if self.count != self.sum.is_some() => {
                let form = ledger.refer(Class::Form, &form, file);
                let own = fields(forms, &form);
                let is = |id: &Id, right: fn(&Kind) -> bool| {
                    own.iter().any(|field| field.id == *id && right(&field.kind))
                };
                let (date, months) = (self.date, self.months);
                let by = match (self.by, date, self.field) {
                    (Some(RawBy::Month), Some(date), None) => {
                        By::Month { date, months: months.unwrap_or(12) }
                    }
                    (Some(RawBy::Age), Some(date), None) => By::Age { date },
                    (Some(RawBy::Choice), None, Some(field)) => By::Choice { field },
                    _ => {
                        ledger.problem(file, at, format!("the chart `{id}` does not say by what"));
                        return None;
                    }
                };
                let fits = match &by {
                    By::Month { date, .. } | By::Age { date } => {
                        is(date, |kind| matches!(kind, Kind::Date { .. }))
                    }
                    By::Choice { field } => is(field, |kind| matches!(kind, Kind::Choice { .. })),
                };
                let number = self.sum.as_ref().is_none_or(|sum| is(sum, Kind::is_numeric));
                let choice = |split: &Id| is(split, |kind| matches!(kind, Kind::Choice { .. }));
                if !fits || !number || !self.split.as_ref().is_none_or(choice) {
                    ledger.problem(
                        file,
                        at,
                        format!("a field of the chart `{id}` is not in `{form}`"),
                    );
                }
                let asked = Asked { own, profile: fields(forms, &"cooperative".into()) };
                let of = condition::all(self.of, asked, file, ledger);
                Shows::Records { form, of, by, sum: self.sum, split: self.split }
            }
            _ => {
                ledger.problem(
                    file,
                    at,
                    format!("the chart `{id}` shows facts, or records of a form"),
                );
                return None;
            }
        };
        Some(Chart { id, privacy: self.privacy.into(), guarded: self.guarded, shows })
    }
}
