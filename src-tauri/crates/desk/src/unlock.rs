use std::time::Duration;

use ngazi_store::{Key, StoreError};

use crate::Desk;
use crate::told::refused;
use crate::view::{Failure, StartView};

/// Wrong passwords one after the other, since the program began.
#[derive(Debug, Default)]
pub(crate) struct Tries {
    wrong: u32,
    /// Nobody may try again before.
    until: Duration,
}

/// So many may be wrong before anybody waits: fingers slip.
const FREE: u32 = 2;
/// The first wait, in seconds; each next one is twice as long.
const FIRST: u64 = 5;
/// The longest wait, in seconds.
const LONGEST: u64 = 300;

impl Tries {
    fn note(&mut self, wrong: bool, now: Duration) {
        self.wrong = if wrong { self.wrong.saturating_add(1) } else { 0 };
        self.until = now + Duration::from_secs(wait(self.wrong));
    }

    /// Seconds that are left to wait.
    fn left(&self, now: Duration) -> u64 {
        self.until.saturating_sub(now).as_millis().div_ceil(1000) as u64
    }
}

/// Seconds to wait after so many wrong passwords.
fn wait(wrong: u32) -> u64 {
    match wrong.checked_sub(FREE + 1) {
        None => 0,
        Some(more) => FIRST.checked_shl(more.min(16)).unwrap_or(LONGEST).min(LONGEST),
    }
}

impl Desk {
    /// Opens the store that waits, with the password of one person or of anybody. Errors: it is wrong, and after some
    /// wrong ones, that the next try has to wait. Nothing is ever wiped.
    pub fn unlock(&mut self, person: Option<&str>, passphrase: &str) -> Result<StartView, Failure> {
        let Some(path) = self.preferences().store else {
            return Err(self.no_store());
        };
        self.may_try()?;
        let key = match person {
            Some(person) => Key::Of { person, passphrase },
            None => Key::Passphrase(passphrase),
        };
        self.open_or_set_aside(&path, key)?;
        Ok(self.start())
    }

    /// Closes the cooperative until somebody types a password again. Where the window stood stays noted.
    pub fn lock(&mut self) -> Result<StartView, Failure> {
        self.rescue = None;
        self.hold(None);
        self.reload_words(self.words.language())?;
        Ok(self.start())
    }

    /// Whether anything of a cooperative is held: an open one, a file that is looked into, what was read of a damaged one.
    pub fn holds_anything(&self) -> bool {
        self.open.is_some() || self.restoring.is_some() || self.rescue.is_some()
    }

    /// Whether a password may be tried now.
    pub(crate) fn may_try(&self) -> Result<(), Failure> {
        match self.tries.left(self.ports.clock.elapsed()) {
            0 => Ok(()),
            left => {
                let seconds = usize::try_from(left).unwrap_or(usize::MAX);
                Err(refused(&self.words, "unlock-wait", &[("count", seconds.into())]))
            }
        }
    }

    /// Notes how a try ended.
    pub(crate) fn tried<T>(&mut self, tried: &Result<T, StoreError>) {
        let wrong = matches!(tried, Err(StoreError::WrongPassphrase | StoreError::KeysMissing));
        if wrong || tried.is_ok() {
            self.tries.note(wrong, self.ports.clock.elapsed());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_costs_nothing_and_guessing_costs_more_and_more() {
        let waits: Vec<u64> = (0..12).map(wait).collect();
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
        assert_eq!(wait(u32::MAX), 300);
    }

    #[test]
    fn the_right_password_forgives_the_wrong_ones() {
        let (mut tries, now) = (Tries::default(), Duration::from_secs(100));
        for _ in 0..3 {
            tries.note(true, now);
        }
        assert_eq!(tries.left(now), 5);
        assert_eq!(tries.left(now + Duration::from_millis(4001)), 1);
        assert_eq!(tries.left(now + Duration::from_secs(5)), 0);
        tries.note(false, now);
        assert_eq!(tries.left(now), 0);
    }
}
