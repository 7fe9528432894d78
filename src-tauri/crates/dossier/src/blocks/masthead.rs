//! The top of a paper without a cover.

use super::{ANSWER_LINE, BLOCK_GAP, BODY, Composer, hairline, set, stroke};
use crate::Error;
use crate::flow::Strip;
use crate::fonts::Face;
use crate::model::{HeadLine, NumberBoxes, SheetHead};
use crate::paragraph::Style;
use crate::sheet::{Area, BLACK, MARGIN, Owner};
use crate::structure::{NodeId, Role};

const TITLE: Style = Style { face: Face::Bold, size: 19.0, leading: 25.0 };
/// Room between the title and the boxes of the number.
const BESIDE: f32 = 16.0;
/// Room between two lines beside each other.
const BETWEEN: f32 = 20.0;
/// The number takes this share of the measure at most.
const NUMBER_SHARE: f32 = 0.5;

impl Composer<'_> {
    /// Title and number, what the paper is for, the lines to be filled, and a heavy rule.
    pub(crate) fn masthead(&mut self, sect: NodeId, head: &SheetHead) -> Result<Vec<Strip>, Error> {
        let mut strips = Vec::new();
        strips.push(self.titled(sect, &head.title, head.number.as_ref())?);
        if let Some(lead) = &head.lead {
            strips.extend(self.lines(sect, Role::P, lead, BODY, 4.0)?);
        }
        for pair in head.lines.chunks(2) {
            strips.push(self.pair(sect, pair)?);
        }
        let rule = hairline(self.format.measure(), 0.0, 1.5, BLACK);
        let gap = if head.lines.is_empty() { BLOCK_GAP } else { 2.0 * BLOCK_GAP };
        strips.push(Strip { gap, height: 1.0, ink: vec![rule], ..Strip::default() });
        strips.iter_mut().for_each(|strip| strip.tied = true);
        Ok(strips)
    }

    /// The title, with the boxes of the number right of it.
    fn titled(
        &mut self,
        sect: NodeId,
        title: &str,
        number: Option<&NumberBoxes>,
    ) -> Result<Strip, Error> {
        let measure = self.format.measure();
        let mut strip = Strip::default();
        let mut taken = 0.0;
        let mut boxes = Vec::new();
        if let Some(NumberBoxes { label, groups, alt }) = number {
            let labels = self.wrap(label, BODY, measure * NUMBER_SHARE / 2.0)?;
            let beside = labels.iter().map(|line| line.width + 6.0).fold(0.0, f32::max);
            let room = measure * NUMBER_SHARE - beside;
            // Their width tells where they begin.
            let drawn = self.draw_boxes(groups, (0.0, room))?;
            taken = beside + drawn.width + BESIDE;
            let left = MARGIN + measure - drawn.width;
            boxes.push((labels, left - beside, drawn, (left, room), (groups, alt)));
        }
        let lines = self.wrap(title, TITLE, measure - taken)?;
        if !lines.is_empty() {
            let owner = Owner::Node(self.tree.add(sect, Role::H1));
            strip.ink.extend(lines.iter().enumerate().map(|(at, line)| {
                (owner, set(self.fonts, line, TITLE, MARGIN, at as f32 * TITLE.leading))
            }));
            strip.height = lines.len() as f32 * TITLE.leading;
        }
        for (labels, x, drawn, (left, room), (groups, alt)) in boxes {
            if !labels.is_empty() {
                let owner = Owner::Node(self.tree.add(sect, Role::P));
                let top = drawn.height - BODY.leading * labels.len() as f32 - 3.5;
                strip.ink.extend(labels.iter().enumerate().map(|(at, line)| {
                    (owner, set(self.fonts, line, BODY, x, top + at as f32 * BODY.leading))
                }));
            }
            let figure = self.boxes_node(sect, groups, alt)?;
            let area = Area { x: left, y: 0.0, w: drawn.width, h: drawn.height };
            strip.figures.push((figure, area));
            strip.height = strip.height.max(drawn.height);
            let shapes = self.draw_boxes(groups, (left, room))?.shapes;
            strip.ink.extend(shapes.into_iter().map(|shape| (Owner::Node(figure), shape)));
        }
        Ok(strip)
    }

    /// One or two labels with lines to write on, beside each other.
    fn pair(&mut self, sect: NodeId, lines: &[HeadLine]) -> Result<Strip, Error> {
        let width = (self.format.measure() - BETWEEN) / 2.0;
        let mut strip = Strip { gap: 2.0, height: ANSWER_LINE, ..Strip::default() };
        let mut columns = Vec::new();
        for line in lines {
            let label = self.wrap(&format!("{} ", line.label), BODY, width * 0.6)?;
            let indent = label.iter().map(|line| line.width + 5.0).fold(0.0, f32::max);
            let value = line.value.as_deref().unwrap_or_default();
            let value = self.wrap(value, BODY, width - indent)?;
            let height = label.len().max(value.len()) as f32 * BODY.leading;
            strip.height = strip.height.max(height + 4.0);
            columns.push((label, indent, value));
        }
        for (at, (label, indent, value)) in columns.into_iter().enumerate() {
            let x = MARGIN + at as f32 * (width + BETWEEN);
            // The last line of each stands on the rule.
            let top = |count: usize| strip.height - 0.5 - count as f32 * BODY.leading;
            let mut ink = Vec::new();
            if !label.is_empty() || !value.is_empty() {
                let owner = Owner::Node(self.tree.add(sect, Role::P));
                for (x, lines) in [(x, &label), (x + indent, &value)] {
                    ink.extend(lines.iter().enumerate().map(|(at, line)| {
                        let y = top(lines.len()) + at as f32 * BODY.leading;
                        (owner, set(self.fonts, line, BODY, x, y))
                    }));
                }
            }
            let y = strip.height;
            ink.push((Owner::Ground, stroke((x + indent, y), (x + width, y))));
            strip.ink.extend(ink);
        }
        Ok(strip)
    }
}
