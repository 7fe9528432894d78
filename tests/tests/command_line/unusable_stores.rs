//! Refused stores: no store at all, one that another window holds, one that would be replaced.

use std::fs;

use ngazi_store::Store;
use ngazi_words::Language;

use crate::sentences::error;
use crate::support::{Bench, KEYS, PASSPHRASE, example};

#[test]
fn another_file_given_as_store_is_said_plainly() {
    let bench = Bench::new();
    fs::write(bench.file("letter.txt"), "Habari za leo\n".repeat(500)).expect("a text");
    fs::write(bench.file("empty"), "").expect("an empty file");
    for language in Language::ALL {
        for file in ["letter.txt", "empty"] {
            let sentence = error(language, "store-not-a-store", &[("file", file)]);
            bench.refuses(&["check", "--store", file], language, &sentence);
        }
    }
}

#[test]
fn a_new_store_replaces_no_file() {
    let bench = Bench::with_example("tz");
    for language in Language::ALL {
        let sentence = error(language, "file-exists", &[("file", "store.ngazi")]);
        let args = ["new", "--store", "store.ngazi", "--example", "tz", "--members", "1"];
        bench.refuses(&args, language, &sentence);
    }
}

#[test]
fn no_paper_and_no_table_replaces_the_store() {
    let bench = Bench::with_example("tz");
    for line in [
        "export --store store.ngazi --form member --to csv store.ngazi",
        "export --store store.ngazi --form member --to json ./store.ngazi",
        "dossier --store store.ngazi --view buyer store.ngazi",
        "export --store store.ngazi --form member --to csv store.ngazi-keys",
        "dossier --store store.ngazi --view buyer store.ngazi-keys-copy",
    ] {
        let keys = KEYS.map(|name| fs::read(bench.file(name)).expect("the keys"));
        let run = bench.run(line.split(' '));
        let store = fs::read(bench.store()).expect("a file of that name");
        assert!(store == example("tz"), "`ngazi {line}` destroyed the only copy of the register");
        let after = KEYS.map(|name| fs::read(bench.file(name)).expect("the keys"));
        assert!(keys == after, "`ngazi {line}` destroyed the keys");
        run.refused();
    }
}

#[test]
fn a_store_that_is_open_elsewhere_is_said_plainly() {
    let bench = Bench::with_example("tz");
    // Held open as a window does, until the end. Nothing may read the file meanwhile: on Unix, the first close of any
    // handle of this process gives its locks back.
    let window = Store::open(&bench.store(), PASSPHRASE).expect("the store opens");
    let state = || {
        let data = fs::metadata(bench.store()).expect("the store");
        (data.len(), data.modified().expect("its time"))
    };
    let before = state();
    for language in Language::ALL {
        let said = bench.ngazi(&format!("show home --lang {}", language.id())).refused();
        assert_eq!(said, error(language, "store-in-use", &[]), "two writers would spoil the file");
        assert_eq!(state(), before, "the file of the other window is left alone");
    }
    drop(window);
    bench.ngazi("check").done();
    assert!(
        fs::read(bench.store()).expect("the store") == example("tz"),
        "what was refused changed nothing, and the lock went with the window"
    );
}

#[test]
fn a_second_try_in_the_same_window_does_not_give_the_store_away() {
    let bench = Bench::with_example("tz");
    let window = Store::open(&bench.store(), PASSPHRASE).expect("the store opens");
    let again = Store::open(&bench.store(), PASSPHRASE);
    assert!(again.is_err(), "one window opens a store once");
    let said = bench.ngazi("show home").refused();
    let sentence = error(Language::English, "store-in-use", &[]);
    assert_eq!(
        said, sentence,
        "the first opening still holds the store: two writers would spoil it"
    );
    drop(window);
}
