use std::path::PathBuf;

use ngazi_domain::PartialDate;
use ngazi_store::{Backup, Key, Salvaged, Store, StoreError};
use ngazi_words::Arg;

use super::missing::Compared;
use super::{FILES, Found, SetAside};
use crate::Desk;
use crate::backup_calendar::{self, Moment};
use crate::backup_place::Place;
use crate::files::beside;
use crate::told::{Told, WriteError, refused};
use crate::view::{DamageView, DamageWayView, Failure, StartView};

/// What can be done about a store that was set aside, once a password was typed.
pub(crate) struct Rescue {
    /// The new store with what could be read, and what that was; nothing when nothing could be.
    salvaged: Option<(PathBuf, Salvaged)>,
    compared: Compared,
}

impl Desk {
    /// Reads what can be read of the store that was set aside, with the password of one person or of anybody, and holds
    /// it against the newest backup. Errors: nothing is set aside; the password is wrong, and after some wrong ones, that
    /// the next try has to wait; the disk is full.
    pub fn salvage(
        &mut self,
        person: Option<&str>,
        passphrase: &str,
    ) -> Result<DamageView, Failure> {
        let aside = self.aside().ok_or_else(|| self.nothing_aside())?;
        self.may_try()?;
        let key = match person {
            Some(person) => Key::Of { person, passphrase },
            None => Key::Passphrase(passphrase),
        };
        let read = self.read_aside(&aside, key);
        self.tried(&read);
        read.told(&self.words)?;
        Ok(self.show_aside(&aside))
    }

    /// Goes on with what was read, or with the newest backup that is whole. What is not taken stays where it is; the
    /// cooperative waits for its password then. Errors: there is no such way; no backup is whole; a full disk.
    pub fn take_way(&mut self, way: &str) -> Result<StartView, Failure> {
        let aside = self.aside().ok_or_else(|| self.nothing_aside())?;
        match way {
            "salvaged" => self.take_salvaged(&aside)?,
            "backup" => self.take_backup(&aside)?,
            other => return Err(self.unknown(other)),
        }
        self.rescue = None;
        Ok(self.start())
    }

    fn take_salvaged(&mut self, aside: &SetAside) -> Result<(), Failure> {
        let salvaged = self.rescue.as_ref().and_then(|rescue| rescue.salvaged.as_ref());
        let Some((salvaged, _)) = salvaged else { return Err(self.unknown("salvaged")) };
        // Its own file comes last: once it is there, all are.
        for ending in FILES.iter().rev() {
            let (from, to) = (beside(salvaged, ending), beside(&aside.store, ending));
            if self.ports.files.exists(&to) {
                // A log that is left would be played into what takes its place.
                return Err(StoreError::Exists(to)).told(&self.words);
            }
            if self.ports.files.exists(&from) {
                let moved = self.ports.files.rename(&from, &to);
                moved.map_err(|error| WriteError(&to, error)).told(&self.words)?;
            }
        }
        self.remember(|preferences| preferences.damaged = None);
        Ok(())
    }

    fn take_backup(&mut self, aside: &SetAside) -> Result<(), Failure> {
        let store = Store::id_of(&aside.file).unwrap_or_default();
        for (backup, _) in self.backups_of(&store) {
            let unpacked = Backup::examine(&backup).and_then(|facts| {
                if facts.store != store {
                    return Err(StoreError::OtherStore);
                }
                // Noted first: what comes out of a backup must not go on as the laptop that it was.
                self.note_aside(SetAside { taken: Some(facts.made), ..aside.clone() })?;
                let unpacked = Backup::unpack(&backup, &aside.store);
                if unpacked.is_err() {
                    self.note_aside(aside.clone())?;
                }
                unpacked
            });
            match unpacked {
                Ok(()) => return Ok(()),
                // An older one may be whole.
                Err(
                    StoreError::BackupChanged(_)
                    | StoreError::NotABackup(_)
                    | StoreError::OtherStore
                    | StoreError::NotReadable { .. },
                ) => {}
                Err(other) => return Err(other).told(&self.words),
            }
        }
        Err(refused(&self.words, "damage-no-backup", &[]))
    }

    /// Remembers what was set aside. Errors: that did not work.
    fn note_aside(&self, aside: SetAside) -> Result<(), StoreError> {
        self.remember(|preferences| preferences.damaged = Some(aside.clone()));
        let noted = self.preferences().damaged.as_ref() == Some(&aside);
        let home = || StoreError::NotWritable(self.ports.files.home().to_owned());
        if noted { Ok(()) } else { Err(home()) }
    }

    fn nothing_aside(&self) -> Failure {
        refused(&self.words, "damage-nothing", &[])
    }

    /// Reads what can be read into a new store beside the damaged one.
    pub(super) fn read_aside(&mut self, aside: &SetAside, key: Key<'_>) -> Result<(), StoreError> {
        let at = self.ports.clock.stamp();
        let name = |number: u32| match number {
            1 => "salvaged.ngazi".to_owned(),
            number => format!("salvaged-{number}.ngazi"),
        };
        let mut free = (1..u32::MAX).map(|number| aside.file.with_file_name(name(number)));
        let into = free.find(|path| !self.ports.files.exists(path)).unwrap_or_default();
        self.rescue = None;
        let salvaged = match Store::salvage(&aside.file, key, &into, &at) {
            Ok(salvaged) => Some((into, salvaged)),
            Err(StoreError::Damaged(_) | StoreError::KeysDamaged) => None,
            Err(other) => return Err(other),
        };
        let backup = self.newest_backup(aside).map(|(path, _)| path);
        let compared = match &salvaged {
            Some((path, read)) => self.compare(key, (path.as_path(), read), backup.as_deref()),
            None => Compared::default(),
        };
        self.rescue = Some(Rescue { salvaged, compared });
        Ok(())
    }

    /// What happened to the store of this computer, and how to go on; nothing when nothing is set aside.
    pub(crate) fn show_damage(&self) -> Option<DamageView> {
        self.aside().map(|aside| self.show_aside(&aside))
    }

    fn show_aside(&self, aside: &SetAside) -> DamageView {
        let backup = self.newest_backup(aside).map(|(_, moment)| moment);
        let ways: Vec<DamageWayView> = self
            .way_of_reading(aside)
            .into_iter()
            .chain(backup.map(|moment| self.way_of_backup(moment)))
            .collect();
        let lead = match (ways.is_empty(), aside.found) {
            (true, _) => self.words.say("damage-no-way", &[]),
            (false, Found::File) => self.words.say("damage-found-file", &[]),
            (false, Found::Keys) => self.words.say("damage-found-keys", &[]),
            (false, Found::History(row)) => {
                let number = self.words.number(row.unsigned_abs());
                self.words.say("damage-found-history", &[("number", number.into())])
            }
            (false, Found::Records(count)) => {
                self.words.say("damage-found-records", &[("count", count.into())])
            }
        };
        let read = self.rescue.as_ref().and_then(|rescue| {
            let (_, salvaged) = rescue.salvaged.as_ref()?;
            Some(self.missing(salvaged, &rescue.compared))
        });
        let (missing, more) = read.unwrap_or_default();
        DamageView {
            heading: self.words.say("damage-heading", &[]),
            lead,
            aside: aside.file.display().to_string(),
            ways,
            missing,
            more,
        }
    }

    /// To go on with what can be read; nothing when that is known to be nothing.
    fn way_of_reading(&self, aside: &SetAside) -> Option<DamageWayView> {
        let (open, text) = match &self.rescue {
            None if aside.found == Found::Keys => return None,
            None => (false, self.words.say("damage-read-waits", &[])),
            Some(rescue) => {
                let (_, salvaged) = rescue.salvaged.as_ref()?;
                let said = match salvaged.history {
                    true => "damage-read-history",
                    false => "damage-read-anew",
                };
                (true, self.words.say(said, &[("count", salvaged.records.into())]))
            }
        };
        let title = self.words.say("damage-way-read", &[]);
        Some(DamageWayView { id: "salvaged".to_owned(), title, text, open })
    }

    fn way_of_backup(&self, moment: Moment) -> DamageWayView {
        let date = self.words.date(PartialDate::Day(moment.day));
        let older = self.rescue.as_ref().map_or(0, |rescue| rescue.compared.older);
        let text = match older {
            0 => self.words.say("damage-backup-of", &[("date", date.into())]),
            count => {
                let args = [("date", Arg::from(date)), ("count", count.into())];
                self.words.say("damage-backup-older", &args)
            }
        };
        let title = self.words.say("damage-way-backup", &[]);
        DamageWayView { id: "backup".to_owned(), title, text, open: true }
    }

    /// The newest backup of the store that was set aside, by its name.
    fn newest_backup(&self, aside: &SetAside) -> Option<(PathBuf, Moment)> {
        let store = Store::id_of(&aside.file).ok()?;
        self.backups_of(&store).into_iter().find(|(path, _)| Backup::is_backup(path))
    }

    /// The backups of a store in every place that is there, by their names, the newest first.
    pub(super) fn backups_of(&self, store: &str) -> Vec<(PathBuf, Moment)> {
        let mut backups = Vec::new();
        for folder in Place::ALL.into_iter().filter_map(|place| self.backup_folder(place)) {
            for name in self.names_in(&folder).unwrap_or_default() {
                if let Some((short, moment)) = backup_calendar::read(&name)
                    && short == backup_calendar::short(store)
                {
                    backups.push((folder.join(&name), moment));
                }
            }
        }
        backups.sort_by_key(|(_, moment)| std::cmp::Reverse(*moment));
        backups
    }
}
