//! Which record a text names: by its name, its number or its id.

use std::collections::{HashMap, HashSet};

use ngazi_domain::{Form, Id, Record, RecordId, Rule, Value};
use ngazi_programme::Registers;

use super::cell::Fault;
use super::fold::{fold, fold_into};
use crate::reader::Reader;

/// Fields in which a cooperative writes its own mark of a thing.
const MARKS: [&str; 2] = ["code", "number"];

/// What a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    One(RecordId),
    Several,
}

/// The records of a form by what a sheet may call them.
pub(crate) struct Names<'r> {
    form: Id,
    registers: &'r Registers,
    names: HashMap<String, Named>,
    /// Rows of the file itself, when the form names records of its own: they win over what is there.
    rows: HashMap<String, Named>,
    /// The ids that stand for those rows.
    ties: HashSet<RecordId>,
    /// Names and numbers of records that were removed.
    removed: HashSet<String>,
}

impl<'r> Names<'r> {
    /// The names of a form's records in the languages of the readers.
    pub fn new(readers: &[Reader<'r>], registers: &'r Registers, form: &Id) -> Self {
        let mut names = Self {
            form: form.clone(),
            registers,
            names: HashMap::new(),
            rows: HashMap::new(),
            ties: HashSet::new(),
            removed: HashSet::new(),
        };
        let spoken = readers.first().and_then(|reader| reader.catalogue.forms.get(form));
        let readers =
            if spoken.is_some_and(is_plain) { &readers[..readers.len().min(1)] } else { readers };
        for reader in readers {
            for record in registers.of(form.as_str()) {
                enter(&mut names.names, fold(&reader.record_name(record)), record.id);
            }
        }
        if let Some(code) = spoken.and_then(own_mark) {
            for record in registers.of(form.as_str()) {
                if let Some(Value::Text(text)) = record.get(code.as_str()) {
                    enter(&mut names.names, fold(text), record.id);
                }
            }
        }
        names
    }

    /// Takes a row of the file in, by its mark and its name.
    pub fn tie(&mut self, id: RecordId, called: impl IntoIterator<Item = String>) {
        self.ties.insert(id);
        for name in called {
            enter(&mut self.rows, fold(&name), id);
        }
    }

    /// Takes in what a removed record was called: who names it is told so, and does not write it down again.
    pub fn remember(&mut self, called: impl IntoIterator<Item = String>) {
        self.removed
            .extend(called.into_iter().map(|name| fold(&name)).filter(|name| !name.is_empty()));
    }

    /// Whether an id stands for a row of the file.
    pub fn is_tied(&self, id: RecordId) -> bool {
        self.ties.contains(&id)
    }

    /// Whether an id is that of a record.
    pub fn is_record(&self, id: RecordId) -> bool {
        self.registers.record(self.form.as_str(), id).is_some()
    }

    /// The form whose records are named.
    pub fn form(&self) -> &Id {
        &self.form
    }

    /// The record that a text names. Errors: none or several.
    pub fn find(&self, text: &str, buffer: &mut String) -> Result<RecordId, Fault> {
        fold_into(text, buffer);
        let named = |map: &HashMap<String, Named>| match map.get(buffer.as_str()) {
            Some(Named::One(id)) => Some(Ok(*id)),
            Some(Named::Several) => Some(Err(Fault::Said("import-ambiguous-name"))),
            None => None,
        };
        if let Some(found) = named(&self.rows) {
            return found;
        }
        let number = || self.registers.numbered(self.form.as_str(), buffer.parse().ok()?);
        match (named(&self.names), number().map(|record| record.id)) {
            (Some(Ok(name)), Some(number)) if name != number => {
                Err(Fault::Said("import-ambiguous-name"))
            }
            (Some(found), _) => found,
            (None, Some(id)) => Ok(id),
            (None, None) => match RecordId::parse(text.trim()) {
                Some(id) if self.is_tied(id) || self.is_record(id) => Ok(id),
                Some(id) if self.registers.removed(self.form.as_str(), id).is_some() => {
                    Err(Fault::Rule(Rule::RemovedRecord))
                }
                _ if self.removed.contains(buffer.as_str()) => {
                    Err(Fault::Rule(Rule::RemovedRecord))
                }
                _ => Err(Fault::Rule(Rule::NoSuchRecord)),
            },
        }
    }

    /// What a record is called in a sheet, so that it is found again: its name, its number where the name leads
    /// elsewhere, or else its id.
    pub fn call(&self, reader: &Reader<'_>, record: &Record) -> String {
        let mut buffer = String::new();
        let texts = [reader.record_name(record), record.number.to_string()];
        let leads = |text: &String| self.find(text, &mut buffer).is_ok_and(|id| id == record.id);
        texts.into_iter().find(leads).unwrap_or_else(|| record.id.to_string())
    }
}

/// The code or the number by which its records are told apart, when it is a part of their name. A family name alone is
/// none: it may be that of somebody who is not in the register.
fn own_mark(form: &Form) -> Option<&Id> {
    form.name.first().filter(|id| MARKS.contains(&id.as_str()))
}

/// Whether its records are called the same in every language: by texts alone.
fn is_plain(form: &Form) -> bool {
    let text = |id: &Id| {
        let kind = form.field(id.as_str()).map(|field| &field.kind);
        matches!(kind, Some(ngazi_domain::Kind::Text { .. } | ngazi_domain::Kind::LongText { .. }))
    };
    // One of them is answered in every record, or else the record is called by its number, in words.
    let sure = |id: &Id| {
        form.field(id.as_str()).is_some_and(|field| {
            field.need == ngazi_domain::Need::Required && field.when.is_empty()
        })
    };
    form.name.iter().all(text) && form.name.iter().any(sure)
}

fn enter(names: &mut HashMap<String, Named>, name: String, id: RecordId) {
    if name.is_empty() {
        return;
    }
    let found = names.entry(name).or_insert(Named::One(id));
    if *found != Named::One(id) {
        *found = Named::Several;
    }
}
