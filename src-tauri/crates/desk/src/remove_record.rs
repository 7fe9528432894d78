use ngazi_domain::Repeat;

use crate::Desk;
use crate::told::{Told, refused};
use crate::view::{DoneView, Failure};

impl Desk {
    /// Takes a record out of its register; its content and number stay in the file.
    pub fn remove_record(&mut self, form: &str, record: &str) -> Result<DoneView, Failure> {
        let form = self.form(form)?.clone();
        let found = self.find(&form, Some(record), None)?;
        let Some(found) = found.filter(|_| form.repeat == Repeat::Many) else {
            return Err(self.unknown(record));
        };
        let name = self.reader()?.record_name(&found);
        let stamp = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else {
            return Err(refused(&self.words, "no-store-open", &[]));
        };
        open.store
            .transact("remove-record", &stamp, |act| act.remove(found.id))
            .told(&self.words)?;
        open.registers.take(&found.form, found.id);
        let message = self.words.say("record-removed", &[("name", name.into())]);
        Ok(DoneView { message, path: None })
    }
}
