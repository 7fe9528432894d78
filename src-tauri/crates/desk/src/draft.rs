use serde::{Deserialize, Serialize};

use crate::Desk;
use crate::told::Told;
use crate::view::{Failure, FieldView};

/// The setting that holds what is being typed.
pub(crate) const DRAFT: &str = "draft";
/// More is no answer to any question.
const LONGEST: usize = 20_000;

/// What is being typed into a field and was not saved yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Draft {
    form: String,
    record: Option<String>,
    subject: Option<String>,
    field: String,
    text: String,
}

impl Draft {
    fn is_of(&self, form: &str, record: Option<&str>, subject: Option<&str>) -> bool {
        let about =
            self.subject.is_none() || subject.is_none() || self.subject.as_deref() == subject;
        self.form == form && self.record.as_deref() == record && about
    }
}

impl Desk {
    /// Keeps what is being typed, encrypted as everything else, so that a power cut does not take it. Nothing to keep, or
    /// another field, takes the one before away. Errors: the text is longer than any answer; the disk.
    pub fn note_draft(
        &mut self,
        form: &str,
        record: Option<&str>,
        subject: Option<&str>,
        field: &str,
        text: Option<&str>,
    ) -> Result<(), Failure> {
        let known = self.form(form)?;
        if known.field(field).is_none() || text.is_some_and(|text| text.len() > LONGEST) {
            return Err(self.unknown(field));
        }
        self.find(known, record, subject)?;
        let draft = text.filter(|text| !text.is_empty()).map(|text| Draft {
            form: form.to_owned(),
            record: record.map(str::to_owned),
            subject: subject.map(str::to_owned),
            field: field.to_owned(),
            text: text.to_owned(),
        });
        self.keep_draft(draft)
    }

    fn keep_draft(&mut self, draft: Option<Draft>) -> Result<(), Failure> {
        let stamp = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        if open.draft == draft || !open.store.person().role.may_write() {
            return Ok(());
        }
        let text = draft.as_ref().and_then(|draft| serde_json::to_string(draft).ok());
        let kept = open.store.transact("note-draft", &stamp, |act| match &text {
            Some(text) => act.set(DRAFT, text),
            None => act.unset(DRAFT),
        });
        kept.told(&self.words)?;
        open.draft = draft;
        Ok(())
    }

    /// What was being typed into a field is saved now.
    pub(crate) fn draft_saved(&mut self, field: &str) {
        let of = |draft: &Draft| draft.field == field;
        if self.open.as_ref().is_some_and(|open| open.draft.as_ref().is_some_and(of)) {
            // The answer itself is saved; a draft that stays is offered once more and does no harm.
            let _ = self.keep_draft(None);
        }
    }

    /// Puts what was being typed beside the field it was typed into.
    pub(crate) fn with_draft(
        &self,
        fields: &mut [FieldView],
        form: &str,
        record: Option<&str>,
        subject: Option<&str>,
    ) {
        let draft = self.open.as_ref().and_then(|open| open.draft.as_ref());
        let Some(draft) = draft.filter(|draft| draft.is_of(form, record, subject)) else { return };
        for field in fields.iter_mut().filter(|field| field.id == draft.field) {
            field.draft = Some(draft.text.clone());
        }
    }
}

/// What was being typed when the program ended.
pub(crate) fn noted(open: &mut crate::desk::Open) {
    let text = open.store.setting(DRAFT).ok().flatten();
    open.draft = text.and_then(|text| serde_json::from_str(&text).ok());
}
