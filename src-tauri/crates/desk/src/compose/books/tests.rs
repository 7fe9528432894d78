//! What of the books reaches whom.

use ngazi_catalogue::Section;
use serde_json::Value as Json;

use super::*;
use crate::Desk;
use crate::compose::trial::{at_example, grams, put, text};

/// The books as one text, and the attachment.
fn paper(desk: &Desk, view: &str) -> (String, Json) {
    let conclusions = desk.conclusions().expect("open");
    let paper = Paper {
        reader: desk.reader().expect("open"),
        conclusions: &conclusions,
        view: &desk.catalogue.views[view],
        standards: vec![],
        parts: vec![Section::Books],
        addressee: String::new(),
        example: true,
        chain: None,
    };
    let attached = crate::compose::attachment::attachment(&paper).expect("JSON");
    let json = serde_json::from_slice(&attached.bytes).expect("JSON");
    // Spaces that must not break are printed as they are, not as their numbers.
    let pages = format!("{:?}", blocks(&paper));
    (pages.replace("\\u{a0}", "\u{a0}").replace("\\u{202f}", "\u{202f}"), json)
}

fn trade(desk: &mut Desk) -> [String; 3] {
    let registers = desk.registers().expect("open");
    let (member, site) = (&registers.of("member")[3], &registers.of("site")[0]);
    let named = |record: &Record, field: &str| match record.get(field) {
        Some(Value::Text(text)) => text.clone(),
        other => panic!("{other:?}"),
    };
    let secrets =
        [named(member, "family-name"), named(site, "name"), "Kikundi cha siri".to_owned()];
    let (member, site) = (member.id.to_string(), site.id.to_string());
    let production = [
        ("on", text("07/10/2026")),
        ("site", text(&site)),
        ("mineral", text("gold")),
        ("team", text(&secrets[2])),
        ("leader", text(&member)),
        ("people", text("12")),
        ("worker-days", text("40")),
        ("weight", grams("61,5")),
    ];
    put(desk, "production", 9001, &production);
    let lot = [
        ("number", text("L-17")),
        ("registered-on", text("08/10/2026")),
        ("mineral", text("gold")),
        ("mass", grams("61,5")),
        ("checked-by", text(&member)),
    ];
    put(desk, "lot", 9001, &lot);
    let water = [("looked-on", text("09/10/2026")), ("site", text(&site))];
    put(desk, "water", 9001, &water);
    secrets
}

#[test]
fn a_buyer_reads_open_books_entry_by_entry_and_no_name_in_any() {
    let (mut desk, _folder) = at_example("cd");
    let secrets = trade(&mut desk);
    let (pages, json) = paper(&desk, "buyer");
    assert!(pages.contains("L-17"), "a lot is open");
    assert!(!pages.contains("Entries: Production"), "the team is not");
    for secret in &secrets {
        assert!(!pages.contains(secret.as_str()), "{secret}");
        assert!(!json.to_string().contains(secret.as_str()), "{secret} in the attachment");
    }
    // A site is called by its code, which is open, and not by its name.
    let last = json["books"]["water"]["rows"].as_array().and_then(|rows| rows.last());
    assert_eq!(last.expect("an entry")["site"], "P1");
}

/// Every text of a record that its form does not open, also inside lists; those that stand elsewhere openly left
/// out.
fn closed(desk: &Desk) -> Vec<String> {
    let (mut closed, mut open) = (Vec::new(), Vec::new());
    for record in desk.registers().expect("open").all() {
        let mut read = |fields: &[Field], values: &Values| {
            for field in fields {
                let value = values.get(field.id.as_str());
                if let Some(Value::Text(text) | Value::Phone(text)) = value {
                    let is_open = field.privacy == Privacy::Buyer;
                    if is_open { &mut open } else { &mut closed }.push(text.clone());
                }
            }
        };
        let fields = &desk.catalogue.forms[&record.form].fields;
        read(fields, &record.values);
        for list in fields {
            let rows = record.get(list.id.as_str()).map(Value::rows).unwrap_or_default();
            rows.iter().for_each(|row| read(list.columns(), row));
        }
    }
    // The size of a boot is no secret, and its number stands everywhere.
    let figure = |text: &str| text.len() < 4 && text.bytes().all(|b| b.is_ascii_digit());
    closed.retain(|text| !open.contains(text) && !figure(text));
    closed
}

#[test]
fn no_closed_text_of_any_book_reaches_a_buyer() {
    for country in ["cd", "tz"] {
        let (desk, _folder) = at_example(country);
        let closed = closed(&desk);
        assert!(closed.len() > 50, "{country}: {} texts", closed.len());
        let (pages, json) = paper(&desk, "buyer");
        let all = format!("{pages} {json}");
        let apart = |c: char| !(c.is_alphanumeric() || "’'-.,".contains(c));
        let spoken: std::collections::BTreeSet<&str> =
            all.split(apart).map(|word| word.trim_matches(['.', ',', '-'])).collect();
        for secret in &closed {
            let found = match secret.contains(apart) {
                true => all.contains(secret.as_str()),
                false => spoken.contains(secret.as_str()),
            };
            assert!(!found, "{country}: {secret:?} can be read");
        }
    }
}

#[test]
fn the_members_read_their_entries_and_still_no_name_of_one() {
    let (mut desk, _folder) = at_example("cd");
    let secrets = trade(&mut desk);
    let (pages, json) = paper(&desk, "members");
    assert!(pages.contains("Entries: Production") && pages.contains(&secrets[2]));
    assert!(!pages.contains(&secrets[0]) && !json.to_string().contains(&secrets[0]));
    let books = json["books"].as_object().expect("books").values();
    let mut told: Vec<String> = books
        .flat_map(|book| book["sentences"].as_array().expect("sentences"))
        .map(|line| line["text"].to_string())
        .collect();
    let all = told.len();
    assert!(told.iter().any(|text| text.starts_with("\"Gold: ")), "the balance: {told:?}");
    told.sort();
    told.dedup();
    assert_eq!(told.len(), all, "the balance of three books is told once");
}

#[test]
fn a_book_without_an_open_column_is_not_even_counted_for_a_buyer() {
    let (mut desk, _folder) = at_example("cd");
    put(&mut desk, "payment", 9001, &[("paid-on", text("09/10/2026"))]);
    let (pages, json) = paper(&desk, "buyer");
    assert!(json["books"].get("payment").is_none(), "{pages}");
    let (_, json) = paper(&desk, "members");
    let all = desk.registers().expect("open").of("payment").len();
    assert_eq!(json["books"]["payment"]["entries"], all);
}

#[test]
fn the_attachment_has_the_numbers_of_the_charts() {
    let (mut desk, _folder) = at_example("cd");
    trade(&mut desk);
    let (pages, json) = paper(&desk, "buyer");
    let chart = &json["books"]["production"]["charts"][0];
    assert_eq!(chart["id"], "output-by-month");
    let october = chart["rows"][10]["values"][0].as_str().expect("words");
    let digits: String = october.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let grams: f32 = digits.parse().expect("grams");
    assert!(grams >= 61.5, "{chart}");
    assert!(pages.contains(october));
}

#[test]
fn what_a_buyer_reads_of_entries_is_open_and_names_nobody() {
    let (desk, _folder) = at_example("cd");
    let conclusions = desk.conclusions().expect("open");
    let paper = Paper {
        reader: desk.reader().expect("open"),
        conclusions: &conclusions,
        view: &desk.catalogue.views["buyer"],
        standards: vec![],
        parts: vec![],
        addressee: String::new(),
        example: true,
        chain: None,
    };
    let open: Vec<&Form> = desk
        .catalogue
        .registers()
        .map(|(_, form)| form)
        .filter(|form| lists_entries(&paper, form))
        .collect();
    assert!(open.iter().any(|form| form.id == "lot"));
    for form in &open {
        for field in form.fields.iter().filter(|field| field.column) {
            assert_eq!(field.privacy, Privacy::Buyer, "{} {}", form.id, field.id);
            assert!(!names_people(field), "{} {}", form.id, field.id);
        }
    }
    for closed in ["complaint", "accident", "due", "training", "meeting", "gear"] {
        assert!(!open.iter().any(|form| form.id == closed), "{closed} is about people");
    }
}
