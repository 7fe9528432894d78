/// How many of `n` an outside audit visits: factor `p/q` times the square root of `n`, rounded up once at the end,
/// at most all. Exact: the smallest `k` with `(k·q)² ≥ p²·n`. Nothing for a factor that divides by zero.
///
/// Source: IAF MD 1 as explained in EA FAQ 46.5 and 42.6 (`sampling.md` §1).
pub fn sample_size(n: u32, (p, q): (u32, u32)) -> Option<u32> {
    if q == 0 {
        return None;
    }
    let target = u128::from(p) * u128::from(p) * u128::from(n);
    let enough = |k: u32| {
        let side = u128::from(k) * u128::from(q);
        side * side >= target
    };
    // The answer lies in 0..=n once capped; `enough` changes from no to yes once.
    let (mut low, mut high) = (0, n);
    while low < high {
        let middle = low + (high - low) / 2;
        if enough(middle) { high = middle } else { low = middle + 1 }
    }
    Some(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors of `sampling.md` §3: n, initial, surveillance, recertification.
    const VECTORS: [(u32, u32, u32, u32); 35] = [
        (1, 1, 1, 1),
        (2, 2, 1, 2),
        (3, 2, 2, 2),
        (4, 2, 2, 2),
        (5, 3, 2, 2),
        (8, 3, 2, 3),
        (9, 3, 2, 3),
        (10, 4, 2, 3),
        (11, 4, 2, 3),
        (12, 4, 3, 3),
        (16, 4, 3, 4),
        (20, 5, 3, 4),
        (24, 5, 3, 4),
        (25, 5, 3, 4),
        (26, 6, 4, 5),
        (30, 6, 4, 5),
        (49, 7, 5, 6),
        (50, 8, 5, 6),
        (51, 8, 5, 6),
        (99, 10, 6, 8),
        (100, 10, 6, 8),
        (101, 11, 7, 9),
        (150, 13, 8, 10),
        (196, 14, 9, 12),
        (200, 15, 9, 12),
        (201, 15, 9, 12),
        (225, 15, 9, 12),
        (240, 16, 10, 13),
        (250, 16, 10, 13),
        (400, 20, 12, 16),
        (500, 23, 14, 18),
        (625, 25, 15, 20),
        (999, 32, 19, 26),
        (1500, 39, 24, 31),
        (2000, 45, 27, 36),
    ];

    #[test]
    fn the_published_vectors_hold() {
        for (n, initial, surveillance, recertification) in VECTORS {
            assert_eq!(sample_size(n, (1, 1)), Some(initial), "initial audit of {n}");
            assert_eq!(sample_size(n, (6, 10)), Some(surveillance), "surveillance of {n}");
            assert_eq!(sample_size(n, (8, 10)), Some(recertification), "recertification of {n}");
        }
    }

    #[test]
    fn a_sample_is_never_empty_never_more_than_all_and_never_shrinks() {
        for factor in [(1, 1), (6, 10), (8, 10), (12, 10), (14, 10)] {
            let mut before = 0;
            for n in 1..3000 {
                let size = sample_size(n, factor).expect("no division by zero");
                assert!((1..=n).contains(&size), "{n} {factor:?}");
                assert!(size >= before, "{n} {factor:?}");
                before = size;
            }
        }
    }

    #[test]
    fn the_largest_group_does_not_overflow() {
        assert_eq!(sample_size(u32::MAX, (1, 1)), Some(65536));
        assert_eq!(sample_size(5, (1, 0)), None);
    }
}
