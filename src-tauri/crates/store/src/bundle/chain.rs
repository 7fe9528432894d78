//! What the audit chain tells of a record: for each field, who wrote what stands there, knowing of what. Nothing of
//! this is stored for a store that never met another: a row of a laptop outdoes what it found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crdts::CmRDT;
use ngazi_domain::{Id, Record, RecordId, Value};
use rusqlite::{Connection, params};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

use super::clock::{Clock, Mark, Plain, REMOVED, Side, VERSION, join};
use super::portable::place;
use crate::laptop::Lineage;
use crate::{StoreError, records};

/// A record with everything that two laptops need to agree on it.
pub(crate) struct Known {
    /// As it stands here; of several about one thing the one that counts.
    pub record: Record,
    /// Why it was removed, when it was.
    pub removed: Option<String>,
    /// When its content was erased, when it was.
    pub erased: Option<String>,
    /// Its fields and what else may be written, each as it was left.
    pub registers: BTreeMap<String, Register>,
}

/// What was written into one field and not overwritten.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Register {
    /// The value that is shown comes first.
    pub sides: Vec<Side>,
    /// The row of the chain that changed it last.
    pub row: i64,
}

/// The entry of an audit row that tells whose values it brings in.
pub(crate) const CLOCKS: &str = "clocks";

/// What that entry holds.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Clocks {
    /// Each mark once.
    marks: Vec<Mark>,
    /// Fields with the places of their marks, that of the value that is shown first.
    fields: BTreeMap<String, Vec<usize>>,
    /// Fields for which somebody decided in this row, knowing of this.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    decided: BTreeMap<String, Plain>,
}

impl Clocks {
    /// A decision about one field.
    pub fn of_decision(field: &str) -> Self {
        let decided = BTreeMap::from([(field.to_owned(), Plain::default())]);
        Self { decided, ..Self::default() }
    }

    /// Notes what a field holds now.
    pub fn note(&mut self, field: &str, sides: &[Side]) {
        let places = sides.iter().map(|side| place(&mut self.marks, &side.mark)).collect();
        self.fields.insert(field.to_owned(), places);
    }

    /// Notes that somebody decided between these.
    pub fn decide(&mut self, field: &str, sides: &[Side]) {
        let known = join(sides.iter().map(|side| &side.mark.clock));
        self.decided.insert(field.to_owned(), Plain(known));
    }
}

/// One of the records about the same thing. Most things have one.
struct Here {
    record: Record,
    removed: Option<String>,
    erased: Option<String>,
    created: String,
}

/// A row of the chain about a record.
struct Row {
    seq: i64,
    at: String,
    hash: Vec<u8>,
    /// Which of the records about the same thing.
    of: usize,
    change: Entries,
}

/// The entries of an audit row, in their order: a field may have the name of another entry. None when they were erased.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Entries(pub Vec<(String, Json)>);

impl Serialize for Entries {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, entry)| (name, entry)))
    }
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of changes")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// A record by its id, or the one about a subject, as the file holds it now; nothing when there was never one.
pub(crate) fn known(
    connection: &Connection,
    lineage: &Lineage,
    id: RecordId,
    about: Option<(&Id, &Id)>,
) -> Result<Option<Known>, StoreError> {
    let mut here = match about {
        Some((form, subject)) => {
            let args = [form.as_str(), subject.as_str()];
            read(connection, "form = ?1 AND subject = ?2", &args)?
        }
        None => read(connection, "id = ?1", &[id.to_string().as_str()])?,
    };
    if here.is_empty() {
        return Ok(None);
    }
    let rows = rows(connection, &here)?;
    let mut fold = Fold::new(lineage, here.len());
    rows.iter().try_for_each(|row| fold.row(row))?;
    let rivals = rivals(connection, &here)?;
    let stands = here.iter().position(|one| one.removed.is_none());
    let counts = here.swap_remove(stands.or(fold.counts).unwrap_or_default());
    let (marks, origin) = (fold.marks, lineage.origin());
    let Here { record, removed, erased, created } = counts;
    let mut shown = BTreeMap::from([
        (VERSION.to_owned(), Json::from(record.version)),
        (REMOVED.to_owned(), removed.as_deref().map_or(Json::Null, Json::from)),
    ]);
    for (field, value) in record.values.iter() {
        shown.insert(field.to_string(), serde_json::to_value(value)?);
    }
    let mut registers: BTreeMap<String, Register> = BTreeMap::new();
    for (field, (marks, row)) in marks {
        let value = shown.remove(&field).unwrap_or(Json::Null);
        let side = |mark: Mark| {
            // Hardly any record has rivals, and looking for them takes time.
            let key = (!rivals.is_empty()).then(|| (field.clone(), mark.clock.to_string()));
            let rival = key.and_then(|key| rivals.get(&key));
            Side { value: rival.unwrap_or(&value).clone(), mark }
        };
        let sides = marks.into_iter().map(side).collect();
        registers.insert(field, Register { sides, row });
    }
    // Of what the chain tells nothing it was there from the beginning.
    for (field, value) in shown {
        let clock = Clock::from(origin.clone());
        let mark = Mark { clock, at: created.clone(), laptop: origin.actor.clone() };
        registers.insert(field, Register { sides: vec![Side { mark, value }], row: 1 });
    }
    Ok(Some(Known { record, removed, erased, registers }))
}

fn read(connection: &Connection, which: &str, args: &[&str]) -> Result<Vec<Here>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id, form, number, subject, form_version, body, deleted, coalesce(reason, ''),
             erased, created FROM record WHERE {which} ORDER BY number"
    ))?;
    let mut rows = statement.query(rusqlite::params_from_iter(args))?;
    let mut here = Vec::new();
    while let Some(row) = rows.next()? {
        let removed: Option<String> = row.get(6)?;
        let reason: String = row.get(7)?;
        let (erased, created) = (row.get(8)?, row.get(9)?);
        let record = records::read(row)?;
        here.push(Here { record, removed: removed.map(|_| reason), erased, created });
    }
    Ok(here)
}

fn rows(connection: &Connection, here: &[Here]) -> Result<Vec<Row>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT seq, at, hash, change FROM audit WHERE record = ?1 ORDER BY seq")?;
    let mut all = Vec::new();
    for (of, one) in here.iter().enumerate() {
        let mut rows = statement.query(params![one.record.id.to_string()])?;
        while let Some(row) = rows.next()? {
            let change = match row.get_ref(3)?.as_str_or_null()? {
                Some(change) => serde_json::from_str(change)?,
                None => Entries::default(),
            };
            all.push(Row { seq: row.get(0)?, at: row.get(1)?, hash: row.get(2)?, of, change });
        }
    }
    all.sort_by_key(|row| row.seq);
    Ok(all)
}

/// The values that are not shown, by field and clock.
fn rivals(
    connection: &Connection,
    here: &[Here],
) -> Result<BTreeMap<(String, String), Json>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT field, clock, value FROM rival WHERE record = ?1")?;
    let mut rivals = BTreeMap::new();
    for one in here {
        let mut rows = statement.query(params![one.record.id.to_string()])?;
        while let Some(row) = rows.next()? {
            let value = match row.get_ref(2)?.as_str_or_null()? {
                Some(value) => serde_json::from_str(value)?,
                None => Json::Null,
            };
            rivals.insert((row.get(0)?, row.get(1)?), value);
        }
    }
    Ok(rivals)
}

/// Goes through the rows about one thing.
struct Fold<'a> {
    lineage: &'a Lineage,
    /// Who wrote what stands in each field now, and the row that changed it last.
    marks: BTreeMap<String, (Vec<Mark>, i64)>,
    /// What each of the records holds; kept only where there are several.
    values: Vec<BTreeMap<String, Json>>,
    begun: Vec<bool>,
    /// The record that counts: the one that was not removed, or was so last.
    counts: Option<usize>,
}

impl<'a> Fold<'a> {
    fn new(lineage: &'a Lineage, count: usize) -> Self {
        let values = vec![BTreeMap::new(); count];
        Self { lineage, marks: BTreeMap::new(), values, begun: vec![false; count], counts: None }
    }

    fn row(&mut self, row: &Row) -> Result<(), StoreError> {
        let mut written: BTreeMap<&str, Json> = BTreeMap::new();
        if !std::mem::replace(&mut self.begun[row.of], true) {
            written.insert(REMOVED, Json::Null);
            written.insert(VERSION, Json::Null);
        }
        let mut entries = row.change.0.iter();
        written.extend(entries.clone().filter_map(|(name, entry)| written_by(name, entry)));
        let entry = entries.find(|(name, entry)| name == CLOCKS && entry.is_object());
        let clocks: Clocks = match entry {
            Some((_, entry)) => serde_json::from_value(entry.clone())?,
            None => Clocks::default(),
        };
        let mut fields: BTreeSet<String> =
            written.keys().map(|field| (*field).to_owned()).collect();
        if self.values.len() > 1 && !self.turn(row.of, &written, &mut fields) {
            return Ok(());
        }
        self.counts = Some(row.of);
        fields.extend(clocks.decided.keys().cloned());
        let dot = self.lineage.writer(row.seq, &row.hash);
        for field in fields.into_iter().filter(|field| !clocks.fields.contains_key(field)) {
            let before = self.marks.remove(&field).unwrap_or_default().0;
            let more = clocks.decided.get(&field).map(|known| &known.0);
            let mut clock = join(before.iter().map(|mark| &mark.clock).chain(more));
            clock.apply(dot.clone());
            let mark = Mark { clock, at: row.at.clone(), laptop: dot.actor.clone() };
            self.marks.insert(field, (vec![mark], row.seq));
        }
        for (field, places) in &clocks.fields {
            let marks = places.iter().filter_map(|place| clocks.marks.get(*place).cloned());
            self.marks.insert(field.clone(), (marks.collect(), row.seq));
        }
        Ok(())
    }

    /// Takes note of a row where several records were about one thing, one after the other. The answer says whether the
    /// record of the row counts. One that takes the place of another changes every field in which they differ.
    fn turn(
        &mut self,
        of: usize,
        written: &BTreeMap<&str, Json>,
        fields: &mut BTreeSet<String>,
    ) -> bool {
        let now = &mut self.values[of];
        now.extend(written.iter().map(|(field, value)| ((*field).to_owned(), value.clone())));
        let before = match self.counts {
            Some(counts) if counts == of => return true,
            Some(_) if now.get(REMOVED).is_some_and(|reason| !reason.is_null()) => return false,
            None => return true,
            Some(counts) => counts,
        };
        let (now, before) = (&self.values[of], &self.values[before]);
        let all = now.keys().chain(before.keys());
        let answer = |values: &BTreeMap<String, Json>, field: &str| {
            values.get(field).filter(|value| !value.is_null()).cloned()
        };
        let differ =
            |field: &&String| answer(now, field.as_str()) != answer(before, field.as_str());
        fields.extend(all.filter(differ).cloned());
        true
    }
}

/// The register that an entry of an audit row writes, and the value.
fn written_by<'a>(name: &'a str, entry: &Json) -> Option<(&'a str, Json)> {
    match (name, entry) {
        ("version", Json::Array(pair)) if pair.iter().all(Json::is_u64) => {
            Some((VERSION, pair.last()?.clone()))
        }
        // A field of any name has two answers.
        (field, Json::Array(pair)) => Some((field, pair.get(1)?.clone())),
        ("removed", Json::String(_)) => Some((REMOVED, entry.clone())),
        // Rows of the first schema give no reason.
        ("removed", Json::Bool(true)) => Some((REMOVED, Json::from(""))),
        ("restored", Json::Bool(true)) => Some((REMOVED, Json::Null)),
        _ => None,
    }
}

/// An answer as it travels.
pub(crate) fn as_json(value: Option<&Value>) -> Result<Json, StoreError> {
    Ok(value.map(serde_json::to_value).transpose()?.unwrap_or(Json::Null))
}
