//! The desk's ports on a real machine.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use chrono::{DateTime, Local, SecondsFormat, Utc};
use ngazi_desk::ports::{Chance, Clock, Files, Ports, Strength};
use ngazi_desk::{Day, Language};
use tempfile::NamedTempFile;

/// The machine's clock, or one that stands still on a day.
pub(crate) struct MachineClock(pub Option<Day>);

impl Clock for MachineClock {
    fn today(&self) -> Day {
        self.0.unwrap_or_else(|| Local::now().date_naive())
    }

    fn stamp(&self) -> String {
        match self.0 {
            Some(day) => format!("{}T00:00:00Z", day.format("%Y-%m-%d")),
            None => Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
        }
    }

    fn time(&self) -> String {
        match self.0 {
            Some(_) => "00:00".to_owned(),
            None => Local::now().format("%H:%M").to_string(),
        }
    }

    fn local(&self, stamp: &str) -> Option<(Day, String)> {
        let moment = DateTime::parse_from_rfc3339(stamp).ok()?.with_timezone(&Local);
        Some((moment.date_naive(), moment.format("%H:%M").to_string()))
    }

    fn elapsed(&self) -> Duration {
        static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
        BEGUN.elapsed()
    }
}

/// The system's random numbers.
struct MachineChance;

impl Chance for MachineChance {
    fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        if getrandom::fill(&mut bytes).is_err() {
            // A system without random numbers cannot give a key either; ids only have to differ.
            let now = Utc::now().timestamp_nanos_opt().unwrap_or_default();
            bytes[..8].copy_from_slice(&now.to_be_bytes());
        }
        bytes
    }
}

/// The system's files.
struct MachineFiles {
    home: PathBuf,
}

impl Files for MachineFiles {
    fn home(&self) -> &Path {
        &self.home
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        whole(path, |part| part.write_all(bytes))
    }

    fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        whole(to, |part| io::copy(&mut File::open(from)?, part).map(|_| ()))
    }
}

/// Fills a file beside its place; it takes its name when it is complete on the disk.
fn whole(path: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut part = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    fill(part.as_file_mut())?;
    part.as_file().sync_all()?;
    part.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The folder of this program on this machine.
pub(crate) fn home() -> PathBuf {
    dirs::data_local_dir().unwrap_or_else(std::env::temp_dir).join("ngazi")
}

/// The ports of this machine; `on` makes the clock stand still.
pub(crate) fn ports(on: Option<Day>) -> Ports {
    let home = home();
    // When it cannot be made, the first store that is to be kept in it says so.
    let _ = std::fs::create_dir_all(&home);
    Ports {
        clock: Box::new(MachineClock(on)),
        chance: Box::new(MachineChance),
        files: Box::new(MachineFiles { home }),
        strength: Strength::measured,
    }
}

/// The language of the system, for the first sentence before anybody chose one.
pub(crate) fn system_language() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| {
        let value = std::env::var(name).ok()?;
        Language::from_id(value.get(..2)?)
    });
    named.unwrap_or(Language::English)
}
