//! How much of a table is read at once.

/// Bytes of a file.
pub(crate) const MOST_BYTES: usize = 64 << 20;
/// Rows of a table.
pub(crate) const MOST_ROWS: usize = 200_000;
/// Columns of a table.
pub(crate) const MOST_COLUMNS: usize = 512;
