//! A backup: one file with everything, the kept files too. Whoever has it still needs a passphrase.
//!
//! It is the image of the store, encrypted page by page as the store is, then the wrapped keys, then a footer with the
//! hash of both. It is written under another name, opened and checked there, forced to the disk and read through again;
//! only then it gets its name.

mod footer;
mod read;

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::image;
use crate::key::{DataKey, Salt};
use crate::keyring::Keyring;
use crate::person::Holder;
use crate::whole::{beside, publish};
use crate::{Store, StoreError};

/// How the name of a backup ends.
const ENDING: &str = "ngazi-backup";
/// Pages after which they are forced to the disk: sixteen megabytes.
const FORCED: u64 = 4096;

/// What a backup says of itself without a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFacts {
    /// The name of the store, as [`Store::id`].
    pub store: String,
    /// When it was made, ISO 8601 in UTC.
    pub made: String,
    /// Its bytes.
    pub size: u64,
    /// Who may open it; nobody for a store of an old program, which has one passphrase.
    pub holders: Vec<Holder>,
}

/// What can be done with a backup that somebody has.
pub struct Backup;

impl Store {
    /// Writes everything into one file and reads it back. What had that name is replaced once the new one is proven;
    /// whatever goes wrong, it stays as it was. `at` is now, ISO 8601 in UTC; `progress` hears how many pages are done
    /// and how many there are, and says whether to go on.
    ///
    /// Errors: [`StoreError::Unreachable`] when the stick was pulled out, a full disk, a folder that cannot be written,
    /// [`StoreError::BackupChanged`] when other bytes come back, a damaged store, [`StoreError::Stopped`].
    pub fn back_up(
        &self,
        to: &Path,
        at: &str,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<BackupFacts, StoreError> {
        let key = (self.key(), self.salt());
        write(&self.connection, key, Some(self.keyring()), to, at, progress)
    }

    /// Notes in the chain that this store came out of a backup, or out of another laptop's file; `made` says when that
    /// was written. Errors: a full disk.
    pub fn note_restore(&mut self, at: &str, made: &str) -> Result<(), StoreError> {
        self.transact_own("restore", at, |act| {
            let change = serde_json::json!({ "act": { "made": made } });
            act.log(None, &change.to_string())
        })
    }
}

/// A file under another name until it is proven; what was not proven is taken away.
struct Part(PathBuf);

impl Part {
    /// Begins it, over one that was left behind under the same name.
    fn begin(path: &Path) -> Result<(Self, File), StoreError> {
        let part = beside(path, ".part");
        let file = File::create(&part).map_err(|error| StoreError::writing(path, &error))?;
        Ok((Self(part), file))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // After it got its name there is nothing to take away.
        let _ = fs::remove_file(&self.0);
    }
}

/// As [`Store::back_up`], for a store that is not yet one of this schema: it has no keyring.
pub(crate) fn write(
    from: &Connection,
    (key, salt): (&DataKey, Salt),
    keyring: Option<&Keyring>,
    to: &Path,
    at: &str,
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<BackupFacts, StoreError> {
    let (part, file) = Part::begin(to).map_err(|error| placed(error, to))?;
    let (mut forced, mut failed) = (0, None);
    let mut step = |done: u64, all: u64| {
        // Forced to the disk as it grows: a stick takes minutes for what the memory holds, and nobody sees it move.
        if done - forced >= FORCED {
            forced = done;
            failed = file.sync_data().err();
        }
        failed.is_none() && progress(done, all)
    };
    let mut copied = image::copy(from, &part.0, key, salt, &mut step);
    if let Some(error) = failed {
        copied = Err(StoreError::writing(to, &error));
    }
    drop(file);
    let written = copied
        .and_then(|()| prove(from, &part.0, &key.pragma(salt)))
        .and_then(|()| finish(&part.0, keyring, at))
        .and_then(|()| Backup::examine(&part.0))
        .and_then(|facts| publish(&part.0, to).map(|()| facts));
    written.map_err(|error| placed(error, to))
}

/// Opens the image as it lies on the disk, without ever writing to it, and holds it against the store.
fn prove(from: &Connection, part: &Path, key: &str) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let changed = || StoreError::BackupChanged(part.to_owned());
    let told = |error| match StoreError::of(error) {
        // The store itself was read a moment ago.
        StoreError::Damaged(_) => changed(),
        other => other,
    };
    let image = Connection::open_with_flags(address(part), flags)?;
    image.execute_batch(key)?;
    image.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA temp_store = MEMORY")?;
    let check = "PRAGMA integrity_check(1)";
    let said: String = image.query_row(check, [], |row| row.get(0)).map_err(told)?;
    if said != "ok" {
        // Bytes that are not those that were encrypted, or a store that was faulty before?
        let mut pages = image.prepare("PRAGMA cipher_integrity_check").map_err(told)?;
        let bad = pages.exists([]).map_err(told)?;
        return Err(if bad { changed() } else { StoreError::Damaged(said) });
    }
    // A file that may not be written to is not held against the rules of its columns by the check above.
    let rules = "SELECT EXISTS (SELECT 1 FROM record WHERE NOT json_valid(body)) OR EXISTS
         (SELECT 1 FROM audit WHERE change IS NOT NULL AND NOT json_valid(change))";
    if image.query_row(rules, [], |row| row.get(0)).map_err(told)? {
        return Err(StoreError::Damaged("a text is no list of answers".to_owned()));
    }
    if last(&image).map_err(told)? != last(from)? {
        return Err(changed());
    }
    image.close().map_err(|(_, error)| told(error))
}

/// The end of the chain.
fn last(connection: &Connection) -> rusqlite::Result<Option<(i64, Vec<u8>)>> {
    connection
        .query_row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
}

/// The name of a file as SQLite reads it with a wish: it locks nothing and looks for no journal. Every byte that could
/// mean something there is written as a number.
fn address(path: &Path) -> String {
    let mut address = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => address.push(char::from(*byte)),
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address.push_str("?mode=ro&immutable=1");
    address
}

/// Adds keyring and footer to the image, and forces all of it to the disk.
fn finish(part: &Path, keyring: Option<&Keyring>, at: &str) -> Result<(), StoreError> {
    let writing = |error: std::io::Error| StoreError::writing(part, &error);
    let mut file = OpenOptions::new().read(true).write(true).open(part).map_err(writing)?;
    let image = file.metadata().map_err(writing)?.len();
    let mut tail = keyring.map(Keyring::to_bytes).unwrap_or_default();
    let footer = footer::Footer::new(image, tail.len() as u64, at)?;
    tail.extend(footer.unsigned());
    let mut digest = Sha256::new();
    read::pieces(part, &mut file, image, &mut |piece| {
        digest.update(piece);
        Ok(())
    })?;
    digest.update(&tail);
    tail.extend_from_slice(&digest.finalize());
    file.write_all(&tail).and_then(|()| file.sync_all()).map_err(writing)
}

/// What went wrong, said of the backup and not of the name under which it was written.
fn placed(error: StoreError, to: &Path) -> StoreError {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    let there = folder.is_none_or(Path::is_dir);
    match error {
        error @ (StoreError::Stopped | StoreError::DiskFull) => error,
        // A stick that was pulled out took its folder with it.
        _ if !there => StoreError::Unreachable,
        StoreError::NotWritable(_) => StoreError::NotWritable(to.to_owned()),
        StoreError::BackupChanged(_) | StoreError::NotABackup(_) => {
            StoreError::BackupChanged(to.to_owned())
        }
        StoreError::NotFound(_) | StoreError::NotReadable { .. } => StoreError::Unreachable,
        other => other,
    }
}
