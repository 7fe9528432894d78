use std::fmt;

use serde::{Deserialize, Serialize};

/// A time of day to the minute, where it was written. JSON: `"14:30"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// A time; nothing when a day has no such minute.
    pub fn new(hour: u32, minute: u32) -> Option<Self> {
        let (hour, minute) = (u8::try_from(hour).ok()?, u8::try_from(minute).ok()?);
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    /// Reads `14:30`, `14h30`, `14 h 30`, `9 h`, `14.30`, `9:05` or `1430`; nothing for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (hour, minute) = match text.split_once([':', 'h', 'H', '.']) {
            Some((hour, "")) => (hour.trim_end(), "0"),
            Some((hour, minute)) => (hour.trim_end(), minute.trim_start()),
            None if text.len() == 4 && text.is_ascii() => text.split_at(2),
            None => return None,
        };
        let number = |part: &str| -> Option<u32> {
            let right = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            right.then(|| part.parse().ok()).flatten()
        };
        Self::new(number(hour)?, number(minute)?)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("there is no time {text:?}"))
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_hands_write_it() {
        for (typed, read) in [
            ("14:30", "14:30"),
            ("9h05", "09:05"),
            ("7h", "07:00"),
            ("9 h", "09:00"),
            ("14\u{a0}h\u{a0}30", "14:30"),
            ("1430", "14:30"),
        ] {
            assert_eq!(TimeOfDay::parse(typed).map(|t| t.to_string()).as_deref(), Some(read));
        }
    }

    #[test]
    fn there_is_no_twenty_fifth_hour() {
        for bad in ["25:00", "12:60", "", "12", "a:b", "12:345", "-1:00", "h", " h 30", "1 4 h"] {
            assert_eq!(TimeOfDay::parse(bad), None, "{bad:?}");
        }
    }
}
