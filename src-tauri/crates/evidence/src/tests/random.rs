use proptest::prelude::*;

use crate::{Media, clean, for_print, recognise, sample};

/// Tries everything; what comes back may be anything but a panic.
fn tried(bytes: &[u8]) {
    let _ = recognise(bytes);
    for media in Media::ALL {
        let _ = clean(bytes, media);
        let _ = for_print(bytes, media, 50);
    }
}

fn kinds() -> impl Strategy<Value = Vec<u8>> {
    let all: Vec<Vec<u8>> = sample::all().into_iter().map(|(_, bytes)| bytes).collect();
    proptest::sample::select(all)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        tried(&bytes);
    }

    #[test]
    fn any_bytes_after_a_true_beginning_never_panic(
        good in kinds(),
        head in 1..64usize,
        bytes in proptest::collection::vec(any::<u8>(), 0..600),
    ) {
        tried(&[&good[..head.min(good.len())], &bytes].concat());
    }

    #[test]
    fn a_good_file_with_changed_bytes_never_panics(
        good in kinds(),
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<proptest::sample::Index>()),
    ) {
        let mut bytes = good;
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        tried(&bytes);
    }
}
