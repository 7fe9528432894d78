use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ngazi_domain::{Id, Record, RecordId};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, Row, params};

use crate::StoreError;
use crate::key::{SALT, Salt};

/// The schema this program writes: the number of the last file in `schema/`.
const SCHEMA: i64 = 1;
/// SQLCipher's page; a whole store is a whole number of them.
const PAGE: u64 = 4096;

/// Stores that this process holds. POSIX gives every lock on a file away as soon as the process closes any handle on
/// it, so an open store must not be opened a second time, not even to look at its first bytes.
static OPEN_HERE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A name on that list; dropping it takes the name off.
struct Held(PathBuf);

impl Held {
    fn take(path: &Path) -> Result<Self, StoreError> {
        let name = true_name(path);
        let mut open = OPEN_HERE.lock().unwrap_or_else(PoisonError::into_inner);
        if open.insert(name.clone()) { Ok(Self(name)) } else { Err(StoreError::InUse) }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        OPEN_HERE.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// One name for one file, however it is reached.
fn true_name(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// An open store. It is locked for every other window and command until it is dropped; a crash releases it.
pub struct Store {
    // Closed first: the name is free only when the file is.
    pub(crate) connection: Connection,
    path: PathBuf,
    _held: Held,
}

impl Store {
    /// Makes a new store with its first content. When that fails nothing stays behind. Errors: the file is there
    /// already, the folder cannot be written, the disk is full.
    pub fn create<T>(
        path: &Path,
        passphrase: &str,
        first: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<(Self, T), StoreError> {
        // Taking the name first means that no other program's file is ever replaced.
        File::create_new(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            std::io::ErrorKind::StorageFull => StoreError::DiskFull,
            _ => StoreError::NotWritable(path.to_owned()),
        })?;
        let made = Self::fill(path, passphrase).and_then(|mut store| {
            let content = first(&mut store)?;
            Ok((store, content))
        });
        if made.is_err() {
            // Only what this call made a moment ago; a left-over is harmless and said to be there next time.
            let _ = std::fs::remove_file(path);
        }
        made
    }

    fn fill(path: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let held = Held::take(path)?;
        let mut store = Self::connect(path, &Salt::new()?.key_pragma(passphrase)?, held)?;
        let transaction = store.connection.transaction()?;
        transaction.execute_batch(include_str!("../schema/1.sql"))?;
        transaction.pragma_update(None, "user_version", SCHEMA)?;
        transaction.commit()?;
        Ok(store)
    }

    /// Opens a store. Errors name what is wrong: not a store, wrong passphrase, damaged, newer, in use.
    pub fn open(path: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let held = Held::take(path)?;
        let salt = head(path)?;
        let store = Self::connect(path, &salt.key_pragma(passphrase)?, held)?;
        let found: i64 =
            store.connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if found > SCHEMA {
            return Err(StoreError::Newer { found, known: SCHEMA });
        }
        if found < 1 {
            return Err(StoreError::Damaged("it holds no schema".to_owned()));
        }
        Ok(store)
    }

    /// Whether a file is one of this program's stores, without its passphrase. Errors: it is not, or it was cut off.
    pub fn recognise(path: &Path) -> Result<(), StoreError> {
        let _held = Held::take(path)?;
        head(path).map(|_| ())
    }

    /// Whether this process has the store open.
    pub fn is_open_here(path: &Path) -> bool {
        let open = OPEN_HERE.lock().unwrap_or_else(PoisonError::into_inner);
        open.contains(&true_name(path))
    }

    fn connect(path: &Path, key: &str, held: Held) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let named = |error| match StoreError::of(error) {
            StoreError::NotWritable(_) => StoreError::NotWritable(path.to_owned()),
            other => other,
        };
        let connection = Connection::open_with_flags(path, flags).map_err(named)?;
        connection.execute_batch(key)?;
        // The log of SQLCipher would print a line for each wrong passphrase.
        connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
        connection.busy_timeout(std::time::Duration::ZERO)?;
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        // The first page is read here: if it makes no sense, the key is wrong.
        let mode = connection
            .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0));
        match mode {
            Ok(_) => {}
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
                return Err(StoreError::WrongPassphrase);
            }
            Err(error) => return Err(named(error)),
        }
        connection
            .execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE; COMMIT",
            )
            .map_err(named)?;
        Ok(Self { connection, path: path.to_owned(), _held: held })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every record that was not removed, by form and number.
    pub fn records(&self) -> Result<Vec<Record>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, form, number, subject, body FROM record WHERE deleted IS NULL
             ORDER BY form, number",
        )?;
        let mut rows = statement.query([])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            records.push(read(row)?);
        }
        Ok(records)
    }

    /// The record with that id, unless it was removed.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, form, number, subject, body FROM record
             WHERE id = ?1 AND deleted IS NULL",
        )?;
        let mut rows = statement.query(params![id.to_string()])?;
        rows.next()?.map(read).transpose()
    }

    /// What the store knows of itself under a key.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let found = self
            .connection
            .query_row("SELECT value FROM setting WHERE key = ?1", params![key], |row| row.get(0))
            .optional()?;
        Ok(found)
    }
}

/// The salt at the head of a file, or what the file is instead.
fn head(path: &Path) -> Result<Salt, StoreError> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::NotFound(path.to_owned()),
        reason => StoreError::NotReadable { path: path.to_owned(), reason },
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    let mut head = [0; SALT];
    let salt = file.read_exact(&mut head).ok().and_then(|()| Salt::from_head(head));
    let salt = salt.ok_or_else(|| StoreError::NotAStore(path.to_owned()))?;
    if length % PAGE != 0 {
        return Err(StoreError::Damaged(format!("it was cut off after {length} bytes")));
    }
    Ok(salt)
}

pub(crate) fn read(row: &Row<'_>) -> Result<Record, StoreError> {
    let id: String = row.get(0)?;
    let body: String = row.get(4)?;
    let id = RecordId::parse(&id)
        .ok_or_else(|| StoreError::Damaged(format!("a record has no proper id: {id}")))?;
    Ok(Record {
        id,
        form: Id::new(row.get::<_, String>(1)?),
        number: row.get(2)?,
        subject: row.get::<_, Option<String>>(3)?.map(Id::new),
        values: serde_json::from_str(&body)?,
    })
}
