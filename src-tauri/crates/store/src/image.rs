//! The pages of a store, copied into another file while both stay encrypted.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::StoreError;
use crate::key::{DataKey, Salt};

/// Pages copied at a time: a megabyte.
const STEP: i32 = 256;

/// Copies every page into a new file under a key and a salt. `goes_on` hears how many pages are done and how many there
/// are, and says whether to go on. The file is not yet forced to the disk. Errors: the disk; [`StoreError::Stopped`].
pub(crate) fn copy(
    from: &Connection,
    to: &Path,
    key: &DataKey,
    salt: Salt,
    goes_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut target = Connection::open_with_flags(to, flags)?;
    target.execute_batch(&key.pragma(salt))?;
    // Whoever asks for the copy throws it away when anything fails: it needs no journal of its own.
    target.execute_batch(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000",
    )?;
    {
        let copying = Backup::new(from, &mut target)?;
        loop {
            let step = copying.step(STEP)?;
            let progress = copying.progress();
            let all = u64::try_from(progress.pagecount).unwrap_or_default();
            let left = u64::try_from(progress.remaining).unwrap_or_default();
            if !goes_on(all.saturating_sub(left), all) {
                return Err(StoreError::Stopped);
            }
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                _ => return Err(StoreError::InUse),
            }
        }
    }
    target.close().map_err(|(_, error)| StoreError::of(error))
}
