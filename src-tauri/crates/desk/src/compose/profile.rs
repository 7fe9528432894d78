//! Who the cooperative is.

use ngazi_domain::{Kind, Privacy};
use ngazi_dossier::model::{Block, Cell};

use super::{Paper, column, table_or};

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let Some(form) = reader.catalogue.forms.get("cooperative") else { return vec![] };
    let record = reader.registers.single("cooperative");
    let context = reader.context(reader.registers.cooperative());
    let terms = form
        .shown(&context)
        .filter(|field| field.kind != Kind::File && paper.may_see(field.privacy))
        .map(|field| (reader.label(form, &field.id), reader.text(form, record, field.id.as_str())));
    let mut blocks =
        vec![Block::Terms(terms.collect()), Block::Heading(paper.say("profile-officers"))];
    if let Some(officer) = reader.catalogue.forms.get("officer") {
        // A buyer sees which posts are filled and by whom in numbers; names go out only on request.
        let named = paper.may_see(Privacy::Request);
        let label = |field: &str| reader.label(officer, &field.into());
        let mut columns =
            vec![column(label("role"), 4), column(label("sex"), 2), column(label("term-end"), 3)];
        if named {
            columns.insert(0, column(paper.say("head-name"), 5));
        }
        let rows = reader.registers.of("officer").iter().map(|record| {
            let cell = |field: &str| Cell::text(reader.text(officer, Some(record), field));
            let mut cells = vec![cell("role"), cell("sex"), cell("term-end")];
            if named {
                cells.insert(0, Cell::text(reader.record_name(record)));
            }
            cells
        });
        blocks.push(table_or(
            paper.say("profile-officers-caption"),
            columns,
            rows.collect(),
            paper.say("profile-no-officers"),
        ));
    }
    blocks
}
