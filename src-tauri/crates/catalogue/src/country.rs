use std::collections::BTreeMap;

use ngazi_domain::{Currency, Datum, Id};
use serde::Deserialize;

use crate::ledger::{At, Class, File, Ledger};
use crate::{Fee, Mark, Step};

/// A country pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// Its ISO 3166 code in lower case.
    pub id: Id,
    /// Currencies in which its fees are set, the usual one first.
    pub currencies: Vec<Currency>,
    /// The language of its forms and papers.
    pub official_language: Id,
    /// The datum of its licence papers.
    pub datum: Datum,
    /// Legal forms whose minimum is known.
    pub legal_forms: Vec<LegalForm>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Its fees, by id.
    pub fees: BTreeMap<Id, Fee>,
}

impl Country {
    /// The step with that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }
}

/// A legal form and what it asks.
#[derive(Debug, Clone, PartialEq)]
pub struct LegalForm {
    /// A choice of the set `legal-form`.
    pub id: Id,
    /// Fewest members; nothing when it was not found.
    pub minimum_members: Option<u32>,
    /// Where it was read.
    pub source: Id,
    /// How far.
    pub mark: Mark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawCountry {
    id: At,
    currencies: Vec<Currency>,
    official_language: Id,
    datum: Datum,
    #[serde(default)]
    legal_form: Vec<RawLegalForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawLegalForm {
    id: Id,
    minimum_members: Option<u32>,
    source: At,
    mark: Mark,
}

impl RawCountry {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> Country {
        Country {
            id: ledger.define(Class::Country, &self.id, file),
            currencies: self.currencies,
            official_language: self.official_language,
            datum: self.datum,
            legal_forms: self
                .legal_form
                .into_iter()
                .map(|raw| LegalForm {
                    id: raw.id,
                    minimum_members: raw.minimum_members,
                    source: ledger.refer(Class::Source, &raw.source, file),
                    mark: raw.mark,
                })
                .collect(),
            steps: vec![],
            fees: BTreeMap::new(),
        }
    }
}
