use std::collections::BTreeSet;

use ngazi_domain::{Record, RecordId};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;

use crate::check::{files, named_by};
use crate::transact::absent;
use crate::{Act, Change, Store, StoreError, records};

impl Act<'_> {
    /// Takes the content of a record out of the file, whether it is in its register or was removed: its answers, what its
    /// rows of the chain say, what the search index knows of it, and the files that no other record names or named. Its
    /// number and its rows stay, and the chain still holds.
    ///
    /// The reason is kept in the chain, where nothing can be erased: it must not name anybody. Nothing of this can be taken
    /// back. Errors: there is no such record, or it was erased before.
    pub fn erase(&mut self, id: RecordId, reason: &str) -> Result<(), StoreError> {
        let live = records::find(&self.transaction, id, false)?;
        let removed = || records::find(&self.transaction, id, true);
        let record = match &live {
            Some(record) => record.clone(),
            None => removed()?.ok_or_else(|| absent(id))?,
        };
        if is_erased(&self.transaction, id)? {
            return Err(absent(id));
        }
        let mut held = BTreeSet::new();
        files(&record.values, &mut held);
        let rows = self.rows_of(id, &mut held)?;
        self.files_of_rivals(id, &mut held)?;
        if live.is_some() {
            self.unindex(&record.form, record.number)?;
        }
        // An entry of the index is only marked as gone until the index is put together anew.
        self.transaction.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
        let id_text = id.to_string();
        self.transaction.execute(
            "UPDATE record SET body = '{}', version = version + 1, reason = NULL, erased = ?2,
                 changed = ?2, deleted = coalesce(deleted, ?2) WHERE id = ?1",
            params![id_text, self.at],
        )?;
        self.transaction.execute(
            "UPDATE audit SET change = NULL, salt = NULL WHERE record = ?1",
            params![id_text],
        )?;
        self.transaction.execute("DELETE FROM rival WHERE record = ?1", params![id_text])?;
        self.drop_unnamed(held)?;
        let erased = match reason {
            "" => json!({ "rows": rows }),
            reason => json!({ "rows": rows, "reason": reason }),
        };
        self.log(Some(id), &json!({ "erased": erased }).to_string())
    }

    /// The numbers of its rows in the chain that still say something, and the files that they speak of.
    fn rows_of(&self, id: RecordId, held: &mut BTreeSet<String>) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT seq, change FROM audit WHERE record = ?1 AND change IS NOT NULL ORDER BY seq",
        )?;
        let mut rows = statement.query(params![id.to_string()])?;
        let mut numbers = Vec::new();
        while let Some(row) = rows.next()? {
            numbers.push(row.get(0)?);
            let change: Change = serde_json::from_str(row.get_ref(1)?.as_str()?)?;
            held.extend(change.kept);
            for value in change.fields.iter().flat_map(|(_, old, new)| old.iter().chain(new)) {
                named_by(value, held);
            }
        }
        Ok(numbers)
    }

    /// The files of answers of another laptop that are not shown.
    fn files_of_rivals(&self, id: RecordId, held: &mut BTreeSet<String>) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("SELECT value FROM rival WHERE record = ?1 AND value IS NOT NULL")?;
        let mut rows = statement.query(params![id.to_string()])?;
        while let Some(row) = rows.next()? {
            // What is no answer, such as a removal, names no file.
            if let Ok(value) =
                serde_json::from_str::<ngazi_domain::Value>(row.get_ref(0)?.as_str()?)
            {
                named_by(&value, held);
            }
        }
        Ok(())
    }

    /// Deletes those of these files that nothing else speaks of: no record, and no row of the chain, by which one that was
    /// changed or removed comes back.
    fn drop_unnamed(&self, files: BTreeSet<String>) -> Result<(), StoreError> {
        for hash in files {
            let named: Option<i64> = self
                .transaction
                .query_row(
                    "SELECT 1 FROM record WHERE instr(body, ?1) > 0
                     UNION ALL SELECT 1 FROM rival WHERE instr(value, ?1) > 0
                     UNION ALL SELECT 1 FROM audit WHERE instr(change, ?1) > 0 LIMIT 1",
                    params![hash],
                    |row| row.get(0),
                )
                .optional()?;
            if named.is_none() {
                self.transaction.execute("DELETE FROM content WHERE hash = ?1", params![hash])?;
            }
        }
        Ok(())
    }
}

impl Store {
    /// A record that was removed and not erased.
    pub fn removed_record(&self, id: RecordId) -> Result<Option<Record>, StoreError> {
        let erased = is_erased(&self.connection, id)?;
        if erased { Ok(None) } else { records::find(&self.connection, id, true) }
    }

    /// Writes everything into the file and empties the log beside it, so that pages that were overwritten stand nowhere
    /// any more. Errors: a full disk.
    pub fn empty_log(&self) -> Result<(), StoreError> {
        let busy: i64 =
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy != 0 {
            return Err(StoreError::InUse);
        }
        Ok(())
    }
}

/// Whether the content of a record was erased.
pub(crate) fn is_erased(connection: &Connection, id: RecordId) -> Result<bool, StoreError> {
    let erased = connection
        .prepare_cached("SELECT 1 FROM record WHERE id = ?1 AND erased IS NOT NULL")?
        .exists(params![id.to_string()])?;
    Ok(erased)
}
