use std::io;
use std::path::Path;

use ngazi_dossier::Error as DossierError;
use ngazi_evidence::Refused;
use ngazi_exchange::ExchangeError;
use ngazi_store::StoreError;
use ngazi_words::{Arg, Words, WordsError};

use crate::view::Failure;

/// A failure by its code; its sentence is the message `error-…`.
pub(crate) fn refused(words: &Words, code: &str, args: &[(&str, Arg)]) -> Failure {
    Failure {
        code: code.to_owned(),
        message: words.say(&format!("error-{code}"), args),
        field: None,
    }
}

/// Puts an error into the reader's words.
pub(crate) trait Told<T> {
    fn told(self, words: &Words) -> Result<T, Failure>;
}

/// An error that knows its code and what its sentence is filled with.
pub(crate) trait Coded {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>);
}

impl<T, E: Coded> Told<T> for Result<T, E> {
    fn told(self, words: &Words) -> Result<T, Failure> {
        self.map_err(|error| {
            let (code, args) = error.coded();
            refused(words, code, &args)
        })
    }
}

fn named(path: &Path) -> Vec<(&'static str, Arg)> {
    vec![("file", path.display().to_string().into())]
}

impl Coded for StoreError {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match self {
            Self::NotFound(path) => ("file-not-found", named(path)),
            Self::Exists(path) => ("file-exists", named(path)),
            Self::WrongPassphrase => ("store-wrong-passphrase", vec![]),
            Self::NotAStore(path) => ("store-not-a-store", named(path)),
            Self::Damaged(_) => ("store-damaged", vec![]),
            Self::Newer { .. } => ("store-newer", vec![]),
            Self::InUse => ("store-in-use", vec![]),
            Self::Unreachable => ("disk-unreachable", vec![]),
            Self::DiskFull => ("disk-full", vec![]),
            Self::NotWritable(path) => ("not-writable", named(path)),
            Self::NotReadable { path, .. } => ("file-not-readable", named(path)),
            Self::FileMissing(hash) => ("evidence-missing", fingerprint(hash)),
            Self::FileChanged(hash) => ("evidence-changed", fingerprint(hash)),
            Self::PlaceTaken(_) => ("place-taken", vec![]),
            Self::Stopped => ("stopped", vec![]),
            Self::MayNotWrite => ("may-not-write", vec![]),
            Self::MayNotManage => ("may-not-manage", vec![]),
            Self::KeysMissing => ("keys-missing", vec![]),
            Self::KeysDamaged => ("keys-damaged", vec![]),
            Self::RecoveryWords => ("recovery-words", vec![]),
            Self::NoSuchPerson => ("no-such-person", vec![]),
            Self::LastLeader => ("last-leader", vec![]),
            Self::NotABackup(path) => ("backup-not-a-backup", named(path)),
            Self::BackupChanged(path) => ("backup-changed", named(path)),
            Self::OtherStore => ("other-store", vec![]),
            Self::NotABundle(path) => ("bundle-not-a-bundle", named(path)),
            Self::BundleChanged(path) => ("bundle-changed", named(path)),
            Self::Fault(detail) => ("fault", vec![("detail", detail.as_str().into())]),
        }
    }
}

fn fingerprint(hash: &str) -> Vec<(&'static str, Arg)> {
    vec![("fingerprint", hash.get(..12).unwrap_or(hash).into())]
}

impl Coded for Refused {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match self {
            Self::Empty => ("evidence-empty", vec![]),
            Self::TooLarge => ("evidence-too-large", vec![]),
            Self::NotSupported(kind) => ("evidence-not-supported", vec![("kind", (*kind).into())]),
            Self::TooManyPixels { .. } => ("evidence-too-many-pixels", vec![]),
            Self::Damaged => ("evidence-damaged", vec![]),
            Self::NotAPicture => ("evidence-no-picture", vec![]),
            Self::NotCleanable(_) => ("evidence-not-cleanable", vec![]),
            // Whatever comes later is at least not one of those that are taken.
            _ => ("evidence-not-a-proof", vec![]),
        }
    }
}

impl Coded for ExchangeError {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match self {
            Self::NotASpreadsheet => ("table-not-a-spreadsheet", vec![]),
            Self::Broken(_) => ("table-broken", vec![]),
            Self::TooLarge => ("table-too-large", vec![]),
            Self::Empty => ("table-empty", vec![]),
            Self::Protected => ("table-protected", vec![]),
            Self::OldFormat => ("table-old-format", vec![]),
            Self::OtherFormat => ("table-other-format", vec![]),
            Self::Stopped => ("table-stopped", vec![]),
            Self::Unwritable(detail) => ("fault", vec![("detail", detail.as_str().into())]),
        }
    }
}

impl Coded for DossierError {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match self {
            Self::MissingGlyph { character, context } => (
                "missing-glyph",
                vec![
                    ("character", character.to_string().into()),
                    ("context", context.as_str().into()),
                ],
            ),
            other => ("fault", vec![("detail", other.to_string().into())]),
        }
    }
}

impl Coded for WordsError {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        ("fault", vec![("detail", self.to_string().into())])
    }
}

/// A file that could not be read.
pub(crate) struct ReadError<'a>(pub &'a Path, pub io::Error);

impl Coded for ReadError<'_> {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        let code = match self.1.kind() {
            io::ErrorKind::NotFound => "file-not-found",
            _ => "file-not-readable",
        };
        (code, named(self.0))
    }
}

/// A file that could not be written.
pub(crate) struct WriteError<'a>(pub &'a Path, pub io::Error);

impl Coded for WriteError<'_> {
    fn coded(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        let code = match self.1.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
            _ => "not-writable",
        };
        (code, named(self.0))
    }
}
