/// Why a table cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// Neither a workbook nor text in columns.
    #[error("this is not a spreadsheet")]
    NotASpreadsheet,
    /// A workbook that is cut off or damaged.
    #[error("the workbook cannot be read: {0}")]
    Broken(String),
    /// More bytes or rows than this program takes at once.
    #[error("the table is too large")]
    TooLarge,
    /// No row at all.
    #[error("the table is empty")]
    Empty,
    /// It could not be composed.
    #[error("the table cannot be written: {0}")]
    Unwritable(String),
}
