use std::fmt;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A date as exactly as it is known: a year, a month of a year, or a day.
///
/// Written `2017`, `2017-07` or `2017-07-15`, also in JSON and TOML. Papers in this trade often give only the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PartialDate {
    /// A year.
    Year(i32),
    /// A month of a year, 1 to 12.
    Month(i32, u32),
    /// A day.
    Day(NaiveDate),
}

impl PartialDate {
    /// Reads `2017`, `2017-07` or `2017-07-15`; nothing when there is no such date.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let number = |text: &str, digits: usize| -> Option<u32> {
            let right = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
            right.then(|| text.parse().ok()).flatten()
        };
        let year = i32::try_from(number(parts.first()?, 4)?).ok()?;
        match parts.len() {
            1 => Some(Self::Year(year)),
            2 => {
                let month = number(parts[1], 2)?;
                (1..=12).contains(&month).then_some(Self::Month(year, month))
            }
            3 => NaiveDate::from_ymd_opt(year, number(parts[1], 2)?, number(parts[2], 2)?)
                .map(Self::Day),
            _ => None,
        }
    }

    /// The first day it can mean.
    pub fn earliest(self) -> NaiveDate {
        let (year, month) = match self {
            Self::Day(day) => return day,
            Self::Month(year, month) => (year, month),
            Self::Year(year) => (year, 1),
        };
        // Every year chrono can hold and every month 1..=12 has a first day.
        NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// The last day it can mean.
    pub fn latest(self) -> NaiveDate {
        let next = match self {
            Self::Day(day) => return day,
            Self::Month(..) => self.earliest().checked_add_months(Months::new(1)),
            Self::Year(_) => self.earliest().checked_add_months(Months::new(12)),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or(NaiveDate::MAX)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse_iso(&text).ok_or_else(|| format!("there is no date {text:?}"))
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

/// Full years of age on a day. A birthday on 29 February is counted on 1 March in common years.
///
/// Nothing when the birth lies after the day, or when the answer depends on an unknown month or day.
pub fn years_between(birth: PartialDate, on: NaiveDate) -> Option<u32> {
    let age = |birth: NaiveDate| {
        let before_birthday = (on.month(), on.day()) < (birth.month(), birth.day());
        u32::try_from(on.year() - birth.year() - i32::from(before_birthday)).ok()
    };
    let (oldest, youngest) = (age(birth.earliest())?, age(birth.latest())?);
    (oldest == youngest).then_some(oldest)
}

/// The same day some months later; at the end of a shorter month, its last day.
pub fn add_months(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        PartialDate::parse_iso(text).map(PartialDate::latest).expect("a date")
    }

    #[test]
    fn a_date_keeps_its_precision() {
        for text in ["2017", "2017-07", "2017-07-15"] {
            assert_eq!(PartialDate::parse_iso(text).map(|d| d.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn impossible_dates_are_not_read() {
        for text in ["2026-02-31", "2026-13", "26", "2026-1-1", "", "2026-01-01-01", "2026-02-3x"] {
            assert_eq!(PartialDate::parse_iso(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_month_spans_its_days() {
        let february = PartialDate::Month(2024, 2);
        assert_eq!(february.earliest(), day("2024-02-01"));
        assert_eq!(february.latest(), day("2024-02-29"));
        assert_eq!(PartialDate::Year(2024).latest(), day("2024-12-31"));
    }

    /// The vectors of `registers.md` §4.
    #[test]
    fn age_is_counted_in_full_years() {
        let born = |text: &str| PartialDate::parse_iso(text).expect("a date");
        assert_eq!(years_between(born("2008-05-10"), day("2026-05-09")), Some(17));
        assert_eq!(years_between(born("2008-05-10"), day("2026-05-10")), Some(18));
        assert_eq!(years_between(born("2008-02-29"), day("2026-02-28")), Some(17));
        assert_eq!(years_between(born("2008-02-29"), day("2026-03-01")), Some(18));
        assert_eq!(years_between(born("2027-01-01"), day("2026-03-01")), None);
    }

    #[test]
    fn age_from_a_bare_year_is_unknown_when_the_birthday_decides() {
        assert_eq!(years_between(PartialDate::Year(2008), day("2026-06-30")), None);
        assert_eq!(years_between(PartialDate::Year(2008), day("2026-12-31")), Some(18));
    }

    #[test]
    fn months_end_with_their_month() {
        assert_eq!(add_months(day("2026-11-30"), 3), day("2027-02-28"));
    }
}
