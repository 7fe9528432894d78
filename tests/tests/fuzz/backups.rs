//! Backups that somebody chose to restore.

use std::fs;

use ngazi_store::{Backup, Store, StoreError};
use ngazi_tests::endure::{self, AT, Dice, PASSWORD};
use sha2::{Digest, Sha256};

use crate::corpus;
use crate::run::Target;

/// A backup is read in pieces; what is unpacked is opened.
const BACKUP: Target =
    Target { name: "backup", most: 32 << 20, tokens: &["ngazi backup 1\r\n", "\u{0}", "{", "\n"] };

/// Bytes of a page, and of the hash that ends a backup.
const PAGE: usize = 4096;
const HASH: usize = 32;
/// Bytes of everything behind the keys: a mark, two lengths, a moment and the hash.
const FOOTER: usize = 16 + 8 + 8 + 20 + HASH;

#[test]
fn a_backup_is_read_whatever_it_holds() {
    let home = tempfile::tempdir().expect("a folder");
    let (chosen, room) = (home.path().join("chosen.ngazi-backup"), home.path().join("room"));
    let store = endure::create(&home.path().join("a.ngazi")).expect("a store");
    store.back_up(&chosen, AT, &mut |_, _| true).expect("a backup");
    let whole = fs::read(&chosen).expect("its bytes");
    let small = first_page(&whole);
    corpus::keep(BACKUP.name, "first-page.ngazi-backup", &small);
    BACKUP.fuzz_with(vec![whole, small], signed, |input| {
        fs::write(&chosen, input).expect("written");
        let _ = fs::remove_dir_all(&room);
        fs::create_dir(&room).expect("an empty room");
        let (examined, to) = (Backup::examine(&chosen), room.join("b.ngazi"));
        let unpacked = Backup::unpack(&chosen, &to);
        not_ours(examined.as_ref().err());
        not_ours(unpacked.as_ref().err());
        assert_eq!(examined.is_ok(), unpacked.is_ok(), "what is shown can be had");
        if unpacked.is_ok() {
            assert!(Backup::is_backup(&chosen), "it is known by its end");
            not_ours(Store::holders(&to).err().as_ref());
            for passphrase in ["another", PASSWORD] {
                not_ours(Store::open(&to, passphrase).err().as_ref());
            }
        } else {
            assert!(!to.exists(), "nothing is left of what was refused");
        }
        assert!(fs::read(&chosen).is_ok_and(|now| now == input), "the backup stays as it is");
    });
}

#[track_caller]
fn not_ours(error: Option<&StoreError>) {
    if let Some(StoreError::Fault(detail)) = error {
        panic!("a chosen file is no fault of the program: {detail}");
    }
}

/// A small backup whose parts fit together: of the image only the first page.
fn first_page(whole: &[u8]) -> Vec<u8> {
    let footer = whole.len() - FOOTER;
    let number = |at: usize| {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&whole[at..at + 8]);
        u64::from_be_bytes(bytes) as usize
    };
    let (image, keyring) = (number(footer + 16), number(footer + 24));
    let mut bytes = [&whole[..PAGE], &whole[image..image + keyring], &whole[footer..]].concat();
    let length = PAGE + keyring + 16;
    bytes[length..length + 8].copy_from_slice(&(PAGE as u64).to_be_bytes());
    sign(&mut bytes);
    bytes
}

/// Half of the inputs get the right sum over their bytes, so that they are read further.
fn signed(sample: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut input = BACKUP.spoil(sample, other, dice);
    if dice.below(2) == 0 {
        sign(&mut input);
    }
    input
}

fn sign(bytes: &mut [u8]) {
    if let Some(end) = bytes.len().checked_sub(HASH) {
        let (before, hash) = bytes.split_at_mut(end);
        hash.copy_from_slice(&Sha256::digest(before));
    }
}
