//! The same content for machines: ids, numbers and dates, reduced to what the reader may see.

use std::collections::{BTreeMap, BTreeSet};

use ngazi_catalogue::Section as Part;
use ngazi_domain::{Id, PartialDate, Privacy, Record, Value, Values};
use ngazi_dossier::model::Attachment;
use serde_json::{Value as Json, json};

use super::Paper;
use super::books::{Book, Drawn, Entry};
use crate::view::{ChartRowView, ChartView};

pub(super) fn attachment(paper: &Paper<'_>) -> Result<Attachment, serde_json::Error> {
    let conclusions = paper.conclusions;
    let shelved: BTreeSet<&Id> =
        paper.reader.catalogue.registers().map(|(_, form)| &form.id).collect();
    let shown = |part: Part| paper.parts.contains(&part);
    let facts: BTreeMap<&Id, Json> = paper
        .reader
        .catalogue
        .facts
        .values()
        .filter(|fact| {
            shown(if shelved.contains(&fact.form) { Part::Books } else { Part::Members })
        })
        .filter_map(|fact| {
            let count = paper.told(fact)?;
            Some((&fact.id, json!({ "yes": count.yes, "no": count.no, "unknown": count.unknown })))
        })
        .collect();
    let points: BTreeMap<&Id, &str> =
        conclusions.points.iter().map(|(id, point)| (id, point.state.id())).collect();
    let standards: BTreeMap<&Id, Json> = conclusions
        .standards
        .iter()
        .filter(|one| paper.standards.contains(&one.standard))
        .map(|one| {
            let tally = one.all;
            let counts = json!({
                "met": tally.met, "partly": tally.partly, "not-yet": tally.not_yet,
                "unknown": tally.unknown, "not-looked-at": tally.not_looked_at,
                "not-applicable": tally.not_applicable,
            });
            (&one.standard, counts)
        })
        .collect();
    let steps: BTreeMap<&Id, Json> = conclusions
        .steps
        .iter()
        .map(|one| {
            let state = json!({
                "state": one.state.id(),
                "granted": one.granted.map(|date| date.to_string()),
                "expires": one.expires.map(|date| date.to_string()),
            });
            (&one.step, state)
        })
        .collect();
    let milestones: BTreeMap<&Id, bool> =
        conclusions.milestones.iter().map(|one| (&one.milestone, one.kept())).collect();
    let mut content = json!({
        "format": "ngazi-dossier-1",
        "statement": "own statement, not verified",
        "example": paper.example,
        "date": PartialDate::Day(paper.reader.on).to_string(),
        "language": paper.reader.words.tag(),
        "view": paper.view.id,
        "standards": standards,
        "points": points,
    });
    if let Some(chain) = &paper.chain {
        let date = chain.day.map(|day| PartialDate::Day(day).to_string());
        content["chain"] = json!({ "row": chain.row, "date": date, "hash": chain.hash });
    }
    // Only what the pages show: a part that was left out is left out here too.
    let mut add = |part: Part, key: &str, value: Json| {
        if paper.parts.contains(&part) {
            content[key] = value;
        }
    };
    add(Part::Profile, "cooperative", records(paper, "cooperative")?.into());
    add(Part::Sites, "sites", records(paper, "site")?.into());
    add(Part::Documents, "documents", records(paper, "document")?.into());
    add(Part::Books, "books", serde_json::to_value(books(paper)?)?);
    add(Part::Path, "steps", serde_json::to_value(steps)?);
    add(Part::Path, "milestones", serde_json::to_value(milestones)?);
    if shown(Part::Members) || shown(Part::Books) {
        content["facts"] = serde_json::to_value(facts)?;
    }
    let mut bytes = serde_json::to_vec_pretty(&content)?;
    bytes.push(b'\n');
    Ok(Attachment {
        name: "dossier.json".to_owned(),
        mime: "application/json".to_owned(),
        description: paper.say("dossier-attachment"),
        bytes,
    })
}

/// What the pages tell of each book.
fn books<'a>(paper: &Paper<'a>) -> Result<BTreeMap<&'a Id, Json>, serde_json::Error> {
    let one = |book: Book<'a>| {
        let charts: Vec<Json> = book
            .charts
            .iter()
            .filter_map(|drawn| match drawn {
                Drawn::Whole { view, .. } => Some(chart(view)),
                Drawn::Small { .. } => None,
            })
            .collect();
        let told = json!({
            "entries": book.entries,
            "sentences": serde_json::to_value(&book.lines)?,
            "charts": charts,
            "rows": book.rows.iter().map(|entry| row(paper, &book, entry)).collect::<Vec<_>>(),
        });
        Ok((&book.form.id, told))
    };
    super::books::books(paper).into_iter().map(one).collect()
}

/// The table beside a chart.
fn chart(view: &ChartView) -> Json {
    let row = |row: &ChartRowView| {
        let values: Vec<&str> = row.values.iter().map(|value| value.text.as_str()).collect();
        json!({ "label": row.label, "values": values })
    };
    let rows: Vec<Json> = view.rows.iter().map(row).collect();
    json!({ "id": view.id, "heads": view.heads, "rows": rows })
}

/// An entry by the ids of its columns. What names another record stands in words: its id says nothing outside.
fn row(paper: &Paper<'_>, book: &Book<'_>, entry: &Entry<'_>) -> Json {
    let mut row = json!({ "number": entry.record.number });
    for column in &book.columns {
        if let Some(value) = entry.values.get(column.id.as_str()) {
            row[column.id.as_str()] = match value {
                Value::Reference(_) | Value::Place(_) => paper.open_value(column, value).into(),
                value => json!(value),
            };
        }
    }
    row
}

/// The records of a form, without their ids, with only the fields that this reader may see and places rounded for a
/// buyer.
fn records(paper: &Paper<'_>, form: &str) -> Result<Vec<Json>, serde_json::Error> {
    let Some(definition) = paper.reader.catalogue.forms.get(form) else { return Ok(vec![]) };
    let open = |record: &Record| {
        let (profile, on) = (paper.reader.registers.cooperative(), paper.reader.on);
        let values = record.reduced(definition, paper.view.privacy, profile, on).values;
        let seen = |(field, value)| match value {
            Value::Place(place) if !paper.may_see(Privacy::Request) => {
                (field, Value::Place(Box::new(place.rounded())))
            }
            value => (field, value),
        };
        serde_json::to_value(values.into_iter().map(seen).collect::<Values>())
    };
    paper.reader.registers.of(form).iter().map(open).collect()
}
