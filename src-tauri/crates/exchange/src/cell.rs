use chrono::{NaiveTime, Timelike};
use ngazi_domain::{Day, Decimal};

/// A cell of a table that came in.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// Text as typed, without the blanks around it; lines end with `\n`. A truth value is `true` or `false`.
    Text(String),
    /// A number, exactly as the sheet shows it: to 15 digits.
    Number(Decimal),
    /// A number that the sheet shows as percent, as it is shown: 62.5 for `62.5 %`, where the file holds 0.625.
    Percent(Decimal),
    /// A day; the time of day beside it is left out.
    Date(Day),
    /// A time of day without a day, to the second.
    Time(NaiveTime),
    /// A number of 16 or more digits, or one that was written as `2,43E+11`: the spreadsheet has lost its last digits.
    Rounded(Decimal),
    /// A formula that failed, by the sign of its failure (`#REF!`), or one that was never worked out, by its text.
    Failed(Box<str>),
}

/// Blanks, and marks without width that come along when text is copied.
fn blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{feff}' | '\u{200b}' | '\u{2060}')
}

impl Cell {
    /// Text, or nothing when it is blank.
    pub fn text(text: &str) -> Self {
        let text = text.trim_matches(blank);
        if text.is_empty() { Self::Blank } else { Self::Text(lines(text.to_owned())) }
    }

    /// As [`Cell::text`], but without a copy when there is nothing to take off.
    pub(crate) fn owned(text: String) -> Self {
        let trimmed = text.trim_matches(blank).len();
        if trimmed == text.len() && trimmed > 0 {
            Self::Text(lines(text))
        } else {
            Self::text(&text)
        }
    }

    /// The cell as text; a number with the given decimal sign, percent with its sign, a day as `YYYY-MM-DD`, a time as `HH:MM`.
    pub fn typed(&self, decimal: char) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Failed(text) => text.to_string(),
            Self::Number(number) | Self::Rounded(number) => typed_number(*number, decimal),
            Self::Percent(number) => format!("{} %", typed_number(*number, decimal)),
            Self::Date(day) => typed_day(*day),
            Self::Time(time) => typed_time(*time),
        }
    }
}

fn lines(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

pub(crate) fn typed_number(number: Decimal, decimal: char) -> String {
    let text = number.to_string();
    if decimal == '.' { text } else { text.replace('.', decimal.encode_utf8(&mut [0; 4])) }
}

pub(crate) fn typed_day(day: Day) -> String {
    day.format("%Y-%m-%d").to_string()
}

pub(crate) fn typed_time(time: NaiveTime) -> String {
    time.format(if time.second() == 0 { "%H:%M" } else { "%H:%M:%S" }).to_string()
}
