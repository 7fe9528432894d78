use std::collections::BTreeMap;

use chrono::NaiveDate;
use ngazi_domain::{Decimal, Id, Record, RecordId, Value};

use crate::Registers;
use crate::measure::number;

/// What came in of a mineral and what became of it, in grams, since the books begin. `traceability.md` §4. [D]
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// The mineral.
    pub mineral: Id,
    /// Produced.
    pub received: Decimal,
    /// Sold.
    pub delivered: Decimal,
    /// Lost, as counted with the stock.
    pub losses: Decimal,
    /// The last count of each place.
    pub closing: Option<Decimal>,
    /// What it comes to.
    pub verdict: Verdict,
}

/// What a balance comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// So many records lack a weight, or the stock was never counted: nothing can be said.
    Unknown {
        /// Records without their figure.
        missing: u32,
    },
    /// The gap is within the tolerance.
    Even(Decimal),
    /// So much is missing.
    Gap(Decimal),
    /// So much more went out than came in: material from outside, or a record that is missing.
    Gain(Decimal),
}

/// Grams of gold that a balance may be off, and of every other mineral.
const GOLD_GRAMS: Decimal = Decimal::from_parts(5, 0, 0, false, 1);
const OTHER_GRAMS: Decimal = Decimal::from_parts(1000, 0, 0, false, 0);
/// Hundredths of what came in that it may be off instead, where that is more.
const GOLD_HUNDREDTHS: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
const OTHER_HUNDREDTHS: Decimal = Decimal::from_parts(2, 0, 0, false, 2);

/// The balance of every mineral that a book of the trade names, by the mineral's id.
pub fn balances(registers: &Registers, on: NaiveDate) -> Vec<Balance> {
    let mut minerals: Vec<Id> = ["production", "sale", "stock"]
        .iter()
        .flat_map(|form| registers.of(form))
        .filter_map(mineral)
        .collect();
    minerals.sort();
    minerals.dedup();
    minerals.into_iter().map(|mineral| balance(mineral, registers, on)).collect()
}

fn mineral(record: &Record) -> Option<Id> {
    match record.get("mineral") {
        Some(Value::Choice(id)) => Some(id.clone()),
        _ => None,
    }
}

fn balance(id: Id, registers: &Registers, on: NaiveDate) -> Balance {
    let of = |form: &str| {
        let until = move |record: &&Record| match record.get("on") {
            Some(Value::Date(date)) => date.earliest() <= on,
            _ => true,
        };
        let named = |record: &&Record| mineral(record).as_ref() == Some(&id);
        registers.of(form).iter().filter(named).filter(until).collect::<Vec<_>>()
    };
    let mut missing = 0;
    let mut sum = |records: &[&Record], field: &str, needed: bool| -> Decimal {
        let figures = records.iter().map(|record| record.get(field).map(number));
        let mut total = Decimal::ZERO;
        for figure in figures {
            match figure {
                Some(Some(figure)) => total = total.saturating_add(figure),
                // A loss that was not written is none; one that is not known is unknown.
                None if !needed => {}
                _ => missing += 1,
            }
        }
        total
    };
    let stock = of("stock");
    let received = sum(&of("production"), "weight", true);
    let delivered = sum(&of("sale"), "weight", true);
    let losses = sum(&stock, "losses", false);
    let last = last_counts(&stock);
    let closing = (!last.is_empty()).then(|| sum(&last, "weight", true));
    let verdict = match closing {
        Some(closing) if missing == 0 => {
            let unexplained = received - delivered - losses - closing;
            judge(unexplained, tolerance(&id, received))
        }
        // Without a count of the stock a gap says nothing, but a gain does.
        None if missing == 0 && delivered + losses > received + tolerance(&id, received) => {
            Verdict::Gain(delivered + losses - received)
        }
        _ => Verdict::Unknown { missing },
    };
    Balance { mineral: id, received, delivered, losses, closing, verdict }
}

fn tolerance(mineral: &Id, received: Decimal) -> Decimal {
    let (grams, hundredths) = match mineral.as_str() {
        "gold" => (GOLD_GRAMS, GOLD_HUNDREDTHS),
        _ => (OTHER_GRAMS, OTHER_HUNDREDTHS),
    };
    grams.max(received.saturating_mul(hundredths))
}

fn judge(unexplained: Decimal, tolerance: Decimal) -> Verdict {
    if unexplained.abs() <= tolerance {
        Verdict::Even(unexplained)
    } else if unexplained > Decimal::ZERO {
        Verdict::Gap(unexplained)
    } else {
        Verdict::Gain(-unexplained)
    }
}

/// The last count of each place.
fn last_counts<'a>(counts: &[&'a Record]) -> Vec<&'a Record> {
    let mut last: BTreeMap<Option<RecordId>, &Record> = BTreeMap::new();
    let day = |record: &Record| match record.get("on") {
        Some(Value::Date(date)) => Some(date.latest()),
        _ => None,
    };
    for count in counts {
        let place = match count.get("place") {
            Some(Value::Reference(id)) => Some(*id),
            _ => None,
        };
        let later = |before: &&Record| (day(count), count.number) > (day(before), before.number);
        if last.get(&place).is_none_or(later) {
            last.insert(place, count);
        }
    }
    last.into_values().collect()
}

/// A lot of which more was taken than it held.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// The lot.
    pub lot: RecordId,
    /// What it held, in grams.
    pub held: Decimal,
    /// What the lots made from it took, in grams.
    pub taken: Decimal,
}

/// Lots of which the lots made from them took more than they held.
pub fn overdrawn(registers: &Registers) -> Vec<Drawn> {
    let mut taken: BTreeMap<RecordId, Decimal> = BTreeMap::new();
    for row in registers.of("lot").iter().flat_map(|lot| lot.get("parents")).flat_map(Value::rows) {
        if let (Some(Value::Reference(parent)), Some(weight)) =
            (row.get("lot"), row.get("weight").and_then(number))
        {
            *taken.entry(*parent).or_default() += weight;
        }
    }
    taken
        .into_iter()
        .filter_map(|(lot, taken)| {
            let held = number(registers.record("lot", lot)?.get("mass")?)?;
            (taken > held).then_some(Drawn { lot, held, taken })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{day, record};

    fn grams(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    fn verdict(produced: &str, sold: &str, lost: &str, left: Option<&str>) -> Verdict {
        let entry = |form: &str, typed: &[(&str, &str)]| {
            let all: Vec<_> = [("on", "2026-05-01"), ("mineral", "gold")]
                .into_iter()
                .chain(typed.iter().copied())
                .collect();
            record(form, 1, &all)
        };
        let weight = |text: &str| format!("{text} gram");
        let mut records = vec![
            entry("production", &[("weight", &weight(produced))]),
            entry("sale", &[("weight", &weight(sold))]),
        ];
        if let Some(left) = left {
            records.push(entry("stock", &[("weight", &weight(left)), ("losses", &weight(lost))]));
        }
        balances(&Registers::new(records), day("2026-11-23")).remove(0).verdict
    }

    /// The vectors of `traceability.md` §4.
    #[test]
    fn a_small_gap_is_shown_and_a_gain_is_an_alarm() {
        assert_eq!(verdict("60", "55", "0.4", Some("4.6")), Verdict::Even(Decimal::new(0, 1)));
        assert_eq!(verdict("100.0", "99.2", "0", Some("0")), Verdict::Even(grams("0.8")));
        assert_eq!(verdict("100.0", "97.5", "0", Some("0")), Verdict::Gap(grams("2.5")));
        assert_eq!(verdict("100.0", "103.0", "0", Some("0")), Verdict::Gain(grams("3.0")));
    }

    #[test]
    fn without_a_count_of_the_stock_only_a_gain_can_be_told() {
        assert_eq!(verdict("100", "40", "0", None), Verdict::Unknown { missing: 0 });
        assert_eq!(verdict("100", "103", "0", None), Verdict::Gain(grams("3")));
    }

    #[test]
    fn a_sale_without_weight_makes_the_balance_unknown() {
        let typed = [("on", "2026-05-01"), ("mineral", "gold")];
        let registers = Registers::new([record("sale", 1, &typed)]);
        let found = balances(&registers, day("2026-11-23"));
        assert_eq!(found[0].verdict, Verdict::Unknown { missing: 1 });
    }

    #[test]
    fn a_lot_cannot_give_more_than_it_holds() {
        let lot = |number, mass: &str, parent: Option<&Record>, taken: &str| {
            let mut lot = record("lot", number, &[("mass", mass)]);
            let weight = record("lot", 1, &[("mass", taken)]).values.remove("mass");
            let row = parent.zip(weight).map(|(parent, weight)| {
                [("lot".into(), Value::Reference(parent.id)), ("weight".into(), weight)].into()
            });
            lot.values.insert("parents".into(), Value::List(row.into_iter().collect()));
            lot
        };
        let parent = lot(1, "25 kilogram", None, "1 gram");
        let child = |number, taken| lot(number, "1 kilogram", Some(&parent), taken);
        let even = [parent.clone(), child(2, "10 kilogram"), child(3, "14.95 kilogram")];
        assert_eq!(overdrawn(&Registers::new(even)), []);
        let much = [parent.clone(), child(2, "12.6 kilogram"), child(3, "12.6 kilogram")];
        let found = overdrawn(&Registers::new(much));
        assert_eq!((found.len(), found[0].taken), (1, grams("25200.0")));
    }
}
