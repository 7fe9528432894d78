//! Where the built-in facts of this paper come from.

use ngazi_domain::Id;
use ngazi_dossier::model::{Block, Cell};

use super::{Paper, column, table_or};

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let standards = paper.standards.iter().filter_map(|id| reader.catalogue.standards.get(id));
    let mut cited: Vec<&Id> = standards
        .flat_map(|one| {
            std::iter::once(&one.source).chain(one.references.iter().map(|r| &r.source))
        })
        .collect();
    if let Some(country) = reader.country() {
        cited.extend(country.legal_forms.iter().map(|form| &form.source));
        cited.extend(country.steps.iter().flat_map(|step| &step.sources));
    }
    let rows = reader.sources(cited).into_iter().map(|source| {
        let title = match source.link {
            Some(link) => {
                reader.say("source-line", &[("title", source.title.into()), ("link", link.into())])
            }
            None => source.title,
        };
        vec![Cell::text(title), Cell::text(source.mark)]
    });
    vec![
        Block::Paragraph(paper.say("sources-lead")),
        table_or(
            paper.say("sources-caption"),
            vec![column(paper.say("head-source"), 9), column(paper.say("head-read"), 4)],
            rows.collect(),
            paper.say("sources-none"),
        ),
    ]
}
