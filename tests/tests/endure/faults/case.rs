//! A deed on a disk that fails, and what must be there afterwards.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use ngazi_store::{Backup, Store};
use ngazi_tests::endure::{Deed, PASSWORD, Said, State};
use tempfile::TempDir;

use super::run::{Fault, plain, run, said, store_in};
use crate::plan::is_long;
use crate::{files_made, folders, prepared};

/// What happens at the n-th change of the disk; `tests/faults/shim.c` says what each is.
const MODES: [&str; 5] = ["eio", "enospc", "once", "torn", "cut"];
/// So many changes are tried in the short form; the long one tries every one.
const TRIED: u64 = 24;
/// An upgrade derives keys, which takes a while.
const UPGRADES_TRIED: u64 = 2;

/// A deed, and what is there before and after it.
pub struct Case {
    deed: Deed,
    whole: TempDir,
    /// How often the deed changes the disk.
    pub changes: u64,
    before: State,
    after: State,
}

impl Case {
    /// Does it once without any fault.
    pub fn new(deed: Deed) -> Self {
        let whole = prepared::folder(deed);
        let said_by = |folder: &TempDir, password: &str| {
            let store = Store::open(&store_in(folder.path()), password).expect("it opens");
            State::of(&store).expect("it is whole")
        };
        let untouched = copied(&whole);
        let before = said_by(&untouched, deed.password());
        let done = copied(&whole);
        let output = run(deed, done.path(), Fault { at: 0, mode: "", seed: 0 });
        assert_eq!(said(&output), Ok(Some(Said::Done)), "{deed:?} without any fault");
        let counted = done.path().with_extension("count");
        let changes = fs::read_to_string(&counted).expect("the shim counts");
        fs::remove_file(counted).expect("its file is taken away");
        let changes = changes.trim().parse().expect("a number");
        assert!(changes > 0 || deed == Deed::Upgrade, "the shim sees what {deed:?} changes");
        let after = said_by(&done, deed.new_password());
        Self { deed, whole, changes, before, after }
    }

    /// The faults to try.
    pub fn faults(&self, seed: u64) -> Vec<Fault> {
        let tried = match self.deed {
            _ if is_long() => self.changes,
            Deed::Upgrade => UPGRADES_TRIED,
            Deed::Save | Deed::Password => self.changes,
            _ => TRIED,
        };
        let step = self.changes.div_ceil(tried.max(1)).max(1);
        let one = |mode: &'static str, begin: u64| {
            let places = (1 + begin % step..=self.changes).step_by(step as usize);
            places.map(move |at| Fault { at, mode, seed })
        };
        // Each mode begins at another change, so that together they meet more of them.
        (0..).zip(MODES).flat_map(|(begin, mode)| one(mode, begin)).collect()
    }

    /// Lets a fault happen and looks at what is left.
    pub fn holds(&self, fault: Fault) -> Result<(), String> {
        let folder = copied(&self.whole);
        let output = run(self.deed, folder.path(), fault);
        let said = said(&output)?;
        plain(said.as_ref(), fault)?;
        let done = said == Some(Said::Done);
        let (mut store, password) = self.open(folder.path(), done)?;
        let state = State::of(&store)?;
        let old = state == self.before;
        let new = state.says_as(&self.after);
        if !new && (done || !old) {
            let than = if done { &self.after } else { &self.before };
            return Err(format!("{said:?}, and the store says:\n{}", than.difference(&state)));
        }
        let out = folder.path().join("out");
        files_made::whole(folder.path(), &store)?;
        self.files(&out, done)?;
        // Whoever was refused tries again.
        let refused = match self.deed {
            // Nothing of it stands in the store.
            Deed::BackUp => !done,
            Deed::Restore => false,
            _ => !new,
        };
        if refused {
            let again = self.deed.with(&mut store, &out);
            again.map_err(|error| format!("{said:?}, and the next try fails: {error}"))?;
            if !State::of(&store)?.says_as(&self.after) {
                return Err("the next try is only half done".to_owned());
            }
            return Ok(());
        }
        drop(store);
        let again = Store::open(&store_in(folder.path()), password);
        again.map(drop).map_err(|error| format!("it opened once, and not again: {error}"))
    }

    /// Opens the store with the old password or the new one, and only with the new one when that was promised.
    fn open(&self, folder: &Path, done: bool) -> Result<(Store, &'static str), String> {
        let (old, new) = (self.deed.password(), self.deed.new_password());
        let mut last = String::new();
        for password in if done { vec![new] } else { vec![old, new] } {
            match Store::open(&store_in(folder), password) {
                Ok(store) => return Ok((store, password)),
                Err(error) => last = format!("it does not open: {error}"),
            }
        }
        Err(last)
    }

    /// What went out is whole or not there; what was there before is as it was.
    fn files(&self, out: &Path, done: bool) -> Result<(), String> {
        let made = self.deed.makes(out);
        let before = self.whole.path().join("out");
        for path in folders::files(&before) {
            let now = out.join(path.strip_prefix(&before).unwrap_or(&path));
            if !now.is_file() {
                return Err(format!("{} is gone", now.display()));
            }
            if !made.contains(&now) && folders::print(&now) != folders::print(&path) {
                return Err(format!("{} was changed", now.display()));
            }
        }
        if let Some(missing) = made.iter().find(|path| done && !path.is_file()) {
            return Err(format!("done, and {} is not there", missing.display()));
        }
        for path in made.iter().filter(|path| path.is_file()) {
            match path.extension().and_then(OsStr::to_str) {
                Some("ngazi") => self.says(path)?,
                Some("ngazi-backup") => {
                    let back = tempfile::tempdir().map_err(|error| error.to_string())?;
                    let unpacked = store_in(back.path());
                    Backup::unpack(path, &unpacked).map_err(|error| error.to_string())?;
                    self.says(&unpacked)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether a store out of a backup says what the store said, before or after.
    fn says(&self, path: &Path) -> Result<(), String> {
        let store = Store::open(path, PASSWORD)
            .map_err(|error| format!("{} does not open: {error}", path.display()))?;
        let state = State::of(&store)?;
        if state.says_as(&self.before) || state.says_as(&self.after) {
            return Ok(());
        }
        Err(format!("{} says:\n{}", path.display(), self.before.difference(&state)))
    }
}

fn copied(whole: &TempDir) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    folders::copy(whole.path(), folder.path());
    folder
}
