//! Restoring: choose a file, look into it, and only then let it take the place of what is here, which is put aside.

mod inside;

use std::io;
use std::path::{Path, PathBuf};

use ngazi_store::{Backup, Holder, Key, Store, StoreError};

use crate::Desk;
use crate::files::{ASIDE, beside};
use crate::told::{Coded, ReadError, Told, WriteError, refused};
use crate::view::{DoneView, Failure, RestoreView, StartView};

/// A file that was chosen and waits for a decision. The file itself stays as it is.
pub(crate) struct Restoring {
    from: PathBuf,
    /// A backup, or the file of a store.
    backup: bool,
    /// When the backup was made, ISO 8601 in UTC.
    made: Option<String>,
    size: u64,
    holders: Vec<Holder>,
    /// The copy of it, once it was opened.
    inside: Option<Store>,
}

/// How the name of a backup ends.
const BACKUP: &str = "ngazi-backup";
/// The copy that is looked into, in the program's folder; what a run left behind is taken away by the next.
const COPY: &str = "restoring.ngazi";
/// What a store is called that comes out of a backup.
const NAME: &str = "cooperative";
/// The ends of the names of the files of a store. Its own file is the last to come: once it is there, all are.
const FILES: [&str; 4] = ["-wal", "-keys", "-keys-copy", ""];

impl Desk {
    /// Takes a backup, or the file of a store from elsewhere, to be looked into. Nothing is changed. Errors: it is
    /// neither; it was changed or cut off; it cannot be read; it is open.
    pub fn choose_restore(&mut self, from: &Path) -> Result<RestoreView, Failure> {
        self.drop_restore();
        self.may_restore()?;
        let restoring = self.examine_backup(from)?;
        let view = self.restore_view(&restoring)?;
        self.restoring = Some(restoring);
        Ok(view)
    }

    /// Opens a copy of the chosen file with the password of that time, or with its recovery words, and says what is
    /// inside. Errors: nothing was chosen; wrong password or words, and after some that the next try has to wait; a
    /// full disk.
    pub fn look_into_restore(
        &mut self,
        person: Option<&str>,
        passphrase: Option<&str>,
        words: Option<&str>,
    ) -> Result<RestoreView, Failure> {
        let mut restoring = self.restoring.take().ok_or_else(|| self.nothing_chosen())?;
        let looked = self.look(&mut restoring, person, passphrase, words);
        let view = looked.and_then(|()| self.restore_view(&restoring));
        self.restoring = Some(restoring);
        view
    }

    /// Lets the file that was looked into take its place: `replace` when the laptop from which it comes does not go on,
    /// `beside` when both do. What was here is put aside, never deleted. The cooperative waits for its password then.
    /// Errors: it was not looked into; there is no such way; a full disk.
    pub fn apply_restore(&mut self, way: &str) -> Result<StartView, Failure> {
        let beside = match way {
            "replace" => false,
            "beside" => true,
            other => return Err(self.unknown(other)),
        };
        self.may_restore()?;
        let at = self.ports.clock.stamp();
        let Some(restoring) = self.restoring.as_mut() else { return Err(self.nothing_chosen()) };
        let (made, from) = (restoring.made.clone(), restoring.from.clone());
        let stem = from.file_stem().and_then(|stem| stem.to_str()).filter(|_| !restoring.backup);
        let Some(mut store) = restoring.inside.take() else { return Err(self.nothing_chosen()) };
        if !store.person().role.may_write() {
            return Err(StoreError::MayNotWrite).told(&self.words);
        }
        arrive(&mut store, beside, &at, made).told(&self.words)?;
        // Closing writes everything into the one file.
        drop(store);
        let target = self.unused(self.ports.files.home(), stem.unwrap_or(NAME));
        self.move_store(&self.copy_path(), &target).told(&self.words)?;
        // Nothing is put aside for what is not there: a second window may have swept the copy away.
        if Store::holders(&target).told(&self.words)?.is_empty() {
            return Err(StoreError::NotFound(target)).told(&self.words);
        }
        let present = self.present();
        self.remember(|preferences| preferences.store = Some(target.clone()));
        if self.preferences().store.as_ref() != Some(&target) {
            // What is here goes on; the copy has no use.
            self.remove_store(&target);
            let home = self.ports.files.home().to_owned();
            return Err(StoreError::NotWritable(home)).told(&self.words);
        }
        self.hold(None);
        if let Some(present) = present {
            self.put_aside(&present, &at);
        }
        self.drop_restore();
        self.reload_words(self.words.language())?;
        Ok(self.start())
    }

    /// Whoever may only look does not put another store in the place of the open one.
    fn may_restore(&self) -> Result<(), Failure> {
        let looks = |open: &crate::desk::Open| !open.store.person().role.may_write();
        if self.open.as_ref().is_some_and(looks) {
            return Err(StoreError::MayNotWrite).told(&self.words);
        }
        Ok(())
    }

    /// Forgets the file that was chosen. It stays as it is.
    pub fn drop_restore(&mut self) {
        self.restoring = None;
        self.sweep_restore();
    }

    /// Makes a store out of a backup or of another store, for the command line; both laptops go on working. Errors: as
    /// [`Desk::choose_restore`]; there is a file of that name; the passphrase is wrong. Nothing stays behind then.
    pub fn restore_to(
        &mut self,
        from: &Path,
        store: &Path,
        passphrase: &str,
    ) -> Result<DoneView, Failure> {
        let restoring = self.examine_backup(from)?;
        let taken = files_of(store).into_iter().rev().find(|file| self.ports.files.exists(file));
        if let Some(taken) = taken {
            return Err(StoreError::Exists(taken)).told(&self.words);
        }
        self.fetch(&restoring, store)?;
        let at = self.ports.clock.stamp();
        let opened = Store::open(store, Key::Passphrase(passphrase));
        let done = opened.and_then(|mut opened| arrive(&mut opened, true, &at, restoring.made));
        if done.is_err() {
            self.remove_store(store);
        }
        done.told(&self.words)?;
        let path = store.display().to_string();
        let message = self.words.say("restore-done", &[("file", path.as_str().into())]);
        Ok(DoneView { message, path: Some(path) })
    }

    /// Takes away the copy of a file that was looked into, unless one is looked into now.
    pub(crate) fn sweep_restore(&self) {
        if self.restoring.is_some() {
            return;
        }
        let files = &self.ports.files;
        let begins = |name: &String| {
            name.strip_prefix("restoring").is_some_and(|rest| rest.starts_with('.'))
        };
        for name in self.names_in(files.home()).unwrap_or_default().into_iter().filter(begins) {
            let path = files.home().join(name);
            if !Store::is_open_here(&path) {
                // One that stays is encrypted, and goes next time.
                let _ = files.remove(&path);
            }
        }
    }

    fn nothing_chosen(&self) -> Failure {
        refused(&self.words, "restore-nothing", &[])
    }

    fn examine_backup(&self, from: &Path) -> Result<Restoring, Failure> {
        if Store::is_open_here(from) {
            return Err(refused(&self.words, "restore-open", &[]));
        }
        let named = from.extension().is_some_and(|ending| ending == BACKUP);
        let (from, inside) = (from.to_owned(), None);
        if named || Backup::is_backup(&from) {
            let facts = Backup::examine(&from).told(&self.words)?;
            let (made, size, holders) = (Some(facts.made), facts.size, facts.holders);
            return Ok(Restoring { from, backup: true, made, size, holders, inside });
        }
        Store::recognise(&from).told(&self.words)?;
        let holders = Store::holders(&from).told(&self.words)?;
        let size = self.ports.files.size(&from);
        let size = size.map_err(|error| ReadError(&from, error)).told(&self.words)?;
        Ok(Restoring { from, backup: false, made: None, size, holders, inside })
    }

    fn look(
        &mut self,
        restoring: &mut Restoring,
        person: Option<&str>,
        passphrase: Option<&str>,
        words: Option<&str>,
    ) -> Result<(), Failure> {
        let recovery = words.map(|words| self.read_words(words)).transpose()?;
        let key = match (&recovery, person, passphrase) {
            (Some(recovery), _, _) => Key::Recovery(recovery),
            (None, Some(person), Some(passphrase)) => Key::Of { person, passphrase },
            (None, None, Some(passphrase)) => Key::Passphrase(passphrase),
            (None, _, None) => return Err(refused(&self.words, "passphrase-missing", &[])),
        };
        self.may_try()?;
        restoring.inside = None;
        let copy = self.copy_path();
        if !self.ports.files.exists(&copy) {
            self.fetch(restoring, &copy)?;
        }
        let opened = Store::open(&copy, key);
        self.tried(&opened);
        let store = opened.told(&self.words)?;
        if !restoring.backup {
            // A backup was proven when it was written; this file nobody has looked at.
            let faults = store.check().told(&self.words)?.faults;
            if let Some(fault) = faults.into_iter().next() {
                return Err(StoreError::Damaged(fault)).told(&self.words);
            }
        }
        restoring.inside = Some(store);
        Ok(())
    }

    /// Copies the chosen file, with what belongs to it, to another name. What fails leaves nothing.
    fn fetch(&self, restoring: &Restoring, to: &Path) -> Result<(), Failure> {
        if restoring.backup {
            return Backup::unpack(&restoring.from, to).told(&self.words);
        }
        for ending in FILES {
            let (source, target) = (beside(&restoring.from, ending), beside(to, ending));
            if !self.ports.files.exists(&source) {
                continue;
            }
            if let Err(error) = self.ports.files.copy(&source, &target) {
                self.remove_store(to);
                return Err(copying(&source, &target, error)).told(&self.words);
            }
        }
        Ok(())
    }

    /// The store of this computer, open or not.
    fn present(&self) -> Option<PathBuf> {
        self.preferences().store.filter(|path| self.ports.files.exists(path))
    }

    fn copy_path(&self) -> PathBuf {
        self.ports.files.home().join(COPY)
    }

    /// A name for a store of which no file is there: what is left of another one must not become part of it.
    fn unused(&self, folder: &Path, stem: &str) -> PathBuf {
        let taken =
            |path: &PathBuf| files_of(path).iter().any(|file| self.ports.files.exists(file));
        let first = folder.join(format!("{stem}.ngazi"));
        let others = (2_u32..).map(|number| folder.join(format!("{stem}-{number}.ngazi")));
        std::iter::once(first.clone()).chain(others).find(|path| !taken(path)).unwrap_or(first)
    }

    fn move_store(&self, from: &Path, to: &Path) -> Result<(), StoreError> {
        for ending in FILES {
            let (from, to) = (beside(from, ending), beside(to, ending));
            if self.ports.files.exists(&from) {
                let moved = self.ports.files.rename(&from, &to);
                moved.map_err(|_| StoreError::NotWritable(to.clone()))?;
            }
        }
        Ok(())
    }

    pub(crate) fn remove_store(&self, store: &Path) {
        for file in files_of(store).into_iter().filter(|file| self.ports.files.exists(file)) {
            let _ = self.ports.files.remove(&file);
        }
    }

    /// Moves a store out of the way, and never deletes it. Where that does not work it stays where it is.
    fn put_aside(&self, store: &Path, at: &str) {
        let files = &self.ports.files;
        let folder = files.home().join(ASIDE);
        let stem = store.file_stem().and_then(|stem| stem.to_str()).unwrap_or(NAME);
        // A colon cannot stand in a name on every disk.
        let to = self.unused(&folder, &format!("{stem}-{}", at.replace(':', "")));
        if files.make_folder(&folder).is_err() || files.rename(store, &to).is_err() {
            return;
        }
        // Its own file is gone from there, and the others follow it.
        let _ = self.move_store(store, &to);
    }
}

/// Notes in the chain of a store that it came from elsewhere, and which laptop it goes on at. One that says of itself
/// when it was made was a backup; of another file the last row says it.
fn arrive(
    store: &mut Store,
    beside: bool,
    at: &str,
    made: Option<String>,
) -> Result<(), StoreError> {
    let made = match made {
        Some(made) => made,
        None => store.head()?.at,
    };
    store.become_laptop(beside, at)?;
    store.note_restore(at, &made)
}

/// The files of a store, whether they are there or not.
fn files_of(store: &Path) -> [PathBuf; 4] {
    FILES.map(|ending| beside(store, ending))
}

/// What it means that a file could not be copied.
enum Copying<'a> {
    Reading(ReadError<'a>),
    Writing(WriteError<'a>),
}

fn copying<'a>(from: &'a Path, to: &'a Path, error: io::Error) -> Copying<'a> {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            Copying::Writing(WriteError(to, error))
        }
        _ => Copying::Reading(ReadError(from, error)),
    }
}

impl Coded for Copying<'_> {
    fn coded(&self) -> (&'static str, Vec<(&'static str, ngazi_words::Arg)>) {
        match self {
            Self::Reading(error) => error.coded(),
            Self::Writing(error) => error.coded(),
        }
    }
}
