use std::collections::BTreeMap;

use ngazi_domain::{Condition, Field, Form, Id, Kind, Privacy};
use serde::Deserialize;

use crate::Mark;
use crate::condition::{self, Asked, RawCondition};
use crate::fact::fields;
use crate::form::RawPrivacy;
use crate::ledger::{At, Class, File, Ledger};

/// A quantity that follows from registers: a sum, a balance or a rate.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Its id.
    pub id: Id,
    /// Only records of so many months up to the day; every record when there is none.
    pub months: Option<u32>,
    /// Who may see it.
    pub privacy: Privacy,
    /// The unit of the result; a pure number without.
    pub unit: Option<Id>,
    /// A rate is multiplied by this.
    pub times: u32,
    /// A rate over less than this is not told, because one record would make it jump.
    pub least_under: Option<u32>,
    /// Decimals shown.
    pub places: u32,
    /// What is added up.
    pub over: Vec<Term>,
    /// What it is divided by; empty for a sum or a balance.
    pub under: Vec<Term>,
    /// Who defined it.
    pub source: Option<Id>,
    /// How far that was read.
    pub mark: Mark,
}

/// One part of a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The register.
    pub form: Id,
    /// The date that places a record in the window.
    pub date: Id,
    /// Which records count.
    pub of: Vec<Condition>,
    /// What of them.
    pub what: Amount,
    /// Whether it is taken away.
    pub minus: bool,
}

/// What of a record counts.
#[derive(Debug, Clone, PartialEq)]
pub enum Amount {
    /// The record itself: one.
    Count,
    /// The number of a field.
    Sum(Id),
    /// The numbers of a list's column: list, column.
    Column(Id, Id),
    /// The mean over the months in which something was written, of what the records of a month add up to.
    Mean(Id),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawMeasure {
    id: At,
    months: Option<u32>,
    privacy: RawPrivacy,
    unit: Option<Id>,
    #[serde(default = "one")]
    times: u32,
    least_under: Option<u32>,
    #[serde(default)]
    places: u32,
    over: Vec<RawTerm>,
    #[serde(default)]
    under: Vec<RawTerm>,
    source: Option<At>,
    mark: Mark,
}

fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    form: At,
    date: At,
    #[serde(default)]
    of: Vec<RawCondition>,
    #[serde(default)]
    count: bool,
    sum: Option<At>,
    #[serde(default)]
    mean: bool,
    #[serde(default)]
    minus: bool,
}

impl RawMeasure {
    pub fn build(
        self,
        forms: &BTreeMap<Id, Form>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Measure {
        let mut terms = |raw: Vec<RawTerm>| -> Vec<Term> {
            raw.into_iter().map(|raw| raw.build(forms, file, ledger)).collect()
        };
        let (over, under) = (terms(self.over), terms(self.under));
        Measure {
            months: self.months,
            privacy: self.privacy.into(),
            unit: self.unit,
            times: self.times,
            least_under: self.least_under,
            places: self.places,
            over,
            under,
            source: self.source.map(|source| ledger.refer(Class::Source, &source, file)),
            mark: self.mark,
            id: ledger.define(Class::Measure, &self.id, file),
        }
    }
}

impl RawTerm {
    fn build(self, forms: &BTreeMap<Id, Form>, file: &File<'_>, ledger: &mut Ledger) -> Term {
        let at = self.form.span().start;
        let form = ledger.refer(Class::Form, &self.form, file);
        let own = fields(forms, &form);
        let field = |id: &str| own.iter().find(|field| field.id == id);
        let date = Id::new(self.date.get_ref());
        if !field(date.as_str()).is_some_and(|field| matches!(field.kind, Kind::Date { .. })) {
            ledger.problem(file, self.date.span().start, format!("`{form}` has no date `{date}`"));
        }
        let what = match (self.sum, self.count, self.mean) {
            (None, true, false) => Amount::Count,
            (Some(path), false, mean) => {
                let path = path.get_ref();
                let (what, found) = match path.split_once('.') {
                    Some((list, column)) => {
                        let columns = field(list).map(Field::columns).unwrap_or_default();
                        let found = columns.iter().find(|one| one.id == column);
                        (Amount::Column(Id::new(list), Id::new(column)), found)
                    }
                    None if mean => (Amount::Mean(Id::new(path)), field(path)),
                    None => (Amount::Sum(Id::new(path)), field(path)),
                };
                if !found.is_some_and(|field| field.kind.is_numeric()) {
                    ledger.problem(file, at, format!("`{form}` has no number `{path}`"));
                }
                what
            }
            _ => {
                ledger.problem(file, at, "a term is either a count or a sum");
                Amount::Count
            }
        };
        let asked = Asked { own, profile: fields(forms, &"cooperative".into()) };
        let of = condition::all(self.of, asked, file, ledger);
        Term { form, date, of, what, minus: self.minus }
    }
}
