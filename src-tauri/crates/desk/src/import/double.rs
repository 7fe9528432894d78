//! The same person, or the same thing, written twice.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use ngazi_domain::{Form, Id, Kind, Need, PartialDate, Record, RecordId, Value, Values};

use super::fold::{fold, fold_into, letters_into};
use super::rows::Row;

/// Digits by which two telephone numbers are the same, with or without the code of their country.
const PHONE_DIGITS: usize = 9;
/// People of one name that are compared by their birth.
const MOST_NAMESAKES: usize = 256;

/// By what two entries of a register are the same.
pub(crate) enum Likeness {
    /// People: number of the paper, telephone, or names and birth.
    People,
    /// The fields that name an entry, and those that every entry has.
    Things(Vec<Id>),
}

/// What an entry is compared by; zero stands for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Keys([u64; 3]);

/// Why two entries look the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    IdNumber,
    Phone,
    Names,
    Same,
}

/// The other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum There {
    /// A record of the register.
    Record(RecordId),
    /// An earlier row, by its place among the rows.
    Row(usize),
}

/// What becomes of a double.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The row is left out.
    Skip,
    /// It is another one.
    Both,
    /// Blank answers of the record are filled from the row.
    Fill,
}

impl Decision {
    /// The decision by its id: `skip`, `both` or `fill`.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Skip, Self::Both, Self::Fill].into_iter().find(|one| one.id() == id)
    }

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Skip => "skip",
            Self::Both => "both",
            Self::Fill => "fill",
        }
    }
}

/// A row that looks like a record, or like an earlier row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Double {
    /// The row's place among the rows.
    pub row: usize,
    pub there: There,
    pub reason: Reason,
    pub decision: Option<Decision>,
}

impl Double {
    /// Whether blank answers of the other one can be filled.
    pub fn fillable(&self) -> bool {
        matches!(self.there, There::Record(_))
    }
}

impl Likeness {
    /// The likeness of a form's records.
    pub fn of(form: &Form) -> Self {
        if form.id == "member" {
            return Self::People;
        }
        let fits = |id: &&Id| {
            form.field(id.as_str()).is_some_and(|field| {
                !field.is_computed() && !matches!(field.kind, Kind::List { .. } | Kind::File)
            })
        };
        let required =
            form.fields.iter().filter(|field| field.need == Need::Required).map(|field| &field.id);
        let mut fields: Vec<Id> = form.name.iter().chain(required).filter(fits).cloned().collect();
        fields.sort();
        fields.dedup();
        Self::Things(fields)
    }

    /// What an entry is compared by; never what is reckoned.
    pub fn keys(&self, form: &Form, values: &Values, buffer: &mut String) -> Keys {
        match self {
            Self::People => Keys([
                text(values, "id-number").map_or(0, |text| {
                    letters_into(text, buffer);
                    hash_text(buffer)
                }),
                text(values, "phone").map_or(0, |text| phone(text, buffer)),
                names(values, buffer),
            ]),
            Self::Things(fields) => {
                let mut hasher = DefaultHasher::new();
                let mut given = false;
                for (place, field) in fields.iter().enumerate() {
                    if let Some(value) = values.get(field.as_str()) {
                        given = true;
                        place.hash(&mut hasher);
                        hash(value, &mut hasher, buffer);
                    }
                }
                if !given {
                    let typed =
                        |id: &Id| form.field(id.as_str()).is_some_and(|one| !one.is_computed());
                    for (field, value) in values.iter().filter(|(field, _)| typed(field)) {
                        field.as_str().hash(&mut hasher);
                        hash(value, &mut hasher, buffer);
                    }
                }
                Keys([hasher.finish().max(1), 0, 0])
            }
        }
    }

    /// The rows that look like a record, or like an earlier row.
    pub fn doubles(&self, form: &Form, records: &[Record], rows: &[Row]) -> Vec<Double> {
        let mut buffer = String::new();
        let mut known = Known {
            people: matches!(self, Self::People),
            first: HashMap::new(),
            second: HashMap::new(),
            names: HashMap::new(),
        };
        for record in records {
            let keys = self.keys(form, &record.values, &mut buffer);
            known.enter(keys, There::Record(record.id), birth(&record.values));
        }
        let mut doubles = Vec::new();
        for (row, one) in rows.iter().enumerate() {
            let birth = birth(&one.values);
            if let Some((there, reason)) = known.find(one.keys, birth) {
                doubles.push(Double { row, there, reason, decision: None });
            }
            known.enter(one.keys, There::Row(row), birth);
        }
        doubles
    }
}

/// Entries by their keys, the first of each; of names all, with their births.
struct Known {
    people: bool,
    first: HashMap<u64, There>,
    second: HashMap<u64, There>,
    names: HashMap<u64, Vec<(Option<PartialDate>, There)>>,
}

impl Known {
    fn enter(
        &mut self,
        Keys([first, second, third]): Keys,
        there: There,
        birth: Option<PartialDate>,
    ) {
        if first != 0 {
            self.first.entry(first).or_insert(there);
        }
        if second != 0 {
            self.second.entry(second).or_insert(there);
        }
        if third != 0 {
            let namesakes = self.names.entry(third).or_default();
            if namesakes.len() < MOST_NAMESAKES {
                namesakes.push((birth, there));
            }
        }
    }

    fn find(
        &self,
        Keys([first, second, third]): Keys,
        birth: Option<PartialDate>,
    ) -> Option<(There, Reason)> {
        let reason = if self.people { Reason::IdNumber } else { Reason::Same };
        let one = |map: &HashMap<u64, There>, key: u64, reason| {
            map.get(&key).map(|there| (*there, reason))
        };
        one(&self.first, first, reason)
            .or_else(|| one(&self.second, second, Reason::Phone))
            .or_else(|| {
                let same = |(other, _): &&(Option<PartialDate>, There)| may_be_same(birth, *other);
                let namesake = self.names.get(&third)?.iter().find(same)?;
                Some((namesake.1, Reason::Names))
            })
    }
}

/// Whether two births may be the same day: an unknown one may be any.
fn may_be_same(one: Option<PartialDate>, other: Option<PartialDate>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            one.earliest() <= other.latest() && other.earliest() <= one.latest()
        }
        _ => true,
    }
}

fn birth(values: &Values) -> Option<PartialDate> {
    match values.get("birth-date") {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    }
}

fn text<'v>(values: &'v Values, field: &str) -> Option<&'v str> {
    match values.get(field) {
        Some(Value::Text(text) | Value::Phone(text)) => Some(text),
        _ => None,
    }
}

/// The names of a person, whatever their order.
fn names(values: &Values, buffer: &mut String) -> u64 {
    let parts = [text(values, "family-name"), text(values, "given-names")];
    let folded = parts.map(|part| part.map(fold).unwrap_or_default());
    let mut words: Vec<&str> = folded
        .iter()
        .flat_map(|part| part.split([' ', '-', '\'']))
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    buffer.clear();
    for word in words {
        buffer.push_str(word);
        buffer.push(' ');
    }
    hash_text(buffer)
}

fn phone(text: &str, buffer: &mut String) -> u64 {
    buffer.clear();
    buffer.extend(text.chars().filter(char::is_ascii_digit));
    let from = buffer.len().saturating_sub(PHONE_DIGITS);
    hash_text(&buffer[from..])
}

fn hash_text(text: &str) -> u64 {
    if text.is_empty() {
        return 0;
    }
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish().max(1)
}

fn hash(value: &Value, hasher: &mut DefaultHasher, buffer: &mut String) {
    std::mem::discriminant(value).hash(hasher);
    match value {
        Value::Unknown => {}
        Value::Text(text) | Value::Phone(text) | Value::File(text) => {
            fold_into(text, buffer);
            buffer.hash(hasher);
        }
        Value::Whole(number) => number.hash(hasher),
        Value::Decimal(number) => number.hash(hasher),
        Value::Money(money) => money.hash(hasher),
        Value::Weight(weight) => weight.hash(hasher),
        Value::Area(area) => area.hash(hasher),
        Value::Date(date) => date.hash(hasher),
        Value::Time(time) => time.hash(hasher),
        Value::Answer(yes) => yes.hash(hasher),
        Value::Choice(id) => id.as_str().hash(hasher),
        Value::Choices(ids) => ids.iter().for_each(|id| id.as_str().hash(hasher)),
        Value::Place(place) => place.hash(hasher),
        Value::Reference(id) => id.hash(hasher),
        Value::List(rows) => {
            for (field, value) in rows.iter().flat_map(Values::iter) {
                field.as_str().hash(hasher);
                hash(value, hasher, buffer);
            }
        }
    }
}
