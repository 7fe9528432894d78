//! A square of dark and light cells that a telephone reads (QR, ISO/IEC 18004).

use super::{BLOCK_GAP, Composer, marks};
use crate::Error;
use crate::flow::Strip;
use crate::model::Code;
use crate::sheet::{Area, BLACK, MARGIN, MM, Owner, Paint, Shape};
use crate::structure::NodeId;

/// Side of one cell: large enough for an old telephone and a printer that smears.
const CELL_SIDE: f32 = 1.1 * MM;
/// Light cells around the code, as the standard asks.
const QUIET: f32 = 4.0;

impl Composer<'_> {
    pub(super) fn code(&mut self, parent: NodeId, code: &Code) -> Result<Vec<Strip>, Error> {
        if code.alt.trim().is_empty() || code.rows.is_empty() {
            return Err(Error::Field { field: "code.alt", value: code.alt.clone() });
        }
        let cells = u16::try_from(code.rows.len()).unwrap_or(u16::MAX);
        let side = (f32::from(cells) + 2.0 * QUIET) * CELL_SIDE;
        let area = Area { x: MARGIN, y: 0.0, w: side, h: side };
        let figure = self.tree.add_figure(parent, code.alt.clone());
        let mut ink = Vec::new();
        for (row, cells) in (0_u16..).zip(&code.rows) {
            let top = (f32::from(row) + QUIET) * CELL_SIDE;
            for (from, to) in runs(cells) {
                let x = |cell: u16| MARGIN + (f32::from(cell) + QUIET) * CELL_SIDE;
                let (left, right, bottom) = (x(from), x(to), top + CELL_SIDE);
                let knots =
                    marks::corners(&[(left, top), (right, top), (right, bottom), (left, bottom)]);
                let shape = Shape::Path { knots, closed: true, paint: Paint::Fill(BLACK) };
                ink.push((Owner::Node(figure), shape));
            }
        }
        let figures = vec![(figure, area)];
        Ok(vec![Strip { gap: BLOCK_GAP, height: side, ink, figures, ..Strip::default() }])
    }
}

/// Dark cells that touch, as ranges: one shape each leaves no hairlines between them.
fn runs(cells: &[bool]) -> Vec<(u16, u16)> {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for (at, _) in (0_u16..).zip(cells).filter(|(_, dark)| **dark) {
        match runs.last_mut() {
            Some(last) if last.1 == at => last.1 = at + 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn dark_cells_that_touch_are_one_shape() {
        assert_eq!(runs(&[true, true, false, true]), [(0, 2), (3, 4)]);
        assert_eq!(runs(&[false, false]), []);
    }
}
