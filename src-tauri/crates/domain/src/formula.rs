use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use crate::{
    Area, AreaUnit, Condition, Context, Form, Id, Kind, Money, PartialDate, Truth, Value, Values,
    Weight, WeightUnit, add_months,
};

/// How a field is reckoned when its conditions hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    /// Used only when all of these hold.
    pub when: Vec<Condition>,
    /// What is done.
    pub rule: Reckoning,
}

/// What is done with other fields of the record. An operand that is not there or not known leaves the result out: an
/// unknown is never counted as zero.
#[derive(Debug, Clone, PartialEq)]
pub enum Reckoning {
    /// How many rows of a list hold.
    Rows {
        /// The list.
        list: Id,
        /// What a row must be; of a row that does not say, nothing can be counted.
        of: Vec<Condition>,
    },
    /// All added up; `list.column` adds a column.
    Sum(Vec<Id>),
    /// The first without the others.
    Difference(Vec<Id>),
    /// All multiplied.
    Product(Vec<Id>),
    /// A date some time later.
    Later {
        /// The date.
        field: Id,
        /// Months later.
        months: u32,
        /// And days.
        days: u32,
    },
    /// A choice read from a table.
    Matrix {
        /// The choice that names the row.
        row: Id,
        /// The choice that names the column.
        column: Id,
        /// Results by row and column.
        cells: Arc<BTreeMap<(Id, Id), Id>>,
    },
}

impl Form {
    /// Puts what is reckoned into the answers, and takes out what was there before. Fields that are not shown are not
    /// reckoned.
    pub fn reckon(&self, values: &mut Values, profile: &Values, on: NaiveDate, version: u32) {
        for field in self.fields.iter().filter(|field| field.is_computed()) {
            values.remove(field.id.as_str());
            let context = Context { version, ..Context::new(values, profile, on) };
            let shown = field.is_of(version) && Condition::all(&field.when, &context) == Truth::Yes;
            let holds = |one: &&Formula| Condition::all(&one.when, &context) == Truth::Yes;
            let formula = field.computed.iter().find(holds).filter(|_| shown);
            let result = formula.and_then(|one| one.rule.result(&field.kind, &context));
            if let Some(value) = result {
                values.insert(field.id.clone(), value);
            }
        }
    }
}

impl Form {
    /// Takes out what is reckoned: what is left was typed, and only that is kept in the store.
    pub fn strip(&self, values: &mut Values) {
        for field in self.fields.iter().filter(|field| field.is_computed()) {
            values.remove(field.id.as_str());
        }
    }
}

impl Reckoning {
    /// The fields that it needs; a list for a column of it.
    pub fn operands(&self) -> Vec<&Id> {
        match self {
            Self::Rows { list, .. } => vec![list],
            Self::Sum(fields) | Self::Difference(fields) | Self::Product(fields) => {
                fields.iter().collect()
            }
            Self::Later { field, .. } => vec![field],
            Self::Matrix { row, column, .. } => vec![row, column],
        }
    }

    fn result(&self, kind: &Kind, context: &Context<'_>) -> Option<Value> {
        let values = context.own;
        match self {
            Self::Rows { list, of } => {
                let mut count = 0;
                for row in values.get(list.as_str())?.rows() {
                    match Condition::all(of, &context.with(row)) {
                        Truth::Yes => count += 1,
                        Truth::No => {}
                        Truth::Unknown => return None,
                    }
                }
                Some(Value::Whole(count))
            }
            Self::Sum(fields) => {
                let mut quantities = Vec::new();
                for field in fields {
                    quantities.extend(quantities_of(field, values)?);
                }
                quantities.into_iter().reduce(|a, b| a.and_then(|a| a.plus(b?)))??.value(kind)
            }
            Self::Difference(fields) => {
                let mut quantities =
                    fields.iter().map(|field| quantity(values.get(field.as_str())?));
                let first = quantities.next()??;
                let rest =
                    quantities.try_fold(first, |so_far, one| so_far.plus(one?.negative()))?;
                rest.value(kind)
            }
            Self::Product(fields) => {
                let mut quantities =
                    fields.iter().map(|field| quantity(values.get(field.as_str())?));
                let first = quantities.next()??;
                quantities.try_fold(first, |so_far, one| so_far.times(one?))?.value(kind)
            }
            Self::Later { field, months, days } => match values.get(field.as_str())? {
                Value::Date(PartialDate::Day(day)) => {
                    let later =
                        add_months(*day, *months).checked_add_days(Days::new((*days).into()))?;
                    Some(Value::Date(PartialDate::Day(later)))
                }
                _ => None,
            },
            Self::Matrix { row, column, cells } => {
                let chosen = |field: &Id| match values.get(field.as_str()) {
                    Some(Value::Choice(id)) => Some(id.clone()),
                    _ => None,
                };
                cells.get(&(chosen(row)?, chosen(column)?)).cloned().map(Value::Choice)
            }
        }
    }
}

/// A number with what it measures; weights in grams, areas in hectares, money in hundredths.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Quantity {
    amount: Decimal,
    of: Measured,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Measured {
    Number,
    Weight(WeightUnit),
    Area(AreaUnit),
    Money(crate::Currency),
}

fn quantity(value: &Value) -> Option<Quantity> {
    let (amount, of) = match value {
        Value::Whole(number) => (Decimal::from(*number), Measured::Number),
        Value::Decimal(number) => (*number, Measured::Number),
        Value::Weight(weight) => (weight.in_grams()?, Measured::Weight(weight.unit)),
        Value::Area(area) => (area.in_hectares()?, Measured::Area(area.unit)),
        Value::Money(money) => (money.amount(), Measured::Money(money.currency)),
        _ => return None,
    };
    Some(Quantity { amount, of })
}

/// The quantities of a field, or of a column of a list; nothing when one of them is missing.
fn quantities_of(field: &Id, values: &Values) -> Option<Vec<Option<Quantity>>> {
    match field.as_str().split_once('.') {
        None => Some(vec![Some(quantity(values.get(field.as_str())?)?)]),
        Some((list, column)) => {
            let rows = values.get(list)?.rows();
            rows.iter().map(|row| Some(Some(quantity(row.get(column)?)?))).collect()
        }
    }
}

impl Quantity {
    fn negative(self) -> Self {
        Self { amount: -self.amount, ..self }
    }

    fn plus(self, other: Self) -> Option<Self> {
        let of = match (self.of, other.of) {
            (a, b) if a == b => a,
            // Two units of one thing: the common measure.
            (Measured::Weight(_), Measured::Weight(_)) => Measured::Weight(WeightUnit::Gram),
            (Measured::Area(_), Measured::Area(_)) => Measured::Area(AreaUnit::Hectare),
            _ => return None,
        };
        Some(Self { amount: self.amount.checked_add(other.amount)?, of })
    }

    fn times(self, other: Self) -> Option<Self> {
        let of = match (self.of, other.of) {
            (of, Measured::Number) | (Measured::Number, of) => of,
            _ => return None,
        };
        Some(Self { amount: self.amount.checked_mul(other.amount)?, of })
    }

    /// As a value of the field's kind, in the unit that was typed.
    fn value(self, kind: &Kind) -> Option<Value> {
        match (kind, self.of) {
            (Kind::Whole { .. }, Measured::Number) if self.amount.fract().is_zero() => {
                i64::try_from(self.amount.trunc()).ok().map(Value::Whole)
            }
            (Kind::Decimal { .. }, Measured::Number) => {
                Some(Value::Decimal(self.amount.normalize()))
            }
            (Kind::Money, Measured::Money(currency)) => {
                Money::from_decimal(self.amount.round_dp(2), currency).map(Value::Money)
            }
            (Kind::Weight, Measured::Weight(unit)) => {
                let amount = self.amount.checked_div(unit.in_grams())?.normalize();
                Some(Value::Weight(Weight { amount, unit }))
            }
            (Kind::Area, Measured::Area(unit)) => {
                let amount = self.amount.checked_div(unit.in_hectares())?.normalize();
                Some(Value::Area(Area { amount, unit }))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Currency, Field, Repeat, Test};

    fn on() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date")
    }

    fn reckoned(kind: Kind, rule: Reckoning, values: &[(&str, Value)]) -> Option<Value> {
        let computed = vec![Formula { when: vec![], rule }];
        let fields = vec![Field { computed, ..Field::new("result", kind) }];
        let form = Form {
            id: "f".into(),
            version: 1,
            repeat: Repeat::Many,
            group: None,
            offered: vec![],
            name: vec![],
            fields,
        };
        let mut values: Values = values.iter().map(|(f, v)| (Id::from(*f), v.clone())).collect();
        form.reckon(&mut values, &Values::new(), on(), 1);
        values.remove("result")
    }

    fn grams(amount: &str) -> Value {
        weight(amount, WeightUnit::Gram)
    }

    fn weight(amount: &str, unit: WeightUnit) -> Value {
        Value::Weight(Weight { amount: amount.parse().expect("a number"), unit })
    }

    /// The vectors of `registers.md` §3.
    #[test]
    fn mercury_that_is_gone_is_what_was_added_without_what_came_back() {
        let loss = |added, back, captured| {
            let rule =
                Reckoning::Difference(vec!["added".into(), "back".into(), "captured".into()]);
            let values =
                [("added", grams(added)), ("back", grams(back)), ("captured", grams(captured))];
            reckoned(Kind::Weight, rule, &values)
        };
        assert_eq!(loss("20", "12", "7.5"), Some(grams("0.5")));
        assert_eq!(loss("20", "12", "0"), Some(grams("8")));
        assert_eq!(loss("100", "60", "0"), Some(grams("40")));
        assert_eq!(
            loss("20", "15", "7"),
            Some(grams("-2")),
            "more out than in is told, not hidden"
        );
    }

    #[test]
    fn what_is_missing_is_not_zero() {
        let rule = || Reckoning::Sum(vec!["a".into(), "b".into()]);
        let (number, kind) = (Value::Whole(3), || Kind::Whole { min: 0, max: 100 });
        assert_eq!(reckoned(kind(), rule(), &[("a", number.clone())]), None);
        assert_eq!(reckoned(kind(), rule(), &[("a", number.clone()), ("b", Value::Unknown)]), None);
        let both = [("a", number.clone()), ("b", number)];
        assert_eq!(reckoned(kind(), rule(), &both), Some(Value::Whole(6)));
    }

    #[test]
    fn two_units_are_added_in_the_common_one_and_two_currencies_never() {
        let rule = || Reckoning::Sum(vec!["a".into(), "b".into()]);
        let mixed = [("a", weight("1", WeightUnit::Kilogram)), ("b", grams("5"))];
        assert_eq!(reckoned(Kind::Weight, rule(), &mixed), Some(grams("1005")));
        let same =
            [("a", weight("1", WeightUnit::Kilogram)), ("b", weight("2", WeightUnit::Kilogram))];
        assert_eq!(reckoned(Kind::Weight, rule(), &same), Some(weight("3", WeightUnit::Kilogram)));
        let money = |currency| Value::Money(Money { hundredths: 100, currency });
        let sums = [("a", money(Currency::Usd)), ("b", money(Currency::Cdf))];
        assert_eq!(reckoned(Kind::Money, rule(), &sums), None);
    }

    #[test]
    fn rows_are_counted_when_every_row_says_so() {
        let row = |sex: Option<&str>| -> Values {
            sex.map(|sex| ("sex".into(), Value::Choice(sex.into()))).into_iter().collect()
        };
        let of = vec![Condition {
            profile: false,
            field: "sex".into(),
            test: Test::Is(vec!["female".into()]),
        }];
        let count = |rows: Vec<Values>| {
            let rule = Reckoning::Rows { list: "people".into(), of: of.clone() };
            reckoned(Kind::Whole { min: 0, max: 9 }, rule, &[("people", Value::List(rows))])
        };
        let rows = vec![row(Some("female")), row(Some("male")), row(Some("female"))];
        assert_eq!(count(rows), Some(Value::Whole(2)));
        assert_eq!(count(vec![row(Some("female")), row(None)]), None);
    }

    #[test]
    fn a_time_limit_needs_a_day_to_start_from() {
        let rule = || Reckoning::Later { field: "from".into(), months: 0, days: 5 };
        let date = |text| PartialDate::parse_iso(text).map(Value::Date).expect("a date");
        let kind = || Kind::Date { past: false };
        let day = reckoned(kind(), rule(), &[("from", date("2026-02-27"))]);
        assert_eq!(day, Some(date("2026-03-04")));
        assert_eq!(reckoned(kind(), rule(), &[("from", date("2026-02"))]), None);
    }

    #[test]
    fn a_matrix_is_read_by_row_and_column() {
        let cells = [(("l1".into(), "c5".into()), Id::from("significant"))];
        let rule = Reckoning::Matrix {
            row: "likelihood".into(),
            column: "consequence".into(),
            cells: Arc::new(cells.into_iter().collect()),
        };
        let kind = Kind::Choice { set: "level".into(), among: vec!["significant".into()] };
        let values = [
            ("likelihood", Value::Choice("l1".into())),
            ("consequence", Value::Choice("c5".into())),
        ];
        assert_eq!(reckoned(kind, rule, &values), Some(Value::Choice("significant".into())));
    }
}
