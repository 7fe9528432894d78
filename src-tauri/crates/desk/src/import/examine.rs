//! A file is held against a form: what is open, what can be taken, what is wrong.

use std::collections::BTreeMap;

use ngazi_domain::{Field, Form, Kind, Need, Notation, Record, Values};
use ngazi_exchange::{ExchangeError, Sheet};
use ngazi_words::Words;

use super::cell::Manner;
use super::columns::{AllNames, decimal_units, manner, named_forms};
use super::double::{Double, Likeness};
use super::questions::{Answers, Writing};
use super::records::{lost_files, raw, unasked};
use super::refer::Names;
use super::rows::{At, Broken, Checker, Row, Sorted};
use super::sheets::{Entries, Plan, plan};
use super::source::Source;
use super::ties::{hold_together, names_its_own, tie};
use super::units::Units;
use super::{Rejected, view};
use crate::Desk;
use crate::reader::Reader;
use crate::told::{Told, refused};
use crate::view::Failure;
use crate::work::Running;

/// What came of a file.
pub(crate) struct Examined {
    /// The date that leaves the order open, and the number that leaves the sign open.
    pub open: (Option<String>, Option<String>),
    /// What came of the rows; nothing as long as an open question is not answered.
    pub outcome: Option<Outcome>,
}

/// What came of the rows of a file.
pub(crate) struct Outcome {
    /// Rows that can be taken.
    pub rows: Vec<Row>,
    /// The first broken rules, told.
    pub rejected: Vec<Rejected>,
    /// Rows that cannot.
    pub refused: usize,
    /// What was left out, told.
    pub notes: Vec<String>,
    /// Rows that look like others.
    pub doubles: Vec<Double>,
}

impl Desk {
    /// Holds a file against a form. Errors: it has no heading of the form; a required column is missing; stopped.
    pub(super) fn examine(
        &self,
        form: &Form,
        source: &Source,
        answers: Answers,
        running: &Running<'_>,
    ) -> Result<Examined, Failure> {
        match source {
            Source::Sheets(sheets) => {
                let others = self.other_words()?;
                let mut readers = vec![self.reader()?];
                for words in &others {
                    readers.push(self.reader_in(words)?);
                }
                self.examine_sheets(form, sheets, answers, &readers, running)
            }
            Source::Records(records) => {
                let outcome = self.examine_records(form, records, running)?;
                Ok(Examined { open: (None, None), outcome: Some(outcome) })
            }
        }
    }

    fn examine_sheets(
        &self,
        form: &Form,
        sheets: &[Sheet],
        answers: Answers,
        readers: &[Reader<'_>],
        running: &Running<'_>,
    ) -> Result<Examined, Failure> {
        let words: Vec<&Words> = readers.iter().map(|reader| reader.words).collect();
        let units = Units::new(&words, decimal_units(&form.fields));
        let plan = plan(sheets, form, readers, &units);
        let plan = plan.ok_or_else(|| refused(&self.words, "import-no-heading", &[]))?;
        self.nothing_required_is_missing(form, &plan)?;
        let writing = Writing::of(sheets, &plan, form);
        let own = self.words.numbers().decimal_sign();
        let open =
            (writing.open_date().map(str::to_owned), writing.open_number().map(str::to_owned));
        let (Some(month_first), Some(decimal)) =
            (writing.month_first(answers), writing.decimal(answers, own))
        else {
            return Ok(Examined { open, outcome: None });
        };
        let manner = manner(readers, units, Notation { decimal, month_first });
        let outcome = self.sort_sheets(form, sheets, &plan, readers, &manner, running)?;
        Ok(Examined { open, outcome: Some(outcome) })
    }

    fn sort_sheets(
        &self,
        form: &Form,
        sheets: &[Sheet],
        plan: &Plan,
        readers: &[Reader<'_>],
        manner: &Manner,
        running: &Running<'_>,
    ) -> Result<Outcome, Failure> {
        let registers = self.registers()?;
        let forms = named_forms(&read_fields(form, plan)).into_iter();
        let mut names: AllNames<'_> =
            forms.map(|form| (form.clone(), Names::new(readers, registers, &form))).collect();
        self.remember_removed(readers, &mut names)?;
        let ties = match names.contains_key(&form.id) {
            true => tie(sheets, plan, form, readers, &mut names, manner),
            false => BTreeMap::new(),
        };
        let (entries, lost) = Entries::new(sheets, plan, form, readers, &names, manner, &ties);
        let likeness = Likeness::of(form);
        let tied = names.get(&form.id);
        let checker = self.checker(form, tied, &likeness)?;
        let sorted =
            checker.sort(entries.count(), running, |index, buffer| entries.read(index, buffer));
        let mut sorted = sorted.ok_or(ExchangeError::Stopped).told(&self.words)?;
        sorted.refused += lost.len();
        sorted.note(lost);
        if let Some(names) = tied {
            hold_together(form, &mut sorted, names);
        }
        let heads = view::Heads::of(sheets, plan, form);
        let mut ignored = plan.main.1.ignored.clone();
        ignored.extend(plan.lists.iter().flat_map(|(_, _, layout)| layout.ignored.iter().cloned()));
        self.outcome(form, sorted, &likeness, &heads, (ignored, plan.files.clone()))
    }

    fn examine_records(
        &self,
        form: &Form,
        records: &[Record],
        running: &Running<'_>,
    ) -> Result<Outcome, Failure> {
        let registers = self.registers()?;
        let files = &self.opened()?.files;
        let own = names_its_own(form).then(|| {
            let mut names = Names::new(&[], registers, &form.id);
            records.iter().for_each(|record| names.tie(record.id, []));
            names
        });
        let likeness = Likeness::of(form);
        let checker = self.checker(form, own.as_ref(), &likeness)?;
        let sorted = checker.sort(records.len(), running, |index, _| {
            Some(raw(form, &records[index], index, files))
        });
        let mut sorted = sorted.ok_or(ExchangeError::Stopped).told(&self.words)?;
        if let Some(names) = &own {
            hold_together(form, &mut sorted, names);
        }
        let ignored = unasked(form, records).into_iter().collect();
        let lost = lost_files(form, records, files);
        let reader = self.reader()?;
        let lost = lost.iter().map(|field| reader.label(form, field)).collect();
        self.outcome(form, sorted, &likeness, &view::Heads::default(), (ignored, lost))
    }

    /// Tells the names which records were removed, by their numbers and by what they were called last.
    fn remember_removed(
        &self,
        readers: &[Reader<'_>],
        names: &mut AllNames<'_>,
    ) -> Result<(), Failure> {
        let store = &self.opened()?.store;
        for removed in store.removed().told(&self.words)? {
            let Some(names) = names.get_mut(&removed.form) else { continue };
            let mut values = Values::new();
            for change in store.history(removed.id).told(&self.words)? {
                for (field, _, new) in change.fields {
                    match new {
                        Some(value) => values.insert(field, value),
                        None => values.remove(field.as_str()),
                    };
                }
            }
            let (id, form, number) = (removed.id, removed.form, removed.number);
            // What it was called does not hang on its version or on what it was about.
            let record = Record { id, form, version: 1, number, subject: None, values };
            let called = readers.iter().map(|reader| reader.record_name(&record));
            names.remember(called.chain([number.to_string()]));
        }
        Ok(())
    }

    /// What rows of a form are held against.
    pub(super) fn checker<'a>(
        &'a self,
        form: &'a Form,
        tied: Option<&'a Names<'a>>,
        likeness: &'a Likeness,
    ) -> Result<Checker<'a>, Failure> {
        let registers = self.registers()?;
        Ok(Checker {
            form,
            profile: registers.cooperative(),
            registers,
            on: self.today(),
            tied,
            likeness,
        })
    }

    /// Finds the doubles and puts what is wrong, and what was left out, into words.
    fn outcome(
        &self,
        form: &Form,
        sorted: Sorted,
        likeness: &Likeness,
        heads: &view::Heads,
        (ignored, files): (Vec<String>, Vec<String>),
    ) -> Result<Outcome, Failure> {
        let reader = self.reader()?;
        let doubles = likeness.doubles(form, reader.registers.of(form.id.as_str()), &sorted.rows);
        let mut notes = Vec::new();
        for (id, columns) in [("import-ignored", ignored), ("import-files", files)] {
            if !columns.is_empty() {
                let columns = reader.words.items(columns);
                notes.push(reader.say(id, &[("columns", columns.into())]));
            }
        }
        if sorted.stray > 0 {
            notes.push(reader.say("import-stray", &[("count", sorted.stray.into())]));
        }
        let mut broken: Vec<Broken> = sorted.broken;
        // What belongs to no entry was noted first or last: the reader goes through the file from above.
        broken.sort_by_key(|one| (matches!(one.at, At::Line { column: None, .. }), one.line));
        let rejected = broken.iter().map(|one| view::told(&reader, form, heads, one)).collect();
        Ok(Outcome { rows: sorted.rows, rejected, refused: sorted.refused, notes, doubles })
    }

    /// Every entry needs these columns, so a file without one of them is of another kind.
    fn nothing_required_is_missing(&self, form: &Form, plan: &Plan) -> Result<(), Failure> {
        let there = |field: &Field| {
            let place = form.fields.iter().position(|one| one.id == field.id);
            plan.main.1.fields().any(|(_, one, _)| Some(one) == place)
        };
        let required = |field: &&Field| {
            field.need == Need::Required
                && field.when.is_empty()
                && field.is_of(form.version)
                && !field.is_computed()
                && !matches!(field.kind, Kind::List { .. } | Kind::File)
        };
        match form.fields.iter().filter(required).find(|field| !there(field)) {
            Some(missing) => {
                let column = self.reader()?.label(form, &missing.id).into();
                Err(refused(&self.words, "import-column-missing", &[("column", column)]))
            }
            None => Ok(()),
        }
    }
}

/// The fields, and the lists, that the file has columns for.
fn read_fields(form: &Form, plan: &Plan) -> Vec<Field> {
    let main = plan.main.1.fields().map(|(_, place, _)| form.fields[place].clone());
    let lists = plan.lists.iter().map(|(place, ..)| form.fields[*place].clone());
    main.chain(lists).collect()
}
