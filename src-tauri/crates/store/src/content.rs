use ngazi_domain::RecordId;
use rusqlite::blob::Blob;
use rusqlite::{Connection, MAIN_DB, OptionalExtension, Row, params};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::{Act, Store, StoreError};

/// So much of a file is held at a time while it is hashed or written.
const PIECE: usize = 64 * 1024;

/// A file that the store keeps, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub hash: String,
    /// Its media type, such as `image/jpeg`.
    pub media: String,
    /// The name that it came with.
    pub name: String,
    /// How many bytes.
    pub size: u64,
}

impl Store {
    /// A kept file by its hash, without its bytes.
    pub fn content(&self, hash: &str) -> Result<Option<Content>, StoreError> {
        let found = self
            .connection
            .prepare_cached("SELECT hash, media, name, size FROM content WHERE hash = ?1")?
            .query_row(params![hash], read)
            .optional()?;
        Ok(found)
    }

    /// Every kept file in the order in which they came, without their bytes.
    pub fn contents(&self) -> Result<Vec<Content>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT hash, media, name, size FROM content ORDER BY rowid")?;
        let contents = statement.query_map([], read)?.collect::<Result<_, _>>()?;
        Ok(contents)
    }

    /// The bytes of a kept file. Errors: [`StoreError::FileMissing`], [`StoreError::FileChanged`] when their hash is
    /// another one now, a damaged store.
    pub fn bytes(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        let blob = self.blob(hash)?;
        let mut bytes = vec![0; blob.len()];
        // In pieces, because SQLite would hold a second copy of a large one.
        let mut at = 0;
        for piece in bytes.chunks_mut(PIECE) {
            blob.read_at_exact(piece, at)?;
            at += piece.len();
        }
        if digest(&bytes) != hash {
            return Err(StoreError::FileChanged(hash.to_owned()));
        }
        Ok(bytes)
    }

    /// Whether a kept file is what it was, without holding it in memory. Errors: as [`Store::bytes`].
    pub(crate) fn verify(&self, hash: &str) -> Result<(), StoreError> {
        if digest_of(&self.blob(hash)?)? != hash {
            return Err(StoreError::FileChanged(hash.to_owned()));
        }
        Ok(())
    }

    pub(crate) fn blob(&self, hash: &str) -> Result<Blob<'_>, StoreError> {
        let row = row_of(&self.connection, hash)?
            .ok_or_else(|| StoreError::FileMissing(hash.to_owned()))?;
        Ok(self.connection.blob_open(MAIN_DB, "content", "bytes", row, true)?)
    }
}

impl Act<'_> {
    /// Keeps a file for a record. A file that is there already is not written again; one whose bytes were changed in
    /// the store is mended. Errors: hash or size are not those of the bytes; there is no such record; a full disk.
    pub fn keep(
        &mut self,
        record: RecordId,
        content: &Content,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        if content.size != bytes.len() as u64 || content.hash != digest(bytes) {
            return Err(StoreError::Fault(format!("{} names other bytes", content.hash)));
        }
        if let Some(row) = row_of(&self.transaction, &content.hash)? {
            let blob = self.transaction.blob_open(MAIN_DB, "content", "bytes", row, true)?;
            if digest_of(&blob)? == content.hash {
                return Ok(());
            }
        }
        let size = i64::try_from(content.size)
            .map_err(|_| StoreError::Fault("a file is too large".to_owned()))?;
        // Room first and bytes after, in pieces: bound as a parameter they would be copied twice.
        let row: i64 = self
            .transaction
            .prepare_cached(
                "INSERT INTO content (hash, media, name, size, added, bytes)
                 VALUES (?1, ?2, ?3, ?4, ?5, zeroblob(?4))
                 ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes, size = excluded.size
                 RETURNING rowid",
            )?
            .query_row(
                params![content.hash, content.media, content.name, size, self.at],
                |row| row.get(0),
            )?;
        let mut blob = self.transaction.blob_open(MAIN_DB, "content", "bytes", row, false)?;
        let mut at = 0;
        for piece in bytes.chunks(PIECE) {
            blob.write_all_at(piece, at)?;
            at += piece.len();
        }
        blob.close()?;
        let kept = json!({ "kept": { "hash": content.hash, "size": content.size } });
        self.log(Some(record), &kept.to_string())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Content> {
    let size: i64 = row.get(3)?;
    let size =
        u64::try_from(size).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(3, size))?;
    Ok(Content { hash: row.get(0)?, media: row.get(1)?, name: row.get(2)?, size })
}

pub(crate) fn row_of(connection: &Connection, hash: &str) -> Result<Option<i64>, StoreError> {
    let row = connection
        .prepare_cached("SELECT rowid FROM content WHERE hash = ?1")?
        .query_row(params![hash], |row| row.get(0))
        .optional()?;
    Ok(row)
}

/// The hash of what a file in the store holds now.
pub(crate) fn digest_of(blob: &Blob<'_>) -> Result<String, StoreError> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; PIECE.min(blob.len())];
    let mut at = 0;
    while at < blob.len() {
        let read = blob.read_at(&mut piece, at)?;
        hash.update(&piece[..read]);
        at += read;
    }
    Ok(hexadecimal(&hash.finalize()))
}

/// SHA-256 as lower-case hexadecimal.
fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
