//! Backups, bundles and marks of the history, without a window.

use std::fs;

use ngazi_words::Language;

use crate::sentences::error;
use crate::support::Bench;

#[test]
fn a_backup_becomes_the_same_store_again() {
    let bench = Bench::with_example("cd");
    fs::create_dir(bench.file("stick")).expect("a folder");
    bench.ngazi("backup stick").done();
    let made: Vec<_> = fs::read_dir(bench.file("stick")).expect("a folder").flatten().collect();
    assert_eq!(made.len(), 1, "one file with everything: {made:?}");
    let backup = made[0].path().display().to_string();
    bench.run(["restore", "--store", "again.ngazi", &*backup]).done();
    let exported = |store: &str, out: &str| {
        bench.run(["export", "--store", store, "--form", "member", "--to", "json", out]).done();
        fs::read_to_string(bench.file(out)).expect("the export")
    };
    assert_eq!(exported("store.ngazi", "one.json"), exported("again.ngazi", "two.json"));
    let sentence = error(Language::English, "file-exists", &[("file", "again.ngazi")]);
    let taken = ["restore", "--store", "again.ngazi", &*backup];
    bench.refuses(&taken, Language::English, &sentence);
}

#[test]
fn a_file_that_is_no_backup_is_said_plainly() {
    let bench = Bench::new();
    fs::write(bench.file("letter.txt"), "Habari za leo\n").expect("a text");
    for language in Language::ALL {
        let run =
            bench.run(["restore", "--store", "x.ngazi", "letter.txt", "--lang", language.id()]);
        let said = run.refused();
        assert!(said.contains("letter.txt"), "{said}");
        assert!(!bench.file("x.ngazi").exists(), "nothing is left behind");
    }
}

#[test]
fn what_one_laptop_writes_another_takes_in_once() {
    let bench = Bench::with_example("tz");
    fs::create_dir(bench.file("stick")).expect("a folder");
    bench.ngazi("backup stick").done();
    let made = fs::read_dir(bench.file("stick")).expect("a folder").flatten().next();
    let backup = made.expect("a backup").path().display().to_string();
    bench.run(["restore", "--store", "other.ngazi", &*backup]).done();
    fs::write(bench.file("site.csv"), "Site code;Site name;Kind of site\nZ-9;Mgodi Mpya;Pit\n")
        .expect("a table");
    let import = ["import", "--store", "other.ngazi", "--form", "site", "site.csv"];
    bench.run(import.into_iter().chain(["--lang", "en"])).done();
    bench.run(["bundle", "--store", "other.ngazi", "news.ngazi-bundle"]).done();
    let sites = || {
        let export =
            ["export", "--store", "store.ngazi", "--form", "site", "--to", "json", "s.json"];
        bench.run(export).done();
        fs::read_to_string(bench.file("s.json")).expect("the export")
    };
    assert!(!sites().contains("Mgodi Mpya"));
    bench.run(["take", "--store", "store.ngazi", "news.ngazi-bundle"]).done();
    let once = sites();
    assert!(once.contains("Mgodi Mpya"), "{once}");
    let again = bench.run(["take", "--store", "store.ngazi", "news.ngazi-bundle"]);
    assert!(again.code <= 1, "a second time does no harm: {} {}", again.out, again.err);
    assert_eq!(sites(), once);
}

#[test]
fn a_mark_on_an_old_paper_is_found_in_the_history() {
    let bench = Bench::with_example("cd");
    let said = bench.ngazi("check --lang en").done();
    let mark = said.split_whitespace().find(|word| word.len() == 64).expect("the last mark");
    bench.run(["check", "--store", "store.ngazi", "--head", &mark[..16]]).done();
    let other = bench.run(["check", "--store", "store.ngazi", "--head", "0123 4567 89ab cdef"]);
    assert_eq!(other.refused(), error(Language::English, "head-unknown", &[]));
}
