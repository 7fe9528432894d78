//! What the books show: sentences, pictures and, for readers who may see them, entries.

use ngazi_catalogue::Chart;
use ngazi_domain::{Field, Form, Id, Kind, Privacy, Record, RecordId, Value, Values};
use ngazi_dossier::model::{Block, Cell, Column, Table};
use ngazi_programme::picture;

use super::charts::chart;
use super::listing::share;
use super::members::SMALLEST;
use super::{Paper, column, numeric, paper_mark};
use crate::figures::is_about;
use crate::view::{ChartView, FigureLine};

/// Entries of a book that are printed: the last ones.
const ENTRIES: usize = 30;
/// The form of people, who are counted and never listed.
const PEOPLE: &str = "member";

/// What one book tells this reader.
pub(super) struct Book<'a> {
    pub form: &'a Form,
    pub title: String,
    /// How many entries it has.
    pub entries: Option<usize>,
    /// What follows from them.
    pub lines: Vec<FigureLine>,
    /// Pictures.
    pub charts: Vec<Drawn>,
    /// The columns of the entries that are printed, and these entries.
    pub columns: Vec<&'a Field>,
    pub rows: Vec<Entry<'a>>,
}

/// A chart as far as it may be shown.
pub(super) enum Drawn {
    Whole {
        view: ChartView,
        of_all: bool,
    },
    /// A small number in it would point at somebody.
    Small {
        name: String,
    },
}

/// An entry as far as it may be shown.
pub(super) struct Entry<'a> {
    pub record: &'a Record,
    pub values: Values,
}

/// The books that this reader is told of, shelf by shelf.
pub(super) fn books<'a>(paper: &Paper<'a>) -> Vec<Book<'a>> {
    let mut told: Vec<String> = Vec::new();
    let mut books = Vec::new();
    for (_, form) in paper.reader.catalogue.registers() {
        let records = paper.reader.registers.of(form.id.as_str());
        if records.is_empty() || !paper.reader.offers(form) {
            continue;
        }
        let mut book = book(paper, form, records);
        // The balance stands with every book of the trade; on paper once is enough.
        book.lines.retain(|line| !told.contains(&line.text));
        told.extend(book.lines.iter().map(|line| line.text.clone()));
        let silent = book.entries.is_none() && book.lines.is_empty() && book.charts.is_empty();
        if !silent {
            books.push(book);
        }
    }
    books
}

fn book<'a>(paper: &Paper<'a>, form: &'a Form, records: &'a [Record]) -> Book<'a> {
    let reader = &paper.reader;
    let columns = columns(paper, form);
    let listed = lists_entries(paper, form);
    let last = records.iter().skip(records.len().saturating_sub(ENTRIES));
    let (profile, limit) = (reader.registers.cooperative(), paper.view.privacy);
    let entry = |record: &'a Record| {
        let mut values = record.reduced(form, limit, profile, reader.on).values;
        values.retain(|id, _| columns.iter().any(|column| column.id == *id));
        Entry { record, values }
    };
    Book {
        form,
        title: reader.attr("form", &form.id, "many").unwrap_or_default(),
        // A book none of whose columns may be seen is not counted either.
        entries: (!columns.is_empty()).then_some(records.len()),
        lines: reader.figure_lines(form, limit),
        charts: drawn(paper, form),
        rows: if listed { last.map(entry).collect() } else { vec![] },
        columns: if listed { columns } else { vec![] },
    }
}

/// The charts of a form that this reader may see.
pub(super) fn drawn(paper: &Paper<'_>, form: &Form) -> Vec<Drawn> {
    let reader = &paper.reader;
    let charts = reader.catalogue.charts.values();
    let seen = charts.filter(|one| is_about(one, form) && paper.may_see(one.privacy));
    let drawn = |one: &Chart| {
        let numbers = picture(one, reader.catalogue, reader.registers, reader.on);
        if one.guarded && numbers.points_at_somebody(SMALLEST) {
            return Some(Drawn::Small { name: reader.name("chart", &one.id) });
        }
        let of_all = numbers.bars.iter().any(|bar| bar.whole.is_some());
        let view = reader.drawn_chart(one, &numbers)?;
        Some(Drawn::Whole { view, of_all })
    };
    seen.filter_map(drawn).collect()
}

/// The columns that this reader may see; none that names a member.
fn columns<'a>(paper: &Paper<'_>, form: &'a Form) -> Vec<&'a Field> {
    let shown = |field: &&Field| {
        field.column
            && paper.may_see(field.privacy)
            && !names_people(field)
            && !matches!(field.kind, Kind::List { .. } | Kind::File)
    };
    form.fields.iter().filter(shown).collect()
}

/// Whether entries are printed one by one. A buyer sees those of a book only when it is open in every column and is
/// not about people: otherwise the rest of a row would say whose it is.
fn lists_entries(paper: &Paper<'_>, form: &Form) -> bool {
    if paper.may_see(Privacy::Request) {
        return true;
    }
    let closed = |field: &Field| field.column && !paper.may_see(field.privacy);
    let people = |field: &Field| {
        (field.column && names_people(field)) || field.columns().iter().any(names_people)
    };
    !form.fields.iter().any(|field| closed(field) || people(field))
}

fn names_people(field: &Field) -> bool {
    matches!(&field.kind, Kind::Reference { form } if *form == PEOPLE)
}

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let books = books(paper);
    if books.is_empty() {
        return vec![Block::Paragraph(paper.say("book-none"))];
    }
    let mut blocks = vec![Block::Paragraph(paper.say("book-lead"))];
    blocks.extend(books.iter().flat_map(|book| printed(paper, book)));
    blocks
}

fn printed(paper: &Paper<'_>, book: &Book<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let mut blocks = vec![Block::Heading(book.title.clone())];
    if let Some(entries) = book.entries {
        blocks.push(Block::Paragraph(reader.say("book-count", &[("count", entries.into())])));
    }
    // A table only for what says how it was reckoned, or how it stands.
    let bare = |line: &&FigureLine| line.mark.is_none() && line.notes.is_empty();
    let (bare, rest): (Vec<&FigureLine>, Vec<&FigureLine>) = book.lines.iter().partition(bare);
    if !bare.is_empty() {
        blocks.push(Block::List(bare.iter().map(|line| line.text.clone()).collect()));
    }
    if !rest.is_empty() {
        blocks.push(told(paper, book, &rest));
    }
    blocks.extend(book.charts.iter().map(|drawn| picture_of(paper, drawn)));
    if !book.rows.is_empty() {
        blocks.extend(entries(paper, book));
    }
    blocks
}

/// A chart, or the sentence why it is not drawn.
pub(super) fn picture_of(paper: &Paper<'_>, drawn: &Drawn) -> Block {
    match drawn {
        Drawn::Whole { view, of_all } => chart(paper, view, *of_all),
        Drawn::Small { name } => {
            let args = [("chart", name.as_str().into()), ("count", SMALLEST.into())];
            Block::Paragraph(paper.reader.say("book-small", &args))
        }
    }
}

fn told(paper: &Paper<'_>, book: &Book<'_>, lines: &[&FigureLine]) -> Block {
    let row = |line: &&FigureLine| {
        let text = line.text.clone();
        let said = match line.mark {
            Some(mark) => Cell::marked(paper_mark(mark), text),
            None => Cell::text(text),
        };
        vec![said, Cell::text(line.notes.join(" "))]
    };
    Block::Table(Table {
        caption: paper.reader.say("book-told", &[("book", book.title.as_str().into())]),
        columns: vec![
            column(paper.say("book-head-told"), 6),
            column(paper.say("book-head-how"), 5),
        ],
        rows: lines.iter().map(row).collect(),
    })
}

fn entries(paper: &Paper<'_>, book: &Book<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let head = |field: &&Field| Column {
        head: reader.label(book.form, &field.id),
        share: share(field),
        numeric: field.kind.is_numeric(),
    };
    let row = |entry: &Entry<'_>| {
        let number = Cell::text(paper.number(entry.record.number));
        let cell = |field: &&Field| match entry.values.get(field.id.as_str()) {
            Some(value) => Cell::text(paper.open_value(field, value)),
            None => Cell::text(paper.say("format-dash")),
        };
        std::iter::once(number).chain(book.columns.iter().map(cell)).collect()
    };
    let mut blocks = Vec::new();
    if let Some(all) = book.entries.filter(|all| *all > book.rows.len()) {
        let args = [("count", book.rows.len().into()), ("all", all.into())];
        blocks.push(Block::Paragraph(reader.say("book-latest", &args)));
    }
    blocks.push(Block::Table(Table {
        caption: reader.say("book-entries", &[("book", book.title.as_str().into())]),
        columns: std::iter::once(numeric(paper.say("table-number"), 2))
            .chain(book.columns.iter().map(head))
            .collect(),
        rows: book.rows.iter().map(row).collect(),
    }));
    blocks
}

impl Paper<'_> {
    /// A value as far as this reader may see it: places rounded for a buyer, other records by what is open of their
    /// names.
    pub(super) fn open_value(&self, field: &Field, value: &Value) -> String {
        match (value, &field.kind) {
            (Value::Place(place), _) if !self.may_see(Privacy::Request) => {
                self.reader.words.place(place.rounded())
            }
            (Value::Reference(id), Kind::Reference { form }) => self.open_name(form, *id),
            _ => self.reader.value(field, value),
        }
    }

    fn open_name(&self, form: &Id, id: RecordId) -> String {
        let reader = &self.reader;
        let Some(record) = reader.registers.record(form.as_str(), id) else {
            let field = Field::new("gone", Kind::Reference { form: form.clone() });
            return reader.value(&field, &Value::Reference(id));
        };
        let fields = reader.catalogue.forms.get(form).map(|form| {
            form.name
                .iter()
                .filter_map(|id| form.field(id.as_str()))
                .filter(|field| self.may_see(field.privacy) && !names_people(field))
        });
        let parts: Vec<String> = fields
            .into_iter()
            .flatten()
            .filter_map(|field| Some(self.open_value(field, record.get(field.id.as_str())?)))
            .collect();
        if !parts.is_empty() {
            return parts.join(" ");
        }
        let args = [
            ("form", reader.name("form", form).into()),
            ("number", reader.words.number(record.number.into()).into()),
        ];
        reader.say("record-numbered", &args)
    }
}

#[cfg(test)]
mod tests;
