//! What people type into a search, letter by letter.

use ngazi_domain::{Record, Value};

/// Records whose names, numbers and telephones are typed.
const TAKEN: usize = 30;

fn text<'r>(record: &'r Record, field: &str) -> Option<&'r str> {
    match record.get(field)? {
        Value::Text(text) | Value::Phone(text) => Some(text),
        _ => None,
    }
}

/// Every beginning of a text up to so many letters, as it stands in the field after each letter.
fn letter_by_letter(text: &str, letters: usize, typed: &mut Vec<String>) {
    let most = text.chars().count().min(letters);
    typed.extend((1..=most).map(|count| text.chars().take(count).collect::<String>()));
}

fn evenly(records: &[Record]) -> impl Iterator<Item = &Record> {
    records.iter().step_by((records.len() / TAKEN).max(1)).take(TAKEN)
}

fn letters(typed: &mut Vec<String>) {
    typed.extend(('a'..='z').map(String::from));
    let pairs = ["an", "ka", "mu", "bi", "ci", "ng", "wa", "na", "é", "n'", "ex", "12", "0", "+2"];
    typed.extend(pairs.map(str::to_owned));
}

/// Of members: half a name, name and first name, parts of telephone and identity numbers, the record's number, one and
/// two letters.
pub fn of_members(members: &[Record]) -> Vec<String> {
    let mut typed = Vec::new();
    letters(&mut typed);
    for member in evenly(members) {
        let family = text(member, "family-name").unwrap_or_default();
        let given = text(member, "given-names").unwrap_or_default();
        letter_by_letter(
            &family.to_lowercase(),
            family.chars().count().div_ceil(2) + 2,
            &mut typed,
        );
        let both = format!("{family} {given}");
        typed.extend(
            [family.chars().count() + 2, both.chars().count()]
                .map(|count| both.chars().take(count).collect::<String>()),
        );
        // Somebody who remembers only how a name ends.
        typed.push(family.chars().skip(3).take(5).collect());
        letter_by_letter(&member.number.to_string(), 5, &mut typed);
        if let Some(number) = text(member, "id-number") {
            letter_by_letter(number, 7, &mut typed);
            typed
                .push(number.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect());
        }
        if let Some(phone) = text(member, "phone") {
            letter_by_letter(phone.trim_start_matches("+243 "), 11, &mut typed);
            typed.push(phone.replace(' ', ""));
        }
        typed.extend(text(member, "village").map(str::to_lowercase));
    }
    typed
}

/// Of production: teams, weights, days, numbers of records, one and two letters.
pub fn of_production(entries: &[Record]) -> Vec<String> {
    let mut typed = Vec::new();
    letters(&mut typed);
    for entry in evenly(entries) {
        let team = text(entry, "team").unwrap_or_default();
        letter_by_letter(&team.to_lowercase(), 40, &mut typed);
        letter_by_letter(&entry.number.to_string(), 6, &mut typed);
        if let Some(Value::Weight(weight)) = entry.get("weight") {
            typed.push(weight.amount.to_string());
        }
        if let Some(Value::Date(date)) = entry.get("on") {
            letter_by_letter(&date.to_string(), 10, &mut typed);
        }
    }
    typed
}
