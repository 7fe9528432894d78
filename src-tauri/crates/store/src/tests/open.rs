use sha2::{Digest, Sha256};

use super::*;

#[test]
fn what_was_written_is_there_after_closing() {
    let folder = Folder::new();
    let store = Store::open(&filled(&folder), PASSPHRASE).expect("opens");
    let records = store.records().expect("readable");
    assert_eq!(records.len(), 40);
    assert_eq!(records[0].values, values("Nsimire Wanjirũ"));
}

#[test]
fn no_byte_of_any_file_shows_a_typed_word() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    add(&mut store, 1, "Nsimire").expect("written");
    let text = b"Nsimire".repeat(1000);
    let hash = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/jpeg".to_owned(), "pit.jpg".to_owned());
    let file = crate::Content { hash, media, name, size: text.len() as u64 };
    store.transact("keep-file", AT, |act| act.keep(id(1), &file, &text)).expect("kept");
    // While it is open, so that the write-ahead log is there too.
    let mut searched = 0;
    for file in std::fs::read_dir(folder.0.path()).expect("a folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("readable");
        for word in [
            "Nsimire",
            "family-name",
            PASSPHRASE,
            "save-field",
            "SQLite",
            "CREATE",
            "trigram",
            "search_data",
            "image/jpeg",
            "pit.jpg",
        ] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} can be read");
        }
        searched += bytes.len();
    }
    assert!(searched > 8192, "{searched} bytes were searched");
}

#[test]
fn the_wrong_passphrase_is_said_to_be_wrong() {
    let folder = Folder::new();
    let opened = Store::open(&filled(&folder), "another");
    assert!(matches!(opened, Err(StoreError::WrongPassphrase)), "{:?}", opened.err());
}

#[test]
fn a_text_file_is_not_a_store() {
    let folder = Folder::new();
    let path = folder.file("list.txt");
    for text in ["", "short", &"Exemple A, Kalehe\n".repeat(1000)] {
        std::fs::write(&path, text).expect("written");
        let opened = Store::open(&path, PASSPHRASE);
        assert!(matches!(opened, Err(StoreError::NotAStore(_))), "{:?}", opened.err());
        assert_eq!(std::fs::read_to_string(&path).expect("readable"), text, "nothing is changed");
    }
}

#[test]
fn a_cut_off_store_is_damaged_and_left_as_it_is() {
    let folder = Folder::new();
    let path = filled(&folder);
    let bytes = std::fs::read(&path).expect("readable");
    let cut = &bytes[..bytes.len() - 1000];
    std::fs::write(&path, cut).expect("written");
    let opened = Store::open(&path, PASSPHRASE);
    assert!(matches!(opened, Err(StoreError::Damaged(_))), "{:?}", opened.err());
    assert_eq!(std::fs::read(&path).expect("readable"), cut);
}

#[test]
fn a_changed_byte_is_found_by_the_check() {
    let folder = Folder::new();
    let path = filled(&folder);
    let mut bytes = std::fs::read(&path).expect("readable");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, &bytes).expect("written");
    match Store::open(&path, PASSPHRASE) {
        Err(StoreError::Damaged(_)) => {}
        Err(other) => panic!("{other}"),
        Ok(store) => assert!(!store.check().expect("checked").faults.is_empty()),
    }
}

#[test]
fn two_windows_cannot_hold_one_store() {
    let folder = Folder::new();
    let path = filled(&folder);
    let first = Store::open(&path, PASSPHRASE).expect("opens");
    let second = Store::open(&path, PASSPHRASE);
    assert!(matches!(second, Err(StoreError::InUse)), "{:?}", second.err());
    drop(first);
    assert!(Store::open(&path, PASSPHRASE).is_ok(), "closing releases it");
}

#[test]
fn a_store_of_a_newer_program_is_refused() {
    let folder = Folder::new();
    let path = filled(&folder);
    let store = Store::open(&path, PASSPHRASE).expect("opens");
    store.connection.pragma_update(None, "user_version", 4).expect("set");
    drop(store);
    let opened = Store::open(&path, PASSPHRASE);
    assert!(matches!(opened, Err(StoreError::Newer { found: 4, known: 3 })), "{:?}", opened.err());
}

#[test]
fn a_new_store_replaces_no_file() {
    let folder = Folder::new();
    let path = folder.file("list.txt");
    std::fs::write(&path, "keep me").expect("written");
    assert!(matches!(Store::create(&path, PASSPHRASE, |_| Ok(())), Err(StoreError::Exists(_))));
    assert_eq!(std::fs::read_to_string(&path).expect("readable"), "keep me");
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = Folder::new();
    std::fs::write(folder.file("plain"), "not a folder").expect("written");
    let path = folder.file("plain").join("a.ngazi");
    let made = Store::create(&path, PASSPHRASE, |_| Ok(()));
    assert!(matches!(made, Err(StoreError::NotWritable(named)) if named == path));
}

#[test]
fn a_failed_act_leaves_nothing() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    let failed: Result<(), StoreError> = store.transact("import", AT, |act| {
        act.add(id(1), &"member".into(), 1, None, values("one"))?;
        Err(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    assert_eq!(store.records().expect("readable"), []);
    assert_eq!(store.check().expect("checked").rows, 0);
}

#[test]
fn a_number_is_never_given_twice() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    assert_eq!(add(&mut store, 1, "one").expect("written"), 1);
    store.transact("remove", AT, |act| act.remove(id(1), "left")).expect("removed");
    assert_eq!(add(&mut store, 2, "two").expect("written"), 2);
}

#[test]
fn saving_the_same_again_writes_nothing() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    add(&mut store, 1, "one").expect("written");
    let record = store.record(id(1)).expect("readable").expect("there");
    let same = record.values.clone();
    store.transact("save-field", AT, |act| act.change(&record, same)).expect("written");
    assert_eq!(store.check().expect("checked").rows, 1);
}

#[test]
fn a_store_whose_first_content_fails_leaves_no_file() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let made: Result<(Store, ()), _> =
        Store::create(&path, PASSPHRASE, |_| Err(StoreError::DiskFull));
    assert!(matches!(made, Err(StoreError::DiskFull)));
    assert!(!path.exists());
}
