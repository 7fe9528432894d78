//! What a person may ask for on the command line.

/// What `cargo xtask --help` prints.
pub const USAGE: &str = "\
cargo xtask run                                  start the program with an example store
cargo xtask test [--only rust|ui|window|paper]   run all checks and tests, or one part of them
cargo xtask bless                                rewrite the expected files that the tests hold
cargo xtask bench                                measure start-up, a large dossier and a large import
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

/// Reads the command line; an unknown word is refused, never passed over.
pub fn parse(arguments: &[String]) -> Result<Task, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (name, options) =
        words.split_first().ok_or("Say which task to run, for example `cargo xtask run`.")?;
    let task = match *name {
        "help" | "--help" | "-h" => Task::Help,
        "run" => Task::Run,
        "test" => return Ok(Task::Test(part(options)?)),
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
        ] {
            assert!(read(line).is_err(), "`{line}` was taken");
        }
    }
}
