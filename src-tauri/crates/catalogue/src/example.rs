use std::collections::BTreeMap;

use ngazi_domain::{Id, Typed};
use serde::Deserialize;

use crate::ledger::{At, Class, File, Ledger};

/// An invented cooperative. Its members are made from its names and a seed, so that any size can be had.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The country pack it belongs to.
    pub id: Id,
    /// How many members it has when nobody asks for another number.
    pub members: u32,
    /// Invented family names.
    pub family_names: Vec<String>,
    /// Invented given names of women.
    pub female_names: Vec<String>,
    /// Invented given names of men.
    pub male_names: Vec<String>,
    /// Invented villages.
    pub villages: Vec<String>,
    /// Its other records, as typed. A date `@-40` is forty days before the day the store is made.
    pub records: Vec<ExampleRecord>,
}

/// A record of an example, as typed.
#[derive(Debug, Clone, PartialEq)]
pub struct ExampleRecord {
    /// The form.
    pub form: Id,
    /// What it is about.
    pub subject: Option<Id>,
    /// What was typed into each field.
    pub values: BTreeMap<Id, Typed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawExample {
    id: At,
    members: u32,
    family_names: Vec<String>,
    female_names: Vec<String>,
    male_names: Vec<String>,
    villages: Vec<String>,
    record: Vec<RawRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRecord {
    form: At,
    subject: Option<Id>,
    values: BTreeMap<Id, RawTyped>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawTyped {
    Text(String),
    List(Vec<String>),
    Parts(BTreeMap<String, String>),
}

impl From<RawTyped> for Typed {
    fn from(raw: RawTyped) -> Self {
        match raw {
            RawTyped::Text(text) if text == "?" => Self::Unknown,
            RawTyped::Text(text) => Self::Text(text),
            RawTyped::List(list) => Self::List(list),
            RawTyped::Parts(parts) => Self::Parts(parts),
        }
    }
}

impl RawExample {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> Example {
        let records = self.record.into_iter().map(|raw| ExampleRecord {
            form: ledger.refer(Class::Form, &raw.form, file),
            subject: raw.subject,
            values: raw.values.into_iter().map(|(id, typed)| (id, typed.into())).collect(),
        });
        let records = records.collect();
        Example {
            id: ledger.refer(Class::Country, &self.id, file),
            members: self.members,
            family_names: self.family_names,
            female_names: self.female_names,
            male_names: self.male_names,
            villages: self.villages,
            records,
        }
    }
}
