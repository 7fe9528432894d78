use std::collections::BTreeMap;

use ngazi_desk::Typed;
use serde::Deserialize;

/// A value as in `data/examples/`: a text, several choices, or parts; `?` is "I do not know", `#2` another record by
/// its number.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Written {
    /// A text, a choice, a number.
    Text(String),
    /// Several choices.
    List(Vec<String>),
    /// A number with its unit, a place.
    Parts(BTreeMap<String, String>),
}

impl From<&Written> for Typed {
    fn from(written: &Written) -> Self {
        match written {
            Written::Text(text) if text == "?" => Self::Unknown,
            Written::Text(text) => Self::Text(text.clone()),
            Written::List(list) => Self::List(list.clone()),
            Written::Parts(parts) => Self::Parts(parts.clone()),
        }
    }
}
