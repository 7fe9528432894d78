//! What holds for any typed text and any order of acts.

use std::sync::{LazyLock, Mutex};

use proptest::prelude::*;

use super::*;

/// One store for all texts: making its key takes a while.
static FILLED: LazyLock<Mutex<(Folder, Store)>> = LazyLock::new(|| {
    let folder = Folder::new();
    let store = Store::open(&filled(&folder), PASSPHRASE).expect("opens");
    Mutex::new((folder, store))
});

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        "[\"'*(){}^:+\\-\\\\ a]{0,20}",
        "(AND|OR|NOT|NEAR\\(|words:|rowid|\"|\\*| |a|\u{1f642}|\u{0}|é|\u{301}){0,12}",
        Just("x".repeat(10_000)),
        Just("nsimire ".repeat(2_000)),
        Just("a\"*^".repeat(2_500)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_typed_text_is_safe_to_search(text in any_text()) {
        let filled = FILLED.lock().expect("one at a time");
        let found = filled.1.search(&"member".into(), &text, 5);
        prop_assert!(found.is_ok_and(|found| found.numbers.len() <= 5));
    }

    #[test]
    fn any_typed_text_can_be_kept_and_found_by_its_first_word(text in any_text(), id: [u8; 16]) {
        let mut filled = FILLED.lock().expect("one at a time");
        let number = filled.1.transact("try", AT, |act| -> Result<u32, StoreError> {
            act.add(RecordId::from_random(id), &"other".into(), 1, None, values(&text))
                .map(|record| record.number)
        }).expect("written");
        let words: Vec<&str> = text.split_whitespace().collect();
        let word: String = words.first().into_iter().flat_map(|word| word.chars().take(20)).collect();
        let found = filled.1.search(&"other".into(), &word, usize::MAX).expect("searched");
        prop_assert!(found.numbers.contains(&number), "{word:?} of {text:?}");
    }
}

#[derive(Debug, Clone)]
enum Step {
    Add(usize),
    Change(usize, usize),
    Remove(usize),
    Restore(usize),
}

const NAMES: [&str; 4] = ["Amani Bahati", "Bahati", "Furaha 0812", "Zawadi"];

fn steps() -> impl Strategy<Value = Vec<Vec<Step>>> {
    let step = prop_oneof![
        (0..4_usize).prop_map(Step::Add),
        (0..9_usize, 0..4_usize).prop_map(|(n, name)| Step::Change(n, name)),
        (0..9_usize).prop_map(Step::Remove),
        (0..9_usize).prop_map(Step::Restore),
    ];
    prop::collection::vec(prop::collection::vec(step, 1..6), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Several steps in one act and several acts, so that the index meets both.
    #[test]
    fn the_index_finds_what_the_register_holds(acts in steps()) {
        let folder = Folder::new();
        let mut store = create(&folder.file("a.ngazi"));
        let mut held: Vec<(usize, bool)> = Vec::new();
        for steps in acts {
            store.transact("try", AT, |act| -> Result<(), StoreError> {
                for step in steps {
                    match step {
                        Step::Add(name) => {
                            let new = id(u8::try_from(held.len()).expect("few"));
                            act.add(new, &"member".into(), 1, None, values(NAMES[name]))?;
                            held.push((name, true));
                        }
                        Step::Change(n, name) if held.get(n).is_some_and(|one| one.1) => {
                            let record = record(n, held[n].0);
                            act.change(&record, values(NAMES[name]))?;
                            held[n].0 = name;
                        }
                        Step::Remove(n) if held.get(n).is_some_and(|one| one.1) => {
                            act.remove(record(n, 0).id, "tried")?;
                            held[n].1 = false;
                        }
                        Step::Restore(n) if held.get(n).is_some_and(|one| !one.1) => {
                            act.restore(record(n, 0).id)?;
                            held[n].1 = true;
                        }
                        _ => {}
                    }
                }
                Ok(())
            }).expect("written");
        }
        for (word, names) in [("bahati", vec![0, 1]), ("0812", vec![2]), ("z", vec![3]), ("", vec![0, 1, 2, 3])] {
            let expected: Vec<u32> = (1..).zip(&held)
                .filter(|(_, (name, live))| *live && names.contains(name))
                .map(|(number, _)| number)
                .collect();
            prop_assert_eq!(found(&store, word), expected, "{}", word);
        }
        prop_assert_eq!(store.check().expect("checked").faults, Vec::<String>::new());
    }
}

fn record(n: usize, name: usize) -> Record {
    Record {
        id: id(u8::try_from(n).expect("few")),
        form: "member".into(),
        version: 1,
        number: u32::try_from(n).expect("few") + 1,
        subject: None,
        values: values(NAMES[name]),
    }
}
