use std::collections::HashMap;

use ngazi_domain::{Id, Record, RecordId, Subject, Values};
use rusqlite::{Transaction, params};

use crate::audit::{Head, Row};
use crate::difference::Difference;
use crate::register::Register;
use crate::{Store, StoreError, records};

/// One act: everything in it is written, with its audit rows, or nothing is.
pub struct Act<'a> {
    pub(crate) transaction: Transaction<'a>,
    pub(crate) action: &'a str,
    pub(crate) at: &'a str,
    /// Who acts.
    pub(crate) person: String,
    /// The end of the chain, once it was read.
    head: Option<Head>,
    /// The registers, as far as they were read.
    pub(crate) registers: HashMap<Id, Register>,
}

impl Store {
    /// The one way to write. `action` is the verb, such as `save-field`; `at` is the time, ISO 8601 in UTC.
    ///
    /// Errors: whatever the closure returns, after everything in it was undone; a full disk; somebody who may only look.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        action: &str,
        at: &str,
        work: impl FnOnce(&mut Act<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if !self.person.role.may_write() {
            return Err(StoreError::MayNotWrite.into());
        }
        self.transact_own(action, at, work)
    }

    /// As [`Store::transact`], for what everybody may do: to change their own passphrase.
    pub(crate) fn transact_own<T, E: From<StoreError>>(
        &mut self,
        action: &str,
        at: &str,
        work: impl FnOnce(&mut Act<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(StoreError::of)?;
        let (person, registers) = (self.person.id.clone(), HashMap::new());
        let mut act = Act { transaction, action, at, person, head: None, registers };
        let result = work(&mut act)?;
        act.transaction.commit().map_err(StoreError::of)?;
        Ok(result)
    }
}

impl Act<'_> {
    /// Writes a new record, made with a version of its form, with the next number of its register.
    pub fn add(
        &mut self,
        id: RecordId,
        form: &Id,
        version: u32,
        subject: Subject,
        values: Values,
    ) -> Result<Record, StoreError> {
        let number = self.next_number(form)?;
        self.transaction
            .prepare_cached(
                "INSERT INTO record
                     (id, form, number, subject, body, version, created, changed, form_version)
                 VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6, ?7)",
            )?
            .execute(params![
                id.to_string(),
                form.as_str(),
                number,
                subject.as_ref().map(Id::as_str),
                serde_json::to_string(&values)?,
                self.at,
                version,
            ])?;
        let record = Record { id, form: form.clone(), version, number, subject, values };
        self.index(&record)?;
        let (before, after) = (&Values::new(), &record.values);
        self.log_change(id, &Difference { before, after, version: None })?;
        Ok(record)
    }

    /// Replaces the answers of a record. Nothing is written when nothing changed. Errors: there is no such record.
    pub fn change(&mut self, record: &Record, values: Values) -> Result<Record, StoreError> {
        self.replace(record.id, None, values)
    }

    /// Takes a record to another version of its form, with the answers that it has there: a newer one, or the one before
    /// when that is taken back. Nothing is written when neither changed. Errors: there is no such record.
    pub fn renew(
        &mut self,
        record: &Record,
        version: u32,
        values: Values,
    ) -> Result<Record, StoreError> {
        self.replace(record.id, Some(version), values)
    }

    fn replace(
        &mut self,
        id: RecordId,
        version: Option<u32>,
        values: Values,
    ) -> Result<Record, StoreError> {
        // What the file holds decides what changed, not what the caller remembers of it.
        let stored = records::find(&self.transaction, id, false)?.ok_or_else(|| absent(id))?;
        let version = version.unwrap_or(stored.version);
        let step = (version != stored.version).then_some((stored.version, version));
        let record = Record { values, version, ..stored.clone() };
        let change = Difference { before: &stored.values, after: &record.values, version: step };
        if !change.is_empty() {
            self.transaction
                .prepare_cached(
                    "UPDATE record SET body = ?2, version = version + 1, changed = ?3,
                         form_version = ?4 WHERE id = ?1",
                )?
                .execute(params![
                    id.to_string(),
                    serde_json::to_string(&record.values)?,
                    self.at,
                    version
                ])?;
            self.reindex(&stored, &record)?;
            self.log_change(id, &change)?;
            self.outdo_changed(&stored, &record)?;
        }
        Ok(record)
    }

    fn log_change(&mut self, record: RecordId, change: &Difference<'_>) -> Result<(), StoreError> {
        self.log(Some(record), &serde_json::to_string(change)?)
    }

    /// Appends to the audit chain: what was done to a record, or to the store itself.
    pub(crate) fn log(&mut self, record: Option<RecordId>, change: &str) -> Result<(), StoreError> {
        let record = record.map(|id| id.to_string()).unwrap_or_default();
        let (at, action, person) = (self.at, self.action, self.person.as_str());
        let row = Row { at, action, record: &record, person, change };
        let head = match self.head.take() {
            Some(head) => head,
            None => Head::read(&self.transaction)?,
        };
        self.head = Some(head.append(&self.transaction, &row)?);
        Ok(())
    }
}

pub(crate) fn absent(id: RecordId) -> StoreError {
    StoreError::Fault(format!("there is no record {id}"))
}
