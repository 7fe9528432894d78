//! Invented charts for the tests of this crate and for `examples/sample.rs`.

use crate::model::*;
use crate::sample::{paragraph, section};
use crate::sample_form::sheets;

/// A chart of so many months with so many series; some values are unknown, some zero.
pub fn chart(kind: ChartKind, months: usize, series: usize) -> Chart {
    let names = ["Lavé", "Vendu", "En coffre", "Rendu au membre"];
    let labels = [
        "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ];
    let value = |row: usize, column: usize| {
        let number = (row * 37 + column * 53) % 90;
        let known = row % 5 != 3 || column != series - 1;
        let number = if row % 6 == 4 && column == 0 { 0 } else { number };
        let whole = if kind == ChartKind::Stacks { 90 * series } else { 90 };
        known.then(|| ChartValue { size: number as f32 / whole as f32, text: format!("{number}") })
    };
    let rows: Vec<ChartRow> = (0..months)
        .map(|row| ChartRow {
            label: labels[row % 12].into(),
            values: (0..series).map(|column| value(row, column)).collect(),
        })
        .collect();
    let column = |head: &str, numeric| Column { head: head.into(), share: 1, numeric };
    let cell = |value: &Option<ChartValue>| match value {
        Some(value) => Cell::text(value.text.clone()),
        None => Cell::marked(Mark::Open, "inconnu"),
    };
    Chart {
        caption: format!("Or par mois, en grammes ({series})"),
        lead: Some("Deux mois manquent : le cahier était chez le contrôleur.".into()),
        series: names[..series].iter().map(|name| (*name).into()).collect(),
        kind,
        top: format!("{}\u{a0}g", if kind == ChartKind::Stacks { 90 * series } else { 90 }),
        unknown: "inconnu".into(),
        table: Table {
            caption: "Les mêmes nombres".into(),
            columns: std::iter::once(column("Mois", false))
                .chain(names[..series].iter().map(|name| column(name, true)))
                .collect(),
            rows: rows
                .iter()
                .map(|row| {
                    std::iter::once(Cell::text(row.label.clone()))
                        .chain(row.values.iter().map(cell))
                        .collect()
                })
                .collect(),
        },
        rows,
    }
}

/// A paper with charts of every kind.
pub fn charts() -> Sheets {
    let blocks = vec![
        paragraph(),
        Block::Chart(chart(ChartKind::Columns, 12, 1)),
        Block::Chart(chart(ChartKind::Columns, 12, 2)),
        Block::Chart(chart(ChartKind::Stacks, 12, 4)),
        Block::Chart(chart(ChartKind::Bars, 5, 1)),
        Block::Chart(chart(ChartKind::Bars, 4, 4)),
    ];
    sheets("La production", vec![section("1. Année 2026", false, blocks)])
}
