//! `cargo xtask soak --minutes N`: the proofs of endurance in their long form, one after the other, and what they
//! counted. In their short form they run with `cargo xtask test`.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::needs::{self, For};
use crate::session;
use crate::shell::{Outcome, Stop, cargo, run, shown, stop};
use crate::stages::Stages;
use crate::task::Proof;

/// How a proof begins a line with a total, such as `endure: kills 1000`.
const TOTAL: &str = "endure: ";

/// Builds once, then repeats each proof, or one of them, until its share of the minutes is over, and never less often
/// than the issue asks. Prints the totals.
pub fn soak(minutes: u32, only: Option<Proof>) -> Outcome {
    let mut stages = Stages::default();
    let mut totals = BTreeMap::new();
    let outcome = all(minutes, only, &mut stages, &mut totals);
    stages.summary();
    for (what, count) in &totals {
        println!("{what} {count}");
    }
    outcome
}

fn all(
    minutes: u32,
    only: Option<Proof>,
    stages: &mut Stages,
    totals: &mut BTreeMap<String, u64>,
) -> Outcome {
    stages.stage("machine: what the tests need", || needs::ensure(&[For::Build, For::Test]))?;
    stages.stage("program: build", || {
        run(cargo().args(["build", "--locked", "-p", "ngazi"]))?;
        run(cargo().args(["test", "--locked", "--no-run", "-p", "ngazi-tests"]))
    })?;
    let proofs: Vec<Proof> =
        Proof::ALL.into_iter().filter(|one| only.is_none_or(|only| only == *one)).collect();
    let share = share(minutes, proofs.len());
    for proof in proofs {
        stages.stage(proof.title(), || prove(proof, share, totals))?;
    }
    Ok(())
}

/// Whole minutes of each proof; one at least.
fn share(minutes: u32, proofs: usize) -> u32 {
    let proofs = u32::try_from(proofs).unwrap_or(u32::MAX).max(1);
    (minutes / proofs).max(1)
}

fn prove(proof: Proof, minutes: u32, totals: &mut BTreeMap<String, u64>) -> Outcome {
    let mut command = session::cargo("debug")?;
    command.args(["test", "--locked", "-p", "ngazi-tests", "--test", proof.suite()]);
    // One after the other: each keeps every core busy by itself.
    command.args(["--", "--nocapture", "--test-threads=1", proof.tests()]);
    command.env("NGAZI_ENDURE", format!("long:{minutes}"));
    listen(&mut command, |line| {
        if let Some((what, count)) = total(line) {
            *totals.entry(what.to_owned()).or_insert(0) += count;
        }
    })
}

/// What a line with a total counts, and how many.
fn total(line: &str) -> Option<(&str, u64)> {
    let (what, count) = line.strip_prefix(TOTAL)?.rsplit_once(' ')?;
    Some((what, count.parse().ok()?))
}

/// Runs a command, hears and shows each line that it prints, and fails when it fails.
fn listen(command: &mut Command, mut hear: impl FnMut(&str)) -> Outcome {
    let line = shown(command);
    eprintln!("$ {line}");
    let failed = |error: std::io::Error| {
        Stop(format!("`{line}` could not start ({error}); look whether the program is installed."))
    };
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failed)?;
    if let Some(out) = child.stdout.take() {
        for said in BufReader::new(out).lines().map_while(Result::ok) {
            println!("{said}");
            hear(&said);
        }
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => stop(format!(
            "`{line}` failed ({status}); its messages above name the seed that fails again."
        )),
        Err(error) => stop(format!("`{line}` cannot be waited for ({error}); try again.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_told_from_other_lines() {
        assert_eq!(total("endure: kills 1000"), Some(("kills", 1000)));
        assert_eq!(total("endure: fuzz executions 7"), Some(("fuzz executions", 7)));
        for other in ["", "kills 1000", "endure: kills", "endure: kills many", "test kills ... ok"]
        {
            assert_eq!(total(other), None, "{other}");
        }
    }

    #[test]
    fn each_proof_has_a_minute_at_least() {
        assert_eq!(share(60, 5), 12);
        assert_eq!(share(3, 5), 1);
        assert_eq!(share(10, 1), 10);
    }
}
