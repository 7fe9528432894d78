use std::cmp::Ordering;

use ngazi_domain::{Id, Value, Values};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// What a save changes. JSON: each changed field with what it was and what it is, and `"version"` with two whole
/// numbers when the record goes to another version of its form.
pub(crate) struct Difference<'a> {
    pub before: &'a Values,
    pub after: &'a Values,
    pub version: Option<(u32, u32)>,
}

impl Difference<'_> {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.version.is_none() && self.before == self.after
    }
}

impl Serialize for Difference<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(version) = &self.version {
            map.serialize_entry("version", version)?;
        }
        for (field, old, new) in pairs(self.before, self.after) {
            if old != new {
                map.serialize_entry(field, &(old, new))?;
            }
        }
        map.end()
    }
}

/// One field with its answers before and after.
type Pair<'a> = (&'a Id, Option<&'a Value>, Option<&'a Value>);

/// Every field of either, once, in the order of their ids: both lists are sorted.
fn pairs<'a>(before: &'a Values, after: &'a Values) -> impl Iterator<Item = Pair<'a>> {
    let (mut old, mut new) = (before.iter().peekable(), after.iter().peekable());
    std::iter::from_fn(move || {
        let order = match (old.peek(), new.peek()) {
            (Some((one, _)), Some((other, _))) => one.cmp(other),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return None,
        };
        match order {
            Ordering::Less => old.next().map(|(field, value)| (field, Some(value), None)),
            Ordering::Greater => new.next().map(|(field, value)| (field, None, Some(value))),
            Ordering::Equal => {
                let ((field, was), (_, is)) = (old.next()?, new.next()?);
                Some((field, Some(was), Some(is)))
            }
        }
    })
}
