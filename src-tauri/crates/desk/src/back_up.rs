use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use ngazi_store::StoreError;
use ngazi_words::Arg;

use crate::Desk;
use crate::backup_calendar::{self, Moment};
use crate::backup_place::{Outcome, Place};
use crate::desk::Open;
use crate::told::refused;
use crate::view::{DoneView, Failure};

/// Why a backup failed; each has its sentence `backup-failed-…`, which says what to do next.
const REASONS: [&str; 8] =
    ["full", "read-only", "gone", "changed", "other", "damaged", "stopped", "fault"];

/// Why a backup failed, as this computer remembers it.
pub(crate) fn reason(error: &StoreError) -> &'static str {
    match error {
        StoreError::DiskFull => "full",
        StoreError::NotWritable(_) => "read-only",
        StoreError::Unreachable | StoreError::NotFound(_) | StoreError::NotReadable { .. } => {
            "gone"
        }
        StoreError::BackupChanged(_) | StoreError::NotABackup(_) => "changed",
        StoreError::OtherStore => "other",
        StoreError::Damaged(_) => "damaged",
        StoreError::Stopped => "stopped",
        _ => "fault",
    }
}

/// The end of the name of a file that was being written.
const PART: &str = ".part";

impl Desk {
    /// Backs up to every place that is there. Errors: nothing is open; an example is not backed up; every place failed.
    pub fn back_up(&self) -> Result<DoneView, Failure> {
        if self.opened()?.example {
            return Err(refused(&self.words, "backup-example", &[]));
        }
        let results = self.back_up_into(&Place::ALL);
        let count = results.iter().filter(|(_, result)| result.is_ok()).count();
        let failed = results.into_iter().find_map(|(folder, result)| Some((folder, result.err()?)));
        let said = match failed {
            Some((folder, error)) if count == 0 => {
                return Err(self.backup_failed(reason(&error), &folder));
            }
            Some(_) => "backup-done-partly",
            None => "backup-done",
        };
        let args = [("count", count.into()), ("time", Arg::from(self.ports.clock.time()))];
        Ok(DoneView { message: self.words.say(said, &args), path: None })
    }

    /// Whether a place that is there has no good backup of today, or none of this hour with what changed since: a
    /// cooperative that locked itself cannot be backed up when the window is closed. One that failed is due again in the
    /// next hour.
    pub fn backup_due(&self) -> bool {
        let Some(open) = self.open.as_ref().filter(|open| !open.example) else { return false };
        let hour = |stamp: &str| stamp.get(..13).map(str::to_owned);
        let now = hour(&self.ports.clock.stamp());
        let head = open.store.head().map(|head| head.seq).unwrap_or_default();
        let due = |outcome: Outcome| {
            let stale = !self.is_of_today(&outcome) || outcome.head != head;
            stale && outcome.tried.as_deref().and_then(hour) != now
        };
        let backups = self.preferences().backups;
        let places = self.places_there(&Place::ALL);
        places.into_iter().any(|(place, _)| due(backups.outcome(&open.store.id(), place)))
    }

    /// Backs up before the cooperative is closed, where something changed since the last good backup of today. What
    /// fails is remembered and said on the first page; it holds nobody back.
    pub(crate) fn back_up_before_closing(&self) {
        let Some(open) = self.open.as_ref().filter(|open| !open.example) else { return };
        let head = open.store.head().map(|head| head.seq).unwrap_or_default();
        let backups = self.preferences().backups;
        let stale = |(place, folder): (Place, PathBuf)| {
            let outcome = backups.outcome(&open.store.id(), place);
            let last = outcome.written.last();
            let there = last.is_some_and(|name| self.ports.files.exists(&folder.join(name)));
            let fresh = there && self.is_of_today(&outcome) && outcome.head == head;
            (!fresh).then_some(place)
        };
        let places: Vec<Place> =
            self.places_there(&Place::ALL).into_iter().filter_map(stale).collect();
        self.back_up_into(&places);
    }

    /// Writes one backup into a folder, for the command line. Errors: there is no such folder; it cannot be written.
    pub fn back_up_to(&self, folder: &Path) -> Result<DoneView, Failure> {
        let open = self.opened()?;
        let running = self.work.begin();
        let written = self.write_backup(open, folder, &mut |percent| running.goes_on(percent));
        let name = written.map_err(|error| self.backup_failed(reason(&error), folder))?;
        let message = self.words.say("backup-written", &[("file", name.as_str().into())]);
        Ok(DoneView { message, path: Some(folder.join(name).display().to_string()) })
    }

    /// The failure of a backup in a folder.
    pub(crate) fn backup_failed(&self, reason: &str, folder: &Path) -> Failure {
        let known = REASONS.into_iter().find(|one| *one == reason).unwrap_or("fault");
        let folder = folder.display().to_string();
        let said = format!("backup-failed-{known}");
        let message = self.words.say(&said, &[("folder", folder.into())]);
        Failure { code: format!("backup-{known}"), message, field: None }
    }

    /// Those places that were chosen and are there. A stick that is not in is no failure.
    fn places_there(&self, places: &[Place]) -> Vec<(Place, PathBuf)> {
        let there = |place: &Place| {
            let folder = self.backup_folder(*place)?;
            let out = *place == Place::Stick && !self.ports.files.is_folder(&folder);
            (!out).then_some((*place, folder))
        };
        places.iter().filter_map(there).collect()
    }

    /// Backs up to those of the places that are there, and remembers what became of it.
    pub(crate) fn back_up_into(&self, places: &[Place]) -> Vec<(PathBuf, Result<(), StoreError>)> {
        let Ok(open) = self.opened() else { return vec![] };
        let places = self.places_there(places);
        let (running, all) = (self.work.begin(), places.len());
        let mut results = Vec::with_capacity(all);
        for (turn, (place, folder)) in places.into_iter().enumerate() {
            let mut goes_on = |percent: usize| running.goes_on((turn * 100 + percent) / all);
            let written = self
                .make_home(place, &folder)
                .and_then(|()| self.write_backup(open, &folder, &mut goes_on));
            results.push((folder.clone(), self.note(open, place, &folder, written)));
        }
        results
    }

    /// The program's own folder makes itself; another one that is gone is not where somebody looks for it.
    fn make_home(&self, place: Place, folder: &Path) -> Result<(), StoreError> {
        if place != Place::Home {
            return Ok(());
        }
        self.ports.files.make_folder(folder).map_err(|error| match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
            _ => StoreError::NotWritable(folder.to_owned()),
        })
    }

    /// Writes one backup under a name of its own, and gives that.
    fn write_backup(
        &self,
        open: &Open,
        folder: &Path,
        goes_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<String, StoreError> {
        self.own_backups(folder)?;
        let (store, clock) = (open.store.id(), &self.ports.clock);
        let time = clock.time().replace(':', "").parse().unwrap_or_default();
        let mut moment = Moment { day: clock.today(), time, number: 1 };
        let mut name = backup_calendar::name(&store, moment);
        while self.ports.files.exists(&folder.join(&name)) {
            moment.number += 1;
            name = backup_calendar::name(&store, moment);
        }
        let mut progress = |done: u64, all: u64| {
            goes_on(usize::try_from(done * 100 / all.max(1)).unwrap_or_default())
        };
        open.store.back_up(&folder.join(&name), &clock.stamp(), &mut progress)?;
        Ok(name)
    }

    /// Remembers what became of a backup; after a good one, those whose time is over go.
    fn note(
        &self,
        open: &Open,
        place: Place,
        folder: &Path,
        written: Result<String, StoreError>,
    ) -> Result<(), StoreError> {
        let (store, stamp) = (open.store.id(), self.ports.clock.stamp());
        let mut outcome = self.preferences().backups.outcome(&store, place);
        outcome.tried = Some(stamp.clone());
        outcome.failure = written.as_ref().err().map(|error| reason(error).to_owned());
        if matches!(written, Err(StoreError::Damaged(_))) {
            // The next opening looks at everything, and then sets it aside.
            self.note_check(&store, false);
        }
        let result = written.map(|name| {
            outcome.good = Some(stamp);
            outcome.head = open.store.head().map(|head| head.seq).unwrap_or_default();
            outcome.written.push(name.clone());
            self.rotate(open, place, folder, &outcome.written, &name);
            outcome.written.retain(|name| self.ports.files.exists(&folder.join(name)));
        });
        self.remember(|preferences| *preferences.backups.outcome_mut(&store, place) = outcome);
        result
    }

    /// Takes away the backups of this store whose time is over, and what a run that was killed on another day left. In
    /// a chosen folder only those that this computer wrote.
    fn rotate(&self, open: &Open, place: Place, folder: &Path, written: &[String], newest: &str) {
        let store = open.store.id();
        let names = self.names_in(folder).unwrap_or_default();
        let moment = |name: &str| match backup_calendar::read(name) {
            Some((short, moment)) if short == backup_calendar::short(&store) => Some(moment),
            _ => None,
        };
        let ours = |name: &&String| place == Place::Home || written.contains(name);
        let there: BTreeSet<Moment> =
            names.iter().filter(ours).filter_map(|name| moment(name)).collect();
        let stay = backup_calendar::stay(&there);
        let over = there.difference(&stay).map(|one| backup_calendar::name(&store, *one));
        let today = self.today();
        let left = names.iter().filter(|name| {
            let begun = name.strip_suffix(PART).and_then(moment);
            begun.is_some_and(|begun| begun.day != today)
        });
        for name in over.chain(left.cloned()).filter(|name| name != newest) {
            // One that stays a day longer harms nobody.
            let _ = self.ports.files.remove(&folder.join(name));
        }
    }

    /// Whether backups of the open store may go into a folder. Errors: it is gone; it holds those of another
    /// cooperative and none of this one.
    pub(crate) fn own_backups(&self, folder: &Path) -> Result<(), StoreError> {
        if !self.ports.files.is_folder(folder) {
            return Err(StoreError::Unreachable);
        }
        let names = self.names_in(folder).map_err(|error| StoreError::NotReadable {
            path: folder.to_owned(),
            reason: error.kind(),
        })?;
        let store = self.open.as_ref().map(|open| open.store.id()).unwrap_or_default();
        let stores: BTreeSet<&str> =
            names.iter().filter_map(|name| Some(backup_calendar::read(name)?.0)).collect();
        let others = !stores.is_empty() && !stores.contains(backup_calendar::short(&store));
        let foreign = others && !folder.starts_with(self.ports.files.home());
        if foreign { Err(StoreError::OtherStore) } else { Ok(()) }
    }

    /// Names of the files in a folder.
    pub(crate) fn names_in(&self, folder: &Path) -> io::Result<Vec<String>> {
        let paths = self.ports.files.list(folder)?;
        let name = |path: &PathBuf| Some(path.file_name()?.to_str()?.to_owned());
        Ok(paths.iter().filter_map(name).collect())
    }

    fn is_of_today(&self, outcome: &Outcome) -> bool {
        let good = outcome.good.as_deref().and_then(|stamp| self.ports.clock.local(stamp));
        good.is_some_and(|(day, _)| day == self.today())
    }
}
