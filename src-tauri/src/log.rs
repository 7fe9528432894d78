//! What went wrong, by its code, for whoever looks after the program. It stays on this computer.
//!
//! A line is `moment level code what`, such as `2026-11-23T10:42:00Z refused disk-full save_field seconds`. Nothing typed
//! gets into it, no path and no message: what is noted are words of the program itself, and numbers.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::panic::{self, Location};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{SecondsFormat, Utc};
use ngazi_desk::view::Failure;

/// The log, and the one before it: it is put aside when this is full.
const NAMES: [&str; 2] = ["ngazi.log", "ngazi-before.log"];
/// Bytes of one of the two.
const MOST_BYTES: u64 = 256 << 10;
/// Longer than any code.
const LONGEST_CODE: usize = 40;
/// What takes longer is noted, even when it went well.
const SLOW: Duration = Duration::from_secs(10);

/// The log of one program folder.
pub(crate) struct Log {
    folder: PathBuf,
    turn: Mutex<()>,
}

impl Log {
    /// The log below the program's folder. Nothing is written yet.
    pub(crate) fn below(home: &Path) -> Self {
        Self { folder: home.join("log"), turn: Mutex::new(()) }
    }

    /// Notes something that happened: `backup done`, `window opened`.
    pub(crate) fn note(&self, code: &'static str, what: &'static str) {
        self.write("note", code, what);
    }

    /// Notes how a command ended, when it was refused or slow.
    pub(crate) fn answered(
        &self,
        command: &'static str,
        failure: Option<&Failure>,
        took: Duration,
    ) {
        let what = format!("{command} {}", class(took));
        match failure {
            Some(failure) if failure.code == "fault" => self.write("fault", "fault", &what),
            Some(failure) => self.write("refused", code_of(failure), &what),
            None if took > SLOW => self.write("note", "slow", &what),
            None => {}
        }
    }

    /// Notes where the program fell over, not over what.
    pub(crate) fn panicked(&self, at: &Location<'_>) {
        // The folder in which the program was built is nobody's business.
        let file = at.file().rsplit(['/', '\\']).next().unwrap_or_default();
        self.write("fault", "panic", &format!("{file}:{}", at.line()));
    }

    fn write(&self, level: &'static str, code: &str, what: &str) {
        let now = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        // A log that cannot be written must not stop the work.
        let _ = self.append(&format!("{now} {level} {code} {what}\n"));
    }

    fn append(&self, line: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let [log, before] = NAMES.map(|name| self.folder.join(name));
        if fs::metadata(&log).is_ok_and(|about| about.len() + line.len() as u64 > MOST_BYTES) {
            fs::rename(&log, before)?;
        }
        OpenOptions::new().append(true).create(true).open(log)?.write_all(line.as_bytes())
    }
}

/// From now on a panic is noted. Its message may quote what somebody typed, so only a developer gets to see it.
pub(crate) fn note_panics(log: Arc<Log>) {
    let told = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if let Some(at) = panic.location() {
            log.panicked(at);
        }
        if cfg!(debug_assertions) {
            told(panic);
        }
    }));
}

/// The code of a failure; whatever does not look like one is left out.
fn code_of(failure: &Failure) -> &str {
    let code = failure.code.as_str();
    let letters = code.bytes().all(|one| one.is_ascii_lowercase() || one == b'-');
    if letters && (1..=LONGEST_CODE).contains(&code.len()) { code } else { "unknown" }
}

/// How long something took, so roughly that nobody is recognised by it.
fn class(took: Duration) -> &'static str {
    match took.as_secs() {
        0 => "quick",
        1..10 => "seconds",
        10..60 => "long",
        _ => "minutes",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(code: &str) -> Failure {
        let (message, field) = ("Nabintu Aline, +243 990".to_owned(), Some("phone".to_owned()));
        Failure { code: code.to_owned(), message, field }
    }

    fn text(home: &Path, name: &str) -> String {
        fs::read_to_string(home.join("log").join(name)).unwrap_or_default()
    }

    #[test]
    fn a_line_says_when_what_and_how_long_and_nothing_typed() {
        let home = tempfile::tempdir().expect("a home");
        let log = Log::below(home.path());
        log.note("backup", "done");
        log.answered("home", None, Duration::from_millis(3));
        log.answered("save_field", Some(&failure("rule")), Duration::from_millis(3));
        log.answered("apply_import", None, Duration::from_secs(70));
        log.answered("home", Some(&failure("fault")), Duration::from_secs(2));
        log.answered("unlock", Some(&failure("Nabintu Aline")), Duration::from_secs(20));
        log.panicked(Location::caller());
        let text = text(home.path(), NAMES[0]);
        let said: Vec<&str> =
            text.lines().filter_map(|line| Some(line.split_once("Z ")?.1)).collect();
        assert_eq!(
            said[..5],
            [
                "note backup done",
                "refused rule save_field quick",
                "note slow apply_import minutes",
                "fault fault home seconds",
                "refused unknown unlock long",
            ],
            "what went well and quickly is not noted"
        );
        assert!(said[5].starts_with("fault panic log.rs:"), "{}", said[5]);
        for typed in ["Nabintu", "243", "phone"] {
            assert!(!text.contains(typed), "{typed} got into the log: {text}");
        }
    }

    #[test]
    fn the_log_keeps_within_two_small_files() {
        let home = tempfile::tempdir().expect("a home");
        let log = Log::below(home.path());
        for _ in 0..20_000 {
            log.note("backup", "done");
        }
        let sizes = NAMES.map(|name| text(home.path(), name).len() as u64);
        assert!(sizes.iter().all(|size| (1..=MOST_BYTES).contains(size)), "{sizes:?}");
        let files = fs::read_dir(home.path().join("log")).map(Iterator::count).ok();
        assert_eq!(files, Some(2), "the oldest lines are gone");
    }

    #[test]
    fn a_log_that_cannot_be_written_stops_nobody() {
        let home = tempfile::tempdir().expect("a home");
        fs::write(home.path().join("log"), "a file where the folder should be").expect("a file");
        Log::below(home.path()).note("backup", "done");
    }
}
