//! Files that are written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;

/// A file that is complete on the disk under another name, and takes its own with one step.
pub(crate) struct Prepared {
    part: PathBuf,
    path: PathBuf,
}

impl Prepared {
    /// Writes the bytes beside the file that they are to replace, under its name with an ending.
    pub fn write(path: &Path, ending: &str, bytes: &[u8]) -> Result<Self, StoreError> {
        let prepared = Self { part: beside(path, ending), path: path.to_owned() };
        let written = File::create(&prepared.part).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(|error| StoreError::writing(path, &error))?;
        Ok(prepared)
    }

    /// Takes the place of what was there.
    pub fn publish(self) -> Result<(), StoreError> {
        publish(&self.part, &self.path)
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // Only what was never published is still there; one that stays is written over next time.
        let _ = fs::remove_file(&self.part);
    }
}

/// Gives a complete file its name, and makes sure that the disk knows it.
pub(crate) fn publish(part: &Path, path: &Path) -> Result<(), StoreError> {
    fs::rename(part, path).map_err(|error| StoreError::writing(path, &error))?;
    sync_folder(path).map_err(|error| StoreError::writing(path, &error))
}

/// Makes sure that the disk knows the names in the folder of a file. Windows keeps them by itself.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}

/// The name of a file that belongs to another: `a.ngazi` and `-keys` give `a.ngazi-keys`.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
