use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{Field, Form, Id, Kind, Need, RecordId, Value};

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
    /// The record it names is not there.
    NoSuchRecord,
    /// "I do not know" is not an answer here.
    UnknownNotAllowed,
    /// The value is of another kind than the field.
    WrongKind,
}

/// Every broken rule of a record, in the order of its form; fields that are not shown break none.
///
/// `exists` says whether a record of a form is there.
pub fn check(
    form: &Form,
    values: &BTreeMap<Id, Value>,
    on: NaiveDate,
    exists: &dyn Fn(&Id, RecordId) -> bool,
) -> Vec<Violation> {
    form.shown(values, on)
        .filter_map(|field| {
            let rule = match values.get(&field.id) {
                None => (field.need == Need::Required).then_some(Rule::Required),
                Some(value) => broken(field, value, on, exists),
            }?;
            Some(Violation { field: field.id.clone(), rule })
        })
        .collect()
}

/// The rule that a value breaks in a field, if any.
fn broken(
    field: &Field,
    value: &Value,
    on: NaiveDate,
    exists: &dyn Fn(&Id, RecordId) -> bool,
) -> Option<Rule> {
    if *value == Value::Unknown {
        return (!field.unknown).then_some(Rule::UnknownNotAllowed);
    }
    match (&field.kind, value) {
        (Kind::Text { max } | Kind::LongText { max }, Value::Text(text)) => {
            (text.chars().count() > *max).then_some(Rule::TooLong { max: *max })
        }
        (Kind::Whole { min, max }, Value::Whole(number)) => {
            outside(Decimal::from(*number), *min, *max)
        }
        (Kind::Decimal { min, max, .. }, Value::Decimal(number)) => outside(*number, *min, *max),
        (Kind::Money, Value::Money(money)) => {
            (money.hundredths < 0).then_some(Rule::TooSmall { min: 0 })
        }
        (Kind::Weight, Value::Weight(weight)) => {
            (weight.amount < Decimal::ZERO).then_some(Rule::TooSmall { min: 0 })
        }
        (Kind::Date { past }, Value::Date(date)) => {
            (*past && date.earliest() > on).then_some(Rule::InFuture)
        }
        (Kind::Choice { among, .. }, Value::Choice(id)) => {
            (!among.contains(id)).then_some(Rule::NotChoice)
        }
        (Kind::Choices { among, .. }, Value::Choices(ids)) => {
            (!ids.iter().all(|id| among.contains(id))).then_some(Rule::NotChoice)
        }
        (Kind::Reference { form }, Value::Reference(id)) => {
            (!exists(form, *id)).then_some(Rule::NoSuchRecord)
        }
        (Kind::Answer, Value::Answer(_))
        | (Kind::Place, Value::Place(_))
        | (Kind::Phone, Value::Phone(_))
        | (Kind::File, Value::File(_)) => None,
        _ => Some(Rule::WrongKind),
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
    use crate::{Condition, PartialDate, Privacy, Repeat, Test};

    fn field(id: &str, kind: Kind, need: Need) -> Field {
        Field {
            id: id.into(),
            kind,
            need,
            privacy: Privacy::Buyer,
            unknown: false,
            when: vec![],
            column: false,
            icglr: None,
        }
    }

    fn violations(fields: Vec<Field>, values: &[(&str, Value)]) -> Vec<(String, Rule)> {
        let form = Form { id: "x".into(), repeat: Repeat::Many, name: vec![], fields };
        let values = values.iter().map(|(id, value)| (Id::from(*id), value.clone())).collect();
        let on = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        check(&form, &values, on, &|_, _| false)
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
        hidden.when = vec![Condition { field: "registered".into(), test }];
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
