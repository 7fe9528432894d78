use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use ngazi_domain::{Decimal, Id, Record, RecordId, Value};

use crate::Registers;
use crate::measure::number;

/// A site's output beside its own history. `traceability.md` §5. [D]
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// The site; none when the entries do not say.
    pub site: Option<RecordId>,
    /// The mineral.
    pub mineral: Id,
    /// Grams reported in the last thirty days.
    pub reported: Decimal,
    /// Worker-days of the same days.
    pub worker_days: Decimal,
    /// Grams per worker-day that is usual here: the median of the ninety days before; none without history.
    pub usual: Option<Decimal>,
    /// What to make of it.
    pub flag: Flag,
}

/// What to make of an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Within the usual.
    Usual,
    /// There is no history yet to compare with.
    NoHistory,
    /// A figure is missing.
    Unknown,
    /// Less than half the usual: is mineral sold elsewhere?
    Low,
    /// A fifth more than usual: explain.
    High,
    /// Half more than usual, or output without workers.
    VeryHigh,
}

/// The entries of a site and a mineral.
#[derive(Default)]
struct Entries<'a> {
    now: Vec<&'a Record>,
    before: Vec<&'a Record>,
}

/// Days that are looked at.
const RECENT: u64 = 30;
/// Days before them that say what is usual.
const HISTORY: u64 = 90;

/// The last thirty days of every site and mineral beside the ninety days before them.
pub fn output(registers: &Registers, on: NaiveDate) -> Vec<Output> {
    let back = |days| on.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
    let (recent, old) = (back(RECENT), back(RECENT + HISTORY));
    let mut groups: BTreeMap<(Option<RecordId>, Id), Entries<'_>> = BTreeMap::new();
    for entry in registers.of("production") {
        let (Some(Value::Date(date)), Some(Value::Choice(mineral))) =
            (entry.get("on"), entry.get("mineral"))
        else {
            continue;
        };
        let day = date.latest();
        if day > on || day <= old {
            continue;
        }
        let site = match entry.get("site") {
            Some(Value::Reference(id)) => Some(*id),
            _ => None,
        };
        let group = groups.entry((site, mineral.clone())).or_default();
        if day > recent { group.now.push(entry) } else { group.before.push(entry) }
    }
    let compared = groups.into_iter().filter(|(_, entries)| !entries.now.is_empty());
    compared
        .map(|((site, mineral), Entries { now, before })| compare(site, mineral, &now, &before))
        .collect()
}

fn compare(site: Option<RecordId>, mineral: Id, now: &[&Record], before: &[&Record]) -> Output {
    let sum =
        |field: &str| now.iter().map(|entry| number(entry.get(field)?)).sum::<Option<Decimal>>();
    let (reported, worker_days) = (sum("weight"), sum("worker-days"));
    let yields = before.iter().filter_map(|entry| {
        number(entry.get("weight")?)?.checked_div(number(entry.get("worker-days")?)?)
    });
    let usual = median(yields.collect());
    let flag = match reported.zip(worker_days) {
        None => Flag::Unknown,
        Some((reported, days)) => judge(reported, days, usual),
    };
    let (reported, worker_days) = (reported.unwrap_or_default(), worker_days.unwrap_or_default());
    Output { site, mineral, reported, worker_days, usual, flag }
}

fn judge(reported: Decimal, worker_days: Decimal, usual: Option<Decimal>) -> Flag {
    if worker_days.is_zero() {
        return if reported > Decimal::ZERO { Flag::VeryHigh } else { Flag::Usual };
    }
    let Some(capacity) = usual.and_then(|usual| usual.checked_mul(worker_days)) else {
        return Flag::NoHistory;
    };
    let Some(ratio) = reported.checked_div(capacity) else { return Flag::NoHistory };
    if ratio > Decimal::new(15, 1) {
        Flag::VeryHigh
    } else if ratio > Decimal::new(12, 1) {
        Flag::High
    } else if ratio < Decimal::new(5, 1) {
        Flag::Low
    } else {
        Flag::Usual
    }
}

fn median(mut numbers: Vec<Decimal>) -> Option<Decimal> {
    numbers.sort();
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => None,
        odd if odd % 2 == 1 => numbers.get(middle).copied(),
        _ => Some((numbers[middle - 1] + numbers[middle]) / Decimal::TWO),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors of `traceability.md` §5: 20 people, 24 days, 0.30 kg usual.
    #[test]
    fn output_is_held_against_what_is_usual_here() {
        let flag = |kilograms: i64, days: i64| {
            judge(Decimal::from(kilograms * 1000), Decimal::from(days), Some(Decimal::from(300)))
        };
        assert_eq!(flag(144, 480), Flag::Usual);
        assert_eq!(flag(180, 480), Flag::High);
        assert_eq!(flag(260, 480), Flag::VeryHigh);
        assert_eq!(flag(20, 480), Flag::Low);
        assert_eq!(flag(1, 0), Flag::VeryHigh, "production without workers");
    }

    #[test]
    fn without_history_nothing_is_usual() {
        assert_eq!(judge(Decimal::ONE, Decimal::ONE, None), Flag::NoHistory);
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![Decimal::from(3), Decimal::ONE]), Some(Decimal::TWO));
    }
}
