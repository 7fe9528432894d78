use std::path::Path;

use ngazi_programme::Registers;
use ngazi_store::{Key, Store};

use crate::Desk;
use crate::desk::Open;
use crate::told::Told;
use crate::view::{Failure, StartView};
use crate::{draft, resume};

impl Desk {
    /// Opens a store with the passphrase of anybody who may.
    pub fn open_store(&mut self, path: &Path, passphrase: &str) -> Result<(), Failure> {
        self.open_waiting(path, Key::Passphrase(passphrase))
    }

    /// Opens a store, and notes a wrong passphrase.
    pub(crate) fn open_waiting(&mut self, path: &Path, key: Key<'_>) -> Result<(), Failure> {
        let opened = Store::open(path, key);
        self.tried(&opened);
        let open = self.take_in_store(opened.told(&self.words)?)?;
        self.sheet = None;
        self.hold(Some(open));
        self.reload_words(self.words.language())
    }

    /// Reads what an open store holds.
    pub(crate) fn take_in_store(&self, store: Store) -> Result<Open, Failure> {
        let mut registers = Registers::default();
        store.each_record(|record| registers.gather(record)).told(&self.words)?;
        registers.settle(&self.catalogue, self.today());
        for removed in store.removed().told(&self.words)? {
            match removed.erased {
                true => registers.note_erased(removed.id, removed.form, removed.number),
                false => registers.note_removed(removed.id, removed.form, removed.number),
            }
        }
        let files = store.contents().told(&self.words)?;
        let example = store.setting("example").told(&self.words)?.as_deref() == Some("yes");
        let mut open = Open::new(store, registers, example);
        open.files = files.into_iter().map(|file| (file.hash.clone(), file)).collect();
        resume::noted(&mut open);
        draft::noted(&mut open);
        Ok(open)
    }

    /// Closes the cooperative, after a backup. Its own store waits for its password then; after an example the first page
    /// asks again.
    pub fn close_store(&mut self) -> Result<StartView, Failure> {
        if self.open.is_some() {
            // Closed on purpose: there is nothing to go back to. A full disk must not keep it open.
            let _ = self.note_place(None);
            self.back_up_before_closing();
        }
        self.hold(None);
        self.reload_words(self.words.language())?;
        Ok(self.start())
    }
}
