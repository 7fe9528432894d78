//! The first page.

use super::{Composer, hairline};
use crate::Error;
use crate::flow::Strip;
use crate::fonts::Face;
use crate::model::Cover;
use crate::paragraph::Style;
use crate::sheet::BLACK;
use crate::structure::{NodeId, Role};

const KIND: Style = Style { face: Face::Bold, size: 12.0, leading: 16.0 };
const NAME: Style = Style { face: Face::Bold, size: 28.0, leading: 36.0 };
const PLACE: Style = Style { face: Face::Regular, size: 12.0, leading: 17.0 };
const STATEMENT: Style = Style { face: Face::Regular, size: 11.0, leading: 15.5 };

impl Composer<'_> {
    /// Kind and heavy rule, name and place, the facts of the edition, and the statement in its
    /// frame.
    pub(crate) fn cover(&mut self, sect: NodeId, cover: &Cover) -> Result<Vec<Strip>, Error> {
        let mut strips = self.lines(sect, Role::P, &cover.kind, KIND, 0.0)?;
        strips.push(Strip {
            height: 6.0,
            ink: vec![hairline(self.format.measure(), 5.0, 2.0, BLACK)],
            ..Strip::default()
        });
        strips.extend(self.lines(sect, Role::H1, &cover.name, NAME, 48.0)?);
        strips.extend(self.lines(sect, Role::P, &cover.place, PLACE, 4.0)?);
        let mut lines = self.terms(sect, &cover.lines)?;
        if let Some(first) = lines.first_mut() {
            first.gap = 36.0;
        }
        strips.extend(lines);
        let mut statement = self.framed(sect, &cover.statement, STATEMENT)?;
        if let Some(first) = statement.first_mut() {
            first.gap = 36.0;
        }
        strips.extend(statement);
        Ok(strips)
    }
}
