//! Tables: the head is repeated on each page, and a row is never cut unless it is higher than a
//! page.

use std::rc::Rc;

use super::columns::{MARK_GAP, PAD_X, widths};
use super::{BLOCK_GAP, CELL, CELL_HEAD, Composer, HAIRLINE, STRONG, hairline, marks, tie_lines};
use crate::Error;
use crate::flow::{Head, Strip};
use crate::model::{Mark, Table};
use crate::paragraph::{Line, Style};
use crate::sheet::{BLACK, HEIGHT, MARGIN, Owner, Shape};
use crate::structure::{NodeId, Role};

/// Room above and below the words of a cell.
const PAD_Y: f32 = 3.5;
/// Rows up to this height are kept whole: the lowest page, less a head of three lines.
const TALLEST_ROW: f32 = HEIGHT - 2.0 * MARGIN - 90.0;

/// A cell whose words are already broken into lines.
struct Set {
    owner: Owner,
    lines: Vec<Line>,
    mark: Option<Mark>,
    x: f32,
    width: f32,
    numeric: bool,
}

impl Composer<'_> {
    pub(super) fn table(&mut self, parent: NodeId, table: &Table) -> Result<Vec<Strip>, Error> {
        check(table)?;
        let widths = widths(self.fonts, table)?;
        let node = self.tree.add(parent, Role::Table);
        let mut strips =
            self.lines(node, Role::Caption, &table.caption, STRONG, BLOCK_GAP + 4.0)?;
        strips.iter_mut().for_each(|strip| strip.tied = true);

        let heads = || table.columns.iter().map(|column| (column.head.as_str(), None));
        // Without rows the head is the body: a table must have one.
        let part =
            self.tree.add(node, if table.rows.is_empty() { Role::TBody } else { Role::THead });
        let row = self.tree.add(part, Role::TR);
        let first =
            self.cells(Some((row, Role::ColumnHead)), heads(), table, &widths, CELL_HEAD)?;
        let again = self.cells(None, heads(), table, &widths, CELL_HEAD)?;
        let height = height(&first, CELL_HEAD);
        let head = Rc::new(Head {
            height,
            shapes: self.row(&again, CELL_HEAD, 0..usize::MAX, height, true),
        });
        strips.push(Strip {
            gap: if strips.is_empty() { BLOCK_GAP } else { 1.0 },
            height,
            tied: !table.rows.is_empty(),
            ink: self.row(&first, CELL_HEAD, 0..usize::MAX, height, true),
            ..Strip::default()
        });
        if table.rows.is_empty() {
            return Ok(strips);
        }

        let body = self.tree.add(node, Role::TBody);
        for cells in &table.rows {
            let row = self.tree.add(body, Role::TR);
            let words = cells.iter().map(|cell| (cell.text.as_str(), cell.mark));
            let cells = self.cells(Some((row, Role::TD)), words, table, &widths, CELL)?;
            strips.extend(self.row_strips(&cells, &head));
        }
        Ok(strips)
    }

    /// One strip, or one strip for each line when the row is higher than a page.
    fn row_strips(&self, cells: &[Set], head: &Rc<Head>) -> Vec<Strip> {
        let whole = height(cells, CELL);
        let head = (head.height < HEIGHT / 4.0).then(|| Rc::clone(head));
        if whole <= TALLEST_ROW {
            let ink = self.row(cells, CELL, 0..usize::MAX, whole, true);
            return vec![Strip { height: whole, ink, head, ..Strip::default() }];
        }
        let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let mut strips: Vec<Strip> = (0..count)
            .map(|at| {
                let last = at + 1 == count;
                let height = CELL.leading + if at == 0 || last { PAD_Y } else { 0.0 };
                let ink = self.row(cells, CELL, at..at + 1, height, last);
                Strip { height, ink, head: head.clone(), ..Strip::default() }
            })
            .collect();
        tie_lines(&mut strips);
        strips
    }

    /// Breaks the words of each cell into lines; without a row node the cells are a repetition and
    /// have no tags.
    fn cells<'t>(
        &mut self,
        row: Option<(NodeId, Role)>,
        cells: impl Iterator<Item = (&'t str, Option<Mark>)>,
        table: &Table,
        widths: &[f32],
        style: Style,
    ) -> Result<Vec<Set>, Error> {
        let mut x = MARGIN;
        let mut sets = Vec::with_capacity(widths.len());
        for (((text, mark), column), &width) in cells.zip(&table.columns).zip(widths) {
            let owner = match row {
                Some((row, role)) => Owner::Node(self.tree.add(row, role)),
                None => Owner::Repeat,
            };
            let indent = PAD_X + if mark.is_some() { marks::SIZE + MARK_GAP } else { 0.0 };
            // However many columns there are, a letter always finds room.
            let room = (width - indent - PAD_X).max(style.size);
            let lines = self.wrap(text, style, room)?;
            sets.push(Set {
                owner,
                lines,
                mark,
                x: x + indent,
                width: room,
                numeric: column.numeric,
            });
            x += width;
        }
        Ok(sets)
    }

    /// The shapes of the given lines of a row, with the line below it when the row ends here.
    fn row(
        &self,
        cells: &[Set],
        style: Style,
        lines: std::ops::Range<usize>,
        height: f32,
        ends: bool,
    ) -> Vec<(Owner, Shape)> {
        let mut ink = Vec::new();
        let top = if lines.start == 0 { PAD_Y } else { 0.0 };
        for cell in cells {
            if let (Some(mark), 0) = (cell.mark, lines.start) {
                let (x, y) = (cell.x - marks::SIZE - MARK_GAP, top + style.leading / 2.0);
                ink.extend(
                    marks::shapes(mark, x, y).into_iter().map(|shape| (Owner::Ground, shape)),
                );
            }
            let shown = cell.lines.iter().skip(lines.start).take(lines.len());
            for (at, line) in shown.enumerate() {
                let x = if cell.numeric { cell.x + cell.width - line.width } else { cell.x };
                ink.push(self.ink(cell.owner, line, style, x, top + at as f32 * style.leading));
            }
        }
        if ends {
            let (width, grey) = if style == CELL_HEAD { (1.0, BLACK) } else { (0.5, HAIRLINE) };
            ink.push(hairline(height, width, grey));
        }
        ink
    }
}

fn height(cells: &[Set], style: Style) -> f32 {
    let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
    lines as f32 * style.leading + 2.0 * PAD_Y
}

fn check(table: &Table) -> Result<(), Error> {
    let columns = table.columns.len();
    let wrong = |row: usize, found: usize| Error::Row {
        caption: table.caption.clone(),
        row,
        found,
        columns,
    };
    if columns == 0 {
        return Err(wrong(0, 0));
    }
    match table.rows.iter().position(|row| row.len() != columns) {
        Some(at) => Err(wrong(at + 1, table.rows[at].len())),
        None => Ok(()),
    }
}
