use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{LazyLock, PoisonError, RwLock};

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

/// Every id that was ever made, once. A store of 250,000 records names the same few hundred ids a million times.
static MADE: LazyLock<RwLock<HashMap<&'static str, Id>>> = LazyLock::new(RwLock::default);

/// The id of a thing in `data/`: lower-case words joined by hyphens, with dots between levels.
///
/// Ids are compared and sorted as text and are never reused for another thing. The text of an id is kept until the
/// program ends: ids come from `data/`, not from what people type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(&'static &'static str);

impl Id {
    /// An id from its text. Whether it is well formed is checked where `data/` is loaded.
    pub fn new(text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        if let Some(made) = MADE.read().unwrap_or_else(PoisonError::into_inner).get(text) {
            return made.clone();
        }
        let mut all = MADE.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have made it between the two locks.
        if let Some(made) = all.get(text) {
            return made.clone();
        }
        let kept: &'static str = Box::leak(text.to_owned().into_boxed_str());
        // A pointer to the text's pointer: half as large, and there are millions of them.
        let id = Self(Box::leak(Box::new(kept)));
        all.insert(kept, id.clone());
        id
    }

    /// Its text.
    pub fn as_str(&self) -> &'static str {
        self.0
    }

    /// Where it is kept: the same for the same text, and quicker to compare.
    pub(crate) fn address(&self) -> usize {
        std::ptr::from_ref(self.0).addr()
    }

    /// Whether the text is lower-case letters, digits, hyphens and dots, beginning with a letter or digit.
    pub fn is_well_formed(&self) -> bool {
        let ok = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        self.0.starts_with(ok)
            && self.0.ends_with(ok)
            && self.0.chars().all(|c| ok(c) || c == '-' || c == '.')
    }

    /// The id as part of a message id: dots become hyphens.
    pub fn in_words(&self) -> String {
        self.0.replace('.', "-")
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Id;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id")
            }

            fn visit_str<E>(self, text: &str) -> Result<Id, E> {
                Ok(Id::new(text))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The id of a record: random, so that two laptops never give the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(Uuid);

impl RecordId {
    /// A record id from sixteen random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// Reads the text form; nothing for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        Uuid::try_parse(text).ok().map(Self)
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words() {
        assert!(Id::from("cd.member-cards").is_well_formed());
        for bad in ["", "Member", "member_card", "-member", "member-", "mémbre", "a b"] {
            assert!(!Id::from(bad).is_well_formed(), "{bad:?} must be refused");
        }
    }

    #[test]
    fn an_id_is_kept_once() {
        let (one, other) = (Id::new("once"), Id::from("once"));
        assert!(std::ptr::eq(one.as_str(), other.as_str()));
        assert_eq!(serde_json::from_str::<Id>("\"once\"").expect("an id"), one);
    }

    #[test]
    fn a_record_id_reads_back_from_its_text() {
        let id = RecordId::from_random([7; 16]);
        assert_eq!(RecordId::parse(&id.to_string()), Some(id));
        assert_eq!(RecordId::parse("not an id"), None);
    }
}
