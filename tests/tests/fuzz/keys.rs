//! The wrapped keys beside a store.

use std::fs;

use ngazi_store::{Store, StoreError};
use ngazi_tests::endure::{self, Dice, PASSWORD};
use sha2::{Digest, Sha256};

use crate::corpus;
use crate::run::Target;

/// A key may cost 256 MB to derive and no more, whatever the file says.
const KEYS: Target = Target {
    name: "keyring",
    most: 272 << 20,
    tokens: &[
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "null",
        "-1",
        "\"memory_kib\":",
        "\"passes\":",
        "\"people\":",
        "\"recovery\":",
        "\"role\":\"leader\"",
        "\"role\":\"king\"",
        "\"generation\":",
        "\"ngazi-keys\":2",
        "\\u0000",
        "\\ud800",
        "\n",
        "00",
        "é",
    ],
};

#[test]
fn a_keyring_is_read_whatever_it_holds() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("a.ngazi");
    drop(endure::create(&path).expect("a store"));
    let beside = ["-keys", "-keys-copy"].map(|ending| home.path().join(format!("a.ngazi{ending}")));
    let good = fs::read(&beside[0]).expect("its keys");
    corpus::keep(KEYS.name, "two-people.json", &good);
    let other = home.path().join("b.ngazi");
    drop(Store::create(&other, endure::founder(), |_| Ok(())).expect("another store"));
    let another = fs::read(home.path().join("b.ngazi-keys")).expect("its keys");
    KEYS.fuzz_with(vec![good, another], signed, |input| {
        for path in &beside {
            fs::write(path, input).expect("written");
        }
        let holders = Store::holders(&path);
        not_ours(holders.as_ref().err());
        for passphrase in ["another", PASSWORD] {
            let opened = Store::open(&path, passphrase);
            not_ours(opened.as_ref().err());
            if opened.is_ok() {
                let known = holders.as_ref().is_ok_and(|holders| !holders.is_empty());
                assert!(known && passphrase == PASSWORD, "only a holder opens it");
            }
        }
    });
}

#[track_caller]
fn not_ours(error: Option<&StoreError>) {
    if let Some(StoreError::Fault(detail)) = error {
        panic!("a file of keys is no fault of the program: {detail}");
    }
}

/// Half of the inputs get the right sum over their bytes, so that they are read further.
fn signed(sample: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let input = KEYS.spoil(sample, other, dice);
    if dice.below(2) == 0 {
        return input;
    }
    let line = input.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let sum: String = Sha256::digest(line).iter().map(|byte| format!("{byte:02x}")).collect();
    [line, b"\n", sum.as_bytes(), b"\n"].concat()
}
