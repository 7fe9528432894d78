use rusqlite::{Connection, MAIN_DB, Row, params};

use super::source::Source;
use crate::content::digest_of;
use crate::{Store, StoreError};

/// So much of a file is held at a time.
const PIECE: usize = 64 * 1024;

/// A kept file, without its bytes.
struct Line {
    row: i64,
    hash: String,
    media: String,
    name: String,
    added: String,
}

/// Takes in every kept file whose bytes are still those of its hash, each in one step. Gives how many, and the names of
/// the others.
pub(super) fn take_in(
    store: &mut Store,
    source: &mut Source,
) -> Result<(u32, Vec<String>), StoreError> {
    let read = |row: &Row<'_>| -> Result<Line, StoreError> {
        Ok(Line {
            row: row.get(0)?,
            hash: row.get(1)?,
            media: row.get(2)?,
            name: row.get(3)?,
            added: row.get(4)?,
        })
    };
    let mut lines = Vec::new();
    if !source.columns("content")?.is_empty() {
        let select = "SELECT rowid, hash, media, name, added FROM content";
        source.rows(select, &read, &mut |_, line| {
            lines.push(line);
            Ok(())
        })?;
    }
    let (mut taken, mut lost) = (0, Vec::new());
    for line in lines {
        if source.ask(|connection| is_whole(connection, &line))? == Some(true) {
            copy(source.connection(), &store.connection, &line)?;
            taken += 1;
        } else {
            // Zeros may have come without any error.
            source.connect_again()?;
            lost.push(line.name);
        }
    }
    lost.sort();
    Ok((taken, lost))
}

fn is_whole(connection: &Connection, line: &Line) -> Result<bool, StoreError> {
    let blob = connection.blob_open(MAIN_DB, "content", "bytes", line.row, true)?;
    Ok(digest_of(&blob)? == line.hash)
}

/// Room first and bytes after, in pieces: a file may be larger than the memory.
fn copy(from: &Connection, to: &Connection, line: &Line) -> Result<(), StoreError> {
    let transaction = to.unchecked_transaction()?;
    let old = from.blob_open(MAIN_DB, "content", "bytes", line.row, true)?;
    let size = i64::try_from(old.len())
        .map_err(|_| StoreError::Fault("a file is too large".to_owned()))?;
    transaction
        .prepare_cached(
            "INSERT INTO content (hash, media, name, size, added, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, zeroblob(?4))",
        )?
        .execute(params![line.hash, line.media, line.name, size, line.added])?;
    let row = transaction.last_insert_rowid();
    let mut new = transaction.blob_open(MAIN_DB, "content", "bytes", row, false)?;
    let mut piece = vec![0; PIECE];
    let mut at = 0;
    while at < old.len() {
        let read = old.read_at(&mut piece, at)?;
        new.write_all_at(&piece[..read], at)?;
        at += read;
    }
    new.close()?;
    drop(old);
    Ok(transaction.commit()?)
}
