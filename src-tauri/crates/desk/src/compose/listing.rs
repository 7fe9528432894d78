//! A register's table on lying sheets, as it stands on the screen.

use ngazi_domain::{Field, Kind, PartialDate, Privacy};
use ngazi_dossier::model::{Block, Cell, Column, Section, SheetHead, Sheets, Table};

use super::{cooperative, paper_mark, running};
use crate::reader::Reader;
use crate::show_table::{Matching, heads, row, totals};
use crate::view::CellView;

/// A table to be printed.
pub(crate) struct Listing<'a> {
    pub reader: Reader<'a>,
    pub found: Matching<'a>,
    /// The data are invented.
    pub example: bool,
}

impl Listing<'_> {
    /// The finished model.
    pub fn compose(&self) -> Sheets {
        let reader = &self.reader;
        let form = self.found.form;
        let name = cooperative(reader);
        let book = reader.attr("form", &form.id, "many");
        let title = book.unwrap_or_else(|| reader.name("form", &form.id));
        let date = reader.words.date(PartialDate::Day(reader.on));
        let all = reader.registers.of(form.id.as_str()).len();
        let lead = [
            ("cooperative", name.clone().into()),
            ("date", date.clone().into()),
            ("count", self.found.records.len().into()),
            ("all", all.into()),
        ];
        let local = |field: &&&Field| field.privacy == Privacy::Local;
        let closed = self.found.columns.iter().find(local).map(|_| reader.say("print-closed", &[]));
        let head = [
            ("cooperative", name.clone().into()),
            ("book", title.clone().into()),
            ("date", date.into()),
        ];
        Sheets {
            title: title.clone(),
            language: reader.words.tag(),
            author: name.clone(),
            date: PartialDate::Day(reader.on).to_string(),
            landscape: true,
            head: SheetHead {
                title,
                lead: Some(
                    std::iter::once(reader.say("print-rows", &lead))
                        .chain(closed)
                        .collect::<Vec<_>>()
                        .join(" · "),
                ),
                number: None,
                lines: vec![],
            },
            sections: vec![Section {
                title: String::new(),
                new_page: false,
                blocks: vec![Block::Table(self.table())],
            }],
            running: running(reader, reader.say("print-table-head", &head), self.example),
            attachment: None,
        }
    }

    fn table(&self) -> Table {
        let reader = &self.reader;
        let columns = &self.found.columns;
        let shares = std::iter::once(2).chain(columns.iter().map(|field| share(field)));
        let column = |(head, share): (crate::view::ColumnView, u16)| Column {
            head: head.head,
            share,
            numeric: head.numeric,
        };
        let cells = |cells: Vec<CellView>| cells.into_iter().map(cell).collect::<Vec<Cell>>();
        let mut rows: Vec<Vec<Cell>> = self
            .found
            .records
            .iter()
            .map(|record| cells(row(reader, columns, record).cells))
            .collect();
        let totals = totals(reader, &self.found);
        if !totals.is_empty() {
            rows.push(cells(totals));
        }
        Table {
            // The title of the page says what the table shows.
            caption: String::new(),
            columns: heads(reader, self.found.form, columns)
                .into_iter()
                .zip(shares)
                .map(column)
                .collect(),
            rows,
        }
    }
}

fn cell(cell: CellView) -> Cell {
    match cell.mark {
        Some(mark) => Cell::marked(paper_mark(mark), cell.text),
        None => Cell::text(cell.text),
    }
}

/// How much room a column takes beside the others.
pub(super) fn share(field: &Field) -> u16 {
    match field.kind {
        Kind::Text { .. } | Kind::LongText { .. } | Kind::List { .. } => 6,
        Kind::Choices { .. } | Kind::Reference { .. } | Kind::Points { .. } => 6,
        Kind::Choice { .. } | Kind::Place | Kind::Date { .. } => 5,
        Kind::Whole { .. } | Kind::Answer | Kind::Time => 3,
        _ => 4,
    }
}
