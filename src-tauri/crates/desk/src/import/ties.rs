//! Rows that name other rows of their own file, such as a lot that was made from lots.

use std::collections::{BTreeMap, HashMap, HashSet};

use ngazi_domain::{Form, Kind, Record, RecordId, Rule, Value, Values};
use ngazi_exchange::Sheet;

use super::cell::{Fault, Manner};
use super::columns::{AllNames, columns};
use super::refer::Names;
use super::rows::{At, Broken, Row, Sorted};
use super::sheets::{Plan, mark_of};
use crate::reader::Reader;

/// The id that stands for a row of the file until it is a record.
fn id_of_row(row: usize) -> RecordId {
    let mut bytes = [0xEE; 16];
    bytes[8..].copy_from_slice(&(row as u64).to_be_bytes());
    RecordId::from_random(bytes)
}

/// Whether records of a form name others of the same form.
pub(crate) fn names_its_own(form: &Form) -> bool {
    let all = form.fields.iter().flat_map(|field| std::iter::once(field).chain(field.columns()));
    all.into_iter()
        .any(|field| matches!(&field.kind, Kind::Reference { form: other } if *other == form.id))
}

/// Gives each row of a sheet an id and enters it by its mark and its name.
pub(crate) fn tie(
    sheets: &[Sheet],
    plan: &Plan,
    form: &Form,
    readers: &[Reader<'_>],
    names: &mut AllNames<'_>,
    manner: &Manner,
) -> BTreeMap<usize, RecordId> {
    let (sheet, layout) = &plan.main;
    let rows = &sheets[*sheet].rows;
    let mut called: Vec<(RecordId, Vec<String>)> = Vec::new();
    let mut ties = BTreeMap::new();
    let all = columns(layout, &form.fields, readers, names);
    let naming: Vec<_> = all.iter().filter(|column| form.name.contains(&column.field.id)).collect();
    let mut buffer = String::new();
    for (at, row) in rows.iter().enumerate().skip(layout.heading + 1) {
        let mut values = Values::new();
        for column in &naming {
            let cell = row.get(column.at).map(|cell| column.read(cell, manner, &mut buffer));
            if let Some(Ok(Some(value))) = cell {
                values.insert(column.field.id.clone(), value);
            }
        }
        let mut texts: Vec<String> = mark_of(row, layout.mark()).into_iter().collect();
        if !values.is_empty() {
            let id = id_of_row(at);
            let record = Record {
                id,
                form: form.id.clone(),
                version: form.version,
                number: 0,
                subject: None,
                values,
            };
            texts.extend(readers.iter().map(|reader| reader.record_name(&record)));
            texts.sort();
            texts.dedup();
        }
        if !texts.is_empty() {
            ties.insert(at, id_of_row(at));
            called.push((id_of_row(at), texts));
        }
    }
    drop(all);
    if let Some(own) = names.get_mut(&form.id) {
        called.into_iter().for_each(|(id, texts)| own.tie(id, texts));
    }
    ties
}

/// Takes out rows that name a row which was not taken, and rows that name each other in a circle.
pub(crate) fn hold_together(form: &Form, sorted: &mut Sorted, names: &Names<'_>) {
    loop {
        let there: HashSet<RecordId> = sorted.rows.iter().filter_map(|row| row.tie).collect();
        let lost = |id: RecordId| names.is_tied(id) && !there.contains(&id) && !names.is_record(id);
        let before = sorted.rows.len();
        let bad = |row: &Row| tied(row).into_iter().any(lost);
        take_out(form, sorted, bad, lost, Rule::NoSuchRecord);
        if sorted.rows.len() == before {
            break;
        }
    }
    let ordered: HashSet<usize> = order(&sorted.rows, Some).into_iter().collect();
    let circle: HashSet<u32> = (0..sorted.rows.len())
        .filter(|row| !ordered.contains(row))
        .map(|row| sorted.rows[row].line)
        .collect();
    let rows = sorted.rows.iter().filter(|row| circle.contains(&row.line));
    let inside: HashSet<RecordId> = rows.filter_map(|row| row.tie).collect();
    let (bad, named) = (|row: &Row| circle.contains(&row.line), |id| inside.contains(&id));
    take_out(form, sorted, bad, named, Rule::Circle);
}

/// Takes rows out and tells where each names what it must not.
fn take_out(
    form: &Form,
    sorted: &mut Sorted,
    bad: impl Fn(&Row) -> bool,
    named: impl Fn(RecordId) -> bool,
    rule: Rule,
) {
    let (out, kept): (Vec<Row>, Vec<Row>) =
        std::mem::take(&mut sorted.rows).into_iter().partition(bad);
    sorted.rows = kept;
    sorted.refused += out.len();
    sorted.note(out.iter().map(|row| Broken {
        line: row.line,
        at: naming(form, row, &named).unwrap_or(At::Row),
        fault: Fault::Rule(rule.clone()),
    }));
}

/// Where a row names such a record first: a field, or a line of a list's sheet.
fn naming(form: &Form, row: &Row, named: &impl Fn(RecordId) -> bool) -> Option<At> {
    let names = |value: &Value| value.references().into_iter().any(named);
    let (field, value) = form.fields.iter().find_map(|field| {
        let value = row.values.get(field.id.as_str())?;
        names(value).then_some((field, value))
    })?;
    let in_line = || {
        let lines = &row.lines.iter().find(|(list, _)| *list == field.id)?.1;
        let (place, values) = value
            .rows()
            .iter()
            .enumerate()
            .find(|(_, row)| row.iter().any(|(_, one)| names(one)))?;
        let (column, _) = values.iter().find(|(_, one)| names(one))?;
        let (line, column) = (*lines.get(place)?, Some(column.clone()));
        Some(At::Line { list: field.id.clone(), line, column })
    };
    Some(in_line().unwrap_or_else(|| At::Field(field.id.clone())))
}

fn tied(row: &Row) -> Vec<RecordId> {
    if row.tie.is_none() {
        return vec![];
    }
    row.values.iter().flat_map(|(_, value)| value.references()).collect()
}

/// The rows in an order in which each stands behind those that it names; `alias` leads a tie to the one that takes its
/// place. Rows that name each other in a circle are not in it.
pub(crate) fn order(rows: &[Row], alias: impl Fn(RecordId) -> Option<RecordId>) -> Vec<usize> {
    let by_tie: HashMap<RecordId, usize> =
        rows.iter().enumerate().filter_map(|(place, row)| Some((row.tie?, place))).collect();
    let needs: Vec<Vec<usize>> = rows
        .iter()
        .map(|row| {
            tied(row)
                .into_iter()
                .filter_map(&alias)
                .filter_map(|id| by_tie.get(&id).copied())
                .collect()
        })
        .collect();
    let mut waits: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut frees: Vec<Vec<usize>> = vec![vec![]; rows.len()];
    for (row, of) in needs.iter().enumerate() {
        of.iter().for_each(|need| frees[*need].push(row));
    }
    // The one that stands first in the file goes first.
    let mut ready: std::collections::BTreeSet<usize> =
        (0..rows.len()).filter(|row| waits[*row] == 0).collect();
    let mut ordered = Vec::with_capacity(rows.len());
    while let Some(row) = ready.pop_first() {
        ordered.push(row);
        for next in &frees[row] {
            waits[*next] -= 1;
            if waits[*next] == 0 {
                ready.insert(*next);
            }
        }
    }
    ordered
}

/// The answers with other records named; an id that leads nowhere stays.
pub(crate) fn retied(values: &Values, to: &impl Fn(RecordId) -> Option<RecordId>) -> Values {
    let one = |value: &Value| match value {
        Value::Reference(id) => Value::Reference(to(*id).unwrap_or(*id)),
        Value::List(rows) => Value::List(rows.iter().map(|row| retied(row, to)).collect()),
        other => other.clone(),
    };
    values.iter().map(|(field, value)| (field.clone(), one(value))).collect()
}
