//! Work on many rows, on every core of the machine, in the order of the rows.

use std::ops::Range;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::work::Running;

/// Rows that are taken at once.
const CHUNK: usize = 512;
/// More threads than this wait for memory, not for work.
const MOST_THREADS: usize = 8;

/// Does the work for chunks of `0..count` and gives the results in the order of the chunks; nothing when it was
/// stopped.
pub(crate) fn in_chunks<T: Send>(
    count: usize,
    running: &Running<'_>,
    work: impl Fn(Range<usize>) -> T + Sync,
) -> Option<Vec<T>> {
    let chunks = count.div_ceil(CHUNK);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = threads.min(MOST_THREADS).min(chunks.max(1));
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let stopped = AtomicBool::new(false);
    let results: Mutex<Vec<(usize, T)>> = Mutex::new(Vec::with_capacity(chunks));
    let one = || {
        while !stopped.load(Ordering::Relaxed) {
            let chunk = next.fetch_add(1, Ordering::Relaxed);
            if chunk >= chunks {
                break;
            }
            let range = chunk * CHUNK..((chunk + 1) * CHUNK).min(count);
            let rows = range.len();
            let result = work(range);
            results.lock().unwrap_or_else(PoisonError::into_inner).push((chunk, result));
            let done = done.fetch_add(rows, Ordering::Relaxed) + rows;
            if !running.goes_on(done) {
                stopped.store(true, Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(one);
        }
        one();
    });
    if stopped.into_inner() {
        return None;
    }
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_unstable_by_key(|(chunk, _)| *chunk);
    Some(results.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::work::Work;

    #[test]
    fn results_come_in_the_order_of_the_rows() {
        let work = Work::default();
        let rows = in_chunks(10_000, &work.begin(), |range| range.collect::<Vec<_>>());
        assert_eq!(rows.expect("not stopped").concat(), (0..10_000).collect::<Vec<_>>());
        assert_eq!(in_chunks(0, &work.begin(), |range| range.len()), Some(vec![]));
    }

    #[test]
    fn work_that_was_stopped_gives_nothing() {
        let work = Work::default();
        let running = work.begin();
        let seen = in_chunks(100_000, &running, |range| {
            work.stop();
            range.len()
        });
        assert_eq!(seen, None);
    }
}
