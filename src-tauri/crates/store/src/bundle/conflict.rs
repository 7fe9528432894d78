use std::collections::BTreeMap;

use ngazi_domain::{Id, Record, RecordId, Value};
use rusqlite::params;
use serde_json::Value as Json;

use super::chain::{self, CLOCKS, Clocks, Entries, Known};
use super::clock::{REMOVED, Side, clashes, differ};
use super::exchange::Exchange;
use super::portable::answer;
use crate::laptop::Lineage;
use crate::{Act, Store, StoreError, records};

/// Two laptops wrote different answers into one field, and neither knew of the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The record as it stands here; as it comes when it is not here yet.
    pub record: Record,
    /// The field; nothing when it is about whether the record was removed.
    pub field: Option<Id>,
    /// What each laptop says. The first is shown until a person decides.
    pub sides: Vec<ConflictSide>,
}

/// What one laptop says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictSide {
    /// What it says.
    pub says: Says,
    /// When it was written, ISO 8601 in UTC.
    pub at: String,
    /// The number of the laptop, when it is known.
    pub laptop: Option<u32>,
    /// Tells it from the other sides, as long as nobody writes anything else there.
    pub(crate) clock: String,
}

/// An answer, or whether a record was removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// The answer of the field; nothing when it was taken out.
    Answer(Option<Value>),
    /// The record was removed, and why.
    Removed(String),
    /// The record stays.
    Stays,
}

/// The sides that a person chose, by [`Conflict::id`].
pub type Choices = BTreeMap<String, ConflictSide>;

impl Conflict {
    /// Its name: the record, a slash and the field.
    pub fn id(&self) -> String {
        name(self.record.id, self.field())
    }

    fn field(&self) -> &str {
        self.field.as_ref().map_or(REMOVED, Id::as_str)
    }

    /// A conflict of a record, when its values make one.
    pub(crate) fn of(
        record: &Record,
        field: &str,
        sides: &[Side],
        numbers: &BTreeMap<String, u32>,
    ) -> Option<Self> {
        if !clashes(field, sides) {
            return None;
        }
        let mut different: Vec<&Side> = Vec::new();
        for side in sides {
            // What two laptops say is said once.
            if different.iter().all(|one| differ(field, one, side)) {
                different.push(side);
            }
        }
        let side = |side: &Side| {
            let says = match (field, side.value.as_str()) {
                (REMOVED, Some(reason)) => Says::Removed(reason.to_owned()),
                (REMOVED, None) => Says::Stays,
                _ => Says::Answer(answer(field, &side.value).flatten()),
            };
            let (at, clock) = (side.mark.at.clone(), side.mark.clock.to_string());
            ConflictSide { says, at, laptop: numbers.get(&side.mark.laptop).copied(), clock }
        };
        let sides = different.into_iter().map(side).collect();
        let field = (field != REMOVED).then(|| Id::new(field));
        Some(Self { record: record.clone(), field, sides })
    }
}

/// The name of a conflict.
pub(crate) fn name(record: RecordId, field: &str) -> String {
    format!("{record}/{field}")
}

/// The side that a person chose for a field.
pub(crate) fn chosen<'s>(
    choices: &Choices,
    record: RecordId,
    field: &str,
    sides: &'s [Side],
) -> Option<&'s Side> {
    let choice = choices.get(&name(record, field)).filter(|_| clashes(field, sides))?;
    sides.iter().find(|side| side.mark.clock.to_string() == choice.clock)
}

/// The conflicts that are open: answers of records that were not removed, and whether a record is removed.
const OPEN: &str = "
    SELECT DISTINCT rival.record, rival.field FROM rival JOIN record ON record.id = rival.record
    WHERE record.erased IS NULL AND rival.field <> '#version' AND CASE rival.field
        WHEN '#removed' THEN (rival.value IS NULL) <> (record.deleted IS NULL)
        ELSE record.deleted IS NULL END
    ORDER BY record.form, record.number, rival.field";

impl Store {
    /// How many conflicts are open.
    pub fn open_conflicts(&self) -> Result<usize, StoreError> {
        // Asked after each act; most stores never have any.
        if !self.connection.prepare_cached("SELECT 1 FROM rival")?.exists([])? {
            return Ok(0);
        }
        self.conflicts().map(|open| open.len())
    }

    /// The conflicts that are open, by form and number of their records.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, StoreError> {
        let mut statement = self.connection.prepare_cached(OPEN)?;
        let mut rows = statement.query([])?;
        let mut open: Vec<(RecordId, String)> = Vec::new();
        while let Some(row) = rows.next()? {
            open.push((records::id(row.get_ref(0)?.as_str()?)?, row.get(1)?));
        }
        let lineage = Lineage::read(&self.connection)?;
        let numbers = Exchange::read(&self.connection)?.numbers(&lineage);
        let mut conflicts = Vec::with_capacity(open.len());
        for (record, field) in open {
            let Some(known) = of_record(&self.connection, &lineage, record)? else { continue };
            let register = known.registers.get(&field);
            let sides = register.map(|register| register.sides.as_slice()).unwrap_or_default();
            conflicts.extend(Conflict::of(&known.record, &field, sides, &numbers));
        }
        Ok(conflicts)
    }

    /// Ends a conflict: the chosen answer is written, knowing of all others. Errors: it is no longer open; the disk.
    pub fn settle_conflict(
        &mut self,
        conflict: &Conflict,
        side: usize,
        at: &str,
    ) -> Result<(), StoreError> {
        let choice = conflict.sides.get(side).ok_or_else(gone)?;
        let (record, field) = (conflict.record.id, conflict.field().to_owned());
        self.transact("settle-conflict", at, |act| act.settle(record, &field, choice))
    }
}

impl Act<'_> {
    fn settle(
        &mut self,
        id: RecordId,
        field: &str,
        choice: &ConflictSide,
    ) -> Result<(), StoreError> {
        let lineage = Lineage::read(&self.transaction)?;
        let known = of_record(&self.transaction, &lineage, id)?.ok_or_else(gone)?;
        let sides = known.registers.get(field).map(|one| one.sides.as_slice()).unwrap_or_default();
        let chosen = sides.iter().find(|side| side.mark.clock.to_string() == choice.clock);
        let (chosen, shown) = chosen.zip(sides.first()).ok_or_else(gone)?;
        let value = chosen.value.clone();
        let record = known.record.id;
        if !differ(field, chosen, shown) {
            let clocks = serde_json::to_value(Clocks::of_decision(field))?;
            let entries = Entries(vec![(CLOCKS.to_owned(), clocks)]);
            self.log(Some(record), &serde_json::to_string(&entries)?)?;
        } else if field == REMOVED {
            match value {
                Json::String(reason) => self.remove(record, &reason)?,
                _ => self.restore(record).map(|_| ())?,
            }
        } else {
            let mut values = known.record.values.clone();
            match answer(field, &value).flatten() {
                Some(value) => values.insert(Id::new(field), value),
                None => values.remove(field),
            };
            self.change(&known.record, values)?;
        }
        self.outdo(record, field)
    }

    /// Lets go of the values that are not shown, because somebody decided or wrote another one.
    pub(crate) fn outdo(&mut self, record: RecordId, field: &str) -> Result<(), StoreError> {
        self.transaction
            .prepare_cached("DELETE FROM rival WHERE record = ?1 AND field = ?2")?
            .execute(params![record.to_string(), field])?;
        Ok(())
    }

    /// Lets go of the values that a save outdid: those of the fields that it changed.
    pub(crate) fn outdo_changed(
        &mut self,
        before: &Record,
        after: &Record,
    ) -> Result<(), StoreError> {
        let fields: Vec<String> = self
            .transaction
            .prepare_cached("SELECT DISTINCT field FROM rival WHERE record = ?1")?
            .query_map(params![before.id.to_string()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let changed = |field: &&String| before.get(field) != after.get(field);
        fields.iter().filter(changed).try_for_each(|field| self.outdo(before.id, field))
    }
}

/// A record with everything that two laptops need to agree on it.
fn of_record(
    connection: &rusqlite::Connection,
    lineage: &Lineage,
    id: RecordId,
) -> Result<Option<Known>, StoreError> {
    let found = match records::find(connection, id, false)? {
        Some(found) => Some(found),
        None => records::find(connection, id, true)?,
    };
    let Some(found) = found else { return Ok(None) };
    let about = found.subject.as_ref().map(|subject| (&found.form, subject));
    chain::known(connection, lineage, id, about)
}

fn gone() -> StoreError {
    StoreError::Fault("that conflict is no longer open".to_owned())
}
