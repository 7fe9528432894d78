//! A picture of the screen on paper, with its numbers as a table.

use ngazi_dossier::model::{Block, Cell, Chart, ChartKind, ChartRow, ChartValue, Table};

use super::{Paper, column, numeric};
use crate::view::{ChartRowView, ChartValueView, ChartView};

/// The shape of a chart whose bars stand side by side; see [`ChartView::shape`].
const COLUMNS: &str = "columns";
/// Series that the patterns of paper keep apart.
const MOST_SERIES: usize = 4;

/// The chart; only its table when paper cannot keep its series apart. Of shares of a whole the axis says nothing.
pub(super) fn chart(paper: &Paper<'_>, view: &ChartView, of_all: bool) -> Block {
    let table = table(view);
    if view.series.len() > MOST_SERIES {
        return Block::Table(table);
    }
    let kind = match (view.shape == COLUMNS, view.series.len()) {
        (true, 1) => ChartKind::Columns,
        (true, _) => ChartKind::Stacks,
        (false, _) => ChartKind::Bars,
    };
    Block::Chart(Chart {
        caption: view.title.clone(),
        // What the window says here is advice for the cooperative.
        lead: None,
        series: view.series.clone(),
        rows: view.rows.iter().map(|row| drawn(row, kind)).collect(),
        kind,
        top: if of_all { String::new() } else { view.greatest.clone() },
        unknown: paper.say("format-unknown"),
        table: Table { caption: String::new(), ..table },
    })
}

fn table(view: &ChartView) -> Table {
    let mut heads = view.heads.iter().cloned();
    let first = heads.next().unwrap_or_default();
    let row = |row: &ChartRowView| {
        let values = row.values.iter().map(|value| Cell::text(&value.text));
        std::iter::once(Cell::text(&row.label)).chain(values).collect()
    };
    Table {
        caption: view.title.clone(),
        columns: std::iter::once(column(first, 4))
            .chain(heads.map(|head| numeric(head, 3)))
            .collect(),
        rows: view.rows.iter().map(row).collect(),
    }
}

fn drawn(row: &ChartRowView, kind: ChartKind) -> ChartRow {
    let shares: u32 = row.values.iter().filter_map(|value| value.share).sum();
    // Parts of a stack are rounded one by one and together may come out above the whole.
    let whole = if kind == ChartKind::Stacks { shares.max(1000) } else { 1000 };
    let value = |value: &ChartValueView| {
        let share = value.share?.min(whole);
        // A drawing needs no more than a thousandth.
        let size = f32::from(u16::try_from(share).ok()?) / f32::from(u16::try_from(whole).ok()?);
        Some(ChartValue { size, text: value.text.clone() })
    };
    ChartRow { label: row.label.clone(), values: row.values.iter().map(value).collect() }
}
