use std::collections::BTreeSet;

use ngazi_domain::{Value, Values};

use crate::audit::Row;
use crate::content::hexadecimal;
use crate::{Store, StoreError};

/// What a full check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// Records that were not removed.
    pub records: u32,
    /// Rows of the audit chain.
    pub rows: u32,
    /// The first row of the chain that does not follow from the one before.
    pub broken_row: Option<i64>,
    /// What the file itself is wrong with, in SQLite's words.
    pub faults: Vec<String>,
    /// Hash of the last row, lower-case hexadecimal; empty for an empty chain.
    pub head: String,
    /// Files that records name, each counted once.
    pub files: u32,
    /// Hashes of the files that a record names and the store does not hold, sorted.
    pub files_missing: Vec<String>,
    /// Hashes of the files that a record names and whose bytes are others now, sorted.
    pub files_changed: Vec<String>,
}

impl Store {
    /// Checks file, references, search index, chain and every kept file that a record names. Nothing is changed.
    /// Errors: the disk does not answer; a record cannot be read.
    pub fn check(&self) -> Result<Checked, StoreError> {
        let mut checked = Checked::default();
        for pragma in ["cipher_integrity_check", "integrity_check", "foreign_key_check"] {
            checked.faults.extend(self.faults(pragma)?);
        }
        if checked.faults.is_empty() {
            self.walk(&mut checked)?;
            self.check_files(&mut checked)?;
        }
        Ok(checked)
    }

    fn faults(&self, pragma: &str) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare(&format!("PRAGMA {pragma}"))?;
        let mut rows = statement.query([])?;
        let mut faults = Vec::new();
        loop {
            match rows.next() {
                Ok(None) => return Ok(faults),
                Ok(Some(row)) => {
                    let line = row.get::<_, String>(0).unwrap_or_else(|_| pragma.to_owned());
                    if line != "ok" {
                        faults.push(line);
                    }
                }
                Err(error) => {
                    faults.push(error.to_string());
                    return Ok(faults);
                }
            }
        }
    }

    fn walk(&self, checked: &mut Checked) -> Result<(), StoreError> {
        checked.records = self.connection.query_row(
            "SELECT count(*) FROM record WHERE deleted IS NULL",
            [],
            |row| row.get(0),
        )?;
        let mut statement = self.connection.prepare(
            "SELECT seq, at, action, record, change, previous, hash FROM audit ORDER BY seq",
        )?;
        let mut rows = statement.query([])?;
        let mut before = vec![0; 32];
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(0)?;
            let said = Row {
                at: row.get_ref(1)?.as_str()?,
                action: row.get_ref(2)?.as_str()?,
                record: row.get_ref(3)?.as_str()?,
                change: row.get_ref(4)?.as_str()?,
            };
            let (previous, hash): (Vec<u8>, Vec<u8>) = (row.get(5)?, row.get(6)?);
            checked.rows += 1;
            let follows = i64::from(checked.rows) == seq
                && previous == before
                && hash == said.hash(seq, &previous);
            if !follows {
                checked.broken_row = Some(seq);
                return Ok(());
            }
            before = hash;
        }
        if checked.rows > 0 {
            checked.head = hexadecimal(&before);
        }
        Ok(())
    }

    fn check_files(&self, checked: &mut Checked) -> Result<(), StoreError> {
        // Most records name no file, and need not be read for this.
        let mut statement = self.connection.prepare(
            "SELECT body FROM record WHERE deleted IS NULL AND instr(body, '\"file\":') > 0",
        )?;
        let mut rows = statement.query([])?;
        let mut named = BTreeSet::new();
        while let Some(row) = rows.next()? {
            files(&serde_json::from_str(row.get_ref(0)?.as_str()?)?, &mut named);
        }
        for hash in named {
            checked.files += 1;
            match self.verify(&hash) {
                Ok(()) => {}
                Err(StoreError::FileMissing(hash)) => checked.files_missing.push(hash),
                Err(StoreError::FileChanged(hash)) => checked.files_changed.push(hash),
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }
}

/// The files that answers name, themselves or in their rows.
fn files(values: &Values, named: &mut BTreeSet<String>) {
    for (_, value) in values.iter() {
        if let Value::File(hash) = value {
            named.insert(hash.clone());
        }
        value.rows().iter().for_each(|row| files(row, named));
    }
}
