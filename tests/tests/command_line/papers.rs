//! Papers and pages: the same store, day and language say the same, and a page names nobody.

use std::fs;

use serde_json::Value as Json;

use crate::support::{Bench, run};

#[test]
fn the_same_store_day_and_language_give_the_same_paper() {
    let bench = Bench::with_example("cd");
    let before = fs::read(bench.store()).expect("the store");
    let paper = |language: &str, name: &str| {
        bench.ngazi(&format!("dossier --view buyer --lang {language} {name}")).done();
        fs::read(bench.file(name)).expect("the paper is there")
    };
    let (first, second) = (paper("fr", "1.pdf"), paper("fr", "2.pdf"));
    assert!(first.starts_with(b"%PDF-"), "it is a PDF");
    assert!(first == second, "two runs must give identical bytes, or a fingerprint proves nothing");
    assert!(paper("sw", "3.pdf") != first, "another language is another paper");
    assert!(
        fs::read(bench.store()).expect("the store") == before,
        "writing a paper must not write to the store"
    );
}

#[test]
fn a_page_says_the_same_to_people_and_machines_and_names_nobody() {
    let bench = Bench::with_example("cd");
    let members = bench.records("store.ngazi", "member");
    let names: Vec<&str> =
        members.iter().filter_map(|one| one["values"]["family-name"]["text"].as_str()).collect();
    assert_eq!(names.len(), 86, "an export as JSON is the whole register, names too");
    for page in ["home", "path", "points", "facts", "group", "fees"] {
        let text = bench.ngazi(&format!("show {page} --lang sw")).done();
        let json = bench.ngazi(&format!("show {page} --lang sw --json")).done();
        for name in &names {
            let named = text.contains(name) || json.contains(name);
            assert!(!named, "{page} is to be passed on and must not name {name}");
        }
        let json: Json = serde_json::from_str(&json).expect("JSON");
        let heading = json["heading"].as_str().unwrap_or_default();
        assert_ne!(heading, "", "{page} has a heading");
        assert_eq!(text.lines().next(), Some(heading), "{page}: both are told the same");
    }
}

#[test]
fn the_day_that_is_given_is_the_day_that_counts() {
    let bench = Bench::with_example("cd");
    let home = || bench.ngazi("show home").done();
    let today = home();
    assert_eq!(today, home(), "a page must not depend on the clock of the machine");
    let args = ["show", "home", "--store", "store.ngazi", "--on", "2031-01-01"];
    let later = run(bench.command().args(args)).done();
    assert_ne!(today, later, "four years later papers have ended");
}
