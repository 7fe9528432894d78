use rusqlite::{Connection, OptionalExtension, params};

use crate::{Act, Store, StoreError};

impl Store {
    /// What the store knows of itself under a key.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        get(&self.connection, key)
    }
}

impl Act<'_> {
    /// Notes what the store knows of itself.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        put(&self.transaction, key, value)
    }

    /// Forgets what was noted under a key, if anything was.
    pub fn unset(&mut self, key: &str) -> Result<(), StoreError> {
        self.transaction.execute("DELETE FROM setting WHERE key = ?1", params![key])?;
        Ok(())
    }
}

pub(crate) fn get(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    let found = connection
        .query_row("SELECT value FROM setting WHERE key = ?1", params![key], |row| row.get(0))
        .optional()?;
    Ok(found)
}

pub(crate) fn put(connection: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}
