use ngazi_domain::{Decimal, Record};
use rust_xlsxwriter::{Format as Style, Workbook, XlsxError};

use crate::ExchangeError;

/// First characters that make a spreadsheet run a cell.
pub(crate) const LIVE: [char; 4] = ['=', '+', '-', '@'];

/// What a table is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook.
    Xlsx,
    /// Text in columns, UTF-8 with its mark, `;` between columns.
    Csv,
}

/// A table that goes out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Name of the sheet.
    pub title: String,
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// Rows of finished texts, as long as the heads.
    pub rows: Vec<Vec<String>>,
}

/// The bytes of a table.
pub fn write_table(table: &Table, format: Format) -> Result<Vec<u8>, ExchangeError> {
    match format {
        Format::Xlsx => xlsx(table).map_err(|error| ExchangeError::Unwritable(error.to_string())),
        Format::Csv => csv(table).map_err(|error| ExchangeError::Unwritable(error.to_string())),
    }
}

/// Records as JSON: an array of objects with number, subject and values.
pub fn write_records(records: &[Record]) -> Result<Vec<u8>, ExchangeError> {
    let mut bytes = serde_json::to_vec_pretty(records)
        .map_err(|error| ExchangeError::Unwritable(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn xlsx(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    // Excel takes 31 characters and none of these.
    let name: String = table.title.chars().filter(|c| !"[]:*?/\\".contains(*c)).take(31).collect();
    sheet.set_name(name)?;
    let head = Style::new().set_bold().set_text_wrap();
    // Everything but plain numbers is text: a phone number keeps its zero, nothing is taken for a formula.
    let text = Style::new().set_num_format("@");
    for (column, words) in table.heads.iter().enumerate() {
        sheet.write_string_with_format(0, column as u16, words, &head)?;
        sheet.set_column_width(column as u16, 22)?;
    }
    for (row, cells) in table.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string_with_format(row as u32 + 1, column as u16, cell, &text)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

fn csv(table: &Table) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(&table.heads)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    Ok(writer.into_inner()?)
}

/// A cell that no spreadsheet runs: numbers stay, anything else that begins like a formula gets an apostrophe.
fn harmless(cell: &str) -> String {
    let number = Decimal::from_str_exact(&cell.replace(',', ".")).is_ok();
    let plain = number && !cell.starts_with('+');
    if cell.starts_with(LIVE) && !plain { format!("'{cell}") } else { cell.to_owned() }
}
