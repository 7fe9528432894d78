//! The path: steps towards the offices, and milestones.

use ngazi_dossier::model::{Block, Cell};

use super::{Paper, column, paper_mark, table_or};
use crate::reader::step_mark;
use crate::show_path::milestone;

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let steps = paper.conclusions.steps.iter().map(|one| {
        let date = |date: Option<ngazi_domain::PartialDate>| {
            Cell::text(
                date.map_or_else(|| paper.say("format-dash"), |date| reader.words.date(date)),
            )
        };
        // The paper's own name in the language of the office, with the reader's words beside it.
        let official = reader.attr("step", &one.step, "official").unwrap_or_default();
        let name = reader.name("step", &one.step);
        let both = reader.say("step-both", &[("step", name.into()), ("official", official.into())]);
        vec![
            Cell::text(both),
            Cell::marked(paper_mark(step_mark(one.state)), reader.step_state(one.state)),
            date(one.granted),
            date(one.expires),
        ]
    });
    let milestones = paper.conclusions.milestones.iter().map(|one| {
        let view = milestone(reader, one);
        vec![
            Cell::text(view.phase),
            Cell::text(view.title),
            Cell::marked(paper_mark(view.mark), view.state),
            Cell::text(view.due),
        ]
    });
    vec![
        Block::Paragraph(paper.say("path-note")),
        table_or(
            paper.say("path-steps"),
            vec![
                column(paper.say("head-step"), 7),
                column(paper.say("head-state"), 4),
                column(paper.say("step-granted"), 3),
                column(paper.say("step-expires"), 3),
            ],
            steps.collect(),
            paper.say("path-no-country"),
        ),
        table_or(
            paper.say("path-milestones"),
            vec![
                column(paper.say("head-phase"), 3),
                column(paper.say("head-milestone"), 5),
                column(paper.say("head-state"), 3),
                column(paper.say("head-due"), 4),
            ],
            milestones.collect(),
            paper.say("path-no-country"),
        ),
    ]
}
