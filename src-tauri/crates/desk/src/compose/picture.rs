//! One page that a tired reader understands.

use ngazi_dossier::model::{Bar, Bars, Block};

use super::Paper;

/// Facts shown as bars: how many of all.
const SHOWN: [&str; 7] = [
    "members-with-id",
    "members-adult",
    "agreements-signed",
    "members-inspected",
    "members-trained",
    "sites-located",
    "documents-valid",
];

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let of = |part: u32, whole: u32| {
        reader.say("figure-of", &[("done", part.into()), ("total", whole.into())])
    };
    let standards =
        paper.conclusions.standards.iter().filter(|one| paper.standards.contains(&one.standard));
    let standing = standards.map(|one| Bar {
        label: reader.attr("standard", &one.standard, "short").unwrap_or_default(),
        part: one.all.met,
        whole: one.all.applicable(),
        figure: of(one.all.met, one.all.applicable()),
    });
    let facts = SHOWN.iter().filter_map(|id| {
        let fact = reader.catalogue.facts.get(*id)?;
        let count = paper.told(fact)?;
        Some(Bar {
            label: reader.attr("fact", &fact.id, "name").unwrap_or_default(),
            part: count.yes,
            whole: count.all(),
            figure: match count.unknown {
                0 => of(count.yes, count.all()),
                unknown => reader.say(
                    "figure-of-unknown",
                    &[
                        ("done", count.yes.into()),
                        ("total", count.all().into()),
                        ("unknown", unknown.into()),
                    ],
                ),
            },
        })
    });
    let phases = crate::show_home::phases(reader, paper.conclusions);
    let current = phases.iter().position(|phase| phase.current).unwrap_or_default();
    let lead = reader
        .say("picture-lead", &[("number", (current + 1).into()), ("total", phases.len().into())]);
    let phases = phases.into_iter().map(|phase| Bar {
        label: phase.name,
        part: phase.done,
        whole: phase.total,
        figure: phase.figure,
    });
    vec![
        Block::Paragraph(lead),
        Block::Bars(Bars { caption: paper.say("picture-phases"), rows: phases.collect() }),
        Block::Bars(Bars { caption: paper.say("picture-standards"), rows: standing.collect() }),
        Block::Bars(Bars { caption: paper.say("picture-facts"), rows: facts.collect() }),
        Block::Paragraph(paper.say("picture-note")),
    ]
}
