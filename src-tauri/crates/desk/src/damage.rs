//! A damaged store: noticed when it is opened, set aside untouched, and what can be done then.

mod missing;
mod ways;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use ngazi_store::{Backup, Broken, Checked, Key, Store, StoreError};
use serde::{Deserialize, Serialize};

use crate::Desk;
use crate::files::{ASIDE, beside};
use crate::told::{Coded, Told, WriteError, refused};
use crate::view::Failure;

pub(crate) use ways::Rescue;

/// The ends of the names of the files of a store, its own file first.
const FILES: [&str; 6] = ["", "-wal", "-keys", "-keys-copy", "-keys.damaged", "-keys-copy.damaged"];
/// Days between two checks of everything.
const WEEK: i64 = 7;

/// What was found wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Found {
    /// The file cannot be read to its end.
    File,
    /// The keys beside it are lost.
    Keys,
    /// The history was changed at this row.
    History(i64),
    /// So many records are not what the history tells.
    Records(usize),
}

impl Found {
    fn of(checked: &Checked) -> Option<Self> {
        let history = checked.broken.map(Broken::row).map(Self::History);
        let changed = checked.records_changed.len();
        match checked.faults.is_empty() {
            false => Some(Self::File),
            true => history.or((changed > 0).then_some(Self::Records(changed))),
        }
    }

    /// What an error means for the store that this computer opens every day.
    fn of_error(error: &StoreError) -> Option<Self> {
        match error {
            StoreError::Damaged(_) | StoreError::NotAStore(_) => Some(Self::File),
            StoreError::KeysDamaged => Some(Self::Keys),
            _ => None,
        }
    }
}

/// A store that was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SetAside {
    /// Where it was, and where what takes its place goes.
    pub store: PathBuf,
    /// Where it lies now, untouched.
    pub file: PathBuf,
    /// What was found.
    pub found: Found,
    /// A backup took its place: when that was made, as long as its chain does not say so yet.
    pub taken: Option<String>,
}

impl Desk {
    /// Opens the store that waits. One that is damaged is set aside, and what can still be read is read; then nothing is
    /// open, and [`Desk::start`] says how to go on. Errors: as [`Store::open`]; it could not be set aside.
    pub(crate) fn open_or_set_aside(&mut self, path: &Path, key: Key<'_>) -> Result<(), Failure> {
        let mut opened = Store::open(path, key);
        if matches!(opened, Err(StoreError::KeysMissing | StoreError::KeysDamaged))
            && self.keys_came_back(path)
        {
            opened = Store::open(path, key);
        }
        self.tried(&opened);
        let found = match opened {
            Ok(store) => match self.take_in_whole(store) {
                Ok(()) => return self.reload_words(self.words.language()),
                Err(Doubt::Found(found)) => found,
                Err(Doubt::Failed(failure)) => return Err(failure),
            },
            Err(error) => match Found::of_error(&error) {
                Some(found) => found,
                None if matches!(error, StoreError::Unreachable) && !self.reads_through(path) => {
                    Found::File
                }
                None => return Err(error).told(&self.words),
            },
        };
        let aside = self.set_aside(path, found)?;
        // Whoever typed the right password need not type it twice; otherwise the page asks for it.
        let _ = self.read_aside(&aside, key);
        Ok(())
    }

    /// Puts the keys of the newest good backup beside the store that lost its own: they wrap the same key. The answer says
    /// whether there were any.
    fn keys_came_back(&self, path: &Path) -> bool {
        let Ok(store) = Store::id_of(path) else { return false };
        let backups = self.backups_of(&store);
        backups.iter().any(|(backup, _)| Backup::return_keys(backup, path).is_ok())
    }

    /// Whether every byte of a file can be read; a stick that is away is no damage.
    fn reads_through(&self, path: &Path) -> bool {
        let mut pieces = match std::fs::File::open(path) {
            Ok(file) => file,
            Err(_) => return true,
        };
        std::io::copy(&mut pieces, &mut std::io::sink()).is_ok() || !self.ports.files.exists(path)
    }

    /// Takes a store in when nothing is wrong with it. Until that is known, closing leaves it as it is.
    fn take_in_whole(&mut self, mut store: Store) -> Result<(), Doubt> {
        store.leave_as_it_is(true).map_err(|error| self.doubt(&error))?;
        if let Some(found) = self.faults_of(&store).map_err(|error| self.doubt(&error))? {
            return Err(Doubt::Found(found));
        }
        self.arrive(&mut store).map_err(|error| self.doubt(&error))?;
        let open = self.take_in_store(store).map_err(|failure| match failure.code.as_str() {
            "store-damaged" => Doubt::Found(Found::File),
            _ => Doubt::Failed(failure),
        })?;
        open.store.leave_as_it_is(false).map_err(|error| self.doubt(&error))?;
        self.sheet = None;
        self.rescue = None;
        self.hold(Some(open));
        Ok(())
    }

    fn doubt(&self, error: &StoreError) -> Doubt {
        match Found::of_error(error) {
            Some(found) => Doubt::Found(found),
            None => {
                let (code, args) = error.coded();
                Doubt::Failed(refused(&self.words, code, &args))
            }
        }
    }

    /// What is wrong with an open store: a quick look at each start, everything once a week.
    fn faults_of(&self, store: &Store) -> Result<Option<Found>, StoreError> {
        if !store.quick_check()?.is_empty() {
            return Ok(Some(Found::File));
        }
        let id = store.id();
        if !self.check_due(&id) {
            return Ok(None);
        }
        let found = Found::of(&store.check()?);
        self.note_check(&id, found.is_none());
        Ok(found)
    }

    fn check_due(&self, store: &str) -> bool {
        let last = self.preferences().checked.get(store).cloned();
        let day = last.and_then(|day| NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok());
        // A clock that was set back must not put it off for years.
        day.is_none_or(|day| !(0..=WEEK).contains(&(self.today() - day).num_days()))
    }

    /// Notes that everything was checked today. After a check that found damage the next opening checks again.
    pub(crate) fn note_check(&self, store: &str, good: bool) {
        let today = self.today().format("%Y-%m-%d").to_string();
        self.remember(|preferences| match good {
            true => {
                preferences.checked.insert(store.to_owned(), today);
            }
            false => {
                preferences.checked.remove(store);
            }
        });
    }

    /// What took the place of a damaged store is opened for the first time. One that came out of a backup says so in its
    /// chain then: that needs its key.
    fn arrive(&self, store: &mut Store) -> Result<(), StoreError> {
        let aside = self.preferences().damaged.filter(|aside| aside.store == store.path());
        let Some(aside) = aside else { return Ok(()) };
        if let Some(made) = aside.taken {
            let at = self.ports.clock.stamp();
            store.become_laptop(false, &at)?;
            store.note_restore(&at, &made)?;
        }
        self.remember(|preferences| preferences.damaged = None);
        Ok(())
    }

    /// The store of this computer that was set aside, as long as nothing took its place.
    pub(crate) fn aside(&self) -> Option<SetAside> {
        let preferences = self.preferences();
        let aside =
            preferences.damaged.filter(|one| preferences.store.as_ref() == Some(&one.store));
        let aside = aside.filter(|one| !self.ports.files.exists(&one.store))?;
        // When the power went in between, those that belong to it follow it now.
        self.move_rest(&aside);
        Some(aside)
    }

    /// Moves a store with everything beside it into a folder of its own. Nothing in it is changed.
    fn set_aside(&mut self, path: &Path, found: Found) -> Result<SetAside, Failure> {
        let files = &self.ports.files;
        // A colon cannot stand in a name on every disk.
        let stamp = self.ports.clock.stamp().replace(':', "");
        let name = |number: u32| match number {
            1 => format!("damaged-{stamp}"),
            number => format!("damaged-{stamp}-{number}"),
        };
        let mut folders = (1..u32::MAX).map(|number| files.home().join(ASIDE).join(name(number)));
        let folder = folders.find(|folder| !files.exists(folder)).unwrap_or_default();
        let unwritable = |error| WriteError(&folder, error);
        files.make_folder(&folder).map_err(unwritable).told(&self.words)?;
        let file = folder.join(path.file_name().unwrap_or_default());
        let aside = SetAside { store: path.to_owned(), file, found, taken: None };
        // First the note, so that nobody begins anew while the store lies where nobody looks.
        self.remember(|preferences| preferences.damaged = Some(aside.clone()));
        if self.preferences().damaged.as_ref() != Some(&aside) {
            let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
            return Err(WriteError(&folder, full)).told(&self.words);
        }
        let moved = files.rename(&aside.store, &aside.file);
        moved.map_err(unwritable).told(&self.words)?;
        self.move_rest(&aside);
        self.rescue = None;
        Ok(aside)
    }

    fn move_rest(&self, aside: &SetAside) {
        let files = &self.ports.files;
        for ending in &FILES[1..] {
            let (from, to) = (beside(&aside.store, ending), beside(&aside.file, ending));
            if files.exists(&from) && !files.exists(&to) {
                // What does not move now moves at the next start.
                let _ = files.rename(&from, &to);
            }
        }
    }
}

/// Why a store that opens is not taken in.
enum Doubt {
    Found(Found),
    Failed(Failure),
}
