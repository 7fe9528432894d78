//! What laptops wrote into one field of a record: a multi-value register of `crdts`, whose values know who wrote them.

use std::collections::BTreeMap;

use crdts::mvreg::Op;
use crdts::{CmRDT, CvRDT, MVReg, VClock};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// Which rows of which laptops somebody knows of.
pub(crate) type Clock = VClock<String>;

/// The register that says whether a record was removed: nothing, or the reason. No field has such a name.
pub(crate) const REMOVED: &str = "#removed";
/// The register that holds the version of a record's form.
pub(crate) const VERSION: &str = "#version";

/// A clock that is written as one object: laptops with their counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Plain(#[serde(with = "plain")] pub Clock);

/// Who wrote a value, when, and knowing of which others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// The rows that it outdoes, and its own.
    #[serde(with = "plain")]
    pub clock: Clock,
    /// When, ISO 8601 in UTC.
    pub at: String,
    /// The laptop.
    pub laptop: String,
}

/// A value that nobody overwrote.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Side {
    pub mark: Mark,
    pub value: Json,
}

impl Mark {
    /// Whether whoever holds everything of a clock holds this value, or a later one.
    pub fn is_known_to(&self, clock: &Clock) -> bool {
        clock.get(&self.laptop) >= self.clock.get(&self.laptop)
    }
}

mod plain {
    use serde::{Deserializer, Serializer};

    use super::{BTreeMap, Clock, Deserialize, Serialize};

    pub fn serialize<S: Serializer>(clock: &Clock, serializer: S) -> Result<S::Ok, S::Error> {
        clock.dots.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Clock, D::Error> {
        let mut dots = BTreeMap::<String, u64>::deserialize(deserializer)?;
        // Nothing of a laptop is written by leaving it out; two ways would make equal clocks differ.
        dots.retain(|_, count| *count > 0);
        Ok(Clock { dots })
    }
}

/// Everything that was written here and there and that nobody overwrote. The value that is shown comes first: every
/// laptop puts them in the same order.
pub(crate) fn merged(field: &str, mine: &[Side], theirs: &[Side]) -> Vec<Side> {
    let mut both = register(mine);
    both.merge(register(theirs));
    let mut sides = both.read().val;
    sides.sort_by(|one, other| rank(field, other).cmp(&rank(field, one)));
    sides
}

fn register(sides: &[Side]) -> MVReg<Side, String> {
    let mut register = MVReg::new();
    for side in sides {
        register.apply(Op::Put { clock: side.mark.clock.clone(), val: side.clone() });
    }
    register
}

/// The newest version of a form wins; otherwise what was written last.
fn rank<'a>(field: &str, side: &'a Side) -> (u64, &'a str, &'a str, String) {
    let version = if field == VERSION { side.value.as_u64() } else { None };
    let Mark { clock, at, laptop } = &side.mark;
    (version.unwrap_or_default(), at.as_str(), laptop.as_str(), clock.to_string())
}

/// Everything that any of these clocks knows.
pub(crate) fn join<'a>(clocks: impl IntoIterator<Item = &'a Clock>) -> Clock {
    let mut all = Clock::new();
    clocks.into_iter().for_each(|clock| all.merge(clock.clone()));
    all
}

/// Whether two registers hold the same values.
pub(crate) fn same(one: &[Side], other: &[Side]) -> bool {
    let in_other = |side: &Side| other.iter().any(|two| two.mark.clock == side.mark.clock);
    one.len() == other.len() && one.iter().all(in_other)
}

/// Whether a person has to choose: two laptops gave different answers and neither knew of the other.
pub(crate) fn clashes(field: &str, sides: &[Side]) -> bool {
    let Some((shown, others)) = sides.split_first() else { return false };
    others.iter().any(|side| differ(field, shown, side))
}

/// Whether two values are different to a person. Of two reasons to remove a record either will do.
pub(crate) fn differ(field: &str, one: &Side, other: &Side) -> bool {
    match field {
        VERSION => false,
        REMOVED => one.value.is_null() != other.value.is_null(),
        _ => one.value != other.value,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn side(clock: &[(&str, u64)], at: &str, value: Json) -> Side {
        let dots = clock.iter().map(|(laptop, count)| ((*laptop).to_owned(), *count)).collect();
        let laptop = clock.last().map(|(laptop, _)| (*laptop).to_owned()).unwrap_or_default();
        Side { mark: Mark { clock: Clock { dots }, at: at.to_owned(), laptop }, value }
    }

    #[test]
    fn a_value_that_knew_of_the_other_outdoes_it() {
        let old = [side(&[("a", 1)], "1", json!("old"))];
        let new = [side(&[("a", 1), ("b", 7)], "0", json!("new"))];
        assert_eq!(merged("village", &old, &new), new);
        assert_eq!(merged("village", &new, &old), new, "in either order");
        assert!(same(&new, &merged("village", &new, &new)), "twice is once");
    }

    #[test]
    fn of_two_that_knew_nothing_of_each_other_both_stay_the_later_one_first() {
        let (one, other) = (side(&[("a", 5)], "1", json!("x")), side(&[("b", 2)], "2", json!("y")));
        let both = merged("village", std::slice::from_ref(&one), std::slice::from_ref(&other));
        assert_eq!(both, [other, one]);
        assert!(clashes("village", &both));
        assert!(!clashes(VERSION, &both), "the newest version of a form wins");
    }

    #[test]
    fn the_same_answer_twice_is_no_conflict() {
        let both = [side(&[("a", 5)], "1", json!("x")), side(&[("b", 2)], "2", json!("x"))];
        assert!(!clashes("village", &both));
        let (left, died) = (json!("left"), json!("died"));
        let removed = [side(&[("a", 5)], "1", left), side(&[("b", 2)], "2", died)];
        assert!(!clashes(REMOVED, &removed), "two reasons, one removal");
    }

    #[test]
    fn the_newest_version_of_a_form_is_shown_whenever_it_was_written() {
        let (new, old) = (side(&[("a", 5)], "1", json!(3)), side(&[("b", 2)], "2", json!(2)));
        assert_eq!(merged(VERSION, &[old], std::slice::from_ref(&new))[0], new);
    }

    #[test]
    fn a_clock_is_written_as_plain_counts() {
        let mark = side(&[("a", 5)], "1", json!(null)).mark;
        let text = serde_json::to_string(&mark).expect("serialisable");
        assert_eq!(text, r#"{"clock":{"a":5},"at":"1","laptop":"a"}"#);
        assert_eq!(serde_json::from_str::<Mark>(&text).expect("readable"), mark);
        let padded = r#"{"clock":{"a":5,"b":0},"at":"1","laptop":"a"}"#;
        assert_eq!(serde_json::from_str::<Mark>(padded).expect("readable"), mark);
    }
}
