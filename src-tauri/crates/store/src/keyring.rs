//! The keyring: the data key, wrapped for each person who may open a store and for the recovery sheet.
//!
//! It lies beside the store, twice, because it must be readable before the store is, and because without it everything is
//! lost. It holds roles and numbers, no names. The store holds it too, as the one that counts.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::key::{DataKey, Salt};
use crate::person::{Holder, Role};
use crate::recovery::RecoveryKey;
use crate::strength::Strength;
use crate::whole::{Prepared, beside};
use crate::wrap::{RecoveryWrap, Wrap};
use crate::{StoreError, content};

/// What a store is opened with.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The passphrase of anybody who may open it.
    Passphrase(&'a str),
    /// The passphrase of one person.
    Of {
        /// The person, as [`Holder::person`].
        person: &'a str,
        /// The passphrase.
        passphrase: &'a str,
    },
    /// The recovery sheet.
    Recovery(&'a RecoveryKey),
}

impl<'a> From<&'a str> for Key<'a> {
    fn from(passphrase: &'a str) -> Self {
        Self::Passphrase(passphrase)
    }
}

impl<'a> From<&'a String> for Key<'a> {
    fn from(passphrase: &'a String) -> Self {
        Self::Passphrase(passphrase)
    }
}

/// The endings of the two files beside a store.
pub(crate) const FILES: [&str; 2] = ["-keys", "-keys-copy"];
/// More than a keyring ever has.
const MOST_BYTES: u64 = 1 << 20;
const FORMAT: u32 = 1;

/// The wrapped keys of a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Keyring {
    #[serde(rename = "ngazi-keys")]
    format: u32,
    /// The salt of the store, as hexadecimal.
    store: String,
    /// Grows with each change.
    pub generation: u64,
    people: Vec<Entry>,
    recovery: Option<RecoveryWrap>,
    /// Made with the data key over everything else: nobody without it puts an old keyring in the place of a newer one.
    #[serde(default)]
    seal: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    person: String,
    role: Role,
    wrap: Wrap,
}

impl Keyring {
    /// One without keys.
    pub fn new(salt: Salt) -> Self {
        let store = salt.hexadecimal();
        let (people, recovery, seal) = (vec![], None, String::new());
        Self { format: FORMAT, store, generation: 0, people, recovery, seal }
    }

    fn whose(&self, person: &str, role: Role) -> String {
        format!("ngazi wrap 1|{}|{person}|{}", self.store, role.id())
    }

    /// Gives a person a passphrase, instead of the one before.
    pub fn put(
        &mut self,
        key: &DataKey,
        person: &str,
        role: Role,
        passphrase: &str,
        strength: Strength,
    ) -> Result<(), StoreError> {
        let wrap = Wrap::new(key, passphrase, strength, &self.whose(person, role))?;
        self.take(person);
        self.people.push(Entry { person: person.to_owned(), role, wrap });
        self.people.sort_by(|a, b| (a.role, &a.person).cmp(&(b.role, &b.person)));
        Ok(())
    }

    /// Takes the key of a person away.
    pub fn take(&mut self, person: &str) {
        self.people.retain(|entry| entry.person != person);
    }

    /// A new recovery sheet, instead of the one before.
    pub fn put_recovery(
        &mut self,
        key: &DataKey,
        recovery: &RecoveryKey,
    ) -> Result<(), StoreError> {
        let whose = format!("ngazi recovery 1|{}", self.store);
        self.recovery = Some(RecoveryWrap::new(key, recovery, &whose)?);
        Ok(())
    }

    /// Seals it as it is now. Whatever is changed later breaks the seal.
    pub fn seal(&mut self, key: &DataKey) {
        self.seal = self.sealed_with(key);
    }

    /// Whether it is as it was sealed.
    pub fn is_sealed(&self, key: &DataKey) -> bool {
        self.seal == self.sealed_with(key)
    }

    fn sealed_with(&self, key: &DataKey) -> String {
        let bare = Self { seal: String::new(), ..self.clone() };
        let line = serde_json::to_string(&bare).unwrap_or_default();
        content::hexadecimal(key.derive(&format!("ngazi keyring 1|{line}")).as_ref())
    }

    /// The data key, and who opened it; nobody for the recovery sheet. Errors: wrong passphrase or words; damaged.
    pub fn unlock(&self, with: Key<'_>) -> Result<(DataKey, Option<Holder>), StoreError> {
        let (person, passphrase) = match with {
            Key::Recovery(recovery) => {
                let whose = format!("ngazi recovery 1|{}", self.store);
                let wrap = self.recovery.as_ref().and_then(|wrap| wrap.open(recovery, &whose));
                return Ok((wrap.ok_or(StoreError::RecoveryWords)?, None));
            }
            Key::Of { person, passphrase } => (Some(person), passphrase),
            Key::Passphrase(passphrase) => (None, passphrase),
        };
        for entry in self.people.iter().filter(|one| person.is_none_or(|id| one.person == id)) {
            let whose = self.whose(&entry.person, entry.role);
            if let Some(key) = entry.wrap.open(passphrase, &whose)? {
                return Ok((key, Some(entry.holder())));
            }
        }
        Err(StoreError::WrongPassphrase)
    }

    /// Who may open the store.
    pub fn holders(&self) -> Vec<Holder> {
        self.people.iter().map(Entry::holder).collect()
    }

    /// Whether there is a recovery sheet.
    pub fn has_recovery(&self) -> bool {
        self.recovery.is_some()
    }

    /// As text: one line of JSON, and its SHA-256.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Plain text, numbers and lists cannot fail to be written.
        let line = serde_json::to_string(self).unwrap_or_default();
        let check = content::hexadecimal(&Sha256::digest(&line));
        format!("{line}\n{check}\n").into_bytes()
    }

    /// Reads what [`Keyring::to_bytes`] wrote. Errors: it was changed or cut off; a newer program wrote it.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let text = std::str::from_utf8(bytes).map_err(|_| StoreError::KeysDamaged)?;
        let (line, check) = text.split_once('\n').ok_or(StoreError::KeysDamaged)?;
        if check != format!("{}\n", content::hexadecimal(&Sha256::digest(line))) {
            return Err(StoreError::KeysDamaged);
        }
        let keyring: Self = serde_json::from_str(line).map_err(|_| StoreError::KeysDamaged)?;
        if keyring.format > FORMAT {
            let (found, known) = (keyring.format.into(), FORMAT.into());
            return Err(StoreError::Newer { found, known });
        }
        Ok(keyring)
    }

    /// The salt of its store; nothing when what stands there is none.
    pub fn salt(&self) -> Option<Salt> {
        let pair = |at: usize| u8::from_str_radix(self.store.get(at..at + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..self.store.len()).step_by(2).map(pair).collect();
        Salt::from_head(bytes?.try_into().ok()?)
    }

    /// Whether it belongs to the store with this salt.
    pub fn is_of(&self, salt: Salt) -> bool {
        self.store == salt.hexadecimal()
    }

    /// The keyring beside a store, the newer of its two files, and whether both are there and good. Errors:
    /// [`StoreError::KeysMissing`] when there is none of this store, [`StoreError::KeysDamaged`].
    pub fn load(store: &Path, salt: Salt) -> Result<(Self, bool), StoreError> {
        let read = FILES.map(|ending| read(&beside(store, ending)));
        let good =
            |one: &Result<_, _>| matches!(one, Ok(Some(keyring)) if Self::is_of(keyring, salt));
        let whole = read.iter().all(good) && read[0].as_ref().ok() == read[1].as_ref().ok();
        let unread =
            |one: &Result<_, StoreError>| matches!(one, Err(StoreError::NotReadable { .. }));
        let (damaged, unread) = (read.iter().any(Result::is_err), read.iter().any(unread));
        let found = read.into_iter().flatten().flatten().filter(|keyring| keyring.is_of(salt));
        match found.max_by_key(|keyring| keyring.generation) {
            Some(keyring) => Ok((keyring, whole)),
            None if unread => {
                let reason = std::io::ErrorKind::Other;
                Err(StoreError::NotReadable { path: beside(store, FILES[0]), reason })
            }
            None if damaged => Err(StoreError::KeysDamaged),
            None => Err(StoreError::KeysMissing),
        }
    }

    /// Both files, complete on the disk and not yet under their names.
    pub fn prepare(&self, store: &Path, part: &str) -> Result<Vec<Prepared>, StoreError> {
        let bytes = self.to_bytes();
        FILES.iter().map(|end| Prepared::write(&beside(store, end), part, &bytes)).collect()
    }

    /// Writes both files.
    pub fn write_beside(&self, store: &Path) -> Result<(), StoreError> {
        self.prepare(store, ".part")?.into_iter().try_for_each(Prepared::publish)
    }
}

impl Entry {
    fn holder(&self) -> Holder {
        Holder::new(&self.person, self.role)
    }
}

/// The keyring in a file; nothing when there is no file. Errors: it is none.
pub(crate) fn read(path: &Path) -> Result<Option<Keyring>, StoreError> {
    let unreadable = |error: std::io::Error| StoreError::reading(path, &error);
    let about = match fs::metadata(path) {
        Ok(about) => about,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(error)),
    };
    if about.len() > MOST_BYTES || !about.is_file() {
        return Err(StoreError::KeysDamaged);
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    Keyring::from_bytes(&bytes).map(Some)
}

/// Puts aside what lies under the names of the keys of a store and is not of it: the keys of another store, which may be
/// all that is left of that one, or what cannot be read any more. Where that does not work they are replaced.
pub(crate) fn put_others_aside(store: &Path, salt: Salt) {
    for file in FILES.map(|ending| beside(store, ending)) {
        let ending = match read(&file) {
            Ok(Some(keyring)) if !keyring.is_of(salt) => ".other",
            Err(StoreError::KeysDamaged) => ".damaged",
            _ => continue,
        };
        let _ = fs::rename(&file, beside(&file, ending));
    }
}
