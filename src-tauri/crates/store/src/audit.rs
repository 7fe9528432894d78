use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::key::fill;
use crate::{Store, StoreError, content};

/// What an audit row says.
pub(crate) struct Row<'a> {
    pub at: &'a str,
    pub action: &'a str,
    /// Empty for an act on the store itself.
    pub record: &'a str,
    /// Empty where nobody was known yet.
    pub person: &'a str,
    pub change: &'a str,
}

/// The hash that binds a row to the one before. Each part goes in with its length, so that no two rows read alike. It
/// holds a digest of the change: the change itself may be erased later.
pub(crate) fn hash_of(seq: i64, previous: &[u8], row: &Row<'_>, digest: &[u8]) -> Vec<u8> {
    let mut hash = Sha256::new_with_prefix(b"ngazi audit 3");
    hash.update(seq.to_be_bytes());
    let said = [row.at, row.action, row.record, row.person].map(str::as_bytes);
    for part in [previous].into_iter().chain(said).chain([digest]) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().to_vec()
}

/// The digest of a change. The salt goes with the change when that is erased: then nobody can try names against it.
pub(crate) fn digest_of(salt: &[u8], change: &str) -> Vec<u8> {
    Sha256::new().chain_update(salt).chain_update(change).finalize().to_vec()
}

/// The hash of a row of the schemas 1 and 2: over the change itself, and without a person.
pub(crate) fn legacy_hash_of(seq: i64, previous: &[u8], row: &Row<'_>) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(seq.to_be_bytes());
    let said = [row.at, row.action, row.record, row.change].map(str::as_bytes);
    for part in [previous].into_iter().chain(said) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().to_vec()
}

/// A row of the chain, as it is printed on paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChainHead {
    /// Its number, from one; zero for an empty chain.
    pub seq: i64,
    /// Its hash, lower-case hexadecimal; empty for an empty chain.
    pub hash: String,
    /// When it was written, ISO 8601 in UTC.
    pub at: String,
}

impl Store {
    /// The last row of the chain.
    pub fn head(&self) -> Result<ChainHead, StoreError> {
        let last = self
            .connection
            .prepare_cached("SELECT seq, hash, at FROM audit ORDER BY seq DESC LIMIT 1")?
            .query_row([], |row| {
                let hash: Vec<u8> = row.get(1)?;
                Ok(ChainHead {
                    seq: row.get(0)?,
                    hash: content::hexadecimal(&hash),
                    at: row.get(2)?,
                })
            })
            .optional()?;
        Ok(last.unwrap_or_default())
    }
}

/// The last row of the chain, to which the next is bound.
pub(crate) struct Head {
    pub seq: i64,
    hash: Vec<u8>,
}

impl Head {
    /// The head of the chain in the file.
    pub fn read(connection: &Connection) -> Result<Self, StoreError> {
        let last = connection
            .prepare_cached("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")?
            .query_row([], |row| Ok(Self { seq: row.get(0)?, hash: row.get(1)? }))
            .optional()?;
        Ok(last.unwrap_or(Self { seq: 0, hash: vec![0; 32] }))
    }

    /// Writes the next row and gives the new head.
    pub fn append(&self, connection: &Connection, row: &Row<'_>) -> Result<Self, StoreError> {
        let seq = self.seq + 1;
        let mut salt = [0; 16];
        fill(&mut salt)?;
        let digest = digest_of(&salt, row.change);
        let hash = hash_of(seq, &self.hash, row, &digest);
        let nothing = |text: &'_ str| (!text.is_empty()).then(|| text.to_owned());
        connection
            .prepare_cached(
                "INSERT INTO audit
                     (seq, at, action, record, person, change, salt, digest, previous, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                seq,
                row.at,
                row.action,
                nothing(row.record),
                nothing(row.person),
                row.change,
                salt,
                digest,
                self.hash,
                hash
            ])?;
        Ok(Self { seq, hash })
    }
}
