//! `cargo xtask bench`: measures the program as people get it. What is measured lies in the
//! `bench` binary of the crate `ngazi-tests`.

use crate::needs::{self, For};
use crate::shell::{Outcome, cargo, run};
use crate::{session, ui};

/// Builds the release and measures it in a session of its own.
pub fn bench() -> Outcome {
    needs::ensure(&[For::Build, For::Test])?;
    ui::build()?;
    run(cargo().args(["build", "--release", "--locked", "-p", "ngazi"]))?;
    run(session::cargo("release")?.args(["run", "--release", "--locked"]).args([
        "-p",
        "ngazi-tests",
        "--bin",
        "bench",
    ]))
}
