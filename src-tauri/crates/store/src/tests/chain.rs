use rusqlite::params;

use super::*;
use crate::Broken;
use crate::audit::{Row, digest_of, hash_of};

/// Makes room for a row with the number 5.
const ROOM: &str = "UPDATE audit SET seq = -seq - 1 WHERE seq >= 5;
                    UPDATE audit SET seq = -seq WHERE seq < 0;";

fn open(folder: &Folder) -> Store {
    Store::open(&filled(folder), PASSPHRASE).expect("opens")
}

/// What a check says of a chain of forty rows after somebody changed it.
fn after(tamper: &str) -> Option<Broken> {
    let folder = Folder::new();
    let store = open(&folder);
    store.connection.execute_batch(tamper).expect("tampered");
    store.check().expect("checked").broken
}

/// Changes what a row says and binds it anew to the row before.
fn rewrite(store: &Store, seq: i64, action: &str) {
    let (at, record, person, change, previous): (String, String, String, String, Vec<u8>) = store
        .connection
        .query_row(
            "SELECT at, record, person, change, previous FROM audit WHERE seq = ?1",
            [seq],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
        )
        .expect("a row");
    let (salt, row) =
        ([7; 16], Row { at: &at, action, record: &record, person: &person, change: &change });
    let digest = digest_of(&salt, &change);
    let hash = hash_of(seq, &previous, &row, &digest);
    store
        .connection
        .execute(
            "UPDATE audit SET action = ?2, salt = ?3, digest = ?4, hash = ?5 WHERE seq = ?1",
            params![seq, action, salt, digest, hash],
        )
        .expect("rewritten");
}

#[test]
fn a_chain_that_nobody_touched_holds() {
    let folder = Folder::new();
    let store = open(&folder);
    let checked = store.check().expect("checked");
    assert!(!checked.is_damaged(), "{checked:?}");
    assert_eq!((checked.rows, checked.records), (40, 40));
    assert_eq!(checked.head, store.head().expect("a head").hash);
    assert_eq!(store.quick_check().expect("looked"), [""; 0]);
    assert_eq!(store.broken().expect("walked"), None);
}

#[test]
fn a_changed_row_is_named() {
    for column in
        ["change = '{}'", "action = 'undo'", "at = 'now'", "record = NULL", "salt = x'00'"]
    {
        for seq in [1, 7, 40] {
            let tamper = format!("UPDATE audit SET {column} WHERE seq = {seq}");
            assert_eq!(after(&tamper), Some(Broken::Changed(seq)), "{tamper}");
        }
    }
}

#[test]
fn a_row_that_was_changed_and_bound_anew_is_named() {
    let folder = Folder::new();
    let store = open(&folder);
    rewrite(&store, 7, "undo");
    assert_eq!(store.broken().expect("walked"), Some(Broken::Changed(7)));
}

#[test]
fn a_removed_row_is_named_whether_the_others_move_up_or_not() {
    assert_eq!(after("DELETE FROM audit WHERE seq = 5"), Some(Broken::Removed(5)));
    for (first, last) in [(1, 1), (5, 5), (5, 9), (39, 39)] {
        let by = last - first + 1;
        let tamper = format!(
            "DELETE FROM audit WHERE seq BETWEEN {first} AND {last};
             UPDATE audit SET seq = seq - {by} WHERE seq > {last};"
        );
        assert_eq!(after(&tamper), Some(Broken::Removed(first)), "{tamper}");
    }
}

#[test]
fn an_inserted_row_is_named() {
    let copy = "SELECT 5, at, action, record, person, change, salt, digest, previous, hash
                FROM audit WHERE seq =";
    for (what, insert) in [
        ("the row before it again", format!("INSERT INTO audit {copy} 4")),
        ("a later row again", format!("INSERT INTO audit {copy} 20")),
        ("an earlier row again", format!("INSERT INTO audit {copy} 2")),
        (
            "a row with a hash of nothing",
            "INSERT INTO audit (seq, at, action, change, salt, digest, previous, hash)
             VALUES (5, 'now', 'undo', '{}', x'00', x'00', zeroblob(32), zeroblob(32))"
                .to_owned(),
        ),
    ] {
        assert_eq!(after(&format!("{ROOM} {insert}")), Some(Broken::Inserted(5)), "{what}");
    }
}

#[test]
fn an_inserted_row_is_named_even_when_it_follows_from_the_row_before() {
    let folder = Folder::new();
    let store = open(&folder);
    let insert = "INSERT INTO audit
                  SELECT 5, at, action, record, person, change, salt, digest, hash, hash
                  FROM audit WHERE seq = 4";
    store.connection.execute_batch(&format!("{ROOM} {insert}")).expect("tampered");
    rewrite(&store, 5, "undo");
    assert_eq!(store.broken().expect("walked"), Some(Broken::Inserted(5)));
}

#[test]
fn an_end_that_was_cut_off_is_noticed_by_the_records() {
    let folder = Folder::new();
    let store = open(&folder);
    store.connection.execute("DELETE FROM audit WHERE seq > 38", []).expect("tampered");
    assert_eq!(store.broken().expect("walked"), None, "what is there holds");
    let checked = store.check().expect("checked");
    assert_eq!(checked.broken, Some(Broken::Truncated(39)));
    assert_eq!(checked.records_changed, [("member".into(), 39), ("member".into(), 40)]);
}

#[test]
fn a_record_that_is_not_what_the_chain_tells_is_named() {
    for tamper in [
        "UPDATE record SET body = '{}' WHERE number = 3",
        "UPDATE record SET body = replace(body, 'Nsimire', 'Zawadi') WHERE number = 3",
        "UPDATE record SET body = '{\"no-field\":3}' WHERE number = 3",
        "UPDATE record SET deleted = changed WHERE number = 3",
    ] {
        let folder = Folder::new();
        let store = open(&folder);
        store.connection.execute(tamper, []).expect("tampered");
        let checked = store.check().expect("checked");
        assert_eq!(checked.records_changed, [("member".into(), 3)], "{tamper}");
        assert_eq!(checked.broken, None, "{tamper}");
        assert!(checked.is_damaged());
    }
}

#[test]
fn removed_and_restored_records_are_what_the_chain_tells() {
    let folder = Folder::new();
    let mut store = open(&folder);
    let acted: Result<(), StoreError> = store.transact("remove", AT, |act| {
        act.remove(id(1), "left")?;
        act.remove(id(2), "left")?;
        act.restore(id(2)).map(|_| ())
    });
    acted.expect("written");
    let checked = store.check().expect("checked");
    assert!(!checked.is_damaged(), "{checked:?}");
    assert_eq!(checked.records, 39);
}

#[test]
fn a_look_at_the_start_finds_what_it_can_see() {
    for tamper in [
        "UPDATE audit SET change = '{}' WHERE seq = 39",
        "DELETE FROM audit WHERE seq = 20",
        "UPDATE register SET last = 39",
        "DELETE FROM register",
        "DROP INDEX audit_of_record",
    ] {
        let folder = Folder::new();
        let store = open(&folder);
        store.connection.execute_batch(tamper).expect("tampered");
        assert_ne!(store.quick_check().expect("looked"), [""; 0], "{tamper}");
    }
}

#[test]
fn a_mark_on_an_old_paper_names_its_row() {
    let folder = Folder::new();
    let mut store = open(&folder);
    let printed = store.head().expect("a head");
    store.transact("remove", AT, |act| act.remove(id(1), "left")).expect("removed");
    assert_ne!(store.head().expect("a head"), printed);
    let mark: Vec<String> = printed.hash[..16]
        .to_uppercase()
        .as_bytes()
        .chunks(4)
        .map(|four| String::from_utf8_lossy(four).into_owned())
        .collect();
    for typed in [mark.join("·"), mark.join(" "), mark.concat(), printed.hash.clone()] {
        assert_eq!(store.prove(&typed).expect("looked").as_ref(), Some(&printed), "{typed}");
    }
    let other = format!("{}0", "f".repeat(15));
    for typed in ["", &printed.hash[..15], "not a mark at all", &other, &"ab".repeat(40)] {
        assert_eq!(store.prove(typed).expect("looked"), None, "{typed}");
    }
}
