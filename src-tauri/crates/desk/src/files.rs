use std::path::{Path, PathBuf};

use ngazi_store::{Backup, Store};

use crate::Desk;
use crate::told::{ReadError, Told, WriteError, refused};
use crate::view::Failure;

/// The folder for what was put aside, in the program's folder.
pub(crate) const ASIDE: &str = "aside";

/// The name of a file that belongs to another: `a.ngazi` and `-keys` give `a.ngazi-keys`.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

impl Desk {
    /// The bytes of a file. An open store is refused: on some systems reading it gives its lock away.
    pub(crate) fn read_file(&self, path: &Path) -> Result<Vec<u8>, Failure> {
        self.no_open_store(path)?;
        let read = self.ports.files.read(path);
        read.map_err(|error| ReadError(path, error)).told(&self.words)
    }

    /// Whether a file may be written there: never over a store, open or not, its keys or a backup.
    pub(crate) fn may_replace(&self, path: &Path) -> Result<(), Failure> {
        self.no_open_store(path)?;
        let precious =
            Store::recognise(path).is_ok() || Store::is_keyring(path) || Backup::is_backup(path);
        if precious { Err(self.is_store(path)) } else { Ok(()) }
    }

    /// Writes a file whole or not at all, where it may be written.
    pub(crate) fn write_file(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        self.may_replace(path)?;
        let written = self.ports.files.write(path, bytes);
        written.map_err(|error| WriteError(path, error)).told(&self.words)
    }

    fn no_open_store(&self, path: &Path) -> Result<(), Failure> {
        if !Store::is_open_here(path) {
            return Ok(());
        }
        Err(self.is_store(path))
    }

    fn is_store(&self, path: &Path) -> Failure {
        let file = path.display().to_string();
        refused(&self.words, "file-is-store", &[("file", file.into())])
    }
}
