//! The judge of the paper: a small Java program round veraPDF (see `tests/verapdf/README.md`).

use std::fs::File;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::newer::{changed, must_make, newest};
use crate::places;
use crate::shell::{Outcome, Stop, command, run};

/// Where the runnable jar lies.
pub fn jar() -> PathBuf {
    home().join("target/verapdf-check.jar")
}

/// Makes the jar when it is missing or older than its sources.
pub fn build() -> Outcome {
    let home = home();
    let sources = newest(&[&home.join("pom.xml"), &home.join("src")], &[]);
    let whole = home.join("target/lib").is_dir();
    if whole && !must_make(sources, changed(&jar())) {
        return Ok(());
    }
    run(command("mvn").args(["-q", "-B", "-C", "package", "-DskipTests"]).current_dir(&home))?;
    // Maven leaves a jar alone whose content did not change; its date says when it was last checked.
    File::options()
        .write(true)
        .open(jar())
        .and_then(|jar| jar.set_modified(SystemTime::now()))
        .map_err(|error| {
            Stop(format!(
                "Maven ended well but {} cannot be opened ({error}); delete tests/verapdf/target and try again.",
                jar().display()
            ))
        })
}

fn home() -> PathBuf {
    places::root().join("tests/verapdf")
}
