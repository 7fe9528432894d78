//! Upright columns, beside each other or on top of each other.

use super::super::{Composer, HAIRLINE, SMALL, set};
use super::{Drawing, UNKNOWN, pattern};
use crate::Error;
use crate::model::{Chart, ChartKind, ChartRow, ChartValue};
use crate::paragraph::widest_word;
use crate::sheet::{Area, BLACK, MARGIN, Shape};

/// Height of the tallest column.
const TALL: f32 = 150.0;
/// Height of the outline of an unknown value that stands alone.
const UNKNOWN_TALL: f32 = 26.0;
/// Height of the outline of an unknown value on top of others.
const UNKNOWN_LOW: f32 = 14.0;
/// A column is no wider than this.
const WIDEST: f32 = 34.0;
/// A row takes at least this width for each column in it.
const NARROWEST: f32 = 13.0;
/// Share of the width of a row that its columns take.
const FULL: f32 = 0.72;
/// Room between two columns of a row.
const BETWEEN: f32 = 2.0;
/// Height of a known zero: a line, so that it differs from nothing.
const ZERO: f32 = 1.6;

/// Where the columns of one figure stand.
struct Plot {
    /// Left edge of the first row, after the word at the axis.
    left: f32,
    /// Width of a row.
    slot: f32,
    /// Height of the line at the top of the tallest column.
    top: f32,
    base: f32,
    /// Width of a column.
    wide: f32,
    /// Whether the values find room above their columns.
    told: bool,
}

impl Composer<'_> {
    /// As many figures as the rows need, each with the number of its rows.
    pub(super) fn columns(&self, chart: &Chart) -> Result<Vec<(usize, Drawing)>, Error> {
        let measure = self.format.measure();
        let axis = self.wrap(&format!("{} ", chart.top), SMALL, measure * 0.25)?;
        let axis_width = axis.iter().map(|line| line.width + 6.0).fold(0.0, f32::max);
        let room = measure - axis_width;
        let beside = if chart.kind == ChartKind::Stacks { 1 } else { chart.series.len() };
        let mut least = NARROWEST * beside as f32 + BETWEEN;
        for row in &chart.rows {
            least = least.max(widest_word(self.fonts, &row.label, SMALL)? + 4.0);
        }
        let most = ((room / least) as usize).max(1);
        let panels = chart.rows.len().div_ceil(most).max(1);
        let size = chart.rows.len().div_ceil(panels).max(1);
        let slot = room / size as f32;
        let wide = (slot * FULL / beside as f32 - BETWEEN).clamp(2.0, WIDEST);
        let told = self.fit(chart, if beside == 1 { slot } else { wide + BETWEEN })?;

        let top = SMALL.leading + self.headroom(chart);
        let plot = Plot { left: MARGIN + axis_width, slot, top, base: top + TALL, wide, told };
        let mut drawn = Vec::new();
        for rows in chart.rows.chunks(size) {
            let mut drawing = Drawing::default();
            for (at, line) in axis.iter().enumerate() {
                let y = plot.top - SMALL.leading / 2.0 + at as f32 * SMALL.leading;
                drawing.shapes.push(set(self.fonts, line, SMALL, MARGIN, y));
            }
            self.panel(chart, rows, &plot, &mut drawing)?;
            drawn.push((rows.len(), drawing));
        }
        Ok(drawn)
    }

    /// Unknown values may stand on top of the tallest column.
    fn headroom(&self, chart: &Chart) -> f32 {
        if chart.kind != ChartKind::Stacks {
            return 0.0;
        }
        let above = |row: &ChartRow| {
            let known: f32 = row.values.iter().flatten().map(|value| value.size).sum();
            let unknown = row.values.iter().filter(|value| value.is_none()).count();
            (known - 1.0) * TALL + unknown as f32 * UNKNOWN_LOW
        };
        chart.rows.iter().map(above).fold(0.0, f32::max)
    }

    /// Whether every value is narrow enough to stand above its column; the table has them anyway.
    fn fit(&self, chart: &Chart, pitch: f32) -> Result<bool, Error> {
        if chart.kind == ChartKind::Stacks {
            return Ok(false);
        }
        for value in chart.rows.iter().flat_map(|row| row.values.iter().flatten()) {
            if let [line] = &self.wrap(&value.text, SMALL, self.format.measure())?[..]
                && line.width <= pitch - 1.0
            {
                continue;
            }
            return Ok(false);
        }
        Ok(true)
    }

    fn panel(
        &self,
        chart: &Chart,
        rows: &[ChartRow],
        plot: &Plot,
        drawing: &mut Drawing,
    ) -> Result<(), Error> {
        let right = MARGIN + self.format.measure();
        let line = |y: f32, width: f32, grey: f32, dash| Shape::Rule {
            from: (plot.left, y),
            to: (right, y),
            width,
            grey,
            dash,
        };
        drawing.shapes.push(line(plot.top, 0.5, HAIRLINE, Some((2.0, 2.0))));
        let mut lowest = plot.base;
        for (at, row) in rows.iter().enumerate() {
            let left = plot.left + at as f32 * plot.slot;
            if chart.kind == ChartKind::Stacks {
                self.stack(row, left + (plot.slot - plot.wide) / 2.0, plot, drawing)?;
            } else {
                let pitch = plot.wide + BETWEEN;
                let group = pitch * row.values.len() as f32 - BETWEEN;
                let first = left + (plot.slot - group) / 2.0;
                for (series, value) in row.values.iter().enumerate() {
                    let x = first + series as f32 * pitch;
                    self.column(series, value.as_ref(), x, plot, drawing)?;
                }
            }
            for (at, line) in self.wrap(&row.label, SMALL, plot.slot - 2.0)?.iter().enumerate() {
                let y = plot.base + 3.0 + at as f32 * SMALL.leading;
                let x = left + (plot.slot - line.width) / 2.0;
                drawing.shapes.push(set(self.fonts, line, SMALL, x, y));
                lowest = lowest.max(y + SMALL.leading);
            }
        }
        drawing.shapes.push(line(plot.base, 1.0, BLACK, None));
        drawing.height = lowest;
        Ok(())
    }

    fn column(
        &self,
        series: usize,
        value: Option<&ChartValue>,
        x: f32,
        plot: &Plot,
        drawing: &mut Drawing,
    ) -> Result<(), Error> {
        let Some(ChartValue { size, text }) = value else {
            let area = Area { x, y: plot.base - UNKNOWN_TALL, w: plot.wide, h: UNKNOWN_TALL };
            return self.unknown(area, drawing);
        };
        let h = (size * TALL).max(ZERO);
        let area = Area { x, y: plot.base - h, w: plot.wide, h };
        drawing.shapes.extend(upright(area, *size, series));
        if plot.told {
            for line in self.wrap(&format!("{text} "), SMALL, self.format.measure())? {
                let x = x + (plot.wide - line.width) / 2.0;
                let y = area.y - SMALL.leading - 0.5;
                drawing.shapes.push(set(self.fonts, &line, SMALL, x, y));
            }
        }
        Ok(())
    }

    fn stack(
        &self,
        row: &ChartRow,
        x: f32,
        plot: &Plot,
        drawing: &mut Drawing,
    ) -> Result<(), Error> {
        let mut y = plot.base;
        let known = row.values.iter().enumerate().filter_map(|(n, v)| Some((n, v.as_ref()?)));
        for (series, value) in known {
            let h = value.size * TALL;
            y -= h;
            if h > 0.0 {
                let area = Area { x, y, w: plot.wide, h };
                drawing.shapes.extend(pattern::filled(area, series));
            }
        }
        if y == plot.base && row.values.iter().all(Option::is_some) {
            let area = Area { x, y: y - ZERO, w: plot.wide, h: ZERO };
            drawing.shapes.push(Shape::Fill { area, grey: BLACK });
        }
        // Nobody knows how much comes on top: its height says nothing, and its sign says so.
        for _ in row.values.iter().filter(|value| value.is_none()) {
            y -= UNKNOWN_LOW;
            self.unknown(Area { x, y, w: plot.wide, h: UNKNOWN_LOW }, drawing)?;
        }
        Ok(())
    }

    pub(super) fn unknown(&self, area: Area, drawing: &mut Drawing) -> Result<(), Error> {
        drawing.shapes.push(pattern::outline(area));
        for line in self.wrap(UNKNOWN, SMALL, self.format.measure())? {
            let x = area.x + (area.w - line.width) / 2.0;
            let y = area.y + (area.h - SMALL.leading) / 2.0;
            drawing.shapes.push(set(self.fonts, &line, SMALL, x, y));
        }
        Ok(())
    }
}

/// A known value; a known zero is a black line.
fn upright(area: Area, size: f32, series: usize) -> Vec<Shape> {
    if size > 0.0 { pattern::filled(area, series) } else { vec![Shape::Fill { area, grey: BLACK }] }
}
