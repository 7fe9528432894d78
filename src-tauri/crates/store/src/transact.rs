use std::collections::BTreeMap;

use ngazi_domain::{Id, Record, RecordId, Subject, Value};
use rusqlite::{Transaction, params};
use serde_json::{Map, json};

use crate::audit::{self, Row};
use crate::{Store, StoreError};

/// One act: everything in it is written, with its audit rows, or nothing is.
pub struct Act<'a> {
    transaction: Transaction<'a>,
    action: &'a str,
    at: &'a str,
}

impl Store {
    /// The one way to write. `action` is the verb, such as `save-field`; `at` is the time, ISO 8601 in UTC.
    ///
    /// Errors: whatever the closure returns, after everything in it was undone; a full disk; another writer.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        action: &str,
        at: &str,
        work: impl FnOnce(&mut Act<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(StoreError::of)?;
        let mut act = Act { transaction, action, at };
        let result = work(&mut act)?;
        act.transaction.commit().map_err(StoreError::of)?;
        Ok(result)
    }
}

impl Act<'_> {
    /// Writes a new record with the next number of its register.
    pub fn add(
        &mut self,
        id: RecordId,
        form: &Id,
        subject: Subject,
        values: BTreeMap<Id, Value>,
    ) -> Result<Record, StoreError> {
        let number: u32 = self
            .transaction
            .prepare_cached(
                "INSERT INTO register (form, last) VALUES (?1, 1)
                 ON CONFLICT (form) DO UPDATE SET last = last + 1 RETURNING last",
            )?
            .query_row(params![form.as_str()], |row| row.get(0))?;
        self.transaction
            .prepare_cached(
                "INSERT INTO record (id, form, number, subject, body, version, created, changed)
                 VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6)",
            )?
            .execute(params![
                id.to_string(),
                form.as_str(),
                number,
                subject.as_ref().map(Id::as_str),
                serde_json::to_string(&values)?,
                self.at,
            ])?;
        self.log(id, &difference(&BTreeMap::new(), &values)?)?;
        Ok(Record { id, form: form.clone(), number, subject, values })
    }

    /// Replaces the answers of a record. Nothing is written when nothing changed.
    pub fn change(
        &mut self,
        record: &Record,
        values: BTreeMap<Id, Value>,
    ) -> Result<Record, StoreError> {
        let change = difference(&record.values, &values)?;
        if change != "{}" {
            let changed = self
                .transaction
                .prepare_cached(
                    "UPDATE record SET body = ?2, version = version + 1, changed = ?3
                     WHERE id = ?1 AND deleted IS NULL",
                )?
                .execute(params![
                    record.id.to_string(),
                    serde_json::to_string(&values)?,
                    self.at
                ])?;
            if changed != 1 {
                return Err(StoreError::Fault(format!("there is no record {}", record.id)));
            }
            self.log(record.id, &change)?;
        }
        Ok(Record { values, ..record.clone() })
    }

    /// Takes a record out of its register. Its content and number stay in the file.
    pub fn remove(&mut self, id: RecordId) -> Result<(), StoreError> {
        let changed = self.transaction.execute(
            "UPDATE record SET deleted = ?2, changed = ?2 WHERE id = ?1 AND deleted IS NULL",
            params![id.to_string(), self.at],
        )?;
        if changed != 1 {
            return Err(StoreError::Fault(format!("there is no record {id}")));
        }
        self.log(id, "{\"removed\":true}")
    }

    /// Notes what the store knows of itself.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.transaction.execute(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?;
        Ok(())
    }

    fn log(&mut self, record: RecordId, change: &str) -> Result<(), StoreError> {
        let row = Row { at: self.at, action: self.action, record: &record.to_string(), change };
        audit::append(&self.transaction, &row)
    }
}

/// Each changed field with what it was and what it is, as one JSON object.
fn difference(
    before: &BTreeMap<Id, Value>,
    after: &BTreeMap<Id, Value>,
) -> Result<String, StoreError> {
    let mut change = Map::new();
    for field in before.keys().chain(after.keys()) {
        let (old, new) = (before.get(field), after.get(field));
        if old != new {
            change.insert(field.to_string(), json!([old, new]));
        }
    }
    Ok(serde_json::to_string(&change)?)
}
