use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::key::{DataKey, SALT, Salt};
use crate::keyring::{FILES, Key, Keyring, put_others_aside};
use crate::person::{self, Founder, Holder, Person, Role};
use crate::upgrade::{self, SCHEMA};
use crate::whole::beside;
use crate::{StoreError, laptop};

/// SQLCipher's page; a whole store is a whole number of them.
const PAGE: u64 = 4096;

/// Stores that this process holds. POSIX gives every lock on a file away as soon as the process closes any handle on
/// it, so an open store must not be opened a second time, not even to look at its first bytes.
static OPEN_HERE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A name on that list; dropping it takes the name off.
pub(crate) struct Held(PathBuf);

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
    pub(crate) path: PathBuf,
    pub(crate) salt: Salt,
    pub(crate) key: DataKey,
    pub(crate) keyring: Keyring,
    pub(crate) person: Person,
    /// Opened with the recovery sheet.
    pub(crate) recovered: bool,
    /// Both key files were good.
    keys_whole: bool,
    _held: Held,
}

impl Store {
    /// Makes a new store with its first content. When that fails nothing stays behind. Errors: the file is there
    /// already, the folder cannot be written, the disk is full.
    pub fn create<'a, T>(
        path: &Path,
        founder: impl Into<Founder<'a>>,
        first: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<(Self, T), StoreError> {
        let founder = founder.into();
        let (salt, key) = (Salt::new()?, DataKey::random()?);
        let role = Role::Leader;
        let (id, name) = (format!("{}-1", role.id()), founder.name.to_owned());
        let person = Person { id, role, name, added: founder.at.to_owned(), gone: None };
        let mut keyring = Keyring::new(salt);
        keyring.generation = 1;
        keyring.put(&key, &person.id, role, founder.passphrase, founder.strength)?;
        keyring.seal(&key);
        Self::create_with(path, salt, key, keyring, person, |store| {
            person::insert(&store.connection, &store.person)?;
            laptop::first(&store.connection)?;
            first(store)
        })
    }

    /// Makes a store with a key that is there already, such as that of a damaged one.
    pub(crate) fn create_with<T>(
        path: &Path,
        salt: Salt,
        key: DataKey,
        keyring: Keyring,
        person: Person,
        first: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<(Self, T), StoreError> {
        // Taking the name first means that no other program's file is ever replaced.
        File::create_new(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            _ => StoreError::writing(path, &error),
        })?;
        let keys = FILES.map(|end| beside(path, end)).into_iter().find(|one| one.exists());
        if let Some(keys) = keys {
            // They may be all that is left of another store.
            let _ = fs::remove_file(path);
            return Err(StoreError::Exists(keys));
        }
        let held = Held::take(path)?;
        let made = connect(path, &key.pragma(salt)).and_then(|mut connection| {
            upgrade::steps(&mut connection, 0)?;
            person::keep(&connection, &keyring)?;
            let path = path.to_owned();
            let (recovered, keys_whole) = (false, true);
            let mut store = Self {
                connection,
                path,
                salt,
                key,
                keyring,
                person,
                recovered,
                keys_whole,
                _held: held,
            };
            let content = first(&mut store)?;
            store.keyring.write_beside(&store.path)?;
            Ok((store, content))
        });
        if made.is_err() {
            // Only what this call made a moment ago; a left-over is harmless and said to be there next time.
            for ending in ["", "-wal", FILES[0], FILES[1]] {
                let _ = fs::remove_file(beside(path, ending));
            }
        }
        made
    }

    /// Opens a store; one of an older program is copied aside and taken to this one's schema. Errors name what is wrong:
    /// not a store, wrong passphrase, keys missing or damaged, damaged, newer, in use.
    pub fn open<'a>(path: &Path, key: impl Into<Key<'a>>) -> Result<Self, StoreError> {
        let (held, key) = (Held::take(path)?, key.into());
        let salt = head(path)?;
        match Keyring::load(path, salt) {
            Ok((keyring, whole)) => Self::unlock(path, salt, (keyring, whole), key, held),
            Err(StoreError::KeysMissing) => match key {
                Key::Passphrase(passphrase) | Key::Of { passphrase, .. } => {
                    let salt = upgrade::from_passphrase(path, salt, passphrase)?;
                    let loaded = Keyring::load(path, salt)?;
                    Self::unlock(path, salt, loaded, Key::Passphrase(passphrase), held)
                }
                Key::Recovery(_) => Err(StoreError::KeysMissing),
            },
            Err(other) => Err(other),
        }
    }

    fn unlock(
        path: &Path,
        salt: Salt,
        (mut keyring, whole): (Keyring, bool),
        key: Key<'_>,
        held: Held,
    ) -> Result<Self, StoreError> {
        let (data_key, holder) = keyring.unlock(key)?;
        let mut connection =
            connect(path, &data_key.pragma(salt)).map_err(|error| match error {
                // The key is right: that was sealed. What it does not open is no longer what it encrypted.
                StoreError::WrongPassphrase => {
                    StoreError::Damaged("the first page cannot be read".to_owned())
                }
                other => other,
            })?;
        let found = schema(&connection)?;
        if found < SCHEMA {
            return Err(StoreError::Damaged(format!("schema {found} with a keyring")));
        }
        if !keyring.is_sealed(&data_key) {
            return Err(StoreError::KeysDamaged);
        }
        let kept = person::kept(&connection)?.filter(|kept| kept.is_sealed(&data_key));
        let known = kept.as_ref().map_or(0, |kept| kept.generation);
        // Files that are older than what the store knows were put there by somebody; newer ones by this program, just
        // before it ended.
        let older = keyring.generation < known;
        if keyring.generation > known {
            person::catch_up(&mut connection, &keyring)?;
        }
        keyring = kept.filter(|_| older).unwrap_or(keyring);
        let people = person::people(&connection)?;
        let recovered = holder.is_none();
        let person = match holder {
            Some(holder) => {
                let keeps = keyring.holders().contains(&holder);
                let found = people.into_iter().find(|one| one.id == holder.person);
                let gone = !keeps || found.as_ref().is_some_and(|one| one.gone.is_some());
                if gone {
                    return Err(StoreError::WrongPassphrase);
                }
                found.unwrap_or_else(|| unnamed(holder))
            }
            None => people
                .into_iter()
                .find(|one| one.role.may_manage() && one.gone.is_none())
                .ok_or(StoreError::NoSuchPerson)?,
        };
        if older || !whole {
            mend(path, salt, &keyring);
        }
        let (path, key, keys_whole) = (path.to_owned(), data_key, whole);
        Ok(Self {
            connection,
            path,
            salt,
            key,
            keyring,
            person,
            recovered,
            keys_whole,
            _held: held,
        })
    }

    /// Who may open a store; no key is needed. Nobody for one of an old program, which has one passphrase. Errors: it is
    /// not a store; its keys are damaged.
    pub fn holders(path: &Path) -> Result<Vec<Holder>, StoreError> {
        let salt = {
            let _held = Held::take(path)?;
            head(path)?
        };
        match Keyring::load(path, salt) {
            Ok((keyring, _)) => Ok(keyring.holders()),
            Err(StoreError::KeysMissing) => Ok(vec![]),
            Err(other) => Err(other),
        }
    }

    /// Whether a file is one of this program's stores, without its passphrase. Errors: it is not, or it was cut off.
    pub fn recognise(path: &Path) -> Result<(), StoreError> {
        let _held = Held::take(path)?;
        head(path).map(|_| ())
    }

    /// Whether a file holds the wrapped keys of a store.
    pub fn is_keyring(path: &Path) -> bool {
        matches!(crate::keyring::read(path), Ok(Some(_)))
    }

    /// Whether this process has the store open.
    pub fn is_open_here(path: &Path) -> bool {
        let open = OPEN_HERE.lock().unwrap_or_else(PoisonError::into_inner);
        open.contains(&true_name(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its name, 32 hexadecimal digits: the same on every laptop of a cooperative and in every backup.
    pub fn id(&self) -> String {
        self.salt.hexadecimal()
    }

    /// Whether both key files were good when it was opened; one that was not was set aside and written anew.
    pub fn keys_were_whole(&self) -> bool {
        self.keys_whole
    }

    /// The key of its content.
    pub(crate) fn key(&self) -> &DataKey {
        &self.key
    }

    /// The salt at its head.
    pub(crate) fn salt(&self) -> Salt {
        self.salt
    }

    /// The wrapped keys.
    pub(crate) fn keyring(&self) -> &Keyring {
        &self.keyring
    }
}

/// Somebody whose name the store does not hold.
fn unnamed(holder: Holder) -> Person {
    let (added, gone) = (String::new(), None);
    Person { id: holder.person, role: holder.role, name: String::new(), added, gone }
}

/// Writes the key files anew. What lies there and is not of this store is put aside first. That it does not work now stops
/// nobody: the other file still holds, and the next opening tries again.
fn mend(path: &Path, salt: Salt, keyring: &Keyring) {
    put_others_aside(path, salt);
    let _ = keyring.write_beside(path);
}

/// The schema of an open file. Errors: a newer program wrote it; it has none.
pub(crate) fn schema(connection: &Connection) -> Result<i64, StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found {
        found if found > SCHEMA => Err(StoreError::Newer { found, known: SCHEMA }),
        ..1 => Err(StoreError::Damaged("it holds no schema".to_owned())),
        found => Ok(found),
    }
}

/// Opens a file for reading and writing, and holds it alone.
pub(crate) fn connect(path: &Path, key: &str) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let named = |error| match StoreError::of(error) {
        StoreError::NotWritable(_) => StoreError::NotWritable(path.to_owned()),
        other => other,
    };
    let connection = Connection::open_with_flags(path, flags).map_err(named)?;
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
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
    Ok(connection)
}

/// The salt at the head of a file, or what the file is instead.
fn head(path: &Path) -> Result<Salt, StoreError> {
    let unreadable = |error: std::io::Error| StoreError::reading(path, &error);
    let mut file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    let mut head = [0; SALT];
    let salt = file.read_exact(&mut head).ok().and_then(|()| Salt::from_head(head));
    let salt = salt.ok_or_else(|| StoreError::NotAStore(path.to_owned()))?;
    // A disk that was full while the log went into the file leaves half a page at its end; the log still has it whole.
    let logged = fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0);
    if length % PAGE != 0 && !logged {
        return Err(StoreError::Damaged(format!("it was cut off after {length} bytes")));
    }
    Ok(salt)
}
