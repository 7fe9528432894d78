//! A run of the program: the binary, a folder of its own for each test, what the run left behind, the examples.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::SystemTime;

use ngazi_tests::top;
use ngazi_words::Language;
use serde_json::Value as Json;

pub const PASSPHRASE: &str = "mti mkubwa wa Kalehe";
const TODAY: &str = "2026-11-23";

pub const DONE: i32 = 0;
pub const REFUSED: i32 = 1;
const USAGE: i32 = 2;
pub const FAULT: i32 = 3;

/// The program under test.
pub fn binary() -> PathBuf {
    let named = std::env::var_os("NGAZI_BIN").map(PathBuf::from);
    let path = named.unwrap_or_else(|| top().join("target/debug/ngazi"));
    assert!(
        path.is_file(),
        "There is no program at {}. Build it with `cargo build -p ngazi`, or name it in NGAZI_BIN.",
        path.display()
    );
    path
}

/// What a run left behind.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The output of a run that did what was asked.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!(self.code, DONE, "done is exit code 0, but it said: {}", self.err);
        assert_eq!(self.err, "", "what goes well is not said on stderr");
        self.out
    }

    /// The JSON of a run that did what was asked.
    #[track_caller]
    pub fn json(self) -> Json {
        let out = self.done();
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("JSON ({error}): {out}"))
    }

    /// The one sentence of a run that refused its input.
    #[track_caller]
    pub fn refused(self) -> String {
        assert_eq!(self.code, REFUSED, "refused input is exit code 1: {} {}", self.out, self.err);
        assert_eq!(self.out, "", "a refusal goes to stderr, so that scripts read no half answer");
        let lines: Vec<&str> = self.err.lines().collect();
        assert_eq!(lines.len(), 1, "a refusal is one line, not {lines:?}");
        lines[0].to_owned()
    }

    /// What a run said that did not understand its command.
    #[track_caller]
    pub fn usage(self) -> String {
        assert_eq!(self.code, USAGE, "a wrong command is exit code 2: {} {}", self.out, self.err);
        assert_eq!(self.out, "", "a wrong command is not answered on stdout");
        self.err
    }
}

/// A folder of its own for each test, with a home that no other program writes to.
pub struct Bench(tempfile::TempDir);

impl Bench {
    pub fn new() -> Self {
        let bench = Self(tempfile::tempdir().expect("a folder for the test"));
        fs::create_dir(bench.file("home")).expect("a home in it");
        bench
    }

    /// With the example store of a country as `store.ngazi`.
    pub fn with_example(country: &str) -> Self {
        let bench = Self::new();
        let (store, keys) = made(country);
        fs::write(bench.store(), store).expect("a copy of the example");
        for name in KEYS {
            fs::write(bench.file(name), keys).expect("its keys");
        }
        bench
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn store(&self) -> PathBuf {
        self.file("store.ngazi")
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(binary());
        self.prepare(&mut command);
        command
    }

    /// The same surroundings for every run: nothing of the tester's machine decides.
    pub fn prepare(&self, command: &mut Command) {
        command
            .current_dir(self.0.path())
            .env("HOME", self.file("home"))
            .env("XDG_DATA_HOME", self.file("home"))
            .env("LC_ALL", "C")
            .env("NGAZI_PASSPHRASE", PASSPHRASE)
            .env_remove("NGAZI_STORE")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null());
    }

    #[track_caller]
    pub fn run<I: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = I>) -> Run {
        run(self.command().args(args).args(["--on", TODAY]))
    }

    /// A command for `store.ngazi`, in words: `show facts --json`.
    #[track_caller]
    pub fn ngazi(&self, words: &str) -> Run {
        self.run(words.split_whitespace().chain(["--store", "store.ngazi"]))
    }

    #[track_caller]
    pub fn records(&self, store: &str, form: &str) -> Vec<Json> {
        let args = ["export", "--store", store, "--form", form, "--to", "json", "records.json"];
        self.run(args).done();
        let bytes = fs::read(self.file("records.json")).expect("the export is there");
        serde_json::from_slice(&bytes).expect("the export is JSON")
    }

    /// Every file below the folder with its bytes and the time it was written.
    pub fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.0.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder of the test") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let at = fs::metadata(&path).and_then(|data| data.modified());
                    let bytes = fs::read(&path).expect("readable");
                    files.insert(path, (bytes, at.expect("the time of a file")));
                }
            }
        }
        files
    }

    /// Runs a command that must be refused with this sentence and leave every file as it was.
    #[track_caller]
    pub fn refuses(&self, args: &[&str], language: Language, sentence: &str) {
        let before = self.snapshot();
        let run = self.run(args.iter().copied().chain(["--lang", language.id()]));
        assert_eq!(run.refused(), sentence, "the sentence for {args:?}");
        assert!(self.snapshot() == before, "{args:?} was refused and changed, made or left a file");
    }
}

#[track_caller]
pub fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the program can be started");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    let run = Run {
        code: output.status.code().unwrap_or(-1),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    for sign in ["panicked", "Error:", "RUST_BACKTRACE", "src-tauri"] {
        assert!(!run.err.contains(sign), "{sign:?} is for programmers: {}", run.err);
    }
    run
}

/// The files beside the store that hold its wrapped keys.
pub const KEYS: [&str; 2] = ["store.ngazi-keys", "store.ngazi-keys-copy"];

/// The bytes of an example store.
pub fn example(country: &str) -> &'static [u8] {
    &made(country).0
}

/// An example store and its keys, made once for all tests: deriving the key takes a while.
fn made(country: &str) -> &'static (Vec<u8>, Vec<u8>) {
    static CD: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    static TZ: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    let made = if country == "cd" { &CD } else { &TZ };
    made.get_or_init(|| {
        let bench = Bench::new();
        bench.ngazi(&format!("new --example {country}")).done();
        let read = |name: &str| fs::read(bench.file(name)).expect("it is there");
        (read("store.ngazi"), read(KEYS[0]))
    })
}
