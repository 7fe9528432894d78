//! The import of the command line: one call, no conversation.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::double::Decision;
use super::{Answers, name_of};
use crate::Desk;
use crate::told::refused;
use crate::view::Failure;

/// What a file may leave open, answered before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportAnswers {
    /// Whether `03/04/2026` begins with the month.
    pub month_first: Option<bool>,
    /// The decimal sign, `,` or `.`.
    pub decimal: Option<char>,
    /// What becomes of rows that look like a record, or like an earlier row; one that cannot be filled is skipped.
    pub doubles: Decision,
}

impl Default for ImportAnswers {
    /// Nothing is answered, and doubles are left out.
    fn default() -> Self {
        Self { month_first: None, decimal: None, doubles: Decision::Skip }
    }
}

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Rows that become records.
    pub accepted: u32,
    /// Records of which blank answers are filled.
    pub filled: u32,
    /// Rows that are left out because they look like a record, or like an earlier row.
    pub doubles: Vec<u32>,
    /// Broken rules of the other rows; at most 500.
    pub rejected: Vec<Rejected>,
    /// How many other rows there are.
    pub rejected_rows: u32,
    /// What was not read, as sentences.
    pub ignored: Vec<String>,
    /// What the file leaves open, as sentences; nothing was checked then.
    pub questions: Vec<String>,
    /// Whether the accepted rows were written.
    pub written: bool,
}

/// A broken rule of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// Row in the sheet, from 1; the heading is a row too. Of records their place.
    pub row: u32,
    /// The sheet, when it is not the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Head of the column, as the sheet has it.
    pub column: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl Desk {
    /// Reads a table, or records as JSON, into a register. With `dry_run` nothing is written and open questions are
    /// told; otherwise every accepted row is written, in one act.
    ///
    /// Errors: the file is no table; a required column is missing; without `dry_run`, something is left open; the store
    /// cannot be written.
    pub fn import_table(
        &mut self,
        form: &str,
        path: &Path,
        dry_run: bool,
        answers: &ImportAnswers,
    ) -> Result<Imported, Failure> {
        let work = Arc::clone(&self.work);
        let running = work.begin();
        let form = self.register(form)?.clone();
        let source = self.read_source(path, &running)?;
        let known = Answers { month_first: answers.month_first, decimal: answers.decimal };
        let examined = self.examine(&form, &source, known, &running)?;
        drop(source);
        let open =
            [("import-dates-open", examined.open.0), ("import-decimals-open", examined.open.1)];
        let Some(mut outcome) = examined.outcome else {
            let unanswered = [known.month_first.is_none(), known.decimal.is_none()];
            let open = open.into_iter().zip(unanswered).filter(|(_, unanswered)| *unanswered);
            let told = |((id, example), _): ((&str, Option<String>), bool)| {
                Some(refused(
                    &self.words,
                    id,
                    &[("example", example?.into()), ("file", name_of(path).into())],
                ))
            };
            let mut questions: Vec<Failure> = open.filter_map(told).collect();
            if !dry_run && !questions.is_empty() {
                return Err(questions.remove(0));
            }
            let questions = questions.into_iter().map(|failure| failure.message).collect();
            return Ok(Imported::open(questions));
        };
        for place in 0..outcome.doubles.len() {
            let fits =
                answers.doubles != Decision::Fill || self.can_fill(&form, &outcome, place)?;
            outcome.doubles[place].decision =
                Some(if fits { answers.doubles } else { Decision::Skip });
        }
        let skipped =
            outcome.doubles.iter().filter(|double| double.decision == Some(Decision::Skip));
        let doubles = skipped.map(|double| outcome.rows[double.row].line).collect();
        let mut imported = Imported {
            accepted: outcome.accepted() as u32,
            filled: outcome.fills() as u32,
            doubles,
            rejected: std::mem::take(&mut outcome.rejected),
            rejected_rows: outcome.refused as u32,
            ignored: std::mem::take(&mut outcome.notes),
            questions: vec![],
            written: false,
        };
        if !dry_run && imported.accepted + imported.filled > 0 {
            self.write_rows(&form, outcome, &running)?;
            imported.written = true;
        }
        Ok(imported)
    }
}

impl Imported {
    /// Nothing was checked because these questions are open.
    fn open(questions: Vec<String>) -> Self {
        Self {
            accepted: 0,
            filled: 0,
            doubles: vec![],
            rejected: vec![],
            rejected_rows: 0,
            ignored: vec![],
            questions,
            written: false,
        }
    }
}
