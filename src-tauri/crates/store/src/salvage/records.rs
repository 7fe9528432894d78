use std::collections::BTreeMap;

use ngazi_domain::{Id, RecordId, Values};
use rusqlite::{OptionalExtension, Row, params};

use super::Lost;
use super::source::{Source, select};
use crate::replay::Told;
use crate::{Act, StoreError, records};

const COLUMNS: [&str; 12] = [
    "id",
    "form",
    "number",
    "subject",
    "body",
    "version",
    "created",
    "changed",
    "deleted",
    "form_version",
    "reason",
    "erased",
];

/// A row of the records.
struct Line {
    id: String,
    form: String,
    number: u32,
    subject: Option<String>,
    body: String,
    version: u32,
    created: String,
    changed: String,
    deleted: Option<String>,
    form_version: u32,
    reason: Option<String>,
    erased: Option<String>,
}

impl Line {
    /// From a row whose first column is its number in the table. Errors: it is not what this program writes.
    fn read(row: &Row<'_>) -> Result<Self, StoreError> {
        let line = Self {
            id: row.get(1)?,
            form: row.get(2)?,
            number: row.get(3)?,
            subject: row.get(4)?,
            body: row.get(5)?,
            version: row.get(6)?,
            created: row.get(7)?,
            changed: row.get(8)?,
            deleted: row.get(9)?,
            // The first schema did not tell.
            form_version: row.get::<_, Option<u32>>(10)?.unwrap_or(1),
            reason: row.get(11)?,
            erased: row.get(12)?,
        };
        records::id(&line.id)?;
        serde_json::from_str::<Values>(&line.body)?;
        // The end of a long row stands on other pages, which read as zeros when they cannot be deciphered.
        let texts = [Some(&line.created), Some(&line.changed), line.deleted.as_ref()];
        if texts.into_iter().flatten().any(|text| text.is_empty() || text.contains('\0')) {
            return Err(StoreError::Damaged(format!("record {} has no end", line.id)));
        }
        Ok(line)
    }

    fn write(&self, act: &Act<'_>) -> Result<(), StoreError> {
        act.transaction
            .prepare_cached(
                "INSERT INTO register (form, last, ordinal)
                 SELECT ?1, 0, coalesce(max(ordinal), 0) + 1 FROM register WHERE true
                 ON CONFLICT (form) DO NOTHING",
            )?
            .execute(params![self.form])?;
        act.transaction
            .prepare_cached(
                "INSERT INTO record (id, form, number, subject, body, version, created, changed,
                     deleted, form_version, reason, erased)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![
                self.id,
                self.form,
                self.number,
                self.subject,
                self.body,
                self.version,
                self.created,
                self.changed,
                self.deleted,
                self.form_version,
                self.reason,
                self.erased,
            ])?;
        Ok(())
    }
}

/// Which rows of the table were read.
pub(super) struct Found {
    /// Their numbers in the table, ascending.
    rows: Vec<i64>,
    whole: bool,
}

/// Takes in every record that can be read.
pub(super) fn take_in(act: &Act<'_>, source: &mut Source) -> Result<Found, StoreError> {
    let there = source.columns("record")?;
    let mut rows = Vec::new();
    let whole =
        source.rows(&select("record", &COLUMNS, &there), &Line::read, &mut |row, line| {
            rows.push(row);
            line.write(act)
        })?;
    Ok(Found { rows, whole })
}

/// What the indexes still tell of a row that cannot be read.
#[derive(Default)]
struct Known {
    id: Option<String>,
    form: Option<Id>,
    number: Option<u32>,
    subject: Option<String>,
}

/// Puts the records that could not be read together again from the chain, when that was read to its end. Gives how many,
/// and those that are lost.
pub(super) fn rebuild(
    act: &Act<'_>,
    source: &mut Source,
    found: &Found,
    chain: bool,
) -> Result<(u32, Vec<Lost>), StoreError> {
    let (mut rebuilt, mut lost) = (0, Vec::new());
    if found.whole {
        return Ok((rebuilt, lost));
    }
    for known in unread(source, found)? {
        let line = if chain { told(act, &known)? } else { None };
        match line {
            Some(line) => {
                line.write(act)?;
                rebuilt += 1;
            }
            None => lost.push(Lost { form: known.form, number: known.number }),
        }
    }
    // Those whose index cannot be read either, but which the chain speaks of.
    let named: u32 = act.transaction.query_row(
        "SELECT count(DISTINCT record) FROM audit
         WHERE record IS NOT NULL AND record NOT IN (SELECT id FROM record)",
        [],
        |row| row.get(0),
    )?;
    lost.extend((lost.len()..named as usize).map(|_| Lost { form: None, number: None }));
    lost.sort();
    Ok((rebuilt, lost))
}

/// What the indexes know of the rows that were not read.
fn unread(source: &mut Source, found: &Found) -> Result<Vec<Known>, StoreError> {
    let mut all = BTreeMap::<i64, Known>::new();
    let missing = |row: &i64| found.rows.binary_search(row).is_err();
    source.index(
        "SELECT rowid, id FROM record INDEXED BY sqlite_autoindex_record_1",
        &["id"],
        &|row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
        &mut |(row, id)| {
            if missing(&row) {
                all.entry(row).or_default().id = Some(id);
            }
        },
    )?;
    source.index(
        "SELECT rowid, form, number FROM record INDEXED BY sqlite_autoindex_record_2",
        &["form", "number"],
        &|row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, u32>(2)?)),
        &mut |(row, form, number)| {
            if missing(&row) {
                let known = all.entry(row).or_default();
                (known.form, known.number) = (Some(Id::new(form)), Some(number));
            }
        },
    )?;
    source.index(
        "SELECT rowid, subject FROM record INDEXED BY one_for_each_subject
         WHERE subject IS NOT NULL AND deleted IS NULL",
        &["form", "subject"],
        &|row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
        &mut |(row, subject)| {
            if missing(&row) {
                all.entry(row).or_default().subject = Some(subject);
            }
        },
    )?;
    Ok(all.into_values().collect())
}

/// A record as the chain tells it; nothing when too little is known of it.
fn told(act: &Act<'_>, known: &Known) -> Result<Option<Line>, StoreError> {
    let (Some(id), Some(form), Some(number)) = (&known.id, &known.form, known.number) else {
        return Ok(None);
    };
    let told = Told::of(&act.transaction, id)?;
    if told.rows == 0 {
        return Ok(None);
    }
    let values: Values = told.values.into_iter().collect();
    let gone = (told.erased || told.removed.is_some()).then(|| told.last.clone());
    Ok(Some(Line {
        id: id.clone(),
        form: form.to_string(),
        number,
        subject: known.subject.clone(),
        body: if told.erased { "{}".to_owned() } else { serde_json::to_string(&values)? },
        version: told.writes.max(1),
        created: told.first,
        changed: told.last.clone(),
        deleted: gone,
        form_version: match told.version {
            Some(version) => version,
            None => neighbour(act, form, number)?,
        },
        reason: told.removed.filter(|_| !told.erased),
        erased: told.erased.then_some(told.last),
    }))
}

/// The version of the form with which the record before it was made: the chain tells only when it becomes another one.
fn neighbour(act: &Act<'_>, form: &Id, number: u32) -> Result<u32, StoreError> {
    let version = act
        .transaction
        .query_row(
            "SELECT form_version FROM record WHERE form = ?1
             ORDER BY number > ?2, abs(number - ?2) LIMIT 1",
            params![form.as_str(), number],
            |row| row.get(0),
        )
        .optional()?;
    Ok(version.unwrap_or(1))
}

/// Makes every record findable that was not removed.
pub(super) fn index(act: &mut Act<'_>) -> Result<(), StoreError> {
    for id in all(act, "WHERE deleted IS NULL")? {
        if let Some(record) = records::find(&act.transaction, id, false)? {
            act.index(&record)?;
        }
    }
    Ok(())
}

/// The ids of records, in the order of the table.
pub(super) fn all(act: &Act<'_>, which: &str) -> Result<Vec<RecordId>, StoreError> {
    let mut statement =
        act.transaction.prepare(&format!("SELECT id FROM record {which} ORDER BY rowid"))?;
    let mut rows = statement.query([])?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        ids.push(records::id(row.get_ref(0)?.as_str()?)?);
    }
    Ok(ids)
}
