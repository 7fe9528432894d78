//! The place for an answer on paper, and what is in it.

use ngazi_domain::{Field, Form, Kind, Value, Values};
use ngazi_dossier::model::{PaperChoice, PaperInput, TickWords};

use super::asked::never;
use crate::fields::place;
use crate::reader::Reader;

/// Characters that a hand writes on one line.
const ON_A_LINE: usize = 60;
/// Most lines for a short text, and for a long one.
const SHORT: usize = 2;
const LONG: usize = 6;
/// Empty rows of a list.
const ROWS: usize = 6;
/// A list with more columns than this becomes several tables, one below the other.
const ABREAST: usize = 5;

/// A field and what is written in it.
pub(super) struct Answer<'a> {
    pub reader: &'a Reader<'a>,
    pub form: &'a Form,
    pub field: &'a Field,
    pub value: Option<&'a Value>,
}

impl Answer<'_> {
    /// The place for the answer, with "I do not know" where the screen offers it.
    pub fn input(&self) -> PaperInput {
        if self.field.is_computed() {
            let value = self.value.map(|value| self.reader.value(self.field, value));
            return PaperInput::Told { value: value.unwrap_or_default() };
        }
        let input = match &self.field.kind {
            Kind::Text { max } => self.lines(max.div_ceil(ON_A_LINE).clamp(1, SHORT)),
            Kind::LongText { max } => self.lines((max / ON_A_LINE / 2).clamp(SHORT, LONG)),
            Kind::Whole { max, .. } => self.whole(*max),
            Kind::Decimal { unit, max, .. } => self.decimal(*max, self.reader.name("unit", unit)),
            Kind::Money => self.money(),
            Kind::Weight => self.weight(),
            Kind::Area => self.area(),
            Kind::Date { .. } => self.date(),
            Kind::Time => self.time(),
            Kind::Place => self.position(),
            Kind::Phone => self.phone(),
            Kind::File | Kind::Reference { .. } => self.lines(1),
            Kind::List { fields } => self.list(fields),
            Kind::Answer | Kind::Choice { .. } | Kind::Choices { .. } | Kind::Points { .. } => {
                return self.choices();
            }
        };
        if !self.field.unknown {
            return input;
        }
        let unknown = ticks(self.reader, false, [self.unknown()]);
        match input {
            PaperInput::Parts(mut parts) => {
                parts.push(unknown);
                PaperInput::Parts(parts)
            }
            input => PaperInput::Parts(vec![input, unknown]),
        }
    }

    /// "I do not know", and whether that was answered.
    fn unknown(&self) -> (String, bool) {
        (self.reader.say("print-unknown", &[]), self.value == Some(&Value::Unknown))
    }

    fn lines(&self, count: usize) -> PaperInput {
        let value = self.value.filter(|value| **value != Value::Unknown).map(|value| match value {
            Value::File(_) => match self.reader.file(value) {
                Some(file) => file.name,
                None => self.reader.value(self.field, value),
            },
            value => self.reader.value(self.field, value),
        });
        PaperInput::Lines { count: u8::try_from(count).unwrap_or(1), value }
    }

    fn choices(&self) -> PaperInput {
        let reader = self.reader;
        let chosen = |id: &str| match self.value {
            Some(Value::Choices(ids)) => ids.iter().any(|one| *one == id),
            Some(Value::Unknown) | None => false,
            Some(value) => value.as_id() == Some(id),
        };
        let mut choices: Vec<(String, bool)> = match &self.field.kind {
            Kind::Choice { set, among } | Kind::Choices { set, among } => {
                among.iter().map(|id| (reader.choice(set, id), chosen(id.as_str()))).collect()
            }
            Kind::Points { among } => {
                among.iter().map(|id| (reader.name("point", id), chosen(id.as_str()))).collect()
            }
            _ => ["yes", "no"]
                .map(|id| (reader.say(&format!("choice-answer-{id}"), &[]), chosen(id)))
                .to_vec(),
        };
        if self.field.unknown {
            choices.push(self.unknown());
        }
        let several = matches!(self.field.kind, Kind::Choices { .. } | Kind::Points { .. });
        ticks(reader, several, choices)
    }

    /// The columns of a list that are asked of this cooperative, each with its number.
    pub fn columns<'f>(&self, fields: &'f [Field]) -> Vec<(String, &'f Field)> {
        let list = place(self.form, self.field);
        let column = |(at, column): (usize, &'f Field)| {
            let asked = !never(self.reader, &column.when);
            asked.then(|| (format!("{list}.{}", at + 1), column))
        };
        fields.iter().enumerate().filter_map(column).collect()
    }

    fn list(&self, fields: &[Field]) -> PaperInput {
        let reader = self.reader;
        let columns = self.columns(fields);
        let rows = self.value.map(Value::rows).unwrap_or_default();
        let cell = |column: &Field, row: &Values| {
            row.get(column.id.as_str())
                .map(|value| match reader.file(value) {
                    Some(file) => file.name,
                    None => reader.value(column, value),
                })
                .unwrap_or_default()
        };
        let blank = ROWS.saturating_sub(rows.len());
        let table = |part: &[(String, &Field)], numbered: bool| {
            let number = numbered.then(|| reader.say("print-row", &[]));
            let head = |(number, column): &(String, &Field)| {
                let label = reader.column_label(self.form, &self.field.id, column);
                reader.say(
                    "print-field",
                    &[("number", number.as_str().into()), ("field", label.into())],
                )
            };
            let empty = Values::new();
            // Rows that stand in two tables are told apart by their numbers, the empty ones too.
            let more = if numbered { blank } else { 0 };
            let row = |(at, row): (usize, &Values)| {
                let number = numbered.then(|| reader.words.number(at as u64 + 1));
                number.into_iter().chain(part.iter().map(|(_, one)| cell(one, row))).collect()
            };
            PaperInput::Rows {
                heads: number.into_iter().chain(part.iter().map(head)).collect(),
                shares: numbered
                    .then_some(1)
                    .into_iter()
                    .chain(part.iter().map(|(_, column)| share(column)))
                    .collect(),
                rows: rows
                    .iter()
                    .chain(std::iter::repeat_n(&empty, more))
                    .enumerate()
                    .map(row)
                    .collect(),
                blank: u8::try_from(blank - more).unwrap_or_default(),
            }
        };
        if columns.len() <= ABREAST + 1 {
            return table(&columns, false);
        }
        // As even as possible: nine columns are five and four.
        let tables = columns.len().div_ceil(ABREAST);
        let each = columns.len().div_ceil(tables);
        PaperInput::Parts(columns.chunks(each).map(|part| table(part, true)).collect())
    }
}

/// Answers to tick.
pub(super) fn ticks(
    reader: &Reader<'_>,
    several: bool,
    choices: impl IntoIterator<Item = (String, bool)>,
) -> PaperInput {
    let choice = |(label, ticked)| PaperChoice { label, ticked };
    PaperInput::Choices {
        several,
        choices: choices.into_iter().map(choice).collect(),
        said: TickWords {
            ticked: reader.say("print-ticked", &[]),
            open: reader.say("print-open", &[]),
        },
    }
}

/// How much room a column takes beside the others.
fn share(column: &Field) -> u16 {
    match column.kind {
        Kind::LongText { .. } => 7,
        Kind::Text { .. } | Kind::Reference { .. } | Kind::Choices { .. } => 5,
        Kind::Whole { .. } | Kind::Answer | Kind::Time => 2,
        _ => 3,
    }
}
