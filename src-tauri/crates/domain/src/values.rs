use std::collections::HashMap;
use std::fmt;
use std::sync::{LazyLock, PoisonError, RwLock};

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Id, Value};

/// The fields that some record answers, sorted by id. Thousands of records answer the same ones, so each such list is
/// kept once, until the program ends; a form of thirty fields is filled in a few dozen ways.
type Fields = &'static [Id];

/// Every list, by where its ids are kept.
static MADE: LazyLock<RwLock<HashMap<Vec<usize>, Fields>>> = LazyLock::new(RwLock::default);

/// The one list of these fields.
fn once(fields: &[Id]) -> Fields {
    if fields.is_empty() {
        return &[];
    }
    let key: Vec<usize> = fields.iter().map(Id::address).collect();
    if let Some(made) = MADE.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return made;
    }
    let mut all = MADE.write().unwrap_or_else(PoisonError::into_inner);
    // Another thread may have made it between the two locks.
    if let Some(made) = all.get(&key) {
        return made;
    }
    let kept: Fields = Box::leak(fields.to_vec().into_boxed_slice());
    all.insert(key, kept);
    kept
}

/// The answers of a record by field, sorted by the field's id; a field that was not answered is absent.
///
/// Two sorted lists rather than a tree, the one of the fields shared: a register of 200,000 rows has to stay in memory
/// on a small laptop. JSON: an object.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Values {
    fields: Fields,
    values: Vec<Value>,
}

impl Values {
    /// No answer yet.
    pub const fn new() -> Self {
        Self { fields: &[], values: Vec::new() }
    }

    /// The answer of a field.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.place(field).ok().map(|place| &self.values[place])
    }

    /// Puts an answer in the place of the one before, which is given back.
    pub fn insert(&mut self, field: Id, value: Value) -> Option<Value> {
        match self.place(field.as_str()) {
            Ok(place) => Some(std::mem::replace(&mut self.values[place], value)),
            Err(place) => {
                let mut fields = self.fields.to_vec();
                fields.insert(place, field);
                self.fields = once(&fields);
                self.values.insert(place, value);
                None
            }
        }
    }

    /// Takes an answer out.
    pub fn remove(&mut self, field: &str) -> Option<Value> {
        let place = self.place(field).ok()?;
        let mut fields = self.fields.to_vec();
        fields.remove(place);
        self.fields = once(&fields);
        Some(self.values.remove(place))
    }

    /// Whether a field was answered.
    pub fn contains(&self, field: &str) -> bool {
        self.place(field).is_ok()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// How many fields were answered.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Fields and answers, by the field's id.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &Value)> {
        self.fields.iter().zip(&self.values)
    }

    /// The fields that were answered.
    pub fn keys(&self) -> impl Iterator<Item = &Id> {
        self.fields.iter()
    }

    /// Keeps only the answers that are wanted.
    pub fn retain(&mut self, mut keep: impl FnMut(&Id, &Value) -> bool) {
        let old = std::mem::take(self);
        *self = old.into_iter().filter(|(field, value)| keep(field, value)).collect();
    }

    /// Gives the room back that growing left over.
    pub fn shrink(&mut self) {
        self.values.shrink_to_fit();
    }

    fn place(&self, field: &str) -> Result<usize, usize> {
        self.fields.binary_search_by(|id| id.as_str().cmp(field))
    }
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl FromIterator<(Id, Value)> for Values {
    /// Of two answers of one field the later is kept.
    fn from_iter<T: IntoIterator<Item = (Id, Value)>>(pairs: T) -> Self {
        let mut pairs: Vec<(Id, Value)> = pairs.into_iter().collect();
        if !pairs.is_sorted_by(|one, next| one.0 < next.0) {
            pairs.reverse();
            pairs.sort_by(|one, other| one.0.cmp(&other.0));
            pairs.dedup_by(|one, before| one.0 == before.0);
        }
        let (fields, values): (Vec<Id>, Vec<Value>) = pairs.into_iter().unzip();
        Self { fields: once(&fields), values }
    }
}

impl<const N: usize> From<[(Id, Value); N]> for Values {
    fn from(pairs: [(Id, Value); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl IntoIterator for Values {
    type Item = (Id, Value);
    type IntoIter =
        std::iter::Zip<std::iter::Cloned<std::slice::Iter<'static, Id>>, std::vec::IntoIter<Value>>;

    fn into_iter(self) -> Self::IntoIter {
        self.fields.iter().cloned().zip(self.values)
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (field, value) in self.iter() {
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
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                let mut values: Values = pairs.into_iter().collect();
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
    fn a_field_has_one_answer_the_last_that_was_given() {
        let mut values = Values::new();
        assert_eq!(values.insert("a".into(), text("1")), None);
        assert_eq!(values.insert("a".into(), text("2")), Some(text("1")));
        assert_eq!((values.len(), values.remove("a")), (1, Some(text("2"))));
        assert!(values.is_empty());
        let twice = [("b".into(), text("1")), ("a".into(), text("2")), ("b".into(), text("3"))];
        assert_eq!(Values::from(twice).get("b"), Some(&text("3")));
    }

    #[test]
    fn answers_of_the_same_fields_share_their_list() {
        let (one, other) = (
            Values::from([("a".into(), text("1")), ("b".into(), text("2"))]),
            Values::from([("b".into(), text("3")), ("a".into(), text("4"))]),
        );
        assert!(std::ptr::eq(one.fields, other.fields));
        let mut shorter = other;
        shorter.retain(|field, _| *field == "a");
        assert_eq!(shorter, Values::from([("a".into(), text("4"))]));
    }

    #[test]
    fn answers_are_an_object_in_json() {
        let values = Values::from([("a".into(), text("1"))]);
        let json = serde_json::to_string(&values).expect("serialisable");
        assert_eq!(json, r#"{"a":{"text":"1"}}"#);
        assert_eq!(serde_json::from_str::<Values>(&json).expect("readable"), values);
    }
}
