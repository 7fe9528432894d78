//! How much of a file is read, so that no file can take the machine down.
//!
//! What is held at most: the file (64 MB), the shared texts of a workbook (128 MB of markup), the cells (12 million of
//! 24 bytes, padding between them counted) and their texts (256 MB). A sheet itself is read as a stream, of which at
//! most one cell is held: 1 MB of markup in parts above 64 MB, which are looked through before (`piece`).
//! Measured: 200,000 rows of 50 short texts (281 MB of markup) take 580 MB.

use crate::{ExchangeError, Progress};

/// Bytes of a file.
pub const MOST_BYTES: usize = 64 << 20;
/// Rows of a sheet.
pub const MOST_ROWS: usize = 200_000;
/// Columns of a sheet.
pub const MOST_COLUMNS: usize = 512;

/// Bytes of all unpacked parts of a workbook: 200,000 rows of 50 columns take about 470 MB of markup.
pub(crate) const MOST_UNPACKED: u64 = 512 << 20;
/// Bytes of the shared texts, which are held while a workbook is read.
pub(crate) const MOST_SHARED: u64 = 128 << 20;
/// Bytes of any other part that is held.
pub(crate) const MOST_HELD: u64 = 16 << 20;
/// Bytes of the part with the cell styles.
pub(crate) const MOST_STYLES: u64 = 8 << 20;
/// Parts of a workbook.
pub(crate) const MOST_PARTS: usize = 4096;
/// How many times its size a part may unpack to; sheets reach 5 to 60, a row of zeros 1,000.
pub(crate) const MOST_RATIO: u64 = 400;
/// Parts below this size may unpack as they like.
pub(crate) const RATIO_FROM: u64 = 16 << 20;
/// Sheets of a workbook.
pub(crate) const MOST_SHEETS: usize = 64;
/// Cells of all sheets, padding and rows counted: 200,000 rows of 50 columns, and some.
pub(crate) const MOST_CELLS: usize = 12_000_000;
/// Cells that are only formatted are not held, but reading them takes its time.
const MOST_SEEN: usize = 4 * MOST_CELLS;
/// Bytes of the texts of all cells.
pub(crate) const MOST_TEXT: usize = 256 << 20;

/// Rows between two reports.
const REPORT_ROWS: usize = 1_000;
/// Cells between two reports, for sheets of a few endless rows.
const REPORT_CELLS: usize = 1 << 16;

/// What a reading has used up so far, and who watches it.
pub(crate) struct Tally<'w> {
    watch: &'w mut dyn FnMut(Progress) -> bool,
    rows: usize,
    seen: usize,
    cells: usize,
    text: usize,
}

impl<'w> Tally<'w> {
    pub(crate) fn new(watch: &'w mut dyn FnMut(Progress) -> bool) -> Self {
        Self { watch, rows: 0, seen: 0, cells: 0, text: 0 }
    }

    /// Says how far the reading is.
    pub(crate) fn report(&mut self) -> Result<(), ExchangeError> {
        if (self.watch)(Progress { rows: self.rows }) {
            Ok(())
        } else {
            Err(ExchangeError::Stopped)
        }
    }

    /// Another row begins.
    pub(crate) fn row(&mut self) -> Result<(), ExchangeError> {
        self.rows += 1;
        if self.rows.is_multiple_of(REPORT_ROWS) { self.report() } else { Ok(()) }
    }

    /// Another cell went by, whatever is in it.
    pub(crate) fn cell(&mut self) -> Result<(), ExchangeError> {
        self.seen += 1;
        match self.seen {
            MOST_SEEN => Err(ExchangeError::TooLarge),
            seen if seen.is_multiple_of(REPORT_CELLS) => self.report(),
            _ => Ok(()),
        }
    }

    /// Room for so many cells is taken.
    pub(crate) fn hold(&mut self, cells: usize) -> Result<(), ExchangeError> {
        self.cells = self.cells.saturating_add(cells);
        if self.cells > MOST_CELLS { Err(ExchangeError::TooLarge) } else { Ok(()) }
    }

    /// So many bytes of text are kept.
    pub(crate) fn keep(&mut self, bytes: usize) -> Result<(), ExchangeError> {
        self.text = self.text.saturating_add(bytes);
        if self.text > MOST_TEXT { Err(ExchangeError::TooLarge) } else { Ok(()) }
    }
}
