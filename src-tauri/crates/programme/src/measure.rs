use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use ngazi_catalogue::{Amount, Measure, Term};
use ngazi_domain::{Condition, Decimal, Record, Truth, Value};

use crate::Registers;
use crate::window::Window;

/// What a measure comes to on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What can be told.
    pub told: Told,
    /// What was added up; nothing when a record lacks its figure.
    pub over: Option<Decimal>,
    /// What it is divided by; nothing for a sum, or when a record lacks its figure.
    pub under: Option<Decimal>,
    /// First day of the window, when there is one.
    pub from: Option<NaiveDate>,
}

/// What can be told of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// No record speaks of it.
    Nothing,
    /// So many records lack a figure: unknown, never zero.
    Unknown {
        /// Records.
        missing: u32,
    },
    /// The denominator is too small for a rate.
    Few {
        /// The least that is needed.
        least: u32,
    },
    /// The value, not rounded.
    Value(Decimal),
}

/// The measure on a day.
pub fn measure(measure: &Measure, registers: &Registers, on: NaiveDate) -> Reading {
    let window = measure.months.map_or(Window::until(on), |months| Window::months(months, on));
    let over = total(&measure.over, registers, on, window);
    let under = total(&measure.under, registers, on, window);
    let rate = !measure.under.is_empty();
    let missing = over.missing + under.missing;
    let told = if missing > 0 {
        Told::Unknown { missing }
    } else if over.records == 0 && under.records == 0 {
        Told::Nothing
    } else if !rate {
        Told::Value(over.sum)
    } else if under.sum <= Decimal::ZERO {
        Told::Nothing
    } else if let Some(least) = measure.least_under.filter(|least| under.sum < (*least).into()) {
        Told::Few { least }
    } else {
        let value = over.sum.checked_mul(measure.times.into());
        value.and_then(|value| value.checked_div(under.sum)).map_or(Told::Nothing, Told::Value)
    };
    Reading {
        told,
        over: (over.missing == 0).then_some(over.sum),
        under: (rate && under.missing == 0).then_some(under.sum),
        from: window.from(),
    }
}

#[derive(Default)]
struct Total {
    sum: Decimal,
    records: u32,
    missing: u32,
}

fn total(terms: &[Term], registers: &Registers, on: NaiveDate, window: Window) -> Total {
    let mut total = Total::default();
    for term in terms {
        let (mut part, mut months) = (Total::default(), BTreeSet::new());
        for record in registers.of(term.form.as_str()) {
            let inside = window
                .holds(record.get(term.date.as_str()))
                .and(Condition::all(&term.of, &registers.context(record, on)));
            match inside {
                Truth::No => continue,
                Truth::Unknown => part.missing += 1,
                Truth::Yes => match figure(&term.what, record) {
                    Some(figure) => part.sum = part.sum.saturating_add(figure),
                    None => part.missing += 1,
                },
            }
            part.records += 1;
            if let Some(Value::Date(date)) = record.get(term.date.as_str()) {
                months.insert((date.earliest().year(), date.earliest().month()));
            }
        }
        if matches!(term.what, Amount::Mean(_)) && !months.is_empty() {
            // What several sites have in one month adds up; the mean is over the months.
            part.sum /= Decimal::from(months.len());
        }
        let signed = if term.minus { -part.sum } else { part.sum };
        total.sum = total.sum.saturating_add(signed);
        total.records += part.records;
        total.missing += part.missing;
    }
    total
}

fn figure(what: &Amount, record: &Record) -> Option<Decimal> {
    match what {
        Amount::Count => Some(Decimal::ONE),
        Amount::Sum(field) | Amount::Mean(field) => number(record.get(field.as_str())?),
        Amount::Column(list, column) => {
            let rows = record.get(list.as_str()).map(Value::rows).unwrap_or_default();
            rows.iter().map(|row| number(row.get(column.as_str())?)).sum()
        }
    }
}

/// A number in the common measure of its kind: grams, hectares. Money has none: sums of two currencies are never added.
pub fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Whole(number) => Some((*number).into()),
        Value::Decimal(number) => Some(*number),
        Value::Weight(weight) => weight.in_grams(),
        Value::Area(area) => area.in_hectares(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{catalogue, day, record};

    fn told(id: &str, records: Vec<Record>) -> Told {
        measure(&catalogue().measures[id], &Registers::new(records), day("2026-11-23")).told
    }

    fn accidents(count: u32, hours: &str) -> Vec<Record> {
        let one = |number| {
            let typed = [
                ("happened-on", "2026-05-03"),
                ("kind", "accident"),
                ("injured", "1"),
                ("deaths", "0"),
                ("lost-time", "yes"),
                ("people-off-work", "1"),
            ];
            record("accident", number, &typed)
        };
        let worked = [("month", "2026-05"), ("workers", "120"), ("hours", hours)];
        (1..=count).map(one).chain([record("hours", 1, &worked)]).collect()
    }

    /// The vectors of `registers.md` §1.
    #[test]
    fn accidents_are_counted_by_hours_and_by_workers() {
        let value = |text: &str| Told::Value(text.parse().expect("a number"));
        let rounded = |told| match told {
            Told::Value(value) => Told::Value(value.round_dp(2).normalize()),
            other => other,
        };
        assert_eq!(rounded(told("accident-frequency", accidents(3, "240000"))), value("12.5"));
        assert_eq!(rounded(told("lost-time-frequency", accidents(6, "2500000"))), value("2.4"));
        assert_eq!(rounded(told("accident-incidence", accidents(3, "240000"))), value("25"));
        assert_eq!(rounded(told("accident-frequency", accidents(0, "240000"))), value("0"));
    }

    #[test]
    fn the_workers_of_several_sites_are_added_up_month_by_month() {
        let month = |number, month: &str, workers: &str| {
            record("hours", number, &[("month", month), ("workers", workers), ("hours", "100000")])
        };
        let mut records = accidents(3, "240000");
        records.pop();
        records.extend([
            month(1, "2026-05", "40"),
            month(2, "2026-05", "80"),
            month(3, "2026-06", "120"),
        ]);
        assert_eq!(told("accident-incidence", records), Told::Value(Decimal::from(25)));
    }

    #[test]
    fn a_rate_over_few_hours_is_not_told_and_over_none_not_reckoned() {
        let few = told("accident-frequency", accidents(1, "19999"));
        assert_eq!(few, Told::Few { least: 20_000 });
        assert_eq!(told("accident-frequency", accidents(1, "0")), Told::Nothing);
        assert_eq!(told("accident-frequency", vec![]), Told::Nothing);
    }

    #[test]
    fn a_record_without_its_figure_makes_the_sum_unknown() {
        let mut records = accidents(1, "240000");
        records.push(record("hours", 2, &[("month", "2026-06"), ("workers", "100")]));
        assert_eq!(told("accident-frequency", records), Told::Unknown { missing: 1 });
    }

    #[test]
    fn what_is_older_than_the_window_is_left_out() {
        let mut records = accidents(1, "240000");
        let old = [("happened-on", "2025-11-23"), ("kind", "accident"), ("lost-time", "yes")];
        records.push(record("accident", 9, &old));
        let with = told("accident-frequency", records);
        assert_eq!(with, told("accident-frequency", accidents(1, "240000")));
    }
}
