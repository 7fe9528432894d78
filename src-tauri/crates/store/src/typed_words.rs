//! The words that people typed, as the search index takes them.
//!
//! The index knows runs of three characters. Every word stands in it after two spaces, so that the run of two spaces
//! and a letter, or of one space and two letters, says how a word begins: short words need no second index.

use ngazi_domain::{Decimal, PartialDate, Record, Value, Values};

/// So many words of a search count, and so many characters of each: more find nothing else.
const MOST_WORDS: usize = 32;
const LONGEST_WORD: usize = 64;
/// A longer text is prose, whatever numbers stand in it.
const LONGEST_NUMBER: usize = 40;

/// A character as it counts for finding; nothing when it is only a mark on the one before or cannot be seen.
/// Accents on letters and capitals are left to the index.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {
            None
        }
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => Some('\''),
        '\u{2010}'..='\u{2013}' | '\u{2212}' => Some('-'),
        // The index would stop reading at a NUL.
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// What a search looks for in the language of FTS5; nothing when the text holds no word.
pub(crate) fn query(text: &str) -> Option<String> {
    let text: String = text.chars().filter_map(plain).collect();
    let words =
        text.split_whitespace().filter(|word| !word.chars().all(|c| c.is_ascii_punctuation()));
    let terms: Vec<String> = words.take(MOST_WORDS).map(term).collect();
    let bare = bare(&text);
    match &terms[..] {
        [] => None,
        [one] => Some(one.clone()),
        // "08 12 34" is also looked for as one number.
        _ if is_number(text.trim()) && bare.chars().count() > 2 => {
            Some(format!("({}) OR {}", terms.join(" AND "), quoted(&bare)))
        }
        _ => Some(terms.join(" AND ")),
    }
}

fn term(word: &str) -> String {
    let word: String = word.chars().take(LONGEST_WORD).collect();
    match word.chars().count() {
        1 => quoted(&format!("  {word}")),
        2 => quoted(&format!(" {word}")),
        _ => {
            let bare = bare(&word);
            // "0812-345" is also looked for without its sign.
            if bare != word && is_number(&word) && bare.chars().count() > 2 {
                return format!("({} OR {})", quoted(&word), quoted(&bare));
            }
            quoted(&word)
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// The typed words of a record and its number.
pub(crate) fn of(record: &Record) -> String {
    let mut words = Words(String::with_capacity(256));
    words.word(&record.number.to_string());
    words.values(&record.values);
    words.0
}

struct Words(String);

impl Words {
    fn values(&mut self, values: &Values) {
        for (_, value) in values.iter() {
            self.value(value);
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Text(text) => self.text(text),
            Value::Phone(phone) => self.phone(phone),
            Value::Whole(number) => self.decimal(Decimal::from(*number)),
            Value::Decimal(number) => self.decimal(*number),
            Value::Money(money) => {
                let amount = money.amount();
                self.decimal(if amount.fract().is_zero() { amount.trunc() } else { amount });
            }
            Value::Weight(weight) => self.decimal(weight.amount),
            Value::Area(area) => self.decimal(area.amount),
            Value::Date(date) => self.date(*date),
            Value::Time(time) => self.word(&time.to_string()),
            Value::Place(place) => {
                self.decimal(place.latitude);
                self.decimal(place.longitude);
            }
            Value::List(rows) => rows.iter().for_each(|row| self.values(row)),
            // Said in the words of a language, which the store does not know, or not typed at all.
            Value::Unknown
            | Value::Answer(_)
            | Value::Choice(_)
            | Value::Choices(_)
            | Value::File(_)
            | Value::Reference(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        let text: String = text.chars().filter_map(plain).collect();
        for word in text.split_whitespace() {
            self.word(word);
            // "Jean-Pierre" is found by "pi": its inner beginnings follow it, no longer than a short word needs.
            let mut before = None;
            for (at, c) in word.char_indices() {
                if c.is_alphanumeric() && before.is_some_and(|b: char| !b.is_alphanumeric()) {
                    let beginning: String =
                        word[at..].chars().take(2).take_while(|c| c.is_alphanumeric()).collect();
                    self.word(&beginning);
                }
                before = Some(c);
            }
        }
        if is_number(&text) {
            let bare = bare(&text);
            if bare != text {
                self.word(&bare);
            }
        }
    }

    fn phone(&mut self, phone: &str) {
        self.text(phone);
        let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
        let phone = phone.trim_start();
        let abroad = phone.strip_prefix('+').map(|_| &digits[..]);
        // Country codes of this part of the world have three digits (ITU-T E.164, zone 2); at home a zero stands in
        // their place.
        let home = abroad.or_else(|| digits.strip_prefix("00")).and_then(|all| all.get(3..));
        if let Some(home) = home.filter(|home| !home.is_empty()) {
            self.word(&format!("0{home}"));
        }
    }

    /// A number with either decimal sign; one below zero also without its minus.
    fn decimal(&mut self, number: Decimal) {
        let text = number.to_string();
        for text in [text.as_str()].into_iter().chain(text.strip_prefix('-')) {
            self.word(text);
            if text.contains('.') {
                self.word(&text.replace('.', ","));
            }
        }
    }

    fn date(&mut self, date: PartialDate) {
        let text = date.to_string();
        self.word(&text);
        // 2026-03-04 is 04/03/2026 on paper.
        if text.contains('-') {
            self.word(&text.rsplit('-').collect::<Vec<_>>().join("/"));
        }
    }

    fn word(&mut self, word: &str) {
        self.0.push_str("  ");
        self.0.push_str(word);
    }
}

/// Letters and digits alone.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a text is a number with spaces and signs, such as that of a card or a licence.
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    digits > 1 && letters <= digits && text.chars().count() <= LONGEST_NUMBER
}
