use icu::calendar::Date;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD};
use icu::locale::Locale;
use ngazi_domain::{Day, PartialDate};

use chrono::Datelike;

use crate::Language;

/// Writes dates with the month in letters, as exactly as they are known.
pub(crate) struct Dates {
    language: Language,
    day: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
}

impl Dates {
    pub fn new(language: Language, tag: &str) -> Option<Self> {
        // The compiled data hold no East African English, and bare English puts the month first.
        let tag = if language == Language::English { "en-GB" } else { tag };
        let locale: Locale = tag.parse().ok()?;
        Some(Self {
            language,
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            month: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
        })
    }

    pub fn write(&self, date: PartialDate) -> String {
        let iso = |day: Day| {
            // Months and days of a calendar date fit a byte.
            Date::try_new_iso(day.year(), day.month() as u8, day.day() as u8).ok()
        };
        let written = match date {
            PartialDate::Year(_) => None,
            PartialDate::Month(..) => {
                iso(date.earliest()).map(|iso| self.month.format(&iso).to_string())
            }
            PartialDate::Day(day) => iso(day).map(|iso| self.day.format(&iso).to_string()),
        };
        let written = written.unwrap_or_else(|| date.to_string());
        // French counts the first day of a month; the data of ICU do not.
        match (self.language, written.strip_prefix("1 ")) {
            (Language::French, Some(rest)) => format!("1er {rest}"),
            _ => written,
        }
    }
}
