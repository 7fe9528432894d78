use std::collections::BTreeMap;

use ngazi_domain::{Condition, Form, Id, Privacy};
use serde::Deserialize;

use crate::form::{RawCondition, RawPrivacy};
use crate::ledger::{At, Class, File, Ledger};

/// A number that follows from the records of a form on a day: of those counted, how many are yes, no, unknown.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its id.
    pub id: Id,
    /// The form whose records are counted.
    pub form: Id,
    /// Who is counted at all; empty for every record.
    pub of: Vec<Condition>,
    /// What makes it a yes; empty when the fact only counts.
    pub yes: Vec<Condition>,
    /// Who may see it.
    pub privacy: Privacy,
    /// It splits people so that a small number would point at one of them: not told to a buyer then.
    pub guarded: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFact {
    id: At,
    form: At,
    #[serde(default)]
    of: Vec<RawCondition>,
    #[serde(default)]
    yes: Vec<RawCondition>,
    privacy: RawPrivacy,
    #[serde(default)]
    guarded: bool,
}

impl RawFact {
    pub fn build(self, forms: &BTreeMap<Id, Form>, file: &File<'_>, ledger: &mut Ledger) -> Fact {
        let form = ledger.refer(Class::Form, &self.form, file);
        let fields = forms.get(&form).map(|form| form.fields.as_slice()).unwrap_or_default();
        let mut build = |raw: Vec<RawCondition>| {
            raw.into_iter().map(|raw| raw.build(fields, file, ledger)).collect()
        };
        let (of, yes) = (build(self.of), build(self.yes));
        let id = ledger.define(Class::Fact, &self.id, file);
        Fact { id, form, of, yes, privacy: self.privacy.into(), guarded: self.guarded }
    }
}
