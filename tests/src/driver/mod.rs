//! Drives the real window: WebKitWebDriver starts the program; a journey presses, types, reads and waits.
//!
//! Here is what a step gives, and how long anything is waited for.

mod checks;
mod hands;
mod machine;
mod processes;
mod reading;
mod window;

use std::fmt::{self, Display};
use std::time::{Duration, Instant};

pub use checks::holds;
pub use machine::Machine;
pub use window::Window;

/// How long anything in the window may take. A command that hangs would block the session for ever.
const PATIENCE: Duration = Duration::from_secs(15);
/// Between two looks at something that is waited for.
const LOOK: Duration = Duration::from_millis(20);

/// What went wrong, as a sentence.
pub struct Trouble(String);

/// What a step of a journey gives.
pub type Outcome<T = ()> = Result<T, Trouble>;

impl fmt::Debug for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<E: Display> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Stops a journey.
pub fn stop<T>(sentence: impl Into<String>) -> Outcome<T> {
    Err(Trouble(sentence.into()))
}

/// Stops a journey unless a fact holds.
pub fn hold(fact: bool, otherwise: impl FnOnce() -> String) -> Outcome {
    if fact { Ok(()) } else { Err(Trouble(otherwise())) }
}

async fn within<T, E: Display>(what: &str, work: impl Future<Output = Result<T, E>>) -> Outcome<T> {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(result) => result.map_err(|error| Trouble(format!("{what}: {error}"))),
        Err(_) => stop(format!("{what}: no answer in {} seconds.", PATIENCE.as_secs())),
    }
}

async fn wait<F: Future<Output = Outcome<bool>>>(
    what: &str,
    mut look: impl FnMut() -> F,
) -> Outcome {
    let begun = Instant::now();
    while !look().await? {
        if begun.elapsed() > PATIENCE {
            return stop(format!("Waited in vain until {what}."));
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}
