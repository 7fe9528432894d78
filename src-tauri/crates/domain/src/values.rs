use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Id, Value};

/// The answers of a record by field, sorted by the field's id; a field that was not answered is absent.
///
/// A sorted list rather than a tree: a register of 200,000 rows has to stay in memory on a small laptop.
/// JSON: an object.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Values(Vec<(Id, Value)>);

impl Values {
    /// No answer yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The answer of a field.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.place(field).ok().map(|place| &self.0[place].1)
    }

    /// Puts an answer in the place of the one before, which is given back.
    pub fn insert(&mut self, field: Id, value: Value) -> Option<Value> {
        match self.place(field.as_str()) {
            Ok(place) => Some(std::mem::replace(&mut self.0[place].1, value)),
            Err(place) => {
                self.0.insert(place, (field, value));
                None
            }
        }
    }

    /// Takes an answer out.
    pub fn remove(&mut self, field: &str) -> Option<Value> {
        self.place(field).ok().map(|place| self.0.remove(place).1)
    }

    /// Whether a field was answered.
    pub fn contains(&self, field: &str) -> bool {
        self.place(field).is_ok()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many fields were answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Fields and answers, by the field's id.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &Value)> {
        self.0.iter().map(|(field, value)| (field, value))
    }

    /// The fields that were answered.
    pub fn keys(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().map(|(field, _)| field)
    }

    /// Keeps only the answers that are wanted.
    pub fn retain(&mut self, mut keep: impl FnMut(&Id, &Value) -> bool) {
        self.0.retain(|(field, value)| keep(field, value));
    }

    /// Gives the room back that growing left over.
    pub fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }

    fn place(&self, field: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(id, _)| id.as_str().cmp(field))
    }
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl FromIterator<(Id, Value)> for Values {
    fn from_iter<T: IntoIterator<Item = (Id, Value)>>(pairs: T) -> Self {
        let mut values = Self::new();
        for (field, value) in pairs {
            values.insert(field, value);
        }
        values
    }
}

impl<const N: usize> From<[(Id, Value); N]> for Values {
    fn from(pairs: [(Id, Value); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl IntoIterator for Values {
    type Item = (Id, Value);
    type IntoIter = std::vec::IntoIter<(Id, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (field, value) in &self.0 {
            map.serialize_entry(field, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Values;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of fields and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values, A::Error> {
                let mut values = Values::new();
                while let Some((field, value)) = map.next_entry()? {
                    values.insert(field, value);
                }
                values.shrink();
                Ok(values)
            }
        }
        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn answers_are_found_whatever_the_order_they_came_in() {
        let values = Values::from([("b".into(), text("2")), ("a".into(), text("1"))]);
        assert_eq!(values.get("a"), Some(&text("1")));
        assert_eq!(values.keys().map(Id::as_str).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(values.get("c"), None);
    }

    #[test]
    fn a_field_has_one_answer() {
        let mut values = Values::new();
        assert_eq!(values.insert("a".into(), text("1")), None);
        assert_eq!(values.insert("a".into(), text("2")), Some(text("1")));
        assert_eq!((values.len(), values.remove("a")), (1, Some(text("2"))));
        assert!(values.is_empty());
    }

    #[test]
    fn answers_are_an_object_in_json() {
        let values = Values::from([("a".into(), text("1"))]);
        let json = serde_json::to_string(&values).expect("serialisable");
        assert_eq!(json, r#"{"a":{"text":"1"}}"#);
        assert_eq!(serde_json::from_str::<Values>(&json).expect("readable"), values);
    }
}
