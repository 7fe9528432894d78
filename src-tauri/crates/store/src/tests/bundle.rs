//! Two laptops of one cooperative, and what travels between them.

use ngazi_domain::Id;
use sha2::{Digest, Sha256};

use super::*;
use crate::{Choices, Content, Says, Since, Standing, Taken};

/// Later than [`AT`].
const LATER: &str = "2026-11-23T11:00:00Z";

/// The first laptop, with a member, and one beside it that began with a copy.
pub(super) fn two(folder: &Folder) -> (Store, Store) {
    let path = folder.file("a.ngazi");
    let mut one = create(&path);
    add(&mut one, 1, "Nsimire").expect("written");
    drop(one);
    let other = beside(&path, &folder.file("b.ngazi"));
    (Store::open(&path, PASSPHRASE).expect("opens"), other)
}

/// A copy of a closed store, on a laptop that works beside the first one.
pub(super) fn beside(path: &Path, to: &Path) -> Store {
    copy(path, to);
    let mut store = Store::open(to, PASSPHRASE).expect("opens");
    store.become_laptop(true, AT).expect("another laptop");
    store
}

/// Copies the files of a closed store.
pub(super) fn copy(path: &Path, to: &Path) {
    for ending in ["", "-keys", "-keys-copy"] {
        let file = |path: &Path| PathBuf::from(format!("{}{ending}", path.display()));
        std::fs::copy(file(path), file(to)).expect("copied");
    }
}

/// Carries a bundle from one laptop to another.
fn carry(folder: &Folder, from: &mut Store, since: Since, to: &mut Store) -> Taken {
    let path = folder.file("a.ngazi-bundle");
    from.write_bundle(since, &path, AT).expect("written");
    let incoming = to.read_bundle(&path).expect("readable");
    to.take_bundle(&incoming, &Choices::new(), AT).expect("taken in")
}

fn change(store: &mut Store, n: u8, field: &str, text: &str, at: &str) {
    let record = store.record(id(n)).expect("readable").expect("there");
    let mut values = record.values.clone();
    values.insert(Id::new(field), Value::Text(text.to_owned()));
    store.transact("save-field", at, |act| act.change(&record, values)).expect("written");
}

fn text(store: &Store, n: u8, field: &str) -> Option<String> {
    let record = store.record(id(n)).expect("readable").expect("there");
    record.id_of(field).map(str::to_owned)
}

fn kept(bytes: &[u8]) -> Content {
    let hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/jpeg".to_owned(), "shaft.jpg".to_owned());
    Content { hash, media, name, size: bytes.len() as u64 }
}

fn rows(store: &Store) -> i64 {
    store.head().expect("readable").seq
}

fn sound(store: &Store) {
    let checked = store.check().expect("checked");
    assert!(!checked.is_damaged(), "{checked:?}");
    assert_eq!(store.quick_check().expect("checked"), Vec::<String>::new());
}

#[test]
fn what_each_wrote_is_on_both_and_the_chains_hold() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    change(&mut one, 1, "village", "Numbi", AT);
    change(&mut other, 1, "team", "Umoja", AT);
    assert_eq!(add(&mut one, 2, "Amani").expect("written"), 2);
    assert_eq!(add(&mut other, 3, "Bahati").expect("written"), 1_000_001, "numbers never clash");
    let taken = carry(&folder, &mut other, Since::Last, &mut one);
    let tally = taken.tallies[&Id::new("member")];
    assert_eq!((tally.new, tally.changed, tally.removed), (1, 1, 0));
    carry(&folder, &mut one, Since::Last, &mut other);
    assert_eq!(one.records().expect("readable"), other.records().expect("readable"));
    assert_eq!(text(&one, 1, "team").as_deref(), Some("Umoja"));
    assert_eq!(text(&other, 1, "village").as_deref(), Some("Numbi"));
    assert_eq!(found(&one, "bahati"), [1_000_001]);
    assert_eq!(add(&mut one, 4, "Furaha").expect("written"), 3, "each goes on in its own range");
    for store in [&one, &other] {
        sound(store);
        assert_eq!(store.open_conflicts().expect("counted"), 0);
    }
    let history = other.history(id(1)).expect("readable");
    let last = history.last().expect("a row");
    assert_eq!((last.action.as_str(), last.merged, last.fields.len()), ("take-bundle", true, 1));
}

#[test]
fn a_bundle_twice_or_an_old_one_changes_nothing_and_writes_no_row() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    change(&mut other, 1, "village", "Numbi", AT);
    let (old, new) = (folder.file("old.ngazi-bundle"), folder.file("new.ngazi-bundle"));
    other.write_bundle(Since::All, &old, AT).expect("written");
    change(&mut other, 1, "village", "Kalehe", LATER);
    other.write_bundle(Since::All, &new, AT).expect("written");
    let incoming = one.read_bundle(&new).expect("readable");
    one.take_bundle(&incoming, &Choices::new(), AT).expect("taken in");
    let (before, records) = (rows(&one), one.records().expect("readable"));
    for path in [&new, &old, &new] {
        let incoming = one.read_bundle(path).expect("readable");
        assert_eq!(incoming.standing, Standing::Known);
        let taken = one.take_bundle(&incoming, &Choices::new(), LATER).expect("taken in");
        assert_eq!(taken, Taken::default());
        assert_eq!((rows(&one), one.records().expect("readable")), (before, records.clone()));
    }
    assert_eq!(text(&one, 1, "village").as_deref(), Some("Kalehe"));
}

#[test]
fn different_answers_stay_side_by_side_until_somebody_decides() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    change(&mut one, 1, "village", "Numbi", AT);
    change(&mut other, 1, "village", "Kalehe", LATER);
    let path = folder.file("a.ngazi-bundle");
    other.write_bundle(Since::All, &path, AT).expect("written");
    let incoming = one.read_bundle(&path).expect("readable");
    assert_eq!(incoming.conflicts.len(), 1);
    let conflict = &incoming.conflicts[0];
    assert_eq!(conflict.id(), format!("{}/village", id(1)));
    let sides: Vec<(Option<u32>, &Says)> =
        conflict.sides.iter().map(|side| (side.laptop, &side.says)).collect();
    let said = |text: &str| Says::Answer(Some(Value::Text(text.to_owned())));
    assert_eq!(sides, [(Some(2), &said("Kalehe")), (Some(1), &said("Numbi"))]);
    one.take_bundle(&incoming, &Choices::new(), AT).expect("taken in");
    assert_eq!(text(&one, 1, "village").as_deref(), Some("Kalehe"), "the later one is shown");
    let open = one.conflicts().expect("readable");
    assert_eq!((open.len(), &open[0].sides), (1, &conflict.sides), "it stays open");
    carry(&folder, &mut one, Since::Last, &mut other);
    assert_eq!(other.conflicts().expect("readable").len(), 1, "both know of it");
    let conflict = other.conflicts().expect("readable").remove(0);
    other.settle_conflict(&conflict, 1, LATER).expect("settled");
    assert_eq!(text(&other, 1, "village").as_deref(), Some("Numbi"));
    assert!(other.settle_conflict(&conflict, 1, LATER).is_err(), "it is no longer open");
    assert_eq!(other.open_conflicts().expect("counted"), 0);
    carry(&folder, &mut other, Since::Last, &mut one);
    assert_eq!(one.open_conflicts().expect("counted"), 0, "the decision travels");
    assert_eq!(text(&one, 1, "village").as_deref(), Some("Numbi"));
    sound(&one);
    sound(&other);
}

#[test]
fn a_choice_at_taking_in_or_a_later_save_ends_a_conflict_everywhere() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    for (field, at) in [("village", AT), ("team", AT)] {
        change(&mut one, 1, field, "Numbi", at);
        change(&mut other, 1, field, "Kalehe", LATER);
    }
    let path = folder.file("a.ngazi-bundle");
    other.write_bundle(Since::All, &path, AT).expect("written");
    let incoming = one.read_bundle(&path).expect("readable");
    let mine = incoming.conflicts.iter().find(|one| one.field == Some("village".into()));
    let mine = mine.expect("a conflict");
    let choices = Choices::from([(mine.id(), mine.sides[1].clone())]);
    one.take_bundle(&incoming, &choices, AT).expect("taken in");
    assert_eq!(text(&one, 1, "village").as_deref(), Some("Numbi"));
    assert_eq!(one.open_conflicts().expect("counted"), 1, "the other one is still open");
    change(&mut one, 1, "team", "Umoja", LATER);
    assert_eq!(one.open_conflicts().expect("counted"), 0, "a save is a decision");
    carry(&folder, &mut one, Since::Last, &mut other);
    assert_eq!(other.open_conflicts().expect("counted"), 0);
    assert_eq!(one.records().expect("readable"), other.records().expect("readable"));
    sound(&one);
}

#[test]
fn choosing_what_is_shown_already_is_a_decision_too() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    change(&mut one, 1, "village", "Numbi", AT);
    change(&mut other, 1, "village", "Kalehe", LATER);
    carry(&folder, &mut other, Since::All, &mut one);
    let conflict = one.conflicts().expect("readable").remove(0);
    one.settle_conflict(&conflict, 0, LATER).expect("settled");
    assert_eq!(one.open_conflicts().expect("counted"), 0);
    carry(&folder, &mut one, Since::Last, &mut other);
    assert_eq!(other.open_conflicts().expect("counted"), 0);
    assert_eq!(text(&other, 1, "village").as_deref(), Some("Kalehe"));
    sound(&one);
}

#[test]
fn a_removal_travels_and_one_against_a_return_is_a_conflict() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    one.transact("remove-record", AT, |act| act.remove(id(1), "left")).expect("removed");
    other.transact("remove-record", AT, |act| act.remove(id(1), "moved")).expect("removed");
    carry(&folder, &mut one, Since::All, &mut other);
    assert_eq!(other.open_conflicts().expect("counted"), 0, "both say that it is removed");
    other.transact("undo", LATER, |act| act.restore(id(1)).map(|_| ())).expect("restored");
    one.transact("undo", AT, |act| act.restore(id(1)).map(|_| ())).expect("restored");
    one.transact("remove-record", LATER, |act| act.remove(id(1), "gone")).expect("removed");
    carry(&folder, &mut one, Since::Last, &mut other);
    let conflict = other.conflicts().expect("readable").remove(0);
    assert_eq!(conflict.field, None);
    let removed = conflict.sides.iter().position(|one| one.says == Says::Removed("gone".into()));
    other.settle_conflict(&conflict, removed.expect("a side"), LATER).expect("settled");
    assert_eq!(other.record(id(1)).expect("readable"), None);
    carry(&folder, &mut other, Since::Last, &mut one);
    assert_eq!(one.record(id(1)).expect("readable"), None);
    assert_eq!(one.open_conflicts().expect("counted"), 0);
    sound(&one);
    sound(&other);
}

#[test]
fn what_both_wrote_about_one_thing_is_one_record() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    let quote = |store: &mut Store, n: u8, field: &str| {
        let values = Values::from([(Id::new(field), Value::Text("12".to_owned()))]);
        let add = |act: &mut crate::Act<'_>| {
            act.add(id(n), &"fee-quote".into(), 1, Some("cd.card".into()), values)
        };
        store.transact("save-field", AT, add).expect("written");
    };
    quote(&mut one, 8, "amount");
    quote(&mut other, 9, "told-by");
    carry(&folder, &mut other, Since::All, &mut one);
    carry(&folder, &mut one, Since::All, &mut other);
    for (store, n) in [(&one, 8), (&other, 9)] {
        let record = store.record(id(n)).expect("readable").expect("each keeps its own");
        let fields: Vec<&str> = record.values.keys().map(Id::as_str).collect();
        assert_eq!(fields, ["amount", "told-by"]);
        assert_eq!(store.open_conflicts().expect("counted"), 0);
        sound(store);
    }
    // Taken back and written anew, it is a new record about the same thing.
    one.transact("undo", AT, |act| act.remove(id(8), "")).expect("removed");
    quote(&mut one, 10, "place");
    carry(&folder, &mut one, Since::Last, &mut other);
    let record = other.record(id(9)).expect("readable").expect("there");
    assert_eq!(record.values.keys().map(Id::as_str).collect::<Vec<_>>(), ["place"]);
    sound(&other);
}

#[test]
fn the_newest_version_of_a_form_wins_and_going_back_travels() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    let renew = |store: &mut Store, version: u32| {
        let record = store.record(id(1)).expect("readable").expect("there");
        let renewed = store
            .transact("renew-record", AT, |act| act.renew(&record, version, record.values.clone()));
        renewed.expect("written");
    };
    let version = |store: &Store| store.record(id(1)).expect("readable").expect("there").version;
    renew(&mut one, 3);
    renew(&mut other, 2);
    carry(&folder, &mut one, Since::All, &mut other);
    carry(&folder, &mut other, Since::All, &mut one);
    assert_eq!((version(&one), version(&other)), (3, 3));
    assert_eq!(one.open_conflicts().expect("counted"), 0);
    renew(&mut other, 1);
    carry(&folder, &mut other, Since::Last, &mut one);
    assert_eq!(version(&one), 1);
    sound(&one);
}

#[test]
fn an_erasure_wins_over_everything() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    let photo = b"a photo of the shaft".repeat(50);
    let content = kept(&photo);
    add(&mut other, 2, "Bahati").expect("written");
    other.transact("attach-file", AT, |act| act.keep(id(2), &content, &photo)).expect("kept");
    let record = other.record(id(2)).expect("readable").expect("there");
    let mut with = record.values.clone();
    with.insert("photo".into(), Value::File(content.hash.clone()));
    other.transact("attach-file", AT, |act| act.change(&record, with)).expect("written");
    carry(&folder, &mut other, Since::All, &mut one);
    one.transact("erase-record", AT, |act| act.erase(id(2), "asked for")).expect("erased");
    change(&mut other, 2, "village", "Numbi", LATER);
    carry(&folder, &mut other, Since::All, &mut one);
    assert_eq!(one.content(&content.hash).expect("readable"), None, "it does not come back");
    assert_eq!(one.removed_record(id(2)).expect("readable"), None);
    let taken = carry(&folder, &mut one, Since::Last, &mut other);
    assert_eq!(taken.tallies[&Id::new("member")].erased, 1);
    assert_eq!(other.content(&content.hash).expect("readable"), None);
    assert_eq!(other.removed_record(id(2)).expect("readable"), None);
    assert_eq!(other.removed().expect("readable").len(), 1, "its number stays");
    sound(&one);
    sound(&other);
    let before = rows(&other);
    carry(&folder, &mut one, Since::All, &mut other);
    assert_eq!(rows(&other), before + 1, "only what was heard of the other laptop is noted");
}

#[test]
fn a_record_that_was_never_here_is_erased_here_too() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    add(&mut one, 2, "Bahati").expect("written");
    one.transact("erase-record", AT, |act| act.erase(id(2), "asked for")).expect("erased");
    carry(&folder, &mut one, Since::All, &mut other);
    assert_eq!(other.removed().expect("readable").len(), 1);
    assert_eq!(other.removed_record(id(2)).expect("readable"), None);
    sound(&other);
}

#[test]
fn files_come_with_their_records_once() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    let photo: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[1]).collect();
    let content = kept(&photo);
    let record = other.record(id(1)).expect("readable").expect("there");
    let mut with = record.values.clone();
    with.insert("photo".into(), Value::File(content.hash.clone()));
    let attach = |act: &mut crate::Act<'_>| {
        act.keep(record.id, &content, &photo)?;
        act.change(&record, with)
    };
    other.transact("attach-file", AT, attach).expect("kept");
    let path = folder.file("a.ngazi-bundle");
    let written = other.write_bundle(Since::All, &path, AT).expect("written");
    assert_eq!((written.records, written.files, written.left_out), (1, 1, 0));
    let incoming = one.read_bundle(&path).expect("readable");
    assert_eq!(incoming.files, 1);
    let taken = one.take_bundle(&incoming, &Choices::new(), AT).expect("taken in");
    assert_eq!(taken.files, 1);
    assert_eq!(one.bytes(&content.hash).expect("readable"), photo);
    assert_eq!(one.content(&content.hash).expect("readable"), Some(content.clone()));
    let back = one.write_bundle(Since::Last, &path, AT).expect("written");
    assert_eq!((back.records, back.files), (0, 0), "what came from there does not go back");
    one.connection.execute("UPDATE content SET bytes = zeroblob(size)", []).expect("damaged");
    assert_eq!(one.write_bundle(Since::All, &path, AT).expect("written").left_out, 1);
    let taken = carry(&folder, &mut other, Since::All, &mut one);
    assert_eq!(taken.files, 1, "a damaged file is mended");
    assert_eq!(one.bytes(&content.hash).expect("readable"), photo);
}

#[test]
fn a_bundle_that_begins_after_a_missing_one_is_refused() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    change(&mut other, 1, "village", "Numbi", AT);
    let path = folder.file("a.ngazi-bundle");
    other.write_bundle(Since::All, &path, AT).expect("written, and lost");
    let (seq, _) = other.exchanged().expect("readable").written.expect("noted");
    add(&mut other, 2, "Amani").expect("written");
    let part = other.write_bundle(Since::Seq(seq), &path, AT).expect("written");
    assert_eq!(part.records, 1, "only what is newer");
    let incoming = one.read_bundle(&path).expect("readable");
    assert_eq!(incoming.standing, Standing::Gap);
    let before = rows(&one);
    assert!(one.take_bundle(&incoming, &Choices::new(), AT).is_err());
    assert_eq!(rows(&one), before);
    carry(&folder, &mut other, Since::All, &mut one);
    add(&mut other, 3, "Bahati").expect("written");
    let (seq, _) = other.exchanged().expect("readable").written.expect("noted");
    other.write_bundle(Since::Seq(seq), &path, AT).expect("written");
    assert_eq!(one.read_bundle(&path).expect("readable").standing, Standing::Fits);
}

#[test]
fn a_copy_that_took_no_name_of_its_own_is_refused() {
    let folder = Folder::new();
    let (one, two) = (folder.file("a.ngazi"), folder.file("b.ngazi"));
    let mut store = create(&one);
    add(&mut store, 1, "Nsimire").expect("written");
    drop(store);
    copy(&one, &two);
    let mut store = Store::open(&one, PASSPHRASE).expect("opens");
    let mut twin = Store::open(&two, PASSPHRASE).expect("opens");
    let path = folder.file("a.ngazi-bundle");
    twin.write_bundle(Since::All, &path, AT).expect("written");
    assert_eq!(store.read_bundle(&path).expect("readable").standing, Standing::Known);
    change(&mut store, 1, "village", "Numbi", AT);
    change(&mut twin, 1, "village", "Kalehe", AT);
    twin.write_bundle(Since::All, &path, AT).expect("written");
    let incoming = store.read_bundle(&path).expect("readable");
    assert_eq!(incoming.standing, Standing::Twin);
    assert!(store.take_bundle(&incoming, &Choices::new(), AT).is_err());
    assert_eq!(text(&store, 1, "village").as_deref(), Some("Numbi"));
}

#[test]
fn a_laptop_that_took_the_place_of_a_broken_one_gets_back_what_the_other_has() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    drop(one);
    copy(&folder.file("a.ngazi"), &folder.file("backup.ngazi"));
    one = Store::open(&folder.file("a.ngazi"), PASSPHRASE).expect("opens");
    add(&mut one, 2, "Amani").expect("written");
    change(&mut one, 1, "village", "Numbi", AT);
    carry(&folder, &mut one, Since::All, &mut other);
    carry(&folder, &mut other, Since::Last, &mut one);
    drop(one);
    let mut again = Store::open(&folder.file("backup.ngazi"), PASSPHRASE).expect("opens");
    assert_eq!(again.become_laptop(false, LATER).expect("another laptop").number, 1);
    assert_eq!(add(&mut again, 3, "Bahati").expect("written"), 2, "it cannot know of the other");
    let path = folder.file("a.ngazi-bundle");
    other.write_bundle(Since::Last, &path, AT).expect("written");
    assert_eq!(again.read_bundle(&path).expect("readable").standing, Standing::Gap);
    carry(&folder, &mut other, Since::All, &mut again);
    carry(&folder, &mut again, Since::All, &mut other);
    assert_eq!(text(&again, 1, "village").as_deref(), Some("Numbi"));
    for store in [&again, &other] {
        let names = store.records().expect("readable");
        assert_eq!(names.len(), 3, "two records had one number, and both are there");
        sound(store);
    }
    assert_eq!(add(&mut again, 4, "Furaha").expect("written"), 4);
    let peers = other.exchanged().expect("readable").peers;
    assert_eq!(peers.len(), 1, "the broken one is forgotten: {peers:?}");
}

#[test]
fn three_laptops_have_three_numbers_and_agree() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    carry(&folder, &mut other, Since::All, &mut one);
    drop(one);
    let mut third = beside(&folder.file("a.ngazi"), &folder.file("c.ngazi"));
    let mut one = Store::open(&folder.file("a.ngazi"), PASSPHRASE).expect("opens");
    let numbers = [&one, &other, &third].map(|one| one.laptop().expect("a laptop").number);
    assert_eq!(numbers, [1, 2, 3]);
    change(&mut other, 1, "village", "Numbi", AT);
    change(&mut third, 1, "team", "Umoja", AT);
    carry(&folder, &mut other, Since::All, &mut third);
    carry(&folder, &mut third, Since::All, &mut one);
    carry(&folder, &mut one, Since::All, &mut other);
    for store in [&one, &other, &third] {
        assert_eq!(text(store, 1, "village").as_deref(), Some("Numbi"));
        assert_eq!(text(store, 1, "team").as_deref(), Some("Umoja"));
    }
}

#[test]
fn a_changed_bundle_is_noticed_and_changes_nothing() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    for n in 2..40 {
        add(&mut other, n, "Bahati").expect("written");
    }
    let path = folder.file("a.ngazi-bundle");
    other.write_bundle(Since::All, &path, AT).expect("written");
    let incoming = one.read_bundle(&path).expect("readable");
    let (whole, before) = (std::fs::read(&path).expect("readable"), rows(&one));
    for place in (8..whole.len()).step_by(301) {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        std::fs::write(&path, &bytes).expect("written");
        let read = one.read_bundle(&path);
        assert!(matches!(read, Err(StoreError::BundleChanged(_))), "{place}: {read:?}");
        let taken = one.take_bundle(&incoming, &Choices::new(), AT);
        assert!(matches!(taken, Err(StoreError::BundleChanged(_))), "{place}: {taken:?}");
    }
    other.write_bundle(Since::All, &path, AT).expect("written");
    let taken = one.take_bundle(&incoming, &Choices::new(), AT);
    assert!(matches!(taken, Err(StoreError::BundleChanged(_))), "another one than was read");
    assert_eq!(rows(&one), before);
    assert_eq!(one.records().expect("readable").len(), 1);
}

#[test]
fn a_bundle_of_another_cooperative_and_any_other_file_are_refused() {
    let folder = Folder::new();
    let (one, _other) = two(&folder);
    let mut strange = create(&folder.file("strange.ngazi"));
    let path = folder.file("a.ngazi-bundle");
    strange.write_bundle(Since::All, &path, AT).expect("written");
    assert!(matches!(one.read_bundle(&path), Err(StoreError::OtherStore)));
    let files = [folder.file("a.ngazi"), folder.file("strange.ngazi-keys")];
    for file in files {
        assert!(matches!(one.read_bundle(&file), Err(StoreError::NotABundle(_))));
    }
    assert!(matches!(one.read_bundle(&folder.file("none")), Err(StoreError::NotFound(_))));
    let over = strange.write_bundle(Since::All, &folder.file("a.ngazi"), AT);
    assert!(matches!(over, Err(StoreError::Exists(_))), "never over a store");
    sound(&one);
}

#[test]
fn no_byte_of_a_bundle_shows_what_is_in_it() {
    let folder = Folder::new();
    let (_one, mut other) = two(&folder);
    change(&mut other, 1, "village", "Numbi ya juu", AT);
    let path = folder.file("a.ngazi-bundle");
    other.write_bundle(Since::All, &path, AT).expect("written");
    let bytes = std::fs::read(&path).expect("readable");
    let id = other.id();
    let typed = ["Nsimire", "Numbi", "village", "member", "laptop"];
    for word in typed.into_iter().chain(["take-bundle", PASSPHRASE, id.as_str()]) {
        let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
        assert!(!found, "{word} can be read");
    }
    let salt: Vec<u8> = std::fs::read(folder.file("b.ngazi")).expect("readable")[..16].to_vec();
    assert!(!bytes.windows(16).any(|window| window == salt), "nor whose it is");
    assert!(!folder.file("a.ngazi-bundle.part").exists());
}

#[test]
fn a_bundle_that_cannot_be_written_leaves_the_old_one() {
    let folder = Folder::new();
    let (_one, mut other) = two(&folder);
    let before = rows(&other);
    let path = folder.file("none").join("a.ngazi-bundle");
    let written = other.write_bundle(Since::All, &path, AT);
    assert!(matches!(written, Err(StoreError::NotWritable(named)) if named == path));
    assert_eq!(rows(&other), before, "nothing is noted");
}

#[test]
fn rows_of_the_schemas_before_are_the_same_on_every_copy() {
    let folder = Folder::new();
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    add(&mut store, 1, "Nsimire").expect("written");
    // As after an upgrade: what was there belongs to no laptop.
    let first = "UPDATE laptop SET first = (SELECT max(seq) + 1 FROM audit)";
    store.connection.execute(first, []).expect("set");
    drop(store);
    let ids = ["1", "2"].map(|name| {
        let to = folder.file(&format!("{name}.ngazi"));
        copy(&path, &to);
        let store = Store::open(&to, PASSPHRASE).expect("opens");
        let own = "UPDATE laptop SET id = ?1";
        store.connection.execute(own, [name.repeat(32)]).expect("each upgraded by itself");
        to
    });
    let [mut one, mut other] = ids.map(|path| Store::open(&path, PASSPHRASE).expect("opens"));
    change(&mut one, 1, "family-name", "Nsimire Bahati", AT);
    carry(&folder, &mut one, Since::All, &mut other);
    assert_eq!(other.open_conflicts().expect("counted"), 0, "it knew of the one before");
    assert_eq!(text(&other, 1, "family-name").as_deref(), Some("Nsimire Bahati"));
    assert_eq!(carry(&folder, &mut other, Since::All, &mut one), Taken::default());
}

#[test]
fn whoever_may_only_look_neither_writes_nor_takes_a_bundle() {
    let folder = Folder::new();
    let (mut one, mut other) = two(&folder);
    one.add_person(AT, crate::Role::Auditor, "", "jiwe kubwa la mto", Strength::WEAKEST)
        .expect("added");
    drop(one);
    let mut one = Store::open(&folder.file("a.ngazi"), "jiwe kubwa la mto").expect("opens");
    let path = folder.file("a.ngazi-bundle");
    let written = one.write_bundle(Since::All, &path, AT);
    assert!(matches!(written, Err(StoreError::MayNotWrite)));
    assert!(!path.exists());
    other.write_bundle(Since::All, &path, AT).expect("written");
    let incoming = one.read_bundle(&path).expect("looking is allowed");
    let taken = one.take_bundle(&incoming, &Choices::new(), AT);
    assert!(matches!(taken, Err(StoreError::MayNotWrite)));
}
