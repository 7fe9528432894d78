//! What the files show: no typed word can be read in them, and nothing lies beside what was asked.

use std::ffi::OsStr;
use std::fs;

use ngazi_domain::{Id, RecordId, Values};
use ngazi_store::Store;
use serde_json::Value as Json;

use crate::support::{Bench, PASSPHRASE};

#[test]
fn no_file_shows_a_typed_word() {
    let bench = Bench::with_example("cd");
    // Outside the folder that is searched.
    let outside = Bench::new();
    let table = outside.file("members.json");
    let args = ["export", "--store", "store.ngazi", "--form", "member", "--to", "json"];
    bench.run(args.iter().map(OsStr::new).chain([table.as_os_str()])).done();
    let text = fs::read_to_string(&table).expect("the export");
    let members: Vec<Json> = serde_json::from_str(&text).expect("JSON");
    let mut typed: Vec<String> = members
        .iter()
        .flat_map(|one| one["values"].as_object().into_iter().flatten())
        .filter_map(|(_, value)| value["text"].as_str())
        // Shorter words stand in random bytes by chance.
        .filter(|text| text.len() >= 6)
        .map(str::to_owned)
        .collect();
    typed.sort();
    typed.dedup();
    assert!(typed.len() > 100, "names, villages and numbers are searched: {}", typed.len());

    // Held open after a write, as a window is, so that the write-ahead log is there too.
    let mut store = Store::open(&bench.store(), PASSPHRASE).expect("the store opens");
    let values = Values::from([(
        Id::from("family-name"),
        ngazi_domain::Value::Text("Nsimire Wanjirũ".to_owned()),
    )]);
    store
        .transact("save-field", "2026-11-23T10:42:00Z", |act| {
            act.add(RecordId::from_random([7; 16]), &Id::from("member"), 1, None, values)
        })
        .map(drop)
        .unwrap_or_else(|error: ngazi_store::StoreError| panic!("written: {error}"));
    typed.extend(
        ["Nsimire Wanjirũ", PASSPHRASE, "family-name", "save-field", "SQLite format"]
            .map(str::to_owned),
    );

    let files = bench.snapshot();
    let log = files.keys().any(|path| path.to_string_lossy().ends_with("-wal"));
    assert!(log, "the write-ahead log is among the files that are searched: {:?}", files.keys());
    for (path, (bytes, _)) in &files {
        for word in &typed {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word:?} can be read in {}", path.display());
        }
    }
}

#[test]
fn a_command_leaves_nothing_beside_what_was_asked() {
    let bench = Bench::with_example("cd");
    bench.ngazi("show home").done();
    bench.ngazi("dossier --view buyer out.pdf").done();
    let names: Vec<String> = bench
        .snapshot()
        .into_keys()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    assert_eq!(
        names,
        ["out.pdf", "store.ngazi", "store.ngazi-keys", "store.ngazi-keys-copy"],
        "no log, no temporary file, no preference: a shared computer must not remember who used it"
    );
}
