//! Files that go out: whatever has its final name is whole.

use std::path::Path;

use ngazi_store::{Backup, Store};

use crate::folders;

/// Examines every backup below a folder, and reads every bundle with the store that wrote it.
pub fn whole(folder: &Path, store: &Store) -> Result<(), String> {
    for path in folders::with_ending(folder, "ngazi-backup") {
        let facts = Backup::examine(&path);
        facts.map_err(|error| format!("{} is not whole: {error}", path.display()))?;
    }
    for path in folders::with_ending(folder, "ngazi-bundle") {
        let read = store.read_bundle(&path);
        read.map(drop).map_err(|error| format!("{} is not whole: {error}", path.display()))?;
    }
    Ok(())
}
