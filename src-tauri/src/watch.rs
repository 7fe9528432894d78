//! What the program does without being asked: it backs up when a backup is due, and locks after the computer slept.

use std::thread;
use std::time::{Duration, SystemTime};

use ngazi_desk::Desk;
use tauri::{AppHandle, Manager, Runtime};

use crate::shelf::Shelf;

/// Between two looks.
const LOOK: Duration = Duration::from_secs(15);
/// A look that comes so late was slept through.
const SLEPT: Duration = Duration::from_secs(60);
/// Looks between two questions whether a backup is due: ten minutes.
const ROUND: u32 = 40;

/// Begins to watch; it ends with the program. Errors: the system has no thread to give.
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) -> std::io::Result<()> {
    let app = app.clone();
    let watching = move || {
        let mut watch = Watch::new(SystemTime::now());
        loop {
            thread::sleep(LOOK);
            watch.look(SystemTime::now(), &app.state::<Shelf>());
        }
    };
    thread::Builder::new().spawn(watching).map(drop)
}

/// What was seen so far.
struct Watch {
    looked: SystemTime,
    slept: bool,
    looks: u32,
}

impl Watch {
    fn new(now: SystemTime) -> Self {
        Self { looked: now, slept: false, looks: 0 }
    }

    /// Does what is due. While somebody is at the desk it waits for the next look.
    fn look(&mut self, now: SystemTime, shelf: &Shelf) {
        // A clock that was set back says nothing.
        self.slept |= now.duration_since(self.looked).is_ok_and(|since| since > SLEPT);
        self.looked = now;
        self.looks += 1;
        let Some(mut desk) = shelf.free_desk() else { return };
        if !desk.holds_anything() {
            self.slept = false;
        } else if self.slept {
            self.slept = false;
            lock(&mut desk, shelf);
        } else if self.looks >= ROUND {
            self.looks = 0;
            back_up(&mut desk, shelf);
            // A backup on a slow stick takes minutes; nobody slept.
            self.looked = SystemTime::now().max(now);
        }
    }
}

/// The window locks too, by its own clock; this one holds when its page is stuck.
fn lock(desk: &mut Desk, shelf: &Shelf) {
    // Whoever wants it never locked has it so after sleep too.
    if desk.start().idle_seconds > 0 {
        let locked = desk.lock().is_ok();
        shelf.log().note("slept", if locked { "locked" } else { "not-locked" });
    }
}

fn back_up(desk: &mut Desk, shelf: &Shelf) {
    if desk.backup_due() {
        let done = desk.back_up().is_ok();
        shelf.log().note("backup", if done { "done" } else { "failed" });
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ngazi_desk::ports::still::{self, StillClock};
    use ngazi_desk::{Day, Language};
    use tempfile::TempDir;

    use super::*;

    const PASSPHRASE: &str = "mti mkubwa wa Kalehe";

    /// A new cooperative at a desk of its own.
    fn begun() -> (TempDir, Shelf) {
        let home = tempfile::tempdir().expect("a home");
        let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
        let ports = still::ports(&clock, home.path());
        let mut desk = Desk::new(ports, Language::English).expect("the shipped content is sound");
        desk.begin("cd", "Amani", PASSPHRASE).expect("a cooperative");
        let shelf = Shelf::new(desk, home.path());
        (home, shelf)
    }

    fn is_open(shelf: &Shelf) -> bool {
        shelf.desk().registers().is_ok()
    }

    /// Files below a folder that have an ending.
    fn count(folder: &Path, ending: &str) -> usize {
        let entries = std::fs::read_dir(folder).expect("a folder").flatten();
        let paths = entries.map(|entry| entry.path());
        paths
            .map(|path| match path.is_dir() {
                true => count(&path, ending),
                false => usize::from(path.extension().is_some_and(|found| found == ending)),
            })
            .sum()
    }

    fn log(home: &TempDir) -> String {
        std::fs::read_to_string(home.path().join("log/ngazi.log")).unwrap_or_default()
    }

    #[test]
    fn a_computer_that_slept_finds_the_cooperative_locked() {
        let (home, shelf) = begun();
        let mut now = SystemTime::now();
        let mut watch = Watch::new(now);
        now += LOOK;
        watch.look(now, &shelf);
        assert!(is_open(&shelf), "nobody slept");
        watch.look(now - Duration::from_secs(86_400), &shelf);
        assert!(is_open(&shelf), "a clock that is set back is no sleep");
        let busy = shelf.desk();
        watch.look(now, &shelf);
        drop(busy);
        assert!(is_open(&shelf), "nobody takes it from under a hand");
        watch.look(now + LOOK, &shelf);
        assert!(!is_open(&shelf), "but right after");
        assert!(log(&home).contains(" note slept locked"), "{}", log(&home));
        watch.look(now + 10 * SLEPT, &shelf);
        assert!(!is_open(&shelf));
    }

    #[test]
    fn a_backup_that_is_due_is_made_by_itself() {
        let (home, shelf) = begun();
        let mut now = SystemTime::now();
        let mut watch = Watch::new(now);
        for _ in 1..ROUND {
            now += LOOK;
            watch.look(now, &shelf);
        }
        assert_eq!(count(home.path(), "ngazi-backup"), 0, "not at once");
        for _ in 0..3 * ROUND {
            now += LOOK;
            watch.look(now, &shelf);
        }
        assert_eq!(count(home.path(), "ngazi-backup"), 1, "one a day, without being asked");
        assert!(log(&home).contains(" note backup done"), "{}", log(&home));
        assert!(is_open(&shelf), "the work goes on");
    }

    #[test]
    fn closing_makes_a_backup_too() {
        let (home, shelf) = begun();
        assert!(shelf.holds_one(), "a cooperative is open");
        shelf.ask(|desk| desk.close_store()).expect("closed");
        assert!(!shelf.holds_one(), "the window may go");
        assert_eq!(count(home.path(), "ngazi-backup"), 1);
        assert!(shelf.leave() && !shelf.leave(), "only the first press closes");
    }
}
