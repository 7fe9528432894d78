//! The small tables of a store: settings, people, laptops, registers, and what two laptops disagree about.

use rusqlite::{params, params_from_iter};

use super::source::Source;
use crate::quick_check::own_numbers;
use crate::{Act, Person, StoreError, laptop, person};

/// Each with its columns.
const TABLES: [(&str, &[&str]); 5] = [
    ("person", &["id", "role", "name", "added", "gone"]),
    ("laptop", &["id", "number", "first"]),
    ("setting", &["key", "value"]),
    ("register", &["form", "last", "ordinal"]),
    ("rival", &["record", "field", "value", "clock", "at", "laptop"]),
];

/// Takes them in, and those people of the keyring whom the table does not hold any more.
pub(super) fn take_in(
    act: &Act<'_>,
    source: &mut Source,
    people: &[Person],
) -> Result<(), StoreError> {
    for (table, columns) in TABLES {
        let marks: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
        // What stands there already counts: the keyring among the settings.
        let into = format!(
            "INSERT INTO {table} ({}) VALUES ({}) ON CONFLICT DO NOTHING",
            columns.join(", "),
            marks.join(", ")
        );
        let mut into = act.transaction.prepare(&into)?;
        source.table(table, columns, &mut |values| {
            into.execute(params_from_iter(values))?;
            Ok(())
        })?;
    }
    // The first schema did not number its registers.
    act.transaction.execute("UPDATE register SET ordinal = rowid WHERE ordinal IS NULL", [])?;
    let there = person::people(&act.transaction)?;
    for missing in people.iter().filter(|one| !there.iter().any(|other| other.id == one.id)) {
        person::insert(&act.transaction, missing)?;
    }
    Ok(())
}

/// After the records came: what names one that did not come goes, every register knows its last number, and there is a
/// laptop.
pub(super) fn tidy(act: &Act<'_>) -> Result<(), StoreError> {
    act.transaction.execute("DELETE FROM rival WHERE record NOT IN (SELECT id FROM record)", [])?;
    if !act.transaction.prepare("SELECT 1 FROM laptop")?.exists([])? {
        laptop::first(&act.transaction)?;
    }
    let (first, last) = own_numbers(&act.transaction)?;
    act.transaction.execute(
        "UPDATE register SET last = max(last, (
             SELECT coalesce(max(number), 0) FROM record
             WHERE record.form = register.form AND number BETWEEN ?1 AND ?2))",
        params![first, last],
    )?;
    Ok(())
}

/// The new chain is that of a new laptop, which goes on with the numbers of the one before.
pub(super) fn begin_laptop(act: &Act<'_>) -> Result<(), StoreError> {
    let last = "SELECT number FROM laptop ORDER BY first DESC, rowid DESC LIMIT 1";
    let number: u32 = act.transaction.query_row(last, [], |row| row.get(0))?;
    act.transaction.execute("DELETE FROM laptop", [])?;
    laptop::first(&act.transaction)?;
    act.transaction.execute("UPDATE laptop SET number = ?1", params![number])?;
    Ok(())
}
