use ngazi_domain::{Id, Record, RecordId};
use rusqlite::{Connection, Row, params};

use crate::{Store, StoreError};

impl Store {
    /// Every record that was not removed, by form and number.
    pub fn records(&self) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::new();
        self.each_record(|record| records.push(record))?;
        records.sort_by(|a, b| (a.form.as_str(), a.number).cmp(&(b.form.as_str(), b.number)));
        Ok(records)
    }

    /// Hands out every record that was not removed, in the order of the file: a large store is not held twice.
    pub fn each_record(&self, mut take: impl FnMut(Record)) -> Result<(), StoreError> {
        // By an index, every page would be deciphered many times.
        let mut statement = self.connection.prepare_cached(
            "SELECT id, form, number, subject, form_version, body FROM record
             WHERE deleted IS NULL",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(read(row)?);
        }
        Ok(())
    }

    /// The record with that id, unless it was removed.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>, StoreError> {
        find(&self.connection, id, false)
    }
}

/// A record among the removed ones or among the others.
pub(crate) fn find(
    connection: &Connection,
    id: RecordId,
    removed: bool,
) -> Result<Option<Record>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, form, number, subject, form_version, body FROM record
         WHERE id = ?1 AND (deleted IS NOT NULL) = ?2",
    )?;
    let mut rows = statement.query(params![id.to_string(), removed])?;
    rows.next()?.map(read).transpose()
}

/// A record from id, form, number, subject, version and body.
pub(crate) fn read(row: &Row<'_>) -> Result<Record, StoreError> {
    Ok(Record {
        id: id(row.get_ref(0)?.as_str()?)?,
        form: Id::new(row.get_ref(1)?.as_str()?),
        number: row.get(2)?,
        subject: row.get_ref(3)?.as_str_or_null()?.map(Id::new),
        version: row.get(4)?,
        // Straight from the page: the text is not copied first.
        values: serde_json::from_str(row.get_ref(5)?.as_str()?)?,
    })
}

pub(crate) fn id(text: &str) -> Result<RecordId, StoreError> {
    RecordId::parse(text)
        .ok_or_else(|| StoreError::Damaged(format!("a record has no proper id: {text}")))
}
