use chrono::{Months, NaiveDate};
use ngazi_domain::{Truth, Value};

/// The days that count: up to a day, and from some months before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    from: Option<NaiveDate>,
    until: NaiveDate,
}

impl Window {
    /// So many months up to a day: twelve months up to 23 November begin on 24 November of the year before.
    pub fn months(months: u32, on: NaiveDate) -> Self {
        let from = on.checked_sub_months(Months::new(months)).and_then(|day| day.succ_opt());
        Self { from, until: on }
    }

    /// Everything up to a day.
    pub fn until(on: NaiveDate) -> Self {
        Self { from: None, until: on }
    }

    /// The first day, when there is one.
    pub fn from(self) -> Option<NaiveDate> {
        self.from
    }

    /// Whether a date lies in it; a month or a year that lies in it only in part is not to be said.
    pub fn holds(self, value: Option<&Value>) -> Truth {
        let Some(Value::Date(date)) = value else { return Truth::Unknown };
        let (earliest, latest) = (date.earliest(), date.latest());
        if earliest > self.until || self.from.is_some_and(|from| latest < from) {
            Truth::No
        } else if self.from.is_none_or(|from| earliest >= from) {
            // A month that has begun counts: its record is written before it ends.
            Truth::Yes
        } else {
            Truth::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::day;
    use ngazi_domain::PartialDate;

    #[test]
    fn a_year_ends_today_and_began_the_day_after_its_own() {
        let year = Window::months(12, day("2026-11-23"));
        let holds = |text| year.holds(PartialDate::parse_iso(text).map(Value::Date).as_ref());
        assert_eq!(holds("2025-11-23"), Truth::No);
        assert_eq!(holds("2025-11-24"), Truth::Yes);
        assert_eq!(holds("2026-11"), Truth::Yes, "the month that runs");
        assert_eq!(holds("2026-12"), Truth::No);
        assert_eq!(holds("2025-11"), Truth::Unknown, "partly before");
        assert_eq!(holds("2026"), Truth::Yes);
        assert_eq!(year.holds(None), Truth::Unknown);
    }
}
