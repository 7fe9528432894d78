//! Bundles that came from another laptop, or from somebody else.

use std::fs;

use ngazi_store::{Choices, Since, StoreError};
use ngazi_tests::endure::{self, AT, Dice};
use sha2::{Digest, Sha256};

use crate::run::Target;

/// A bundle is read in pieces of 64 KB, and what it would do is reckoned.
const BUNDLE: Target =
    Target { name: "bundle", most: 16 << 20, tokens: &["ngazibun", "\u{1}", "\u{0}", "{", "}"] };

/// Bytes of the head of a bundle, and of the sum at its end.
const HEAD: usize = 68;
const SUM: usize = 8;

#[test]
fn a_bundle_is_read_whatever_it_holds() {
    let home = tempfile::tempdir().expect("a folder");
    let chosen = home.path().join("chosen.ngazi-bundle");
    let mut store = endure::create(&home.path().join("a.ngazi")).expect("a store");
    store.write_bundle(Since::All, &chosen, AT).expect("a bundle");
    let good = fs::read(&chosen).expect("its bytes");
    let head = store.head().expect("a chain");
    let made = vec![good.clone(), good[..HEAD].to_vec()];
    BUNDLE.fuzz_with(made, signed, |input| {
        fs::write(&chosen, input).expect("written");
        let read = store.read_bundle(&chosen);
        if let Err(StoreError::Fault(detail)) = &read {
            panic!("a chosen file is no fault of the program: {detail}");
        }
        assert_eq!(read.is_ok(), input == good, "what was changed is noticed, all else is read");
        if let Ok(incoming) = read {
            // Its own bundle tells it nothing new.
            let taken = store.take_bundle(&incoming, &Choices::default(), AT);
            assert!(!matches!(taken, Err(StoreError::Fault(_))), "{taken:?}");
        }
        let now = store.head().expect("a chain");
        assert_eq!(now.hash, head.hash, "nothing was written");
    });
}

/// Half of the inputs get the right sum over their head, so that they are read further.
fn signed(sample: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut input = BUNDLE.spoil(sample, other, dice);
    if dice.below(2) == 0
        && let Some((head, sum)) =
            input.get_mut(..HEAD).and_then(|head| head.split_at_mut_checked(HEAD - SUM))
    {
        let digest = Sha256::new().chain_update(b"ngazi bundle").chain_update(&*head).finalize();
        sum.copy_from_slice(&digest[..SUM]);
    }
    input
}
