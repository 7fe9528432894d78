use rusqlite::{OptionalExtension, params};

use crate::{Act, Store, StoreError};

impl Store {
    /// What the store knows of itself under a key.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let found = self
            .connection
            .query_row("SELECT value FROM setting WHERE key = ?1", params![key], |row| row.get(0))
            .optional()?;
        Ok(found)
    }
}

impl Act<'_> {
    /// Notes what the store knows of itself.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.transaction.execute(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?;
        Ok(())
    }

    /// Forgets what was noted under a key, if anything was.
    pub fn unset(&mut self, key: &str) -> Result<(), StoreError> {
        self.transaction.execute("DELETE FROM setting WHERE key = ?1", params![key])?;
        Ok(())
    }
}
