use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::limits::MOST_ROWS;
use crate::{Cell, ExchangeError};

/// Text in columns: UTF-8, UTF-16 with its mark, or Windows 1252; `;`, `,` or tab.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    // One kind of line end, so that the reader's count of lines is the sheet's.
    let mut text = decode(bytes)?.replace("\r\n", "\n");
    text.push('\n');
    let first = text.lines().find(|line| !line.trim().is_empty()).ok_or(ExchangeError::Empty)?;
    let count = |sign: char| first.matches(sign).count();
    let sign = [';', '\t', ','].into_iter().max_by_key(|sign| (count(*sign), *sign == ','));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(sign.map_or(b',', |sign| sign as u8))
        .from_reader(text.as_bytes());
    let (mut rows, mut record) = (Vec::new(), csv::StringRecord::new());
    let broken = |error: csv::Error| ExchangeError::Broken(error.to_string());
    while reader.read_record(&mut record).map_err(broken)? {
        // The reader leaves out blank lines; the row numbers must stay those of the sheet. It stands behind the
        // record now, which takes one line and one more for each break inside a cell.
        let breaks: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        let line = (reader.position().line() as usize).saturating_sub(1 + breaks);
        if line > MOST_ROWS {
            return Err(ExchangeError::TooLarge);
        }
        rows.resize_with(rows.len().max(line.saturating_sub(1)), Vec::new);
        rows.push(record.iter().map(|text| Cell::text(harmless(text))).collect());
    }
    Ok(rows)
}

/// Takes off the apostrophe that made a cell harmless when it was written.
fn harmless(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(crate::write::LIVE) => rest,
        _ => text,
    }
}

fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ExchangeError> {
    let (text, faults) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&bytes[mark..]),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => (Cow::Borrowed(text), false),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes),
        },
    };
    // Signs that no list of members holds: a photo, a PDF or a program.
    let strange = text.chars().take(4096).any(|c| c.is_control() && !"\r\n\t".contains(c));
    if faults || strange { Err(ExchangeError::NotASpreadsheet) } else { Ok(text) }
}
