use rusqlite::{Connection, params};

use super::*;
use crate::audit::{Head, Row};

/// A store as the first schema left it: made by 1.sql alone.
fn old(folder: &Folder) -> PathBuf {
    let path = folder.file("old.ngazi");
    std::fs::File::create_new(&path).expect("a file");
    let connection = Connection::open(&path).expect("opens");
    let key = crate::key::Salt::new().and_then(|salt| salt.key_pragma(PASSPHRASE)).expect("a key");
    connection.execute_batch(&key).expect("a key");
    connection.execute_batch(include_str!("../../schema/1.sql")).expect("the first schema");
    for (n, name, deleted) in [(1_u8, "Nsimire Wanjirũ", None), (2, "Amani", Some(AT))] {
        let body = format!(r#"{{"family-name":{{"text":"{name}"}}}}"#);
        let change = format!(r#"{{"family-name":[null,{{"text":"{name}"}}]}}"#);
        connection
            .execute(
                "INSERT INTO record VALUES (?1, 'member', ?2, NULL, ?3, 1, ?4, ?4, ?5)",
                params![id(n).to_string(), n, body, AT, deleted],
            )
            .expect("written");
        let row = Row { at: AT, action: "save-field", record: &id(n).to_string(), change: &change };
        Head::read(&connection).and_then(|head| head.append(&connection, &row)).expect("written");
    }
    let row =
        Row { at: AT, action: "remove", record: &id(2).to_string(), change: "{\"removed\":true}" };
    Head::read(&connection).and_then(|head| head.append(&connection, &row)).expect("written");
    connection.execute("INSERT INTO register VALUES ('member', 2)", []).expect("written");
    connection.pragma_update(None, "user_version", 1).expect("set");
    path
}

#[test]
fn a_store_of_the_first_schema_opens_with_its_records_searchable() {
    let folder = Folder::new();
    let path = old(&folder);
    for _ in 0..2 {
        let store = Store::open(&path, PASSPHRASE).expect("opens");
        let records = store.records().expect("readable");
        assert_eq!(records.len(), 1);
        assert_eq!((records[0].version, &records[0].values), (1, &values("Nsimire Wanjirũ")));
        assert_eq!(found(&store, "WANJIRU"), [1]);
        assert_eq!(found(&store, "amani"), [0; 0], "it was removed");
        let checked = store.check().expect("checked");
        assert_eq!((checked.rows, checked.broken_row, checked.faults), (3, None, vec![]));
    }
}

#[test]
fn a_removal_of_the_first_schema_has_no_reason() {
    let folder = Folder::new();
    let mut store = Store::open(&old(&folder), PASSPHRASE).expect("opens");
    assert_eq!(store.removed().expect("readable")[0].reason, "");
    let history = store.history(id(2)).expect("readable");
    assert_eq!(history[1].removed.as_deref(), Some(""));
    store.transact("restore", AT, |act| act.restore(id(2))).expect("restored");
    assert_eq!(found(&store, "amani"), [2]);
    assert_eq!(add(&mut store, 3, "three").expect("written"), 3);
}

#[test]
fn an_upgrade_that_fails_leaves_the_store_as_it_was() {
    let folder = Folder::new();
    let path = old(&folder);
    let key = |path: &Path| {
        let head = std::fs::read(path).expect("readable")[..16].try_into().expect("sixteen");
        let salt = crate::key::Salt::from_head(head).expect("a salt");
        salt.key_pragma(PASSPHRASE).expect("a key")
    };
    let look = |statement: &str| {
        let connection = Connection::open(&path).expect("opens");
        connection.execute_batch(&key(&path)).expect("a key");
        connection.execute_batch("PRAGMA foreign_keys = OFF").expect("off");
        connection.execute_batch(statement).expect("done");
        connection.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))
    };
    look("UPDATE audit SET record = 'nobody' WHERE seq = 3").expect("tampered");
    let opened = Store::open(&path, PASSPHRASE);
    assert!(matches!(opened, Err(StoreError::Damaged(_))), "{:?}", opened.err());
    assert_eq!(look("SELECT 1").expect("readable"), 1);
}
