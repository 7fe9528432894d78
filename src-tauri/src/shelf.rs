//! What the window keeps between two commands.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Instant;

use ngazi_desk::view::Failure;
use ngazi_desk::{Desk, Work};

use crate::log::Log;

/// The one desk of the window, and how far its work is.
pub struct Shelf {
    desk: Mutex<Desk>,
    work: Arc<Work>,
    log: Arc<Log>,
    leaving: AtomicBool,
}

impl Shelf {
    /// A shelf with a desk. Its log lies below the program's folder.
    pub fn new(desk: Desk, home: &Path) -> Self {
        let (work, log) = (desk.work(), Arc::new(Log::below(home)));
        Self { desk: Mutex::new(desk), work, log, leaving: AtomicBool::new(false) }
    }

    /// How far the desk's work is; does not wait for the desk.
    pub(crate) fn work(&self) -> &Work {
        &self.work
    }

    /// What went wrong so far.
    pub(crate) fn log(&self) -> &Arc<Log> {
        &self.log
    }

    /// The desk. One that a panic left behind is taken as it is: every write is whole or not at all.
    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The desk, unless somebody is at it.
    pub(crate) fn free_desk(&self) -> Option<MutexGuard<'_, Desk>> {
        match self.desk.try_lock() {
            Ok(desk) => Some(desk),
            Err(TryLockError::Poisoned(left)) => Some(left.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Does something at the desk; what is refused or slow is noted under the name of the function that asks.
    pub(crate) fn ask<T, F>(&self, deed: F) -> Result<T, Failure>
    where
        F: FnOnce(&mut Desk) -> Result<T, Failure>,
    {
        let mut desk = self.desk();
        let begun = Instant::now();
        let answer = deed(&mut desk);
        drop(desk);
        self.log.answered(asker::<F>(), answer.as_ref().err(), begun.elapsed());
        answer
    }

    /// Whether a cooperative may be open: a busy desk counts as one.
    pub(crate) fn holds_one(&self) -> bool {
        self.free_desk().is_none_or(|desk| desk.registers().is_ok())
    }

    /// Notes that the window is being left; the answer says whether this was the first time.
    pub(crate) fn leave(&self) -> bool {
        !self.leaving.swap(true, Ordering::Relaxed)
    }
}

/// The function in which a closure stands: `home` of `ngazi_shell::commands::pages::home::{{closure}}`.
fn asker<F>() -> &'static str {
    let function = std::any::type_name::<F>().split("::{{closure}}").next().unwrap_or_default();
    // A function with a type parameter has it behind its name.
    let function = function.split('<').next().unwrap_or_default();
    function.rsplit("::").next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name_of<F: FnOnce()>(_: F) -> &'static str {
        asker::<F>()
    }

    fn generic<T: Default>() -> &'static str {
        [()].map(|()| name_of(|| drop(T::default())))[0]
    }

    #[test]
    fn a_closure_is_named_after_its_function() {
        let name = "a_closure_is_named_after_its_function";
        assert_eq!(name_of(|| ()), name);
        assert_eq!([()].map(|()| name_of(|| ())), [name], "one within another too");
        assert_eq!(generic::<Vec<u8>>(), "generic", "whatever type it was made for");
    }
}
