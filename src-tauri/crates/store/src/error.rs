use std::path::{Path, PathBuf};

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
    /// Somebody asked it to stop; nothing was changed.
    #[error("stopped")]
    Stopped,
    /// Whoever has it open may only look.
    #[error("this person may only look")]
    MayNotWrite,
    /// Only a leader says who may open it.
    #[error("only a leader may do this")]
    MayNotManage,
    /// The files with the wrapped keys are not beside it.
    #[error("the keys are not beside the store")]
    KeysMissing,
    /// Both files with the wrapped keys were changed.
    #[error("the keys are damaged")]
    KeysDamaged,
    /// The recovery words are those of another sheet.
    #[error("the recovery words do not open it")]
    RecoveryWords,
    /// Nobody with that id may open it.
    #[error("there is no such person")]
    NoSuchPerson,
    /// Somebody has to be able to say who may open it.
    #[error("the last leader cannot leave")]
    LastLeader,
    /// The file is no backup.
    #[error("{0} is not a backup")]
    NotABackup(PathBuf),
    /// The backup was changed or cut off after it was written.
    #[error("the backup {0} was changed")]
    BackupChanged(PathBuf),
    /// It belongs to another cooperative.
    #[error("it belongs to another store")]
    OtherStore,
    /// The file is no bundle.
    #[error("{0} is not a bundle")]
    NotABundle(PathBuf),
    /// The bundle was changed or cut off after it was written.
    #[error("the bundle {0} was changed")]
    BundleChanged(PathBuf),
    /// A fault of this program.
    #[error("{0}")]
    Fault(String),
}

impl StoreError {
    /// What it means that a file could not be written.
    pub(crate) fn writing(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::NotFound
            | ErrorKind::NotADirectory
            | ErrorKind::IsADirectory
            | ErrorKind::InvalidFilename
            | ErrorKind::AlreadyExists => Self::NotWritable(path.to_owned()),
            // A stick that was pulled out.
            _ => Self::Unreachable,
        }
    }

    /// What it means that a file could not be read.
    pub(crate) fn reading(path: &Path, error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound(path.to_owned()),
            reason => Self::NotReadable { path: path.to_owned(), reason },
        }
    }

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
