use std::collections::BTreeMap;

use ngazi_domain::{Id, Record, RecordId, Value};

/// All records of a cooperative, by form and in the order of their numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Registers {
    by_form: BTreeMap<Id, Vec<Record>>,
}

impl Registers {
    /// Registers of these records.
    pub fn new(records: impl IntoIterator<Item = Record>) -> Self {
        let mut by_form: BTreeMap<Id, Vec<Record>> = BTreeMap::new();
        for record in records {
            by_form.entry(record.form.clone()).or_default().push(record);
        }
        for records in by_form.values_mut() {
            records.sort_by_key(|record| record.number);
        }
        Self { by_form }
    }

    /// Takes in a record that was written: in the place of the one with its id, or behind the others.
    pub fn put(&mut self, record: Record) {
        let records = self.by_form.entry(record.form.clone()).or_default();
        match records.binary_search_by_key(&record.number, |one| one.number) {
            Ok(place) => records[place] = record,
            Err(place) => records.insert(place, record),
        }
    }

    /// Takes out a record that was removed.
    pub fn take(&mut self, form: &Id, id: RecordId) {
        if let Some(records) = self.by_form.get_mut(form) {
            records.retain(|record| record.id != id);
        }
    }

    /// The records of a form.
    pub fn of(&self, form: &str) -> &[Record] {
        self.by_form.get(form).map(Vec::as_slice).unwrap_or_default()
    }

    /// The one record of a form that has one.
    pub fn single(&self, form: &str) -> Option<&Record> {
        self.of(form).first()
    }

    /// The record of a form about one thing.
    pub fn about(&self, form: &str, subject: &Id) -> Option<&Record> {
        self.of(form).iter().find(|record| record.subject.as_ref() == Some(subject))
    }

    /// The record with that id.
    pub fn record(&self, form: &str, id: RecordId) -> Option<&Record> {
        self.of(form).iter().find(|record| record.id == id)
    }

    /// The answers about the cooperative itself; empty before the first.
    pub fn cooperative(&self) -> &BTreeMap<Id, Value> {
        static NONE: BTreeMap<Id, Value> = BTreeMap::new();
        self.single("cooperative").map_or(&NONE, |record| &record.values)
    }
}
