//! A blank workbook for a register: headings in the reader's language, lists and checks inside the cells.

use std::collections::BTreeMap;
use std::path::Path;

use ngazi_domain::{Condition, Field, Form, Id, Kind, Need, Record, Rule, Truth, Values};
use ngazi_exchange::{CellRule, ColumnOut, SheetOut, write_book};
use ngazi_words::{Language, Words};

use crate::Desk;
use crate::import::{Names, list_names};
use crate::reader::{Reader, column_id, field_id};
use crate::told::Told;
use crate::view::{DoneView, Failure};

/// Rows that are prepared for typing.
const PREPARED: usize = 500;
/// Records of a register that are offered in a list.
const MOST_OFFERED: usize = 1_000;
/// Characters that a cell of a spreadsheet takes.
const MOST_CHARACTERS: usize = 32_767;

/// What a column of a sheet is drawn with.
pub(crate) struct Sheets<'a> {
    pub reader: Reader<'a>,
    pub form: &'a Form,
    /// The records that references may name.
    pub names: BTreeMap<Id, Names<'a>>,
}

impl Desk {
    /// Writes a blank workbook for a register. Errors: there is no such register; the disk cannot be written.
    pub fn template(&self, form: &str, path: &Path) -> Result<DoneView, Failure> {
        let form = self.register(form)?;
        let others = self.other_words()?;
        let sheets = self.sheets(form, &others)?;
        let bytes = write_book(&sheets.blank()).told(&self.words)?;
        self.write_file(path, &bytes)?;
        let message = self.words.say("sheet-template-done", &[]);
        Ok(DoneView { message, path: Some(path.display().to_string()) })
    }

    /// The words of the languages that are not the reader's.
    pub(crate) fn other_words(&self) -> Result<Vec<Words>, Failure> {
        let others = Language::ALL.into_iter().filter(|one| *one != self.words.language());
        others.map(|one| self.words_in(one)).collect()
    }

    /// What the sheets of a form are drawn with.
    pub(crate) fn sheets<'a>(
        &'a self,
        form: &'a Form,
        others: &'a [Words],
    ) -> Result<Sheets<'a>, Failure> {
        let reader = self.reader()?;
        let mut readers = vec![reader];
        for words in others {
            readers.push(self.reader_in(words)?);
        }
        let all =
            form.fields.iter().flat_map(|field| std::iter::once(field).chain(field.columns()));
        let mut names = BTreeMap::new();
        for field in all {
            if let Kind::Reference { form } = &field.kind {
                let made = || Names::new(&readers, reader.registers, form);
                names.entry(form.clone()).or_insert_with(made);
            }
        }
        Ok(Sheets { reader, form, names })
    }
}

impl Sheets<'_> {
    /// The sheets of the form without any entry.
    fn blank(&self) -> Vec<SheetOut> {
        let fields = || self.form.fields.iter().filter(|field| self.is_asked(field));
        let lists: Vec<&Field> = fields().filter(|field| !field.columns().is_empty()).collect();
        let mut names = list_names(&self.reader, self.form).into_iter();
        let typed = |field: &&Field| {
            field.columns().is_empty() && !field.is_computed() && !matches!(field.kind, Kind::File)
        };
        let number = (!lists.is_empty()).then(|| self.number());
        let columns = fields().filter(typed).map(|field| self.column(None, field, None));
        let mut sheets = vec![SheetOut {
            name: names.next().unwrap_or_default(),
            columns: number.into_iter().chain(columns).collect(),
            rows: vec![],
            empty_rows: PREPARED,
        }];
        let named = self.form.fields.iter().filter(|field| !field.columns().is_empty()).zip(names);
        for (list, name) in named.filter(|(list, _)| lists.iter().any(|one| one.id == list.id)) {
            let columns = list
                .columns()
                .iter()
                .filter(typed)
                .map(|column| self.column(Some(list), column, None));
            sheets.push(SheetOut {
                name,
                columns: std::iter::once(self.number()).chain(columns).collect(),
                rows: vec![],
                empty_rows: PREPARED,
            });
        }
        sheets
    }

    /// Whether a field is asked of this cooperative at all.
    pub fn is_asked(&self, field: &Field) -> bool {
        let nothing = Values::new();
        let context = self.reader.context(&nothing);
        let profile: Vec<Condition> =
            field.when.iter().filter(|one| one.profile).cloned().collect();
        field.is_of(self.form.version) && Condition::all(&profile, &context) == Truth::Yes
    }

    /// The column by which the rows of several sheets are tied.
    pub fn number(&self) -> ColumnOut {
        ColumnOut {
            head: self.reader.say("table-number", &[]),
            hint: Some(self.reader.say("sheet-hint-number", &[])),
            ..ColumnOut::default()
        }
    }

    /// The heading of a field.
    pub fn head(&self, list: Option<&Field>, field: &Field) -> String {
        match list {
            None => self.reader.label(self.form, &field.id),
            Some(list) => self.reader.column_label(self.form, &list.id, field),
        }
    }

    /// A column with its check; `unit` is that of all its numbers.
    pub fn column(&self, list: Option<&Field>, field: &Field, unit: Option<&str>) -> ColumnOut {
        let label = self.head(list, field);
        let (rule, broken) = self.rule(field, unit.is_some());
        let error = broken.map(|rule| self.reader.rule(&label, &rule, &|_| String::new()));
        ColumnOut {
            hint: self.hint(list, field, unit.is_some()),
            rule,
            required: field.need == Need::Required && field.when.is_empty(),
            error,
            head: match unit {
                Some(unit) => format!("{label} ({unit})"),
                None => label,
            },
        }
    }

    fn hint(&self, list: Option<&Field>, field: &Field, has_unit: bool) -> Option<String> {
        let id = match list {
            None => field_id(self.form, &field.id),
            Some(list) => column_id(self.form, &list.id, &field.id),
        };
        let attr = |name: &str| self.reader.words.attr(&id, name, &[]);
        let kind = match field.kind {
            _ if field.is_computed() => None,
            Kind::Date { .. } => Some("sheet-hint-date"),
            Kind::Money if !has_unit => Some("sheet-hint-money"),
            Kind::Weight if !has_unit => Some("sheet-hint-weight"),
            Kind::Area if !has_unit => Some("sheet-hint-area"),
            Kind::Place => Some("sheet-hint-place"),
            Kind::Choices { .. } | Kind::Points { .. } => Some("sheet-hint-several"),
            _ => None,
        };
        let kind = kind.map(|id| self.reader.say(id, &[]));
        let said: Vec<String> =
            [attr("question"), kind, attr("hint")].into_iter().flatten().collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// What the cells take, and the rule that anything else breaks.
    fn rule(&self, field: &Field, has_unit: bool) -> (CellRule, Option<Rule>) {
        if field.is_computed() {
            // Nobody types it.
            return (CellRule::Any, None);
        }
        let unknown = || field.unknown.then(|| self.reader.say("format-unknown", &[]));
        let list = |words: Vec<String>| words.into_iter().chain(unknown()).collect::<Vec<String>>();
        match &field.kind {
            Kind::Text { max } | Kind::LongText { max } => {
                let max = (*max).min(MOST_CHARACTERS);
                (CellRule::Text { max: max as u32 }, Some(Rule::TooLong { max }))
            }
            // "I do not know" is a word, which a check of numbers would refuse.
            Kind::Whole { .. } | Kind::Decimal { .. } | Kind::Time if field.unknown => {
                (CellRule::Any, None)
            }
            Kind::Whole { min, max } => {
                (CellRule::Whole { min: *min, max: *max }, Some(Rule::NotWhole))
            }
            Kind::Decimal { min, max, .. } => {
                (CellRule::Decimal { min: *min, max: *max }, Some(Rule::NotNumber))
            }
            Kind::Money | Kind::Weight | Kind::Area if has_unit => {
                (CellRule::Decimal { min: 0, max: 1_000_000_000_000 }, Some(Rule::NotNumber))
            }
            Kind::Date { past } => {
                (CellRule::Date { latest: past.then_some(self.reader.on) }, Some(Rule::NotDate))
            }
            Kind::Time => (CellRule::Time, Some(Rule::NotTime)),
            Kind::Answer => {
                let words =
                    ["yes", "no"].map(|id| self.reader.say(&format!("choice-answer-{id}"), &[]));
                (CellRule::List(list(words.into())), Some(Rule::NotAnswer))
            }
            Kind::Choice { set, among } => {
                let words = among.iter().map(|id| self.reader.choice(set, id)).collect();
                (CellRule::List(list(words)), Some(Rule::NotChoice))
            }
            Kind::Choices { set, among } => (
                CellRule::Suggest(list(
                    among.iter().map(|id| self.reader.choice(set, id)).collect(),
                )),
                None,
            ),
            Kind::Points { among } => (
                CellRule::Suggest(list(
                    among.iter().map(|id| self.reader.name("point", id)).collect(),
                )),
                None,
            ),
            Kind::Reference { form } => (self.offered(form), None),
            _ => (CellRule::Any, None),
        }
    }

    fn offered(&self, form: &Id) -> CellRule {
        let records = self.reader.registers.of(form.as_str());
        let Some(names) = self.names.get(form).filter(|_| records.len() <= MOST_OFFERED) else {
            return CellRule::Any;
        };
        CellRule::Suggest(
            records.iter().map(|record: &Record| names.call(&self.reader, record)).collect(),
        )
    }
}
