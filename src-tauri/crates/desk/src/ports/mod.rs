//! What the desk needs from the machine it runs on.

#[cfg(any(test, feature = "still"))]
pub mod still;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ngazi_domain::Day;
pub use ngazi_store::Strength;

/// Everything from outside.
pub struct Ports {
    /// The day and the time.
    pub clock: Box<dyn Clock + Send>,
    /// Random numbers for record ids.
    pub chance: Box<dyn Chance + Send>,
    /// Files.
    pub files: Box<dyn Files + Send>,
    /// What making a key from a new passphrase shall cost on this machine.
    pub strength: fn() -> Strength,
}

/// The day and the time.
pub trait Clock {
    /// Today, where the laptop is.
    fn today(&self) -> Day;
    /// The moment, ISO 8601 in UTC, for the audit chain.
    fn stamp(&self) -> String;
    /// The time of day as `HH:MM`, where the laptop is.
    fn time(&self) -> String;
    /// A moment of [`Clock::stamp`] as day and `HH:MM`, where the laptop is; nothing for any other text.
    fn local(&self, stamp: &str) -> Option<(Day, String)>;
    /// The time since some moment, which no setting of the clock changes.
    fn elapsed(&self) -> Duration;
}

/// Random numbers.
pub trait Chance {
    /// Sixteen random bytes.
    fn bytes(&mut self) -> [u8; 16];
}

/// Files.
pub trait Files {
    /// The folder of this program, where stores are kept; it exists.
    fn home(&self) -> &Path;
    /// Writes a file whole or not at all; what was there before stays until the new one is complete.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Copies a file; the copy is on the disk when this returns.
    fn copy(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Whether there is a file or folder of that name.
    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }
    /// How many bytes a file has.
    fn size(&self, path: &Path) -> io::Result<u64> {
        Ok(fs::metadata(path)?.len())
    }
    /// The bytes of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }
    /// What is in a folder, by name.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let entries: io::Result<Vec<PathBuf>> =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect();
        let mut paths = entries?;
        paths.sort();
        Ok(paths)
    }
    /// Takes a file away.
    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
    /// Gives a file or folder another name; what had that name is replaced.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }
    /// Makes a folder and those above it; one that is there stays.
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }
    /// Whether there is a folder of that name.
    fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }

    /// A name in the home folder that is not taken: `name.ngazi`, `name-2.ngazi` …
    fn free_name(&self, name: &str) -> PathBuf {
        let mut path = self.home().join(format!("{name}.ngazi"));
        let mut number = 2_u32;
        while self.exists(&path) {
            path = self.home().join(format!("{name}-{number}.ngazi"));
            number += 1;
        }
        path
    }
}
