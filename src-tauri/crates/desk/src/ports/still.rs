//! Ports for tests: a clock that stands still until it is set, ids in a row, and the files of one folder.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ngazi_domain::Day;

use super::{Chance, Clock, Files, Ports, Strength};

/// A clock at 10:42 of a day; the test may move it to another day, and let time pass.
#[derive(Debug, Clone)]
pub struct StillClock(Arc<Mutex<Day>>, Arc<Mutex<Duration>>);

impl StillClock {
    /// A clock on a day.
    pub fn on(day: Day) -> Self {
        Self(Arc::new(Mutex::new(day)), Arc::default())
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        *self.1.lock().unwrap_or_else(PoisonError::into_inner) += time;
    }

    /// Moves it.
    pub fn set(&self, day: Day) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = day;
    }
}

impl Clock for StillClock {
    fn today(&self) -> Day {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stamp(&self) -> String {
        format!("{}T10:42:00Z", self.today().format("%Y-%m-%d"))
    }

    fn time(&self) -> String {
        "10:42".to_owned()
    }

    fn local(&self, stamp: &str) -> Option<(Day, String)> {
        let (day, time) = stamp.split_once('T')?;
        Some((Day::parse_from_str(day, "%Y-%m-%d").ok()?, time.get(..5)?.to_owned()))
    }

    fn elapsed(&self) -> Duration {
        *self.1.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ids in a row.
#[derive(Debug, Default)]
pub struct Counted(u128);

impl Chance for Counted {
    fn bytes(&mut self) -> [u8; 16] {
        self.0 += 1;
        self.0.to_be_bytes()
    }
}

/// The files of a folder.
#[derive(Debug, Clone)]
pub struct Folder(pub PathBuf);

impl Files for Folder {
    fn home(&self) -> &Path {
        &self.0
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        std::fs::write(path, bytes)
    }

    fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::copy(from, to).map(|_| ())
    }
}

/// Ports that stand still on a day, with a folder for the files.
pub fn ports(clock: &StillClock, folder: &Path) -> Ports {
    Ports {
        clock: Box::new(clock.clone()),
        chance: Box::<Counted>::default(),
        files: Box::new(Folder(folder.to_owned())),
        strength: || Strength::WEAKEST,
    }
}
