use rust_decimal::Decimal;

use crate::{PartialDate, Rule};

/// How a hand, or a file, writes numbers and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notation {
    /// The one decimal sign, `.` or `,`.
    pub decimal: char,
    /// Whether the month stands before the day in `03/04/2026`; the day does everywhere in these countries, but not in
    /// every file.
    pub month_first: bool,
}

impl From<char> for Notation {
    /// The day first, with that decimal sign.
    fn from(decimal: char) -> Self {
        Self { decimal, month_first: false }
    }
}

impl Notation {
    /// An exact number. The other decimal sign is refused, never guessed. Spaces between digits are let through.
    pub fn number(self, text: &str) -> Result<Decimal, Rule> {
        let other = if self.decimal == ',' { '.' } else { ',' };
        if text.contains(other) {
            return Err(Rule::DecimalSign { sign: self.decimal });
        }
        let plain: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| match c {
                c if c == self.decimal => '.',
                '\u{2212}' => '-',
                c => c,
            })
            .collect();
        let digits = plain.strip_prefix('-').unwrap_or(&plain);
        let well_formed = digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.ends_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
        let number = well_formed.then(|| Decimal::from_str_exact(&plain).ok()).flatten();
        number.ok_or(Rule::NotNumber)
    }

    /// `2026-02-28`, `28/02/2026`, `28.2.2026`, `02/2026`, `2026-02` or `2026`.
    pub fn date(self, text: &str) -> Option<PartialDate> {
        if let Some(date) = PartialDate::parse_iso(text) {
            return Some(date);
        }
        match parts(text)?.as_slice() {
            [month, year] => PartialDate::parse_iso(&format!("{year}-{}", padded(month)?)),
            [first, second, year] => {
                let (day, month) = if self.month_first { (second, first) } else { (first, second) };
                PartialDate::parse_iso(&format!("{year}-{}-{}", padded(month)?, padded(day)?))
            }
            _ => None,
        }
    }
}

/// Which of two numbers of a written date can be the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// Only the second: the day stands first.
    DayFirst,
    /// Only the first.
    MonthFirst,
    /// Either, and the two days differ: a person has to say.
    Either,
}

/// What a written date like `03/04/2026` says of its order; nothing for any other text, and when both orders are the
/// same day.
pub fn date_order(text: &str) -> Option<DateOrder> {
    let parts = parts(text.trim())?;
    let [first, second, year] = parts.as_slice() else { return None };
    let number = |part: &str| padded(part)?.parse::<u32>().ok();
    let (first, second) = (number(first)?, number(second)?);
    if year.len() != 4 || first == second {
        return None;
    }
    match (first <= 12, second <= 12) {
        (true, true) => Some(DateOrder::Either),
        (false, true) => Some(DateOrder::DayFirst),
        (true, false) => Some(DateOrder::MonthFirst),
        (false, false) => None,
    }
}

/// What a written number says of its decimal sign: nothing when it has none, and for `1.500`, which is one and a half
/// or fifteen hundred.
pub fn decimal_sign(text: &str) -> Option<char> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let right = digits.chars().all(|c| c.is_ascii_digit() || "-.,".contains(c));
    let last = digits.rfind([',', '.']).filter(|_| right)?;
    let sign = digits[last..].chars().next()?;
    let other = if sign == ',' { '.' } else { ',' };
    if digits.contains(other) {
        return Some(sign);
    }
    let (before, after) = (&digits[..last], digits.len() - last - 1);
    if before.contains(sign) {
        // The same sign twice parts thousands.
        return Some(other);
    }
    let whole = before.trim_start_matches('-');
    let thousands = after == 3 && (1..=3).contains(&whole.len()) && whole != "0";
    (!thousands).then_some(sign)
}

/// Whether a number is written so that it may mean one and a half or fifteen hundred.
pub fn is_ambiguous_number(text: &str) -> bool {
    let signs = text.chars().filter(|c| ",.".contains(*c)).count();
    let right = text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "-.,".contains(c));
    signs == 1 && right && decimal_sign(text).is_none()
}

fn parts(text: &str) -> Option<Vec<&str>> {
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).collect();
    (2..=3).contains(&parts.len()).then_some(parts)
}

fn padded(part: &str) -> Option<String> {
    let digits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| format!("{part:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_with_a_day_beyond_twelve_tells_the_order_of_its_file() {
        assert_eq!(date_order("03/04/2026"), Some(DateOrder::Either));
        assert_eq!(date_order("28/02/2026"), Some(DateOrder::DayFirst));
        assert_eq!(date_order("02/28/2026"), Some(DateOrder::MonthFirst));
        for silent in ["05/05/2026", "2026-04-03", "04/2026", "2026", "31/31/2026", "abc", ""] {
            assert_eq!(date_order(silent), None, "{silent:?}");
        }
    }

    #[test]
    fn the_month_may_stand_first_when_a_person_said_so() {
        let american = Notation { decimal: '.', month_first: true };
        assert_eq!(american.date("03/04/2026"), PartialDate::parse_iso("2026-03-04"));
        assert_eq!(Notation::from('.').date("03/04/2026"), PartialDate::parse_iso("2026-04-03"));
        assert_eq!(american.date("13/04/2026"), None, "there is no thirteenth month");
    }

    #[test]
    fn a_number_tells_its_decimal_sign_or_stays_silent() {
        for (text, sign) in [
            ("1,5", Some(',')),
            ("1.5", Some('.')),
            ("1.234,56", Some(',')),
            ("1,234.56", Some('.')),
            ("1,234,567", Some('.')),
            ("0,125", Some(',')),
            ("1.500", None),
            ("12", None),
            ("12 500", None),
            ("a,b", None),
        ] {
            assert_eq!(decimal_sign(text), sign, "{text:?}");
        }
        assert!(is_ambiguous_number("1.500"));
        assert!(!is_ambiguous_number("1500"));
        assert!(!is_ambiguous_number("1.5"));
    }
}
