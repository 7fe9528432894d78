//! Bars: how many of a whole. A figure of its own, with the same numbers in its text alternative.

use super::{BLOCK_GAP, BODY, CELL, Composer, STRONG};
use crate::Error;
use crate::flow::Strip;
use crate::model::{Bar, Bars};
use crate::sheet::{Area, MARGIN, Owner, Shape};
use crate::structure::{NodeId, Role};

/// Share of the measure that the labels take.
const LABEL: f32 = 0.34;
/// Share of the measure that the bars take.
const TRACK: f32 = 0.4;
const GUTTER: f32 = 10.0;
/// Height of a bar.
const THICKNESS: f32 = 9.0;
/// Room above and below each bar.
const PAD_Y: f32 = 3.0;
/// A figure stays whole on one page, so many bars become several figures.
const TALLEST: f32 = 380.0;
/// Grey of the part that is done: dark enough to stand out from the white track on any printer.
const DONE: f32 = 0.45;

/// The bars of one figure.
struct Group {
    rows: Vec<String>,
    ink: Vec<Shape>,
    height: f32,
}

impl Composer<'_> {
    pub(super) fn bars(&mut self, parent: NodeId, bars: &Bars) -> Result<Vec<Strip>, Error> {
        let mut groups: Vec<Group> = Vec::new();
        for bar in &bars.rows {
            let (shapes, height) = self.bar(bar)?;
            if groups.last().is_none_or(|group| group.height + height > TALLEST) {
                groups.push(Group { rows: Vec::new(), ink: Vec::new(), height: 0.0 });
            }
            if let Some(group) = groups.last_mut() {
                group.rows.push(format!("{} {}", bar.label, bar.figure));
                group.ink.extend(shapes.into_iter().map(|mut shape| {
                    shape.lower(group.height);
                    shape
                }));
                group.height += height;
            }
        }
        let mut strips = Vec::new();
        for (at, group) in groups.into_iter().enumerate() {
            let alt = format!("{}; {}", bars.caption, group.rows.join("; "));
            let figure = self.tree.add_figure(parent, alt);
            if at == 0 {
                strips.extend(self.lines(
                    figure,
                    Role::Caption,
                    &bars.caption,
                    STRONG,
                    BLOCK_GAP + 4.0,
                )?);
                strips.iter_mut().for_each(|strip| strip.tied = true);
            }
            strips.push(Strip {
                gap: if strips.is_empty() { BLOCK_GAP } else { 1.0 },
                height: group.height,
                ink: group.ink.into_iter().map(|shape| (Owner::Node(figure), shape)).collect(),
                figures: vec![(
                    figure,
                    Area { x: MARGIN, y: 0.0, w: self.format.measure(), h: group.height },
                )],
                ..Strip::default()
            });
        }
        Ok(strips)
    }

    /// The shapes of one bar and its height.
    fn bar(&self, bar: &Bar) -> Result<(Vec<Shape>, f32), Error> {
        let measure = self.format.measure();
        let (label, track) = (measure * LABEL, measure * TRACK);
        let labels = self.wrap(&format!("{} ", bar.label), CELL, label)?;
        let x = MARGIN + label + GUTTER;
        let figure_x = x + track + GUTTER;
        let figures = self.wrap(&format!("{} ", bar.figure), CELL, MARGIN + measure - figure_x)?;
        let lines = labels.len().max(figures.len()).max(1);
        let height = lines as f32 * BODY.leading.min(CELL.leading) + 2.0 * PAD_Y;

        let mut shapes = Vec::new();
        for (at, line) in labels.iter().enumerate() {
            shapes.push(super::set(
                self.fonts,
                line,
                CELL,
                MARGIN,
                PAD_Y + at as f32 * CELL.leading,
            ));
        }
        let track = Area { x, y: PAD_Y + (CELL.leading - THICKNESS) / 2.0, w: track, h: THICKNESS };
        if bar.whole > 0 && bar.part > 0 {
            let share = (f64::from(bar.part) / f64::from(bar.whole)).min(1.0) as f32;
            shapes.push(Shape::Fill { area: Area { w: track.w * share, ..track }, grey: DONE });
        }
        shapes.push(Shape::Frame { area: track, width: 0.75 });
        for (at, line) in figures.iter().enumerate() {
            let right = MARGIN + measure - line.width;
            shapes.push(super::set(
                self.fonts,
                line,
                CELL,
                right,
                PAD_Y + at as f32 * CELL.leading,
            ));
        }
        Ok((shapes, height))
    }
}
