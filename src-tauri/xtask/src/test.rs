//! `cargo xtask test`: every check and test, in order, up to the first failure. Nothing is skipped:
//! a suite that cannot run fails.

use std::fs;

use crate::needs::{self, For};
use crate::places;
use crate::shell::{Outcome, Stop, cargo, npm, run};
use crate::stages::Stages;
use crate::task::Part;
use crate::{session, ui, verapdf};

/// The crate of the tests that need the whole house.
const HOUSE: &str = "ngazi-tests";
/// Its two suites that have a part of their own: `tests/tests/window/` and `paper.rs`.
const WINDOW: &str = "window";
const PAPER: &str = "paper";

/// Runs everything, or one part, and prints how long each stage took.
pub fn test(only: Option<Part>) -> Outcome {
    let mut stages = Stages::default();
    let outcome = all(only, &mut stages);
    stages.summary();
    outcome
}

fn all(only: Option<Part>, stages: &mut Stages) -> Outcome {
    if only != Some(Part::Ui) {
        stages.stage("machine: what the tests need", || needs::ensure(&[For::Build, For::Test]))?;
    }
    stages.stage("user interface: build", ui::build)?;
    match only {
        None => {
            check_ui(stages)?;
            check_rust(stages)?;
            stages.stage("veraPDF: build", verapdf::build)?;
            stages.stage("program: build", program)?;
            stages.stage("tests: all", || cargo_test(&["--workspace"]))
        }
        Some(Part::Ui) => check_ui(stages),
        Some(Part::Rust) => {
            check_rust(stages)?;
            stages.stage("veraPDF: build", verapdf::build)?;
            stages.stage("program: build", program)?;
            stages.stage("tests: crates", || cargo_test(&["--workspace", "--exclude", HOUSE]))?;
            stages.stage("tests: house", house_without_parts)
        }
        Some(Part::Window) => {
            stages.stage("program: build", program)?;
            stages.stage("tests: window", || suite(WINDOW))
        }
        Some(Part::Paper) => {
            stages.stage("veraPDF: build", verapdf::build)?;
            stages.stage("program: build", program)?;
            stages.stage("tests: paper", || suite(PAPER))
        }
    }
}

fn check_ui(stages: &mut Stages) -> Outcome {
    stages.stage("user interface: types", || run(npm().args(["run", "check"])))?;
    stages.stage("user interface: lints", || run(npm().args(["run", "lint"])))
}

fn check_rust(stages: &mut Stages) -> Outcome {
    stages.stage("Rust: formatting", || run(cargo().args(["fmt", "--all", "--", "--check"])))?;
    stages.stage("Rust: lints", || {
        run(cargo()
            .args(["clippy", "--workspace", "--all-targets", "--locked"])
            .args(["--", "-D", "warnings"]))
    })
}

fn program() -> Outcome {
    run(cargo().args(["build", "--locked", "-p", "ngazi"]))
}

fn cargo_test(which: &[&str]) -> Outcome {
    run(session::cargo("debug")?.args(["test", "--locked"]).args(which))
}

fn suite(name: &str) -> Outcome {
    cargo_test(&["-p", HOUSE, "--test", name])
}

/// The suites of the house but the window and the paper.
fn house_without_parts() -> Outcome {
    let folder = places::root().join("tests/tests");
    let entries = fs::read_dir(&folder).map_err(|error| {
        Stop(format!(
            "The suites in {} cannot be listed ({error}); get the folder back from the repository.",
            folder.display()
        ))
    })?;
    let found: Vec<(String, bool)> = entries
        .flatten()
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, entry.path().join("main.rs").is_file())
        })
        .collect();
    let suites = suites(&found);
    let mut which = vec!["-p", HOUSE, "--lib", "--bins"];
    for suite in &suites {
        which.extend(["--test", suite]);
    }
    cargo_test(&which)
}

/// Cargo's rule for the suites of a crate: each `.rs` file, and each folder with a `main.rs`.
fn suites(entries: &[(String, bool)]) -> Vec<&str> {
    let mut suites: Vec<&str> = entries
        .iter()
        .filter_map(|(name, has_main)| {
            name.strip_suffix(".rs").or_else(|| has_main.then_some(name.as_str()))
        })
        .filter(|name| ![WINDOW, PAPER].contains(name))
        .collect();
    suites.sort_unstable();
    suites
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_found_as_cargo_finds_them() {
        let entries = [
            ("window.rs".to_owned(), false),
            ("scenarios.rs".to_owned(), false),
            ("paper".to_owned(), true),
            ("crash".to_owned(), true),
            ("held".to_owned(), false),
            ("README.md".to_owned(), false),
        ];
        assert_eq!(suites(&entries), ["crash", "scenarios"]);
    }
}
