use crdts::{CmRDT, Dot};
use rusqlite::{Connection, params};
use serde_json::json;

use crate::audit::Head;
use crate::bundle::{Clock, Exchange};
use crate::key::fill;
use crate::{Store, StoreError, content};

/// So many record numbers belong to each laptop: a number that stands on a paper never belongs to two records.
pub(crate) const RANGE: u32 = 1_000_000;

/// A laptop that works or worked with a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laptop {
    /// Random: 32 hexadecimal digits.
    pub id: String,
    /// 1 for the first of a cooperative; two that work beside each other have different ones.
    pub number: u32,
    /// The first row of the chain that it wrote.
    pub(crate) first: i64,
}

impl Store {
    /// The laptop whose store this is.
    pub fn laptop(&self) -> Result<Laptop, StoreError> {
        own(&self.connection)
    }

    /// Goes on as another laptop, because this store was just made from a copy. `beside` means that the laptop from
    /// which the copy came goes on working too; its numbers then stay its own. Otherwise this one takes its place.
    ///
    /// Errors: the disk.
    pub fn become_laptop(&mut self, beside: bool, at: &str) -> Result<Laptop, StoreError> {
        self.transact_own("become-laptop", at, |act| {
            let connection = &*act.transaction;
            let before = own(connection)?.number;
            let number = if beside { highest(connection)?.saturating_add(1) } else { before };
            let laptop = Laptop { id: random()?, number, first: Head::read(connection)?.seq + 1 };
            insert(connection, &laptop)?;
            let noted = json!({ "act": { "laptop": { "id": laptop.id, "number": number } } });
            act.log(None, &noted.to_string())?;
            Ok(laptop)
        })
    }
}

/// Notes the laptop on which a store begins, or on which one of the schemas before was upgraded: the rows that are
/// there already belong to no laptop. What was exchanged before with others counts no more.
pub(crate) fn first(connection: &Connection) -> Result<(), StoreError> {
    let first = Head::read(connection)?.seq + 1;
    Exchange::forget(connection)?;
    insert(connection, &Laptop { id: random()?, number: 1, first })
}

fn random() -> Result<String, StoreError> {
    let mut id = [0; 16];
    fill(&mut id)?;
    Ok(content::hexadecimal(&id))
}

fn insert(connection: &Connection, laptop: &Laptop) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO laptop (id, number, first) VALUES (?1, ?2, ?3)",
        params![laptop.id, laptop.number, laptop.first],
    )?;
    Ok(())
}

fn own(connection: &Connection) -> Result<Laptop, StoreError> {
    Lineage::read(connection).map(|lineage| lineage.own)
}

/// The highest number of any laptop that is known of.
fn highest(connection: &Connection) -> Result<u32, StoreError> {
    let here: u32 =
        connection
            .query_row("SELECT coalesce(max(number), 1) FROM laptop", [], |row| row.get(0))?;
    let elsewhere = Exchange::read(connection)?.numbers.into_values().max();
    Ok(elsewhere.map_or(here, |number| number.max(here)))
}

/// The laptops that wrote the chain of a store, one after the other.
pub(crate) struct Lineage {
    before: Vec<Laptop>,
    /// The last one: the laptop whose store this is.
    pub own: Laptop,
}

impl Lineage {
    /// Those of a file.
    pub fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut statement = connection
            .prepare_cached("SELECT id, number, first FROM laptop ORDER BY first, rowid")?;
        let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<Laptop> {
            Ok(Laptop { id: row.get(0)?, number: row.get(1)?, first: row.get(2)? })
        };
        let mut before = statement.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
        let own = before.pop();
        let own = own.ok_or_else(|| StoreError::Damaged("it belongs to no laptop".to_owned()))?;
        Ok(Self { before, own })
    }

    /// All of them, the first one first.
    pub fn all(&self) -> impl Iterator<Item = &Laptop> {
        self.before.iter().chain([&self.own])
    }

    /// Each with the last row that it wrote, of a chain of so many rows.
    fn spans(&self, head: i64) -> impl Iterator<Item = (&Laptop, i64)> {
        let ends = self.all().skip(1).map(move |next| (next.first - 1).min(head)).chain([head]);
        self.all().zip(ends)
    }

    /// Who wrote a row, and how it is counted there. A row of the schemas before, which knew of no laptops, stands for
    /// itself by its hash: then copies of one store agree on what they have in common.
    pub fn writer(&self, seq: i64, hash: &[u8]) -> Dot<String> {
        match self.all().filter(|laptop| laptop.first <= seq).last() {
            Some(laptop) => Dot::new(laptop.id.clone(), seq.unsigned_abs()),
            None => Dot::new(content::hexadecimal(hash.get(..16).unwrap_or(hash)), 1),
        }
    }

    /// What somebody knows who has the first rows of the chain.
    pub fn clock(&self, rows: i64) -> Clock {
        let mut clock = Clock::new();
        for (laptop, last) in self.spans(rows).filter(|(laptop, last)| laptop.first <= *last) {
            clock.apply(Dot::new(laptop.id.clone(), last.unsigned_abs()));
        }
        clock
    }

    /// So many of the first rows of a chain of `head` rows are known to whoever knows what the clock says.
    pub fn known(&self, clock: &Clock, head: i64) -> i64 {
        let mut known = 0;
        for (laptop, last) in self.spans(head).filter(|(laptop, last)| laptop.first <= *last) {
            let seen = i64::try_from(clock.get(&laptop.id)).unwrap_or(i64::MAX).min(last);
            if seen >= laptop.first {
                known = seen;
            }
            if seen < last {
                break;
            }
        }
        known
    }

    /// Something that was there before anybody counted.
    pub fn origin(&self) -> Dot<String> {
        let first = self.before.first().unwrap_or(&self.own);
        Dot::new(first.id.clone(), first.first.unsigned_abs().max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laptop(id: &str, first: i64) -> Laptop {
        Laptop { id: id.to_owned(), number: 1, first }
    }

    fn clock(counts: &[(&str, u64)]) -> Clock {
        counts.iter().map(|(id, count)| Dot::new((*id).to_owned(), *count)).collect()
    }

    #[test]
    fn a_row_belongs_to_the_laptop_that_wrote_the_chain_then() {
        let lineage = Lineage { before: vec![laptop("a", 3)], own: laptop("b", 6) };
        let writer = |seq| lineage.writer(seq, &[0xab; 32]);
        assert_eq!(writer(5), Dot::new("a".to_owned(), 5));
        assert_eq!(writer(6), Dot::new("b".to_owned(), 6));
        assert_eq!(writer(2), Dot::new("ab".repeat(16), 1), "before laptops were counted");
    }

    #[test]
    fn a_clock_tells_how_many_rows_somebody_has() {
        let lineage = Lineage { before: vec![laptop("a", 1)], own: laptop("b", 6) };
        assert_eq!(lineage.clock(9), clock(&[("a", 5), ("b", 9)]));
        assert_eq!(lineage.clock(4), clock(&[("a", 4)]));
        for rows in [0, 3, 5, 6, 9] {
            assert_eq!(lineage.known(&lineage.clock(rows), 9), rows);
        }
        assert_eq!(lineage.known(&clock(&[("b", 9)]), 9), 0, "not without the rows before");
        assert_eq!(lineage.known(&clock(&[("a", 90), ("b", 7)]), 9), 7);
        assert_eq!(lineage.known(&lineage.clock(5), 5), 5, "a laptop that wrote nothing yet");
    }
}
