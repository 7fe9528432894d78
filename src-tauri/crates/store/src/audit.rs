use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::StoreError;

/// What an audit row says.
pub(crate) struct Row<'a> {
    pub at: &'a str,
    pub action: &'a str,
    pub record: &'a str,
    pub change: &'a str,
}

impl Row<'_> {
    /// The hash that binds it to the row before. Each part goes in with its length, so that no two rows read alike.
    pub fn hash(&self, seq: i64, previous: &[u8]) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(seq.to_be_bytes());
        for part in [previous, self.at.as_bytes(), self.action.as_bytes()]
            .into_iter()
            .chain([self.record.as_bytes(), self.change.as_bytes()])
        {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().to_vec()
    }
}

/// The last row of the chain, to which the next is bound.
pub(crate) struct Head {
    seq: i64,
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
        let hash = row.hash(seq, &self.hash);
        connection
            .prepare_cached(
                "INSERT INTO audit (seq, at, action, record, change, previous, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![seq, row.at, row.action, row.record, row.change, self.hash, hash])?;
        Ok(Self { seq, hash })
    }
}
