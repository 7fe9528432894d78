use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ngazi_domain::{Field, Form, Id, Kind, Need, Rule, Typed, Value, check, read};
use ngazi_exchange::{Cell, read_table};
use ngazi_store::StoreError;
use ngazi_words::{Language, Words};
use serde::Serialize;

use crate::Desk;
use crate::reader::field_id;
use crate::told::{Told, refused};
use crate::view::{Failure, ImportView, RejectedView};

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Rows that are accepted.
    pub accepted: u32,
    /// Every broken rule of every other row.
    pub rejected: Vec<Rejected>,
    /// Heads of columns that name no field, or one that an earlier column holds: they are not read.
    pub ignored: Vec<String>,
    /// Whether the accepted rows were written.
    pub written: bool,
}

/// A broken rule of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// Row in the sheet, from 1; the heading is a row too.
    pub row: u32,
    /// Head of the column, as the sheet has it.
    pub column: String,
    /// What is wrong and what to do.
    pub message: String,
}

/// An import that was shown and waits for a decision.
pub(crate) struct Pending {
    form: Id,
    path: PathBuf,
    rows: Vec<BTreeMap<Id, Value>>,
    rejected: Vec<Rejected>,
    ignored: Vec<String>,
}

/// The heading's row, and which field stands in which column.
type Heading<'f> = (usize, Vec<(&'f Field, usize)>);

/// Rows above the heading that are let through: titles, blanks.
const SEARCHED_FOR_HEADING: usize = 20;

impl Desk {
    /// Reads a table into a register. With `dry_run` nothing is written; otherwise every accepted row is, in one act.
    ///
    /// Errors: the file is no table; a required column is missing; the store cannot be written.
    pub fn import_table(
        &mut self,
        form: &str,
        path: &Path,
        dry_run: bool,
    ) -> Result<Imported, Failure> {
        let pending = self.read_import(form, path)?;
        let accepted = pending.rows.len() as u32;
        let (rejected, ignored) = (pending.rejected.clone(), pending.ignored.clone());
        if !dry_run && accepted > 0 {
            self.write_import(pending)?;
        }
        Ok(Imported { accepted, rejected, ignored, written: !dry_run && accepted > 0 })
    }

    /// Shows what an import would do; [`Desk::apply_import`] does it.
    pub fn preview_import(&mut self, form: &str, path: &Path) -> Result<ImportView, Failure> {
        let pending = self.read_import(form, path)?;
        let view = self.import_view(&pending, false);
        self.pending = Some(pending);
        Ok(view)
    }

    /// Writes the rows that were shown as accepted.
    pub fn apply_import(&mut self) -> Result<ImportView, Failure> {
        let pending = self.pending.take();
        let pending = pending.ok_or_else(|| refused(&self.words, "import-nothing", &[]))?;
        let view = self.import_view(&pending, true);
        self.write_import(pending)?;
        Ok(view)
    }

    fn import_view(&self, pending: &Pending, applied: bool) -> ImportView {
        let accepted = pending.rows.len();
        let mut rows: Vec<u32> = pending.rejected.iter().map(|one| one.row).collect();
        rows.dedup();
        let said = if applied { "import-written" } else { "import-accepted" };
        let name = pending.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        ImportView {
            file: name,
            accepted: self.words.say(said, &[("count", accepted.into())]),
            rejected: self.words.say("import-rejected", &[("count", rows.len().into())]),
            rows: pending
                .rejected
                .iter()
                .map(|one| RejectedView {
                    row: one.row,
                    column: one.column.clone(),
                    message: one.message.clone(),
                })
                .collect(),
            ignored: (!pending.ignored.is_empty()).then(|| {
                let columns = self.words.items(pending.ignored.iter().cloned());
                self.words.say("import-ignored", &[("columns", columns.into())])
            }),
            applied,
            applicable: !applied && accepted > 0,
        }
    }

    fn write_import(&mut self, pending: Pending) -> Result<(), Failure> {
        let stamp = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else {
            return Err(refused(&self.words, "no-store-open", &[]));
        };
        let chance = &mut self.ports.chance;
        let written: Result<Vec<_>, StoreError> =
            open.store.transact("import-table", &stamp, |act| {
                let add = |values| {
                    let id = ngazi_domain::RecordId::from_random(chance.bytes());
                    act.add(id, &pending.form, None, values)
                };
                pending.rows.into_iter().map(add).collect()
            });
        for record in written.told(&self.words)? {
            open.registers.put(record);
        }
        Ok(())
    }

    fn read_import(&self, form: &str, path: &Path) -> Result<Pending, Failure> {
        let form = self.form(self.register(form)?.as_str())?;
        let bytes = self.read_file(path)?;
        let rows = read_table(&bytes).told(&self.words)?;
        let vocabulary = self.vocabulary(form)?;
        let (heading, columns) = self.find_heading(form, &vocabulary, &rows)?;
        let reader = self.reader()?;
        let exists = |form: &Id, id| reader.registers.record(form.as_str(), id).is_some();
        let mut pending = Pending {
            form: form.id.clone(),
            path: path.to_owned(),
            rows: vec![],
            rejected: vec![],
            ignored: ignored(&rows[heading], &columns, &self.words.say("table-number", &[])),
        };
        for (index, row) in rows.iter().enumerate().skip(heading + 1) {
            if row.iter().all(|cell| *cell == Cell::Blank) {
                continue;
            }
            let (mut values, mut broken) = (BTreeMap::new(), Vec::new());
            for (field, column) in &columns {
                let cell = row.get(*column).unwrap_or(&Cell::Blank);
                match self.read_cell(&vocabulary, field, cell) {
                    Ok(Some(value)) => {
                        values.insert(field.id.clone(), value);
                    }
                    Ok(None) => {}
                    Err(rule) => broken.push((field.id.clone(), rule)),
                }
            }
            for violation in check(form, &values, reader.on, &exists) {
                if !broken.iter().any(|(field, _)| *field == violation.field) {
                    broken.push((violation.field, violation.rule));
                }
            }
            if broken.is_empty() {
                pending.rows.push(values);
            }
            for (field, rule) in broken {
                let column = columns.iter().find(|(one, _)| one.id == field);
                let head = column.and_then(|(_, column)| rows[heading].get(*column));
                let label = reader.label(form, &field);
                pending.rejected.push(Rejected {
                    row: index as u32 + 1,
                    column: head.map_or_else(|| label.clone(), |head| head.typed('.')),
                    message: reader.rule(&label, &rule),
                });
            }
        }
        Ok(pending)
    }

    /// The first row that names the form's required columns, and which column holds which field.
    fn find_heading<'f>(
        &self,
        form: &'f Form,
        vocabulary: &Vocabulary,
        rows: &[Vec<Cell>],
    ) -> Result<Heading<'f>, Failure> {
        let mut best: Heading<'f> = (0, vec![]);
        for (index, row) in rows.iter().enumerate().take(SEARCHED_FOR_HEADING) {
            let mut columns: Vec<(&Field, usize)> = Vec::new();
            for (column, cell) in row.iter().enumerate() {
                let named = vocabulary.heads.get(&plain(&cell.typed('.')));
                let field = named.and_then(|id| form.field(id.as_str()));
                let taken = |field: &&Field| columns.iter().any(|(one, _)| one.id == field.id);
                if let Some(field) = field.filter(|field| !taken(field)) {
                    columns.push((field, column));
                }
            }
            if columns.len() > best.1.len() {
                best = (index, columns);
            }
        }
        let there = |field: &Field| best.1.iter().any(|(one, _)| one.id == field.id);
        let required = |field: &&Field| field.need == Need::Required && field.when.is_empty();
        match form.fields.iter().filter(required).find(|field| !there(field)) {
            Some(missing) => {
                let column = self.words.say(&field_id(form, &missing.id), &[]).into();
                Err(refused(&self.words, "import-column-missing", &[("column", column)]))
            }
            None => Ok(best),
        }
    }

    fn read_cell(
        &self,
        vocabulary: &Vocabulary,
        field: &Field,
        cell: &Cell,
    ) -> Result<Option<Value>, Rule> {
        let sign = self.words.numbers().decimal_sign();
        let text = cell.typed(sign);
        if text.is_empty() {
            return Ok(None);
        }
        let word = |text: &str| {
            let known = vocabulary.choices.get(&(field.id.clone(), plain(text)));
            known.cloned().unwrap_or_else(|| text.trim().to_owned())
        };
        if word(&text) == "unknown" && field.unknown {
            return Ok(Some(Value::Unknown));
        }
        let typed = match &field.kind {
            Kind::Choices { .. } => Typed::List(
                text.split([',', ';', '/']).map(word).filter(|w| !w.is_empty()).collect(),
            ),
            Kind::Money => amount_and(&text, "currency"),
            Kind::Weight => amount_and(&text, "unit"),
            Kind::Place => place(&text),
            Kind::Text { .. } | Kind::LongText { .. } | Kind::Date { .. } => Typed::Text(text),
            _ => Typed::Text(word(&text)),
        };
        read(&field.kind, &typed, sign)
    }

    /// Heads and choices in all three languages.
    fn vocabulary(&self, form: &Form) -> Result<Vocabulary, Failure> {
        let mut vocabulary = Vocabulary::default();
        let country = self.country();
        for language in Language::ALL {
            let words = Words::new(language, country.as_deref()).told(&self.words)?;
            for field in &form.fields {
                let label = words.say(&field_id(form, &field.id), &[]);
                vocabulary.heads.insert(plain(&label), field.id.clone());
                vocabulary.heads.insert(plain(field.id.as_str()), field.id.clone());
                let mut choice = |word: String, id: &str| {
                    vocabulary.choices.insert((field.id.clone(), plain(&word)), id.to_owned());
                };
                choice(words.say("format-unknown", &[]), "unknown");
                match &field.kind {
                    Kind::Choice { set, among } | Kind::Choices { set, among } => {
                        for id in among {
                            choice(words.say(&format!("choice-{set}-{id}"), &[]), id.as_str());
                        }
                    }
                    Kind::Answer => {
                        for id in ["yes", "no"] {
                            choice(words.say(&format!("choice-answer-{id}"), &[]), id);
                        }
                    }
                    Kind::Reference { form } => {
                        let reader = self.reader_in(&words)?;
                        for record in reader.registers.of(form.as_str()) {
                            choice(reader.record_name(record), &record.id.to_string());
                        }
                    }
                    _ => {}
                }
            }
        }
        Ok(vocabulary)
    }
}

/// Heads that no field answers to. The column of record numbers is our own and is not missed.
fn ignored(heading: &[Cell], columns: &[(&Field, usize)], number: &str) -> Vec<String> {
    let read = |column: usize| columns.iter().any(|(_, one)| *one == column);
    let heads = heading.iter().enumerate().filter(|(column, _)| !read(*column));
    let texts = heads.map(|(_, cell)| cell.typed('.'));
    texts.filter(|head| !head.is_empty() && plain(head) != plain(number)).collect()
}

/// "USD 10", "10 USD" and "1 400,02 USD": the part without digits is the unit, whatever its side.
fn amount_and(text: &str, unit: &str) -> Typed {
    let number = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit());
    let (amount, named): (Vec<&str>, Vec<&str>) = text.split_whitespace().partition(number);
    let pairs = [("amount", amount.concat()), (unit, named.join(" "))];
    Typed::Parts(pairs.map(|(name, part)| (name.to_owned(), part)).into())
}

/// "-1,8413; 28,8702; wgs84", as an export writes it.
fn place(text: &str) -> Typed {
    let mut parts = text.split([';', ' ']).filter(|part| !part.is_empty());
    let names = ["latitude", "longitude", "datum"];
    let pairs = names.map(|name| (name.to_owned(), parts.next().unwrap_or_default().to_owned()));
    Typed::Parts(pairs.into())
}

/// Words of a sheet and what they mean.
#[derive(Default)]
struct Vocabulary {
    heads: BTreeMap<String, Id>,
    choices: BTreeMap<(Id, String), String>,
}

/// A word as it is compared: lower case, one kind of apostrophe, single spaces, no star of a required column.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace('’', "'").replace(['*', '\u{a0}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
