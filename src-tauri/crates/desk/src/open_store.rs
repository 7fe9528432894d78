use std::path::{Path, PathBuf};

use ngazi_programme::Registers;
use ngazi_store::Store;

use crate::Desk;
use crate::desk::Open;
use crate::resume;
use crate::told::{Told, refused};
use crate::view::{Failure, StartView};

impl Desk {
    /// Opens a store.
    pub fn open_store(&mut self, path: &Path, passphrase: &str) -> Result<(), Failure> {
        let store = Store::open(path, passphrase).told(&self.words)?;
        let mut registers = Registers::default();
        store.each_record(|record| registers.gather(record)).told(&self.words)?;
        registers.settle(&self.catalogue, self.today());
        for removed in store.removed().told(&self.words)? {
            registers.note_removed(removed.id, removed.form, removed.number);
        }
        let files = store.contents().told(&self.words)?;
        let example = store.setting("example").told(&self.words)?.as_deref() == Some("yes");
        let mut open = Open::new(store, registers, example);
        open.files = files.into_iter().map(|file| (file.hash.clone(), file)).collect();
        resume::noted(&mut open);
        self.hold(Some(open));
        self.reload_words(self.words.language())
    }

    /// Opens the store that waits, with its passphrase.
    pub fn unlock(&mut self, passphrase: &str) -> Result<StartView, Failure> {
        let Some(path) = self.preferences().store else {
            return Err(refused(&self.words, "no-store-open", &[]));
        };
        self.open_store(&path, passphrase)?;
        Ok(self.start())
    }

    /// Takes a copy of a store from elsewhere, such as a stick, into the program's folder; it waits for its
    /// passphrase then. The file itself stays as it is.
    pub fn restore(&mut self, from: &Path) -> Result<StartView, Failure> {
        let words = &self.words;
        let files = &self.ports.files;
        // Before it takes the place of anything; the passphrase comes later.
        Store::recognise(from).told(words)?;
        let path = if from.parent() == Some(files.home()) {
            from.to_owned()
        } else {
            let bytes = self.read_file(from)?;
            let name = from.file_stem().and_then(|name| name.to_str()).unwrap_or("cooperative");
            let path = files.free_name(name);
            self.write_file(&path, &bytes)?;
            // What was saved last may still stand in the log beside the file, when power or stick went away.
            let log = log_of(from);
            if files.exists(&log) {
                let bytes = self.read_file(&log)?;
                self.write_file(&log_of(&path), &bytes)?;
            }
            path
        };
        self.hold(None);
        self.remember(|preferences| preferences.store = Some(path));
        Ok(self.start())
    }

    /// Closes the cooperative. Its own store waits for its password then; after an example the first page asks again.
    pub fn close_store(&mut self) -> Result<StartView, Failure> {
        if self.open.is_some() {
            // Closed on purpose: there is nothing to go back to.
            self.note_place(None)?;
        }
        self.hold(None);
        self.reload_words(self.words.language())?;
        Ok(self.start())
    }
}

/// The write-ahead log of a store.
fn log_of(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}
