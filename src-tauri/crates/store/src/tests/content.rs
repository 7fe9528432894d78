use sha2::{Digest, Sha256};

use super::*;
use crate::Content;

/// More than one piece, and not a whole number of them.
const LARGE: usize = 3 * 64 * 1024 + 17;

fn file(bytes: &[u8]) -> Content {
    let hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/jpeg".to_owned(), "shimo la Kalehe.jpg".to_owned());
    Content { hash, media, name, size: bytes.len() as u64 }
}

fn photo() -> Vec<u8> {
    (0..LARGE).map(|n| (n * n % 251) as u8).collect()
}

/// A store whose first record names a file in a row and holds it.
fn holding(folder: &Folder, bytes: &[u8]) -> (Store, Content) {
    let mut store = create(&folder.file("a.ngazi"));
    let content = file(bytes);
    let row = Values::from([("photo".into(), Value::File(content.hash.clone()))]);
    let values = Values::from([("visits".into(), Value::List(vec![row]))]);
    let kept = store.transact("keep-file", AT, |act| {
        act.add(id(1), &"member".into(), 1, None, values)?;
        act.keep(id(1), &content, bytes)
    });
    kept.expect("written");
    (store, content)
}

#[test]
fn a_kept_file_comes_back_as_it_was() {
    let folder = Folder::new();
    let (store, content) = holding(&folder, &photo());
    drop(store);
    let store = Store::open(&folder.file("a.ngazi"), PASSPHRASE).expect("opens");
    assert_eq!(store.bytes(&content.hash).expect("readable"), photo());
    assert_eq!(store.content(&content.hash).expect("readable").as_ref(), Some(&content));
    assert_eq!(store.contents().expect("readable"), [content]);
    let checked = store.check().expect("checked");
    assert_eq!((checked.files, checked.faults), (1, vec![]));
    assert_eq!((checked.files_missing, checked.files_changed), (vec![], vec![]));
}

#[test]
fn an_empty_file_is_kept_too() {
    let folder = Folder::new();
    let (store, content) = holding(&folder, &[]);
    assert_eq!(store.bytes(&content.hash).expect("readable"), [0; 0]);
    assert_eq!(store.check().expect("checked").files_changed, [""; 0]);
}

#[test]
fn keeping_a_file_again_writes_nothing() {
    let folder = Folder::new();
    let (mut store, content) = holding(&folder, &photo());
    let rows = store.check().expect("checked").rows;
    store.transact("keep-file", AT, |act| act.keep(id(1), &content, &photo())).expect("kept");
    assert_eq!(store.check().expect("checked").rows, rows);
    assert_eq!(store.contents().expect("readable").len(), 1);
    let history = store.history(id(1)).expect("readable");
    assert_eq!(history[1].kept.as_ref(), Some(&content.hash));
}

#[test]
fn a_file_under_another_hash_is_refused() {
    let folder = Folder::new();
    let (mut store, content) = holding(&folder, &photo());
    let kept = store.transact("keep-file", AT, |act| act.keep(id(1), &content, b"other"));
    assert!(matches!(kept, Err(StoreError::Fault(_))));
}

#[test]
fn a_file_for_no_record_is_not_kept() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    assert!(store.transact("keep-file", AT, |act| act.keep(id(9), &file(b"x"), b"x")).is_err());
    assert_eq!(store.contents().expect("readable"), []);
}

#[test]
fn a_changed_file_is_named_and_can_be_kept_again() {
    let folder = Folder::new();
    let (mut store, content) = holding(&folder, &photo());
    store.connection.execute("UPDATE content SET bytes = x'00'", []).expect("tampered");
    assert_eq!(store.check().expect("checked").files_changed, [&*content.hash]);
    let bytes = store.bytes(&content.hash);
    assert!(matches!(bytes, Err(StoreError::FileChanged(hash)) if hash == content.hash));
    store.transact("keep-file", AT, |act| act.keep(id(1), &content, &photo())).expect("kept");
    assert_eq!(store.bytes(&content.hash).expect("readable"), photo());
}

#[test]
fn a_missing_file_is_named() {
    let folder = Folder::new();
    let (mut store, content) = holding(&folder, &photo());
    store.connection.execute("DELETE FROM content", []).expect("tampered");
    assert_eq!(store.check().expect("checked").files_missing, [&*content.hash]);
    let bytes = store.bytes(&content.hash);
    assert!(matches!(bytes, Err(StoreError::FileMissing(hash)) if hash == content.hash));
    store.transact("remove", AT, |act| act.remove(id(1), "")).expect("removed");
    assert_eq!(store.check().expect("checked").files, 0, "no live record names it");
}

#[test]
fn a_failed_act_keeps_no_file() {
    let folder = Folder::new();
    let (mut store, _) = holding(&folder, &photo());
    let failed: Result<(), StoreError> = store.transact("keep-file", AT, |act| {
        act.keep(id(1), &file(b"x"), b"x")?;
        Err(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    assert_eq!(store.contents().expect("readable").len(), 1);
}

#[test]
fn a_setting_can_be_forgotten() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    let set = |store: &mut Store, value: &str| {
        store.transact("settings", AT, |act| act.set("print", value)).expect("written");
    };
    set(&mut store, "a4");
    set(&mut store, "letter");
    assert_eq!(store.setting("print").expect("readable").as_deref(), Some("letter"));
    store.transact("settings", AT, |act| act.unset("print")).expect("written");
    assert_eq!(store.setting("print").expect("readable"), None);
}
