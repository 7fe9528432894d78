use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The id of a thing in `data/`: lower-case words joined by hyphens, with dots between levels.
///
/// Ids are compared and sorted as text and are never reused for another thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// An id from its text. Whether it is well formed is checked where `data/` is loaded.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
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
        f.write_str(&self.0)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
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
    fn a_record_id_reads_back_from_its_text() {
        let id = RecordId::from_random([7; 16]);
        assert_eq!(RecordId::parse(&id.to_string()), Some(id));
        assert_eq!(RecordId::parse("not an id"), None);
    }
}
