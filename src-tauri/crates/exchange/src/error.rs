/// Why a table cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// Neither a workbook nor text in columns.
    #[error("this is not a spreadsheet")]
    NotASpreadsheet,
    /// A workbook that asks for a password.
    #[error("the workbook is locked with a password")]
    Protected,
    /// A workbook of the time before XLSX: an XLS, or a web page or an XML file in its skin.
    #[error("the workbook has an old format")]
    OldFormat,
    /// A workbook of another program: ODS, XLSB, Numbers.
    #[error("the workbook has a format of another program")]
    OtherFormat,
    /// A file that is cut off or damaged.
    #[error("the file cannot be read: {0}")]
    Broken(String),
    /// More bytes, rows or cells than this program takes at once; see [`crate::MOST_BYTES`] and its neighbours.
    #[error("the table is too large")]
    TooLarge,
    /// No cell at all.
    #[error("the table is empty")]
    Empty,
    /// Whoever watched said stop.
    #[error("the reading was stopped")]
    Stopped,
    /// It could not be composed.
    #[error("the table cannot be written: {0}")]
    Unwritable(String),
}
