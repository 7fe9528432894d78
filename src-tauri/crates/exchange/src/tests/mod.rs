use crate::{Cell, ExchangeError, read_book};

mod hostile;
mod made;
mod reading;
mod records;
mod roundtrip;
mod text;
mod writing;

/// The first sheet that is not empty.
fn read_table(bytes: &[u8]) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    let sheets = read_book(bytes, &mut |_| true)?;
    let first = sheets.into_iter().find(|sheet| !sheet.rows.is_empty());
    first.map(|sheet| sheet.rows).ok_or(ExchangeError::Empty)
}
