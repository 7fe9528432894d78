use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{Id, PartialDate, Value, Values, add_months, years_between};

/// Yes, no, or not to be said from what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// What is written does not say.
    Unknown,
}

impl Truth {
    /// Both: no wins over unknown, unknown over yes.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// What is asked of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// Its choice, answer or text is one of these; of several choices, at least one.
    Is(Vec<Id>),
    /// It is none of these.
    IsNot(Vec<Id>),
    /// It has a value.
    Known,
    /// It was not answered.
    Absent,
    /// A number that is at least this.
    AtLeast(i64),
    /// A date of birth that makes so many full years.
    YearsAtLeast(u32),
    /// A date not older than so many months.
    MonthsWithin(u32),
    /// A date that is today or later.
    NotExpired,
    /// A date before today.
    Expired,
}

/// What a condition can see: a record's own answers, the cooperative's profile and the day.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Answers of the record, or of the row of a list.
    pub own: &'a Values,
    /// Answers about the cooperative itself.
    pub profile: &'a Values,
    /// The day.
    pub on: NaiveDate,
    /// The version of the form that the record was made with.
    pub version: u32,
}

impl<'a> Context<'a> {
    /// What a new record sees: the newest version of its form.
    pub fn new(own: &'a Values, profile: &'a Values, on: NaiveDate) -> Self {
        Self { own, profile, on, version: u32::MAX }
    }

    /// The same for other answers, such as those of a row.
    pub fn with<'b>(&self, own: &'b Values) -> Context<'b>
    where
        'a: 'b,
    {
        Context { own, profile: self.profile, on: self.on, version: self.version }
    }
}

/// A test of one field. Several conditions together must all hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Whether it asks the cooperative's profile instead of the record itself.
    pub profile: bool,
    /// The field.
    pub field: Id,
    /// What is asked of it.
    pub test: Test,
}

impl Condition {
    /// Whether it holds.
    pub fn holds(&self, context: &Context<'_>) -> Truth {
        let answers = if self.profile { context.profile } else { context.own };
        let on = context.on;
        let Some(value) = answers.get(self.field.as_str()) else {
            return match self.test {
                Test::Known => Truth::No,
                Test::Absent => Truth::Yes,
                _ => Truth::Unknown,
            };
        };
        match &self.test {
            Test::Known => (*value != Value::Unknown).into(),
            Test::Absent => Truth::No,
            Test::Is(ids) => among(value, ids),
            Test::IsNot(ids) => among(value, ids).not(),
            Test::AtLeast(least) => match value {
                Value::Whole(number) => (number >= least).into(),
                Value::Decimal(number) => (*number >= Decimal::from(*least)).into(),
                _ => Truth::Unknown,
            },
            Test::YearsAtLeast(years) => dated(value, |birth| at_least(birth, *years, on)),
            Test::MonthsWithin(months) => dated(value, |date| {
                let within = |day: NaiveDate| add_months(day, *months) >= on;
                agree(within(date.earliest()), within(date.latest()))
            }),
            Test::NotExpired => {
                dated(value, |date| agree(date.earliest() >= on, date.latest() >= on))
            }
            Test::Expired => dated(value, |date| agree(date.earliest() < on, date.latest() < on)),
        }
    }

    /// Whether all hold.
    pub fn all(conditions: &[Self], context: &Context<'_>) -> Truth {
        conditions.iter().fold(Truth::Yes, |so_far, c| so_far.and(c.holds(context)))
    }
}

fn among(value: &Value, ids: &[Id]) -> Truth {
    match value {
        Value::Unknown => Truth::from(ids.iter().any(|id| id == "unknown")).or_unknown(),
        Value::Choices(chosen) => chosen.iter().any(|id| ids.contains(id)).into(),
        other => match other.as_id() {
            Some(id) => ids.iter().any(|candidate| candidate == id).into(),
            None => Truth::Unknown,
        },
    }
}

impl Truth {
    fn or_unknown(self) -> Self {
        if self == Self::Yes { Self::Yes } else { Self::Unknown }
    }

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

fn dated(value: &Value, test: impl Fn(PartialDate) -> Truth) -> Truth {
    match value {
        Value::Date(date) => test(*date),
        _ => Truth::Unknown,
    }
}

fn agree(earliest: bool, latest: bool) -> Truth {
    if earliest == latest { earliest.into() } else { Truth::Unknown }
}

fn at_least(birth: PartialDate, years: u32, on: NaiveDate) -> Truth {
    // A birth that may be any day of a year still decides when even its last day is old enough.
    let age = |day: NaiveDate| years_between(PartialDate::Day(day), on);
    let reached = |day: NaiveDate| age(day).is_some_and(|age| age >= years);
    agree(reached(birth.earliest()), reached(birth.latest()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date")
    }

    fn holds(test: Test, value: Option<Value>) -> Truth {
        let field = Id::from("x");
        let values = value.map(|value| (field.clone(), value)).into_iter().collect();
        let profile = Values::new();
        Condition { profile: false, field, test }.holds(&Context::new(&values, &profile, on()))
    }

    fn date(text: &str) -> Option<Value> {
        PartialDate::parse_iso(text).map(Value::Date)
    }

    #[test]
    fn a_missing_value_is_unknown_not_no() {
        assert_eq!(holds(Test::Is(vec!["female".into()]), None), Truth::Unknown);
        assert_eq!(holds(Test::IsNot(vec!["none".into()]), None), Truth::Unknown);
        assert_eq!(holds(Test::YearsAtLeast(18), None), Truth::Unknown);
        assert_eq!(holds(Test::Known, None), Truth::No);
    }

    #[test]
    fn i_do_not_know_is_not_known() {
        assert_eq!(holds(Test::Known, Some(Value::Unknown)), Truth::No);
        assert_eq!(holds(Test::Is(vec!["yes".into()]), Some(Value::Unknown)), Truth::Unknown);
    }

    #[test]
    fn a_birth_year_decides_when_every_day_of_it_does() {
        assert_eq!(holds(Test::YearsAtLeast(18), date("2007")), Truth::Yes);
        assert_eq!(holds(Test::YearsAtLeast(18), date("2008")), Truth::Unknown);
        assert_eq!(holds(Test::YearsAtLeast(18), date("2009")), Truth::No);
    }

    #[test]
    fn a_visit_twelve_months_ago_still_counts() {
        assert_eq!(holds(Test::MonthsWithin(12), date("2025-11-23")), Truth::Yes);
        assert_eq!(holds(Test::MonthsWithin(12), date("2025-11-22")), Truth::No);
    }

    #[test]
    fn a_paper_is_valid_on_its_last_day() {
        assert_eq!(holds(Test::NotExpired, date("2026-11-23")), Truth::Yes);
        assert_eq!(holds(Test::NotExpired, date("2026-11-22")), Truth::No);
    }

    #[test]
    fn a_paper_has_ended_on_the_day_after() {
        assert_eq!(holds(Test::Expired, date("2026-11-22")), Truth::Yes);
        assert_eq!(holds(Test::Expired, date("2026-11-23")), Truth::No);
        assert_eq!(holds(Test::Expired, date("2026-11")), Truth::Unknown);
        assert_eq!(holds(Test::Expired, None), Truth::Unknown);
    }

    #[test]
    fn what_was_not_answered_is_absent_and_i_do_not_know_is_not() {
        assert_eq!(holds(Test::Absent, None), Truth::Yes);
        assert_eq!(holds(Test::Absent, Some(Value::Unknown)), Truth::No);
        assert_eq!(holds(Test::AtLeast(3), Some(Value::Whole(3))), Truth::Yes);
        assert_eq!(holds(Test::AtLeast(3), None), Truth::Unknown);
    }

    #[test]
    fn a_condition_may_ask_the_profile() {
        let profile = Values::from([("minerals".into(), Value::Choices(vec!["gold".into()]))]);
        let (own, test) = (Values::new(), Test::Is(vec!["gold".into()]));
        let condition = Condition { profile: true, field: "minerals".into(), test };
        assert_eq!(condition.holds(&Context::new(&own, &profile, on())), Truth::Yes);
        assert_eq!(condition.holds(&Context::new(&profile, &own, on())), Truth::Unknown);
    }

    #[test]
    fn one_of_several_choices_is_enough() {
        let chosen = Value::Choices(vec!["gold".into(), "coltan".into()]);
        assert_eq!(holds(Test::Is(vec!["gold".into()]), Some(chosen)), Truth::Yes);
    }
}
