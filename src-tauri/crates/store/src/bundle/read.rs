use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ngazi_domain::{Id, Record};
use rusqlite::{Connection, OptionalExtension};

use super::conflict::Conflict;
use super::exchange::Exchange;
use super::frames::{Frame, Header, Reading};
use super::merge::{Fate, weigh};
use super::sealed::{Head, Opened};
use crate::audit::Head as ChainEnd;
use crate::content::{hexadecimal, row_of};
use crate::laptop::Lineage;
use crate::{Store, StoreError};

/// So many records that another laptop removed are named before a bundle is taken in.
const NAMED: usize = 20;

/// A bundle that was read whole and is not taken in yet.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The file.
    pub path: PathBuf,
    /// The number of the laptop that wrote it.
    pub laptop: u32,
    /// When it was written, ISO 8601 in UTC.
    pub at: String,
    /// Whether it can be taken in here.
    pub standing: Standing,
    /// What it would do, by form.
    pub tallies: BTreeMap<Id, Tally>,
    /// The first twenty records that it takes out of their registers, as they stand here.
    pub removed: Vec<Record>,
    /// Kept files in it that are not here yet.
    pub files: u32,
    /// What a person has to decide.
    pub conflicts: Vec<Conflict>,
    pub(crate) head: Head,
}

/// Whether a bundle can be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can.
    Fits,
    /// Everything in it is here already.
    Known,
    /// It begins after something that never came here: a bundle before it is missing.
    Gap,
    /// A copy of this very store wrote it, which was not made by restoring a backup: the two cannot be told apart.
    Twin,
}

/// What a bundle does to the records of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Records that were not here.
    pub new: u32,
    /// Records with other answers, or that came back.
    pub changed: u32,
    /// Records that are taken out of their register.
    pub removed: u32,
    /// Records whose content is erased.
    pub erased: u32,
}

impl Tally {
    pub(crate) fn note(&mut self, fate: Fate) {
        match fate {
            Fate::New => self.new += 1,
            Fate::Changed | Fate::Restored => self.changed += 1,
            Fate::Removed => self.removed += 1,
            Fate::Erased => self.erased += 1,
            Fate::Same => {}
        }
    }
}

impl Store {
    /// Reads a bundle whole and tells what it would do. Nothing is written. Errors: it is no bundle; it was changed; a
    /// newer program wrote it; it is of another cooperative; the disk.
    pub fn read_bundle(&self, path: &Path) -> Result<Incoming, StoreError> {
        let (header, mut reading) = Reading::begin(Opened::begin(path, self.key())?)?;
        let lineage = Lineage::read(&self.connection)?;
        let exchange = Exchange::read(&self.connection)?;
        let mut numbers = exchange.numbers(&lineage);
        numbers.extend(header.numbers.clone());
        let mut incoming = Incoming {
            path: path.to_owned(),
            laptop: header.number,
            at: header.at.clone(),
            standing: standing(&self.connection, &lineage, &exchange, &header)?,
            tallies: BTreeMap::new(),
            removed: vec![],
            files: 0,
            conflicts: vec![],
            head: reading.opened.head(),
        };
        let (mut news, mut wanted) = (false, BTreeSet::new());
        while let Some(frame) = reading.more()? {
            match frame {
                Frame::Record(record) => {
                    let nonsense = || reading.opened.changed();
                    let weighed = weigh(&self.connection, &lineage, *record, nonsense)?;
                    weighed.files(&mut wanted);
                    if !weighed.is_news() {
                        continue;
                    }
                    news = true;
                    let (fate, record, conflicts) = weighed.outlook(&numbers)?;
                    incoming.conflicts.extend(conflicts);
                    incoming.tallies.entry(record.form.clone()).or_default().note(fate);
                    if fate == Fate::Removed && incoming.removed.len() < NAMED {
                        incoming.removed.push(record);
                    }
                }
                Frame::File(file) if wanted.contains(&file.hash) => {
                    let here = row_of(&self.connection, &file.hash)?.is_some();
                    incoming.files += u32::from(!here);
                }
                _ => {}
            }
        }
        incoming.tallies.retain(|_, tally| *tally != Tally::default());
        if incoming.standing == Standing::Fits && !news && incoming.files == 0 {
            incoming.standing = Standing::Known;
        }
        Ok(incoming)
    }
}

/// Whether a bundle can be taken in, as far as its header tells.
pub(crate) fn standing(
    connection: &Connection,
    lineage: &Lineage,
    exchange: &Exchange,
    header: &Header,
) -> Result<Standing, StoreError> {
    let head = ChainEnd::read(connection)?.seq;
    if header.laptop == lineage.own.id {
        let hash: Option<Vec<u8>> = connection
            .prepare_cached("SELECT hash FROM audit WHERE seq = ?1")?
            .query_row([header.seq], |row| row.get(0))
            .optional()?;
        let mine = hash.map_or(header.seq == 0, |hash| hexadecimal(&hash) == header.head);
        return Ok(if mine { Standing::Fits } else { Standing::Twin });
    }
    let here = exchange.clock(lineage, head);
    let has = header.base.0.iter().all(|dot| here.get(dot.actor) >= dot.counter);
    Ok(if has { Standing::Fits } else { Standing::Gap })
}
