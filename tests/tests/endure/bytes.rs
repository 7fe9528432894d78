//! Nothing that somebody typed stands in any file: not while the program works, not after a power cut, not the next day,
//! and not in a file that was there for a moment.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ngazi_tests::endure::typed::{self, PHOTO};
use ngazi_tests::top;
use tempfile::TempDir;

use crate::faults::shim;
use crate::folders;
use crate::program::{When, ended, killed, program};

#[test]
fn bytes_of_every_file_that_was_ever_open_tell_nothing_that_was_typed() {
    let computer = Computer::new();
    let mut command = computer.program("live");
    command.args([computer.at("out"), computer.own.path().to_owned()]);
    let said = killed(command, When::Said("done"));
    let words = said.iter().find_map(|line| line.strip_prefix("words ")).expect("recovery words");
    let mut secrets = typed::all();
    secrets.extend(recovery(words));

    let log = folders::files(&computer.at("home"));
    let log = log.iter().any(|path| path.to_string_lossy().ends_with("-wal"));
    assert!(log, "the power was cut while the log beside the store held something");
    computer.tell_nothing(&secrets, "after the power was cut");
    let next = ended(computer.program("next-day"));
    assert!(next.status.success(), "{}", String::from_utf8_lossy(&next.stderr));
    computer.tell_nothing(&secrets, "after the next day");

    // The search finds what is there: in what the reader saved for themselves.
    let own = folders::files(computer.own.path());
    let found: BTreeSet<String> = own.iter().filter_map(|path| held(path, &secrets)).collect();
    assert!(!found.is_empty(), "the sheets that the reader saved hold names: {own:?}");
}

/// The words of a recovery sheet: each pair of neighbours, as somebody might write them down.
fn recovery(words: &str) -> Vec<String> {
    let words: Vec<&str> = words.split(' ').collect();
    assert_eq!(words.len(), 8, "eight recovery words");
    let pairs = words.windows(2);
    pairs.flat_map(|two| [" ", "\n", ",", "\",\"", "-"].map(|between| two.join(between))).collect()
}

/// Folders of a computer: for the program, for temporary files, for backups; and one of the reader's own.
struct Computer {
    folder: TempDir,
    own: TempDir,
    /// Every byte that was ever written below the first.
    written: PathBuf,
}

impl Computer {
    fn new() -> Self {
        let (folder, own) = (tempfile::tempdir(), tempfile::tempdir());
        let (folder, own) = (folder.expect("a folder"), own.expect("a folder"));
        for name in ["home", "out", "temporary"] {
            fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        let photo = top().join("tests/photos/fractal.jpg");
        fs::copy(photo, own.path().join(PHOTO)).expect("a photo");
        let written = own.path().with_extension("written");
        Self { folder, own, written }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn program(&self, what: &str) -> Command {
        let mut command = program();
        command.arg(what).arg(self.at("home"));
        let under = self.folder.path().canonicalize().expect("a folder");
        command.env("NGAZI_FAULT_UNDER", under).env("NGAZI_FAULT_BYTES", &self.written);
        command.env("LD_PRELOAD", shim());
        for name in ["TMPDIR", "SQLITE_TMPDIR", "HOME", "XDG_CACHE_HOME"] {
            command.env(name, self.at("temporary"));
        }
        command
    }

    fn tell_nothing(&self, secrets: &[String], when: &str) {
        let mut files = folders::files(self.folder.path());
        let stores = files.iter().filter(|path| path.extension().is_some_and(|e| e == "ngazi"));
        assert_eq!(stores.count(), 1, "{when}: {files:?}");
        let backups = folders::with_ending(self.folder.path(), "ngazi-backup");
        assert!(backups.len() > 1, "{when}: backups in both places: {files:?}");
        files.push(self.written.clone());
        for path in files {
            let name = path.display().to_string();
            let named = secrets.iter().find(|secret| name.contains(secret.as_str()));
            assert_eq!(named, None, "{when}: the name of {name} tells something");
            assert_eq!(held(&path, secrets), None, "{when}: {name} tells something");
        }
        let written = fs::metadata(&self.written).expect("the shim saw something").len();
        assert!(written > 100_000, "{when}: the shim saw {written} bytes");
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.written);
    }
}

/// A secret that a file holds, as UTF-8 or as UTF-16 in either order of bytes, in any capitals.
fn held(path: &Path, secrets: &[String]) -> Option<String> {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let bytes = bytes.to_ascii_lowercase();
    let needles = secrets.iter().flat_map(|secret| {
        let wide = [u16::to_le_bytes, u16::to_be_bytes].map(|order| wide(secret, order));
        let all = wide.into_iter().chain([secret.clone().into_bytes()]);
        all.map(move |needle| (secret, needle.to_ascii_lowercase()))
    });
    let needles: Vec<(&String, Vec<u8>)> = needles.collect();
    // By their first two bytes, so that a large file is gone through once.
    let mut begin: Vec<Vec<usize>> = vec![vec![]; 1 << 16];
    let pair = |two: &[u8]| usize::from(two[0]) << 8 | usize::from(two[1]);
    for (at, (_, needle)) in needles.iter().enumerate() {
        begin[pair(needle)].push(at);
    }
    bytes.windows(2).enumerate().find_map(|(place, two)| {
        let mut here = begin[pair(two)].iter().map(|at| &needles[*at]);
        let found = here.find(|(_, needle)| bytes[place..].starts_with(needle));
        found.map(|(secret, _)| (*secret).clone())
    })
}

fn wide(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

#[test]
fn bytes_are_found_in_every_way_of_writing_them() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let secrets = ["Kwezambirũ".to_owned()];
    let ways = [
        ("…kwezambirũ…".as_bytes().to_vec(), true),
        (wide("x KWEZAMBIRũ", u16::to_le_bytes), true),
        (wide("x KWEZAMBIRũ", u16::to_be_bytes), true),
        ("Kwezambir".as_bytes().to_vec(), false),
    ];
    for (bytes, there) in ways {
        fs::write(file.path(), &bytes).expect("written");
        assert_eq!(held(file.path(), &secrets).is_some(), there, "{bytes:?}");
    }
}
