use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::view::WorkView;

/// How far long work has come, and whether it shall stop. Shared with the window, which asks while the desk is busy.
#[derive(Debug, Default)]
pub struct Work {
    done: AtomicU32,
    running: AtomicBool,
    stop: AtomicBool,
}

/// Work that runs; it ends when this is dropped.
pub(crate) struct Running<'a>(&'a Work);

impl Work {
    /// Begins anew.
    pub(crate) fn begin(&self) -> Running<'_> {
        self.done.store(0, Ordering::Relaxed);
        self.stop.store(false, Ordering::Relaxed);
        self.running.store(true, Ordering::Relaxed);
        Running(self)
    }

    /// How far it is.
    pub fn view(&self) -> WorkView {
        WorkView {
            done: self.done.load(Ordering::Relaxed),
            running: self.running.load(Ordering::Relaxed),
        }
    }

    /// Asks it to stop at the next good moment; nothing is written then.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl Running<'_> {
    /// Notes rows that are done; the answer says whether to go on.
    pub fn goes_on(&self, done: usize) -> bool {
        self.0.done.store(u32::try_from(done).unwrap_or(u32::MAX), Ordering::Relaxed);
        !self.0.stop.load(Ordering::Relaxed)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_was_asked_to_stop_does_not_go_on_and_the_next_one_does() {
        let work = Work::default();
        let running = work.begin();
        assert!(running.goes_on(10));
        work.stop();
        assert!(!running.goes_on(20));
        assert_eq!(work.view(), WorkView { done: 20, running: true });
        drop(running);
        assert!(!work.view().running);
        assert!(work.begin().goes_on(0));
    }
}
