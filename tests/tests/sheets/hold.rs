//! What came of a sheet is held against what its story demands.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ngazi_desk::view::ImportView;

use crate::story::Must;

/// Holds what was shown against what the story demands.
pub fn hold(name: &str, must: &Must, view: &ImportView) {
    let mut wrong = String::new();
    let asked: BTreeMap<&str, &str> = view
        .questions
        .iter()
        .map(|question| (question.id.as_str(), question.text.as_str()))
        .collect();
    let right = asked.len() == must.asked.len()
        && must
            .asked
            .iter()
            .all(|(id, example)| asked.get(id.as_str()).is_some_and(|text| text.contains(example)));
    if !right {
        let _ = writeln!(wrong, "asked: {:?}, but {asked:?}", must.asked);
    }
    let mut rejected: Vec<(String, String)> =
        view.rows.iter().map(|row| (row.row.clone(), row.column.clone())).collect();
    let mut demanded = must.rejected.clone();
    rejected.sort();
    demanded.sort();
    if rejected != demanded {
        let _ = writeln!(wrong, "rejected: {:?}\n     but: {:?}", must.rejected, view.rows);
    }
    for (row, part) in &must.says {
        if !view.rows.iter().any(|one| one.row == *row && one.message.contains(part)) {
            let _ = writeln!(wrong, "row {row} says: {part:?}, but: {:?}", view.rows);
        }
    }
    let ignored = view.ignored.as_deref().unwrap_or_default();
    if must.ignored.is_empty() != ignored.is_empty()
        || must.ignored.iter().any(|column| !ignored.contains(column))
    {
        let _ = writeln!(wrong, "ignored: {:?}, but {ignored:?}", must.ignored);
    }
    let doubles: BTreeMap<String, String> =
        view.doubles.iter().map(|double| (double.row.to_string(), double.there.clone())).collect();
    let same = doubles.len() == must.doubles.len()
        && must
            .doubles
            .iter()
            .all(|(row, there)| doubles.get(row).is_some_and(|head| head.contains(there)));
    if !same {
        let _ = writeln!(wrong, "doubles: {:?}, but {doubles:?}", must.doubles);
    }
    assert!(wrong.is_empty(), "{name}: the story demands something else\n{wrong}");
}

/// Answers of records by their numbers.
pub type Shown = BTreeMap<String, BTreeMap<String, String>>;

/// Field by field where records differ.
pub fn differing(demanded: &Shown, changed: &Shown) -> String {
    let mut out = String::new();
    let empty = BTreeMap::new();
    let numbers: BTreeSet<&String> = demanded.keys().chain(changed.keys()).collect();
    for number in numbers {
        let (wanted, there) =
            (demanded.get(number).unwrap_or(&empty), changed.get(number).unwrap_or(&empty));
        let fields: BTreeSet<&String> = wanted.keys().chain(there.keys()).collect();
        for field in fields.into_iter().filter(|field| wanted.get(*field) != there.get(*field)) {
            let (wanted, there) = (wanted.get(field), there.get(field));
            let _ = writeln!(out, "  {number}.{field}: demanded {wanted:?}, there is {there:?}");
        }
    }
    out
}
