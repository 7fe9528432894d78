//! The columns of a sheet, ready to be read: words looked up once, not for each cell.

use std::collections::{BTreeMap, HashMap, HashSet};

use ngazi_domain::{Field, Id, Kind, Notation};

use super::cell::{Column, How, Manner, Meanings, how_measured};
use super::fold::fold;
use super::layout::Layout;
use super::refer::Names;
use super::units::Units;
use crate::reader::Reader;

/// The names of each register that a column of the file may name.
pub(crate) type AllNames<'r> = BTreeMap<Id, Names<'r>>;

/// The columns of a sheet, in the order of their fields' ids: so answers are put behind each other.
pub(crate) fn columns<'a>(
    layout: &Layout,
    fields: &'a [Field],
    readers: &[Reader<'_>],
    names: &'a AllNames<'a>,
) -> Vec<Column<'a>> {
    let mut ordered: Vec<&Reader<'_>> = readers.iter().collect();
    // The language of the headings comes first: a word that means one thing there means it.
    ordered.sort_by_key(|reader| layout.language != Some(reader.words.language()));
    let column = |(at, place, unit): (usize, usize, Option<super::units::Unit>)| {
        let field = &fields[place];
        let how = how_measured(&field.kind, unit).or_else(|| how(field, &ordered, names))?;
        Some(Column { at, field, how })
    };
    let mut columns: Vec<Column<'a>> = layout.fields().filter_map(column).collect();
    columns.sort_by(|a, b| a.field.id.cmp(&b.field.id));
    columns
}

fn how<'a>(field: &Field, readers: &[&Reader<'_>], names: &'a AllNames<'a>) -> Option<How<'a>> {
    Some(match &field.kind {
        Kind::Text { .. } | Kind::LongText { .. } | Kind::Phone => How::Typed,
        Kind::Whole { .. } => How::Whole,
        Kind::Decimal { unit, .. } => How::Decimal(unit.clone()),
        Kind::Date { .. } => How::Date,
        Kind::Time => How::Time,
        Kind::Answer => How::Answer(meanings(
            readers,
            &[(true, "yes"), (false, "no")],
            |reader, id| reader.say(&format!("choice-answer-{id}"), &[]),
            &[("true", true), ("yes", true), ("false", false), ("no", false)],
        )),
        Kind::Choice { set, among } => How::Choice(choices(readers, set, among)),
        Kind::Choices { set, among } => How::Several(choices(readers, set, among)),
        Kind::Points { among } => {
            let all: Vec<(Id, Id)> = among.iter().map(|id| (id.clone(), id.clone())).collect();
            let ids: Vec<(&str, Id)> = among.iter().map(|id| (id.as_str(), id.clone())).collect();
            How::Several(meanings(readers, &all, |reader, id| reader.name("point", id), &ids))
        }
        Kind::Place => How::Place,
        Kind::Reference { form } => How::Reference(names.get(form)?),
        // Measured ones are made with their heading; lists stand in sheets of their own, files nowhere.
        Kind::Money | Kind::Weight | Kind::Area | Kind::File | Kind::List { .. } => return None,
    })
}

/// The words of a set.
pub(crate) fn choices(readers: &[&Reader<'_>], set: &Id, among: &[Id]) -> Meanings<Id> {
    let all: Vec<(Id, Id)> = among.iter().map(|id| (id.clone(), id.clone())).collect();
    let ids: Vec<(&str, Id)> = among.iter().map(|id| (id.as_str(), id.clone())).collect();
    meanings(readers, &all, |reader, id| reader.choice(set, id), &ids)
}

/// What each word means: first in the language of the file, then in the others, then by id. A word that means two
/// things in one place means none.
fn meanings<T: Clone + PartialEq, I>(
    readers: &[&Reader<'_>],
    all: &[(T, I)],
    say: impl Fn(&Reader<'_>, &I) -> String,
    ids: &[(&str, T)],
) -> Meanings<T> {
    let mut meanings: Meanings<T> = HashMap::new();
    let (first, others) = readers.split_at(readers.len().min(1));
    for place in [first, others] {
        let mut here: Meanings<T> = HashMap::new();
        for reader in place {
            for (meant, id) in all {
                let known =
                    here.entry(fold(&say(reader, id))).or_insert_with(|| Some(meant.clone()));
                if known.as_ref() != Some(meant) {
                    *known = None;
                }
            }
        }
        for (word, meant) in here {
            meanings.entry(word).or_insert(meant);
        }
    }
    for (id, meant) in ids {
        meanings.entry(fold(id)).or_insert_with(|| Some(meant.clone()));
    }
    meanings
}

/// What holds for all columns.
pub(crate) fn manner(readers: &[Reader<'_>], units: Units, notation: Notation) -> Manner {
    let said = |reader: &Reader<'_>| {
        ["format-unknown", "choice-answer-unknown"].map(|id| fold(&reader.say(id, &[])))
    };
    let mut unknown: HashSet<String> = readers.iter().flat_map(said).collect();
    unknown.insert("unknown".to_owned());
    Manner { notation, units, unknown }
}

/// The units of every plain number of a form.
pub(crate) fn decimal_units(fields: &[Field]) -> Vec<&Id> {
    let unit = |field: &'_ Field| matches!(field.kind, Kind::Decimal { .. });
    let all = fields.iter().flat_map(|field| std::iter::once(field).chain(field.columns()));
    all.filter(|field| unit(field))
        .filter_map(|field| match &field.kind {
            Kind::Decimal { unit, .. } => Some(unit),
            _ => None,
        })
        .collect()
}

/// The registers that these fields name.
pub(crate) fn named_forms(fields: &[Field]) -> HashSet<Id> {
    let all = fields.iter().flat_map(|field| std::iter::once(field).chain(field.columns()));
    all.filter_map(|field| match &field.kind {
        Kind::Reference { form } => Some(form.clone()),
        _ => None,
    })
    .collect()
}
