//! One target after the other: inputs are made, read and watched.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ngazi_tests::endure::Dice;

use crate::mutate::spoiled;
use crate::{MEMORY, corpus};

/// Memory is counted for the whole process, so one target runs at a time.
static TURN: Mutex<()> = Mutex::new(());
/// How long each target runs in the short form.
const SHORT: Duration = Duration::from_secs(6);
/// Targets among which the minutes of the long form are shared.
const TARGETS: u32 = 8;
/// Spoiled inputs that each target reads at least, on the slowest machine.
const LEAST: u64 = 20;

/// Something that reads what comes from outside.
pub struct Target {
    pub name: &'static str,
    /// Bytes that reading one input may take, beside what was taken before.
    pub most: usize,
    /// Words of its language.
    pub tokens: &'static [&'static str],
}

impl Target {
    /// A sample, spoiled; pieces may come from another one.
    pub fn spoil(&self, sample: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
        spoiled(sample, other, self.tokens, dice)
    }

    /// Reads the kept samples, those that were made, and then spoiled ones until the time is over.
    pub fn fuzz(&self, made: Vec<Vec<u8>>, read: impl FnMut(&[u8])) {
        self.fuzz_with(made, |sample, other, dice| self.spoil(sample, other, dice), read);
    }

    /// As [`Target::fuzz`], where a sample is spoiled in a way of its own: so that a sum over its bytes, for one, does not
    /// turn every input away at the door. `read` panics when something holds no longer.
    pub fn fuzz_with(
        &self,
        made: Vec<Vec<u8>>,
        spoil: impl Fn(&[u8], &[u8], &mut Dice) -> Vec<u8>,
        mut read: impl FnMut(&[u8]),
    ) {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut samples = corpus::kept(self.name);
        samples.extend(made);
        assert!(!samples.is_empty(), "{}: nothing to begin with", self.name);
        let here = self.begin();
        let until = Instant::now() + time();
        let (mut count, least) = (0_u64, samples.len() as u64 + LEAST);
        while count < least || Instant::now() < until {
            let input = match samples.get(count as usize) {
                Some(sample) => sample.clone(),
                None => {
                    let mut dice = Dice::new(count);
                    let (sample, other) = (dice.one(&samples), dice.one(&samples));
                    spoil(sample, other, &mut dice)
                }
            };
            self.execute(&input, count, &here, &mut read);
            count += 1;
        }
        // It stays when the process ends by itself, as it does when a stack is full.
        let _ = std::fs::remove_file(&here);
        // On a line of its own, whatever the test runner has begun to print.
        println!("\nendure: fuzz {} {count}", self.name);
    }

    /// Where the input lies that is being read.
    fn begin(&self) -> PathBuf {
        let folder = std::env::temp_dir().join("ngazi-fuzz");
        std::fs::create_dir_all(&folder).expect("a folder for inputs");
        folder.join(format!("{}-{}", self.name, std::process::id()))
    }

    fn execute(&self, input: &[u8], count: u64, here: &Path, read: &mut impl FnMut(&[u8])) {
        std::fs::write(here, input).expect("the input is written down");
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(input)));
        let taken = MEMORY.peak_usage().saturating_sub(before);
        let (name, most) = (self.name, self.most);
        let at = here.display();
        assert!(outcome.is_ok(), "{name}: input {count} brings it down; it lies at {at}");
        assert!(
            taken <= most,
            "{name}: input {count} takes {taken} bytes of memory, {most} at most are allowed; it lies at {at}"
        );
    }
}

/// How long one target runs: `NGAZI_ENDURE` is `short` or nothing, or `long:<minutes>` for all of them.
fn time() -> Duration {
    let said = std::env::var("NGAZI_ENDURE").unwrap_or_default();
    let minutes = said.strip_prefix("long:").and_then(|minutes| minutes.parse::<u64>().ok());
    minutes.map_or(SHORT, |minutes| Duration::from_secs(60 * minutes) / TARGETS)
}
