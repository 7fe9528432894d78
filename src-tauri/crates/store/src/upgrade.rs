use rusqlite::{Connection, Transaction};

use crate::{StoreError, records, search};

/// The schema this program writes: the number of the last file in `schema/`.
pub(crate) const SCHEMA: i64 = 2;

/// Takes a file from one schema to the one this program writes, in one transaction: whatever goes wrong, the file
/// stays as it was. A new file comes from schema 0.
pub(crate) fn upgrade(connection: &mut Connection, from: i64) -> Result<(), StoreError> {
    let transaction = connection.transaction()?;
    if from < 1 {
        transaction.execute_batch(include_str!("../schema/1.sql"))?;
    }
    if from < 2 {
        transaction.execute_batch(include_str!("../schema/2.sql"))?;
        fill_index(&transaction)?;
    }
    let mut broken = transaction.prepare("PRAGMA foreign_key_check")?;
    if broken.exists([])? {
        return Err(StoreError::Damaged("a reference leads nowhere".to_owned()));
    }
    drop(broken);
    transaction.pragma_update(None, "user_version", SCHEMA)?;
    Ok(transaction.commit()?)
}

fn fill_index(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let mut live = transaction.prepare(
        "SELECT id, form, number, subject, form_version, body, ordinal
         FROM record JOIN register USING (form) WHERE deleted IS NULL",
    )?;
    let mut rows = live.query([])?;
    while let Some(row) = rows.next()? {
        search::put(transaction, row.get(6)?, &records::read(row)?)?;
    }
    Ok(())
}
