use ngazi_domain::{Id, RecordId};

use crate::{Store, StoreError, records};

/// A record without its answers: what is needed to compare two stores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The record.
    pub id: RecordId,
    /// Its form.
    pub form: Id,
    /// Its number.
    pub number: u32,
    /// Whether it was removed.
    pub removed: bool,
    /// When it was changed last, ISO 8601 in UTC.
    pub changed: String,
}

impl Store {
    /// Every record, removed ones too, in the order of the file.
    pub fn listed(&self) -> Result<Vec<Listed>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT id, form, number, deleted IS NOT NULL, changed FROM record")?;
        let mut rows = statement.query([])?;
        let mut listed = Vec::new();
        while let Some(row) = rows.next()? {
            listed.push(Listed {
                id: records::id(row.get_ref(0)?.as_str()?)?,
                form: Id::new(row.get_ref(1)?.as_str()?),
                number: row.get(2)?,
                removed: row.get(3)?,
                changed: row.get(4)?,
            });
        }
        Ok(listed)
    }
}
