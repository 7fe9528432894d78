//! The first page and the statement of what the paper is not.

use ngazi_domain::PartialDate;
use ngazi_dossier::model::{Block, Cover};

use super::{Chain, Paper};

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
    line("cover-chain", paper.chain.as_ref().map(|chain| self::chain(paper, chain)));
    Cover {
        kind: paper.say("cover-kind"),
        name: paper.cooperative(),
        place: place.join(", "),
        lines,
        statement: vec![paper.say("statement-own"), paper.say("statement-not")],
    }
}

/// The last row of the history, so that this paper can prove later what stood in the books on its day.
fn chain(paper: &Paper<'_>, chain: &Chain) -> String {
    let row = u64::try_from(chain.row).unwrap_or_default();
    let date = chain.day.map(|day| paper.reader.words.date(PartialDate::Day(day)));
    paper.reader.say(
        "cover-chain-mark",
        &[
            ("number", paper.reader.words.number(row).into()),
            ("date", date.unwrap_or_else(|| paper.say("format-none")).into()),
            ("mark", chain.mark().into()),
        ],
    )
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
