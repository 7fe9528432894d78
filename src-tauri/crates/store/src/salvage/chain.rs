use ngazi_domain::{RecordId, Values};
use rusqlite::{Row, params};
use serde_json::json;

use super::records::all;
use super::source::{Source, select};
use crate::chain::{StoredRow, Walk};
use crate::check::{COMPARED, compare};
use crate::{Act, StoreError};

/// Takes the chain in as it is. Gives whether it could be read to its end and holds; otherwise nothing was taken.
pub(super) fn take_in(act: &Act<'_>, source: &mut Source) -> Result<bool, StoreError> {
    let columns: Vec<&str> = StoredRow::COLUMNS.split(", ").collect();
    let select = select("audit", &columns[1..], &source.columns("audit")?);
    let read = |row: &Row<'_>| -> Result<StoredRow, StoreError> { Ok(StoredRow::read(row)?) };
    let mut walk = Walk::new();
    let whole = source.rows(&select, &read, &mut |_, row| {
        walk.step(&row);
        Ok(())
    })?;
    if !whole || walk.end().is_some() {
        return Ok(false);
    }
    let marks: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
    let into = format!("INSERT INTO audit ({}) VALUES ({})", StoredRow::COLUMNS, marks.join(", "));
    let mut into = act.transaction.prepare(&into)?;
    source.rows(&select, &read, &mut |_, row| {
        into.execute(params![
            row.seq,
            row.at,
            row.action,
            row.record,
            row.person,
            row.change,
            row.salt,
            row.digest,
            row.previous,
            row.hash,
        ])?;
        Ok(())
    })
}

/// Whether every record is there that the chain speaks of, and is as it tells.
pub(super) fn holds(act: &Act<'_>) -> Result<bool, StoreError> {
    let dangling = "SELECT 1 FROM audit
                    WHERE record IS NOT NULL AND record NOT IN (SELECT id FROM record)";
    if act.transaction.prepare(dangling)?.exists([])? {
        return Ok(false);
    }
    let mut records = act.transaction.prepare(&format!("SELECT {COMPARED} FROM record"))?;
    let mut rows = records.query([])?;
    while let Some(row) = rows.next()? {
        match compare(&act.transaction, row) {
            Ok((_, true)) => {}
            Ok((_, false)) | Err(StoreError::Damaged(_)) => return Ok(false),
            Err(other) => return Err(other),
        }
    }
    Ok(true)
}

/// Begins a new chain with every record as it was found.
pub(super) fn begin(act: &mut Act<'_>) -> Result<(), StoreError> {
    for id in all(act, "")? {
        let (values, removed, erased) = found(act, id)?;
        if erased {
            act.log(Some(id), &json!({ "erased": { "rows": [] } }).to_string())?;
            continue;
        }
        let change: serde_json::Map<_, _> =
            values.iter().map(|(field, value)| (field.to_string(), json!([null, value]))).collect();
        act.log(Some(id), &serde_json::to_string(&change)?)?;
        if let Some(reason) = removed {
            act.log(Some(id), &json!({ "removed": reason }).to_string())?;
        }
    }
    Ok(())
}

/// The answers of a record, why it was removed when it was, and whether it was erased.
fn found(act: &Act<'_>, id: RecordId) -> Result<(Values, Option<String>, bool), StoreError> {
    let mut statement = act.transaction.prepare_cached(
        "SELECT body, deleted IS NOT NULL, coalesce(reason, ''), erased IS NOT NULL
         FROM record WHERE id = ?1",
    )?;
    let mut rows = statement.query(params![id.to_string()])?;
    let row = rows.next()?.ok_or_else(|| crate::transact::absent(id))?;
    let values = serde_json::from_str(row.get_ref(0)?.as_str()?)?;
    let removed = row.get::<_, bool>(1)?.then(|| row.get(2)).transpose()?;
    Ok((values, removed, row.get(3)?))
}
