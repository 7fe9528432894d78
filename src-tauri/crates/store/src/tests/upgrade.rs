use rusqlite::{Connection, params};

use super::*;
use crate::audit::{Row, legacy_hash_of};
use crate::key::{DataKey, Salt};

/// A store as the first schema left it: made by 1.sql alone.
pub(super) fn old(folder: &Folder) -> PathBuf {
    let path = folder.file("old.ngazi");
    std::fs::File::create_new(&path).expect("a file");
    let connection = Connection::open(&path).expect("opens");
    let salt = Salt::new().expect("random numbers");
    let key = DataKey::of_passphrase(PASSPHRASE, salt).expect("a key");
    connection.execute_batch(&key.pragma(salt)).expect("a key");
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
        append(&connection, "save-field", n, &change);
    }
    append(&connection, "remove", 2, "{\"removed\":true}");
    connection.execute("INSERT INTO register VALUES ('member', 2)", []).expect("written");
    connection.pragma_update(None, "user_version", 1).expect("set");
    path
}

/// A row of the chain as the first two schemas bound it.
fn append(connection: &Connection, action: &str, record: u8, change: &str) {
    let last = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
    let (seq, before): (i64, Vec<u8>) = connection
        .query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap_or((0, vec![0; 32]));
    let record = id(record).to_string();
    let row = Row { at: AT, action, record: &record, person: "", change };
    let hash = legacy_hash_of(seq + 1, &before, &row);
    let values = params![seq + 1, AT, action, record, change, before, hash];
    let insert = "INSERT INTO audit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    connection.execute(insert, values).expect("written");
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
        assert_eq!((checked.rows, checked.broken, checked.faults), (4, None, vec![]));
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
        let salt = Salt::from_head(head).expect("a salt");
        DataKey::of_passphrase(PASSPHRASE, salt).expect("a key").pragma(salt)
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

#[test]
fn an_upgrade_keeps_a_copy_of_the_old_store_and_gives_it_a_key_of_its_own() {
    let folder = Folder::new();
    let path = old(&folder);
    let before = std::fs::read(&path).expect("readable");
    let store = Store::open(&path, PASSPHRASE).expect("opens");
    assert_ne!(store.id(), crate::content::hexadecimal(&before[..16]), "another salt and key");
    assert_eq!(store.person().id, "leader-1");
    let head = store.head().expect("readable");
    assert_eq!(head.seq, 4, "the upgrade is a row of the chain");
    drop(store);
    let copy = folder.file("old.schema-1.ngazi-backup");
    assert!(copy.exists(), "the copy from before stays");
    assert!(matches!(Store::open(&path, "another"), Err(StoreError::WrongPassphrase)));
}

#[test]
fn a_store_without_its_keys_says_so() {
    let folder = Folder::new();
    let path = filled(&folder);
    for name in ["a.ngazi-keys", "a.ngazi-keys-copy"] {
        std::fs::remove_file(folder.file(name)).expect("removed");
    }
    let opened = Store::open(&path, PASSPHRASE);
    assert!(matches!(opened, Err(StoreError::KeysMissing)), "{:?}", opened.err());
}
