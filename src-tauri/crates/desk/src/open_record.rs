use ngazi_domain::{Id, Value};

use crate::Desk;
use crate::fields::LISTED;
use crate::told::Told;
use crate::view::{ActView, Failure, HistoryView, LookUpView, RecordView};

impl Desk {
    /// A record on its compact page, or the blank one of a form.
    pub fn open_record(
        &self,
        form: &str,
        record: Option<&str>,
        subject: Option<&str>,
    ) -> Result<RecordView, Failure> {
        let form = self.form(form)?;
        let found = self.find(form, record, subject)?;
        let subject = self.subject_of(form, subject)?;
        let about = found.as_ref().and_then(|record| record.subject.clone()).or(subject);
        let mut view = self.reader()?.record(form, found.as_ref(), about.as_ref());
        let (record, subject) = (view.record.clone(), view.subject.clone());
        self.with_draft(&mut view.fields, &view.form, record.as_deref(), subject.as_deref());
        Ok(view)
    }

    /// Which other records name a record, one sentence for each register: told before it is removed.
    pub fn named_by(&self, form: &str, record: &str) -> Result<Vec<String>, Failure> {
        Ok(self.reader()?.named_by(&self.row_of(form, record)?))
    }

    /// The records that fit what is typed into a reference.
    pub fn look_up(&self, form: &str, search: &str) -> Result<LookUpView, Failure> {
        let (form, reader) = (self.form(form)?, self.reader()?);
        let found = self.opened()?.store.search(&form.id, search, LISTED).told(&self.words)?;
        let named = |number: &u32| reader.registers.numbered(form.id.as_str(), *number);
        let records = found.numbers.iter().filter_map(named);
        let note = match (found.numbers.is_empty(), found.more) {
            (true, _) => Some(reader.say("look-up-none", &[])),
            (_, true) => Some(reader.say("look-up-more", &[("count", LISTED.into())])),
            _ => None,
        };
        Ok(LookUpView { choices: records.map(|record| reader.reference(record)).collect(), note })
    }

    /// What happened to a record, in words, the last act first.
    pub fn show_history(&self, form: &str, record: &str) -> Result<HistoryView, Failure> {
        let form = self.form(form)?;
        let Ok(Some(found)) = self.find(form, Some(record), None) else {
            return self.erased_history(form, record);
        };
        let reader = self.reader()?;
        let history = self.opened()?.store.history(found.id).told(&self.words)?;
        let people = self.opened()?.store.people().told(&self.words)?;
        let act = |change: &ngazi_store::Change| {
            let text = |field: &ngazi_domain::Field, value: &Option<Value>| match value {
                Some(value) => reader.value(field, value),
                None => reader.say("format-none", &[]),
            };
            let line = |(id, before, after): &(Id, Option<Value>, Option<Value>)| {
                // A field that no version knows any more: its id is better than nothing.
                let Some(field) = form.field(id.as_str()) else { return id.to_string() };
                let args = [
                    ("field", reader.label(form, id).into()),
                    ("before", text(field, before).into()),
                    ("after", text(field, after).into()),
                ];
                let said = if before.is_none() { "history-written" } else { "history-changed" };
                reader.say(said, &args)
            };
            let mut changes: Vec<String> = change.fields.iter().map(line).collect();
            if let Some(reason) = change.removed.as_ref().filter(|reason| !reason.is_empty()) {
                changes.push(reader.say("history-reason", &[("reason", reason.as_str().into())]));
            }
            if let Some((before, after)) = change.version {
                let args = [("before", before.into()), ("after", after.into())];
                changes.push(reader.say("history-version", &args));
            }
            ActView {
                who: people
                    .iter()
                    .find(|one| one.id == change.person)
                    .map(|one| self.person_name(one)),
                when: self.moment(&change.at),
                what: reader.say(&format!("action-{}", change.action), &[]),
                changes,
            }
        };
        let title = reader.record_name(&found);
        let acts = history.iter().rev().map(act).collect();
        Ok(HistoryView { title: reader.say("history-title", &[("name", title.into())]), acts })
    }

    /// A moment of the audit chain in words, where the laptop is.
    pub(crate) fn moment(&self, at: &str) -> String {
        match self.ports.clock.local(at) {
            Some((day, time)) => {
                let date = self.words.date(ngazi_domain::PartialDate::Day(day));
                self.words.say("moment", &[("date", date.into()), ("time", time.into())])
            }
            None => at.to_owned(),
        }
    }
}
