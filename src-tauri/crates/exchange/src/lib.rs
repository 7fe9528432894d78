//! Tables that come in from and go out to spreadsheets. Knows rows and cells, not forms.

mod archive;
mod book;
mod cell;
mod comma;
mod encoding;
mod error;
mod harmless;
mod legacy;
mod limits;
mod markup;
mod moment;
mod number;
mod percent;
mod piece;
mod records;
mod separator;
mod sheet_name;
mod sheet_out;
mod validation;
mod workbook;
mod write_book;
mod write_comma;

pub use book::{Progress, Sheet, read_book};
pub use cell::Cell;
pub use error::ExchangeError;
pub use limits::{MOST_BYTES, MOST_COLUMNS, MOST_ROWS};
pub use records::{read_records, write_records};
pub use sheet_name::sheet_names;
pub use sheet_out::{CellOut, CellRule, ColumnOut, SheetOut};
pub use write_book::write_book;
pub use write_comma::write_comma;

#[cfg(test)]
mod tests;
