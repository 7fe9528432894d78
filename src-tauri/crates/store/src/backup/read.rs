use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::footer::{self, Footer};
use super::{Backup, BackupFacts, ENDING, Part};
use crate::key::{SALT, Salt};
use crate::keyring::{FILES, Keyring, put_others_aside};
use crate::whole::{beside, publish};
use crate::{Store, StoreError};

/// So much of a backup is held at a time.
const PIECE: usize = 64 * 1024;
/// SQLCipher's page: an image is a whole number of them.
const PAGE: u64 = 4096;
/// More than a keyring ever has.
const MOST_KEYRING: u64 = 1 << 20;

impl Backup {
    /// Reads a backup through and gives what it says of itself; no key is needed. Errors: there is none; it is no
    /// backup; [`StoreError::BackupChanged`] when a byte is another one or it was cut off; it cannot be read.
    pub fn examine(path: &Path) -> Result<BackupFacts, StoreError> {
        Ok(read(path, &mut |_| Ok(()))?.0)
    }

    /// Whether a file is a backup, by its last bytes alone.
    pub fn is_backup(path: &Path) -> bool {
        matches!(find(path), Ok(_) | Err(StoreError::BackupChanged(_)))
    }

    /// Puts the wrapped keys of a backup beside the store from which it was made: it holds the same, as they were then. What
    /// lies there is put aside. Errors: as [`Backup::examine`]; it is of another store; the disk.
    pub fn return_keys(path: &Path, store: &Path) -> Result<(), StoreError> {
        let (facts, keyring) = read(path, &mut |_| Ok(()))?;
        let keyring = keyring.ok_or(StoreError::KeysMissing)?;
        let salt = keyring.salt().ok_or(StoreError::KeysDamaged)?;
        if Store::id_of(store)? != facts.store {
            return Err(StoreError::OtherStore);
        }
        put_others_aside(store, salt);
        keyring.write_beside(store)
    }

    /// Makes a store out of a backup, with its keys beside it: all of it or nothing. Errors: as [`Backup::examine`];
    /// something of that name is there already; the folder cannot be written; the disk is full.
    pub fn unpack(path: &Path, to: &Path) -> Result<(), StoreError> {
        // A log of another store would be played into this one.
        let around = ["", "-wal", "-shm", FILES[0], FILES[1]].map(|ending| beside(to, ending));
        if let Some(taken) = around.into_iter().find(|one| one.exists()) {
            return Err(StoreError::Exists(taken));
        }
        let (part, mut file) = Part::begin(to)?;
        let writing = |error: io::Error| StoreError::writing(to, &error);
        let (_, keyring) = read(path, &mut |piece| file.write_all(piece).map_err(writing))?;
        file.sync_all().map_err(writing)?;
        drop(file);
        let keys = keyring.map_or(Ok(()), |keyring| keyring.write_beside(to));
        let named = keys.and_then(|()| publish(&part.0, to));
        if named.is_err() {
            // A name that the disk may not know yet is no store: the next try begins anew.
            for ending in ["", FILES[0], FILES[1]] {
                let _ = fs::remove_file(beside(to, ending));
            }
        }
        named
    }
}

/// A backup whose parts fit together; its bytes were not yet read.
struct Found {
    file: File,
    footer: Footer,
    hash: [u8; 32],
    size: u64,
}

fn find(path: &Path) -> Result<Found, StoreError> {
    if Store::is_open_here(path) {
        // Reading it would give its lock away.
        return Err(StoreError::InUse);
    }
    let unreadable = |error: io::Error| StoreError::reading(path, &error);
    let mut file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let length = footer::LENGTH as u64;
    let mut footer = None;
    if let Some(start) = size.checked_sub(length) {
        let mut bytes = [0; footer::LENGTH];
        file.seek(SeekFrom::Start(start)).map_err(unreadable)?;
        file.read_exact(&mut bytes).map_err(unreadable)?;
        file.rewind().map_err(unreadable)?;
        footer = Footer::read(&bytes);
    }
    let changed = || StoreError::BackupChanged(path.to_owned());
    let Some((footer, hash)) = footer else {
        // Its name and its first bytes may still say what it was before it was cut off.
        let named = path.extension().is_some_and(|ending| ending == ENDING);
        let mut head = [0; SALT];
        let ours = size < SALT as u64
            || file.read_exact(&mut head).is_ok() && Salt::from_head(head).is_some();
        return Err(if named && ours {
            changed()
        } else {
            StoreError::NotABackup(path.to_owned())
        });
    };
    let parts = [footer.image, footer.keyring, length];
    let whole = parts.iter().try_fold(0_u64, |sum, part| sum.checked_add(*part));
    let pages = footer.image > 0 && footer.image % PAGE == 0;
    if !pages || footer.keyring > MOST_KEYRING || whole != Some(size) {
        return Err(changed());
    }
    Ok(Found { file, footer, hash, size })
}

/// Reads a backup through; `image` receives the bytes of the image as they come, of which nothing is proven before the
/// end.
fn read(
    path: &Path,
    image: &mut dyn FnMut(&[u8]) -> Result<(), StoreError>,
) -> Result<(BackupFacts, Option<Keyring>), StoreError> {
    let Found { mut file, footer, hash, size } = find(path)?;
    let unreadable = |error: io::Error| StoreError::reading(path, &error);
    let changed = || StoreError::BackupChanged(path.to_owned());
    let mut head = [0; SALT];
    file.read_exact(&mut head).map_err(unreadable)?;
    file.rewind().map_err(unreadable)?;
    let mut digest = Sha256::new();
    pieces(path, &mut file, footer.image, &mut |piece| {
        digest.update(piece);
        image(piece)
    })?;
    let mut keyring = Vec::new();
    pieces(path, &mut file, footer.keyring, &mut |piece| {
        keyring.extend_from_slice(piece);
        Ok(())
    })?;
    digest.update(&keyring);
    digest.update(footer.unsigned());
    if digest.finalize()[..] != hash {
        return Err(changed());
    }
    let salt = Salt::from_head(head).ok_or_else(changed)?;
    let keyring = match keyring.is_empty() {
        true => None,
        false => Some(Keyring::from_bytes(&keyring)?),
    };
    if keyring.as_ref().is_some_and(|keyring| !keyring.is_of(salt)) {
        return Err(changed());
    }
    let holders = keyring.as_ref().map(Keyring::holders).unwrap_or_default();
    let facts = BackupFacts { store: salt.hexadecimal(), made: footer.made(), size, holders };
    Ok((facts, keyring))
}

/// Reads so many bytes of a file, a few at a time: a store may be larger than the memory.
pub(super) fn pieces(
    path: &Path,
    file: &mut File,
    mut left: u64,
    each: &mut dyn FnMut(&[u8]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut piece = vec![0; PIECE];
    while left > 0 {
        let now = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
        file.read_exact(&mut piece[..now]).map_err(|error| StoreError::reading(path, &error))?;
        each(&piece[..now])?;
        left -= now as u64;
    }
    Ok(())
}
