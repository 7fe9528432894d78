use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Area, Id, Money, PartialDate, Place, RecordId, TimeOfDay, Values, Weight};

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
    /// An area as typed.
    Area(Area),
    /// A date as exactly as it is known.
    Date(PartialDate),
    /// A time of day.
    Time(TimeOfDay),
    /// Yes or no.
    Answer(bool),
    /// One choice.
    Choice(Id),
    /// Several choices or points, sorted, without doubles.
    Choices(Vec<Id>),
    /// A position.
    Place(Box<Place>),
    /// A telephone number as typed.
    Phone(String),
    /// A file kept in the store, by the hash of its content.
    File(String),
    /// Another record.
    Reference(RecordId),
    /// Rows inside a record, in their order.
    List(Vec<Values>),
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

    /// The rows of a list; none for any other value.
    pub fn rows(&self) -> &[Values] {
        match self {
            Self::List(rows) => rows,
            _ => &[],
        }
    }

    /// Whether it names a record, itself or in its rows.
    pub fn names(&self, id: RecordId) -> bool {
        match self {
            Self::Reference(one) => *one == id,
            Self::List(rows) => rows.iter().flat_map(Values::iter).any(|(_, one)| one.names(id)),
            _ => false,
        }
    }

    /// The records that it names, itself or in its rows.
    pub fn references(&self) -> Vec<RecordId> {
        match self {
            Self::Reference(id) => vec![*id],
            Self::List(rows) => {
                rows.iter().flat_map(Values::iter).flat_map(|(_, one)| one.references()).collect()
            }
            _ => vec![],
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
