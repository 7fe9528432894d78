//! Tables: the head is repeated on each page, and a row is never cut unless it is higher than a
//! page.

use std::rc::Rc;

use super::columns::{MARK_GAP, PAD_X, widths};
use super::{
    BLOCK_GAP, CELL, CELL_HEAD, Composer, HAIRLINE, PEN, STRONG, hairline, marks, stroke, tie_lines,
};
use crate::Error;
use crate::flow::{Head, Strip};
use crate::model::{Mark, Table};
use crate::paragraph::{Line, Style};
use crate::sheet::{BLACK, MARGIN, MM, Owner, Shape};
use crate::structure::{NodeId, Role};

/// Room above and below the words of a cell.
const PAD_Y: f32 = 3.5;

/// Height of a row to write in by hand.
const HAND_ROW: f32 = 9.0 * MM;

/// How a table is ruled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ruling {
    /// To be read: thin lines between the rows.
    Print,
    /// To be written in by hand: high rows, and lines between the columns too.
    Hand,
}

impl Ruling {
    /// Height of a row of cells.
    fn height(self, cells: &[Set], style: Style) -> f32 {
        let least = if self == Self::Hand && style != CELL_HEAD { HAND_ROW } else { 0.0 };
        natural_height(cells, style).max(least)
    }
}

/// A cell whose words are already broken into lines.
struct Set {
    owner: Owner,
    lines: Vec<Line>,
    mark: Option<Mark>,
    /// Left edge of the cell.
    edge: f32,
    x: f32,
    width: f32,
    numeric: bool,
}

impl Composer<'_> {
    pub(super) fn table(
        &mut self,
        parent: NodeId,
        table: &Table,
        ruling: Ruling,
    ) -> Result<Vec<Strip>, Error> {
        check(table)?;
        let widths = widths(self.fonts, table, self.format.measure())?;
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
        let height = ruling.height(&first, CELL_HEAD);
        let head = Rc::new(Head {
            height,
            shapes: self.row(&again, CELL_HEAD, 0..usize::MAX, height, (true, ruling)),
        });
        strips.push(Strip {
            gap: if strips.is_empty() { BLOCK_GAP } else { 1.0 },
            height,
            tied: !table.rows.is_empty(),
            ink: self.row(&first, CELL_HEAD, 0..usize::MAX, height, (true, ruling)),
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
            strips.extend(self.row_strips(&cells, &head, ruling));
        }
        Ok(strips)
    }

    /// One strip, or one strip for each line when the row is higher than a page.
    fn row_strips(&self, cells: &[Set], head: &Rc<Head>, ruling: Ruling) -> Vec<Strip> {
        let whole = ruling.height(cells, CELL);
        let head = (head.height < self.format.height / 4.0).then(|| Rc::clone(head));
        if whole <= self.format.tallest() {
            let ink = self.row(cells, CELL, 0..usize::MAX, whole, (true, ruling));
            return vec![Strip { height: whole, ink, head, ..Strip::default() }];
        }
        let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let mut strips: Vec<Strip> = (0..count)
            .map(|at| {
                let last = at + 1 == count;
                let height = CELL.leading + if at == 0 || last { PAD_Y } else { 0.0 };
                let ink = self.row(cells, CELL, at..at + 1, height, (last, ruling));
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
                edge: x,
                x: x + indent,
                width: room,
                numeric: column.numeric,
            });
            x += width;
        }
        Ok(sets)
    }

    /// The shapes of the given lines of a row, with the line below it when the row `ends` here.
    fn row(
        &self,
        cells: &[Set],
        style: Style,
        lines: std::ops::Range<usize>,
        height: f32,
        (ends, ruling): (bool, Ruling),
    ) -> Vec<(Owner, Shape)> {
        let mut ink = Vec::new();
        // In a row higher than its words they stand in the middle.
        let spare = if lines.len() > 1 { height - natural_height(cells, style) } else { 0.0 };
        let top = if lines.start == 0 { PAD_Y + spare.max(0.0) / 2.0 } else { 0.0 };
        for cell in cells {
            if let (Some(mark), 0) = (cell.mark, lines.start) {
                // Beside the words, wherever they stand.
                let words = cell.lines.iter().map(|line| line.width).fold(0.0, f32::max);
                let right = if cell.numeric { cell.width - words } else { 0.0 };
                let (x, y) = (cell.x + right - marks::SIZE - MARK_GAP, top + style.leading / 2.0);
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
        let measure = self.format.measure();
        if ends {
            let (width, grey) = match ruling {
                _ if style == CELL_HEAD => (1.0, BLACK),
                Ruling::Print => (0.5, HAIRLINE),
                Ruling::Hand => (PEN, BLACK),
            };
            ink.push(hairline(measure, height, width, grey));
        }
        if ruling == Ruling::Hand {
            let edges = cells.iter().map(|cell| cell.edge).chain([MARGIN + measure]);
            ink.extend(edges.map(|x| (Owner::Ground, stroke((x, 0.0), (x, height)))));
            if style == CELL_HEAD {
                ink.push(hairline(measure, 0.0, PEN, BLACK));
            }
        }
        ink
    }
}

fn natural_height(cells: &[Set], style: Style) -> f32 {
    let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
    lines as f32 * style.leading + 2.0 * PAD_Y
}

pub(super) fn check(table: &Table) -> Result<(), Error> {
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
