//! Where the cooperative stands per standard.

use ngazi_catalogue::{Reference, Standard};
use ngazi_domain::Id;
use ngazi_dossier::model::{Block, Cell, Table};
use ngazi_programme::Tally;

use super::{Paper, column, mark, numeric};

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(paper.say("standards-lead"))];
    for id in &paper.standards {
        if let Some(standard) = paper.reader.catalogue.standards.get(id) {
            blocks.extend(one(paper, standard));
        }
    }
    blocks
}

fn one(paper: &Paper<'_>, standard: &Standard) -> Vec<Block> {
    let reader = &paper.reader;
    let name = |part: &Id| Id::new(format!("{}.{part}", standard.id));
    let mut blocks = vec![Block::Heading(reader.name("standard", &standard.id))];
    blocks.extend(reader.attr("standard", &standard.id, "notice").map(Block::Paragraph));
    let tally = paper.conclusions.standards.iter().find(|one| one.standard == standard.id);
    if let Some(tally) = tally {
        let row = |label: String, tally: Tally| {
            let number = |number: u32| Cell::text(paper.number(number));
            let counts = [
                tally.met,
                tally.partly,
                tally.not_yet,
                tally.unknown,
                tally.not_looked_at,
                tally.not_applicable,
            ];
            std::iter::once(Cell::text(label)).chain(counts.map(number)).collect::<Vec<Cell>>()
        };
        let modules = tally
            .modules
            .iter()
            .map(|one| row(reader.name("module", &name(&one.module)), one.tally));
        let states = ["met", "partly", "not-yet", "unknown", "not-looked-at", "not-applicable"];
        let heads = states.map(|state| numeric(paper.say(&format!("head-{state}")), 2));
        blocks.push(Block::Table(Table {
            caption: paper.say("standards-caption"),
            columns: std::iter::once(column(paper.say("head-module"), 6)).chain(heads).collect(),
            rows: modules.chain([row(paper.say("standards-all"), tally.all)]).collect(),
        }));
    }
    let line = |reference: &Reference| {
        let linked: Vec<Vec<Cell>> = reference
            .links
            .iter()
            .map(|link| {
                let state = paper.conclusions.state_of(&link.point);
                let basis = reader.say(
                    "link-basis",
                    &[
                        ("relation", paper.say(&format!("relation-{}", link.relation.id())).into()),
                        ("basis", paper.say(&format!("link-{}", link.basis.id())).into()),
                    ],
                );
                vec![
                    Cell::text(topic(paper, standard, reference)),
                    Cell::text(reader.name("point", &link.point)),
                    Cell::marked(mark(state), reader.state(state)),
                    Cell::text(basis),
                ]
            })
            .collect();
        if linked.is_empty() {
            let dash = || Cell::text(paper.say("format-dash"));
            let nothing = Cell::text(paper.say("standards-unlinked"));
            return vec![vec![
                Cell::text(topic(paper, standard, reference)),
                nothing,
                dash(),
                dash(),
            ]];
        }
        linked
    };
    blocks.push(Block::Table(Table {
        caption: paper.say("standards-references"),
        columns: vec![
            column(paper.say("head-reference"), 5),
            column(paper.say("head-point"), 4),
            column(paper.say("head-state"), 3),
            column(paper.say("head-basis"), 4),
        ],
        rows: standard.references.iter().flat_map(line).collect(),
    }));
    blocks
}

/// The topic in our words; the standard's own number stands before it only when somebody read it there.
fn topic(paper: &Paper<'_>, standard: &Standard, reference: &Reference) -> String {
    let topic =
        paper.reader.name("reference", &Id::new(format!("{}.{}", standard.id, reference.id)));
    match &reference.number {
        Some(number) => paper.reader.say(
            "reference-numbered",
            &[("number", number.as_str().into()), ("topic", topic.into())],
        ),
        None => topic,
    }
}
