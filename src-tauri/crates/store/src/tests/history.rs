use super::*;

fn text(text: &str) -> Option<Value> {
    Some(Value::Text(text.to_owned()))
}

#[test]
fn a_history_tells_every_change_oldest_first() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    add(&mut store, 1, "one").expect("written");
    add(&mut store, 2, "another").expect("written");
    let record = store.record(id(1)).expect("readable").expect("there");
    let acted: Result<(), StoreError> = store.transact("renew", AT, |act| {
        act.renew(&record, 2, values("two"))?;
        act.remove(id(1), "left for Bukavu")?;
        act.restore(id(1))?;
        Ok(())
    });
    acted.expect("written");
    let history = store.history(id(1)).expect("readable");
    assert_eq!(history.len(), 4);
    assert_eq!((history[0].at.as_str(), history[0].action.as_str()), (AT, "save-field"));
    assert_eq!(history[0].fields, [("family-name".into(), None, text("one"))]);
    assert_eq!(history[1].fields, [("family-name".into(), text("one"), text("two"))]);
    assert_eq!(history[1].version, Some((1, 2)));
    assert_eq!(history[2].removed.as_deref(), Some("left for Bukavu"));
    assert!(history[3].restored && history[3].fields.is_empty());
    assert_eq!(store.check().expect("checked").broken, None);
    let record = store.record(id(1)).expect("readable").expect("there");
    assert_eq!((record.version, record.number, record.values), (2, 1, values("two")));
}

#[test]
fn fields_may_be_called_like_what_a_history_says() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    let names = ["version", "removed", "restored", "kept"];
    let all: Values =
        names.into_iter().map(|name| (name.into(), Value::Text("x".to_owned()))).collect();
    let acted = store.transact("save-field", AT, |act| {
        let record = act.add(id(1), &"member".into(), 1, None, all)?;
        act.renew(&record, 3, Values::new())
    });
    acted.expect("written");
    let history = store.history(id(1)).expect("readable");
    assert_eq!((history[0].fields.len(), history[1].fields.len()), (4, 4));
    assert_eq!((history[0].version, history[1].version), (None, Some((1, 3))));
    assert_eq!((&history[1].removed, history[1].restored), (&None, false));
}

#[test]
fn an_audit_row_says_what_it_always_said() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    add(&mut store, 1, "one").expect("written");
    let change = |seq: u32| -> String {
        let row = "SELECT change FROM audit WHERE seq = ?1";
        store.connection.query_row(row, [seq], |row| row.get(0)).expect("a row")
    };
    assert_eq!(change(1), r#"{"family-name":[null,{"text":"one"}]}"#);
}

#[test]
fn a_removed_record_is_listed_with_its_reason_and_comes_back_under_its_number() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    for n in 1..=3 {
        add(&mut store, n, "one").expect("written");
    }
    store.transact("remove", AT, |act| act.remove(id(2), "twice")).expect("removed");
    let removed = store.removed().expect("readable");
    assert_eq!(removed.len(), 1);
    assert_eq!((removed[0].number, removed[0].reason.as_str()), (2, "twice"));
    assert_eq!((removed[0].id, removed[0].at.as_str()), (id(2), AT));
    assert_eq!(store.record(id(2)).expect("readable"), None);
    assert!(store.transact("remove", AT, |act| act.remove(id(2), "again")).is_err());
    let record = store.transact("restore", AT, |act| act.restore(id(2))).expect("restored");
    assert_eq!((record.number, record.values), (2, values("one")));
    assert_eq!(store.removed().expect("readable"), []);
    assert!(store.transact("restore", AT, |act| act.restore(id(2))).is_err());
    let numbers: Vec<u32> =
        store.records().expect("readable").iter().map(|record| record.number).collect();
    assert_eq!(numbers, [1, 2, 3]);
}

#[test]
fn a_record_whose_place_is_taken_stays_removed() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    let quote = |n: u8| {
        move |act: &mut crate::Act<'_>| {
            act.add(id(n), &"quote".into(), 1, Some("visit".into()), values("one"))
        }
    };
    store.transact("save-field", AT, quote(1)).expect("written");
    store.transact("remove", AT, |act| act.remove(id(1), "")).expect("removed");
    store.transact("save-field", AT, quote(2)).expect("written");
    let back = store.transact("restore", AT, |act| act.restore(id(1)));
    assert!(matches!(back, Err(StoreError::PlaceTaken(other)) if other == id(2)));
    assert_eq!(store.removed().expect("readable").len(), 1);
}

#[test]
fn taking_a_version_back_is_told_too() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    let made = store
        .transact("save-field", AT, |act| act.add(id(1), &"member".into(), 3, None, values("one")));
    let record = made.expect("written");
    store.transact("renew", AT, |act| act.renew(&record, 3, values("one"))).expect("the same");
    assert_eq!(
        store.history(id(1)).expect("readable").len(),
        1,
        "nothing changed, nothing is told"
    );
    store.transact("undo", AT, |act| act.renew(&record, 2, values("two"))).expect("taken back");
    let history = store.history(id(1)).expect("readable");
    assert_eq!(history.last().and_then(|change| change.version), Some((3, 2)));
}

#[test]
fn what_a_caller_remembers_wrongly_is_not_written_into_the_history() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    add(&mut store, 1, "one").expect("written");
    let stale = store.record(id(1)).expect("readable").expect("there");
    for name in ["two", "three"] {
        store.transact("save-field", AT, |act| act.change(&stale, values(name))).expect("written");
    }
    let history = store.history(id(1)).expect("readable");
    assert_eq!(history[2].fields, [("family-name".into(), text("two"), text("three"))]);
}
