//! Stages of a long task: each has a header and a duration, and the end has a summary.

use std::time::{Duration, Instant};

use crate::shell::Outcome;

/// What ran so far and how long it took.
#[derive(Debug, Default)]
pub struct Stages {
    done: Vec<(&'static str, Duration, bool)>,
}

impl Stages {
    /// Runs one stage under its header.
    pub fn stage(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) -> Outcome {
        eprintln!("\n=== {name}");
        let start = Instant::now();
        let outcome = work();
        let taken = start.elapsed();
        let verdict = if outcome.is_ok() { "done" } else { "FAILED" };
        eprintln!("--- {name}: {verdict} in {}", spoken(taken));
        self.done.push((name, taken, outcome.is_ok()));
        outcome
    }

    /// Prints all stages with their times.
    pub fn summary(&self) {
        eprintln!("\n=== summary");
        for (name, taken, well) in &self.done {
            let verdict = if *well { "ok    " } else { "FAILED" };
            eprintln!("{verdict}  {:>9}  {name}", spoken(*taken));
        }
        let total = self.done.iter().map(|(_, taken, _)| *taken).sum();
        eprintln!("        {:>9}  in all", spoken(total));
    }
}

fn spoken(taken: Duration) -> String {
    let seconds = taken.as_secs();
    if seconds < 60 {
        format!("{:.1} s", taken.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::stop;

    #[test]
    fn durations_are_spoken() {
        assert_eq!(spoken(Duration::from_millis(1_440)), "1.4 s");
        assert_eq!(spoken(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn a_failed_stage_is_kept_and_handed_on() {
        let mut stages = Stages::default();
        assert!(stages.stage("good", || Ok(())).is_ok());
        assert!(stages.stage("bad", || stop("No.")).is_err());
        let verdicts: Vec<bool> = stages.done.iter().map(|stage| stage.2).collect();
        assert_eq!(verdicts, [true, false]);
    }
}
