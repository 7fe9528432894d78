use ngazi_domain::{Currency, Decimal, Id, Money, PartialDate, Weight, WeightUnit};

use super::*;

/// A store with one record that holds these answers.
fn holding(folder: &Folder, values: Values) -> Store {
    let mut store = create(&folder.file("a.ngazi"));
    store
        .transact("save-field", AT, |act| act.add(id(1), &"member".into(), 1, None, values))
        .expect("written");
    store
}

/// Whether a text finds a record with one such answer.
fn finds(value: Value, texts: &[&str], not: &[&str]) {
    let folder = Folder::new();
    let store = holding(&folder, Values::from([("a".into(), value.clone())]));
    for text in texts {
        assert_eq!(found(&store, text), [1], "{text:?} must find {value:?}");
    }
    for text in not {
        assert_eq!(found(&store, text), [0; 0], "{text:?} must not find {value:?}");
    }
}

#[test]
fn accents_and_capitals_make_no_difference() {
    let name = Value::Text("Nsimire Wanjirũ Évelyne".to_owned());
    let found = ["wanjiru", "WANJIRŨ", "wanjiru\u{303}", "evel", "é", "E", "ÉV", "n wa ev"];
    finds(name, &found, &["wanjirua", "nx"]);
    finds(Value::Text("Wanjiru\u{303}".to_owned()), &["wanjirũ", "wanjiru"], &[]);
}

#[test]
fn three_letters_are_found_anywhere_and_fewer_at_the_beginning_of_a_word() {
    let name = Value::Text("Jean-Pierre d’Uvira".to_owned());
    let found = ["ierre", "an-p", "je", "pi", "p", "u", "d'uv", "d’uvira", "jean uvi"];
    finds(name, &found, &["ie", "r", "ea", "jean paul", "pierrejean"]);
}

#[test]
fn every_typed_word_must_stand_in_the_record() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    for (n, name) in [(1, "Amani Bahati"), (2, "Amani Furaha"), (3, "Bahati Furaha")] {
        add(&mut store, n, name).expect("written");
    }
    assert_eq!(found(&store, "amani"), [1, 2]);
    assert_eq!(found(&store, "  bahati  amani "), [1]);
    assert_eq!(found(&store, "3"), [3], "its number counts as a word");
    assert_eq!(found(&store, "- *"), [1, 2, 3], "signs alone are no words");
    let two = store.search(&"member".into(), "", 2).expect("searched");
    assert_eq!((two.numbers, two.more), (vec![1, 2], true));
    let one = store.search(&"member".into(), "amani", 1).expect("searched");
    assert_eq!((one.numbers, one.more), (vec![1], true));
    assert!(!store.search(&"member".into(), "amani", 2).expect("searched").more);
    assert_eq!(store.search(&"site".into(), "amani", 9).expect("searched").numbers, [0; 0]);
}

#[test]
fn registers_are_searched_apart() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    add(&mut store, 1, "Amani").expect("written");
    let other = store.transact("save-field", AT, |act| {
        act.add(id(2), &"site".into(), 1, None, values("Other"))?;
        act.add(id(3), &"site".into(), 1, None, values("Amani"))
    });
    assert_eq!(other.expect("written").number, 2);
    assert_eq!(found(&store, "ama"), [1]);
    assert_eq!(store.search(&"site".into(), "ama", 9).expect("searched").numbers, [2]);
}

#[test]
fn numbers_are_found_without_their_spaces_and_signs() {
    let phone = Value::Phone("+243 81 234 56 78".to_owned());
    finds(phone, &["0812", "243812", "+243", "81 234", "+24381", "081 234 56", "8123"], &["0912"]);
    finds(
        Value::Phone("0812-345-678".to_owned()),
        &["0812345", "0812-3", "081", "08 12 34 56 78"],
        &["24381"],
    );
    let card = Value::Text("NK-004512/2024".to_owned());
    finds(card, &["nk0045", "0045", "45122024", "2024", "nk-0", "nk"], &["45120"]);
    finds(Value::Whole(125_000), &["1250", "12", "125 000"], &["000125"]);
    finds(Value::Decimal(Decimal::new(-1_255, 2)), &["12.5", "12,55", "12"], &["125"]);
    let money = Money { hundredths: 125_000, currency: Currency::Cdf };
    finds(Value::Money(money), &["1250"], &["125000"]);
    let weight = Weight { amount: Decimal::new(4_050, 2), unit: WeightUnit::Kilogram };
    finds(Value::Weight(weight), &["40,5", "40.50", "40"], &["kil"]);
}

#[test]
fn dates_are_found_as_they_are_written_here() {
    let date = |text| Value::Date(PartialDate::parse_iso(text).expect("a date"));
    let found = ["2026-03-04", "04/03/2026", "2026", "04/03", "2026-03", "0"];
    finds(date("2026-03-04"), &found, &["03/04", "2026-04"]);
    finds(date("2026-03"), &["03/2026", "2026-03", "03"], &["04"]);
}

#[test]
fn rows_of_lists_are_found_and_choices_are_not() {
    let row = |name: &str| Values::from([("name".into(), Value::Text(name.to_owned()))]);
    finds(Value::List(vec![row("Amani"), row("Furaha")]), &["furaha", "amani fu"], &["name"]);
    finds(Value::Choice(Id::from("digger")), &["1"], &["digger"]);
    finds(Value::Reference(id(7)), &[], &["0707", &id(7).to_string()]);
}

#[test]
fn what_is_found_follows_every_write() {
    let folder = Folder::new();
    let mut store = holding(&folder, values("Amani"));
    let record = store.record(id(1)).expect("readable").expect("there");
    let changed = store
        .transact("save-field", AT, |act| act.change(&record, values("Furaha")))
        .expect("written");
    assert_eq!((found(&store, "amani"), found(&store, "furaha")), (vec![], vec![1]));
    store.transact("remove", AT, |act| act.remove(id(1), "left")).expect("removed");
    assert_eq!((found(&store, "furaha"), found(&store, "")), (vec![], vec![]));
    store.transact("restore", AT, |act| act.restore(id(1))).expect("restored");
    assert_eq!(found(&store, "furaha"), [1]);
    let failed: Result<(), StoreError> = store.transact("save-field", AT, |act| {
        act.renew(&changed, 2, values("Bahati"))?;
        Err(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    assert_eq!((found(&store, "bahati"), found(&store, "furaha")), (vec![], vec![1]));
}

#[test]
fn a_damaged_index_is_found_by_the_check() {
    let folder = Folder::new();
    let mut store = create(&folder.file("a.ngazi"));
    add(&mut store, 1, "Amani").expect("written");
    assert_eq!(store.check().expect("checked").faults, [""; 0]);
    // The first two rows say how the index is made up; the others are its pages.
    let tamper = "UPDATE search_data SET block = zeroblob(40) WHERE id > 10";
    assert!(store.connection.execute(tamper, []).expect("tampered") > 0);
    assert_ne!(store.check().expect("checked").faults, [""; 0]);
}
