//! The rows of a workbook: one sheet of entries, and a sheet for each list inside them.

use std::collections::{BTreeMap, HashMap};

use ngazi_domain::{Field, Form, Id, Kind, Need, RecordId, Value, Values};
use ngazi_exchange::{Cell, Sheet, sheet_names};

use super::cell::{Column, Fault, Manner};
use super::columns::{AllNames, columns};
use super::fold::fold;
use super::layout::{Headings, Layout};
use super::rows::{At, Broken, Raw};
use super::units::Units;
use crate::reader::Reader;

/// Where the entries and their lists stand.
pub(crate) struct Plan {
    /// The sheet of the entries, with its heading.
    pub main: (usize, Layout),
    /// For each list its place in the form, its sheet and its heading.
    pub lists: Vec<(usize, usize, Layout)>,
    /// Columns, or whole sheets, of files: a sheet has only their names.
    pub files: Vec<String>,
}

/// Finds the sheets of a form and of its lists; nothing when no sheet has a heading of the form.
pub(crate) fn plan(
    sheets: &[Sheet],
    form: &Form,
    readers: &[Reader<'_>],
    units: &Units,
) -> Option<Plan> {
    let lists: Vec<(usize, &Field)> =
        form.fields.iter().enumerate().filter(|(_, field)| !field.columns().is_empty()).collect();
    let mut taken: Vec<usize> = Vec::new();
    let mut found: Vec<(usize, usize, Layout)> = Vec::new();
    let mut files = Vec::new();
    for reader in readers {
        for ((place, list), name) in lists.iter().zip(list_names(reader, form).into_iter().skip(1))
        {
            let named = |sheet: &Sheet| fold(&sheet.name) == fold(&name);
            let index = sheets.iter().position(named).filter(|index| !taken.contains(index));
            let Some(index) = index.filter(|_| found.iter().all(|(other, ..)| other != place))
            else {
                continue;
            };
            let headings = Headings::new(readers, form, Some(list), list.columns());
            let rows = &sheets[index].rows;
            if let Some(layout) = headings.find(rows, units) {
                taken.push(index);
                if !is_of_files(list) {
                    files.extend(layout.files(rows));
                    found.push((*place, index, layout));
                } else if rows.len() > layout.heading + 1 {
                    files.push(sheets[index].name.clone());
                }
            }
        }
    }
    let headings = Headings::new(readers, form, None, &form.fields);
    let free = sheets.iter().enumerate().filter(|(index, _)| !taken.contains(index));
    let layouts =
        free.filter_map(|(index, sheet)| Some((index, headings.find(&sheet.rows, units)?)));
    let main =
        layouts.reduce(|best, next| if next.1.score() > best.1.score() { next } else { best })?;
    files.extend(main.1.files(&sheets[main.0].rows));
    Some(Plan { main, lists: found, files })
}

/// Whether each line of a list needs a file.
fn is_of_files(list: &Field) -> bool {
    list.columns().iter().any(|column| column.kind == Kind::File && column.need == Need::Required)
}

/// The names of the sheets as an export gives them: the entries, then each list.
pub(crate) fn list_names(reader: &Reader<'_>, form: &Form) -> Vec<String> {
    let lists = form.fields.iter().filter(|field| !field.columns().is_empty());
    let labels = lists.map(|list| reader.label(form, &list.id));
    let mut wishes = vec![reader.attr("form", &form.id, "many").unwrap_or_default()];
    wishes.extend(labels);
    sheet_names(wishes.iter().map(String::as_str))
}

/// A line of a list's sheet.
struct Line {
    line: u32,
    values: Values,
    faults: Vec<(At, Fault)>,
}

/// A list with its lines by the mark of their entry.
struct ListLines {
    list: Id,
    lines: HashMap<String, Vec<Line>>,
}

/// Whether a mark stands in one row only.
struct Marked {
    alone: bool,
}

/// The entries of a workbook, ready to be read row by row.
pub(crate) struct Entries<'a> {
    rows: &'a [Vec<Cell>],
    heading: usize,
    mark: Option<usize>,
    columns: Vec<Column<'a>>,
    manner: &'a Manner,
    lists: Vec<ListLines>,
    marks: HashMap<String, Marked>,
    /// The rows that others may name, by their place in the sheet.
    ties: &'a BTreeMap<usize, RecordId>,
}

impl<'a> Entries<'a> {
    /// Prepares the columns and reads the lists. Lines of lists that belong to no entry are told in the second part.
    pub fn new(
        sheets: &'a [Sheet],
        plan: &Plan,
        form: &'a Form,
        readers: &[Reader<'_>],
        names: &'a AllNames<'a>,
        manner: &'a Manner,
        ties: &'a BTreeMap<usize, RecordId>,
    ) -> (Self, Vec<Broken>) {
        let (sheet, layout) = &plan.main;
        let rows = sheets[*sheet].rows.as_slice();
        let mark = layout.mark();
        let marks = match plan.lists.is_empty() {
            true => HashMap::new(),
            false => marks(rows, layout),
        };
        let mut entries = Self {
            rows,
            heading: layout.heading,
            mark,
            columns: columns(layout, &form.fields, readers, names),
            manner,
            lists: vec![],
            marks,
            ties,
        };
        let mut lost = Vec::new();
        for (place, sheet, layout) in &plan.lists {
            let list = &form.fields[*place];
            let rows = sheets[*sheet].rows.as_slice();
            let columns = columns(layout, list.columns(), readers, names);
            entries.read_list(list, rows, layout, &columns, &mut lost);
        }
        (entries, lost)
    }

    /// Rows below the heading.
    pub fn count(&self) -> usize {
        self.rows.len().saturating_sub(self.heading + 1)
    }

    /// An entry; nothing for a blank row.
    pub fn read(&self, index: usize, buffer: &mut String) -> Option<Raw> {
        let at = self.heading + 1 + index;
        let row = &self.rows[at];
        let mark = mark_of(row, self.mark);
        let blank = self
            .columns
            .iter()
            .all(|column| row.get(column.at).is_none_or(|cell| *cell == Cell::Blank));
        let named = || {
            mark.as_ref()
                .is_some_and(|mark| self.lists.iter().any(|list| list.lines.contains_key(mark)))
        };
        // A heading that is repeated further down is no entry.
        let again = || {
            let head = &self.rows[self.heading];
            self.columns.iter().all(|column| row.get(column.at) == head.get(column.at))
        };
        if (blank && !named()) || again() {
            return None;
        }
        let mut raw =
            Raw { line: at as u32 + 1, tie: self.ties.get(&at).copied(), ..Raw::default() };
        read_cells(&self.columns, row, self.manner, buffer, &mut raw.values, |column, fault| {
            raw.faults.push((At::Field(column.field.id.clone()), fault));
        });
        if let Some(mark) = mark {
            self.take_lists(&mark, &mut raw);
        }
        Some(raw)
    }

    /// The lines of the lists that carry the entry's mark.
    fn take_lists(&self, mark: &str, raw: &mut Raw) {
        for list in &self.lists {
            let Some(lines) = list.lines.get(mark) else { continue };
            if self.marks.get(mark).is_some_and(|marked| !marked.alone) {
                raw.faults.push((At::Mark, Fault::Said("import-two-rows")));
                return;
            }
            let rows = lines.iter().map(|line| line.values.clone()).collect();
            raw.values.insert(list.list.clone(), Value::List(rows));
            raw.lines.push((list.list.clone(), lines.iter().map(|line| line.line).collect()));
            raw.faults.extend(lines.iter().flat_map(|line| line.faults.iter().cloned()));
        }
    }

    fn read_list(
        &mut self,
        list: &Field,
        rows: &[Vec<Cell>],
        layout: &Layout,
        columns: &[Column<'_>],
        lost: &mut Vec<Broken>,
    ) {
        let mut lines: HashMap<String, Vec<Line>> = HashMap::new();
        let mut buffer = String::new();
        for (index, row) in rows.iter().enumerate().skip(layout.heading + 1) {
            let line = index as u32 + 1;
            let (mut values, mut faults) = (Values::new(), Vec::new());
            read_cells(columns, row, self.manner, &mut buffer, &mut values, |column, fault| {
                let column = Some(column.field.id.clone());
                faults.push((At::Line { list: list.id.clone(), line, column }, fault));
            });
            if values.is_empty() && faults.is_empty() {
                continue;
            }
            match mark_of(row, layout.mark()).filter(|mark| self.marks.contains_key(mark)) {
                Some(mark) => lines.entry(mark).or_default().push(Line { line, values, faults }),
                None => {
                    let at = At::Line { list: list.id.clone(), line, column: None };
                    lost.push(Broken { line, at, fault: Fault::Said("import-no-row") });
                }
            }
        }
        self.lists.push(ListLines { list: list.id.clone(), lines });
    }
}

/// The rows of a sheet by their marks.
fn marks(rows: &[Vec<Cell>], layout: &Layout) -> HashMap<String, Marked> {
    let mut marks: HashMap<String, Marked> = HashMap::new();
    for cells in rows.iter().skip(layout.heading + 1) {
        if let Some(mark) = mark_of(cells, layout.mark()) {
            marks
                .entry(mark)
                .and_modify(|marked| marked.alone = false)
                .or_insert(Marked { alone: true });
        }
    }
    marks
}

/// The mark of a row as a text.
pub(crate) fn mark_of(row: &[Cell], column: Option<usize>) -> Option<String> {
    match row.get(column?)? {
        Cell::Blank => None,
        cell => Some(cell.typed('.')),
    }
}

fn read_cells(
    columns: &[Column<'_>],
    row: &[Cell],
    manner: &Manner,
    buffer: &mut String,
    values: &mut Values,
    mut fault: impl FnMut(&Column<'_>, Fault),
) {
    for column in columns {
        match row.get(column.at).map(|cell| column.read(cell, manner, buffer)) {
            Some(Ok(Some(value))) => {
                values.insert(column.field.id.clone(), value);
            }
            Some(Err(found)) => fault(column, found),
            Some(Ok(None)) | None => {}
        }
    }
}
