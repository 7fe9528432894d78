//! Records that come as JSON.

use std::collections::BTreeSet;

use ngazi_domain::{Field, Form, Kind, Place, Record, Rule, Typed, Value, Values, read};

use super::cell::Fault;
use super::rows::{At, Raw};
use super::ties::names_its_own;
use crate::reader::Files;

/// Whether these are the bytes of records rather than of a table.
pub(crate) fn is_json(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut signs = text.iter().filter(|byte| !byte.is_ascii_whitespace());
    signs.next() == Some(&b'[') && matches!(signs.next(), Some(b'{' | b']'))
}

/// A record as a row: its number and its version are left behind, its id stands for it as long as others name it.
pub(crate) fn raw(form: &Form, record: &Record, place: usize, files: &Files) -> Raw {
    let mut raw = Raw { line: place as u32 + 1, ..Raw::default() };
    if record.form != form.id {
        raw.faults.push((At::Row, Fault::Said("import-other-form")));
        return raw;
    }
    raw.tie = names_its_own(form).then_some(record.id);
    let (values, wrong) = tidy(&form.fields, &record.values, files);
    raw.values = values;
    raw.faults =
        wrong.into_iter().map(|(field, rule)| (At::Field(field), Fault::Rule(rule))).collect();
    raw
}

/// Only what the form asks, as it would have been read from typed text.
fn tidy(
    fields: &[Field],
    values: &Values,
    files: &Files,
) -> (Values, Vec<(ngazi_domain::Id, Rule)>) {
    let (mut tidied, mut wrong) = (Values::new(), Vec::new());
    for (id, value) in values.iter() {
        let Some(field) = fields.iter().find(|field| field.id == *id && !field.is_computed())
        else {
            continue;
        };
        match one(field, value, files) {
            Ok(Some(value)) => {
                tidied.insert(id.clone(), value);
            }
            Ok(None) => {}
            Err(rule) => wrong.push((id.clone(), rule)),
        }
    }
    (tidied, wrong)
}

fn one(field: &Field, value: &Value, files: &Files) -> Result<Option<Value>, Rule> {
    let typed = |text: &str| read(&field.kind, &Typed::Text(text.to_owned()), '.');
    Ok(match (value, &field.kind) {
        (Value::Text(text), Kind::Text { .. } | Kind::LongText { .. }) => typed(text)?,
        (Value::Phone(text), Kind::Phone) => typed(text)?,
        (Value::Choices(ids), _) => {
            let ids: BTreeSet<_> = ids.iter().cloned().collect();
            (!ids.is_empty()).then(|| Value::Choices(ids.into_iter().collect()))
        }
        (Value::Place(place), _) => {
            Place::new(place.latitude, place.longitude, place.datum).ok_or(Rule::NotPlace)?;
            Some(value.clone())
        }
        // A file that is not kept here would be a name without a picture.
        (Value::File(hash), _) => files.contains_key(hash).then(|| value.clone()),
        (Value::List(rows), Kind::List { fields }) => {
            let mut tidied = Vec::new();
            for (place, row) in rows.iter().enumerate() {
                let (values, wrong) = tidy(fields, row, files);
                if let Some((field, rule)) = wrong.into_iter().next() {
                    return Err(Rule::Row { row: place, field, rule: Box::new(rule) });
                }
                if !values.is_empty() {
                    tidied.push(values);
                }
            }
            (!tidied.is_empty()).then_some(Value::List(tidied))
        }
        _ => Some(value.clone()),
    })
}

/// Names of answers that the form does not ask, sorted.
pub(crate) fn unasked(form: &Form, records: &[Record]) -> BTreeSet<String> {
    let ids = records
        .iter()
        .filter(|record| record.form == form.id)
        .flat_map(|record| record.values.keys());
    ids.filter(|id| form.field(id.as_str()).is_none()).map(ToString::to_string).collect()
}

/// Fields whose files are not kept here.
pub(crate) fn lost_files(
    form: &Form,
    records: &[Record],
    files: &Files,
) -> BTreeSet<ngazi_domain::Id> {
    fn lost(value: &Value, files: &Files) -> bool {
        match value {
            Value::File(hash) => !files.contains_key(hash),
            Value::List(rows) => {
                rows.iter().any(|row| row.iter().any(|(_, value)| lost(value, files)))
            }
            _ => false,
        }
    }
    let fields = records.iter().flat_map(|record| record.values.iter());
    fields
        .filter(|(id, value)| form.field(id.as_str()).is_some() && lost(value, files))
        .map(|(id, _)| id.clone())
        .collect()
}
