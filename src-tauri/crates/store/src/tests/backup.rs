use std::fs;

use sha2::{Digest, Sha256};

use super::*;
use crate::{Backup, BackupFacts};

const LATER: &str = "2026-11-24T18:00:00Z";

/// A store with forty members and a photo, and a backup of it.
fn backed_up(folder: &Folder) -> (Store, PathBuf, BackupFacts) {
    let mut store = Store::open(&filled(folder), PASSPHRASE).expect("opens");
    let bytes = vec![7; 300_000];
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/jpeg".to_owned(), "pit.jpg".to_owned());
    let file = crate::Content { hash, media, name, size: bytes.len() as u64 };
    store.transact("keep-file", AT, |act| act.keep(id(1), &file, &bytes)).expect("kept");
    let backup = folder.file("one.ngazi-backup");
    let facts = store.back_up(&backup, LATER, &mut |_, _| true).expect("backed up");
    (store, backup, facts)
}

/// Names in a folder, in order.
fn names(folder: &Folder) -> Vec<String> {
    let name = |file: std::io::Result<fs::DirEntry>| {
        file.expect("a file").file_name().to_string_lossy().into_owned()
    };
    let mut names: Vec<String> =
        fs::read_dir(folder.0.path()).expect("a folder").map(name).collect();
    names.sort();
    names
}

#[test]
fn a_backup_becomes_the_store_that_it_was() {
    let folder = Folder::new();
    let (store, backup, facts) = backed_up(&folder);
    assert_eq!(facts.store, store.id());
    assert_eq!(facts.made, LATER);
    assert_eq!(facts.size, fs::metadata(&backup).expect("there").len());
    assert_eq!(facts.holders, store.keyring().holders());
    assert_eq!(facts, Backup::examine(&backup).expect("a backup"));
    assert!(Backup::is_backup(&backup));

    let back = folder.file("back.ngazi");
    Backup::unpack(&backup, &back).expect("unpacked");
    let again = Store::open(&back, PASSPHRASE).expect("opens");
    assert_eq!(again.id(), store.id());
    assert_eq!(again.head().expect("a head"), store.head().expect("a head"));
    assert_eq!(again.records().expect("readable"), store.records().expect("readable"));
    assert_eq!(again.contents().expect("readable"), store.contents().expect("readable"));
    let checked = again.check().expect("checked");
    assert!(!checked.is_damaged() && checked.files_changed.is_empty(), "{checked:?}");
}

#[test]
fn what_stands_only_in_the_log_is_in_the_backup() {
    let folder = Folder::new();
    let (mut store, _, _) = backed_up(&folder);
    add(&mut store, 41, "the last one").expect("written");
    let backup = folder.file("two.ngazi-backup");
    store.back_up(&backup, LATER, &mut |_, _| true).expect("backed up");
    let back = folder.file("back.ngazi");
    Backup::unpack(&backup, &back).expect("unpacked");
    assert_eq!(Store::open(&back, PASSPHRASE).expect("opens").records().expect("read").len(), 41);
}

#[test]
fn a_backup_hides_every_typed_word() {
    let folder = Folder::new();
    let (_, backup, _) = backed_up(&folder);
    let bytes = fs::read(backup).expect("readable");
    for word in ["Nsimire", "Amani", "family-name", PASSPHRASE, "pit.jpg", "save-field", "SQLite"] {
        let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
        assert!(!found, "{word} can be read");
    }
}

#[test]
fn any_changed_bit_of_a_backup_is_noticed() {
    let folder = Folder::new();
    let (store, backup, _) = backed_up(&folder);
    let whole = fs::read(&backup).expect("readable");
    let end = whole.len();
    let tail = store.keyring().to_bytes().len() + 84;
    // In the salt, in the pages, in the keyring, and in each part of the footer.
    let places =
        [0, 15, 16, 4096, end / 2, end - tail + 10, end - 84, end - 68, end - 60, end - 52]
            .into_iter()
            .chain([end - 33, end - 32, end - 1]);
    for place in places {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        let other = folder.file("other.ngazi-backup");
        fs::write(&other, &bytes).expect("written");
        let told = Backup::examine(&other);
        assert!(matches!(told, Err(StoreError::BackupChanged(_))), "byte {place}: {told:?}");
        let back = folder.file("back.ngazi");
        assert!(Backup::unpack(&other, &back).is_err(), "byte {place}");
        assert!(!names(&folder).iter().any(|name| name.starts_with("back")), "nothing is left");
        assert_eq!(fs::read(&other).expect("readable"), bytes, "and it stays as it is");
    }
}

#[test]
fn a_backup_that_was_cut_off_is_noticed_wherever_it_ends() {
    let folder = Folder::new();
    let (_, backup, _) = backed_up(&folder);
    let whole = fs::read(&backup).expect("readable");
    for length in [0, 1, 15, 16, 83, 84, 4096, whole.len() / 2, whole.len() - 1] {
        fs::write(&backup, &whole[..length]).expect("written");
        let told = Backup::examine(&backup);
        assert!(matches!(told, Err(StoreError::BackupChanged(_))), "{length} bytes: {told:?}");
    }
}

#[test]
fn another_file_is_not_a_backup() {
    let folder = Folder::new();
    let path = filled(&folder);
    let text = folder.file("list.ngazi-backup");
    fs::write(&text, "Exemple A, Kalehe\n".repeat(100)).expect("written");
    for path in [path, text] {
        assert!(!Backup::is_backup(&path));
        let told = Backup::examine(&path);
        assert!(matches!(told, Err(StoreError::NotABackup(_))), "{told:?}");
    }
    let told = Backup::examine(&folder.file("nothing"));
    assert!(matches!(told, Err(StoreError::NotFound(_))), "{told:?}");
}

#[test]
fn a_left_over_of_a_backup_that_was_killed_is_written_over() {
    let folder = Folder::new();
    let left = folder.file("one.ngazi-backup.part");
    fs::write(&left, vec![9; 1_000_000]).expect("written");
    let (_, backup, _) = backed_up(&folder);
    assert!(Backup::examine(&backup).is_ok());
    assert!(!left.exists());
}

#[test]
fn a_backup_that_was_stopped_leaves_the_one_before() {
    let folder = Folder::new();
    let (store, backup, before) = backed_up(&folder);
    let there = names(&folder);
    let stopped = store.back_up(&backup, AT, &mut |_, _| false);
    assert!(matches!(stopped, Err(StoreError::Stopped)), "{stopped:?}");
    assert_eq!(names(&folder), there);
    assert_eq!(Backup::examine(&backup).expect("still good"), before);
}

#[test]
fn a_folder_that_is_gone_and_one_that_is_none_are_told_apart() {
    let folder = Folder::new();
    let (store, _, _) = backed_up(&folder);
    let gone = folder.file("stick").join("a.ngazi-backup");
    let told = store.back_up(&gone, AT, &mut |_, _| true);
    assert!(matches!(told, Err(StoreError::Unreachable)), "{told:?}");
    let taken = folder.file("taken.ngazi-backup");
    fs::create_dir(&taken).expect("a folder");
    fs::write(taken.join("keep"), "me").expect("written");
    let told = store.back_up(&taken, AT, &mut |_, _| true);
    assert!(told.is_err(), "{told:?}");
    assert!(taken.join("keep").exists());
    assert!(!folder.file("taken.ngazi-backup.part").exists());
}

#[test]
fn a_folder_with_foreign_letters_is_like_any_other() {
    let folder = Folder::new();
    let (store, _, _) = backed_up(&folder);
    let strange = folder.file("Ñdøŵa ya 100 % ?a=b&c #1 「倉庫」 'x\"");
    fs::create_dir(&strange).expect("a folder");
    let backup = strange.join("ĝ.ngazi-backup");
    store.back_up(&backup, AT, &mut |_, _| true).expect("backed up");
    Backup::unpack(&backup, &strange.join("ŋ.ngazi")).expect("unpacked");
    assert!(Store::open(&strange.join("ŋ.ngazi"), PASSPHRASE).is_ok());
}

#[test]
fn a_backup_replaces_no_file_when_it_is_unpacked() {
    let folder = Folder::new();
    let (_, backup, _) = backed_up(&folder);
    for ending in ["", "-wal", "-keys", "-keys-copy"] {
        let back = folder.file("back.ngazi");
        let taken = folder.file(&format!("back.ngazi{ending}"));
        fs::write(&taken, "keep me").expect("written");
        let told = Backup::unpack(&backup, &back);
        assert!(matches!(told, Err(StoreError::Exists(_))), "{ending}: {told:?}");
        assert_eq!(fs::read_to_string(&taken).expect("readable"), "keep me");
        fs::remove_file(&taken).expect("removed");
    }
}

#[test]
fn a_store_without_a_keyring_is_backed_up_as_it_is() {
    let folder = Folder::new();
    let store = Store::open(&filled(&folder), PASSPHRASE).expect("opens");
    let backup = folder.file("old.ngazi-backup");
    let key = (store.key(), store.salt());
    crate::backup::write(&store.connection, key, None, &backup, "", &mut |_, _| true)
        .expect("backed up");
    let facts = Backup::examine(&backup).expect("a backup");
    assert_eq!((facts.made.as_str(), facts.holders), ("", vec![]));
    let back = folder.file("back.ngazi");
    Backup::unpack(&backup, &back).expect("unpacked");
    assert!(back.exists() && !folder.file("back.ngazi-keys").exists());
}

#[test]
fn a_faulty_store_is_not_backed_up_over_a_good_backup() {
    let folder = Folder::new();
    let (store, backup, before) = backed_up(&folder);
    // Every page is as it was encrypted; what stands there breaks a rule of the schema.
    store
        .connection
        .execute_batch(
            "PRAGMA ignore_check_constraints = ON;
             UPDATE audit SET change = 'no list of fields' WHERE seq = 1",
        )
        .expect("tampered");
    let told = store.back_up(&backup, AT, &mut |_, _| true);
    assert!(matches!(told, Err(StoreError::Damaged(_))), "{told:?}");
    assert_eq!(Backup::examine(&backup).expect("still good"), before);
}

#[test]
fn that_a_store_was_restored_stands_in_its_chain() {
    let folder = Folder::new();
    let (mut store, _, _) = backed_up(&folder);
    let rows = store.head().expect("a head").seq;
    store.note_restore(LATER, AT).expect("noted");
    let head = store.head().expect("a head");
    assert_eq!((head.seq, head.at.as_str()), (rows + 1, LATER));
    assert!(!store.check().expect("checked").is_damaged());
}
