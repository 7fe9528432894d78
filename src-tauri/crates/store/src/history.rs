use std::fmt;

use ngazi_domain::{Id, RecordId, Value};
use rusqlite::params;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::{Store, StoreError};

/// What one act did to a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// When, ISO 8601 in UTC.
    pub at: String,
    /// The verb, such as `save-field`.
    pub action: String,
    /// Who, as [`crate::Person::id`]; empty for rows of the first two schemas.
    pub person: String,
    /// Each changed field with what it was and what it became; nothing where it was not answered.
    pub fields: Vec<(Id, Option<Value>, Option<Value>)>,
    /// Why it was removed or erased, when it was; empty when nobody was asked.
    pub removed: Option<String>,
    /// Whether it came back into its register.
    pub restored: bool,
    /// The version of its form before and after, when that changed.
    pub version: Option<(u32, u32)>,
    /// The hash of the file that was kept for it.
    pub kept: Option<String>,
    /// What it said is erased, or it is the act that erased the record.
    pub erased: bool,
    /// It brought in what other laptops wrote.
    pub merged: bool,
}

impl Store {
    /// What was done to a record, oldest first; removed records have a history too.
    pub fn history(&self, id: RecordId) -> Result<Vec<Change>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT at, action, change, coalesce(person, '') FROM audit
             WHERE record = ?1 ORDER BY seq",
        )?;
        let mut rows = statement.query(params![id.to_string()])?;
        let mut history = Vec::new();
        while let Some(row) = rows.next()? {
            let change: Change = match row.get_ref(2)?.as_str_or_null()? {
                Some(change) => serde_json::from_str(change)?,
                None => Change { erased: true, ..Change::default() },
            };
            let (at, action, person) = (row.get(0)?, row.get(1)?, row.get(3)?);
            history.push(Change { at, action, person, ..change });
        }
        Ok(history)
    }
}

/// One entry of an audit row. What it holds tells what it is: a field of any name holds two answers.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Version(u32, u32),
    Field(Option<Value>, Option<Value>),
    Kept {
        hash: String,
    },
    Erased {
        #[serde(rename = "rows")]
        _rows: Vec<IgnoredAny>,
        #[serde(default)]
        reason: Option<String>,
    },
    Clocks {
        marks: Vec<IgnoredAny>,
    },
    Reason(String),
    Done(bool),
}

impl<'de> Deserialize<'de> for Change {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Change;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of changes")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Change, A::Error> {
                let mut change = Change::default();
                while let Some((name, entry)) = map.next_entry::<String, Entry>()? {
                    match (name.as_str(), entry) {
                        (_, Entry::Field(old, new)) => {
                            change.fields.push((Id::new(name), old, new));
                        }
                        ("version", Entry::Version(old, new)) => change.version = Some((old, new)),
                        ("kept", Entry::Kept { hash }) => change.kept = Some(hash),
                        ("erased", Entry::Erased { reason, .. }) => {
                            (change.erased, change.removed) = (true, reason);
                        }
                        ("clocks", Entry::Clocks { marks }) => change.merged = !marks.is_empty(),
                        ("removed", Entry::Reason(reason)) => change.removed = Some(reason),
                        // Rows of the first schema give no reason.
                        ("removed", Entry::Done(true)) => change.removed = Some(String::new()),
                        ("restored", Entry::Done(true)) => change.restored = true,
                        _ => return Err(A::Error::custom(format!("no change is called {name}"))),
                    }
                }
                Ok(change)
            }
        }
        deserializer.deserialize_map(Object)
    }
}
