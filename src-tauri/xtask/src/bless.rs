//! `cargo xtask bless`: the tests that hold expected files write them anew; look at the changes
//! before they are kept.

use crate::needs::{self, For};
use crate::shell::{Outcome, cargo, run};
use crate::{session, ui, verapdf};

/// Runs all tests in the mood of writing, then formats the sources.
pub fn bless() -> Outcome {
    needs::ensure(&[For::Build, For::Test])?;
    ui::build()?;
    verapdf::build()?;
    run(cargo().args(["build", "-p", "ngazi"]))?;
    let tests = run(session::cargo("debug")?
        .args(["test", "--workspace", "--no-fail-fast"])
        .env("NGAZI_BLESS", "1"));
    run(cargo().args(["fmt", "--all"]))?;
    tests?;
    eprintln!("The expected files are written; look at them with `git diff` before you keep them.");
    Ok(())
}
