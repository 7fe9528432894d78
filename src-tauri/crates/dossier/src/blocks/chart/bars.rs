//! Lying bars, those of one row below each other.

use super::super::{CELL, Composer, HAIRLINE, SMALL, set};
use super::{Drawing, pattern};
use crate::Error;
use crate::model::{Chart, ChartRow, ChartValue};
use crate::sheet::{Area, BLACK, MARGIN, Shape};

/// Share of the measure that the labels take.
const LABEL: f32 = 0.3;
/// Share of the measure that the longest bar takes; what is left is for the values.
const LONGEST: f32 = 0.5;
const GUTTER: f32 = 8.0;
/// Height of a bar.
const THICK: f32 = 10.0;
/// From one bar of a row to the next.
const PITCH: f32 = 13.0;
/// Room above and below a row.
const PAD_Y: f32 = 4.0;
/// Length of the outline of an unknown value.
const UNKNOWN_LONG: f32 = 26.0;
/// Length of a known zero: a line, so that it differs from nothing.
const ZERO: f32 = 1.6;
/// A figure stays whole on one page, so many rows become several figures.
const TALLEST: f32 = 330.0;

impl Composer<'_> {
    /// As many figures as the rows need, each with the number of its rows.
    pub(super) fn lying(&self, chart: &Chart) -> Result<Vec<(usize, Drawing)>, Error> {
        let mut panels: Vec<(usize, Drawing)> = Vec::new();
        for row in &chart.rows {
            let Drawing { mut shapes, height } = self.lying_row(row)?;
            if panels.last().is_none_or(|(_, panel)| panel.height + height > TALLEST) {
                panels.push((0, Drawing { shapes: Vec::new(), height: self.axis(chart)?.height }));
            }
            if let Some((count, panel)) = panels.last_mut() {
                shapes.iter_mut().for_each(|shape| shape.lower(panel.height));
                panel.shapes.append(&mut shapes);
                panel.height += height;
                *count += 1;
            }
        }
        for (_, panel) in &mut panels {
            panel.shapes.splice(0..0, self.axis(chart)?.shapes);
            let (top, left) = (self.axis(chart)?.height, MARGIN + self.label_width() + GUTTER);
            let longest = left + self.format.measure() * LONGEST;
            panel.shapes.insert(0, upright(longest, (top, panel.height), HAIRLINE, true));
            panel.shapes.push(upright(left, (top, panel.height), BLACK, false));
        }
        Ok(panels)
    }

    fn label_width(&self) -> f32 {
        self.format.measure() * LABEL
    }

    /// The value of the longest bar, above its end.
    fn axis(&self, chart: &Chart) -> Result<Drawing, Error> {
        let measure = self.format.measure();
        let left = MARGIN + self.label_width() + GUTTER;
        let mut drawing = Drawing::default();
        for line in self.wrap(&format!("{} ", chart.top), SMALL, measure * LONGEST)? {
            let x =
                (left + measure * LONGEST - line.width / 2.0).min(MARGIN + measure - line.width);
            drawing.shapes.push(set(self.fonts, &line, SMALL, x, drawing.height));
            drawing.height += SMALL.leading;
        }
        drawing.height += 2.0;
        Ok(drawing)
    }

    fn lying_row(&self, row: &ChartRow) -> Result<Drawing, Error> {
        let measure = self.format.measure();
        let left = MARGIN + self.label_width() + GUTTER;
        let labels = self.wrap(&format!("{} ", row.label), CELL, self.label_width())?;
        let mut drawing = Drawing::default();
        let lines = labels.len() as f32 * CELL.leading;
        let bars = row.values.len() as f32 * PITCH;
        let inner = lines.max(bars);
        for (at, line) in labels.iter().enumerate() {
            let y = PAD_Y + (inner - lines) / 2.0 + at as f32 * CELL.leading;
            drawing.shapes.push(set(self.fonts, line, CELL, MARGIN, y));
        }
        let mut y = PAD_Y + (inner - bars) / 2.0;
        for (series, value) in row.values.iter().enumerate() {
            let area = Area { x: left, y: y + (PITCH - THICK) / 2.0, w: 0.0, h: THICK };
            let Some(ChartValue { size, text }) = value else {
                self.unknown(Area { w: UNKNOWN_LONG, ..area }, &mut drawing)?;
                y += PITCH;
                continue;
            };
            let area = Area { w: (size * measure * LONGEST).max(ZERO), ..area };
            if *size > 0.0 {
                drawing.shapes.extend(pattern::filled(area, series));
            } else {
                drawing.shapes.push(Shape::Fill { area, grey: BLACK });
            }
            let x = area.x + area.w + 5.0;
            let lines = self.wrap(&format!("{text} "), SMALL, MARGIN + measure - x)?;
            for (at, line) in lines.iter().enumerate() {
                let top = y + (PITCH - SMALL.leading) / 2.0 + at as f32 * SMALL.leading;
                drawing.shapes.push(set(self.fonts, line, SMALL, x, top));
            }
            y += PITCH.max(lines.len() as f32 * SMALL.leading + 1.0);
        }
        drawing.height = y.max(PAD_Y + inner) + PAD_Y;
        Ok(drawing)
    }
}

fn upright(x: f32, (top, bottom): (f32, f32), grey: f32, dashed: bool) -> Shape {
    let (width, dash) = if dashed { (0.5, Some((2.0, 2.0))) } else { (1.0, None) };
    Shape::Rule { from: (x, top), to: (x, bottom), width, grey, dash }
}
