//! Boxes for one character each.

use super::{ANSWER, Place, UNDER};
use crate::Error;
use crate::blocks::{BODY, Composer, PEN, SMALL, set, stroke};
use crate::flow::Strip;
use crate::model::BoxGroup;
use crate::paragraph::Line;
use crate::sheet::{Area, MM, Owner, Shape};
use crate::structure::NodeId;

/// Width of a box.
const WIDE: f32 = 6.5 * MM;
/// Height of a box.
const HIGH: f32 = 7.5 * MM;
/// Room between the last box and what is printed behind it.
const BEHIND: f32 = 4.0;
/// Room between two groups.
const BETWEEN: f32 = 5.0;
/// Room between two rows of groups.
const BELOW: f32 = 5.0;

/// Boxes in one row, with the words around them.
struct Run {
    caption: Vec<Line>,
    cells: Vec<String>,
    after: Vec<Line>,
}

impl Run {
    fn boxes(&self) -> f32 {
        self.cells.len() as f32 * WIDE
    }

    fn width(&self) -> f32 {
        let behind = self.after.iter().map(|line| BEHIND + line.width).fold(0.0, f32::max);
        let above = self.caption.iter().map(|line| line.width).fold(0.0, f32::max);
        above.max(self.boxes() + behind)
    }
}

/// Boxes drawn from the top left corner of a column, and how much room they take.
pub(in crate::blocks) struct Drawn {
    pub shapes: Vec<Shape>,
    pub width: f32,
    pub height: f32,
}

impl Composer<'_> {
    pub(super) fn boxes(
        &mut self,
        place: Place,
        groups: &[BoxGroup],
        alt: &str,
    ) -> Result<Vec<Strip>, Error> {
        let (x, width) = place.column;
        let drawn = self.draw_boxes(groups, (x, width))?;
        let node = self.boxes_node(place.parent, groups, alt)?;
        let area = Area { x, y: 0.0, w: drawn.width, h: drawn.height };
        Ok(vec![Strip {
            gap: UNDER,
            height: drawn.height,
            ink: drawn.shapes.into_iter().map(|shape| (Owner::Node(node), shape)).collect(),
            figures: vec![(node, area)],
            ..Strip::default()
        }])
    }

    /// A figure whose words are what the boxes are for, and what stands in them.
    pub(in crate::blocks) fn boxes_node(
        &mut self,
        parent: NodeId,
        groups: &[BoxGroup],
        alt: &str,
    ) -> Result<NodeId, Error> {
        let alt = alt.trim();
        if alt.is_empty() {
            return Err(Error::Field { field: "boxes.alt", value: said(groups) });
        }
        let alt = match said(groups) {
            said if said.is_empty() => alt.to_owned(),
            said => format!("{alt}: {said}"),
        };
        Ok(self.tree.add_figure(parent, alt))
    }

    /// The groups beside each other, in as many rows as they need.
    pub(in crate::blocks) fn draw_boxes(
        &self,
        groups: &[BoxGroup],
        (left, room): (f32, f32),
    ) -> Result<Drawn, Error> {
        let mut rows: Vec<Vec<(f32, Run)>> = vec![Vec::new()];
        let mut x = 0.0;
        for group in groups {
            for run in self.runs(group, room)? {
                let width = run.width();
                if x > 0.0 && x + width > room {
                    rows.push(Vec::new());
                    x = 0.0;
                }
                if let Some(row) = rows.last_mut() {
                    row.push((x, run));
                }
                x += width + BETWEEN;
            }
        }
        let mut drawn = Drawn { shapes: Vec::new(), width: 0.0, height: 0.0 };
        for row in rows.iter().filter(|row| !row.is_empty()) {
            if drawn.height > 0.0 {
                drawn.height += BELOW;
            }
            let captions = row.iter().map(|(_, run)| run.caption.len()).max().unwrap_or(0);
            let top = drawn.height + captions as f32 * SMALL.leading;
            for (x, run) in row {
                self.draw_run(run, left + x, (drawn.height, top), &mut drawn.shapes)?;
                drawn.width = drawn.width.max(x + run.width());
            }
            drawn.height = top + HIGH;
        }
        if drawn.height > self.format.tallest() {
            let value = groups.iter().map(|group| &*group.caption).collect::<Vec<_>>().join(" ");
            return Err(Error::Field { field: "boxes", value });
        }
        Ok(drawn)
    }

    /// One run, or several when the boxes are more than a row holds.
    fn runs(&self, group: &BoxGroup, room: f32) -> Result<Vec<Run>, Error> {
        let after = self.wrap(&group.after, BODY, room / 2.0)?;
        let behind = after.iter().map(|line| BEHIND + line.width).fold(0.0, f32::max);
        let most = ((room - behind) / WIDE).max(1.0) as usize;
        let cells = cells(group);
        let mut runs: Vec<Run> = cells
            .chunks(most)
            .map(|cells| Run { caption: Vec::new(), cells: cells.to_vec(), after: Vec::new() })
            .collect();
        if runs.is_empty() {
            runs.push(Run { caption: Vec::new(), cells: Vec::new(), after: Vec::new() });
        }
        if let Some(first) = runs.first_mut() {
            first.caption = self.wrap(&group.caption, SMALL, room)?;
        }
        if let Some(last) = runs.last_mut() {
            last.after = after;
        }
        Ok(runs)
    }

    fn draw_run(
        &self,
        run: &Run,
        x: f32,
        (caption, top): (f32, f32),
        shapes: &mut Vec<Shape>,
    ) -> Result<(), Error> {
        let middle = top + (HIGH - BODY.leading) / 2.0;
        for (at, line) in run.caption.iter().enumerate() {
            let y = caption + at as f32 * SMALL.leading;
            shapes.push(set(self.fonts, line, SMALL, x, y));
        }
        if !run.cells.is_empty() {
            let area = Area { x, y: top, w: run.boxes(), h: HIGH };
            shapes.push(Shape::Frame { area, width: PEN });
        }
        for (at, cell) in run.cells.iter().enumerate() {
            let left = x + at as f32 * WIDE;
            if at > 0 {
                shapes.push(stroke((left, top), (left, top + HIGH)));
            }
            for line in self.wrap(cell, ANSWER, WIDE)? {
                let x = left + (WIDE - line.width) / 2.0;
                shapes.push(set(self.fonts, &line, ANSWER, x, middle));
            }
        }
        for (at, line) in run.after.iter().enumerate() {
            let y = middle + at as f32 * BODY.leading;
            shapes.push(set(self.fonts, line, BODY, x + run.boxes() + BEHIND, y));
        }
        Ok(())
    }
}

/// What stands in each box. A value is never cut: it gets the boxes it needs.
fn cells(group: &BoxGroup) -> Vec<String> {
    let mut cells: Vec<String> = Vec::new();
    for c in group.value.as_deref().unwrap_or_default().trim().chars() {
        // An accent of its own stays with its letter.
        match cells.last_mut() {
            Some(last) if ('\u{300}'..='\u{36f}').contains(&c) => last.push(c),
            _ => cells.push(c.to_string()),
        }
    }
    let empty = usize::from(group.boxes).saturating_sub(cells.len());
    let at = if group.right { 0 } else { cells.len() };
    cells.splice(at..at, std::iter::repeat_n(String::new(), empty));
    cells
}

/// The values of all groups as one reads them; empty when nothing is filled in.
fn said(groups: &[BoxGroup]) -> String {
    let known = |group: &&BoxGroup| group.value.as_ref().is_some_and(|v| !v.trim().is_empty());
    let mut said = String::new();
    for group in groups.iter().filter(known) {
        said.push_str(group.value.as_deref().unwrap_or_default().trim());
        if group.after.starts_with(char::is_alphabetic) {
            said.push(' ');
        }
        said.push_str(&group.after);
    }
    said.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(boxes: u8, value: &str, right: bool) -> BoxGroup {
        let value = Some(value.to_owned());
        BoxGroup { caption: String::new(), boxes, after: String::new(), value, right }
    }

    #[test]
    fn figures_stand_in_the_last_boxes_and_codes_in_the_first() {
        assert_eq!(cells(&group(4, "12", true)), ["", "", "1", "2"]);
        assert_eq!(cells(&group(4, "12", false)), ["1", "2", "", ""]);
    }

    #[test]
    fn a_value_longer_than_its_boxes_gets_more_boxes() {
        assert_eq!(cells(&group(2, "1250", true)), ["1", "2", "5", "0"]);
    }

    #[test]
    fn an_accent_shares_the_box_of_its_letter() {
        assert_eq!(cells(&group(3, "e\u{301}a", false)), ["e\u{301}", "a", ""]);
    }

    #[test]
    fn what_stands_in_the_boxes_is_said_with_its_signs() {
        let mut day = group(2, "04", true);
        day.after = "/".into();
        let mut grams = group(5, "1250", true);
        grams.after = "g".into();
        assert_eq!(said(&[day, group(2, "11", true)]), "04/11");
        assert_eq!(said(&[grams]), "1250 g");
        assert_eq!(said(&[group(4, " ", true)]), "");
    }
}
