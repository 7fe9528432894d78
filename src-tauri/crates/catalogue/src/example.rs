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
    /// Its other records, as typed: what the members are made beside, such as the sites. A date `@-40` is forty days
    /// before the day the store is made.
    pub records: Vec<ExampleRecord>,
    /// The records of its books, which may name members and one another.
    pub books: Vec<ExampleRecord>,
}

/// A record of an example, as typed, or a series of records that differ in little.
///
/// In every text, also inside lists, money and weights:
///
/// | text | becomes |
/// |---|---|
/// | `{n}` | the place of the record in its series, from 1; `{nn}` with two digits |
/// | `{n/4}` | one number for each four records: 1 1 1 1 2 …; `{nn/4}` with two digits |
/// | `{a\|b\|c}` | these in turn, from the first again when they are used up |
/// | `{2,5..4,0}` | a number by chance, with as many decimals as the first, in the notation of the country |
/// | `@-40`, `@+20` | the day so many days before or after the day the store is made |
/// | `@~`, `@~+5` | the day of the record, see [`Self::first`], or so many days after it |
/// | `@m-3` | the month three months before, without a day |
/// | `#site:P3` | in books: the record of that form whose [`Self::key`] or first naming field is that text |
/// | `#member:14` | the member with that number |
/// | `#member:3-20` | in a row of a list: the row once for each of these members |
///
/// What a smaller cooperative lacks is left out: a row or an optional field that names a missing member, and the whole
/// record when the field is required. A book is put in the order of its first dates.
#[derive(Debug, Clone, PartialEq)]
pub struct ExampleRecord {
    /// The form.
    pub form: Id,
    /// What it is about.
    pub subject: Option<Id>,
    /// What other records call it, when its first naming field is not enough.
    pub key: Option<String>,
    /// How many records; one when it was written by hand.
    pub count: u32,
    /// The day of the first, in days after the day the store is made: below zero for the past.
    pub first: i64,
    /// Days from one to the next.
    pub every: i64,
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
    #[serde(default)]
    series: Vec<RawRecord>,
    #[serde(default)]
    entry: Vec<RawRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRecord {
    form: At,
    subject: Option<Id>,
    key: Option<String>,
    #[serde(default = "one")]
    count: u32,
    #[serde(default)]
    first: i64,
    #[serde(default)]
    every: i64,
    values: BTreeMap<Id, RawTyped>,
}

fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawTyped {
    Text(String),
    List(Vec<String>),
    Parts(BTreeMap<String, String>),
    Rows(Vec<BTreeMap<String, RawTyped>>),
}

impl From<RawTyped> for Typed {
    fn from(raw: RawTyped) -> Self {
        match raw {
            RawTyped::Text(text) if text == "?" => Self::Unknown,
            RawTyped::Text(text) => Self::Text(text),
            RawTyped::List(list) => Self::List(list),
            RawTyped::Parts(parts) => Self::Parts(parts),
            RawTyped::Rows(rows) => {
                let row = |cells: BTreeMap<String, RawTyped>| {
                    cells.into_iter().map(|(column, typed)| (column, typed.into())).collect()
                };
                Self::Rows(rows.into_iter().map(row).collect())
            }
        }
    }
}

impl RawRecord {
    fn build(self, file: &File<'_>, ledger: &mut Ledger) -> ExampleRecord {
        ExampleRecord {
            form: ledger.refer(Class::Form, &self.form, file),
            subject: self.subject,
            key: self.key,
            count: self.count,
            first: self.first,
            every: self.every,
            values: self.values.into_iter().map(|(id, typed)| (id, typed.into())).collect(),
        }
    }
}

impl RawExample {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> Example {
        let mut all = |raw: Vec<RawRecord>| -> Vec<ExampleRecord> {
            raw.into_iter().map(|raw| raw.build(file, ledger)).collect()
        };
        let records = all(self.record);
        let books = all(self.series.into_iter().chain(self.entry).collect());
        Example {
            id: ledger.refer(Class::Country, &self.id, file),
            members: self.members,
            family_names: self.family_names,
            female_names: self.female_names,
            male_names: self.male_names,
            villages: self.villages,
            records,
            books,
        }
    }
}
