use std::cmp::Ordering;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::form::shown;
use crate::{Context, Field, Form, Id, Kind, Need, RecordId, Value};

/// A broken rule at a field. A field breaks at most one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The field.
    pub field: Id,
    /// The rule.
    pub rule: Rule,
}

/// The rules that a value can break: one sentence pattern each, the same for typing, import and restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// A value is needed.
    Required,
    /// More characters than this.
    TooLong {
        /// Characters allowed.
        max: usize,
    },
    /// Less than this.
    TooSmall {
        /// Least value.
        min: i64,
    },
    /// More than this.
    TooLarge {
        /// Greatest value.
        max: i64,
    },
    /// Not a whole number.
    NotWhole,
    /// Not a number.
    NotNumber,
    /// A number with the other decimal sign; this one is used here.
    DecimalSign {
        /// `,` or `.`.
        sign: char,
    },
    /// No such date.
    NotDate,
    /// A date after today.
    InFuture,
    /// Neither yes nor no.
    NotAnswer,
    /// Not one of the choices.
    NotChoice,
    /// Not a telephone number.
    NotPhone,
    /// Not a position, or without datum.
    NotPlace,
    /// Not a sum with one of the currencies.
    NotMoney,
    /// Not a weight with a unit.
    NotWeight,
    /// Not an area with a unit.
    NotArea,
    /// No time of day.
    NotTime,
    /// The record it names is not there.
    NoSuchRecord,
    /// The record it names was removed.
    RemovedRecord,
    /// The record would name itself, through others or directly.
    Circle,
    /// Before the date, or below the number, of that field.
    Before {
        /// The other field.
        field: Id,
    },
    /// After the date, or above the number, of that field.
    After {
        /// The other field.
        field: Id,
    },
    /// What is reckoned from other fields came out below zero: more went out than came in.
    BelowZero,
    /// A row of the list breaks a rule.
    Row {
        /// Its place, from 0.
        row: usize,
        /// The column.
        field: Id,
        /// The rule.
        rule: Box<Rule>,
    },
    /// "I do not know" is not an answer here.
    UnknownNotAllowed,
    /// The value is of another kind than the field.
    WrongKind,
}

/// What is known of a record that another one names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Referred {
    /// It is there.
    There,
    /// It was removed; its number and content are kept.
    Removed,
    /// There is no such record.
    Missing,
    /// It names, through others, the record that names it.
    Circle,
}

/// Every broken rule of a record, in the order of its form; fields that are not shown break none. The answers hold what
/// is reckoned, see [`Form::reckon`].
///
/// `refer` says what is known of a record of a form.
pub fn check(
    form: &Form,
    context: &Context<'_>,
    refer: &dyn Fn(&Id, RecordId) -> Referred,
) -> Vec<Violation> {
    violations(&form.fields, context, refer)
}

fn violations(
    fields: &[Field],
    context: &Context<'_>,
    refer: &dyn Fn(&Id, RecordId) -> Referred,
) -> Vec<Violation> {
    shown(fields, context)
        .filter_map(|field| {
            let rule = match context.own.get(field.id.as_str()) {
                None => (field.need == Need::Required).then_some(Rule::Required),
                Some(value) => broken(field, value, context, refer),
            }?;
            Some(Violation { field: field.id.clone(), rule })
        })
        .collect()
}

/// The rule that a value breaks in a field, if any.
fn broken(
    field: &Field,
    value: &Value,
    context: &Context<'_>,
    refer: &dyn Fn(&Id, RecordId) -> Referred,
) -> Option<Rule> {
    if *value == Value::Unknown {
        return (!field.unknown).then_some(Rule::UnknownNotAllowed);
    }
    alone(field, value, context.on)
        .or_else(|| match (&field.kind, value) {
            (Kind::Reference { form }, Value::Reference(id)) => match refer(form, *id) {
                Referred::There => None,
                Referred::Removed => Some(Rule::RemovedRecord),
                Referred::Missing => Some(Rule::NoSuchRecord),
                Referred::Circle => Some(Rule::Circle),
            },
            (Kind::List { fields }, Value::List(rows)) => {
                rows.iter().enumerate().find_map(|(row, values)| {
                    let found = violations(fields, &context.with(values), refer).into_iter().next();
                    let Violation { field, rule } = found?;
                    Some(Rule::Row { row, field, rule: Box::new(rule) })
                })
            }
            _ => None,
        })
        .or_else(|| beside(field, value, context))
}

/// The rule that a value breaks by itself.
fn alone(field: &Field, value: &Value, on: NaiveDate) -> Option<Rule> {
    let negative = |amount: Decimal| {
        let rule = if field.is_computed() { Rule::BelowZero } else { Rule::TooSmall { min: 0 } };
        (amount < Decimal::ZERO).then_some(rule)
    };
    match (&field.kind, value) {
        (Kind::Text { max } | Kind::LongText { max }, Value::Text(text)) => {
            (text.chars().count() > *max).then_some(Rule::TooLong { max: *max })
        }
        (Kind::Whole { min, max }, Value::Whole(number)) => {
            outside(Decimal::from(*number), *min, *max)
        }
        (Kind::Decimal { min, max, .. }, Value::Decimal(number)) => outside(*number, *min, *max),
        (Kind::Money, Value::Money(money)) => negative(money.amount()),
        (Kind::Weight, Value::Weight(weight)) => negative(weight.amount),
        (Kind::Area, Value::Area(area)) => negative(area.amount),
        (Kind::Date { past }, Value::Date(date)) => {
            (*past && date.earliest() > on).then_some(Rule::InFuture)
        }
        (Kind::Choice { among, .. }, Value::Choice(id)) => {
            (!among.contains(id)).then_some(Rule::NotChoice)
        }
        (Kind::Choices { among, .. } | Kind::Points { among }, Value::Choices(ids)) => {
            (!ids.iter().all(|id| among.contains(id))).then_some(Rule::NotChoice)
        }
        (Kind::Reference { .. }, Value::Reference(_))
        | (Kind::List { .. }, Value::List(_))
        | (Kind::Answer, Value::Answer(_))
        | (Kind::Time, Value::Time(_))
        | (Kind::Place, Value::Place(_))
        | (Kind::Phone, Value::Phone(_))
        | (Kind::File, Value::File(_)) => None,
        _ => Some(Rule::WrongKind),
    }
}

/// The rule that a value breaks beside another one. What cannot be compared breaks none.
fn beside(field: &Field, value: &Value, context: &Context<'_>) -> Option<Rule> {
    let against = |other: &Option<Id>, wrong: Ordering| {
        let id = other.as_ref()?;
        let than = context.own.get(id.as_str())?;
        (order(value, than) == Some(wrong)).then(|| id.clone())
    };
    against(&field.not_before, Ordering::Less)
        .map(|field| Rule::Before { field })
        .or_else(|| against(&field.not_after, Ordering::Greater).map(|field| Rule::After { field }))
}

/// Which of two values is earlier or smaller; nothing when they do not compare, or when a date is not known well enough
/// to say.
fn order(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Date(a), Value::Date(b)) => {
            if a.latest() < b.earliest() {
                Some(Ordering::Less)
            } else if a.earliest() > b.latest() {
                Some(Ordering::Greater)
            } else {
                None
            }
        }
        (Value::Time(a), Value::Time(b)) => Some(a.cmp(b)),
        (Value::Whole(a), Value::Whole(b)) => Some(a.cmp(b)),
        (Value::Decimal(a), Value::Decimal(b)) => Some(a.cmp(b)),
        (Value::Money(a), Value::Money(b)) if a.currency == b.currency => {
            Some(a.hundredths.cmp(&b.hundredths))
        }
        (Value::Weight(a), Value::Weight(b)) => Some(a.in_grams()?.cmp(&b.in_grams()?)),
        (Value::Area(a), Value::Area(b)) => Some(a.in_hectares()?.cmp(&b.in_hectares()?)),
        _ => None,
    }
}

fn outside(number: Decimal, min: i64, max: i64) -> Option<Rule> {
    if number < Decimal::from(min) {
        Some(Rule::TooSmall { min })
    } else if number > Decimal::from(max) {
        Some(Rule::TooLarge { max })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Condition, PartialDate, Repeat, Test, Values};

    fn field(id: &str, kind: Kind, need: Need) -> Field {
        Field { need, ..Field::new(id, kind) }
    }

    fn violations(fields: Vec<Field>, values: &[(&str, Value)]) -> Vec<(String, Rule)> {
        let form = Form {
            id: "x".into(),
            version: 1,
            repeat: Repeat::Many,
            group: None,
            offered: vec![],
            name: vec![],
            fields,
        };
        let values: Values =
            values.iter().map(|(id, value)| (Id::from(*id), value.clone())).collect();
        let on = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        check(&form, &Context::new(&values, &Values::new(), on), &|_, _| Referred::Missing)
            .into_iter()
            .map(|violation| (violation.field.to_string(), violation.rule))
            .collect()
    }

    #[test]
    fn a_blank_required_field_breaks_one_rule() {
        let fields = vec![field("name", Kind::Text { max: 5 }, Need::Required)];
        assert_eq!(violations(fields, &[]), [("name".into(), Rule::Required)]);
    }

    #[test]
    fn a_hidden_field_breaks_no_rule() {
        let mut hidden = field("number", Kind::Text { max: 5 }, Need::Required);
        let test = Test::Is(vec!["yes".into()]);
        hidden.when = vec![Condition { profile: false, field: "registered".into(), test }];
        let fields = vec![field("registered", Kind::Answer, Need::Optional), hidden];
        assert_eq!(violations(fields.clone(), &[("registered", Value::Answer(false))]), []);
        assert_eq!(
            violations(fields, &[("registered", Value::Answer(true))]),
            [("number".into(), Rule::Required)]
        );
    }

    #[test]
    fn a_date_of_this_year_is_not_in_the_future() {
        let fields = vec![field("born", Kind::Date { past: true }, Need::Optional)];
        let date = |text| PartialDate::parse_iso(text).map(Value::Date).expect("a date");
        assert_eq!(violations(fields.clone(), &[("born", date("2026"))]), []);
        assert_eq!(
            violations(fields, &[("born", date("2026-12"))]),
            [("born".into(), Rule::InFuture)]
        );
    }

    #[test]
    fn a_reference_to_nothing_is_noticed() {
        let fields = vec![field("site", Kind::Reference { form: "site".into() }, Need::Optional)];
        let value = Value::Reference(RecordId::from_random([1; 16]));
        assert_eq!(violations(fields, &[("site", value)]), [("site".into(), Rule::NoSuchRecord)]);
    }

    #[test]
    fn leaving_comes_after_joining() {
        let date = |text| PartialDate::parse_iso(text).map(Value::Date).expect("a date");
        let mut left = field("left", Kind::Date { past: false }, Need::Optional);
        left.not_before = Some("joined".into());
        let fields = vec![field("joined", Kind::Date { past: true }, Need::Optional), left];
        let broken = |joined, left| {
            violations(fields.clone(), &[("joined", date(joined)), ("left", date(left))])
        };
        assert_eq!(
            broken("2020-05-01", "2020-04-30"),
            [("left".into(), Rule::Before { field: "joined".into() })]
        );
        assert_eq!(broken("2020-05-01", "2020-05-01"), []);
        assert_eq!(broken("2020-05-01", "2020"), [], "some day of that year comes after");
    }

    #[test]
    fn a_row_that_breaks_a_rule_is_named_by_its_place() {
        let row = vec![field("name", Kind::Text { max: 5 }, Need::Required)];
        let fields = vec![field("people", Kind::List { fields: row }, Need::Optional)];
        let good = Values::from([("name".into(), Value::Text("Asha".into()))]);
        let rows = Value::List(vec![good, Values::new()]);
        let rule = Rule::Row { row: 1, field: "name".into(), rule: Box::new(Rule::Required) };
        assert_eq!(violations(fields, &[("people", rows)]), [("people".into(), rule)]);
    }

    #[test]
    fn unknown_is_an_answer_only_where_it_is_allowed() {
        let mut asked = field("registered", Kind::Answer, Need::Wanted);
        let unknown = [("registered", Value::Unknown)];
        assert_eq!(
            violations(vec![asked.clone()], &unknown),
            [("registered".into(), Rule::UnknownNotAllowed)]
        );
        asked.unknown = true;
        assert_eq!(violations(vec![asked], &unknown), []);
    }
}
