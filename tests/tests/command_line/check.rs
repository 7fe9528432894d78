//! `ngazi check`: a good store is well, a damaged one is never said to be.

use std::fs;

use ngazi_words::Language;

use crate::sentences::{error, words};
use crate::support::{Bench, REFUSED, example};

#[test]
fn a_good_store_is_said_to_be_well_in_every_language() {
    let bench = Bench::with_example("cd");
    for language in Language::ALL {
        let said = bench.ngazi(&format!("check --lang {}", language.id())).done();
        let well = words(language).say("check-well", &[]);
        assert_eq!(said.lines().next(), Some(well.as_str()), "the first line is the answer");
    }
}

#[test]
fn a_store_with_one_flipped_byte_is_never_said_to_be_well() {
    let bench = Bench::with_example("cd");
    let whole = example("cd");
    // In the mark of the file, its first page, the pages of records, the pages of the history, the last byte.
    let places = [3, 20, whole.len() / 2, whole.len() - 4_000, whole.len() - 1];
    for place in places {
        let mut bytes = whole.to_vec();
        bytes[place] ^= 0x01;
        fs::write(bench.store(), &bytes).expect("the damaged store");
        let run = bench.ngazi("check");
        assert_eq!(run.code, REFUSED, "byte {place} is wrong, so a script must not read a yes");
        let said = if run.err.is_empty() { &run.out } else { &run.err };
        let first = said.lines().next().unwrap_or_default();
        let english = words(Language::English);
        let sentences = [
            english.say("check-not-well", &[]),
            error(Language::English, "store-damaged", &[]),
            error(Language::English, "store-not-a-store", &[("file", "store.ngazi")]),
            // A wrong first page and a wrong password cannot be told apart.
            error(Language::English, "store-wrong-passphrase", &[]),
        ];
        assert!(
            sentences.iter().any(|one| one == first),
            "byte {place}: {first:?} says what to do"
        );
        let left = fs::read(bench.store()).expect("the store");
        assert!(left == bytes, "a damaged file is left as it is: perhaps somebody can save more");
    }
}

#[test]
fn what_a_check_could_not_count_is_not_shown_as_zero() {
    let bench = Bench::new();
    let mut bytes = example("cd").to_vec();
    let place = bytes.len() - 4_000;
    bytes[place] ^= 0x01;
    fs::write(bench.store(), &bytes).expect("the damaged store");
    let run = bench.ngazi("check");
    let none = words(Language::English).say("check-records", &[("count", 0_u32.into())]);
    assert!(
        !run.out.lines().any(|line| line.trim() == none),
        "records that could not be counted are unknown, not none: {}",
        run.out
    );
}

#[test]
fn a_store_that_was_cut_off_is_said_to_be_damaged() {
    let bench = Bench::new();
    let whole = example("tz");
    fs::write(bench.store(), &whole[..whole.len() - 1000]).expect("the cut store");
    for language in Language::ALL {
        let sentence = error(language, "store-damaged", &[]);
        bench.refuses(&["check", "--store", "store.ngazi"], language, &sentence);
    }
}
