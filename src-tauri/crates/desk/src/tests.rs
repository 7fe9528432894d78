//! What holds for every view and every example.

use std::collections::BTreeSet;

use ngazi_domain::{Rule, Value};
use ngazi_words::Words;
use serde::Serialize;
use serde_json::Value as Json;

use crate::Desk;
use crate::compose::{at_example, text};
use crate::view::{QuestionRef, TableQuery};

#[test]
fn every_record_of_the_examples_keeps_its_form() {
    for country in ["cd", "tz"] {
        let (desk, _folder) = at_example(country);
        let reader = desk.reader().expect("open");
        for form in desk.catalogue.forms.values() {
            for record in reader.registers.of(form.id.as_str()) {
                let broken = reader.violations(form, record);
                assert!(broken.is_empty(), "{country} {} {}: {broken:?}", form.id, record.number);
            }
        }
    }
}

#[test]
fn the_same_seed_makes_the_same_people() {
    let people = |seed| {
        let (desk, _folder) = at_example("cd");
        let drafts = desk.example("cd", Some(12), seed).expect("an example");
        drafts.into_iter().map(|(_, _, _, values)| values).collect::<Vec<_>>()
    };
    assert_eq!(people(7), people(7));
    assert_ne!(people(7), people(8));
}

#[test]
fn a_form_understands_every_rule_in_words() {
    let (desk, _folder) = at_example("cd");
    let reader = desk.reader().expect("open");
    let rules = [
        Rule::Required,
        Rule::TooLong { max: 5 },
        Rule::TooSmall { min: 0 },
        Rule::TooLarge { max: 9 },
        Rule::NotWhole,
        Rule::NotNumber,
        Rule::DecimalSign { sign: ',' },
        Rule::DecimalSign { sign: '.' },
        Rule::NotDate,
        Rule::InFuture,
        Rule::NotAnswer,
        Rule::NotChoice,
        Rule::NotPhone,
        Rule::NotPlace,
        Rule::NotMoney,
        Rule::NotWeight,
        Rule::NotArea,
        Rule::NotTime,
        Rule::NoSuchRecord,
        Rule::RemovedRecord,
        Rule::Circle,
        Rule::Before { field: "joined".into() },
        Rule::After { field: "joined".into() },
        Rule::BelowZero,
        Rule::UnknownNotAllowed,
        Rule::WrongKind,
    ];
    for rule in rules {
        let said = reader.rule("Weight", &rule, &|other| other.to_string());
        assert!(said.contains("Weight"), "{rule:?}: {said}");
    }
}

/// Every view in the pseudo-language: a sentence without its accents was written in code or data.
#[test]
fn no_view_speaks_words_of_its_own() {
    for country in ["cd", "tz"] {
        let (mut desk, _folder) = at_example(country);
        desk.words = Words::pseudo(Some(country)).expect("words");
        let typed = typed_texts(&desk);
        let mut found = Vec::new();
        let mut hear = |view: Json| plain_words("", &view, &typed, &mut found);
        hear(json(&desk.show_frame()));
        hear(json(&desk.show_home()));
        hear(json(&desk.show_cooperative()));
        hear(json(&desk.show_points()));
        hear(json(&desk.show_path()));
        hear(json(&desk.show_group()));
        hear(json(&desk.show_fees()));
        hear(json(&desk.show_settings()));
        hear(json(&desk.show_registers()));
        for form in desk.catalogue.forms.values().filter(|form| form.is_register()) {
            let id = form.id.as_str();
            let query = TableQuery { form: id.to_owned(), limit: 50, ..TableQuery::default() };
            hear(json(&desk.show_table(&query)));
            hear(json(&desk.open_record(id, None, None)));
            hear(json(&desk.show_figures(id)));
        }
        for index in 0..15 {
            let question = QuestionRef { flow: "start".to_owned(), id: String::new(), index };
            hear(json(&desk.open_question(&question)));
        }
        for point in desk.catalogue.points.clone() {
            hear(json(&desk.show_point(point.id.as_str())));
        }
        assert!(found.is_empty(), "{country}: {found:#?}");
    }
}

fn json<T: Serialize>(view: &Result<T, crate::view::Failure>) -> Json {
    let view = view.as_ref().unwrap_or_else(|failure| panic!("{failure:?}"));
    serde_json::to_value(view).expect("serialisable")
}

/// What people typed is shown as they typed it.
fn typed_texts(desk: &Desk) -> BTreeSet<String> {
    let records = desk.open.as_ref().expect("open").store.records().expect("readable");
    let texts = records.into_iter().flat_map(|record| record.values.into_iter()).filter_map(
        |(_, value)| match value {
            Value::Text(text) | Value::Phone(text) => Some(text),
            _ => None,
        },
    );
    texts.collect()
}

/// Keys that hold ids, paths and bibliography, not sentences.
const NOT_SPOKEN: [&str; 16] = [
    "id", "form", "record", "subject", "kind", "place", "page", "point", "flow", "mark", "typed",
    "sources", "official", "field", "look_up", "shape",
];

fn plain_words(key: &str, view: &Json, typed: &BTreeSet<String>, found: &mut Vec<String>) {
    match view {
        Json::Object(fields) => {
            for (key, value) in fields {
                if !NOT_SPOKEN.contains(&key.as_str()) {
                    plain_words(key, value, typed, found);
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| plain_words(key, item, typed, found)),
        Json::String(text) => {
            let accented = ["áa", "ée", "íi", "óo", "úu"].iter().any(|sign| text.contains(sign));
            // A path is the computer's own.
            if text.starts_with('/') {
                return;
            }
            // Typed words may stand inside: a name, a title, a code.
            let mut rest = text.clone();
            let mut inside: Vec<_> =
                typed.iter().filter(|words| text.contains(words.as_str())).collect();
            // The longest first: a short one may stand inside it.
            inside.sort_by_key(|words| std::cmp::Reverse(words.len()));
            for words in inside {
                rest = rest.replace(words.as_str(), "");
            }
            // A date is formatted, not written.
            let year = rest.trim().rsplit(' ').next().unwrap_or_default();
            let date = rest.split_whitespace().count() <= 3
                && year.len() == 4
                && year.bytes().all(|b| b.is_ascii_digit());
            if date {
                return;
            }
            let vowels = rest.chars().filter(|c| "aeiou".contains(*c)).count();
            if !accented && vowels > 1 {
                found.push(format!("{key}: {text}"));
            }
        }
        _ => {}
    }
}

mod backups;
mod bundles;
mod damage;
mod deeds;
mod erase;
mod evidence;
mod keys;
mod tables;
mod versions;
