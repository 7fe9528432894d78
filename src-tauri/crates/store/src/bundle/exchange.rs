use std::collections::BTreeMap;

use crdts::CvRDT;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::clock::{Clock, Plain};
use super::frames::Header;
use crate::laptop::Lineage;
use crate::{Act, Store, StoreError, setting};

/// The setting that holds it.
const EXCHANGE: &str = "exchange";

/// What a store knows of the other laptops.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Exchange {
    /// The number of every laptop that was heard of.
    pub numbers: BTreeMap<String, u32>,
    /// The laptops from which a bundle was taken in.
    peers: BTreeMap<String, Heard>,
    /// Everything that came in with bundles.
    seen: Plain,
    /// The last bundle that was written here.
    written: Option<Written>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Heard {
    number: u32,
    /// When its last bundle was written.
    at: String,
    /// What it had then.
    clock: Plain,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Written {
    /// The last row of the chain then.
    seq: i64,
    at: String,
}

/// A laptop from which a bundle was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// Its number.
    pub number: u32,
    /// When its last bundle was written, ISO 8601 in UTC.
    pub at: String,
}

/// What was exchanged with other laptops until now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchanged {
    /// The laptops from which a bundle was taken in, by number.
    pub peers: Vec<Peer>,
    /// The last bundle that was written here: the last row of the chain then, and when.
    pub written: Option<(i64, String)>,
}

impl Store {
    /// What was exchanged with other laptops until now.
    pub fn exchanged(&self) -> Result<Exchanged, StoreError> {
        let exchange = Exchange::read(&self.connection)?;
        let peer = |heard: Heard| Peer { number: heard.number, at: heard.at };
        let mut peers: Vec<Peer> = exchange.peers.into_values().map(peer).collect();
        peers.sort_by(|a, b| (a.number, &a.at).cmp(&(b.number, &b.at)));
        let written = exchange.written.map(|written| (written.seq, written.at));
        Ok(Exchanged { peers, written })
    }
}

impl Exchange {
    /// That of a file.
    pub fn read(connection: &Connection) -> Result<Self, StoreError> {
        match setting::get(connection, EXCHANGE)? {
            Some(text) => Ok(serde_json::from_str(&text)?),
            None => Ok(Self::default()),
        }
    }

    /// Keeps it.
    pub fn keep(&self, act: &mut Act<'_>) -> Result<(), StoreError> {
        act.set(EXCHANGE, &serde_json::to_string(self)?)
    }

    /// Forgets it: the next bundle from elsewhere has to hold everything.
    pub fn forget(connection: &Connection) -> Result<(), StoreError> {
        connection.execute("DELETE FROM setting WHERE key = ?1", [EXCHANGE])?;
        Ok(())
    }

    /// Everything that a store has, whose chain has so many rows.
    pub fn clock(&self, lineage: &Lineage, head: i64) -> Clock {
        let mut clock = lineage.clock(head);
        clock.merge(self.seen.0.clone());
        clock
    }

    /// What every laptop has from which a bundle came; nothing when none came.
    pub fn known_to_all(&self) -> Option<Clock> {
        let mut clocks = self.peers.values().map(|peer| &peer.clock.0);
        let mut all = clocks.next()?.clone();
        clocks.for_each(|clock| all.glb(clock));
        Some(all)
    }

    /// The numbers of all laptops, with those of the store itself.
    pub fn numbers(&self, lineage: &Lineage) -> BTreeMap<String, u32> {
        let mut numbers = self.numbers.clone();
        numbers.extend(lineage.all().map(|laptop| (laptop.id.clone(), laptop.number)));
        numbers
    }

    /// Notes a bundle that was written.
    pub fn wrote(&mut self, seq: i64, at: &str) {
        self.written = Some(Written { seq, at: at.to_owned() });
    }

    /// Notes a bundle that was taken in.
    pub fn took(&mut self, header: &Header) {
        // Whoever took the place of another laptop is the one to reckon with.
        self.peers.retain(|id, peer| {
            *id == header.laptop || peer.number != header.number || !header.lineage.contains(id)
        });
        self.numbers.extend(header.numbers.clone());
        let heard = self.peers.remove(&header.laptop);
        let mut clock = header.clock.0.clone();
        let mut at = header.at.clone();
        if let Some(before) = heard {
            clock.merge(before.clock.0);
            at = at.max(before.at);
        }
        self.seen.0.merge(header.clock.0.clone());
        let heard = Heard { number: header.number, at, clock: Plain(clock) };
        self.peers.insert(header.laptop.clone(), heard);
    }
}
