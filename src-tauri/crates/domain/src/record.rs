use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Field, Form, Id, Privacy, RecordId, Value};

/// What a record is about, for forms with one record per thing.
pub type Subject = Option<Id>;

/// One filled form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// The form it fills.
    pub form: Id,
    /// Its number in its register, from 1, never reused.
    pub number: u32,
    /// What it is about, for forms with one record per thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Subject,
    /// The answers; a field that was not answered is absent.
    pub values: BTreeMap<Id, Value>,
}

impl Record {
    /// The value of a field.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.values.get(field)
    }

    /// The text, choice or answer of a field by its id.
    pub fn id_of(&self, field: &str) -> Option<&str> {
        self.get(field).and_then(Value::as_id)
    }

    /// Only what a reader up to `limit` may see, by the form's privacy classes; an answer that a later one hides is
    /// withdrawn and left out.
    pub fn reduced(&self, form: &Form, limit: Privacy, on: NaiveDate) -> Self {
        let visible = |field: &&Field| field.privacy <= limit;
        let keep: BTreeMap<Id, Value> = form
            .shown(&self.values, on)
            .filter(visible)
            .filter_map(|field| Some((field.id.clone(), self.values.get(&field.id)?.clone())))
            .collect();
        Self { values: keep, ..self.clone() }
    }
}
