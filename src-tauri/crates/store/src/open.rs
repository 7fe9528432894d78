use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::StoreError;
use crate::key::{SALT, Salt};
use crate::upgrade::{SCHEMA, upgrade};

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
        upgrade(&mut store.connection, 0)?;
        Ok(store)
    }

    /// Opens a store; one of an older program is taken to this one's schema. Errors name what is wrong: not a store,
    /// wrong passphrase, damaged, newer, in use.
    pub fn open(path: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let held = Held::take(path)?;
        let salt = head(path)?;
        let mut store = Self::connect(path, &salt.key_pragma(passphrase)?, held)?;
        let found: i64 =
            store.connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if found > SCHEMA {
            return Err(StoreError::Newer { found, known: SCHEMA });
        }
        if found < 1 {
            return Err(StoreError::Damaged("it holds no schema".to_owned()));
        }
        if found < SCHEMA {
            upgrade(&mut store.connection, found)?;
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
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;
             PRAGMA wal_autocheckpoint = 8000; BEGIN IMMEDIATE; COMMIT",
            )
            .map_err(named)?;
        Ok(Self { connection, path: path.to_owned(), _held: held })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
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
