use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use ngazi_domain::Decimal;

use crate::limits::{MOST_COLUMNS, MOST_ROWS};
use crate::{Cell, ExchangeError};

/// Days from the first of Excel's calendar to the end of the year 9999.
const LAST_DAY: f64 = 2_958_465.0;

/// The first sheet of a workbook, from its first row on. It is read cell by cell: two cells at far corners must not
/// make a table of everything between them.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    let broken = |error: XlsxError| ExchangeError::Broken(error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let name = book.sheet_names().first().cloned().ok_or(ExchangeError::Empty)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(broken)?;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    while let Some(found) = cells.next_cell().map_err(broken)? {
        let (row, column) = found.get_position();
        let (row, column) = (row as usize, column as usize);
        let value = cell(found.get_value());
        if value == Cell::Blank {
            continue;
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(ExchangeError::TooLarge);
        }
        rows.resize_with(rows.len().max(row + 1), Vec::new);
        let cells = &mut rows[row];
        cells.resize(cells.len().max(column + 1), Cell::Blank);
        cells[column] = value;
    }
    Ok(rows)
}

fn cell(data: &DataRef<'_>) -> Cell {
    match data {
        DataRef::Empty => Cell::Blank,
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            Cell::text(text)
        }
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Int(number) => Cell::Number(Decimal::from(*number)),
        DataRef::Bool(yes) => Cell::Text(yes.to_string()),
        DataRef::Float(number) => {
            // The shortest text that reads back as the same number is what the sheet shows.
            match Decimal::from_str_exact(&number.to_string()) {
                Ok(number) => Cell::Number(number),
                Err(_) => Cell::Text(number.to_string()),
            }
        }
        DataRef::DateTime(moment) => date(moment),
        // A formula that failed is no blank: the row says so.
        DataRef::Error(error) => Cell::Text(error.to_string()),
    }
}

fn date(moment: &ExcelDateTime) -> Cell {
    let number = moment.as_f64();
    let inside = (0.0..=LAST_DAY).contains(&number);
    match inside.then(|| moment.as_datetime()).flatten() {
        Some(moment) => Cell::Date(moment.date()),
        None => Cell::Text(number.to_string()),
    }
}
