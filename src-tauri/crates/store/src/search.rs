use ngazi_domain::{Id, Record};
use rusqlite::{Connection, params};

use crate::register::Register;
use crate::{Act, Store, StoreError, typed_words};

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Numbers of the records, ascending.
    pub numbers: Vec<u32>,
    /// Whether there are more than were asked for.
    pub more: bool,
}

/// The row of a record in the index: one range of rows for each register, in the order of the numbers.
fn row(ordinal: i64, number: u32) -> i64 {
    ordinal << 32 | i64::from(number)
}

impl Store {
    /// The first `most` records of a form in which every typed word stands: one of three letters and more anywhere,
    /// a shorter one at the beginning of a word; the record's own number counts as a word. Accents and capitals make
    /// no difference. A text without words finds every record.
    ///
    /// Any text is safe. Of a very long one, the first 32 words and the first 64 letters of each are looked for.
    pub fn search(&self, form: &Id, text: &str, most: usize) -> Result<Found, StoreError> {
        let Some(Register { ordinal, .. }) = Register::read(&self.connection, form)? else {
            return Ok(Found::default());
        };
        // One more than asked for tells whether there are more.
        let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
        let mut numbers: Vec<u32> = match typed_words::query(text) {
            Some(query) => self
                .connection
                .prepare_cached(
                    "SELECT rowid & 4294967295 FROM search
                     WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid LIMIT ?4",
                )?
                .query_map(params![query, row(ordinal, 0), row(ordinal, u32::MAX), limit], |row| {
                    row.get(0)
                })?
                .collect::<Result<_, _>>()?,
            None => self
                .connection
                .prepare_cached(
                    "SELECT number FROM record WHERE form = ?1 AND deleted IS NULL
                     ORDER BY number LIMIT ?2",
                )?
                .query_map(params![form.as_str(), limit], |row| row.get(0))?
                .collect::<Result<_, _>>()?,
        };
        let more = numbers.len() > most;
        numbers.truncate(most);
        Ok(Found { numbers, more })
    }
}

impl Act<'_> {
    /// Makes a record findable.
    pub(crate) fn index(&mut self, record: &Record) -> Result<(), StoreError> {
        let ordinal = self.register(&record.form)?.ordinal;
        put(&self.transaction, ordinal, record)
    }

    /// Makes a record findable by its new answers.
    pub(crate) fn reindex(&mut self, before: &Record, after: &Record) -> Result<(), StoreError> {
        // Most saves change one answer, and many answers are no words.
        if typed_words::of(before) == typed_words::of(after) {
            return Ok(());
        }
        self.unindex(&before.form, before.number)?;
        self.index(after)
    }

    /// Lets a record be found no more.
    pub(crate) fn unindex(&mut self, form: &Id, number: u32) -> Result<(), StoreError> {
        let row = row(self.register(form)?.ordinal, number);
        self.transaction
            .prepare_cached("DELETE FROM search WHERE rowid = ?1")?
            .execute(params![row])?;
        Ok(())
    }
}

/// Writes the words of a record into the index.
pub(crate) fn put(
    connection: &Connection,
    ordinal: i64,
    record: &Record,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?
        .execute(params![row(ordinal, record.number), typed_words::of(record)])?;
    Ok(())
}
