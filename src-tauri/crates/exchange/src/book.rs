use crate::limits::{MOST_BYTES, Tally};
use crate::{Cell, ExchangeError, comma, legacy, workbook};

/// A sheet that came in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; nothing for text in columns.
    pub name: String,
    /// Its rows from the first on, as long as they are filled. Row 1 of the sheet is `rows[0]`; a blank row is empty.
    pub rows: Vec<Vec<Cell>>,
}

/// How far a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows read so far, of all sheets.
    pub rows: usize,
}

/// Reads all visible sheets of a workbook, or text in columns as one sheet, whatever the file is called.
///
/// `watch` hears about every 1,000 rows; when it answers no, the reading ends with [`ExchangeError::Stopped`].
/// A formula counts as its stored result. Memory is bounded, see [`crate::MOST_BYTES`].
pub fn read_book(
    bytes: &[u8],
    watch: &mut dyn FnMut(Progress) -> bool,
) -> Result<Vec<Sheet>, ExchangeError> {
    if bytes.len() > MOST_BYTES {
        return Err(ExchangeError::TooLarge);
    }
    legacy::refuse(bytes)?;
    let mut tally = Tally::new(watch);
    let sheets = if bytes.starts_with(b"PK\x03\x04") {
        workbook::read(bytes, &mut tally)?
    } else {
        vec![Sheet { name: String::new(), rows: comma::read(bytes, &mut tally)? }]
    };
    let filled = |row: &Vec<Cell>| row.iter().any(|cell| *cell != Cell::Blank);
    if sheets.iter().any(|sheet| sheet.rows.iter().any(filled)) {
        Ok(sheets)
    } else {
        Err(ExchangeError::Empty)
    }
}
