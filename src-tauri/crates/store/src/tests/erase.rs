use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use super::*;
use crate::{Broken, Content};

/// Typed words of the record that is erased, in small letters.
const WORDS: [&str; 5] = ["nsimire", "wanjir", "zawadi", "furaha", "left for bukavu"];
/// Runs of three letters of it, as the search index holds them.
const RUNS: [&str; 3] = ["mir", "zaw", "fur"];

fn photo() -> Content {
    let hash = Sha256::digest(b"pit").iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/jpeg".to_owned(), "nsimire.jpg".to_owned());
    Content { hash, media, name, size: 3 }
}

fn with_photo(name: &str) -> Values {
    let mut values = values(name);
    values.insert("photo".into(), Value::File(photo().hash));
    values
}

/// A store with a record that had another name and a photo, was removed and came back; and one whose name shares no
/// letters with it.
fn two(folder: &Folder) -> Store {
    let mut store = create(&folder.file("a.ngazi"));
    let acted: Result<(), StoreError> = store.transact("save-field", AT, |act| {
        let first = act.add(id(1), &"member".into(), 1, None, with_photo("Nsimire Wanjirũ"))?;
        act.keep(id(1), &photo(), b"pit")?;
        act.change(&first, values("Zawadi Furaha"))?;
        act.remove(id(1), "left for Bukavu")?;
        act.restore(id(1))?;
        act.add(id(2), &"member".into(), 1, None, values("Kito"))?;
        Ok(())
    });
    acted.expect("written");
    store
}

/// Everything that the file holds, in small letters: every column of every table, also those of the search index.
fn everything(store: &Store) -> Vec<u8> {
    held(store, "%")
}

/// What the search index holds.
fn index(store: &Store) -> Vec<u8> {
    held(store, "search%")
}

fn held(store: &Store, like: &str) -> Vec<u8> {
    let tables = "SELECT name FROM sqlite_schema
                  WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name LIKE ?1";
    let mut names = store.connection.prepare(tables).expect("prepared");
    let names = names.query_map([like], |row| row.get::<_, String>(0)).expect("tables");
    let names: Vec<String> = names.collect::<Result<_, _>>().expect("tables");
    assert!(names.iter().any(|name| name == "search_data"), "{names:?}");
    let mut all = Vec::new();
    for name in names {
        let select = format!("SELECT * FROM {name}");
        let mut statement = store.connection.prepare(&select).expect("prepared");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            for column in 0..columns {
                if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) =
                    row.get_ref(column).expect("a value")
                {
                    all.extend(bytes.iter().map(u8::to_ascii_lowercase));
                    all.push(0);
                }
            }
        }
    }
    all
}

fn stands(all: &[u8], word: &str) -> bool {
    all.windows(word.len()).any(|window| window == word.as_bytes())
}

fn erase(store: &mut Store, n: u8) -> Result<(), StoreError> {
    store.transact("erase-record", AT, |act| act.erase(id(n), "asked for it"))
}

#[test]
fn nothing_of_an_erased_record_stands_in_the_file() {
    let folder = Folder::new();
    let mut store = two(&folder);
    let (before, before_index) = (everything(&store), index(&store));
    assert!(WORDS.iter().all(|word| stands(&before, word)), "it must be there at first");
    assert!(RUNS.iter().all(|run| stands(&before_index, run)), "it must be found at first");
    erase(&mut store, 1).expect("erased");
    let (after, after_index) = (everything(&store), index(&store));
    for word in WORDS {
        assert!(!stands(&after, word), "{word} is still there");
    }
    for run in RUNS {
        assert!(!stands(&after_index, run), "{run} is still in the index");
    }
    assert!(!stands(&after, &photo().hash) && stands(&after, "kito"));
    assert_eq!(store.contents().expect("readable"), []);
    store.empty_log().expect("emptied");
    let log = std::fs::metadata(folder.file("a.ngazi-wal")).map(|log| log.len());
    assert!(log.unwrap_or_default() == 0, "what was overwritten stands in no log");
}

#[test]
fn number_and_chain_stay_and_the_act_is_told_without_a_name() {
    let folder = Folder::new();
    let mut store = two(&folder);
    let rows = store.check().expect("checked").rows;
    erase(&mut store, 1).expect("erased");
    let checked = store.check().expect("checked");
    assert!(!checked.is_damaged(), "{checked:?}");
    assert_eq!((checked.rows, checked.records), (rows + 1, 1));
    assert_eq!(store.quick_check().expect("looked"), [""; 0]);
    let told: String = store
        .connection
        .query_row("SELECT change FROM audit ORDER BY seq DESC LIMIT 1", [], |row| row.get(0))
        .expect("a row");
    let told: serde_json::Value = serde_json::from_str(&told).expect("an object");
    let said = serde_json::json!({ "rows": [1, 2, 3, 4, 5], "reason": "asked for it" });
    assert_eq!(told["erased"], said);
    let history = store.history(id(1)).expect("readable");
    assert!(history.iter().all(|change| change.erased && change.fields.is_empty()));
    let last = history.last().expect("the act");
    assert_eq!(
        (last.action.as_str(), last.removed.as_deref()),
        ("erase-record", Some("asked for it"))
    );
    let removed = store.removed().expect("readable");
    assert_eq!((removed[0].number, removed[0].erased), (1, true));
    assert_eq!(add(&mut store, 3, "Kito").expect("written"), 3, "its number is given to no other");
}

#[test]
fn an_erased_record_does_not_come_back() {
    let folder = Folder::new();
    let mut store = two(&folder);
    erase(&mut store, 1).expect("erased");
    assert_eq!(store.record(id(1)).expect("readable"), None);
    assert_eq!(store.removed_record(id(1)).expect("readable"), None);
    assert_eq!(found(&store, "zawadi"), [0; 0]);
    assert!(store.transact("restore", AT, |act| act.restore(id(1))).is_err());
    assert!(erase(&mut store, 1).is_err(), "once is enough");
    assert!(erase(&mut store, 9).is_err(), "there is no such record");
}

#[test]
fn a_removed_record_can_be_erased() {
    let folder = Folder::new();
    let mut store = two(&folder);
    store.transact("remove", AT, |act| act.remove(id(1), "left for Bukavu")).expect("removed");
    assert!(store.removed_record(id(1)).expect("readable").is_some());
    erase(&mut store, 1).expect("erased");
    let after = everything(&store);
    assert!(WORDS.iter().all(|word| !stands(&after, word)));
    assert!(!store.check().expect("checked").is_damaged());
}

#[test]
fn a_file_stays_as_long_as_another_record_speaks_of_it() {
    let folder = Folder::new();
    let mut store = two(&folder);
    let kito = store.record(id(2)).expect("readable").expect("there");
    store.transact("save-field", AT, |act| act.change(&kito, with_photo("Kito"))).expect("saved");
    erase(&mut store, 1).expect("erased");
    assert_eq!(store.contents().expect("readable").len(), 1);
    let kito = store.record(id(2)).expect("readable").expect("there");
    store.transact("save-field", AT, |act| act.change(&kito, values("Kito"))).expect("saved");
    erase(&mut store, 2).expect("erased");
    assert_eq!(store.contents().expect("readable"), [], "its history spoke of it to the end");
}

#[test]
fn a_row_that_was_emptied_without_being_named_is_noticed() {
    let folder = Folder::new();
    let store = two(&folder);
    let empty = "UPDATE audit SET change = NULL, salt = NULL WHERE seq = 2";
    store.connection.execute(empty, []).expect("tampered");
    assert_eq!(store.check().expect("checked").broken, Some(Broken::Changed(2)));
}

#[test]
fn an_erased_record_that_holds_something_again_is_noticed() {
    let folder = Folder::new();
    let mut store = two(&folder);
    erase(&mut store, 1).expect("erased");
    let tamper = "UPDATE record SET body = (SELECT body FROM record WHERE number = 2)";
    store.connection.execute(tamper, []).expect("tampered");
    assert_eq!(store.check().expect("checked").records_changed, [("member".into(), 1)]);
}

#[test]
fn rows_of_an_old_store_can_be_erased() {
    let folder = Folder::new();
    let mut store = Store::open(&upgrade::old(&folder), PASSPHRASE).expect("opens");
    erase(&mut store, 1).expect("erased");
    erase(&mut store, 2).expect("erased");
    let checked = store.check().expect("checked");
    assert!(!checked.is_damaged(), "{checked:?}");
    let after = everything(&store);
    assert!(!stands(&after, "nsimire") && !stands(&after, "amani"));
}

#[test]
fn who_may_only_look_erases_nothing() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = two(&folder);
    let added = store.add_person(AT, crate::Role::Auditor, "", "another word", Strength::WEAKEST);
    added.expect("added");
    drop(store);
    let mut store = Store::open(&path, "another word").expect("opens");
    assert!(matches!(erase(&mut store, 1), Err(StoreError::MayNotWrite)));
}
