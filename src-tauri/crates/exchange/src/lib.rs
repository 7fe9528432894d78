//! Tables that come in from and go out to spreadsheets. Knows rows and cells, not forms.

mod cell;
mod comma;
mod error;
mod limits;
mod read;
mod workbook;
mod write;

pub use cell::Cell;
pub use error::ExchangeError;
pub use read::read_table;
pub use write::{Format, Table, write_records, write_table};

#[cfg(test)]
mod tests;
