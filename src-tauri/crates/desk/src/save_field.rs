use ngazi_domain::{
    Context, Field, Form, Id, Record, RecordId, Repeat, Rule, Typed, Values, check, read,
};

use crate::Desk;
use crate::act::What;
use crate::reader::SELF;
use crate::view::{Failure, SavedView};

impl Desk {
    /// Saves one field at once. A first field makes the record. A value that breaks a rule is not saved: what was there
    /// stays, and the rule is told at the field.
    ///
    /// Errors: no store is open; there is no such form, record, subject or field; a rule is broken; the disk cannot be
    /// written.
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
        let target = self.target(&form, before.as_ref(), field)?.clone();
        let known = before.as_ref().map(|record| record.values.clone()).unwrap_or_default();
        let own = before.as_ref().map(|record| record.id);
        let version = before.as_ref().map_or(form.version, |record| record.version);
        let values = self.with(&form, &target, own, version, known, typed)?;
        let what = What::Field { form: form.id.clone(), field: target.id.clone() };
        let saved = match before {
            Some(before) => {
                let work = |writing: &mut crate::act::Writing<'_, '_>| {
                    writing.change(&form, &before, values)
                };
                Some(self.act("save-field", |_| what, work)?.id)
            }
            // Nothing typed into a new record: there is nothing to keep.
            None if values.is_empty() => None,
            None => {
                let about = subject.clone();
                let added = |record: &Record| match form.is_register() {
                    true => What::Record { form: form.id.clone(), number: record.number },
                    false => what,
                };
                Some(self.act("save-field", added, |writing| writing.add(&form, about, values))?.id)
            }
        };
        if form.id == "cooperative" && field == "country" {
            self.reload_words(self.words.language())?;
        }
        self.draft_saved(field);
        self.saved(&form, saved, subject.as_ref())
    }

    /// The field that is meant: one that the record shows and that is typed.
    fn target<'f>(
        &self,
        form: &'f Form,
        record: Option<&Record>,
        field: &str,
    ) -> Result<&'f Field, Failure> {
        let reader = self.reader()?;
        let blank = Values::new();
        let context = match record {
            Some(record) => reader.registers.context(record, reader.on),
            None => reader.context(&blank),
        };
        let found = form.field(field).filter(|one| !one.is_computed());
        let shown = found.filter(|field| form.shown(&context).any(|one| one.id == field.id));
        shown.ok_or_else(|| self.unknown(field))
    }

    /// "Saved 10:42", with the record as it is now.
    pub(crate) fn saved(
        &self,
        form: &Form,
        record: Option<RecordId>,
        subject: Option<&Id>,
    ) -> Result<SavedView, Failure> {
        let reader = self.reader()?;
        let time = self.ports.clock.time();
        let found = record.and_then(|id| reader.registers.record(form.id.as_str(), id));
        let about = found.and_then(|record| record.subject.as_ref()).or(subject);
        Ok(SavedView {
            message: reader.say("saved-at", &[("time", time.into())]),
            record: reader.record(form, found, about),
        })
    }

    /// The values with the field as typed, or the rule that it breaks.
    fn with(
        &self,
        form: &Form,
        field: &Field,
        own: Option<RecordId>,
        version: u32,
        mut values: Values,
        typed: &Typed,
    ) -> Result<Values, Failure> {
        let reader = self.reader()?;
        let failure = |rule: &Rule| Failure {
            code: "rule".to_owned(),
            message: reader.broken(form, &field.id, rule),
            field: Some(field.id.to_string()),
        };
        let sign = self.words.numbers().decimal_sign();
        match read(&field.kind, typed, sign).map_err(|rule| failure(&rule))? {
            Some(value) => values.insert(field.id.clone(), value),
            None => values.remove(field.id.as_str()),
        };
        let profile = reader.registers.cooperative();
        form.reckon(&mut values, profile, reader.on, version);
        let refer = |form: &Id, id| reader.registers.referred(form, id, own);
        let context = Context { version, ..Context::new(&values, profile, reader.on) };
        let broken = check(form, &context, &refer);
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

    /// The failure that there is no thing of that name.
    pub fn unknown_name(&self, name: &str) -> Failure {
        self.unknown(name)
    }

    pub(crate) fn unknown(&self, name: &str) -> Failure {
        crate::told::refused(&self.words, "unknown-thing", &[("name", name.into())])
    }
}
