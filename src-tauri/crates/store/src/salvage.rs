//! What can still be read of a damaged store, taken into a new one. The damaged file is only ever read: what SQLite has to
//! write while it reads, it writes into a copy that is taken away again.
//!
//! A page that cannot be deciphered takes the rows on it, and no others. A record on such a page is put together again
//! from the chain, which tells all its answers. When the chain itself can be read to its end, it goes on in the new store;
//! otherwise a new chain begins, and each record stands in it as it was found.

mod chain;
mod copy;
mod evidence;
mod keys;
mod records;
mod source;
mod tables;

use std::path::Path;

use ngazi_domain::Id;
use rusqlite::config::DbConfig;
use serde_json::json;

use crate::keyring::Key;
use crate::whole::beside;
use crate::{Act, Person, Store, StoreError};
use copy::ReadingCopy;
use source::Source;

/// What could be read of a damaged store.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// Records in the new store, removed ones too.
    pub records: u32,
    /// How many of them were put together again from the chain.
    pub rebuilt: u32,
    /// Kept files in the new store.
    pub files: u32,
    /// Records that are lost, as far as the damaged store still knows of them.
    pub lost: Vec<Lost>,
    /// The names of the kept files that are lost, as far as they can be read.
    pub files_lost: Vec<String>,
    /// Whether the chain goes on, with everything that it tells.
    pub history: bool,
}

/// A record that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lost {
    /// Its form.
    pub form: Option<Id>,
    /// Its number.
    pub number: Option<u32>,
}

impl Store {
    /// Reads what can be read of a damaged store into a new one, with the same key, salt and keyring. The damaged files
    /// stay byte for byte what they are. `at` is now, ISO 8601 in UTC.
    ///
    /// Errors: the passphrase is wrong; its keys are lost; [`StoreError::Damaged`] when not even its first page can be
    /// read; something of the name `into` is there; the disk is full. Then nothing stays behind.
    pub fn salvage<'a>(
        damaged: &Path,
        key: impl Into<Key<'a>>,
        into: &Path,
        at: &str,
    ) -> Result<Salvaged, StoreError> {
        if Self::is_open_here(damaged) {
            return Err(StoreError::InUse);
        }
        let opened = keys::open(damaged, key.into())?;
        let copy = ReadingCopy::make(damaged, &beside(into, ".reading"))?;
        let mut source = Source::open(copy.path(), opened.key.pragma(opened.salt))?;
        let (keyring, person, people) = keys::in_use(&mut source, &opened)?;
        let (salt, key) = (opened.salt, opened.key);
        let made = Self::create_with(into, salt, key, keyring, person, |store| {
            let mut salvaged = store.transact_own("salvage", at, |act| {
                // What the chain speaks of may come later in the same act.
                act.transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
                take_in(act, &mut source, &people)
            })?;
            (salvaged.files, salvaged.files_lost) = evidence::take_in(store, &mut source)?;
            if salvaged.history {
                // Rows that were lost may be known elsewhere; new ones must not be taken for them.
                store.become_laptop(false, at)?;
            }
            Ok(salvaged)
        });
        made.map(|(_, salvaged)| salvaged)
    }

    /// The name of the store in a file, as [`Store::id`], also of one that is damaged. Errors: neither the file nor the
    /// keys beside it tell it.
    pub fn id_of(path: &Path) -> Result<String, StoreError> {
        if Self::is_open_here(path) {
            return Err(StoreError::InUse);
        }
        keys::salt_of(path).map(crate::key::Salt::hexadecimal)
    }

    /// Whether closing leaves the file and its log as they are. A store that may be damaged is not written to, not even
    /// to tidy up. Errors: a fault of this program.
    pub fn leave_as_it_is(&self, leave: bool) -> Result<(), StoreError> {
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leave)?;
        Ok(())
    }
}

/// Everything but the kept files.
fn take_in(
    act: &mut Act<'_>,
    source: &mut Source,
    people: &[Person],
) -> Result<Salvaged, StoreError> {
    let mut salvaged = Salvaged::default();
    tables::take_in(act, source, people)?;
    let found = records::take_in(act, source)?;
    let chain = chain::take_in(act, source)?;
    (salvaged.rebuilt, salvaged.lost) = records::rebuild(act, source, &found, chain)?;
    tables::tidy(act)?;
    salvaged.records =
        act.transaction.query_row("SELECT count(*) FROM record", [], |row| row.get(0))?;
    salvaged.history = chain && chain::holds(act)?;
    if !salvaged.history {
        act.transaction.execute("DELETE FROM audit", [])?;
        tables::begin_laptop(act)?;
    }
    let (head, records) = (source.head()?, salvaged.records);
    let told = json!({ "act": { "salvaged": { "head": head, "records": records } } });
    act.log(None, &told.to_string())?;
    if !salvaged.history {
        chain::begin(act)?;
    }
    records::index(act)?;
    Ok(salvaged)
}
