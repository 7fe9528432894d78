//! Terms and values in two columns, read as a table whose rows have heads.

use super::{BLOCK_GAP, BODY, Composer, HAIRLINE, hairline, tie_lines};
use crate::Error;
use crate::flow::Strip;
use crate::sheet::{MARGIN, Owner};
use crate::structure::{NodeId, Role};

/// Share of the measure that the terms take.
const TERM_SHARE: f32 = 0.3;
/// Room between a term and its value.
const GUTTER: f32 = 12.0;
/// Room above and below each line of terms.
const PAD_Y: f32 = 4.0;

impl Composer<'_> {
    pub(super) fn terms(
        &mut self,
        parent: NodeId,
        terms: &[(String, String)],
    ) -> Result<Vec<Strip>, Error> {
        let mut strips = Vec::new();
        if terms.is_empty() {
            return Ok(strips);
        }
        let table = self.tree.add(parent, Role::Table);
        let body = self.tree.add(table, Role::TBody);
        for (term, value) in terms {
            let row = self.tree.add(body, Role::TR);
            strips.extend(self.term(row, term, value)?);
        }
        if let Some(first) = strips.first_mut() {
            first.gap = BLOCK_GAP;
        }
        Ok(strips)
    }

    /// One strip for each line; a long value may run over a page end, but not by a single line.
    fn term(&mut self, row: NodeId, term: &str, value: &str) -> Result<Vec<Strip>, Error> {
        let left = self.format.measure() * TERM_SHARE - GUTTER;
        let right = self.format.measure() * (1.0 - TERM_SHARE);
        let columns = [
            (Role::RowHead, MARGIN, self.wrap(term, BODY, left)?),
            (Role::TD, MARGIN + left + GUTTER, self.wrap(value, BODY, right)?),
        ];
        let columns =
            columns.map(|(role, x, lines)| (Owner::Node(self.tree.add(row, role)), x, lines));
        let count = columns.iter().map(|(_, _, lines)| lines.len()).max().unwrap_or(0).max(1);
        let mut strips = Vec::with_capacity(count);
        for at in 0..count {
            let top = if at == 0 { PAD_Y } else { 0.0 };
            let bottom = if at + 1 == count { PAD_Y } else { 0.0 };
            let mut strip = Strip { height: top + BODY.leading + bottom, ..Strip::default() };
            for (owner, x, lines) in &columns {
                strip.ink.extend(lines.get(at).map(|line| self.ink(*owner, line, BODY, *x, top)));
            }
            if at + 1 == count {
                strip.ink.push(hairline(self.format.measure(), strip.height, 0.5, HAIRLINE));
            }
            strips.push(strip);
        }
        tie_lines(&mut strips);
        Ok(strips)
    }
}
