//! Rows are held against their form, exactly as if they had been typed.

use ngazi_domain::{
    Condition, Context, Day, Field, Form, Id, RecordId, Referred, Rule, Truth, Value, Values, check,
};
use ngazi_programme::Registers;

use super::cell::Fault;
use super::double::{Keys, Likeness};
use super::parallel::in_chunks;
use super::refer::Names;
use crate::work::Running;

/// Broken rules that are kept; the others are only counted.
pub(crate) const KEPT: usize = 500;

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum At {
    /// The mark of a row.
    Mark,
    /// A field.
    Field(Id),
    /// A line of a list's sheet, from 1; without a column its mark.
    Line { list: Id, line: u32, column: Option<Id> },
    /// The whole row.
    Row,
}

/// Something wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Broken {
    /// The row in the sheet, from 1.
    pub line: u32,
    /// Where.
    pub at: At,
    /// What.
    pub fault: Fault,
}

/// A row as it was read.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    /// The row in the sheet, from 1.
    pub line: u32,
    /// What could be read.
    pub values: Values,
    /// What could not.
    pub faults: Vec<(At, Fault)>,
    /// For each list, the lines of its rows.
    pub lines: Vec<(Id, Vec<u32>)>,
    /// The id by which other rows of the file name it.
    pub tie: Option<RecordId>,
}

/// A row that can be taken.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// The row in the sheet, from 1.
    pub line: u32,
    /// Its answers, without what is reckoned.
    pub values: Values,
    /// The id by which other rows of the file name it.
    pub tie: Option<RecordId>,
    /// For each list, the lines of its rows; only of a row that may name others of the file.
    pub lines: Vec<(Id, Vec<u32>)>,
    /// By what it is compared with others.
    pub keys: Keys,
}

/// What came of the rows.
#[derive(Debug, Default)]
pub(crate) struct Sorted {
    /// Those that can be taken.
    pub rows: Vec<Row>,
    /// The first broken rules of the others.
    pub broken: Vec<Broken>,
    /// How many others.
    pub refused: usize,
    /// Answers left out because their questions do not apply to their rows.
    pub stray: usize,
}

/// What rows are held against.
pub(crate) struct Checker<'a> {
    pub form: &'a Form,
    pub profile: &'a Values,
    pub registers: &'a Registers,
    pub on: Day,
    /// The rows of the file by the ids that name them.
    pub tied: Option<&'a Names<'a>>,
    pub likeness: &'a Likeness,
}

impl Checker<'_> {
    /// Sorts rows `0..count`, which `read` gives; a blank one is passed over. Nothing when it was stopped.
    pub fn sort(
        &self,
        count: usize,
        running: &Running<'_>,
        read: impl Fn(usize, &mut String) -> Option<Raw> + Sync,
    ) -> Option<Sorted> {
        let chunks = in_chunks(count, running, |range| {
            let (mut sorted, mut buffer) = (Sorted::default(), String::new());
            for index in range {
                if let Some(raw) = read(index, &mut buffer) {
                    self.row(raw, &mut sorted, &mut buffer);
                }
            }
            sorted
        })?;
        let mut all = Sorted::default();
        all.rows.reserve_exact(chunks.iter().map(|one| one.rows.len()).sum());
        for chunk in chunks {
            all.rows.extend(chunk.rows);
            all.note(chunk.broken);
            all.refused += chunk.refused;
            all.stray += chunk.stray;
        }
        Some(all)
    }

    fn row(&self, mut raw: Raw, sorted: &mut Sorted, buffer: &mut String) {
        if raw.faults.iter().any(|(at, _)| *at == At::Row) {
            // It is no entry of this form: what the form asks of it would only mislead.
            return sorted.refuse(raw);
        }
        sorted.stray += self.settle(&mut raw.values, &mut raw.faults);
        for violation in self.violations(&raw.values) {
            let (at, fault) = located(violation.field, violation.rule, &raw.lines);
            // What could not be read is not missing, too.
            if raw.faults.iter().all(|(one, _)| *one != at) {
                raw.faults.push((at, fault));
            }
        }
        if raw.faults.is_empty() {
            self.form.strip(&mut raw.values);
            raw.values.shrink();
            let keys = self.likeness.keys(self.form, &raw.values, buffer);
            let (line, values, tie) = (raw.line, raw.values, raw.tie);
            let lines = if tie.is_some() { raw.lines } else { vec![] };
            sorted.rows.push(Row { line, values, tie, lines, keys });
        } else {
            sorted.refuse(raw);
        }
    }

    /// The rules that answers break; what is reckoned stands in them.
    pub fn violations(&self, values: &Values) -> Vec<ngazi_domain::Violation> {
        let refer = |form: &Id, id| match self.tied {
            Some(names) if names.form() == form && names.is_tied(id) => Referred::There,
            _ => self.registers.referred(form, id, None),
        };
        check(self.form, &Context::new(values, self.profile, self.on), &refer)
    }

    /// Reckons, and takes out the answers to questions that do not apply; says how many those were.
    pub fn settle(&self, values: &mut Values, faults: &mut Vec<(At, Fault)>) -> usize {
        let reckoned = self.form.fields.iter().any(Field::is_computed);
        let mut stray = 0;
        loop {
            if reckoned {
                self.form.reckon(values, self.profile, self.on, u32::MAX);
            }
            match self.take_out_hidden(values, faults) {
                0 => return stray,
                count => stray += count,
            }
            if !reckoned {
                return stray;
            }
        }
    }

    /// Conditions ask earlier fields only, so one pass in the order of the form is enough.
    fn take_out_hidden(&self, values: &mut Values, faults: &mut Vec<(At, Fault)>) -> usize {
        let mut count = 0;
        for field in self.form.fields.iter().filter(|field| !field.is_computed()) {
            let id = field.id.as_str();
            if may_be_hidden(field) {
                let there = values.contains(id);
                let at = At::Field(field.id.clone());
                let wrong = !there && faults.iter().any(|(one, _)| *one == at);
                let context = Context::new(values, self.profile, self.on);
                if (there || wrong) && !is_shown(field, &context) {
                    values.remove(id);
                    faults.retain(|(one, _)| *one != at);
                    count += 1;
                    continue;
                }
            }
            if field.columns().iter().any(may_be_hidden)
                && let Some(Value::List(mut rows)) = values.remove(id)
            {
                let context = Context::new(values, self.profile, self.on);
                for row in &mut rows {
                    for column in field.columns().iter().filter(|column| may_be_hidden(column)) {
                        let id = column.id.as_str();
                        if row.contains(id) && !is_shown(column, &context.with(row)) {
                            row.remove(id);
                            count += 1;
                        }
                    }
                }
                values.insert(field.id.clone(), Value::List(rows));
            }
        }
        count
    }
}

impl Sorted {
    /// Counts a row that cannot be taken and keeps what is wrong with it.
    fn refuse(&mut self, raw: Raw) {
        self.refused += 1;
        let line = raw.line;
        self.note(raw.faults.into_iter().map(|(at, fault)| Broken { line, at, fault }));
    }

    /// Keeps broken rules as far as there is room.
    pub fn note(&mut self, broken: impl IntoIterator<Item = Broken>) {
        let room = KEPT.saturating_sub(self.broken.len());
        self.broken.extend(broken.into_iter().take(room));
    }
}

/// Where a rule is broken: of a row of a list, in the line where it stands.
fn located(field: Id, rule: Rule, lines: &[(Id, Vec<u32>)]) -> (At, Fault) {
    let Rule::Row { row, field: column, rule: inner } = &rule else {
        return (At::Field(field), Fault::Rule(rule));
    };
    let lines = lines.iter().find(|(list, _)| *list == field);
    match lines.and_then(|(_, lines)| lines.get(*row)) {
        Some(line) => {
            let (line, column, rule) = (*line, Some(column.clone()), (**inner).clone());
            (At::Line { list: field, line, column }, Fault::Rule(rule))
        }
        None => (At::Field(field), Fault::Rule(rule)),
    }
}

fn may_be_hidden(field: &Field) -> bool {
    !field.when.is_empty() || field.since > 1 || field.until.is_some()
}

fn is_shown(field: &Field, context: &Context<'_>) -> bool {
    field.is_of(context.version) && Condition::all(&field.when, context) == Truth::Yes
}
