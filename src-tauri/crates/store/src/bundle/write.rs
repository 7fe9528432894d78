use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ngazi_domain::{Id, RecordId};
use rusqlite::params;
use serde_json::json;

use super::chain;
use super::clock::{Clock, Plain};
use super::exchange::Exchange;
use super::frames::{FileHead, Frames, Header, Reading};
use super::portable::Portable;
use super::sealed::{Opened, PIECE, Seal};
use crate::laptop::Lineage;
use crate::whole::{beside, publish};
use crate::{ChainHead, Store, StoreError, records};

/// From when on a bundle carries what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// Everything.
    All,
    /// What the other laptops did not have when they last sent a bundle; everything when none ever did.
    Last,
    /// What was written after a row of the chain.
    Seq(i64),
}

/// A bundle that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenBundle {
    /// Records in it.
    pub records: u32,
    /// Kept files in it.
    pub files: u32,
    /// Kept files that should be in it and cannot be read.
    pub left_out: u32,
    /// Size of the bundle in bytes.
    pub size: u64,
}

/// A record by what it is found by.
type Which = (RecordId, Id, Option<Id>);

impl Store {
    /// Writes what changed into a file that only laptops of this cooperative can open: whole or not at all, and read
    /// back. Memory stays small however much there is.
    ///
    /// Errors: the name belongs to a store; whoever has it open may only look; the disk.
    pub fn write_bundle(
        &mut self,
        since: Since,
        to: &Path,
        at: &str,
    ) -> Result<WrittenBundle, StoreError> {
        if !self.person().role.may_write() {
            return Err(StoreError::MayNotWrite);
        }
        if Self::is_open_here(to) || Self::recognise(to).is_ok() {
            return Err(StoreError::Exists(to.to_owned()));
        }
        let part = beside(to, ".part");
        let written = self.fill_bundle(since, &part, at).and_then(|(written, head)| {
            self.read_back(&part)?;
            self.note_bundle(&part, to, at, &written, &head)?;
            Ok(written)
        });
        written.map_err(|error| {
            // What this call made; one that stays is written over next time.
            let _ = fs::remove_file(&part);
            match error {
                // Whoever chose the name knows nothing of the other one.
                StoreError::NotWritable(_) => StoreError::NotWritable(to.to_owned()),
                StoreError::BundleChanged(_) => StoreError::BundleChanged(to.to_owned()),
                other => other,
            }
        })
    }

    fn note_bundle(
        &mut self,
        part: &Path,
        to: &Path,
        at: &str,
        written: &WrittenBundle,
        head: &ChainHead,
    ) -> Result<(), StoreError> {
        self.transact("write-bundle", at, |act| {
            let mut exchange = Exchange::read(&act.transaction)?;
            exchange.wrote(head.seq, at);
            exchange.keep(act)?;
            let WrittenBundle { records, files, .. } = written;
            let (rows, head) = (head.seq, &head.hash);
            let noted = json!({ "rows": rows, "head": head, "records": records, "files": files });
            act.log(None, &json!({ "act": { "wrote": noted } }).to_string())?;
            publish(part, to)
        })
    }

    fn read_back(&self, path: &Path) -> Result<(), StoreError> {
        let (_, mut reading) = Reading::begin(Opened::begin(path, self.key())?)?;
        while reading.more()?.is_some() {}
        Ok(())
    }

    fn fill_bundle(
        &self,
        since: Since,
        path: &Path,
        at: &str,
    ) -> Result<(WrittenBundle, ChainHead), StoreError> {
        let lineage = Lineage::read(&self.connection)?;
        let exchange = Exchange::read(&self.connection)?;
        let head = self.head()?;
        let (rows, base) = span(since, &lineage, &exchange, head.seq);
        let header = Header {
            laptop: lineage.own.id.clone(),
            lineage: lineage.all().map(|laptop| laptop.id.clone()).collect(),
            number: lineage.own.number,
            seq: head.seq,
            head: head.hash.clone(),
            at: at.to_owned(),
            base: Plain(base),
            clock: Plain(exchange.clock(&lineage, head.seq)),
            numbers: exchange.numbers(&lineage),
        };
        let mut frames = Frames::begin(Seal::begin(path, self.key())?, &header)?;
        let files = self.put_records(&mut frames, &lineage, rows, &header.base.0)?;
        let left_out = self.put_files(&mut frames, files)?;
        let (records, files) = (frames.records, frames.files);
        let size = frames.end()?;
        Ok((WrittenBundle { records, files, left_out, size }, head))
    }

    /// Adds the records that changed. Gives the kept files that they name.
    fn put_records(
        &self,
        frames: &mut Frames,
        lineage: &Lineage,
        rows: i64,
        base: &Clock,
    ) -> Result<BTreeSet<String>, StoreError> {
        let (mut files, mut done) = (BTreeSet::new(), BTreeSet::new());
        for (id, form, subject) in self.changed_after(rows)? {
            let about = subject.as_ref().map(|subject| (&form, subject));
            // Records about one thing go as one.
            if about.is_some_and(|(form, subject)| !done.insert((form.clone(), subject.clone()))) {
                continue;
            }
            let Some(known) = chain::known(&self.connection, lineage, id, about)? else { continue };
            if let Some(portable) = Portable::of(&known, rows, base) {
                portable.files(&mut files);
                frames.record(&portable)?;
            }
        }
        Ok(files)
    }

    fn changed_after(&self, rows: i64) -> Result<Vec<Which>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, form, subject FROM record
             WHERE ?1 = 0 OR id IN (SELECT record FROM audit WHERE seq > ?1)
             ORDER BY form, number",
        )?;
        let mut found = statement.query(params![rows])?;
        let mut changed = Vec::new();
        while let Some(row) = found.next()? {
            let id = records::id(row.get_ref(0)?.as_str()?)?;
            let form = Id::new(row.get_ref(1)?.as_str()?);
            changed.push((id, form, row.get_ref(2)?.as_str_or_null()?.map(Id::new)));
        }
        Ok(changed)
    }

    /// Adds kept files in pieces. Gives the number of those that are missing or damaged here.
    fn put_files(&self, frames: &mut Frames, files: BTreeSet<String>) -> Result<u32, StoreError> {
        let mut left_out = 0;
        for hash in files {
            let content = self.content(&hash)?;
            let whole = match self.verify(&hash) {
                Ok(()) => true,
                Err(StoreError::FileMissing(_) | StoreError::FileChanged(_)) => false,
                Err(other) => return Err(other),
            };
            let Some(content) = content.filter(|_| whole) else {
                left_out += 1;
                continue;
            };
            frames.file(&FileHead::from(content))?;
            let blob = self.blob(&hash)?;
            let mut piece = vec![0; PIECE];
            let mut at = 0;
            while at < blob.len() {
                let read = blob.read_at(&mut piece, at)?;
                frames.piece(&piece[..read])?;
                at += read;
            }
        }
        Ok(left_out)
    }
}

/// The row after which a bundle begins, and what whoever takes it in must have.
fn span(since: Since, lineage: &Lineage, exchange: &Exchange, head: i64) -> (i64, Clock) {
    match since {
        Since::All => (0, Clock::new()),
        Since::Seq(rows) => {
            let rows = rows.clamp(0, head);
            (rows, lineage.clock(rows))
        }
        Since::Last => match exchange.known_to_all() {
            Some(clock) => (lineage.known(&clock, head), clock),
            None => (0, Clock::new()),
        },
    }
}
