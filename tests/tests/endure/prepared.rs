//! What lies on the disk before a deed: a store, and beside it the folder for what goes out.

use std::fs;
use std::path::Path;

use ngazi_store::{Backup, Since, Store, StoreError};
use ngazi_tests::endure::{AT, Deed, PASSWORD, create, file, id, member, next, note, photo};
use tempfile::TempDir;

use crate::old_stores;

/// A folder with `a.ngazi` and `out/`, in which an old backup lies, and whatever else the deed needs.
pub fn folder(deed: Deed) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, out) = (folder.path().join("a.ngazi"), folder.path().join("out"));
    fs::create_dir(&out).expect("a folder for what goes out");
    if deed == Deed::Upgrade {
        let old = old_stores::all().iter().rfind(|old| !old.has_keys());
        old.expect("a store of an older program").copy_to(&path);
        return folder;
    }
    let mut store = create(&path).expect("a store");
    for _ in 0..6 {
        next(&mut store).expect("written");
    }
    let old = out.join("old.ngazi-backup");
    store.back_up(&old, AT, &mut |_, _| true).expect("backed up");
    fs::copy(&old, out.join("daily.ngazi-backup")).expect("copied");
    if deed == Deed::Take {
        write_here(&mut store, "Numbi").expect("written");
        other_laptop(&old, &out).expect("a bundle of another laptop");
    }
    folder
}

/// Another laptop of the cooperative, out of a backup: it writes, and sends a bundle.
fn other_laptop(backup: &Path, out: &Path) -> Result<(), StoreError> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("b.ngazi");
    Backup::unpack(backup, &path)?;
    let mut store = Store::open(&path, PASSWORD)?;
    store.become_laptop(true, AT)?;
    write_here(&mut store, "Minova")?;
    store.transact("import-table", AT, |act| {
        for number in 0..10 {
            member(act, id(7, number), &format!("Furaha {number}"), "Minova")?;
        }
        photo(act, id(8, 0), &file(11, 20_000))?;
        act.remove(id(1, 4), "moved away")
    })?;
    store.write_bundle(Since::All, &out.join("theirs.ngazi-bundle"), AT).map(drop)
}

/// An answer that the other laptop gives in another way, and one that only this one gives.
fn write_here(store: &mut Store, village: &str) -> Result<(), StoreError> {
    for number in [2, if village == "Numbi" { 3 } else { 5 }] {
        let Some(record) = store.record(id(1, number))? else { continue };
        store.transact("save-field", AT, |act| note(act, &record, village).map(drop))?;
    }
    Ok(())
}
