use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ngazi_store::StoreError;
use serde::{Deserialize, Serialize};

use crate::Desk;
use crate::back_up::reason;
use crate::told::{Told, WriteError, refused};
use crate::view::{BackupsView, Failure};

/// Where backups go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// A folder of the program itself, so that there is always one.
    Home,
    /// A folder that somebody chose, such as one of another disk.
    Folder,
    /// A folder on a stick, which is not always there.
    Stick,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 3] = [Self::Home, Self::Folder, Self::Stick];
    /// Those that somebody can choose.
    pub const CHOSEN: [Self; 2] = [Self::Folder, Self::Stick];

    /// Its name in files and words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Folder => "folder",
            Self::Stick => "stick",
        }
    }
}

/// What this computer remembers of its backups.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Backups {
    pub folder: Option<PathBuf>,
    pub stick: Option<PathBuf>,
    /// By store and place.
    stores: BTreeMap<String, BTreeMap<String, Outcome>>,
}

/// What became of the backups of one store in one place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Outcome {
    /// When the last good one was made, ISO 8601 in UTC.
    pub good: Option<String>,
    /// The last row of the chain in it.
    pub head: i64,
    /// When one was tried last.
    pub tried: Option<String>,
    /// Why the last one failed; nothing when it did not.
    pub failure: Option<String>,
    /// Names of those that this computer wrote and that are there: another laptop of the cooperative may use the same
    /// stick, and its backups are not ours to take away.
    pub written: Vec<String>,
}

impl Backups {
    /// What became of the backups of a store in a place.
    pub fn outcome(&self, store: &str, place: Place) -> Outcome {
        let places = self.stores.get(store);
        places.and_then(|places| places.get(place.id())).cloned().unwrap_or_default()
    }

    /// The same, to be changed.
    pub fn outcome_mut(&mut self, store: &str, place: Place) -> &mut Outcome {
        let places = self.stores.entry(store.to_owned()).or_default();
        places.entry(place.id().to_owned()).or_default()
    }

    fn choose(&mut self, place: Place, path: Option<PathBuf>) {
        // Of another folder nothing is known yet.
        for places in self.stores.values_mut() {
            places.remove(place.id());
        }
        match place {
            Place::Home => {}
            Place::Folder => self.folder = path,
            Place::Stick => self.stick = path,
        }
    }
}

/// The program's own folder for backups.
const HOME: &str = "backups";
/// The folder on a stick: another stick under the same letter does not have it, and nothing is written there.
const STICK: &str = "ngazi-backups";

impl Desk {
    /// Where the backups of a place are; nothing when none was chosen.
    pub(crate) fn backup_folder(&self, place: Place) -> Option<PathBuf> {
        let chosen = self.preferences().backups;
        match place {
            Place::Home => Some(self.ports.files.home().join(HOME)),
            Place::Folder => chosen.folder,
            Place::Stick => chosen.stick,
        }
    }

    /// Chooses where backups go besides the program's own folder, `folder` or `stick`, and makes one there. Errors:
    /// there is no such place; the folder is the program's own, holds the backups of another cooperative or cannot be
    /// written; the reader may only look.
    pub fn choose_backup_place(&self, place: &str, folder: &Path) -> Result<BackupsView, Failure> {
        let place = self.place_to_choose(place)?;
        let files = &self.ports.files;
        let mut folder = folder.to_owned();
        if place == Place::Stick && folder.file_name().is_none_or(|name| name != STICK) {
            folder.push(STICK);
        }
        let taken = |one: Place| {
            one != place && self.backup_folder(one).is_some_and(|there| there == folder)
        };
        if folder.starts_with(files.home()) || Place::ALL.into_iter().any(taken) {
            return Err(refused(&self.words, "backup-place-taken", &[]));
        }
        if place == Place::Stick {
            let made = files.make_folder(&folder);
            made.map_err(|error| WriteError(&folder, error)).told(&self.words)?;
        }
        self.own_backups(&folder).map_err(|error| self.backup_failed(reason(&error), &folder))?;
        self.remember(|preferences| preferences.backups.choose(place, Some(folder.clone())));
        if self.backup_folder(place).as_ref() != Some(&folder) {
            // The disk of the program itself is full, or the name cannot be kept.
            return Err(StoreError::NotWritable(files.home().to_owned())).told(&self.words);
        }
        // What goes wrong there is said on the page.
        self.back_up_into(&[place]);
        self.show_backups()
    }

    /// Forgets a chosen place. The backups that are there stay. Errors: there is no such place; the reader may only
    /// look.
    pub fn forget_backup_place(&self, place: &str) -> Result<BackupsView, Failure> {
        let place = self.place_to_choose(place)?;
        self.remember(|preferences| preferences.backups.choose(place, None));
        self.show_backups()
    }

    fn place_to_choose(&self, id: &str) -> Result<Place, Failure> {
        let place = Place::CHOSEN.into_iter().find(|place| place.id() == id);
        let place = place.ok_or_else(|| self.unknown(id))?;
        let open = self.opened()?;
        if open.example {
            return Err(refused(&self.words, "backup-example", &[]));
        }
        if !open.store.person().role.may_write() {
            return Err(StoreError::MayNotWrite).told(&self.words);
        }
        Ok(place)
    }
}
