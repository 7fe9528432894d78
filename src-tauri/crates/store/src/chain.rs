use std::collections::BTreeSet;

use rusqlite::{Connection, Row as Found, params};
use serde::Deserialize;

use crate::audit::{ChainHead, Row, digest_of, hash_of, legacy_hash_of};
use crate::{Store, StoreError, content};

/// So many numbers a row may have moved by, when rows before it were taken out or put in.
const MOVED: i64 = 64;
/// Fewest hexadecimal digits that name a row: 64 bits.
const DIGITS: usize = 16;

/// Where the chain does not hold, by the number of the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// This row says something else than when it was written.
    Changed(i64),
    /// This row is not there any more.
    Removed(i64),
    /// This row was put in later.
    Inserted(i64),
    /// The chain goes on from this row, but the end was cut off: a record knows of it.
    Truncated(i64),
}

impl Broken {
    /// The number of the row.
    pub fn row(self) -> i64 {
        match self {
            Self::Changed(row)
            | Self::Removed(row)
            | Self::Inserted(row)
            | Self::Truncated(row) => row,
        }
    }
}

/// A row of the chain as the file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredRow {
    pub seq: i64,
    pub at: String,
    pub action: String,
    pub record: Option<String>,
    pub person: Option<String>,
    pub change: Option<String>,
    pub salt: Option<Vec<u8>>,
    pub digest: Option<Vec<u8>>,
    pub previous: Vec<u8>,
    pub hash: Vec<u8>,
}

impl StoredRow {
    /// What [`StoredRow::read`] reads, in its order.
    pub const COLUMNS: &'static str =
        "seq, at, action, record, person, change, salt, digest, previous, hash";

    /// From these columns, beginning with the first of a query.
    pub fn read(row: &Found<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            action: row.get(2)?,
            record: row.get(3)?,
            person: row.get(4)?,
            change: row.get(5)?,
            salt: row.get(6)?,
            digest: row.get(7)?,
            previous: row.get(8)?,
            hash: row.get(9)?,
        })
    }

    /// Whether its hash follows from what it says, with its own number.
    pub fn verify(&self) -> bool {
        self.fits(self.seq)
    }

    /// Whether its hash follows from what it says, had it been written as the row with that number.
    fn fits(&self, seq: i64) -> bool {
        let row = Row {
            at: &self.at,
            action: &self.action,
            record: self.record.as_deref().unwrap_or_default(),
            person: self.person.as_deref().unwrap_or_default(),
            change: self.change.as_deref().unwrap_or_default(),
        };
        match (&self.digest, &self.change) {
            (Some(digest), change) => {
                let said = match (change, &self.salt) {
                    (Some(change), Some(salt)) => digest_of(salt, change) == *digest,
                    (Some(_), None) => false,
                    (None, _) => true,
                };
                said && hash_of(seq, &self.previous, &row, digest) == self.hash
            }
            (None, Some(_)) => legacy_hash_of(seq, &self.previous, &row) == self.hash,
            // An erased row of the first schemas: that a later row names it is all that can be asked.
            (None, None) => true,
        }
    }

    /// The rows that it says were erased.
    fn erases(&self) -> Vec<i64> {
        #[derive(Deserialize)]
        struct Erasing {
            erased: Rows,
        }
        #[derive(Deserialize)]
        struct Rows {
            rows: Vec<i64>,
        }
        let change = self.change.as_deref().filter(|change| change.contains("\"erased\""));
        let erasing = change.and_then(|change| serde_json::from_str::<Erasing>(change).ok());
        erasing.map(|erasing| erasing.erased.rows).unwrap_or_default()
    }
}

/// A row that may be wrong; the next one tells.
enum Doubt {
    /// It does not follow from what it says.
    Content,
    /// It follows from what it says, but not from the row before.
    Link,
    /// It was written with a number that is higher.
    Ahead,
    /// It was written with a number that is lower by so much.
    Behind(i64),
}

/// Walks along the chain, one row after the other.
pub(crate) struct Walk {
    /// The hash of the last row, and of the one before it.
    last: Vec<u8>,
    before: Option<Vec<u8>>,
    /// The number that comes next.
    next: i64,
    doubt: Option<Doubt>,
    /// Rows without content that no later row has named yet.
    erased: BTreeSet<i64>,
    broken: Option<Broken>,
    /// Rows that were met.
    pub rows: u32,
}

impl Walk {
    /// From the beginning.
    pub fn new() -> Self {
        Self::after(0, vec![0; 32])
    }

    /// From the row after this one.
    pub fn after(seq: i64, hash: Vec<u8>) -> Self {
        let (before, doubt, broken) = (None, None, None);
        let erased = BTreeSet::new();
        Self { last: hash, before, next: seq + 1, doubt, erased, broken, rows: 0 }
    }

    /// Takes the next row. Gives false when the walk is over, because the chain is broken.
    pub fn step(&mut self, row: &StoredRow) -> bool {
        if self.broken.is_some() {
            return false;
        }
        self.rows += 1;
        self.broken = match self.doubt.take() {
            Some(doubt) => Some(self.decide(&doubt, Some(row))),
            None => self.look(row),
        };
        if self.broken.is_some() {
            return false;
        }
        if row.change.is_none() {
            self.erased.insert(row.seq);
        }
        for named in row.erases() {
            self.erased.remove(&named);
        }
        self.before = Some(std::mem::replace(&mut self.last, row.hash.clone()));
        self.next = row.seq + 1;
        true
    }

    fn look(&mut self, row: &StoredRow) -> Option<Broken> {
        let seq = row.seq;
        if seq > self.next {
            return Some(Broken::Removed(self.next));
        }
        if seq < self.next {
            return Some(Broken::Inserted(seq));
        }
        if row.hash == self.last {
            // The last row a second time.
            return Some(Broken::Inserted(seq));
        }
        let linked = row.previous == self.last;
        if !linked && self.before.as_ref() == Some(&row.previous) {
            // It follows the row before the last one, so the last one was not there then.
            return Some(Broken::Inserted(seq - 1));
        }
        if row.verify() {
            self.doubt = (!linked).then_some(Doubt::Link);
            return None;
        }
        // Those behind an opening may have other numbers now, so that nobody sees it.
        let behind = || (1..=MOVED).find(|by| row.fits(seq - by));
        self.doubt = Some(match (1..=MOVED).any(|by| row.fits(seq + by)) {
            true => Doubt::Ahead,
            false => behind().map_or(Doubt::Content, Doubt::Behind),
        });
        None
    }

    /// What the last row is, now that the one after it is known.
    fn decide(&self, doubt: &Doubt, after: Option<&StoredRow>) -> Broken {
        let seq = self.next - 1;
        let skipped = |row: &StoredRow| self.before.as_ref() == Some(&row.previous);
        match doubt {
            // The one after it follows the one before it.
            Doubt::Content | Doubt::Ahead | Doubt::Behind(_) if after.is_some_and(skipped) => {
                Broken::Inserted(seq)
            }
            Doubt::Content => Broken::Changed(seq),
            Doubt::Ahead => Broken::Removed(seq),
            Doubt::Behind(by) => Broken::Inserted(seq - by),
            // Those after it were bound anew as well: rows in front of it were taken out.
            Doubt::Link if seq == 1 || after.is_some_and(|row| row.previous != self.last) => {
                Broken::Removed(seq)
            }
            // It is what it was, so the row before it is not.
            Doubt::Link => Broken::Changed(seq - 1),
        }
    }

    /// The first row that does not hold, when there is one.
    pub fn end(&self) -> Option<Broken> {
        let doubted = || self.doubt.as_ref().map(|doubt| self.decide(doubt, None));
        let unnamed = || self.erased.first().map(|seq| Broken::Changed(*seq));
        self.broken.or_else(doubted).or_else(unnamed)
    }

    /// The hash of the last row that was met, lower-case hexadecimal; empty for an empty chain.
    pub fn head(&self) -> String {
        if self.rows == 0 { String::new() } else { content::hexadecimal(&self.last) }
    }
}

/// Walks the whole chain of an open file.
pub(crate) fn walk(connection: &Connection) -> Result<Walk, StoreError> {
    let columns = StoredRow::COLUMNS;
    let mut statement = connection.prepare(&format!("SELECT {columns} FROM audit ORDER BY seq"))?;
    let mut rows = statement.query([])?;
    let mut walk = Walk::new();
    while let Some(row) = rows.next()? {
        if !walk.step(&StoredRow::read(row)?) {
            break;
        }
    }
    Ok(walk)
}

impl Store {
    /// Where the chain is broken; nothing when it holds. Errors: the file cannot be read.
    pub fn broken(&self) -> Result<Option<Broken>, StoreError> {
        Ok(walk(&self.connection)?.end())
    }

    /// The row of the chain that an old paper names by the first digits of its hash: at least sixteen, in capitals or not,
    /// whatever stands between them. Nothing for fewer digits, for other letters, and when no row begins so.
    ///
    /// That the row is there says that the paper and this store have it in common; [`Store::broken`] says whether what
    /// was before it still is what it was.
    pub fn prove(&self, head: &str) -> Result<Option<ChainHead>, StoreError> {
        let Some(digits) = digits(head) else { return Ok(None) };
        let mut statement = self.connection.prepare(
            "SELECT seq, hash, at FROM audit WHERE substr(hex(hash), 1, ?2) = ?1 ORDER BY seq",
        )?;
        let length = i64::try_from(digits.len()).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![digits, length])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let hash = content::hexadecimal(row.get_ref(1)?.as_blob()?);
        Ok(Some(ChainHead { seq: row.get(0)?, hash, at: row.get(2)? }))
    }
}

/// The digits of a printed hash in capitals; nothing when it is none.
fn digits(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let fits =
        (DIGITS..=64).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_hexdigit());
    fits.then(|| digits.to_ascii_uppercase())
}
