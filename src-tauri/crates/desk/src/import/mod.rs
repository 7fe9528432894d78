//! Tables and records that come in: from the first look at a file to the one act that writes it.
//!
//! A file is read into cells ([`source`]), its heading is found ([`layout`], [`sheets`]), what its writing leaves open
//! is asked ([`questions`]), each row is read ([`cell`]) and held against the form ([`rows`]), doubles are found
//! ([`double`]), and what was decided is written ([`write`]).

mod amount;
mod cell;
mod columns;
mod command;
mod double;
mod examine;
mod fold;
mod layout;
mod parallel;
mod questions;
mod records;
mod refer;
mod rows;
mod sheets;
mod source;
mod text;
mod ties;
mod units;
mod view;
mod write;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use ngazi_domain::{Form, Id};

pub use command::{ImportAnswers, Imported, Rejected};
pub use double::Decision;

pub(crate) use cell::is_year_in_disguise;
pub(crate) use refer::Names;
pub(crate) use sheets::list_names;
pub(crate) use units::{area_symbol, weight_symbol};

use crate::Desk;
use crate::told::refused;
use crate::view::{Failure, ImportView};
use crate::work::Running;
use double::{Double, There};
use examine::Outcome;
use questions::Answers;
use source::Source;

/// An import that was shown and waits for answers and decisions.
pub(crate) struct Pending {
    form: Id,
    /// The file's name.
    file: String,
    /// What stands in the file, as long as an answer may change how it is read.
    source: Option<Source>,
    /// The date and the number that leave their reading open.
    open: (Option<String>, Option<String>),
    answers: Answers,
    /// What came of the rows; nothing as long as a question waits.
    outcome: Option<Outcome>,
}

impl Desk {
    /// Shows what an import of a file into a register would do; [`Desk::apply_import`] does it.
    ///
    /// Errors: the file is no table; it has no heading of the form; a required column is missing; stopped.
    pub fn preview_import(&mut self, form: &str, path: &Path) -> Result<ImportView, Failure> {
        self.pending = None;
        let work = Arc::clone(&self.work);
        let running = work.begin();
        let form = self.register(form)?.clone();
        let source = self.read_source(path, &running)?;
        let pending = Pending {
            form: form.id.clone(),
            file: name_of(path),
            source: Some(source),
            open: (None, None),
            answers: Answers::default(),
            outcome: None,
        };
        self.check_pending(&form, pending, &running)
    }

    /// Answers what the file leaves open: `dates` with `day-first` or `month-first`, `decimals` with `comma` or `point`.
    pub fn answer_import(&mut self, question: &str, choice: &str) -> Result<ImportView, Failure> {
        let mut pending = self.take_pending()?;
        let form = self.register(pending.form.as_str())?.clone();
        match (question, choice) {
            (view::DATES, view::DAY_FIRST) => pending.answers.month_first = Some(false),
            (view::DATES, view::MONTH_FIRST) => pending.answers.month_first = Some(true),
            (view::DECIMALS, view::COMMA) => pending.answers.decimal = Some(','),
            (view::DECIMALS, view::POINT) => pending.answers.decimal = Some('.'),
            _ => {
                self.pending = Some(pending);
                return Err(self.unknown(choice));
            }
        }
        if pending.source.is_none() {
            // Nothing was open: there is nothing to read in another way.
            return self.show_pending(&form, pending);
        }
        let work = Arc::clone(&self.work);
        let running = work.begin();
        self.check_pending(&form, pending, &running)
    }

    /// Decides about a row that looks like a record, or like an earlier row: `skip`, `both` or `fill`.
    ///
    /// Errors: there is no such double; what would be filled breaks a rule.
    pub fn decide_double(&mut self, row: u32, decision: &str) -> Result<ImportView, Failure> {
        let decision = Decision::from_id(decision).ok_or_else(|| self.unknown(decision))?;
        self.decide(decision, |line, _| line == row)
    }

    /// Decides the same about all doubles that wait; those that cannot be filled go on waiting.
    pub fn decide_doubles(&mut self, decision: &str) -> Result<ImportView, Failure> {
        let decision = Decision::from_id(decision).ok_or_else(|| self.unknown(decision))?;
        self.decide(decision, |_, double| {
            double.decision.is_none() && (decision != Decision::Fill || double.fillable())
        })
    }

    /// Forgets the import that was shown.
    pub fn drop_import(&mut self) {
        self.pending = None;
    }

    /// Writes the rows that were shown as accepted, in one act. Errors: a question or a double is still open; something
    /// was changed meanwhile; the disk cannot be written; stopped. Nothing is written then.
    pub fn apply_import(&mut self) -> Result<ImportView, Failure> {
        let pending = self.take_pending()?;
        let form = self.register(pending.form.as_str())?.clone();
        let decided = pending.outcome.as_ref().is_some_and(|outcome| outcome.undecided() == 0);
        if !decided {
            self.pending = Some(pending);
            return Err(refused(&self.words, "import-undecided", &[]));
        }
        let mut view = pending.view(&self.reader()?, &form);
        let Some(outcome) = pending.outcome else {
            return Err(refused(&self.words, "import-nothing", &[]));
        };
        let work = Arc::clone(&self.work);
        let running = work.begin();
        self.still_right(&form, &outcome.rows, &running)?;
        let written = self.write_rows(&form, outcome, &running)?;
        view.accepted = self.words.say("import-written", &[("count", written.added.into())]);
        if written.filled > 0 {
            let filled = self.words.say("import-filled", &[("count", written.filled.into())]);
            view.accepted = format!("{} {filled}", view.accepted);
        }
        (view.applied, view.applicable) = (true, false);
        Ok(view)
    }

    fn take_pending(&mut self) -> Result<Pending, Failure> {
        let pending = self.pending.take();
        pending.ok_or_else(|| refused(&self.words, "import-nothing", &[]))
    }

    fn check_pending(
        &mut self,
        form: &Form,
        mut pending: Pending,
        running: &Running<'_>,
    ) -> Result<ImportView, Failure> {
        if let Some(source) = &pending.source {
            let examined = self.examine(form, source, pending.answers, running)?;
            (pending.open, pending.outcome) = (examined.open, examined.outcome);
        }
        if pending.open == (None, None) {
            // Nothing can change how it is read: the cells are no longer needed.
            pending.source = None;
        }
        self.show_pending(form, pending)
    }

    fn show_pending(&mut self, form: &Form, pending: Pending) -> Result<ImportView, Failure> {
        let view = pending.view(&self.reader()?, form);
        self.pending = Some(pending);
        Ok(view)
    }

    fn decide(
        &mut self,
        decision: Decision,
        of: impl Fn(u32, &Double) -> bool,
    ) -> Result<ImportView, Failure> {
        let mut pending = self.take_pending()?;
        let form = self.register(pending.form.as_str())?.clone();
        let done = match &mut pending.outcome {
            Some(outcome) => self.decide_in(&form, outcome, decision, of),
            None => Err(refused(&self.words, "import-undecided", &[])),
        };
        let view = self.show_pending(&form, pending)?;
        done.map(|()| view)
    }

    fn decide_in(
        &self,
        form: &Form,
        outcome: &mut Outcome,
        decision: Decision,
        of: impl Fn(u32, &Double) -> bool,
    ) -> Result<(), Failure> {
        let chosen: Vec<usize> = (0..outcome.doubles.len())
            .filter(|place| {
                let double = &outcome.doubles[*place];
                of(outcome.rows[double.row].line, double)
            })
            .collect();
        let single = chosen.len() == 1;
        if chosen.is_empty() {
            return Err(refused(&self.words, "import-nothing", &[]));
        }
        for place in chosen {
            let double = &outcome.doubles[place];
            if let (Decision::Fill, There::Record(id)) = (decision, double.there) {
                let record = self.registers()?.record(form.id.as_str(), id);
                let record = record.ok_or_else(|| refused(&self.words, "import-changed", &[]))?;
                match self.filled(form, record, &record.values, &outcome.rows[double.row]) {
                    Err(failure) if single => return Err(failure),
                    // Of many, one that cannot be filled goes on waiting.
                    Err(_) => continue,
                    Ok(_) => {}
                }
            } else if decision == Decision::Fill {
                return Err(refused(&self.words, "import-nothing", &[]));
            }
            outcome.doubles[place].decision = Some(decision);
        }
        Ok(())
    }
}

/// The name of a file without its folder.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
