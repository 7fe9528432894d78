//! What a person may ask for on the command line.

/// What `cargo xtask --help` prints.
pub const USAGE: &str = "\
cargo xtask run                                  start the program with an example store
cargo xtask test [--only rust|ui|window|paper]   run all checks and tests, or one part of them
cargo xtask bless                                rewrite the expected files that the tests hold
cargo xtask bench                                measure start-up, a large dossier and a large import
cargo xtask soak --minutes N [--only kill|fault|flip|merge|fuzz]   repeat the proofs of endurance for long
cargo xtask bundle                               make the .deb and .rpm packages";

/// One task with its options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Print the usage.
    Help,
    /// Start the program with an example store.
    Run,
    /// Run the checks and tests: all of them, or one part.
    Test(Option<Part>),
    /// Rewrite the expected files.
    Bless,
    /// Measure.
    Bench,
    /// Repeat the proofs of endurance, or one of them, for so many minutes.
    Soak {
        /// In all.
        minutes: u32,
        /// The one proof.
        only: Option<Proof>,
    },
    /// Make the packages.
    Bundle,
}

/// One part of the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Formatting, lints and every Rust test but the two suites below.
    Rust,
    /// The checks of the Svelte side.
    Ui,
    /// The journeys in the real window.
    Window,
    /// The conformance of the PDF files.
    Paper,
}

/// One proof of endurance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The program is killed while it writes.
    Kill,
    /// The disk fails, is full or loses its power at every write.
    Fault,
    /// One bit of a file is another one.
    Flip,
    /// Two stores are written apart and brought together.
    Merge,
    /// Files and words that nobody wrote on purpose are read.
    Fuzz,
}

impl Proof {
    /// Every proof.
    pub const ALL: [Self; 5] = [Self::Kill, Self::Fault, Self::Flip, Self::Merge, Self::Fuzz];

    /// Its name on the command line.
    const fn id(self) -> &'static str {
        match self {
            Self::Kill => "kill",
            Self::Fault => "fault",
            Self::Flip => "flip",
            Self::Merge => "merge",
            Self::Fuzz => "fuzz",
        }
    }

    /// The header of its stage.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Kill => "proof: kills",
            Self::Fault => "proof: faults of the disk",
            Self::Flip => "proof: flipped bits",
            Self::Merge => "proof: merges",
            Self::Fuzz => "proof: fuzz",
        }
    }

    /// The suite of `ngazi-tests` that holds it.
    pub const fn suite(self) -> &'static str {
        match self {
            Self::Fuzz => "fuzz",
            _ => "endure",
        }
    }

    /// What the names of its tests in that suite begin with.
    pub const fn tests(self) -> &'static str {
        match self {
            Self::Kill => "kills::",
            Self::Fault => "faults::",
            Self::Flip => "flips::",
            Self::Merge => "merges::",
            Self::Fuzz => "",
        }
    }
}

/// Reads the command line; an unknown word is refused, never passed over.
pub fn parse(arguments: &[String]) -> Result<Task, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (name, options) =
        words.split_first().ok_or("Say which task to run, for example `cargo xtask run`.")?;
    let task = match *name {
        "help" | "--help" | "-h" => Task::Help,
        "run" => Task::Run,
        "test" => return Ok(Task::Test(part(options)?)),
        "soak" => return soak(options),
        "bless" => Task::Bless,
        "bench" => Task::Bench,
        "bundle" => Task::Bundle,
        other => return Err(format!("There is no task `{other}`; choose one of these.")),
    };
    match options.first() {
        None => Ok(task),
        Some(option) => Err(format!("`{name}` takes no option `{option}`; leave it out.")),
    }
}

fn soak(options: &[&str]) -> Result<Task, String> {
    let (mut minutes, mut only) = (None, None);
    let spelt: Vec<&str> = options.iter().flat_map(|option| option.splitn(2, '=')).collect();
    for pair in spelt.chunks(2) {
        match pair {
            ["--minutes", number] => {
                let number = number.parse::<u32>().ok().filter(|number| *number > 0);
                minutes = Some(number.ok_or("Say after `--minutes` how many, from 1.")?);
            }
            ["--only", name] => {
                let proof = Proof::ALL.into_iter().find(|proof| proof.id() == *name);
                only = Some(proof.ok_or_else(|| {
                    format!("There is no proof `{name}`; choose kill, fault, flip, merge or fuzz.")
                })?);
            }
            [option, ..] => {
                return Err(format!("`soak` takes no option `{option}` like this; leave it out."));
            }
            [] => {}
        }
    }
    let minutes = minutes.ok_or("Say how long, for example `cargo xtask soak --minutes 60`.")?;
    Ok(Task::Soak { minutes, only })
}

fn part(options: &[&str]) -> Result<Option<Part>, String> {
    let wanted = match options {
        [] => return Ok(None),
        ["--only"] => return Err("Say after `--only` which part to run.".to_owned()),
        ["--only", wanted] => *wanted,
        [only] if only.starts_with("--only=") => &only["--only=".len()..],
        ["--only", _, more, ..] | [more, ..] => {
            return Err(format!("`test` takes no option `{more}`; leave it out."));
        }
    };
    match wanted {
        "rust" => Ok(Some(Part::Rust)),
        "ui" => Ok(Some(Part::Ui)),
        "window" => Ok(Some(Part::Window)),
        "paper" => Ok(Some(Part::Paper)),
        other => Err(format!("There is no part `{other}`; choose rust, ui, window or paper.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Task, String> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        parse(&arguments)
    }

    #[test]
    fn each_task_is_known() {
        assert_eq!(read("run"), Ok(Task::Run));
        assert_eq!(read("test"), Ok(Task::Test(None)));
        assert_eq!(read("bless"), Ok(Task::Bless));
        assert_eq!(read("bench"), Ok(Task::Bench));
        assert_eq!(read("bundle"), Ok(Task::Bundle));
        assert_eq!(read("--help"), Ok(Task::Help));
    }

    #[test]
    fn a_soak_says_how_long_and_may_be_one_proof() {
        assert_eq!(read("soak --minutes 60"), Ok(Task::Soak { minutes: 60, only: None }));
        let flips = Ok(Task::Soak { minutes: 5, only: Some(Proof::Flip) });
        assert_eq!(read("soak --minutes 5 --only flip"), flips);
        assert_eq!(read("soak --only=flip --minutes=5"), flips);
        for proof in Proof::ALL {
            let line = format!("soak --minutes 1 --only {}", proof.id());
            assert_eq!(read(&line), Ok(Task::Soak { minutes: 1, only: Some(proof) }));
        }
    }

    #[test]
    fn a_part_of_the_tests_is_read_in_both_spellings() {
        assert_eq!(read("test --only window"), Ok(Task::Test(Some(Part::Window))));
        assert_eq!(read("test --only=paper"), Ok(Task::Test(Some(Part::Paper))));
    }

    #[test]
    fn unknown_words_are_refused() {
        for line in [
            "",
            "build",
            "run --release",
            "run fast",
            "bless x",
            "test rust",
            "test --only",
            "test --only all",
            "test --only=",
            "test --only rust --only ui",
            "test --verbose",
            "soak",
            "soak 60",
            "soak --minutes",
            "soak --minutes 0",
            "soak --minutes soon",
            "soak --only kill",
            "soak --minutes 5 --only all",
            "soak --minutes 5 --only",
        ] {
            assert!(read(line).is_err(), "`{line}` was taken");
        }
    }
}
