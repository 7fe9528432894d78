//! What somebody does on a laptop by chance, and what a store says then.

use std::collections::BTreeMap;

use ngazi_desk::ports::Chance;
use ngazi_domain::{Id, Record, RecordId, Value, Values};
use ngazi_store::{Store, StoreError};
use ngazi_tests::endure::{Dice, file, photo, villager};

/// Things of which there is one record each.
const THINGS: [&str; 3] = ["cd.card", "cd.permit", "cd.stamp"];
const FIELDS: [&str; 3] = ["family-name", "village", "team"];
const WORDS: [&str; 6] = ["Kalehe", "Numbi", "Minova", "Bunyakiri", "Nyabibwe", "Idjwi"];

/// A moment of the day. The clocks of laptops go wrong, too.
pub fn moment(dice: &mut Dice) -> String {
    format!("2026-11-23T{:02}:{:02}:{:02}Z", dice.below(24), dice.below(60), dice.below(60))
}

/// One act by chance, as somebody would do it in the window.
pub fn act(store: &mut Store, dice: &mut Dice) {
    let at = moment(dice);
    let records = store.records().expect("readable");
    let removed: Vec<_> =
        store.removed().expect("readable").into_iter().filter(|one| !one.erased).collect();
    let id = RecordId::from_random(dice.bytes());
    let word = (*dice.one(&WORDS)).to_owned();
    let field = Id::from(*dice.one(&FIELDS));
    let done: Result<(), StoreError> = match dice.below(20) {
        0..=2 => store.transact("save-field", &at, |act| {
            act.add(id, &"member".into(), 1, None, villager(&word, "")).map(drop)
        }),
        3..=4 => {
            let thing = Id::from(*dice.one(&THINGS));
            let found = records.iter().find(|one| one.subject.as_ref() == Some(&thing));
            let value = Value::Text(word);
            store.transact("save-field", &at, |act| match found {
                Some(found) => {
                    let mut values = found.values.clone();
                    values.insert("place".into(), value);
                    act.change(found, values).map(drop)
                }
                None => {
                    let values = Values::from([(Id::from("place"), value)]);
                    act.add(id, &"fee-quote".into(), 1, Some(thing), values).map(drop)
                }
            })
        }
        5 => {
            let kept = file(dice.below(8), 3000);
            store.transact("attach-file", &at, |act| photo(act, id, &kept))
        }
        6 if !removed.is_empty() => {
            let back = dice.one(&removed).id;
            store.transact("restore", &at, |act| act.restore(back).map(drop))
        }
        7 => match store.conflicts().expect("readable").as_slice() {
            [] => Ok(()),
            open => {
                let conflict = dice.one(open).clone();
                let side = dice.below(conflict.sides.len() as u64) as usize;
                store.settle_conflict(&conflict, side, &at)
            }
        },
        _ if records.is_empty() => Ok(()),
        8..=9 => {
            let gone = dice.one(&records).id;
            store.transact("remove", &at, |act| act.remove(gone, &word))
        }
        10 if dice.below(3) == 0 => {
            let gone = dice.one(&records).id;
            store.transact("erase", &at, |act| act.erase(gone, ""))
        }
        11 => {
            let record = dice.one(&records);
            let version = 1 + dice.below(3) as u32;
            let values = record.values.clone();
            store.transact("renew-record", &at, |act| act.renew(record, version, values).map(drop))
        }
        chance => {
            let record = dice.one(&records);
            let mut values = record.values.clone();
            if chance == 12 {
                values.remove(field.as_str());
            } else {
                values.insert(field, Value::Text(word));
            }
            store.transact("save-field", &at, |act| act.change(record, values).map(drop))
        }
    };
    match done {
        Ok(()) | Err(StoreError::PlaceTaken(_)) => {}
        Err(error) => panic!("an act fails: {error}"),
    }
}

/// What a store says that laptops have to agree on, by what it is about. Records about one thing are one, whatever their
/// ids are.
pub fn content(store: &Store) -> BTreeMap<String, String> {
    let mut content = BTreeMap::new();
    let about = |record: &Record| match &record.subject {
        Some(subject) => format!("{} {subject}", record.form),
        None => format!("{} {} {}", record.form, record.number, record.id),
    };
    for record in store.records().expect("readable") {
        let said = format!("version {} {:?}", record.version, record.values);
        content.insert(about(&record), said);
    }
    for one in store.removed().expect("readable") {
        if one.form == "member" {
            let said = format!("removed {:?}, erased {}", one.reason, one.erased);
            content.insert(format!("{} {} {}", one.form, one.number, one.id), said);
        }
    }
    for conflict in store.conflicts().expect("readable") {
        let says: Vec<_> = conflict.sides.iter().map(|side| &side.says).collect();
        let which = format!("conflict {} {:?}", about(&conflict.record), conflict.field);
        content.insert(which, format!("{says:?}"));
    }
    content
}
