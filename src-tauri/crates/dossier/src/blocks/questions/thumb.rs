//! Frames for a thumb-print, with lines for signature and date.

use super::{Place, UNDER};
use crate::Error;
use crate::blocks::{BODY, Composer, PEN, SMALL, set, stroke};
use crate::flow::Strip;
use crate::sheet::{Area, MM, Owner, Shape};
use crate::structure::Role;

/// Width of the frame.
const WIDE: f32 = 30.0 * MM;
/// Height of the frame.
const HIGH: f32 = 40.0 * MM;
/// Room between two who sign beside each other.
const BETWEEN: f32 = 16.0;
/// Room between a frame and the lines beside it.
const BESIDE: f32 = 10.0;
/// So many sign beside each other.
const MOST: usize = 2;

impl Composer<'_> {
    pub(super) fn thumbs(
        &mut self,
        place: Place,
        labels: &[String],
        (signature, date): (&str, &str),
        alt: &str,
    ) -> Result<Vec<Strip>, Error> {
        if alt.trim().is_empty() {
            return Err(Error::Field { field: "thumb.alt", value: labels.join(" ") });
        }
        let (left, room) = place.column;
        let width = (room - BETWEEN * (MOST - 1) as f32) / MOST as f32;
        let mut strips = Vec::new();
        for (row, labels) in labels.chunks(MOST).enumerate() {
            let mut set_labels = Vec::new();
            for label in labels {
                set_labels.push(self.wrap(label, BODY, width)?);
            }
            let lines = set_labels.iter().map(Vec::len).max().unwrap_or(0);
            let top = lines as f32 * BODY.leading + 2.0;
            let mut strip = Strip {
                gap: if row == 0 { UNDER } else { 12.0 },
                height: top + HIGH,
                ..Strip::default()
            };
            for (at, (label, lines)) in labels.iter().zip(&set_labels).enumerate() {
                let x = left + at as f32 * (width + BETWEEN);
                if !lines.is_empty() {
                    let owner = Owner::Node(self.tree.add(place.parent, Role::P));
                    strip.ink.extend(lines.iter().enumerate().map(|(at, line)| {
                        (owner, set(self.fonts, line, BODY, x, at as f32 * BODY.leading))
                    }));
                }
                let alt = format!("{} {label}", alt.trim());
                let figure = self.tree.add_figure(place.parent, alt.trim().to_owned());
                let area = Area { x, y: top, w: WIDE, h: HIGH };
                strip.ink.push((Owner::Node(figure), Shape::Frame { area, width: PEN }));
                strip.figures.push((figure, area));
                let column = (x + WIDE + BESIDE, width - WIDE - BESIDE);
                self.under_line(place, date, column, top + HIGH * 0.38, &mut strip)?;
                self.under_line(place, signature, column, top + HIGH - 14.0, &mut strip)?;
            }
            strips.push(strip);
        }
        Ok(strips)
    }

    /// A line to write on, and the words below it.
    fn under_line(
        &mut self,
        place: Place,
        words: &str,
        (x, width): (f32, f32),
        y: f32,
        strip: &mut Strip,
    ) -> Result<(), Error> {
        strip.ink.push((Owner::Ground, stroke((x, y), (x + width, y))));
        let lines = self.wrap(words, SMALL, width)?;
        if lines.is_empty() {
            return Ok(());
        }
        let owner = Owner::Node(self.tree.add(place.parent, Role::P));
        strip.ink.extend(lines.iter().enumerate().map(|(at, line)| {
            (owner, set(self.fonts, line, SMALL, x, y + 1.5 + at as f32 * SMALL.leading))
        }));
        // Long words below the last line must not run into what follows.
        strip.height = strip.height.max(y + 1.5 + lines.len() as f32 * SMALL.leading);
        Ok(())
    }
}
