//! Charts: a figure whose words say every value, and a table with the same numbers.

mod bars;
mod columns;
mod legend;
mod pattern;

use super::table::Ruling;
use super::{BLOCK_GAP, BODY, Composer, STRONG};
use crate::Error;
use crate::flow::Strip;
use crate::model::{Chart, ChartKind, ChartRow};
use crate::sheet::{Area, MARGIN, Owner, Shape};
use crate::structure::{NodeId, Role};

/// The sign in the outline of an unknown value.
const UNKNOWN: &str = "?";
/// Series that patterns keep apart.
const MOST_SERIES: usize = 4;

/// Room between the legend and what it explains.
const LEGEND_GAP: f32 = 8.0;

/// Shapes counted from their own top edge, and their height.
#[derive(Default)]
struct Drawing {
    shapes: Vec<Shape>,
    height: f32,
}

impl Drawing {
    /// Both, one above the other.
    fn above(mut self, mut below: Self) -> Self {
        let down = if self.height > 0.0 { self.height + LEGEND_GAP } else { 0.0 };
        below.shapes.iter_mut().for_each(|shape| shape.lower(down));
        self.shapes.append(&mut below.shapes);
        self.height = down + below.height;
        self
    }
}

impl Composer<'_> {
    /// Caption and sentence, legend, one figure or several when the rows are many, and the table.
    pub(super) fn chart(&mut self, parent: NodeId, chart: &Chart) -> Result<Vec<Strip>, Error> {
        check(chart)?;
        if chart.rows.is_empty() {
            // Nothing to draw, and a figure of nothing has no words.
            let mut strips = self.caption((parent, Role::P), chart)?;
            strips.extend(self.table(parent, &chart.table, Ruling::Print)?);
            return Ok(strips);
        }
        let mut legend = Some(self.legend(chart)?);
        let panels = match chart.kind {
            ChartKind::Columns | ChartKind::Stacks => self.columns(chart)?,
            ChartKind::Bars => self.lying(chart)?,
        };
        let mut strips = Vec::new();
        let mut from = 0;
        for (at, (count, panel)) in panels.into_iter().enumerate() {
            let rows = &chart.rows[from..from + count];
            from += count;
            let figure = self.tree.add_figure(parent, said(chart, rows));
            if at == 0 {
                strips.extend(self.caption((figure, Role::Caption), chart)?);
                strips.iter_mut().for_each(|strip| strip.tied = true);
            }
            let legend = if at == 0 { legend.take() } else { None };
            let Drawing { shapes, height } = legend.unwrap_or_default().above(panel);
            let area = Area { x: MARGIN, y: 0.0, w: self.format.measure(), h: height };
            strips.push(Strip {
                gap: 6.0,
                height,
                ink: shapes.into_iter().map(|shape| (Owner::Node(figure), shape)).collect(),
                figures: vec![(figure, area)],
                ..Strip::default()
            });
        }
        strips.extend(self.table(parent, &chart.table, Ruling::Print)?);
        Ok(strips)
    }

    fn caption(
        &mut self,
        (parent, role): (NodeId, Role),
        chart: &Chart,
    ) -> Result<Vec<Strip>, Error> {
        let gap = BLOCK_GAP + 4.0;
        let Some(lead) = &chart.lead else {
            return self.lines(parent, role, &chart.caption, STRONG, gap);
        };
        let caption = match role {
            Role::Caption => self.tree.add(parent, role),
            _ => parent,
        };
        let mut strips = self.lines(caption, Role::P, &chart.caption, STRONG, gap)?;
        strips.extend(self.lines(caption, Role::P, lead, BODY, 2.0)?);
        Ok(strips)
    }
}

/// What the figure says to those who cannot see it.
fn said(chart: &Chart, rows: &[ChartRow]) -> String {
    let mut said = chart.caption.trim().to_owned();
    for row in rows {
        let mut values = Vec::new();
        for (series, value) in chart.series.iter().zip(&row.values) {
            let value = value.as_ref().map_or(&chart.unknown, |value| &value.text);
            values.push(match chart.series.len() {
                1 => value.clone(),
                _ => format!("{series} {value}"),
            });
        }
        said.push_str(&format!("; {}: {}", row.label, values.join(", ")));
    }
    said
}

fn check(chart: &Chart) -> Result<(), Error> {
    let columns = chart.series.len();
    let wrong = |field: &'static str, value: String| Err(Error::Field { field, value });
    if !(1..=MOST_SERIES).contains(&columns) {
        return wrong("chart.series", chart.series.join(" "));
    }
    if chart.caption.trim().is_empty() {
        // Who cannot see it would not even learn what it is about.
        return wrong("chart.caption", chart.caption.clone());
    }
    for (at, row) in chart.rows.iter().enumerate() {
        let found = row.values.len();
        if found != columns {
            return Err(Error::Row { caption: chart.caption.clone(), row: at + 1, found, columns });
        }
        let known = || row.values.iter().flatten();
        if let Some(value) = known().find(|value| !(0.0..=1.0).contains(&value.size)) {
            return wrong("chart.size", format!("{} {}", value.size, value.text));
        }
        let sum: f32 = known().map(|value| value.size).sum();
        if chart.kind == ChartKind::Stacks && sum > 1.001 {
            return wrong("chart.size", format!("{sum} {}", row.label));
        }
        if chart.unknown.trim().is_empty() && row.values.iter().any(Option::is_none) {
            return wrong("chart.unknown", row.label.clone());
        }
    }
    Ok(())
}
