use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::{Store, StoreError};

/// What an audit row says.
pub(crate) struct Row<'a> {
    pub at: &'a str,
    pub action: &'a str,
    pub record: &'a str,
    pub change: &'a str,
}

impl Row<'_> {
    /// The hash that binds it to the row before. Each part goes in with its length, so that no two rows read alike.
    fn hash(&self, seq: i64, previous: &[u8]) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(seq.to_be_bytes());
        for part in [previous, self.at.as_bytes(), self.action.as_bytes()]
            .into_iter()
            .chain([self.record.as_bytes(), self.change.as_bytes()])
        {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().to_vec()
    }
}

pub(crate) fn append(connection: &Connection, row: &Row<'_>) -> Result<(), StoreError> {
    let last: Option<(i64, Vec<u8>)> = connection
        .prepare_cached("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (seq, previous) = last.map_or((1, vec![0; 32]), |(seq, hash)| (seq + 1, hash));
    let hash = row.hash(seq, &previous);
    connection
        .prepare_cached(
            "INSERT INTO audit (seq, at, action, record, change, previous, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![seq, row.at, row.action, row.record, row.change, previous, hash])?;
    Ok(())
}

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
}

impl Store {
    /// Checks file, references and chain. Nothing is changed.
    pub fn check(&self) -> Result<Checked, StoreError> {
        let mut checked = Checked::default();
        for pragma in ["cipher_integrity_check", "integrity_check", "foreign_key_check"] {
            let mut statement = self.connection.prepare(&format!("PRAGMA {pragma}"))?;
            let mut rows = statement.query([])?;
            loop {
                match rows.next() {
                    Ok(None) => break,
                    Ok(Some(row)) => {
                        let line = row.get::<_, String>(0).unwrap_or_else(|_| pragma.to_owned());
                        if line != "ok" {
                            checked.faults.push(line);
                        }
                    }
                    Err(error) => {
                        checked.faults.push(error.to_string());
                        break;
                    }
                }
            }
        }
        if checked.faults.is_empty() {
            self.walk(&mut checked)?;
        }
        Ok(checked)
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
            let (at, action): (String, String) = (row.get(1)?, row.get(2)?);
            let (record, change): (String, String) = (row.get(3)?, row.get(4)?);
            let (previous, hash): (Vec<u8>, Vec<u8>) = (row.get(5)?, row.get(6)?);
            let said = Row { at: &at, action: &action, record: &record, change: &change };
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
            checked.head = before.iter().map(|byte| format!("{byte:02x}")).collect();
        }
        Ok(())
    }
}
