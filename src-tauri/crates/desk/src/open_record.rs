use crate::Desk;
use crate::view::{Failure, RecordView};

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
        Ok(self.reader()?.record(form, found.as_ref(), about.as_ref()))
    }
}
