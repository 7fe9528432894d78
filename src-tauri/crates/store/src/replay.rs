use std::collections::BTreeMap;

use ngazi_domain::{Id, Value, Values};
use rusqlite::{Connection, params};

use crate::{Change, StoreError};

/// What the chain tells of a record, when its rows are read from the first to the last.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// The answers after the last row.
    pub values: BTreeMap<Id, Value>,
    /// Why it was removed, when it is.
    pub removed: Option<String>,
    /// The version of its form, as far as a row speaks of one.
    pub version: Option<u32>,
    /// Its content was erased.
    pub erased: bool,
    /// When its first and its last row were written.
    pub first: String,
    pub last: String,
    /// Rows that wrote answers.
    pub writes: u32,
    /// All its rows.
    pub rows: u32,
}

impl Told {
    /// Reads the rows of one record. Errors: the file cannot be read; a row says nothing that can be understood.
    pub fn of(connection: &Connection, record: &str) -> Result<Self, StoreError> {
        let mut statement = connection
            .prepare_cached("SELECT at, change FROM audit WHERE record = ?1 ORDER BY seq")?;
        let mut rows = statement.query(params![record])?;
        let mut told = Self::default();
        while let Some(row) = rows.next()? {
            let at = row.get_ref(0)?.as_str()?;
            let change = row.get_ref(1)?.as_str_or_null()?;
            told.take(at, change.map(serde_json::from_str).transpose()?);
        }
        Ok(told)
    }

    fn take(&mut self, at: &str, change: Option<Change>) {
        self.rows += 1;
        if self.first.is_empty() {
            at.clone_into(&mut self.first);
        }
        at.clone_into(&mut self.last);
        let Some(change) = change else {
            self.erased = true;
            return;
        };
        self.erased |= change.erased;
        if !change.fields.is_empty() || change.version.is_some() || self.rows == 1 {
            self.writes += 1;
        }
        for (field, _, new) in change.fields {
            match new {
                Some(value) => self.values.insert(field, value),
                None => self.values.remove(&field),
            };
        }
        if let Some((_, version)) = change.version {
            self.version = Some(version);
        }
        if change.restored {
            self.removed = None;
        }
        if change.removed.is_some() {
            self.removed = change.removed;
        }
    }

    /// Whether these are the answers that it tells.
    pub fn tells(&self, values: &Values) -> bool {
        self.values.len() == values.len()
            && self.values.iter().zip(values.iter()).all(|(told, held)| told == held)
    }
}
