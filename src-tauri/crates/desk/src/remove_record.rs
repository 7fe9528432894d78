use ngazi_domain::Record;

use crate::Desk;
use crate::act::{What, Writing};
use crate::told::refused;
use crate::view::{DoneView, Failure, SavedView};

impl Desk {
    /// Takes records out of their register in one act; content and numbers stay in the file, with the reason.
    pub fn remove_records(
        &mut self,
        form: &str,
        records: &[String],
        reason: &str,
    ) -> Result<DoneView, Failure> {
        let found = records.iter().map(|record| self.row_of(form, record));
        let found = found.collect::<Result<Vec<_>, _>>()?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(refused(&self.words, "reason-missing", &[]));
        }
        let form = self.register(form)?.id.clone();
        let (what, message) = match found.as_slice() {
            [one] => {
                let name = self.reader()?.record_name(one);
                let said = self.words.say("record-removed", &[("name", name.into())]);
                (What::Record { form, number: one.number }, said)
            }
            several => {
                let count = several.len();
                let said = self.words.say("records-removed", &[("count", count.into())]);
                (What::Rows { form, count }, said)
            }
        };
        let work = |writing: &mut Writing<'_, '_>| {
            found.iter().try_for_each(|record| writing.remove(record.id, reason))
        };
        self.act("remove-record", |()| what, work)?;
        Ok(DoneView { message, path: None })
    }

    /// Takes a record to the newest version of its form. Answers that the new version does not ask stay in its history.
    pub fn renew_record(&mut self, form: &str, record: &str) -> Result<SavedView, Failure> {
        let found = self.row_of(form, record)?;
        let form = self.form(form)?.clone();
        let mut values = found.values.clone();
        values
            .retain(|id, _| form.field(id.as_str()).is_some_and(|field| field.is_of(form.version)));
        let what = What::Record { form: form.id.clone(), number: found.number };
        let renewed =
            self.act("renew-record", |_| what, |writing| writing.renew(&form, &found, values))?;
        self.saved(&form, Some(renewed.id), None)
    }

    /// The id of the record with that number in a register.
    pub fn id_of(&self, form: &str, number: u32) -> Result<String, Failure> {
        let form = self.register(form)?;
        let found = self.registers()?.numbered(form.id.as_str(), number);
        found.map(|record| record.id.to_string()).ok_or_else(|| self.unknown(&number.to_string()))
    }

    /// A record of a register.
    pub(crate) fn row_of(&self, form: &str, record: &str) -> Result<Record, Failure> {
        let form = self.register(form)?;
        self.find(form, Some(record), None)?.ok_or_else(|| self.unknown(record))
    }
}
