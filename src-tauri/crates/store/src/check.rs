use std::collections::BTreeSet;

use ngazi_domain::{Id, Value, Values};
use rusqlite::{Connection, Row};

use crate::chain::{Broken, walk};
use crate::replay::Told;
use crate::{Store, StoreError};

/// What a full check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// Records that were not removed.
    pub records: u32,
    /// Rows of the audit chain, up to the first that does not hold.
    pub rows: u32,
    /// Where the chain does not hold, when it does not.
    pub broken: Option<Broken>,
    /// What the file itself is wrong with, in SQLite's words.
    pub faults: Vec<String>,
    /// Hash of the last row, lower-case hexadecimal; empty for an empty or broken chain.
    pub head: String,
    /// Form and number of the records whose answers are not those that the chain tells, also removed ones.
    pub records_changed: Vec<(Id, u32)>,
    /// Files that records name, each counted once.
    pub files: u32,
    /// Hashes of the files that a record names and the store does not hold, sorted.
    pub files_missing: Vec<String>,
    /// Hashes of the files that a record names and whose bytes are others now, sorted.
    pub files_changed: Vec<String>,
}

impl Checked {
    /// Whether the store is not what this program wrote, and must be set aside. Files that are missing or changed can be
    /// attached again and do not count.
    pub fn is_damaged(&self) -> bool {
        !self.faults.is_empty() || self.broken.is_some() || !self.records_changed.is_empty()
    }
}

impl Store {
    /// Checks file, references, search index, chain, every record against the chain, and every kept file that a record
    /// names. Nothing is changed. Errors: the disk does not answer.
    pub fn check(&self) -> Result<Checked, StoreError> {
        let mut checked = Checked::default();
        // A page that was cut off on a full disk still stands in the log, and the check of the pages does not look there.
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        for pragma in ["cipher_integrity_check", "integrity_check", "foreign_key_check"] {
            checked.faults.extend(self.faults(pragma)?);
        }
        if checked.faults.is_empty() {
            let walked = walk(&self.connection)?;
            (checked.rows, checked.broken) = (walked.rows, walked.end());
            self.check_records(&mut checked)?;
            self.check_files(&mut checked)?;
            if checked.broken.is_none() {
                checked.head = walked.head();
            }
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

    /// Holds every record against the chain. Records in the order of the file: their rows stand near each other then.
    fn check_records(&self, checked: &mut Checked) -> Result<(), StoreError> {
        let last = self.head()?;
        let mut statement = self.connection.prepare(&format!("SELECT {COMPARED} FROM record"))?;
        let mut rows = statement.query([])?;
        let mut cut = false;
        while let Some(row) = rows.next()? {
            checked.records += u32::from(row.get_ref(6)?.as_str_or_null()?.is_none());
            let told = match compare(&self.connection, row) {
                Ok((_, true)) => continue,
                Ok((told, false)) => Some(told),
                // It was found whole above: what cannot be understood was written by somebody else.
                Err(StoreError::Damaged(_)) => None,
                Err(other) => return Err(other),
            };
            checked.records_changed.push((Id::new(row.get_ref(1)?.as_str()?), row.get(2)?));
            let (writes, changed): (u32, String) = (row.get(4)?, row.get(5)?);
            cut |= told.is_some_and(|told| told.writes < writes) || changed > last.at;
        }
        if checked.broken.is_none() && cut {
            // Every row that is there holds, so those that would tell of this record stood after them.
            checked.broken = Some(Broken::Truncated(last.seq + 1));
        }
        checked.records_changed.sort();
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
            // One that cannot be read was named above.
            if let Ok(values) = serde_json::from_str(row.get_ref(0)?.as_str()?) {
                files(&values, &mut named);
            }
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

/// The columns of a record that are held against the chain.
pub(crate) const COMPARED: &str = "id, form, number, body, version, changed, deleted, erased";

/// What the chain tells of the record in a row of these columns, and whether it is so.
pub(crate) fn compare(connection: &Connection, row: &Row<'_>) -> Result<(Told, bool), StoreError> {
    let told = Told::of(connection, row.get_ref(0)?.as_str()?)?;
    let body = row.get_ref(3)?.as_str()?;
    let removed = row.get_ref(6)?.as_str_or_null()?.is_some();
    let holds = if row.get_ref(7)?.as_str_or_null()?.is_some() {
        told.erased && removed && body == "{}"
    } else {
        let values: Values = serde_json::from_str(body)?;
        !told.erased && told.removed.is_some() == removed && told.tells(&values)
    };
    Ok((told, holds))
}

/// The files that answers name, themselves or in their rows.
pub(crate) fn files(values: &Values, named: &mut BTreeSet<String>) {
    for (_, value) in values.iter() {
        named_by(value, named);
    }
}

/// The files that one answer names.
pub(crate) fn named_by(value: &Value, named: &mut BTreeSet<String>) {
    if let Value::File(hash) = value {
        named.insert(hash.clone());
    }
    value.rows().iter().for_each(|row| files(row, named));
}
