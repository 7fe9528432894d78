//! The accepted rows become records: all of them in one act, or none.

use std::collections::{BTreeMap, HashMap};

use ngazi_domain::{Context, Form, Record, RecordId, Values};
use ngazi_exchange::ExchangeError;
use ngazi_store::StoreError;

use super::double::{Decision, Likeness, There};
use super::examine::Outcome;
use super::parallel::in_chunks;
use super::refer::Names;
use super::rows::Row;
use super::ties::{order, retied};
use crate::Desk;
use crate::act::What;
use crate::told::{Told, refused};
use crate::view::Failure;
use crate::work::Running;

/// Records between two looks at whether it was stopped.
const WATCHED: usize = 256;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    /// New records.
    pub added: usize,
    /// Records of which blank answers were filled.
    pub filled: usize,
}

impl Desk {
    /// Writes the rows as things are decided; a double without a decision is left out. Errors: a filled record would
    /// break a rule; what a row names is gone; the disk cannot be written; stopped.
    pub(super) fn write_rows(
        &mut self,
        form: &Form,
        outcome: Outcome,
        running: &Running<'_>,
    ) -> Result<Written, Failure> {
        let fills = self.fills(form, &outcome)?;
        let (rows, aliases) = wanted(outcome);
        let most = rows.len() + aliases.len();
        let lead = |mut id: RecordId| {
            // A row that was left out is stood in for by another one, which may be left out, too.
            for _ in 0..most {
                match aliases.get(&id) {
                    Some(next) => id = *next,
                    None => break,
                }
            }
            id
        };
        let order = order(&rows, |id| Some(lead(id)));
        if order.len() < rows.len() {
            return Err(refused(&self.words, "import-circle", &[]));
        }
        let (added, filled) = (rows.len(), fills.len());
        let mut rows: Vec<Option<Row>> = rows.into_iter().map(Some).collect();
        let mut stopped = false;
        let what = What::Rows { form: form.id.clone(), count: added + filled };
        let written = self.act(
            "import-table",
            |()| what,
            |writing| {
                let mut made: HashMap<RecordId, RecordId> = HashMap::new();
                for (done, place) in order.into_iter().enumerate() {
                    if done.is_multiple_of(WATCHED) && !running.goes_on(done) {
                        stopped = true;
                        return Err(StoreError::Fault(String::new()));
                    }
                    let Some(row) = rows[place].take() else { continue };
                    let values = match row.tie {
                        Some(_) => retied(&row.values, &|id| {
                            let id = lead(id);
                            Some(made.get(&id).copied().unwrap_or(id))
                        }),
                        None => row.values,
                    };
                    let record = writing.add(form, None, values)?;
                    made.extend(row.tie.map(|tie| (tie, record.id)));
                }
                for (record, values) in fills.values() {
                    writing.change(form, record, values.clone())?;
                }
                Ok(())
            },
        );
        match written {
            _ if stopped => Err(ExchangeError::Stopped).told(&self.words),
            Err(failure) => Err(failure),
            Ok(()) => Ok(Written { added, filled }),
        }
    }

    /// The records that are filled, with their answers afterwards.
    fn fills(
        &self,
        form: &Form,
        outcome: &Outcome,
    ) -> Result<BTreeMap<RecordId, (Record, Values)>, Failure> {
        let mut fills: BTreeMap<RecordId, (Record, Values)> = BTreeMap::new();
        for double in
            outcome.doubles.iter().filter(|double| double.decision == Some(Decision::Fill))
        {
            let There::Record(id) = double.there else { continue };
            let row = &outcome.rows[double.row];
            let before = fills.get(&id).map(|(_, values)| values.clone());
            let record = self.registers()?.record(form.id.as_str(), id);
            let record =
                record.cloned().ok_or_else(|| refused(&self.words, "import-changed", &[]))?;
            let values =
                self.filled(form, &record, before.as_ref().unwrap_or(&record.values), row)?;
            fills.insert(id, (record, values));
        }
        Ok(fills)
    }

    /// Whether blank answers of the record that a row looks like can be filled from it.
    pub(super) fn can_fill(
        &self,
        form: &Form,
        outcome: &Outcome,
        double: usize,
    ) -> Result<bool, Failure> {
        let double = &outcome.doubles[double];
        let There::Record(id) = double.there else { return Ok(false) };
        let record = self.registers()?.record(form.id.as_str(), id);
        let row = &outcome.rows[double.row];
        Ok(record.is_some_and(|record| self.filled(form, record, &record.values, row).is_ok()))
    }

    /// A record's answers with the blank ones filled from a row. Errors: together they break a rule.
    pub(super) fn filled(
        &self,
        form: &Form,
        record: &Record,
        values: &Values,
        row: &Row,
    ) -> Result<Values, Failure> {
        let reader = self.reader()?;
        let broken = |values: &Values| {
            let context = Context { version: record.version, ..reader.context(values) };
            let refer = |form: &_, id| reader.registers.referred(form, id, Some(record.id));
            ngazi_domain::check(form, &context, &refer)
        };
        let before = broken(values);
        let mut filled = values.clone();
        // In the order of the form: an answer shows the questions behind it.
        for field in form.fields.iter().filter(|field| !field.is_computed()) {
            let id = field.id.as_str();
            let context = Context { version: record.version, ..reader.context(&filled) };
            let shown = form.shown(&context).any(|one| one.id == field.id);
            if let Some(value) = row.values.get(id).filter(|_| shown && !values.contains(id)) {
                filled.insert(field.id.clone(), value.clone());
                form.reckon(&mut filled, reader.registers.cooperative(), reader.on, record.version);
            }
        }
        match broken(&filled).into_iter().find(|one| !before.contains(one)) {
            None => Ok(filled),
            Some(violation) => {
                let message = reader.broken(form, &violation.field, &violation.rule);
                let row = self.words.number(row.line.into());
                Err(refused(
                    &self.words,
                    "import-fill",
                    &[("row", row.into()), ("message", message.into())],
                ))
            }
        }
    }

    /// Holds rows against their form once more: while they waited for a decision, something else may have been changed.
    pub(super) fn still_right(
        &self,
        form: &Form,
        rows: &[Row],
        running: &Running<'_>,
    ) -> Result<(), Failure> {
        let mut names = Names::new(&[], self.registers()?, &form.id);
        rows.iter().filter_map(|row| row.tie).for_each(|tie| names.tie(tie, []));
        let likeness = Likeness::of(form);
        let checker = self.checker(form, Some(&names), &likeness)?;
        let right = |row: &Row| {
            let mut values = row.values.clone();
            checker.settle(&mut values, &mut vec![]) == 0 && checker.violations(&values).is_empty()
        };
        let chunks = in_chunks(rows.len(), running, |range| rows[range].iter().all(right));
        let chunks = chunks.ok_or(ExchangeError::Stopped).told(&self.words)?;
        match chunks.into_iter().all(|right| right) {
            true => Ok(()),
            false => Err(refused(&self.words, "import-changed", &[])),
        }
    }
}

/// The rows that become records, and for each other one the id that stands in for it.
fn wanted(outcome: Outcome) -> (Vec<Row>, HashMap<RecordId, RecordId>) {
    let mut aliases = HashMap::new();
    let mut out = vec![false; outcome.rows.len()];
    for double in outcome.doubles.iter().filter(|double| double.decision != Some(Decision::Both)) {
        out[double.row] = true;
        let there = match double.there {
            There::Record(id) => Some(id),
            There::Row(row) => outcome.rows[row].tie,
        };
        if let (Some(tie), Some(there)) = (outcome.rows[double.row].tie, there)
            && tie != there
        {
            aliases.insert(tie, there);
        }
    }
    let kept = outcome.rows.into_iter().zip(out).filter(|(_, out)| !out);
    (kept.map(|(row, _)| row).collect(), aliases)
}
