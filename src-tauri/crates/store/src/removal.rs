use ngazi_domain::{Id, Record, RecordId};
use rusqlite::{OptionalExtension, params};
use serde_json::json;

use crate::bundle::REMOVED;
use crate::erase::is_erased;
use crate::transact::absent;
use crate::{Act, Store, StoreError, records};

/// A record that was taken out of its register. Its answers stay in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The record.
    pub id: RecordId,
    /// Its form.
    pub form: Id,
    /// Its number, which is given to no other.
    pub number: u32,
    /// When it was removed, ISO 8601 in UTC.
    pub at: String,
    /// Why; empty when nobody was asked.
    pub reason: String,
    /// Whether its content was erased: it cannot come back.
    pub erased: bool,
}

impl Store {
    /// Every removed record, the last removed first.
    pub fn removed(&self) -> Result<Vec<Removed>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, form, number, deleted, coalesce(reason, ''), erased IS NOT NULL FROM record
             WHERE deleted IS NOT NULL ORDER BY deleted DESC, form, number",
        )?;
        let mut rows = statement.query([])?;
        let mut removed = Vec::new();
        while let Some(row) = rows.next()? {
            removed.push(Removed {
                id: records::id(row.get_ref(0)?.as_str()?)?,
                form: Id::new(row.get_ref(1)?.as_str()?),
                number: row.get(2)?,
                at: row.get(3)?,
                reason: row.get(4)?,
                erased: row.get(5)?,
            });
        }
        Ok(removed)
    }
}

impl Act<'_> {
    /// Takes a record out of its register. Its content and number stay in the file. Errors: there is no such record.
    pub fn remove(&mut self, id: RecordId, reason: &str) -> Result<(), StoreError> {
        let record = records::find(&self.transaction, id, false)?.ok_or_else(|| absent(id))?;
        self.transaction
            .prepare_cached(
                "UPDATE record SET deleted = ?2, changed = ?2, reason = ?3 WHERE id = ?1",
            )?
            .execute(params![id.to_string(), self.at, reason])?;
        self.unindex(&record.form, record.number)?;
        self.outdo(id, REMOVED)?;
        self.log(Some(id), &json!({ "removed": reason }).to_string())
    }

    /// Brings a removed record back under its number. Errors: there is no such removed record;
    /// [`StoreError::PlaceTaken`] when another record is about the same thing now.
    pub fn restore(&mut self, id: RecordId) -> Result<Record, StoreError> {
        let record = records::find(&self.transaction, id, true)?.ok_or_else(|| absent(id))?;
        if is_erased(&self.transaction, id)? {
            return Err(absent(id));
        }
        if let Some(other) = self.in_place_of(&record)? {
            return Err(StoreError::PlaceTaken(other));
        }
        self.transaction
            .prepare_cached(
                "UPDATE record SET deleted = NULL, reason = NULL, changed = ?2 WHERE id = ?1",
            )?
            .execute(params![id.to_string(), self.at])?;
        self.index(&record)?;
        self.outdo(id, REMOVED)?;
        self.log(Some(id), "{\"restored\":true}")?;
        Ok(record)
    }

    /// The record that is about the same thing as a removed one.
    fn in_place_of(&self, record: &Record) -> Result<Option<RecordId>, StoreError> {
        let Some(subject) = &record.subject else { return Ok(None) };
        let other: Option<String> = self
            .transaction
            .prepare_cached(
                "SELECT id FROM record WHERE form = ?1 AND subject = ?2 AND deleted IS NULL",
            )?
            .query_row(params![record.form.as_str(), subject.as_str()], |row| row.get(0))
            .optional()?;
        other.map(|id| records::id(&id)).transpose()
    }
}
