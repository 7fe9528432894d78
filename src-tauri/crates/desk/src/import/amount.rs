//! A number with what stands around it: "USD 10", "12,5 kg", "1 400 $".

use std::borrow::Cow;

use ngazi_domain::{Decimal, Notation, Rule};

/// The number of a text, and the words before and behind it.
pub(crate) struct Amount<'t> {
    /// Digits, signs and blanks between them.
    pub number: &'t str,
    /// Words before it.
    pub before: &'t str,
    /// Words behind it.
    pub behind: &'t str,
}

/// Takes a text apart at its first number; nothing when it has none.
pub(crate) fn split(text: &str) -> Option<Amount<'_>> {
    let digit = text.find(|sign: char| sign.is_ascii_digit())?;
    let minus = text[..digit].trim_end().strip_suffix(['-', '\u{2212}']);
    let start = minus.map_or(digit, str::len);
    let inside =
        |sign: char| sign.is_ascii_digit() || sign.is_whitespace() || ".,'’".contains(sign);
    let length = text[digit..].find(|sign| !inside(sign)).unwrap_or(text.len() - digit);
    let number = text[start..digit + length].trim_end();
    Some(Amount {
        number,
        before: text[..start].trim(),
        behind: text[start + number.len()..].trim(),
    })
}

impl<'t> Amount<'t> {
    /// The one word beside the number; nothing when words stand on both sides.
    pub fn word(&self) -> Option<&'t str> {
        match (self.before, self.behind) {
            (word, "") | ("", word) => Some(word),
            _ => None,
        }
    }
}

/// A number whose thousands may be parted by the sign that is not the decimal one, by an apostrophe or by blanks.
pub(crate) fn number(text: &str, notation: Notation) -> Result<Decimal, Rule> {
    notation.number(&ungrouped(text, notation.decimal))
}

/// The text without the signs between its thousands, when they stand where they must.
fn ungrouped(text: &str, decimal: char) -> Cow<'_, str> {
    let other = if decimal == ',' { '.' } else { ',' };
    let Some(sign) = [other, '\'', '’'].into_iter().find(|sign| text.contains(*sign)) else {
        return Cow::Borrowed(text);
    };
    let whole = text.split(decimal).next().unwrap_or_default();
    let digits = whole.trim_start_matches(['-', '\u{2212}', ' ']);
    let mut groups = digits.split(sign);
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().is_some_and(|part| (1..=3).contains(&part.len()) && all_digits(part));
    let right = first
        && digits != "0"
        && !digits.starts_with("0,")
        && !digits.starts_with("0.")
        && groups.all(|part| part.len() == 3 && all_digits(part))
        && !text[whole.len()..].contains(sign);
    if right { Cow::Owned(text.replace(sign, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Option<(&str, &str, &str)> {
        split(text).map(|amount| (amount.before, amount.number, amount.behind))
    }

    #[test]
    fn a_number_is_found_on_either_side_of_its_unit() {
        for (text, expected) in [
            ("USD 10", ("USD", "10", "")),
            ("10 USD", ("", "10", "USD")),
            ("10$", ("", "10", "$")),
            ("1 400,02 USD", ("", "1 400,02", "USD")),
            ("12,5kg", ("", "12,5", "kg")),
            ("250 m2", ("", "250", "m2")),
            ("-3 g", ("", "-3", "g")),
            ("USD -10", ("USD", "-10", "")),
            ("12", ("", "12", "")),
        ] {
            assert_eq!(parts(text), Some(expected), "{text}");
        }
        assert_eq!(parts("kg"), None);
        assert!(split("USD 10 net").is_some_and(|amount| amount.word().is_none()));
    }

    #[test]
    fn thousands_are_parted_only_where_they_can_be() {
        let point = |text| number(text, Notation::from('.')).map(|number| number.to_string());
        let comma = |text| number(text, Notation::from(',')).map(|number| number.to_string());
        assert_eq!(point("1,234.56").as_deref(), Ok("1234.56"));
        assert_eq!(point("1,500").as_deref(), Ok("1500"));
        assert_eq!(comma("1.234.567,5").as_deref(), Ok("1234567.5"));
        assert_eq!(comma("1’500").as_deref(), Ok("1500"));
        assert_eq!(comma("1 500,25").as_deref(), Ok("1500.25"));
        for wrong in ["1,5", "0,500", "12,34,567", "1,2345", "1.5,3"] {
            assert!(point(wrong).is_err(), "{wrong}");
        }
    }
}
