use ngazi_domain::Record;

use crate::ExchangeError;
use crate::limits::{MOST_BYTES, MOST_ROWS};

/// Records as JSON: an array of objects with number, subject and values.
pub fn write_records(records: &[Record]) -> Result<Vec<u8>, ExchangeError> {
    let mut bytes = serde_json::to_vec_pretty(records)
        .map_err(|error| ExchangeError::Unwritable(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads what [`write_records`] wrote, as deep as the JSON reader goes (128) and within the limits of a sheet.
///
/// Errors: larger than [`MOST_BYTES`] or more than [`MOST_ROWS`] records; no such JSON, with the line.
pub fn read_records(bytes: &[u8]) -> Result<Vec<Record>, ExchangeError> {
    if bytes.len() > MOST_BYTES {
        return Err(ExchangeError::TooLarge);
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let records: Vec<Record> =
        serde_json::from_slice(text).map_err(|error| ExchangeError::Broken(error.to_string()))?;
    if records.len() > MOST_ROWS { Err(ExchangeError::TooLarge) } else { Ok(records) }
}
