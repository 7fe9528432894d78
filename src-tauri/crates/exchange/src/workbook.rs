use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use ngazi_domain::Decimal;

use crate::{Cell, ExchangeError};

/// The first sheet of a workbook, from its first row on.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    let broken = |error: calamine::XlsxError| ExchangeError::Broken(error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let range = book.worksheet_range_at(0).ok_or(ExchangeError::Empty)?.map_err(broken)?;
    // The range begins at the first cell that is used; the rows above it are blank.
    let above = range.start().map_or(0, |(row, _)| row as usize);
    let blank = std::iter::repeat_with(Vec::new).take(above);
    Ok(blank.chain(range.rows().map(|row| row.iter().map(cell).collect())).collect())
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty | Data::Error(_) => Cell::Blank,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::Number(Decimal::from(*number)),
        Data::Bool(yes) => Cell::Text(yes.to_string()),
        Data::Float(number) => {
            // The shortest text that reads back as the same number is what the sheet shows.
            match Decimal::from_str_exact(&number.to_string()) {
                Ok(number) => Cell::Number(number),
                Err(_) => Cell::Text(number.to_string()),
            }
        }
        Data::DateTime(moment) => match moment.as_datetime() {
            Some(moment) => Cell::Date(moment.date()),
            None => Cell::text(&moment.to_string()),
        },
        #[allow(unreachable_patterns)]
        other => Cell::text(&other.to_string()),
    }
}
