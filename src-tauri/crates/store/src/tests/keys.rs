//! Who opens a store, and with what.

use proptest::prelude::*;

use super::*;
use crate::{Key, RecoveryError, RecoveryKey, Role};

const OTHER: &str = "jiwe kubwa la mto";

fn key(person: &str) -> Key<'_> {
    Key::Of { person, passphrase: OTHER }
}

#[test]
fn everybody_opens_it_with_their_own_passphrase() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    let added = store.add_person(AT, Role::Secretary, "Furaha", OTHER, Strength::WEAKEST);
    assert_eq!(added.expect("added").id, "secretary-1");
    drop(store);
    let holders = Store::holders(&path).expect("readable");
    let people: Vec<&str> = holders.iter().map(|one| one.person.as_str()).collect();
    assert_eq!(people, ["leader-1", "secretary-1"]);
    let store = Store::open(&path, OTHER).expect("opens");
    assert_eq!((store.person().name.as_str(), store.person().role), ("Furaha", Role::Secretary));
    drop(store);
    assert_eq!(Store::open(&path, PASSPHRASE).expect("opens").person().name, "Amani");
    let taken = Store::open(&path, key("leader-1"));
    assert!(matches!(taken, Err(StoreError::WrongPassphrase)), "it is the secretary's");
}

#[test]
fn who_did_what_stands_in_the_history() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    add(&mut store, 1, "one").expect("written");
    store.add_person(AT, Role::Inspector, "", OTHER, Strength::WEAKEST).expect("added");
    drop(store);
    let mut store = Store::open(&path, OTHER).expect("opens");
    let record = store.record(id(1)).expect("readable").expect("there");
    store.transact("save-field", AT, |act| act.change(&record, values("two"))).expect("written");
    let history = store.history(id(1)).expect("readable");
    let who: Vec<&str> = history.iter().map(|one| one.person.as_str()).collect();
    assert_eq!(who, ["leader-1", "inspector-1"]);
    assert_eq!(store.head().expect("readable").seq, 3, "adding a person is a row too");
}

#[test]
fn an_auditor_looks_and_writes_nothing() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    add(&mut store, 1, "one").expect("written");
    store.add_person(AT, Role::Auditor, "", OTHER, Strength::WEAKEST).expect("added");
    let head = store.head().expect("readable");
    drop(store);
    let mut store = Store::open(&path, OTHER).expect("opens");
    assert_eq!(store.records().expect("readable").len(), 1);
    assert!(matches!(add(&mut store, 2, "two"), Err(StoreError::MayNotWrite)));
    let added = store.add_person(AT, Role::Leader, "", OTHER, Strength::WEAKEST);
    assert!(matches!(added, Err(StoreError::MayNotManage)));
    assert_eq!(store.head().expect("readable"), head);
    store
        .change_passphrase(AT, OTHER, "his own from now on", Strength::WEAKEST)
        .expect("everybody may change their own");
}

#[test]
fn who_leaves_loses_the_key_and_stays_in_the_list() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    store.add_person(AT, Role::Secretary, "Furaha", OTHER, Strength::WEAKEST).expect("added");
    store.remove_person(AT, "secretary-1").expect("removed");
    let gone = store.people().expect("readable").into_iter().find(|one| one.gone.is_some());
    assert_eq!(gone.map(|one| one.name), Some("Furaha".to_owned()));
    assert!(matches!(store.remove_person(AT, "secretary-1"), Err(StoreError::NoSuchPerson)));
    assert!(matches!(store.remove_person(AT, "leader-1"), Err(StoreError::LastLeader)));
    let next = store.add_person(AT, Role::Secretary, "Neema", "maji ya bomba", Strength::WEAKEST);
    assert_eq!(next.expect("added").id, "secretary-2", "an id is never given twice");
    drop(store);
    assert!(matches!(Store::open(&path, OTHER), Err(StoreError::WrongPassphrase)));
}

#[test]
fn keys_that_somebody_kept_open_nothing_after_they_left() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    store.add_person(AT, Role::Secretary, "", OTHER, Strength::WEAKEST).expect("added");
    let kept = std::fs::read(folder.file("a.ngazi-keys")).expect("readable");
    store.remove_person(AT, "secretary-1").expect("removed");
    drop(store);
    for name in ["a.ngazi-keys", "a.ngazi-keys-copy"] {
        std::fs::write(folder.file(name), &kept).expect("written");
    }
    assert!(matches!(Store::open(&path, OTHER), Err(StoreError::WrongPassphrase)));
    Store::open(&path, PASSPHRASE).expect("opens");
    assert_eq!(Store::holders(&path).expect("readable").len(), 1, "the newer keys are back");
}

#[test]
fn a_new_passphrase_encrypts_nothing_anew() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    let wrong = store.change_passphrase(AT, OTHER, "x", Strength::WEAKEST);
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
    let key = store.key().bytes().to_vec();
    store.change_passphrase(AT, PASSPHRASE, OTHER, Strength::WEAKEST).expect("changed");
    drop(store);
    assert!(matches!(Store::open(&path, PASSPHRASE), Err(StoreError::WrongPassphrase)));
    assert_eq!(Store::open(&path, OTHER).expect("opens").key().bytes(), key);
}

#[test]
fn the_recovery_sheet_opens_it_and_gives_a_new_passphrase() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    let old = store.new_recovery(AT).expect("made");
    let sheet = store.new_recovery(AT).expect("made");
    let not_so = store.recover(AT, None, OTHER, Strength::WEAKEST);
    assert!(matches!(not_so, Err(StoreError::MayNotManage)), "it was opened otherwise");
    drop(store);
    let opened = Store::open(&path, Key::Recovery(&old));
    assert!(matches!(opened, Err(StoreError::RecoveryWords)), "a newer sheet replaced it");
    let typed = sheet.words().join(" - ").to_uppercase();
    let sheet = RecoveryKey::parse(&typed).expect("as printed");
    let mut store = Store::open(&path, Key::Recovery(&sheet)).expect("opens");
    let nobody = store.recover(AT, Some("auditor-9"), OTHER, Strength::WEAKEST);
    assert!(matches!(nobody, Err(StoreError::NoSuchPerson)));
    store.recover(AT, None, OTHER, Strength::WEAKEST).expect("given");
    drop(store);
    assert!(matches!(Store::open(&path, PASSPHRASE), Err(StoreError::WrongPassphrase)));
    assert_eq!(Store::open(&path, OTHER).expect("opens").person().id, "leader-1");
}

#[test]
fn one_damaged_key_file_is_set_aside_and_the_other_opens() {
    let folder = Folder::new();
    for (damaged, good) in
        [("a.ngazi-keys", "a.ngazi-keys-copy"), ("a.ngazi-keys-copy", "a.ngazi-keys")]
    {
        let path = folder.file("a.ngazi");
        let store = (!path.exists()).then(|| create(&path));
        drop(store);
        let mut bytes = std::fs::read(folder.file(damaged)).expect("readable");
        bytes[40] ^= 1;
        std::fs::write(folder.file(damaged), &bytes).expect("written");
        let store = Store::open(&path, PASSPHRASE).expect("opens");
        assert!(!store.keys_were_whole(), "it is said");
        drop(store);
        let aside = folder.file(&format!("{damaged}.damaged"));
        assert_eq!(std::fs::read(aside).expect("kept"), bytes);
        let read = |name: &str| std::fs::read(folder.file(name)).expect("readable");
        assert_eq!(read(damaged), read(good));
        assert!(Store::open(&path, PASSPHRASE).expect("opens").keys_were_whole());
    }
}

#[test]
fn two_damaged_key_files_are_said_and_left() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    drop(create(&path));
    for name in ["a.ngazi-keys", "a.ngazi-keys-copy"] {
        std::fs::write(folder.file(name), "no keys").expect("written");
    }
    assert!(matches!(Store::open(&path, PASSPHRASE), Err(StoreError::KeysDamaged)));
    let left = std::fs::read_to_string(folder.file("a.ngazi-keys")).expect("readable");
    assert_eq!(left, "no keys");
}

#[test]
fn nobody_takes_a_role_by_editing_the_keys() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    store.add_person(AT, Role::Auditor, "", OTHER, Strength::WEAKEST).expect("added");
    drop(store);
    for name in ["a.ngazi-keys", "a.ngazi-keys-copy"] {
        let text = std::fs::read_to_string(folder.file(name)).expect("readable");
        let (line, _) = text.split_once('\n').expect("two lines");
        let edited = line.replace("\"role\":\"auditor\"", "\"role\":\"leader\"");
        assert_ne!(edited, line);
        let check = crate::content::hexadecimal(&<sha2::Sha256 as sha2::Digest>::digest(&edited));
        std::fs::write(folder.file(name), format!("{edited}\n{check}\n")).expect("written");
    }
    assert!(matches!(Store::open(&path, OTHER), Err(StoreError::WrongPassphrase)));
}

#[test]
fn an_old_keyring_is_not_made_newer_by_hand() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    let old = std::fs::read_to_string(folder.file("a.ngazi-keys")).expect("readable");
    store.change_passphrase(AT, PASSPHRASE, OTHER, Strength::WEAKEST).expect("changed");
    drop(store);
    let (line, _) = old.split_once('\n').expect("two lines");
    let edited = line.replace("\"generation\":1", "\"generation\":9");
    assert_ne!(edited, line);
    let check = crate::content::hexadecimal(&<sha2::Sha256 as sha2::Digest>::digest(&edited));
    for name in ["a.ngazi-keys", "a.ngazi-keys-copy"] {
        std::fs::write(folder.file(name), format!("{edited}\n{check}\n")).expect("written");
    }
    assert!(matches!(Store::open(&path, PASSPHRASE), Err(StoreError::KeysDamaged)));
}

#[test]
fn keys_that_were_replaced_just_before_the_program_ended_count() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    store.add_person(AT, Role::Secretary, "Furaha", OTHER, Strength::WEAKEST).expect("added");
    let new = std::fs::read(folder.file("a.ngazi-keys")).expect("readable");
    drop(store);
    // The same store as it was before: only the files are new.
    let path = folder.file("b.ngazi");
    for ending in ["", "-keys", "-keys-copy"] {
        std::fs::copy(
            folder.file(&format!("a.ngazi{ending}")),
            folder.file(&format!("b.ngazi{ending}")),
        )
        .expect("copied");
    }
    let store = Store::open(&path, PASSPHRASE).expect("opens");
    store
        .connection
        .execute_batch(
            "DELETE FROM person WHERE id = 'secretary-1'; DELETE FROM setting WHERE key = 'keyring'",
        )
        .expect("as if it had not come so far");
    drop(store);
    std::fs::write(folder.file("b.ngazi-keys"), new).expect("written");
    let store = Store::open(&path, OTHER).expect("opens");
    assert_eq!(store.person().id, "secretary-1");
    let known: Vec<String> =
        store.people().expect("readable").into_iter().map(|one| one.id).collect();
    assert_eq!(known, ["leader-1", "secretary-1"]);
    assert_eq!(store.check().expect("checked").broken, None);
}

#[test]
fn keys_beside_a_new_name_are_not_written_over() {
    let folder = Folder::new();
    std::fs::write(folder.file("a.ngazi-keys"), "of another").expect("written");
    let made = Store::create(&folder.file("a.ngazi"), founder(), |_| Ok(()));
    assert!(matches!(made, Err(StoreError::Exists(_))));
    assert_eq!(std::fs::read(folder.file("a.ngazi-keys")).expect("kept"), b"of another");
}

#[test]
fn recovery_words_name_what_is_wrong() {
    let sheet = RecoveryKey::random().expect("random numbers");
    let mut words = sheet.words();
    assert_eq!(words.len(), 8);
    let parse = |words: &[String]| RecoveryKey::parse(&words.join("\n")).err();
    assert_eq!(parse(&words), None);
    assert_eq!(parse(&words[..7]), Some(RecoveryError::Count(7)));
    let right = std::mem::replace(&mut words[2], "karibu".to_owned());
    assert_eq!(parse(&words), Some(RecoveryError::Word(3)), "no sheet has an r");
    words[2] = if right == "babaka" { "babaki".to_owned() } else { "babaka".to_owned() };
    assert_eq!(parse(&words), Some(RecoveryError::Check));
}

proptest! {
    #[test]
    fn any_text_is_safe_to_read_as_recovery_words(text in "\\PC{0,200}") {
        let _ = RecoveryKey::parse(&text);
    }

    #[test]
    fn words_are_read_as_they_were_written(capitals: bool, between in "[ ,.0-9\\n-]{1,4}") {
        let sheet = RecoveryKey::random().expect("random numbers");
        let text = sheet.words().join(&between);
        let text = if capitals { text.to_uppercase() } else { text };
        let read = RecoveryKey::parse(&text).expect("as printed");
        prop_assert_eq!(read.words(), sheet.words());
    }
}
