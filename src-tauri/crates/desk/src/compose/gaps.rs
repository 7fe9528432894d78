//! Gaps and the plan to close them. Hiding gaps costs trust.

use ngazi_catalogue::State;
use ngazi_dossier::model::{Block, Cell};

use super::{Paper, column, mark, table_or};
use crate::show_home::task;
use crate::view::Mark as ViewMark;

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    // What is known to be missing first, then what is half done, then what nobody knows.
    let weight = |state: State| match state {
        State::NotYet => 0,
        State::Partly => 1,
        State::Unknown => 2,
        _ => 3,
    };
    let mut gaps: Vec<_> = reader
        .catalogue
        .points
        .iter()
        .map(|point| (point, paper.conclusions.state_of(&point.id)))
        .filter(|(_, state)| weight(*state) < 3)
        .collect();
    gaps.sort_by_key(|(point, state)| (!(point.stop && *state == State::NotYet), weight(*state)));
    let rows = gaps
        .iter()
        .map(|(point, state)| {
            vec![
                Cell::text(reader.name("point", &point.id)),
                Cell::marked(mark(*state), reader.state(*state)),
                Cell::text(reader.attr("point", &point.id, "action").unwrap_or_default()),
            ]
        })
        .collect();
    let mut blocks = vec![
        Block::Paragraph(reader.say("gaps-lead", &[("count", gaps.len().into())])),
        table_or(
            paper.say("gaps-caption"),
            vec![
                column(paper.say("head-point"), 4),
                column(paper.say("head-state"), 3),
                column(paper.say("head-action"), 6),
            ],
            rows,
            paper.say("gaps-none"),
        ),
    ];
    let untouched = reader
        .catalogue
        .points
        .iter()
        .filter(|point| paper.conclusions.state_of(&point.id) == State::NotLookedAt)
        .count();
    blocks.push(Block::Paragraph(reader.say("gaps-not-looked-at", &[("count", untouched.into())])));
    let late: Vec<String> = paper
        .conclusions
        .tasks
        .iter()
        .map(|one| task(reader, paper.conclusions, one))
        .filter(|view| view.mark == ViewMark::Stop || view.mark == ViewMark::Partly)
        .map(|view| {
            reader.say(
                "task-line",
                &[
                    ("tag", view.tag.into()),
                    ("title", view.title.into()),
                    ("detail", view.detail.into()),
                ],
            )
        })
        .collect();
    if !late.is_empty() {
        blocks.push(Block::Heading(paper.say("gaps-late")));
        blocks.push(Block::List(late));
    }
    blocks
}
