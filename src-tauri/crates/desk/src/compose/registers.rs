//! Sites and documents.

use ngazi_domain::{Condition, Form, Privacy, Record, Test, Truth, Value};
use ngazi_dossier::model::{Block, Cell, Mark};

use super::{Paper, column, table_or};

pub(super) fn sites(paper: &Paper<'_>) -> Vec<Block> {
    let Some(form) = paper.reader.catalogue.forms.get("site") else { return vec![] };
    let head = |field: &str| paper.reader.label(form, &field.into());
    let columns = vec![
        column(head("code"), 2),
        column(head("kind"), 3),
        column(head("status"), 4),
        column(head("status-date"), 3),
        column(head("activity"), 3),
        column(head("place"), 4),
    ];
    let row = |record: &Record| {
        let mut cells: Vec<Cell> = ["code", "kind", "status", "status-date", "activity"]
            .map(|field| seen(paper, form, record, field))
            .into();
        cells.push(place(paper, record));
        cells
    };
    let records = paper.reader.registers.of("site");
    let mut blocks = Vec::new();
    if !paper.may_see(Privacy::Request) {
        blocks.push(Block::Paragraph(paper.say("sites-rounded")));
    }
    blocks.push(table_or(
        paper.say("sites-caption"),
        columns,
        records.iter().map(row).collect(),
        paper.say("sites-none"),
    ));
    blocks
}

/// A buyer sees the place to a tenth of a degree; whoever may see more sees it as it is written.
fn place(paper: &Paper<'_>, record: &Record) -> Cell {
    Cell::text(match record.get("place") {
        Some(Value::Place(place)) if paper.may_see(Privacy::Request) => {
            paper.reader.words.place(**place)
        }
        Some(Value::Place(place)) => paper.reader.words.place(place.rounded()),
        _ => paper.say("format-none"),
    })
}

pub(super) fn documents(paper: &Paper<'_>) -> Vec<Block> {
    let Some(form) = paper.reader.catalogue.forms.get("document") else { return vec![] };
    let head = |field: &str| paper.reader.label(form, &field.into());
    let fields = ["title", "kind", "issuer", "issued-on"];
    let columns = fields
        .iter()
        .map(|field| column(head(field), 4))
        .chain([column(head("expires-on"), 4)])
        .collect();
    let row = |record: &Record| {
        let mut cells: Vec<Cell> =
            fields.iter().map(|field| seen(paper, form, record, field)).collect();
        cells.push(match record.get("expires-on") {
            Some(Value::Date(date)) => {
                let valid = Condition {
                    profile: false,
                    field: "expires-on".into(),
                    test: Test::NotExpired,
                };
                let said = paper.reader.words.date(*date);
                match valid.holds(&paper.reader.registers.context(record, paper.reader.on)) {
                    Truth::Yes => Cell::marked(Mark::Done, said),
                    Truth::No => Cell::marked(
                        Mark::Stop,
                        paper.reader.say("document-ended", &[("date", said.into())]),
                    ),
                    // A bare year or month does not say.
                    Truth::Unknown => Cell::marked(Mark::Open, said),
                }
            }
            _ => Cell::text(paper.say("format-none")),
        });
        cells
    };
    let records = paper.reader.registers.of("document");
    vec![
        Block::Paragraph(paper.say("documents-lead")),
        table_or(
            paper.say("documents-caption"),
            columns,
            records.iter().map(row).collect(),
            paper.say("documents-none"),
        ),
    ]
}

/// A field's text, or that it is kept back from this reader.
fn seen(paper: &Paper<'_>, form: &Form, record: &Record, field: &str) -> Cell {
    let open = form.field(field).is_some_and(|field| paper.may_see(field.privacy));
    Cell::text(if open {
        paper.reader.text(form, Some(record), field)
    } else {
        paper.say("kept-back")
    })
}
