use ngazi_domain::Id;
use rusqlite::{Connection, OptionalExtension, params};

use crate::laptop::{Lineage, RANGE};
use crate::{Act, StoreError};

/// The register of a form.
#[derive(Clone, Copy)]
pub(crate) struct Register {
    /// Its number in the search index.
    pub ordinal: i64,
    /// The last record number given, or the one before the first of this laptop; a number is never given twice.
    pub last: u32,
}

impl Register {
    /// The register of a form, when it has ever held a record.
    pub fn read(connection: &Connection, form: &Id) -> Result<Option<Self>, StoreError> {
        let found = connection
            .prepare_cached(
                "SELECT ordinal, max(last, coalesce(
                     (SELECT (number - 1) * ?2 FROM laptop ORDER BY first DESC, rowid DESC LIMIT 1), 0))
                 FROM register WHERE form = ?1",
            )?
            .query_row(params![form.as_str(), RANGE], |row| {
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

    /// The register of a form, begun when it has no records yet. Plain statements, without `RETURNING`: for that one
    /// SQLite marks a place to return to, and the search index would write out what it holds at every record.
    fn begun_register(&mut self, form: &Id) -> Result<Register, StoreError> {
        if !self.registers.contains_key(form) {
            self.transaction.execute(
                "INSERT INTO register (form, last, ordinal)
                 SELECT ?1, 0, coalesce(max(ordinal), 0) + 1 FROM register WHERE true
                 ON CONFLICT (form) DO NOTHING",
                params![form.as_str()],
            )?;
        }
        self.register(form)
    }

    /// Gives the next number of a register.
    pub(crate) fn next_number(&mut self, form: &Id) -> Result<u32, StoreError> {
        let last = self.begun_register(form)?.last;
        self.number_given(form, last.saturating_add(1))
    }

    /// The number of a record that comes from another laptop: the one that it has there. When that one belongs to another
    /// record here it is the next one.
    pub(crate) fn number_from_elsewhere(
        &mut self,
        form: &Id,
        number: u32,
    ) -> Result<u32, StoreError> {
        let last = self.begun_register(form)?.last;
        let mut given = number;
        while given == 0 || self.is_taken(form, given)? {
            given = self.next_number(form)?;
        }
        // The numbers of other laptops do not move this one's.
        let before = Lineage::read(&self.transaction)?.own.number.saturating_sub(1);
        let before = before.saturating_mul(RANGE);
        if given == number && given > last && given <= before.saturating_add(RANGE) {
            self.number_given(form, given)?;
        }
        Ok(given)
    }

    fn is_taken(&self, form: &Id, number: u32) -> Result<bool, StoreError> {
        let mut taken = self
            .transaction
            .prepare_cached("SELECT 1 FROM record WHERE form = ?1 AND number = ?2")?;
        Ok(taken.exists(params![form.as_str(), number])?)
    }

    /// Notes the last number that was given.
    fn number_given(&mut self, form: &Id, number: u32) -> Result<u32, StoreError> {
        let mut register = self.register(form)?;
        register.last = number;
        self.transaction
            .prepare_cached("UPDATE register SET last = ?2 WHERE form = ?1")?
            .execute(params![form.as_str(), number])?;
        self.registers.insert(form.clone(), register);
        Ok(number)
    }
}
