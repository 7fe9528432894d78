use std::borrow::Cow;

use crate::cell::{typed_day, typed_number, typed_time};
use crate::harmless::harmless;
use crate::{CellOut, ExchangeError, SheetOut};

/// A sheet as text in columns: UTF-8 with its mark, `;` between columns, numbers with the given decimal sign, days as
/// `YYYY-MM-DD`. Text that a spreadsheet would run gets an apostrophe in front, which the reading takes off again.
pub fn write_comma(sheet: &SheetOut, decimal: char) -> Result<Vec<u8>, ExchangeError> {
    let mut text = String::from("\u{feff}");
    line(&mut text, sheet.columns.iter().map(|column| harmless(&column.head)));
    for row in &sheet.rows {
        // Every line has every column, so that a reader cannot miss the separator.
        let missing = sheet.columns.len().saturating_sub(row.len());
        let rest = std::iter::repeat_n(&CellOut::Blank, missing);
        line(&mut text, row.iter().chain(rest).map(|cell| typed(cell, decimal)));
    }
    Ok(text.into_bytes())
}

fn typed(cell: &CellOut, decimal: char) -> Cow<'_, str> {
    match cell {
        CellOut::Blank => Cow::Borrowed(""),
        CellOut::Text(text) => harmless(text),
        // A negative number is no formula.
        CellOut::Number(number) => Cow::Owned(typed_number(*number, decimal)),
        CellOut::Date(day) => Cow::Owned(typed_day(*day)),
        CellOut::Time(time) => Cow::Owned(typed_time(*time)),
    }
}

fn line<'c>(text: &mut String, cells: impl Iterator<Item = Cow<'c, str>>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(';');
        }
        push(text, &cell);
    }
    text.push_str("\r\n");
}

/// Quoted when it holds any sign that some spreadsheet takes for the end of a cell.
fn push(text: &mut String, cell: &str) {
    let kept = cell.chars().filter(|sign| !sign.is_control() || matches!(sign, '\n' | '\t'));
    let quoted = cell.contains([';', ',', '\t', '"', '\n', '\r']);
    if quoted {
        text.push('"');
    }
    for sign in kept {
        if sign == '"' {
            text.push('"');
        }
        text.push(sign);
    }
    if quoted {
        text.push('"');
    }
}
