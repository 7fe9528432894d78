//! Lines to write on, and the plain ground of what nobody writes.

use super::{ANSWER, Place, UNDER};
use crate::Error;
use crate::blocks::{ANSWER_LINE, Composer, set, stroke};
use crate::flow::Strip;
use crate::sheet::{Area, Owner, Shape};
use crate::structure::Role;

/// Printed words stand this high above their line.
const ABOVE: f32 = 0.5;
/// Room above and below the words on a ground.
const PAD_Y: f32 = 3.0;
/// Room left and right of them.
const PAD_X: f32 = 6.0;
/// Grey of a ground where nobody writes: pale enough for black words on any printer.
const GROUND: f32 = 0.94;

impl Composer<'_> {
    /// The lines are not read aloud, the answer on them is.
    pub(super) fn writing(
        &mut self,
        place: Place,
        count: u8,
        value: Option<&str>,
    ) -> Result<Vec<Strip>, Error> {
        let (x, width) = place.column;
        let lines = self.wrap(value.unwrap_or_default(), ANSWER, width - 2.0)?;
        let owner = (!lines.is_empty()).then(|| Owner::Node(self.tree.add(place.parent, Role::P)));
        let strip = |at: usize| {
            let top = ANSWER_LINE - ANSWER.leading - ABOVE;
            let words = lines.get(at).map(|line| set(self.fonts, line, ANSWER, x + 2.0, top));
            let mut ink: Vec<(Owner, Shape)> = owner.into_iter().zip(words).collect();
            ink.push((Owner::Ground, stroke((x, ANSWER_LINE), (x + width, ANSWER_LINE))));
            Strip { height: ANSWER_LINE, ink, ..Strip::default() }
        };
        Ok((0..usize::from(count).max(lines.len())).map(strip).collect())
    }

    /// A value that the program reckons, on a pale ground: here is nothing to write.
    pub(super) fn told(&mut self, place: Place, value: &str) -> Result<Vec<Strip>, Error> {
        let (x, width) = place.column;
        let lines = self.wrap(value, ANSWER, width - 2.0 * PAD_X)?;
        let owner = (!lines.is_empty()).then(|| Owner::Node(self.tree.add(place.parent, Role::P)));
        let count = lines.len().max(1);
        let strip = |at: usize| {
            let top = if at == 0 { PAD_Y } else { 0.0 };
            let bottom = if at + 1 == count { PAD_Y } else { 0.0 };
            let height = top + ANSWER.leading + bottom;
            let area = Area { x, y: 0.0, w: width, h: height };
            let words = lines.get(at).map(|line| set(self.fonts, line, ANSWER, x + PAD_X, top));
            let mut ink: Vec<(Owner, Shape)> = owner.into_iter().zip(words).collect();
            ink.push((Owner::Ground, Shape::Fill { area, grey: GROUND }));
            let gap = if at == 0 { UNDER } else { 0.0 };
            Strip { gap, height, ink, ..Strip::default() }
        };
        Ok((0..count).map(strip).collect())
    }
}
