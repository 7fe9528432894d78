use std::fs::{self, File};
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;
use crate::whole::beside;

/// SQLCipher's page: what cannot be read is left out by pages.
const PAGE: usize = 4096;

/// A copy of a damaged file and of the log beside it. It is encrypted as they are, and taken away when it is let go.
pub(super) struct ReadingCopy(PathBuf);

impl ReadingCopy {
    /// Copies what the disk still gives. Errors: there is no such file, or nothing of it can be read; the disk is full.
    pub fn make(from: &Path, to: &Path) -> Result<Self, StoreError> {
        let copy = Self(to.to_owned());
        take(from, to)?;
        let log = beside(from, "-wal");
        if log.exists() {
            take(&log, &beside(to, "-wal"))?;
        }
        Ok(copy)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for ReadingCopy {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(beside(&self.0, ending));
        }
    }
}

fn take(from: &Path, to: &Path) -> Result<(), StoreError> {
    let reading = |error: std::io::Error| StoreError::reading(from, &error);
    let writing = |error: std::io::Error| StoreError::writing(to, &error);
    let mut old = File::open(from).map_err(reading)?;
    let length = old.metadata().map_err(reading)?.len();
    let mut new = BufWriter::new(File::create(to).map_err(writing)?);
    let mut page = [0; PAGE];
    let (mut at, mut read) = (0, length == 0);
    while at < length {
        let now = usize::try_from(length - at).unwrap_or(PAGE).min(PAGE);
        let piece = &mut page[..now];
        match old.seek(SeekFrom::Start(at)).and_then(|_| old.read_exact(piece)) {
            Ok(()) => read = true,
            // A place that the disk does not give any more takes what is on it, and not what stands behind it.
            Err(_) => piece.fill(0),
        }
        new.write_all(piece).map_err(writing)?;
        at += now as u64;
    }
    new.flush().map_err(writing)?;
    if read { Ok(()) } else { Err(StoreError::Unreachable) }
}
