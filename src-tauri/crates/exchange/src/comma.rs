use std::borrow::Cow;

use csv::StringRecord;
use ngazi_domain::Decimal;

use crate::encoding::decode;
use crate::limits::{MOST_COLUMNS, MOST_ROWS, Tally};
use crate::{Cell, ExchangeError, harmless, separator};

/// Bytes of a cell; a spreadsheet holds 32,767 signs of up to four bytes.
const MOST_CELL: usize = 4 * 32_767;

/// Text in columns: UTF-8, UTF-16 or Windows 1252; `;`, `,`, tab, or what its first line names.
pub(crate) fn read(bytes: &[u8], tally: &mut Tally<'_>) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    let text = decode(bytes)?;
    let text = text.trim_end_matches(['\0', '\u{1a}']);
    let (sign, body) = match separator::named(text) {
        Some((sign, rest)) => (Some(sign), rest),
        None => (None, text),
    };
    // One kind of line end, and one at the end, so that the reader's count of lines can be trusted.
    let mut body = match body.contains('\r') {
        true => Cow::Owned(body.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(body),
    };
    if !body.ends_with('\n') {
        body.to_mut().push('\n');
    }
    tally.report()?;
    rows(&body, sign.unwrap_or_else(|| separator::found(&body)), tally)
}

fn rows(text: &str, sign: u8, tally: &mut Tally<'_>) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(sign)
        .from_reader(text.as_bytes());
    let (mut rows, mut record) = (Vec::new(), StringRecord::new());
    let broken = |error: csv::Error| ExchangeError::Broken(error.to_string());
    let mut line = 1;
    while reader.read_record(&mut record).map_err(broken)? {
        // The reader leaves out blank lines; the row numbers must stay those of the sheet. It stands behind the
        // record now, which took one line and one more for each break inside a cell.
        let breaks = record.as_slice().bytes().filter(|byte| *byte == b'\n').count() as u64;
        let end = reader.position().line();
        let blanks = end.saturating_sub(1 + breaks + line) as usize;
        line = end;
        if rows.len() + blanks >= MOST_ROWS {
            return Err(ExchangeError::TooLarge);
        }
        tally.hold(blanks + 1)?;
        rows.resize_with(rows.len() + blanks, Vec::new);
        tally.row()?;
        rows.push(row(&record, tally)?);
    }
    Ok(rows)
}

fn row(record: &StringRecord, tally: &mut Tally<'_>) -> Result<Vec<Cell>, ExchangeError> {
    let blank = |index: &usize| record.get(*index).is_none_or(|text| text.trim().is_empty());
    let filled = (0..record.len()).rev().find(|index| !blank(index)).map_or(0, |last| last + 1);
    if filled > MOST_COLUMNS {
        return Err(ExchangeError::TooLarge);
    }
    tally.hold(filled)?;
    let mut cells = Vec::with_capacity(filled);
    for text in record.iter().take(filled) {
        if text.len() > MOST_CELL {
            // A quote that nobody closed makes the rest of the file one cell.
            return Err(ExchangeError::Broken("a quote that does not end".to_owned()));
        }
        tally.keep(text.len())?;
        cells.push(cell(text));
    }
    Ok(cells)
}

fn cell(text: &str) -> Cell {
    match Cell::text(harmless::typed(text)) {
        Cell::Text(text) => rounded(&text).map_or(Cell::Text(text), Cell::Rounded),
        cell => cell,
    }
}

/// `2,43812E+11`: how a spreadsheet saves a long number of which it showed only the start.
fn rounded(text: &str) -> Option<Decimal> {
    let (digits, power) = text.split_once("E+").filter(|_| text.len() < 32)?;
    let power: usize = power.parse().ok().filter(|power| (5..=27).contains(power))?;
    let digits = digits.replace(',', ".");
    let (whole, parts) = digits.split_once('.').unwrap_or((&digits, ""));
    let digits_only =
        [whole, parts].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let number = whole.len() == 1 && digits_only && parts.len() <= power;
    number.then(|| Decimal::from_str_exact(&format!("{whole}{parts:0<power$}")).ok()).flatten()
}
