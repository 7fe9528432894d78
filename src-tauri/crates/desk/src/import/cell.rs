//! One cell becomes one value.

use std::collections::{HashMap, HashSet};

use chrono::Timelike;
use ngazi_domain::{
    Area, AreaUnit, Currency, Day, Decimal, Field, Id, Kind, Notation, PartialDate, Rule,
    TimeOfDay, Value, Weight, WeightUnit,
};
use ngazi_exchange::Cell;

use super::amount::{number, split};
use super::fold::fold_into;
use super::refer::Names;
use super::text::{date, measured, money, place, several, time, typed};
use super::units::{Unit, Units};

/// Why a cell is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It breaks a rule, as if it had been typed.
    Rule(Rule),
    /// Something that happens only in sheets: the id of its sentence.
    Said(&'static str),
}

impl From<Rule> for Fault {
    fn from(rule: Rule) -> Self {
        Self::Rule(rule)
    }
}

/// The words of a set, folded; nothing for a word that means two things.
pub(crate) type Meanings<T> = HashMap<String, Option<T>>;

/// How the cells of a column are read. Made once for each column.
pub(crate) enum How<'a> {
    /// One line, several lines, a telephone number, through the reading of typed text.
    Typed,
    /// A whole number.
    Whole,
    /// A number in the unit of the field.
    Decimal(Id),
    /// Money; with the currency of the heading.
    Money(Option<Currency>),
    /// A weight; with the unit of the heading.
    Weight(Option<WeightUnit>),
    /// An area; with the unit of the heading.
    Area(Option<AreaUnit>),
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// Yes or no.
    Answer(Meanings<bool>),
    /// One of a set.
    Choice(Meanings<Id>),
    /// Several of a set, or points.
    Several(Meanings<Id>),
    /// A position.
    Place,
    /// Another record.
    Reference(&'a Names<'a>),
}

/// A column that is read.
pub(crate) struct Column<'a> {
    /// Its place in the sheet.
    pub at: usize,
    /// The field.
    pub field: &'a Field,
    /// How.
    pub how: How<'a>,
}

/// What holds for all columns of a file.
pub(crate) struct Manner {
    /// How numbers and dates are written.
    pub notation: Notation,
    /// Names of units.
    pub units: Units,
    /// "I do not know", folded.
    pub unknown: HashSet<String>,
}

/// The days that Excel makes of the years 1900 to 2100 in a cell for dates.
pub(crate) fn is_year_in_disguise(day: Day) -> bool {
    let first = Day::from_ymd_opt(1905, 3, 14);
    let last = Day::from_ymd_opt(1905, 9, 30);
    Some(day) >= first && Some(day) <= last
}

impl Column<'_> {
    /// The value of a cell; nothing when it is blank.
    pub fn read(
        &self,
        cell: &Cell,
        manner: &Manner,
        buffer: &mut String,
    ) -> Result<Option<Value>, Fault> {
        match cell {
            Cell::Blank => return Ok(None),
            Cell::Rounded(_) => return Err(Fault::Said("import-rounded")),
            Cell::Failed(_) => return Err(Fault::Said("import-failed")),
            Cell::Date(day) if matches!(self.how, How::Date) => {
                return match is_year_in_disguise(*day) {
                    true => Err(Fault::Said("import-year-as-day")),
                    false => Ok(Some(Value::Date(PartialDate::Day(*day)))),
                };
            }
            Cell::Time(time) if matches!(self.how, How::Time) => {
                return Ok(TimeOfDay::new(time.hour(), time.minute()).map(Value::Time));
            }
            // A share has no other unit; elsewhere the sign of percent is a word that does not belong there.
            Cell::Percent(shown) if matches!(&self.how, How::Decimal(unit) if manner.units.is_decimal(unit, "%")) =>
            {
                return Ok(Some(Value::Decimal(*shown)));
            }
            Cell::Number(exact) => return self.exact(*exact, cell, manner, buffer).map(Some),
            _ => {}
        }
        match cell {
            Cell::Text(text) => self.text(text, manner, buffer),
            other => self.text(&other.typed(manner.notation.decimal), manner, buffer),
        }
    }

    /// A number that the sheet holds as one.
    fn exact(
        &self,
        exact: Decimal,
        cell: &Cell,
        manner: &Manner,
        buffer: &mut String,
    ) -> Result<Value, Fault> {
        match &self.how {
            How::Whole => {
                let whole = exact.fract().is_zero().then(|| i64::try_from(exact.trunc()).ok());
                Ok(Value::Whole(whole.flatten().ok_or(Rule::NotWhole)?))
            }
            How::Decimal(_) => Ok(Value::Decimal(exact)),
            How::Money(Some(currency)) => money(exact, *currency),
            How::Weight(Some(unit)) => Ok(Value::Weight(Weight { amount: exact, unit: *unit })),
            How::Area(Some(unit)) => Ok(Value::Area(Area { amount: exact, unit: *unit })),
            How::Money(None) => Err(Fault::Said("import-no-currency")),
            How::Weight(None) | How::Area(None) => Err(Fault::Said("import-no-unit")),
            _ => {
                let text = cell.typed(manner.notation.decimal);
                self.text(&text, manner, buffer)?.ok_or(Fault::Rule(Rule::WrongKind))
            }
        }
    }

    fn text(
        &self,
        text: &str,
        manner: &Manner,
        buffer: &mut String,
    ) -> Result<Option<Value>, Fault> {
        let notation = manner.notation;
        let wordy = matches!(self.how, How::Typed);
        // A dash stands for nothing, except where anything may stand.
        if !wordy && matches!(text, "-" | "–" | "—") {
            return Ok(None);
        }
        if self.field.unknown || !wordy {
            fold_into(text, buffer);
            // A set may have a choice of that name: then it is that choice.
            let own = matches!(&self.how, How::Choice(words) | How::Several(words) if words.contains_key(buffer.as_str()));
            if !own && manner.unknown.contains(buffer.as_str()) {
                let allowed = self.field.unknown.then_some(Some(Value::Unknown));
                return allowed.ok_or(Fault::Rule(Rule::UnknownNotAllowed));
            }
        }
        match &self.how {
            How::Typed => typed(&self.field.kind, text, notation),
            How::Whole => {
                let exact = number(text, notation)?;
                let whole = exact.fract().is_zero().then(|| i64::try_from(exact.trunc()).ok());
                Ok(Some(Value::Whole(whole.flatten().ok_or(Rule::NotWhole)?)))
            }
            How::Decimal(unit) => {
                let amount = split(text).ok_or(Rule::NotNumber)?;
                let word = amount.word().ok_or(Rule::NotNumber)?;
                fold_into(word, buffer);
                if !word.is_empty() && !manner.units.is_decimal(unit, buffer) {
                    return Err(Rule::NotNumber.into());
                }
                Ok(Some(Value::Decimal(number(amount.number, notation)?)))
            }
            How::Money(head) => {
                let (amount, currency) = measured(text, *head, Rule::NotMoney, |word| {
                    fold_into(word, buffer);
                    manner.units.currency(buffer)
                })?;
                let currency = currency.ok_or(Fault::Said("import-no-currency"))?;
                money(number(amount, notation)?, currency).map(Some)
            }
            How::Weight(head) => {
                let (amount, unit) = measured(text, *head, Rule::NotWeight, |word| {
                    fold_into(word, buffer);
                    manner.units.weight(buffer)
                })?;
                let unit = unit.ok_or(Fault::Said("import-no-unit"))?;
                Ok(Some(Value::Weight(Weight { amount: number(amount, notation)?, unit })))
            }
            How::Area(head) => {
                let (amount, unit) = measured(text, *head, Rule::NotArea, |word| {
                    fold_into(word, buffer);
                    manner.units.area(buffer)
                })?;
                let unit = unit.ok_or(Fault::Said("import-no-unit"))?;
                Ok(Some(Value::Area(Area { amount: number(amount, notation)?, unit })))
            }
            How::Date => date(text, notation).map(Some),
            How::Time => time(text).map(Some),
            How::Answer(words) => {
                let meant = words.get(buffer.as_str()).copied().flatten();
                Ok(Some(Value::Answer(meant.ok_or(Rule::NotAnswer)?)))
            }
            How::Choice(words) => {
                let meant = words.get(buffer.as_str()).cloned().flatten();
                Ok(Some(Value::Choice(meant.ok_or(Rule::NotChoice)?)))
            }
            How::Several(words) => several(text, words, buffer).map(Some),
            How::Place => place(text, &manner.units).map(Some),
            How::Reference(names) => names.find(text, buffer).map(|id| Some(Value::Reference(id))),
        }
    }
}

/// The unit of a heading, for a field of that kind.
pub(crate) fn how_measured(kind: &Kind, unit: Option<Unit>) -> Option<How<'static>> {
    let weight = match unit {
        Some(Unit::Weight(unit)) => Some(unit),
        _ => None,
    };
    let area = match unit {
        Some(Unit::Area(unit)) => Some(unit),
        _ => None,
    };
    let currency = match unit {
        Some(Unit::Currency(currency)) => Some(currency),
        _ => None,
    };
    match kind {
        Kind::Weight => Some(How::Weight(weight)),
        Kind::Area => Some(How::Area(area)),
        Kind::Money => Some(How::Money(currency)),
        _ => None,
    }
}
