//! Where a sheet has its heading, and what stands in which column.

use std::collections::HashMap;

use ngazi_domain::{Field, Form, Kind};
use ngazi_exchange::Cell;
use ngazi_words::Language;

use super::fold::{fold, fold_into};
use super::units::{Unit, Units};
use crate::reader::Reader;

/// Rows above the heading that are let through: titles, blanks.
const SEARCHED: usize = 20;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// The number of the row, or any mark that ties rows of several sheets.
    Mark,
    /// A field, by its place in the form, with the unit that the heading names.
    Field(usize, Option<Unit>),
    /// What is reckoned, or a list that stands in another sheet: nothing to read, nothing to tell.
    Silent,
    /// A file, of which a sheet has only the name.
    File,
}

/// A sheet whose heading was found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    /// The heading's row, from 0.
    pub heading: usize,
    /// What each column holds, as far as it is known.
    pub columns: Vec<(usize, Holds)>,
    /// Headings of columns that name nothing, or something that an earlier column holds.
    pub ignored: Vec<String>,
    /// The language of most headings.
    pub language: Option<Language>,
}

impl Layout {
    /// The column of the rows' marks.
    pub fn mark(&self) -> Option<usize> {
        self.columns.iter().find(|(_, holds)| *holds == Holds::Mark).map(|(column, _)| *column)
    }

    /// The fields in their columns.
    pub fn fields(&self) -> impl Iterator<Item = (usize, usize, Option<Unit>)> {
        self.columns.iter().filter_map(|(column, holds)| match holds {
            Holds::Field(place, unit) => Some((*column, *place, *unit)),
            _ => None,
        })
    }

    /// Headings of columns in which files are named.
    pub fn files(&self, rows: &[Vec<Cell>]) -> Vec<String> {
        let files = self
            .columns
            .iter()
            .filter(|(_, holds)| *holds == Holds::File)
            .map(|(column, _)| *column);
        let below = || rows.iter().skip(self.heading + 1);
        let filled = |column: &usize| {
            below().any(|row| row.get(*column).is_some_and(|cell| *cell != Cell::Blank))
        };
        files
            .filter(filled)
            .filter_map(|column| Some(rows[self.heading].get(column)?.typed('.')))
            .collect()
    }

    /// How much of the form it holds.
    pub fn score(&self) -> usize {
        self.fields().count()
    }
}

/// The headings of a form, or of a list of it, in every language.
pub(crate) struct Headings<'f> {
    fields: &'f [Field],
    by_language: Vec<(Language, HashMap<String, Holds>)>,
    ids: HashMap<String, Holds>,
}

impl<'f> Headings<'f> {
    /// The headings of a form; with `list`, those of its sheet. The reader's language is the first.
    pub fn new(
        readers: &[Reader<'_>],
        form: &Form,
        list: Option<&'f Field>,
        fields: &'f [Field],
    ) -> Self {
        let label = |reader: &Reader<'_>, field: &Field| match list {
            None => reader.label(form, &field.id),
            Some(list) => reader.column_label(form, &list.id, field),
        };
        let by_language = readers
            .iter()
            .map(|reader| {
                let mut heads =
                    HashMap::from([(fold(&reader.say("table-number", &[])), Holds::Mark)]);
                for (place, field) in fields.iter().enumerate() {
                    heads.insert(fold(&label(reader, field)), holds(place, field));
                }
                (reader.words.language(), heads)
            })
            .collect();
        let id = |(place, field): (usize, &Field)| (fold(field.id.as_str()), holds(place, field));
        Self { fields, by_language, ids: fields.iter().enumerate().map(id).collect() }
    }

    /// The heading of a sheet: of its first rows the one that names the most columns.
    pub fn find(&self, rows: &[Vec<Cell>], units: &Units) -> Option<Layout> {
        let rows = rows.iter().enumerate().take(SEARCHED);
        let found = rows.map(|(index, row)| self.row(index, row, units));
        // Of two that name as many, the first.
        let better =
            |best: Layout, next: Layout| if next.score() > best.score() { next } else { best };
        found.reduce(better).filter(|layout| layout.score() > 0)
    }

    fn row(&self, heading: usize, row: &[Cell], units: &Units) -> Layout {
        let heads: Vec<(usize, String)> = row
            .iter()
            .enumerate()
            .filter(|(_, cell)| matches!(cell, Cell::Text(_)))
            .map(|(column, cell)| (column, cell.typed('.')))
            .collect();
        let order = self.order(&heads, units);
        let mut layout = Layout { heading, language: order.first().copied(), ..Layout::default() };
        for (column, head) in heads {
            let found = self.find_head(&head, &order, units);
            let taken = |one: Holds| match one {
                Holds::Field(place, _) => layout.fields().any(|(_, other, _)| other == place),
                Holds::Mark => layout.mark().is_some(),
                Holds::Silent | Holds::File => false,
            };
            match found.filter(|one| !taken(*one)) {
                Some(holds) => layout.columns.push((column, holds)),
                None => layout.ignored.push(head),
            }
        }
        layout
    }

    /// The languages, the one with the most of these headings first.
    fn order(&self, heads: &[(usize, String)], units: &Units) -> Vec<Language> {
        let hits = |language: Language| {
            heads
                .iter()
                .filter(|(_, head)| self.find_head(head, &[language], units).is_some())
                .count()
        };
        let mut order: Vec<(usize, Language)> =
            self.by_language.iter().map(|(one, _)| (hits(*one), *one)).collect();
        order.sort_by_key(|(hits, _)| std::cmp::Reverse(*hits));
        order.into_iter().map(|(_, language)| language).collect()
    }

    /// What a heading names, in the languages of that order and then by id.
    fn find_head(&self, head: &str, order: &[Language], units: &Units) -> Option<Holds> {
        let mut folded = String::new();
        let mut named = |text: &str| {
            fold_into(text, &mut folded);
            let of = |language: &Language| self.by_language.iter().find(|(one, _)| one == language);
            let mut maps = order.iter().filter_map(of).map(|(_, map)| map).chain([&self.ids]);
            maps.find_map(|map| map.get(folded.as_str()).copied())
        };
        if let Some(holds) = named(head) {
            return Some(holds);
        }
        // "Weight (g)", "Poids en kg": the unit of plain numbers below.
        parts(head)
            .into_iter()
            .find_map(|(base, unit)| self.with_unit(named(base)?, &fold(unit), units))
    }

    /// What a heading with a unit holds; nothing when that unit is none of the field's.
    fn with_unit(&self, base: Holds, unit: &str, units: &Units) -> Option<Holds> {
        let place = match base {
            Holds::Field(place, _) => place,
            // What is reckoned has its unit in the heading of an export, too.
            Holds::Silent if units.is_any(unit) => return Some(Holds::Silent),
            _ => return None,
        };
        match &self.fields[place].kind {
            Kind::Weight => units.weight(unit).map(Unit::Weight),
            Kind::Area => units.area(unit).map(Unit::Area),
            Kind::Money => units.currency(unit).map(Unit::Currency),
            Kind::Decimal { unit: own, .. } if units.is_decimal(own, unit) => {
                return Some(Holds::Field(place, None));
            }
            _ => None,
        }
        .map(|unit| Holds::Field(place, Some(unit)))
    }
}

/// Words between a name and its unit, in the three languages.
const BETWEEN: [&str; 3] = ["en", "in", "kwa"];

/// A heading as a name and a unit: in brackets, or as its last words.
fn parts(head: &str) -> Vec<(&str, &str)> {
    let head = head.trim_end();
    if let Some(inside) = head.strip_suffix([')', ']']) {
        return inside.rsplit_once(['(', '[']).into_iter().collect();
    }
    let blanks = head.char_indices().filter(|(_, sign)| sign.is_whitespace());
    // A unit has two words at most.
    blanks.rev().take(2).map(|(at, _)| (name_before(&head[..at]), head[at..].trim())).collect()
}

/// A name without the word, or the sign, that leads to its unit.
fn name_before(text: &str) -> &str {
    let text = text.trim_end().trim_end_matches([',', ';', ':', '/', '-', '–']).trim_end();
    let led = |word: &&str| BETWEEN.iter().any(|one| word.eq_ignore_ascii_case(one));
    match text.rsplit_once(char::is_whitespace) {
        Some((name, word)) if led(&word) => name.trim_end(),
        _ => text,
    }
}

fn holds(place: usize, field: &Field) -> Holds {
    match &field.kind {
        _ if field.is_computed() => Holds::Silent,
        Kind::List { .. } => Holds::Silent,
        Kind::File => Holds::File,
        _ => Holds::Field(place, None),
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_unit_stands_in_brackets_or_last() {
        for (head, name, unit) in [
            ("Poids (kg)", "Poids ", "kg"),
            ("Teneur [%]", "Teneur ", "%"),
            ("Poids en kg", "Poids", "kg"),
            ("Weight in kg", "Weight", "kg"),
            ("Uzito kwa kg", "Uzito", "kg"),
            ("Poids, kg", "Poids", "kg"),
            ("Poids en onces troy", "Poids", "onces troy"),
        ] {
            assert!(parts(head).contains(&(name, unit)), "{head}: {:?}", parts(head));
        }
        assert!(parts("Poids").is_empty());
        assert!(parts("").is_empty());
    }
}
