use std::fs;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::audit::{Head, Row};
use crate::key::{DataKey, Salt};
use crate::keyring::{self, Keyring};
use crate::open::{connect, schema};
use crate::person::{Person, Role};
use crate::strength::Strength;
use crate::whole::{beside, publish};
use crate::{StoreError, backup, image, laptop, person, records, search};

/// The schema this program writes: the number of the last file in `schema/`.
pub(crate) const SCHEMA: i64 = 3;

/// Takes a file from one schema to the one this program writes, in one transaction: whatever goes wrong, the file
/// stays as it was. A new file comes from schema 0.
pub(crate) fn steps(connection: &mut Connection, from: i64) -> Result<(), StoreError> {
    let transaction = connection.transaction()?;
    hold_together(&transaction)?;
    if from < 1 {
        transaction.execute_batch(include_str!("../schema/1.sql"))?;
    }
    if from < 2 {
        transaction.execute_batch(include_str!("../schema/2.sql"))?;
        fill_index(&transaction)?;
    }
    if from < 3 {
        transaction.execute_batch(include_str!("../schema/3.sql"))?;
    }
    hold_together(&transaction)?;
    transaction.pragma_update(None, "user_version", SCHEMA)?;
    Ok(transaction.commit()?)
}

/// Refuses a file in which one row names another that is not there.
fn hold_together(connection: &Connection) -> Result<(), StoreError> {
    let mut broken = connection.prepare("PRAGMA foreign_key_check")?;
    if broken.exists([])? {
        return Err(StoreError::Damaged("a reference leads nowhere".to_owned()));
    }
    Ok(())
}

fn fill_index(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let mut live = transaction.prepare(
        "SELECT id, form, number, subject, form_version, body, ordinal
         FROM record JOIN register USING (form) WHERE deleted IS NULL",
    )?;
    let mut rows = live.query([])?;
    while let Some(row) = rows.next()? {
        search::put(transaction, row.get(6)?, &records::read(row)?)?;
    }
    Ok(())
}

/// Takes a store of schema 1 or 2, whose key came straight from its passphrase, to this program's schema and to a random
/// key. First it is copied aside as a backup; then a second copy under the new key is upgraded and checked; only that
/// takes its place. Gives the new salt. Errors: the passphrase is wrong, or the key files of a newer store are missing:
/// one cannot be told from the other.
pub(crate) fn from_passphrase(
    path: &Path,
    salt: Salt,
    passphrase: &str,
) -> Result<Salt, StoreError> {
    let old_key = DataKey::of_passphrase(passphrase, salt)?;
    let old = connect(path, &old_key.pragma(salt)).map_err(|error| match error {
        StoreError::WrongPassphrase => StoreError::KeysMissing,
        other => other,
    })?;
    let found = schema(&old)?;
    let last = "SELECT at FROM audit ORDER BY seq DESC LIMIT 1";
    let at: String = old.query_row(last, [], |row| row.get(0)).optional()?.unwrap_or_default();
    let aside = path.with_extension(format!("schema-{found}.ngazi-backup"));
    backup::write(&old, (&old_key, salt), None, &aside, &at, &mut |_, _| true)?;
    let (new_salt, key) = (Salt::new()?, DataKey::random()?);
    let new = beside(path, ".new");
    remove(&new)?;
    image::copy(&old, &new, &key, new_salt, &mut |_, _| true)?;
    let mut connection = connect(&new, &key.pragma(new_salt))?;
    steps(&mut connection, found)?;
    let (role, name, gone) = (Role::Leader, String::new(), None);
    let person = Person { id: format!("{}-1", role.id()), role, name, added: at.clone(), gone };
    let mut keyring = Keyring::new(new_salt);
    keyring.generation = 1;
    keyring.put(&key, &person.id, role, passphrase, Strength::USUAL)?;
    keyring.seal(&key);
    let transaction = connection.transaction()?;
    person::insert(&transaction, &person)?;
    laptop::first(&transaction)?;
    person::keep(&transaction, &keyring)?;
    let change = format!("{{\"act\":{{\"schema\":[{found},{SCHEMA}]}}}}");
    let (action, record, person) = ("upgrade", "", person.id.as_str());
    let row = Row { at: &at, action, record, person, change: &change };
    Head::read(&transaction)?.append(&transaction, &row)?;
    transaction.commit()?;
    let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if whole != "ok" {
        return Err(StoreError::Damaged(whole));
    }
    // What is still in a log goes into its file first: only the file takes the other's name, and a log of the old one
    // would be played into the new.
    for (connection, file) in [(connection, &*new), (old, path)] {
        let busy = "PRAGMA wal_checkpoint(TRUNCATE)";
        let busy: i64 = connection.query_row(busy, [], |row| row.get(0))?;
        connection.close().map_err(|(_, error)| StoreError::of(error))?;
        if busy != 0 || beside(file, "-wal").exists() {
            return Err(StoreError::Unreachable);
        }
    }
    fs::OpenOptions::new()
        .write(true)
        .open(&new)
        .and_then(|file| file.sync_all())
        .map_err(|error| StoreError::writing(&new, &error))?;
    // Keys that are not of the file beside them count as none: until the last step the old store opens as ever.
    keyring::put_others_aside(path, new_salt);
    keyring.write_beside(path)?;
    publish(&new, path)?;
    Ok(new_salt)
}

/// Takes away what a try before left behind.
fn remove(path: &Path) -> Result<(), StoreError> {
    for ending in ["", "-wal", "-shm"] {
        let file = beside(path, ending);
        match fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::writing(&file, &error));
            }
            _ => {}
        }
    }
    Ok(())
}
