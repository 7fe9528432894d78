//! The same content for machines: ids, numbers and dates, reduced to what the reader may see.

use std::collections::BTreeMap;

use ngazi_catalogue::Section as Part;
use ngazi_domain::{Id, PartialDate, Privacy, Record, Value};
use ngazi_dossier::model::Attachment;
use serde_json::{Value as Json, json};

use super::Paper;

pub(super) fn attachment(paper: &Paper<'_>) -> Result<Attachment, serde_json::Error> {
    let conclusions = paper.conclusions;
    let facts: BTreeMap<&Id, Json> = paper
        .reader
        .catalogue
        .facts
        .values()
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
    // Only what the pages show: a part that was left out is left out here too.
    let mut add = |part: Part, key: &str, value: Json| {
        if paper.parts.contains(&part) {
            content[key] = value;
        }
    };
    add(Part::Profile, "cooperative", records(paper, "cooperative")?.into());
    add(Part::Sites, "sites", records(paper, "site")?.into());
    add(Part::Documents, "documents", records(paper, "document")?.into());
    add(Part::Members, "facts", serde_json::to_value(facts)?);
    add(Part::Path, "steps", serde_json::to_value(steps)?);
    add(Part::Path, "milestones", serde_json::to_value(milestones)?);
    let mut bytes = serde_json::to_vec_pretty(&content)?;
    bytes.push(b'\n');
    Ok(Attachment {
        name: "dossier.json".to_owned(),
        mime: "application/json".to_owned(),
        description: paper.say("dossier-attachment"),
        bytes,
    })
}

/// The records of a form, without their ids, with only the fields that this reader may see and places rounded for a
/// buyer.
fn records(paper: &Paper<'_>, form: &str) -> Result<Vec<Json>, serde_json::Error> {
    let Some(definition) = paper.reader.catalogue.forms.get(form) else { return Ok(vec![]) };
    let open = |record: &Record| {
        let mut values = record.reduced(definition, paper.view.privacy, paper.reader.on).values;
        if !paper.may_see(Privacy::Request) {
            for value in values.values_mut() {
                if let Value::Place(place) = value {
                    *value = Value::Place(place.rounded());
                }
            }
        }
        serde_json::to_value(values)
    };
    paper.reader.registers.of(form).iter().map(open).collect()
}
