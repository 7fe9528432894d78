//! How often a proof is repeated: a little in `cargo xtask test`, as the issue asks in `cargo xtask soak`.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// `NGAZI_ENDURE`: `short` or nothing, or `long:<minutes>`.
static MINUTES: LazyLock<Option<Duration>> = LazyLock::new(|| {
    let said = std::env::var("NGAZI_ENDURE").unwrap_or_default();
    let minutes = match said.as_str() {
        "" | "short" => return None,
        other => other.strip_prefix("long:").and_then(|minutes| minutes.parse::<u64>().ok()),
    };
    let minutes =
        minutes.unwrap_or_else(|| panic!("NGAZI_ENDURE is short or long:<minutes>, not {said}"));
    Some(Duration::from_secs(60 * minutes))
});

/// Whether this is the long form.
pub fn is_long() -> bool {
    MINUTES.is_some()
}

/// How often in this form.
pub fn pick(short: u64, long: u64) -> u64 {
    if is_long() { long } else { short }
}

/// Does a piece of work with one seed after the other, on every core: so often at least, and in the long form until its
/// part of the minutes is over; so many parts share them. Gives how often.
///
/// # Panics
/// When the work does.
pub fn repeat(least: u64, parts: u32, work: impl Fn(u64) + Sync) -> u64 {
    let until = MINUTES.map(|minutes| Instant::now() + minutes / parts);
    let next = AtomicU64::new(0);
    let worker = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            let time_is_left = until.is_some_and(|until| Instant::now() < until);
            if seed >= least && !time_is_left {
                return;
            }
            work(seed);
        }
    };
    on_every_core(worker);
    // Each worker drew one seed that it did not use.
    next.load(Ordering::Relaxed) - cores() as u64
}

/// Does a piece of work with each of these, on every core.
pub fn each<T: Sync>(all: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicU64::new(0);
    on_every_core(|| {
        while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed) as usize) {
            work(one);
        }
    });
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn on_every_core(work: impl Fn() + Sync) {
    std::thread::scope(|scope| {
        for _ in 0..cores() {
            scope.spawn(&work);
        }
    });
}

/// Prints a total that `cargo xtask soak` adds up.
pub fn total(what: &str, count: u64) {
    // On a line of its own, whatever the test runner has begun to print.
    println!("\nendure: {what} {count}");
}
