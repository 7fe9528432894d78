//! What can stop a paper from being written.

use crate::photo::Refusal;

/// Why a paper could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A box printed in place of a letter could change what a buyer reads, so it is an error and
    /// never a box.
    #[error("no glyph for {character:?} (U+{:04X}) in {context:?}", *character as u32)]
    MissingGlyph {
        /// The character that the fonts lack.
        character: char,
        /// The word it stands in.
        context: String,
    },
    /// A field of the model cannot be used as it is.
    #[error("{field} cannot be used: {value:?}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// What it holds.
        value: String,
    },
    /// A table without columns, or a row with more or fewer cells than there are columns.
    #[error("table {caption:?}, row {row}: {found} cells for {columns} columns")]
    Row {
        /// Caption of the table.
        caption: String,
        /// Number of the row, from 1; 0 for the head.
        row: usize,
        /// Cells in it.
        found: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// A photo cannot be embedded.
    #[error("photo {caption:?} cannot be embedded: {reason}")]
    Photo {
        /// Its caption.
        caption: String,
        /// Why.
        reason: Refusal,
    },
    /// A font built into the program cannot be used; the program itself is damaged.
    #[error("built-in font {name}: {reason}")]
    Font {
        /// Name of the font.
        name: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// The PDF could not be put together.
    #[error("the PDF could not be put together: {0}")]
    Pdf(String),
}

impl From<lopdf::Error> for Error {
    fn from(error: lopdf::Error) -> Self {
        Self::Pdf(error.to_string())
    }
}
