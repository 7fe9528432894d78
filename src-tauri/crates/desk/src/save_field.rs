use std::collections::BTreeMap;

use ngazi_domain::{Field, Form, Id, Record, RecordId, Repeat, Rule, Typed, Value, check, read};
use ngazi_store::StoreError;

use crate::Desk;
use crate::reader::SELF;
use crate::told::{Told, refused};
use crate::view::{Failure, SavedView};

impl Desk {
    /// Saves one field as it was typed. A record begins with its first field; what is still missing is said at its
    /// field and does not hold back what was typed.
    ///
    /// Errors: the value breaks a rule; the record or field is not there; the store cannot be written.
    pub fn save_field(
        &mut self,
        form: &str,
        record: Option<&str>,
        subject: Option<&str>,
        field: &str,
        typed: &Typed,
    ) -> Result<SavedView, Failure> {
        let form = self.form(form)?.clone();
        let before = self.find(&form, record, subject)?;
        let subject = self.subject_of(&form, subject)?;
        let known = before.as_ref().map(|record| record.values.clone()).unwrap_or_default();
        let on = self.today();
        let shown = form.shown(&known, on).find(|one| one.id == field);
        let target = shown.ok_or_else(|| self.unknown(field))?;
        let values = self.with(&form, target, known.clone(), typed)?;
        let saved = match before {
            Some(before) => Some(self.write("save-field", |act| act.change(&before, values))?),
            // Nothing typed into a new record: there is nothing to keep.
            None if values.is_empty() => None,
            None => {
                let id = self.new_id();
                let about = subject.clone();
                Some(self.write("save-field", |act| act.add(id, &form.id, about, values))?)
            }
        };
        if form.id == "cooperative" && field == "country" {
            self.reload_words(self.words.language())?;
        }
        let time = self.ports.clock.time();
        let reader = self.reader()?;
        Ok(SavedView {
            message: reader.say("saved-at", &[("time", time.into())]),
            record: reader.record(&form, saved.as_ref(), subject.as_ref()),
        })
    }

    /// The values with the field as typed, or the rule that it breaks.
    fn with(
        &self,
        form: &Form,
        field: &Field,
        mut values: BTreeMap<Id, Value>,
        typed: &Typed,
    ) -> Result<BTreeMap<Id, Value>, Failure> {
        let reader = self.reader()?;
        let failure = |rule: &Rule| Failure {
            code: "rule".to_owned(),
            message: reader.rule(&reader.label(form, &field.id), rule),
            field: Some(field.id.to_string()),
        };
        let sign = self.words.numbers().decimal_sign();
        match read(&field.kind, typed, sign).map_err(|rule| failure(&rule))? {
            Some(value) => values.insert(field.id.clone(), value),
            None => values.remove(&field.id),
        };
        let registers = self.registers()?;
        let exists = |form: &Id, id| registers.record(form.as_str(), id).is_some();
        let broken = check(form, &values, self.today(), &exists);
        match broken.iter().find(|one| one.field == field.id) {
            Some(violation) => Err(failure(&violation.rule)),
            None => Ok(values),
        }
    }

    /// The record that is meant: by its id, or the one about its subject.
    pub(crate) fn find(
        &self,
        form: &Form,
        record: Option<&str>,
        subject: Option<&str>,
    ) -> Result<Option<Record>, Failure> {
        let registers = self.registers()?;
        if let Some(text) = record {
            let id = RecordId::parse(text);
            let found = id.and_then(|id| registers.record(form.id.as_str(), id));
            return found.cloned().map(Some).ok_or_else(|| self.unknown(text));
        }
        Ok(self
            .subject_of(form, subject)?
            .and_then(|subject| registers.about(form.id.as_str(), &subject))
            .cloned())
    }

    /// The subject under which a form keeps its record; a subject that does not exist is refused.
    pub(crate) fn subject_of(
        &self,
        form: &Form,
        subject: Option<&str>,
    ) -> Result<Option<Id>, Failure> {
        match (form.repeat, subject) {
            (Repeat::Many, _) => Ok(None),
            (Repeat::Single, _) => Ok(Some(Id::from(SELF))),
            (Repeat::Subject, subject) => {
                let id = Id::from(subject.unwrap_or_default());
                let packs = self.catalogue.countries.values();
                let known = packs.into_iter().any(|country| {
                    country.step(id.as_str()).is_some() || country.fees.contains_key(&id)
                });
                if known { Ok(Some(id)) } else { Err(self.unknown(id.as_str())) }
            }
        }
    }

    /// Writes in one act and takes the written record into the open registers.
    pub(crate) fn write(
        &mut self,
        action: &str,
        work: impl FnOnce(&mut ngazi_store::Act<'_>) -> Result<Record, StoreError>,
    ) -> Result<Record, Failure> {
        let stamp = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else {
            return Err(refused(&self.words, "no-store-open", &[]));
        };
        let record = open.store.transact(action, &stamp, work).told(&self.words)?;
        open.registers.put(record.clone());
        Ok(record)
    }

    /// The failure that there is no thing of that name.
    pub fn unknown_name(&self, name: &str) -> Failure {
        self.unknown(name)
    }

    pub(crate) fn unknown(&self, name: &str) -> Failure {
        refused(&self.words, "unknown-thing", &[("name", name.into())])
    }
}
