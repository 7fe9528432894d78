use crate::limits::{MOST_BYTES, MOST_ROWS};
use crate::{Cell, ExchangeError, comma, workbook};

/// Reads the first sheet of a workbook, or text in columns, whatever the file is called.
///
/// Rows are as long as they are in the file; rows of blanks are kept so that row numbers stay those of the sheet.
pub fn read_table(bytes: &[u8]) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    if bytes.len() > MOST_BYTES {
        return Err(ExchangeError::TooLarge);
    }
    let rows = if bytes.starts_with(b"PK") { workbook::read(bytes)? } else { comma::read(bytes)? };
    if rows.len() > MOST_ROWS {
        return Err(ExchangeError::TooLarge);
    }
    if rows.iter().flatten().all(|cell| *cell == Cell::Blank) {
        return Err(ExchangeError::Empty);
    }
    Ok(rows)
}
