//! The first page and the statement of what the paper is not.

use ngazi_dossier::model::{Block, Cover};

use super::Paper;

pub(super) fn cover(paper: &Paper<'_>, fingerprint: &str) -> Cover {
    let reader = &paper.reader;
    let cooperative = reader.registers.cooperative();
    let form = reader.catalogue.forms.get("cooperative");
    let text = |field: &str| {
        let form = form?;
        let value = cooperative.get(field)?;
        let field = form.field(field).filter(|field| paper.may_see(field.privacy))?;
        Some(reader.value(field, value))
    };
    let place: Vec<String> =
        ["district", "province", "country"].into_iter().filter_map(text).collect();
    let mut lines = vec![(paper.say("cover-date"), paper.date())];
    let mut line = |label: &str, value: Option<String>| {
        if let Some(value) = value {
            lines.push((paper.say(label), value));
        }
    };
    line("cover-for", Some(paper.addressee.clone()).filter(|name| !name.is_empty()));
    line("cover-view", Some(paper.say(&format!("view-{}", paper.view.id))));
    line(
        "cover-standards",
        Some(reader.words.items(paper.standards.iter().map(|id| reader.name("standard", id)))),
    );
    let members = paper.conclusions.count("members").all();
    let women = reader.catalogue.facts.get("women").and_then(|fact| paper.told(fact));
    line(
        "cover-members",
        Some(match women {
            Some(women) => reader.say(
                "cover-members-count",
                &[("count", members.into()), ("women", women.yes.into())],
            ),
            None => paper.number(members),
        }),
    );
    line("cover-minerals", text("minerals"));
    line("cover-language", Some(reader.words.language().own_name().to_owned()));
    line("cover-fingerprint", Some(fingerprint.to_owned()));
    Cover {
        kind: paper.say("cover-kind"),
        name: paper.cooperative(),
        place: place.join(", "),
        lines,
        statement: vec![paper.say("statement-own"), paper.say("statement-not")],
    }
}

pub(super) fn statement(paper: &Paper<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(stop) = crate::show_points::stop(&paper.reader, paper.conclusions) {
        blocks.push(Block::Notice(stop));
    }
    blocks.push(Block::List(
        ["statement-own", "statement-not", "statement-records", "statement-unknown"]
            .map(|id| paper.say(id))
            .into_iter()
            .chain([paper.say(&format!("statement-privacy-{}", paper.view.id))])
            .chain(paper.example.then(|| paper.say("statement-example")))
            .collect(),
    ));
    blocks
}
