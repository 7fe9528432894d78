use ngazi_domain::{Day, Form, Value, Values};
use ngazi_programme::{Verdict, balances, overdrawn};
use ngazi_words::Language;

use super::Draft;
use crate::ports::still::{self, StillClock};
use crate::{Desk, EXAMPLE_PASSPHRASE, Fresh};

const COUNTRIES: [&str; 2] = ["cd", "tz"];

/// A desk with an example of so many members open, made on a day.
fn at(country: &str, members: Option<u32>, day: &str) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = StillClock::on(day.parse::<Day>().expect("a day"));
    let ports = still::ports(&clock, folder.path());
    let mut desk = Desk::new(ports, Language::English).expect("sound content");
    let path = folder.path().join("example.ngazi");
    let fresh = Fresh::Example { country, members, seed: 1 };
    desk.create_store(&path, EXAMPLE_PASSPHRASE, fresh).expect("a store");
    (desk, folder)
}

fn books(desk: &Desk, country: &str, members: u32) -> Vec<Draft> {
    let mut drafts = desk.example(country, Some(members), 3).expect("an example");
    drafts.retain(|(_, form, ..)| {
        desk.catalogue.forms.get(form).is_some_and(|form: &Form| form.group.is_some())
    });
    drafts
}

/// Every text, also inside lists.
fn texts(values: &Values) -> Vec<String> {
    let told = |(_, value): (_, &Value)| match value {
        Value::Text(text) | Value::Phone(text) => vec![text.clone()],
        Value::List(rows) => rows.iter().flat_map(texts).collect(),
        _ => vec![],
    };
    values.iter().flat_map(told).collect()
}

#[test]
fn the_books_keep_their_forms_on_any_day_and_with_few_members() {
    let made = [
        (None, "2024-02-29"),
        (None, "2027-03-31"),
        (Some(0), "2026-11-23"),
        (Some(7), "2026-11-23"),
    ];
    for country in COUNTRIES {
        for (members, day) in made {
            let (desk, _folder) = at(country, members, day);
            let reader = desk.reader().expect("open");
            for form in desk.catalogue.forms.values() {
                for record in reader.registers.of(form.id.as_str()) {
                    let broken = reader.violations(form, record);
                    assert!(
                        broken.is_empty(),
                        "{country} {members:?} {day} {}: {broken:?}",
                        form.id
                    );
                    let context = reader.registers.context(record, reader.on);
                    let shown: Vec<_> = form.shown(&context).map(|field| &field.id).collect();
                    let hidden = record.values.keys().find(|id| !shown.contains(id));
                    assert_eq!(hidden, None, "{country} {} {}", form.id, record.number);
                }
            }
        }
    }
}

#[test]
fn every_book_that_a_cooperative_keeps_has_entries() {
    for country in COUNTRIES {
        let (desk, _folder) = at(country, None, "2026-11-23");
        let reader = desk.reader().expect("open");
        let context = reader.context(reader.registers.cooperative());
        for (_, form) in desk.catalogue.registers() {
            let kept =
                ngazi_domain::Condition::all(&form.offered, &context) == ngazi_domain::Truth::Yes;
            let count = reader.registers.of(form.id.as_str()).len();
            assert_eq!(count > 0, kept, "{country} {}", form.id);
        }
    }
}

#[test]
fn the_weights_of_the_books_agree() {
    for country in COUNTRIES {
        let (desk, _folder) = at(country, None, "2026-11-23");
        let reader = desk.reader().expect("open");
        let found = balances(reader.registers, reader.on);
        assert_eq!(found.len(), 1, "{country}");
        assert!(matches!(found[0].verdict, Verdict::Even(gap) if !gap.is_zero()), "{found:?}");
        assert_eq!(overdrawn(reader.registers), []);
    }
}

#[test]
fn the_books_do_not_grow_with_the_members_and_shrink_with_few() {
    let (desk, _folder) = at("cd", None, "2026-11-23");
    let count = |members| books(&desk, "cd", members).len();
    assert_eq!(count(86), count(500));
    assert!(count(10) < count(86), "dues and gear name members");
}

#[test]
fn no_text_of_a_book_names_a_person_or_keeps_a_sign_of_the_notation() {
    for country in COUNTRIES {
        let (desk, _folder) = at(country, None, "2026-11-23");
        let example = &desk.catalogue.examples[country];
        let names: Vec<&String> =
            [&example.family_names, &example.female_names, &example.male_names]
                .into_iter()
                .flatten()
                .collect();
        for (_, form, _, values) in books(&desk, country, example.members) {
            for text in texts(&values) {
                assert!(!text.contains(['{', '}', '|']), "{country} {form}: {text}");
                assert!(!text.starts_with(['@', '#']), "{country} {form}: {text}");
                let words = text.split(|c: char| !(c.is_alphanumeric() || "’'-".contains(c)));
                let named = words.into_iter().find(|word| names.iter().any(|name| name == word));
                assert_eq!(named, None, "{country} {form}: {text}");
            }
        }
    }
}
