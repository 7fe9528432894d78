use std::collections::{BTreeMap, BTreeSet};

use ngazi_domain::Id;
use rusqlite::{MAIN_DB, params};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::conflict::Choices;
use super::exchange::Exchange;
use super::frames::{FileHead, Frame, Header, Reading};
use super::merge::weigh;
use super::read::{Incoming, Standing, Tally, standing};
use super::sealed::Opened;
use crate::content::{digest_of, hexadecimal, row_of};
use crate::laptop::Lineage;
use crate::{Act, Store, StoreError};

/// What came of a bundle that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Taken {
    /// What it did, by form.
    pub tallies: BTreeMap<Id, Tally>,
    /// Kept files that came with it.
    pub files: u32,
}

impl Store {
    /// Takes a bundle in that was read before: one transaction with its audit rows. `choices` are the sides that a
    /// person chose; what nobody chose stays open. A bundle whose content is here already changes nothing and writes no
    /// row.
    ///
    /// Errors: it was changed since; it does not fit here; whoever has it open may only look; the disk. Then nothing is
    /// taken in.
    pub fn take_bundle(
        &mut self,
        incoming: &Incoming,
        choices: &Choices,
        at: &str,
    ) -> Result<Taken, StoreError> {
        let opened = Opened::begin(&incoming.path, self.key())?;
        if opened.head() != incoming.head {
            return Err(opened.changed());
        }
        let (header, mut reading) = Reading::begin(opened)?;
        self.transact("take-bundle", at, |act| act.take(&header, &mut reading, choices))
    }
}

impl Act<'_> {
    fn take(
        &mut self,
        header: &Header,
        reading: &mut Reading,
        choices: &Choices,
    ) -> Result<Taken, StoreError> {
        let lineage = Lineage::read(&self.transaction)?;
        let exchange = Exchange::read(&self.transaction)?;
        match standing(&self.transaction, &lineage, &exchange, header)? {
            Standing::Fits | Standing::Known => {}
            Standing::Gap | Standing::Twin => return Err(StoreError::OtherStore),
        }
        let (mut taken, mut news, mut wanted) = (Taken::default(), false, BTreeSet::new());
        while let Some(frame) = reading.more()? {
            match frame {
                Frame::Record(record) => {
                    let form = Id::new(&record.form);
                    let nonsense = || reading.opened.changed();
                    let weighed = weigh(&self.transaction, &lineage, *record, nonsense)?;
                    weighed.files(&mut wanted);
                    if weighed.is_news() {
                        news = true;
                        let fate = self.bring_in(&weighed, choices)?;
                        taken.tallies.entry(form).or_default().note(fate);
                    }
                }
                Frame::File(file) if wanted.contains(&file.hash) => {
                    taken.files += u32::from(self.take_file(&file, reading)?);
                }
                // A file of a record whose content was erased here goes by.
                _ => {}
            }
        }
        taken.tallies.retain(|_, tally| *tally != Tally::default());
        let mut after = exchange.clone();
        if header.laptop != lineage.own.id {
            after.took(header);
        }
        if news || taken.files > 0 || after != exchange {
            after.keep(self)?;
            let bundle = json!({
                "laptop": header.laptop, "number": header.number, "rows": header.seq,
                "head": header.head, "files": taken.files,
            });
            self.log(None, &json!({ "act": { "bundle": bundle } }).to_string())?;
        }
        Ok(taken)
    }

    /// Keeps a file whose pieces follow, straight into the store. The answer says whether it was not here yet, or no
    /// longer what it was.
    fn take_file(&mut self, file: &FileHead, reading: &mut Reading) -> Result<bool, StoreError> {
        if let Some(row) = row_of(&self.transaction, &file.hash)? {
            let blob = self.transaction.blob_open(MAIN_DB, "content", "bytes", row, true)?;
            if digest_of(&blob)? == file.hash {
                return Ok(false);
            }
        }
        let size = i64::try_from(file.size).map_err(|_| reading.opened.changed())?;
        let row: i64 = self
            .transaction
            .prepare_cached(
                "INSERT INTO content (hash, media, name, size, added, bytes)
                 VALUES (?1, ?2, ?3, ?4, ?5, zeroblob(?4))
                 ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes, size = excluded.size
                 RETURNING rowid",
            )?
            .query_row(params![file.hash, file.media, file.name, size, self.at], |row| {
                row.get(0)
            })?;
        let mut blob = self.transaction.blob_open(MAIN_DB, "content", "bytes", row, false)?;
        let (mut hash, mut at) = (Sha256::new(), 0);
        while at < blob.len() {
            let Some(Frame::Piece(bytes)) = reading.more()? else {
                return Err(reading.opened.changed());
            };
            hash.update(&bytes);
            blob.write_all_at(&bytes, at)?;
            at += bytes.len();
        }
        blob.close()?;
        if hexadecimal(&hash.finalize()) != file.hash {
            return Err(reading.opened.changed());
        }
        Ok(true)
    }
}
