//! The legend: a swatch and a name for each series, and one for the unknown where it occurs.

use super::super::{Composer, SMALL, set};
use super::{Drawing, UNKNOWN, pattern};
use crate::Error;
use crate::model::Chart;
use crate::sheet::{Area, MARGIN};

/// Width and height of a swatch.
const SWATCH: (f32, f32) = (18.0, 9.0);
/// Room between a swatch and its name.
const GAP: f32 = 5.0;
/// Room between two entries.
const BETWEEN: f32 = 18.0;

impl Composer<'_> {
    pub(super) fn legend(&self, chart: &Chart) -> Result<Drawing, Error> {
        let unknown = chart.rows.iter().any(|row| row.values.iter().any(Option::is_none));
        // A single series that is called like the chart explains nothing.
        let alone = matches!(&chart.series[..], [name] if *name == chart.caption);
        let names = chart.series.iter().filter(|_| !alone).map(|name| (name, true));
        let names = names.chain(unknown.then_some((&chart.unknown, false)));
        let measure = self.format.measure();
        let mut drawing = Drawing::default();
        let (mut x, mut y, mut lowest) = (0.0, 0.0, 0.0_f32);
        for (series, (name, known)) in names.enumerate() {
            let lines = self.wrap(&format!("{name} "), SMALL, measure - SWATCH.0 - GAP)?;
            let wide = lines.iter().map(|line| line.width).fold(0.0, f32::max);
            let width = SWATCH.0 + GAP + wide;
            if x > 0.0 && x + width > measure {
                (x, y) = (0.0, lowest + 3.0);
            }
            let top = y + (SMALL.leading - SWATCH.1) / 2.0;
            let area = Area { x: MARGIN + x, y: top, w: SWATCH.0, h: SWATCH.1 };
            if known {
                drawing.shapes.extend(pattern::filled(area, series));
            } else {
                drawing.shapes.push(pattern::outline(area));
                for line in self.wrap(UNKNOWN, SMALL, SWATCH.0)? {
                    let x = area.x + (area.w - line.width) / 2.0;
                    drawing.shapes.push(set(self.fonts, &line, SMALL, x, y));
                }
            }
            for (at, line) in lines.iter().enumerate() {
                let y = y + at as f32 * SMALL.leading;
                drawing.shapes.push(set(self.fonts, line, SMALL, area.x + SWATCH.0 + GAP, y));
            }
            x += width + BETWEEN;
            lowest = lowest.max(y + lines.len().max(1) as f32 * SMALL.leading);
        }
        drawing.height = lowest;
        Ok(drawing)
    }
}
