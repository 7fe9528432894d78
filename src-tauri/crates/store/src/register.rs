use ngazi_domain::Id;
use rusqlite::{Connection, OptionalExtension, params};

use crate::{Act, StoreError};

/// The register of a form.
#[derive(Clone, Copy)]
pub(crate) struct Register {
    /// Its number in the search index.
    pub ordinal: i64,
    /// The last record number given; a number is never given twice.
    pub last: u32,
}

impl Register {
    /// The register of a form, when it has ever held a record.
    pub fn read(connection: &Connection, form: &Id) -> Result<Option<Self>, StoreError> {
        let found = connection
            .prepare_cached("SELECT ordinal, last FROM register WHERE form = ?1")?
            .query_row(params![form.as_str()], |row| {
                Ok(Self { ordinal: row.get(0)?, last: row.get(1)? })
            })
            .optional()?;
        Ok(found)
    }
}

impl Act<'_> {
    /// The register of a form that has records.
    pub(crate) fn register(&mut self, form: &Id) -> Result<Register, StoreError> {
        if let Some(register) = self.registers.get(form) {
            return Ok(*register);
        }
        let register = Register::read(&self.transaction, form)?
            .ok_or_else(|| StoreError::Damaged(format!("there is no register {form}")))?;
        self.registers.insert(form.clone(), register);
        Ok(register)
    }

    /// Gives the next number of a register. Plain statements, without `RETURNING`: for that one SQLite marks a place
    /// to return to, and the search index would write out what it holds at every record.
    pub(crate) fn next_number(&mut self, form: &Id) -> Result<u32, StoreError> {
        if !self.registers.contains_key(form) {
            self.transaction.execute(
                "INSERT INTO register (form, last, ordinal)
                 SELECT ?1, 0, coalesce(max(ordinal), 0) + 1 FROM register WHERE true
                 ON CONFLICT (form) DO NOTHING",
                params![form.as_str()],
            )?;
        }
        let mut register = self.register(form)?;
        register.last += 1;
        self.transaction
            .prepare_cached("UPDATE register SET last = ?2 WHERE form = ?1")?
            .execute(params![form.as_str(), register.last])?;
        self.registers.insert(form.clone(), register);
        Ok(register.last)
    }
}
