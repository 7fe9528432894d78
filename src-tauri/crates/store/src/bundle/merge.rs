use std::collections::{BTreeMap, BTreeSet};

use ngazi_domain::{Id, Record, Values};
use rusqlite::{Connection, params};
use serde_json::{Value as Json, json};

use super::chain::{self, CLOCKS, Clocks, Entries, Known};
use super::clock::{REMOVED, Side, VERSION, clashes, merged, same};
use super::conflict::{Choices, Conflict, chosen};
use super::portable::{Portable, answer};
use crate::laptop::Lineage;
use crate::{Act, StoreError};

/// A record of a bundle beside what is here.
pub(crate) struct Weighed {
    portable: Portable,
    known: Option<Known>,
    /// The registers that it would change, as they would be.
    registers: BTreeMap<String, Vec<Side>>,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It was not here.
    New,
    /// An answer became another one.
    Changed,
    /// It was taken out of its register.
    Removed,
    /// It came back into its register.
    Restored,
    /// Its content was erased.
    Erased,
    /// Nothing that is shown.
    Same,
}

/// How a record would stand.
struct After {
    record: Record,
    /// Why it was removed, and when.
    removed: Option<(String, String)>,
    entries: Entries,
    /// What is not shown.
    rivals: Vec<(String, Side)>,
    fate: Fate,
}

/// Holds a record against what is here. Errors: it is not as records are, in the words of `nonsense`.
pub(crate) fn weigh(
    connection: &Connection,
    lineage: &Lineage,
    portable: Portable,
    nonsense: impl Fn() -> StoreError,
) -> Result<Weighed, StoreError> {
    let theirs = portable.registers().ok_or_else(nonsense)?;
    let form = Id::new(&portable.form);
    let subject = portable.subject.as_ref().map(Id::new);
    let about = subject.as_ref().map(|subject| (&form, subject));
    let known = chain::known(connection, lineage, portable.id, about)?;
    let mut registers = BTreeMap::new();
    if known.as_ref().is_none_or(|known| known.erased.is_none()) {
        for (field, theirs) in &theirs {
            let mine = known.as_ref().and_then(|known| known.registers.get(field));
            let mine = mine.map(|register| register.sides.as_slice()).unwrap_or_default();
            let both = merged(field, mine, theirs);
            if !same(mine, &both) {
                registers.insert(field.clone(), both);
            }
        }
    }
    Ok(Weighed { portable, known, registers })
}

impl Weighed {
    fn erased_here(&self) -> bool {
        self.known.as_ref().is_some_and(|known| known.erased.is_some())
    }

    /// Whether the record's content has to go.
    fn erases(&self) -> bool {
        self.portable.erased.is_some() && !self.erased_here()
    }

    /// Whether anything would be written.
    pub fn is_news(&self) -> bool {
        self.erases() || !self.registers.is_empty()
    }

    /// The kept files that belong to it; none of a record whose content was erased here.
    pub fn files(&self, into: &mut BTreeSet<String>) {
        if !self.erased_here() {
            self.portable.files(into);
        }
    }

    /// What would become of it when nobody chooses anything, how it would stand, and what is to be chosen.
    pub fn outlook(
        &self,
        numbers: &BTreeMap<String, u32>,
    ) -> Result<(Fate, Record, Vec<Conflict>), StoreError> {
        if self.erases() {
            return Ok((Fate::Erased, self.record(), vec![]));
        }
        let After { record, removed, fate, .. } = self.after(&Choices::new())?;
        let here = self.known.as_ref().map_or(&record, |known| &known.record);
        let contested = self.registers.get(REMOVED).is_some_and(|sides| clashes(REMOVED, sides));
        let of = |(field, sides): (&String, &Vec<Side>)| {
            // Nobody asks for the answers of a record that is gone, unless it may stay.
            let counts = field == REMOVED || removed.is_none() || contested;
            counts.then(|| Conflict::of(here, field, sides, numbers)).flatten()
        };
        let conflicts = self.registers.iter().filter_map(of).collect();
        Ok((fate, record, conflicts))
    }

    /// As it stands here, or as it comes without its answers.
    fn record(&self) -> Record {
        self.known.as_ref().map_or_else(|| self.blank(), |known| known.record.clone())
    }

    fn blank(&self) -> Record {
        Record {
            id: self.portable.id,
            form: Id::new(&self.portable.form),
            version: 1,
            number: self.portable.number,
            subject: self.portable.subject.as_ref().map(Id::new),
            values: Values::new(),
        }
    }

    fn after(&self, choices: &Choices) -> Result<After, StoreError> {
        let known = self.known.as_ref();
        let mut record = self.record();
        let before = known.and_then(|known| known.removed.clone());
        let mut removed = before.clone().map(|reason| (reason, String::new()));
        let (mut entries, mut rivals) = (vec![], vec![]);
        let mut clocks = Clocks::default();
        for (field, sides) in &self.registers {
            let Some(first) = sides.first() else { continue };
            let chosen = chosen(choices, record.id, field, sides);
            if chosen.is_some() {
                clocks.decide(field, sides);
            } else {
                clocks.note(field, sides);
                let others = sides.iter().filter(|side| side.value != first.value);
                rivals.extend(others.map(|side| (field.clone(), side.clone())));
            }
            let side = chosen.unwrap_or(first);
            match field.as_str() {
                VERSION => {
                    let version = side.value.as_u64().and_then(|number| u32::try_from(number).ok());
                    let version = version.unwrap_or(record.version);
                    if known.is_some() && version != record.version {
                        entries.push(("version".to_owned(), json!([record.version, version])));
                    }
                    record.version = version;
                }
                REMOVED => {
                    let reason = side.value.as_str().map(str::to_owned);
                    removed = reason.map(|reason| (reason, side.mark.at.clone()));
                }
                field => {
                    let old = chain::as_json(record.get(field))?;
                    if old != side.value {
                        entries.push((field.to_owned(), json!([old, side.value])));
                        match answer(field, &side.value).flatten() {
                            Some(value) => record.values.insert(Id::new(field), value),
                            None => record.values.remove(field),
                        };
                    }
                }
            }
        }
        let fate = match (known.is_some(), before.is_some(), removed.is_some()) {
            (_, false, true) => Fate::Removed,
            (false, ..) => Fate::New,
            (true, true, false) => Fate::Restored,
            (true, ..) if entries.is_empty() => Fate::Same,
            (true, ..) => Fate::Changed,
        };
        match &removed {
            Some((reason, _)) if before.as_ref() != Some(reason) => {
                entries.push(("removed".to_owned(), Json::from(reason.as_str())));
            }
            None if before.is_some() => entries.push(("restored".to_owned(), Json::from(true))),
            _ => {}
        }
        entries.push((CLOCKS.to_owned(), serde_json::to_value(clocks)?));
        Ok(After { record, removed, entries: Entries(entries), rivals, fate })
    }
}

impl Act<'_> {
    /// Brings a record of a bundle in, with one row of the chain.
    pub(crate) fn bring_in(
        &mut self,
        weighed: &Weighed,
        choices: &Choices,
    ) -> Result<Fate, StoreError> {
        if weighed.erases() {
            self.bring_erasure(weighed)?;
            return Ok(Fate::Erased);
        }
        let mut after = weighed.after(choices)?;
        match &weighed.known {
            Some(known) => self.replace_with(known, &after)?,
            None => {
                let form = after.record.form.clone();
                after.record.number = self.number_from_elsewhere(&form, after.record.number)?;
                self.write_new(&after)?;
            }
        }
        let id = after.record.id;
        self.log(Some(id), &serde_json::to_string(&after.entries)?)?;
        weighed.registers.keys().try_for_each(|field| self.outdo(id, field))?;
        for (field, side) in &after.rivals {
            let value = (!side.value.is_null()).then(|| side.value.to_string());
            let clock = side.mark.clock.to_string();
            self.transaction
                .prepare_cached(
                    "INSERT INTO rival (record, field, value, clock, at, laptop)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![
                    id.to_string(),
                    field,
                    value,
                    clock,
                    side.mark.at,
                    side.mark.laptop
                ])?;
        }
        Ok(after.fate)
    }

    /// Why and when a record was removed, when it was.
    fn removal(&self, after: &After) -> (Option<String>, Option<String>) {
        let (reason, at) = after.removed.clone().unzip();
        (reason, at.map(|at| if at.is_empty() { self.at.to_owned() } else { at }))
    }

    fn write_new(&mut self, after: &After) -> Result<(), StoreError> {
        let record = &after.record;
        let (reason, at) = self.removal(after);
        self.transaction
            .prepare_cached(
                "INSERT INTO record (id, form, number, subject, body, version, created, changed,
                     form_version, deleted, reason)
                 VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                record.id.to_string(),
                record.form.as_str(),
                record.number,
                record.subject.as_ref().map(Id::as_str),
                serde_json::to_string(&record.values)?,
                self.at,
                record.version,
                at,
                reason
            ])?;
        match after.removed {
            Some(_) => Ok(()),
            None => self.index(record),
        }
    }

    fn replace_with(&mut self, known: &Known, after: &After) -> Result<(), StoreError> {
        let record = &after.record;
        let (reason, at) = self.removal(after);
        if after.fate == Fate::Same && known.removed == reason {
            return Ok(());
        }
        let writes = known.record.values != record.values || known.record.version != record.version;
        self.transaction
            .prepare_cached(
                "UPDATE record SET body = ?2, version = version + ?7, changed = ?3,
                     form_version = ?4, reason = ?5,
                     deleted = CASE WHEN ?6 IS NULL THEN NULL ELSE coalesce(deleted, ?6) END
                 WHERE id = ?1",
            )?
            .execute(params![
                record.id.to_string(),
                serde_json::to_string(&record.values)?,
                self.at,
                record.version,
                reason,
                at,
                writes
            ])?;
        match (&known.removed, &after.removed) {
            (None, None) => self.reindex(&known.record, record),
            (None, Some(_)) => self.unindex(&known.record.form, known.record.number),
            (Some(_), None) => self.index(record),
            (Some(_), Some(_)) => Ok(()),
        }
    }

    /// Erases a record that another laptop erased. One that was never here leaves its number behind.
    fn bring_erasure(&mut self, weighed: &Weighed) -> Result<(), StoreError> {
        if let Some(known) = &weighed.known {
            return self.erase(known.record.id, "");
        }
        let mut record = weighed.blank();
        record.number = self.number_from_elsewhere(&record.form, record.number)?;
        self.transaction.execute(
            "INSERT INTO record (id, form, number, subject, body, version, created, changed,
                 form_version, deleted, reason, erased)
             VALUES (?1, ?2, ?3, ?4, '{}', 1, ?5, ?5, 1, ?6, '', ?6)",
            params![
                record.id.to_string(),
                record.form.as_str(),
                record.number,
                record.subject.as_ref().map(Id::as_str),
                self.at,
                weighed.portable.erased
            ],
        )?;
        self.log(Some(record.id), "{\"erased\":{\"rows\":[]}}")
    }
}
