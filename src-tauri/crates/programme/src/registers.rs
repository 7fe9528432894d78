use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use ngazi_catalogue::Catalogue;
use ngazi_domain::{Context, Form, Id, Record, RecordId, Referred, Values};

/// All records of a cooperative, by form and in the order of their numbers. What is reckoned stands in their answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Registers {
    by_form: BTreeMap<Id, Vec<Record>>,
    /// Form and number of each.
    places: HashMap<RecordId, (Id, u32)>,
    /// Those that were removed: other records may still name them.
    removed: HashMap<RecordId, (Id, u32)>,
    /// Those of them that hold nothing any more.
    erased: HashSet<RecordId>,
}

static NONE: Values = Values::new();

impl Registers {
    /// Registers of these records, whose answers hold what is reckoned.
    pub fn new(records: impl IntoIterator<Item = Record>) -> Self {
        let mut all = Self::default();
        records.into_iter().for_each(|record| all.gather(record));
        all.sort();
        all
    }

    /// Takes in a record of a store that is being read, in any order; [`Registers::settle`] puts them in theirs.
    pub fn gather(&mut self, record: Record) {
        self.places.insert(record.id, (record.form.clone(), record.number));
        self.by_form.entry(record.form.clone()).or_default().push(record);
    }

    fn sort(&mut self) {
        for records in self.by_form.values_mut() {
            records.sort_by_key(|record| record.number);
            records.shrink_to_fit();
        }
    }

    /// Registers of records as they were typed: what is reckoned is added.
    pub fn reckoned(
        catalogue: &Catalogue,
        records: impl IntoIterator<Item = Record>,
        on: NaiveDate,
    ) -> Self {
        let mut all = Self::default();
        records.into_iter().for_each(|record| all.gather(record));
        all.settle(catalogue, on);
        all
    }

    /// After all records were gathered as they were typed: puts them in their order and adds what is reckoned.
    pub fn settle(&mut self, catalogue: &Catalogue, on: NaiveDate) {
        self.sort();
        self.reckon_all(catalogue, on);
    }

    /// Reckons every record again, as after a change of the profile.
    pub fn reckon_all(&mut self, catalogue: &Catalogue, on: NaiveDate) {
        let profile = self.cooperative().clone();
        for (form, records) in &mut self.by_form {
            let Some(form) = catalogue.forms.get(form) else { continue };
            if !form.fields.iter().any(|field| field.is_computed()) {
                continue;
            }
            for record in records {
                form.reckon(&mut record.values, &profile, on, record.version);
                record.values.shrink();
            }
        }
    }

    /// Takes in a record that was written: in the place of the one with its id, or behind the others.
    pub fn put(&mut self, record: Record) {
        self.removed.remove(&record.id);
        self.places.insert(record.id, (record.form.clone(), record.number));
        let records = self.by_form.entry(record.form.clone()).or_default();
        match records.binary_search_by_key(&record.number, |one| one.number) {
            Ok(place) => records[place] = record,
            Err(place) => records.insert(place, record),
        }
    }

    /// Takes out a record that was removed; it is remembered that it was there.
    pub fn take(&mut self, id: RecordId) {
        let Some((form, number)) = self.places.remove(&id) else { return };
        if let Some(records) = self.by_form.get_mut(&form)
            && let Ok(place) = records.binary_search_by_key(&number, |one| one.number)
        {
            records.remove(place);
        }
        self.removed.insert(id, (form, number));
    }

    /// Notes a record that was removed before.
    pub fn note_removed(&mut self, id: RecordId, form: Id, number: u32) {
        self.removed.insert(id, (form, number));
    }

    /// Notes a record whose content was erased.
    pub fn note_erased(&mut self, id: RecordId, form: Id, number: u32) {
        self.note_removed(id, form, number);
        self.erased.insert(id);
    }

    /// Whether the content of a record was erased.
    pub fn is_erased(&self, id: RecordId) -> bool {
        self.erased.contains(&id)
    }

    /// The number of a record of that form that was removed.
    pub fn removed(&self, form: &str, id: RecordId) -> Option<u32> {
        self.removed.get(&id).filter(|(one, _)| *one == form).map(|(_, number)| *number)
    }

    /// The records of a form.
    pub fn of(&self, form: &str) -> &[Record] {
        self.by_form.get(form).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every record, by form and number.
    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.by_form.values().flatten()
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
        let (_, number) = self.places.get(&id).filter(|(one, _)| *one == form)?;
        self.numbered(form, *number)
    }

    /// The record with that number in its register.
    pub fn numbered(&self, form: &str, number: u32) -> Option<&Record> {
        let records = self.of(form);
        let place = records.binary_search_by_key(&number, |one| one.number).ok()?;
        Some(&records[place])
    }

    /// The answers about the cooperative itself; empty before the first.
    pub fn cooperative(&self) -> &Values {
        self.single("cooperative").map_or(&NONE, |record| &record.values)
    }

    /// What the conditions of a record see.
    pub fn context<'a>(&'a self, record: &'a Record, on: NaiveDate) -> Context<'a> {
        record.context(self.cooperative(), on)
    }

    /// Puts what is reckoned into a record's answers.
    pub fn reckon(&self, form: &Form, record: &mut Record, on: NaiveDate) {
        form.reckon(&mut record.values, self.cooperative(), on, record.version);
    }

    /// What is known of a record that another one names; `own` is the id of the one that names it, once it has one.
    pub fn referred(&self, form: &Id, id: RecordId, own: Option<RecordId>) -> Referred {
        if own.is_some_and(|own| self.leads_to(form, id, own)) {
            Referred::Circle
        } else if self.record(form.as_str(), id).is_some() {
            Referred::There
        } else if self.removed(form.as_str(), id).is_some() {
            Referred::Removed
        } else {
            Referred::Missing
        }
    }

    /// Whether a record names another one of its form, through others or directly.
    fn leads_to(&self, form: &Id, from: RecordId, to: RecordId) -> bool {
        if self.places.get(&to).is_none_or(|(one, _)| one != form) {
            return false;
        }
        let (mut open, mut seen) = (vec![from], BTreeSet::new());
        while let Some(id) = open.pop() {
            if id == to {
                return true;
            }
            if seen.insert(id)
                && let Some(record) = self.record(form.as_str(), id)
            {
                open.extend(record.values.iter().flat_map(|(_, value)| value.references()));
            }
        }
        false
    }

    /// How many records of each form name a record.
    pub fn named_by(&self, id: RecordId) -> Vec<(Id, u32)> {
        let names = |record: &&Record| record.values.iter().any(|(_, value)| value.names(id));
        let count = |records: &Vec<Record>| records.iter().filter(names).count() as u32;
        let counted = self.by_form.iter().map(|(form, records)| (form.clone(), count(records)));
        counted.filter(|(_, count)| *count > 0).collect()
    }
}

#[cfg(test)]
mod tests {
    use ngazi_domain::Value;

    use super::*;
    use crate::example::{day, member};

    fn id(byte: u8) -> RecordId {
        RecordId::from_random([byte; 16])
    }

    fn lot(byte: u8, parent: Option<u8>) -> Record {
        let row = parent.map(|parent| Values::from([("lot".into(), Value::Reference(id(parent)))]));
        let parents = Value::List(row.into_iter().collect());
        Record {
            id: id(byte),
            form: "lot".into(),
            version: 1,
            number: byte.into(),
            subject: None,
            values: Values::from([("parents".into(), parents)]),
        }
    }

    #[test]
    fn a_lot_made_from_a_lot_that_was_made_from_it_is_a_circle() {
        let registers = Registers::new([lot(1, None), lot(2, Some(1)), lot(3, Some(2))]);
        let form = Id::from("lot");
        assert_eq!(registers.referred(&form, id(3), Some(id(1))), Referred::Circle);
        assert_eq!(registers.referred(&form, id(1), Some(id(1))), Referred::Circle, "of itself");
        assert_eq!(registers.referred(&form, id(1), Some(id(3))), Referred::There);
        assert_eq!(registers.referred(&form, id(9), Some(id(3))), Referred::Missing);
    }

    #[test]
    fn a_removed_record_is_remembered_and_may_come_back() {
        let mut registers = Registers::new([lot(1, None), lot(2, Some(1))]);
        let first = registers.numbered("lot", 1).cloned().expect("a lot");
        assert_eq!(registers.named_by(id(1)), [("lot".into(), 1)]);
        registers.take(id(1));
        assert_eq!(registers.referred(&"lot".into(), id(1), None), Referred::Removed);
        assert_eq!(registers.of("lot").len(), 1);
        registers.put(first);
        assert_eq!(registers.referred(&"lot".into(), id(1), None), Referred::There);
    }

    #[test]
    fn records_stand_in_the_order_of_their_numbers() {
        let mut registers = Registers::new([member(3, &[]), member(1, &[])]);
        registers.put(member(2, &[("standing", "approved")]));
        let numbers: Vec<u32> = registers.of("member").iter().map(|one| one.number).collect();
        assert_eq!(numbers, [1, 2, 3]);
        let second = registers.numbered("member", 2).expect("there");
        assert!(registers.context(second, day("2026-11-23")).own.contains("standing"));
    }
}
