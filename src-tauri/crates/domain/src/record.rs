use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::form::shown;
use crate::{Context, Field, Form, Id, Privacy, RecordId, Value, Values};

/// What a record is about, for forms with one record per thing.
pub type Subject = Option<Id>;

/// One filled form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// The form it fills.
    pub form: Id,
    /// The version of the form that it was made with.
    #[serde(default = "first")]
    pub version: u32,
    /// Its number in its register, from 1, never reused.
    pub number: u32,
    /// What it is about, for forms with one record per thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Subject,
    /// The answers; a field that was not answered is absent.
    pub values: Values,
}

fn first() -> u32 {
    1
}

impl Record {
    /// What its conditions see.
    pub fn context<'a>(&'a self, profile: &'a Values, on: NaiveDate) -> Context<'a> {
        Context { version: self.version, ..Context::new(&self.values, profile, on) }
    }

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
    pub fn reduced(&self, form: &Form, limit: Privacy, profile: &Values, on: NaiveDate) -> Self {
        let values = reduced(&form.fields, limit, &self.context(profile, on));
        Self { values, ..self.clone() }
    }
}

fn reduced(fields: &[Field], limit: Privacy, context: &Context<'_>) -> Values {
    let visible = |field: &&Field| field.privacy <= limit;
    let keep = |field: &Field| {
        let value = context.own.get(field.id.as_str())?;
        let value = match value {
            Value::List(rows) => {
                let row = |row| reduced(field.columns(), limit, &context.with(row));
                Value::List(rows.iter().map(row).collect())
            }
            value => value.clone(),
        };
        Some((field.id.clone(), value))
    };
    shown(fields, context).filter(visible).filter_map(keep).collect()
}
