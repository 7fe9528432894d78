//! What stands in a file, before anybody asks what it means.

use std::path::Path;

use ngazi_domain::Record;
use ngazi_exchange::{ExchangeError, MOST_BYTES, Sheet, read_book, read_records};

use super::records::is_json;
use crate::Desk;
use crate::told::{ReadError, Told};
use crate::view::Failure;
use crate::work::Running;

/// The content of a file.
pub(crate) enum Source {
    /// Sheets of a workbook, or text in columns as one.
    Sheets(Vec<Sheet>),
    /// Records.
    Records(Vec<Record>),
}

impl Desk {
    /// Reads a file, a large one not at all. Errors: it is none of ours; too large; stopped.
    pub(super) fn read_source(
        &self,
        path: &Path,
        running: &Running<'_>,
    ) -> Result<Source, Failure> {
        let size = self.ports.files.size(path);
        let size = size.map_err(|error| ReadError(path, error)).told(&self.words)?;
        if size > MOST_BYTES as u64 {
            return Err(ExchangeError::TooLarge).told(&self.words);
        }
        let bytes = self.read_file(path)?;
        if is_json(&bytes) {
            let records = read_records(&bytes).told(&self.words)?;
            let filled = if records.is_empty() { Err(ExchangeError::Empty) } else { Ok(records) };
            return filled.map(Source::Records).told(&self.words);
        }
        let sheets = read_book(&bytes, &mut |progress| running.goes_on(progress.rows));
        sheets.map(Source::Sheets).told(&self.words)
    }
}
