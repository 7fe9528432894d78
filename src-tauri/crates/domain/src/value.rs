use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Id, Money, PartialDate, Place, RecordId, Weight};

/// What a field holds. A field without a value was not answered; [`Value::Unknown`] was answered "I do not know".
///
/// JSON: one key that names the kind, such as `{"date": "1990-05"}`; `"unknown"` alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// "I do not know": a task, never a zero.
    Unknown,
    /// One or several lines.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// An exact number in the field's unit.
    Decimal(Decimal),
    /// A sum of money.
    Money(Money),
    /// A weight as typed.
    Weight(Weight),
    /// A date as exactly as it is known.
    Date(PartialDate),
    /// Yes or no.
    Answer(bool),
    /// One choice.
    Choice(Id),
    /// Several choices, sorted, without doubles.
    Choices(Vec<Id>),
    /// A position.
    Place(Place),
    /// A telephone number as typed.
    Phone(String),
    /// A file kept in the store, by the hash of its content.
    File(String),
    /// Another record.
    Reference(RecordId),
}

impl Value {
    /// The choice, answer or text by its id, for conditions; several choices have none.
    pub fn as_id(&self) -> Option<&str> {
        match self {
            Self::Choice(id) => Some(id.as_str()),
            Self::Answer(true) => Some("yes"),
            Self::Answer(false) => Some("no"),
            Self::Unknown => Some("unknown"),
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_names_its_kind_in_json() {
        let json = |value: &Value| serde_json::to_string(value).expect("serialisable");
        let date = PartialDate::parse_iso("1990-05").map(Value::Date).expect("a date");
        assert_eq!(json(&date), r#"{"date":"1990-05"}"#);
        assert_eq!(json(&Value::Unknown), r#""unknown""#);
        assert_eq!(json(&Value::Decimal(Decimal::new(125, 1))), r#"{"decimal":"12.5"}"#);
        let back: Value = serde_json::from_str(&json(&date)).expect("readable");
        assert_eq!(back, date);
    }
}
