use std::collections::{BTreeMap, BTreeSet};

use ngazi_domain::{Id, RecordId, Value};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::chain::Known;
use super::clock::{Clock, Mark, REMOVED, Side, VERSION};
use crate::check::named_by;

/// A record on its way to another laptop: the registers that are news there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Portable {
    pub id: RecordId,
    pub form: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    pub number: u32,
    /// When its content was erased; nothing else comes with it then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased: Option<String>,
    /// Each mark once: most answers of a record were written together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    marks: Vec<Mark>,
    /// Fields with their values, each with the place of its mark.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<String, Vec<(usize, Json)>>,
}

impl Portable {
    /// What of a record is newer than a row of the chain and not known to `clock`; nothing when nothing is.
    pub fn of(known: &Known, rows: i64, clock: &Clock) -> Option<Self> {
        let record = &known.record;
        let mut portable = Self {
            id: record.id,
            form: record.form.to_string(),
            subject: record.subject.as_ref().map(Id::to_string),
            number: record.number,
            erased: known.erased.clone(),
            marks: vec![],
            fields: BTreeMap::new(),
        };
        if portable.erased.is_some() {
            return Some(portable);
        }
        for (field, register) in &known.registers {
            let news = register.sides.iter().any(|side| !side.mark.is_known_to(clock));
            if register.row > rows && news {
                let marks = &mut portable.marks;
                let value = |side: &Side| (place(marks, &side.mark), side.value.clone());
                let values = register.sides.iter().map(value).collect();
                portable.fields.insert(field.clone(), values);
            }
        }
        (!portable.fields.is_empty()).then_some(portable)
    }

    /// Its registers; nothing when it is not as records are.
    pub fn registers(&self) -> Option<BTreeMap<String, Vec<Side>>> {
        let ids = [&self.form].into_iter().chain(&self.subject);
        if !ids.into_iter().all(|id| Id::new(id).is_well_formed()) {
            return None;
        }
        let mut registers = BTreeMap::new();
        for (field, values) in &self.fields {
            let mut sides = Vec::with_capacity(values.len());
            for (place, value) in values {
                let mark = self.marks.get(*place)?.clone();
                if mark.clock.is_empty() || !fits(field, value) {
                    return None;
                }
                sides.push(Side { mark, value: value.clone() });
            }
            registers.insert(field.clone(), sides);
        }
        Some(registers)
    }

    /// The kept files that its values name.
    pub fn files(&self, into: &mut BTreeSet<String>) {
        for (field, values) in &self.fields {
            for value in values.iter().filter_map(|(_, value)| answer(field, value).flatten()) {
                named_by(&value, into);
            }
        }
    }
}

/// The place of a mark in a list that holds each once.
pub(crate) fn place(marks: &mut Vec<Mark>, mark: &Mark) -> usize {
    marks.iter().position(|one| one == mark).unwrap_or_else(|| {
        marks.push(mark.clone());
        marks.len() - 1
    })
}

/// An answer from how it travels: an inner nothing is a field that was not answered. Nothing when it makes no sense.
pub(crate) fn answer(field: &str, value: &Json) -> Option<Option<Value>> {
    if matches!(field, REMOVED | VERSION) {
        return None;
    }
    serde_json::from_value(value.clone()).ok()
}

/// Whether a value is one that such a register holds.
fn fits(field: &str, value: &Json) -> bool {
    match field {
        REMOVED => value.is_null() || value.is_string(),
        VERSION => value.as_u64().is_some_and(|version| u32::try_from(version).is_ok()),
        field => Id::new(field).is_well_formed() && answer(field, value).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn portable(fields: Json, clock: Json) -> Portable {
        let mark = json!({ "clock": clock, "at": "1", "laptop": "a" });
        let record = json!({
            "id": "00000000-0000-4000-8000-000000000000", "form": "member", "number": 1,
            "marks": [mark], "fields": fields,
        });
        serde_json::from_value(record).expect("a record")
    }

    #[test]
    fn only_what_records_hold_is_taken() {
        let clock = json!({ "a": 3 });
        let good = [
            json!({ "village": [[0, { "text": "Numbi" }]] }),
            json!({ "village": [[0, null]], "#removed": [[0, "left"]], "#version": [[0, 2]] }),
        ];
        for fields in good {
            assert!(portable(fields.clone(), clock.clone()).registers().is_some(), "{fields}");
        }
        let bad = [
            json!({ "village": [[1, { "text": "Numbi" }]] }),
            json!({ "village": [[0, { "giraffe": "Numbi" }]] }),
            json!({ "Village!": [[0, { "text": "Numbi" }]] }),
            json!({ "#removed": [[0, 7]] }),
            json!({ "#version": [[0, "two"]] }),
            json!({ "#other": [[0, null]] }),
        ];
        for fields in bad {
            assert!(portable(fields.clone(), clock.clone()).registers().is_none(), "{fields}");
        }
        let fields = json!({ "village": [[0, null]] });
        assert!(portable(fields, json!({})).registers().is_none(), "nobody wrote it");
    }

    #[test]
    fn files_are_found_in_rows_too() {
        let list = json!({ "list": [{ "photo": { "file": "ab" } }, { "photo": "unknown" }] });
        let rows = json!([[0, list]]);
        let fields = json!({ "photo": [[0, { "file": "cd" }]], "rows": rows });
        let mut files = BTreeSet::new();
        portable(fields, json!({ "a": 1 })).files(&mut files);
        assert_eq!(files, BTreeSet::from(["ab".to_owned(), "cd".to_owned()]));
    }
}
