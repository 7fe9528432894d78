use rusqlite::{Connection, OptionalExtension, params};

use crate::chain::{StoredRow, Walk};
use crate::laptop::RANGE;
use crate::{Store, StoreError, upgrade};

/// Rows at the end of the chain that are walked at each start.
const LAST: u32 = 200;

impl Store {
    /// What a look at the start finds wrong, in the words of this program; nothing when all is well. It reads a few
    /// hundred pages, however large the store is: [`Store::check`] reads all. Errors: the disk does not answer.
    pub fn quick_check(&self) -> Result<Vec<String>, StoreError> {
        let mut faults = Vec::new();
        for look in [missing_parts, last_rows, counters] {
            match look(&self.connection) {
                Ok(found) => faults.extend(found),
                Err(StoreError::Damaged(detail)) => faults.push(detail),
                Err(other) => return Err(other),
            }
        }
        Ok(faults)
    }
}

/// Tables and indexes that a new store has and this one has not.
fn missing_parts(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut new = Connection::open_in_memory()?;
    upgrade::steps(&mut new, 0)?;
    let parts = "SELECT type, name FROM sqlite_schema ORDER BY name";
    let there = |from: &Connection| -> Result<Vec<(String, String)>, StoreError> {
        let mut statement = from.prepare(parts)?;
        let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    };
    let held = there(connection)?;
    let missing = there(&new)?.into_iter().filter(|part| !held.contains(part));
    Ok(missing.map(|(kind, name)| format!("no {kind} {name}")).collect())
}

/// The first of the last rows of the chain that does not follow.
fn last_rows(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let columns = StoredRow::COLUMNS;
    let mut statement =
        connection.prepare(&format!("SELECT {columns} FROM audit ORDER BY seq DESC LIMIT ?1"))?;
    let rows = statement.query_map(params![LAST + 1], StoredRow::read)?;
    let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
    let mut walk = Walk::new();
    // The row before them only says what they follow; when there is none, they are the whole chain.
    if rows.len() > LAST as usize
        && let Some(before) = rows.pop()
    {
        walk = Walk::after(before.seq, before.hash);
    }
    for row in rows.iter().rev() {
        if !walk.step(row) {
            break;
        }
    }
    Ok(walk.end().map(|broken| format!("{broken:?}")).into_iter().collect())
}

/// The first and the last of the numbers that this laptop gives: others have numbers of their own.
pub(crate) fn own_numbers(connection: &Connection) -> Result<(i64, i64), StoreError> {
    let last = "SELECT number FROM laptop ORDER BY first DESC, rowid DESC LIMIT 1";
    let number: Option<i64> = connection.query_row(last, [], |row| row.get(0)).optional()?;
    let number = number.ok_or_else(|| StoreError::Damaged("it belongs to no laptop".to_owned()))?;
    let range = i64::from(RANGE);
    Ok(((number - 1) * range + 1, number * range))
}

/// Registers that would give a number a second time.
fn counters(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let (from, to) = own_numbers(connection)?;
    let mut next = connection.prepare("SELECT min(form) FROM record WHERE form > ?1")?;
    let mut largest = connection.prepare(
        "SELECT coalesce(max(number), 0) FROM record
         WHERE form = ?1 AND number BETWEEN ?2 AND ?3",
    )?;
    let mut last = connection.prepare("SELECT last FROM register WHERE form = ?1")?;
    let (mut faults, mut form) = (Vec::new(), String::new());
    while let Some(found) = next.query_row(params![form], |row| row.get::<_, Option<String>>(0))? {
        form = found;
        let number: i64 = largest.query_row(params![form, from, to], |row| row.get(0))?;
        let given: Option<i64> = last.query_row(params![form], |row| row.get(0)).optional()?;
        if number > 0 && given.is_none_or(|given| given < number) {
            faults.push(format!("{form} {number}"));
        }
    }
    Ok(faults)
}
