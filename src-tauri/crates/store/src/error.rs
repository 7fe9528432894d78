use std::path::PathBuf;

use ngazi_domain::RecordId;
use rusqlite::ErrorCode;
use rusqlite::types::FromSqlError;

/// Why a store cannot do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("there is no file {0}")]
    NotFound(PathBuf),
    /// A new store would replace a file.
    #[error("{0} is already there")]
    Exists(PathBuf),
    /// The passphrase does not open it.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// The file was not written by this program.
    #[error("{0} is not a store")]
    NotAStore(PathBuf),
    /// The file was a store and is damaged.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// A newer program wrote it.
    #[error("the store has schema {found}, this program knows {known}")]
    Newer {
        /// Schema of the file.
        found: i64,
        /// Schema of this program.
        known: i64,
    },
    /// Another window or command has it open.
    #[error("the store is in use")]
    InUse,
    /// The disk or stick does not answer.
    #[error("the disk does not answer")]
    Unreachable,
    /// No room left.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or the file cannot be written.
    #[error("{0} cannot be written")]
    NotWritable(PathBuf),
    /// The file cannot be read.
    #[error("{path} cannot be read: {reason}")]
    NotReadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: std::io::ErrorKind,
    },
    /// The store does not hold the file with this hash.
    #[error("the file {0} is not kept here")]
    FileMissing(String),
    /// A kept file holds other bytes than those that gave it this hash.
    #[error("the file {0} was changed")]
    FileChanged(String),
    /// A removed record cannot come back: another one is about the same thing now.
    #[error("record {0} stands in its place")]
    PlaceTaken(RecordId),
    /// A fault of this program.
    #[error("{0}")]
    Fault(String),
}

impl StoreError {
    /// What an error of SQLite means once the first page was read with the right key.
    pub(crate) fn of(error: rusqlite::Error) -> Self {
        let code = error.sqlite_error_code();
        match code {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // A stick that was pulled out is no damage.
            Some(ErrorCode::SystemIoFailure) => Self::Unreachable,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(error.to_string())
            }
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::NotWritable(PathBuf::new())
            }
            _ => Self::Fault(error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::of(error)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}

impl From<FromSqlError> for StoreError {
    fn from(error: FromSqlError) -> Self {
        Self::Damaged(error.to_string())
    }
}
