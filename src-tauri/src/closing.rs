//! The window closes when the cooperative is closed, which backs it up.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use tauri::{Manager, Runtime, Window, WindowEvent};

use crate::shelf::Shelf;

/// How often the waiting window looks how far the work is.
const LOOK: Duration = Duration::from_secs(1);
/// Looks without any progress after which the window goes all the same: one minute. Every write of a store is whole, so
/// going then loses no word; at most a backup is missing.
const PATIENCE: u32 = 60;
/// Looks after which it goes in any case: ten minutes.
const LONGEST: u32 = 600;

/// Holds the window back while a cooperative is being closed.
pub(crate) fn on_event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let shelf = window.state::<Shelf>();
    if !shelf.holds_one() {
        return;
    }
    // Whoever presses again waits for the first time.
    if !shelf.leave() || leave(window).is_ok() {
        api.prevent_close();
    }
}

/// Closes the cooperative beside the window, then the window. Errors: the system has no thread to give.
fn leave<R: Runtime>(window: &Window<R>) -> std::io::Result<()> {
    let window = window.clone();
    let waiting = move || {
        let app = window.app_handle().clone();
        let (done, waits) = mpsc::channel();
        let closing = thread::Builder::new().spawn(move || {
            // A failure is in the log; the window is gone before anybody could read it, but Home will say how old the
            // last backup is.
            let _ = app.state::<Shelf>().ask(|desk| desk.close_store());
            let _ = done.send(());
        });
        if closing.is_ok() {
            let shelf = window.state::<Shelf>();
            if !wait(&waits, LOOK, || shelf.work().view().done) {
                shelf.log().note("closing", "not-waited-for");
            }
        }
        let _ = window.destroy();
    };
    thread::Builder::new().spawn(waiting).map(drop)
}

/// Waits until it is done, as long as the work makes progress. The answer says whether it is done.
fn wait(waits: &Receiver<()>, look: Duration, progress: impl Fn() -> u32) -> bool {
    let (mut seen, mut still) = (progress(), 0);
    for _ in 0..LONGEST {
        match waits.recv_timeout(look) {
            Ok(()) => return true,
            // The closing fell over: there is nothing to wait for.
            Err(RecvTimeoutError::Disconnected) => return false,
            Err(RecvTimeoutError::Timeout) => {}
        }
        let now = progress();
        still = if now == seen { still + 1 } else { 0 };
        seen = now;
        if still == PATIENCE {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::time::Instant;

    use super::*;

    const SHORT: Duration = Duration::from_millis(1);

    #[test]
    fn a_window_waits_until_the_cooperative_is_closed() {
        let (done, waits) = mpsc::channel();
        let closing = thread::spawn(move || {
            thread::sleep(20 * SHORT);
            done.send(())
        });
        assert!(wait(&waits, SHORT, || 0), "it is closed");
        assert!(closing.join().is_ok_and(|sent| sent.is_ok()));
    }

    #[test]
    fn a_window_waits_for_work_that_goes_on_and_not_for_ever() {
        let (_done, waits) = mpsc::channel();
        let looks = Cell::new(0);
        let stuck = || looks.replace(looks.get() + 1).min(100);
        assert!(!wait(&waits, SHORT, stuck), "it is not closed");
        let counted = looks.get();
        assert_eq!(counted, 100 + PATIENCE + 1, "it went on for a hundred looks, and then no more");
        let begun = Instant::now();
        assert!(!wait(&waits, SHORT, || looks.replace(looks.get() + 1)), "it never ends");
        assert_eq!(looks.get(), counted + LONGEST + 1);
        assert!(begun.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_window_does_not_wait_for_a_closing_that_fell_over() {
        let (done, waits) = mpsc::channel();
        drop(done);
        assert!(!wait(&waits, Duration::from_secs(60), || 0));
    }
}
