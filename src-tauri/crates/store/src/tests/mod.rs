use std::path::{Path, PathBuf};

use ngazi_domain::{Record, RecordId, Value, Values};

use crate::{Store, StoreError};

mod content;
mod history;
mod laws;
mod open;
mod search;
mod upgrade;

const AT: &str = "2026-11-23T10:42:00Z";
const PASSPHRASE: &str = "mti mkubwa wa Kalehe";

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

fn values(name: &str) -> Values {
    Values::from([("family-name".into(), Value::Text(name.to_owned()))])
}

fn id(n: u8) -> RecordId {
    RecordId::from_random([n; 16])
}

fn add(store: &mut Store, n: u8, name: &str) -> Result<u32, StoreError> {
    store.transact("save-field", AT, |act| {
        act.add(id(n), &"member".into(), 1, None, values(name)).map(|record| record.number)
    })
}

fn create(path: &Path) -> Store {
    Store::create(path, PASSPHRASE, |_| Ok(())).expect("a new store").0
}

fn filled(folder: &Folder) -> PathBuf {
    let path = folder.file("a.ngazi");
    let mut store = create(&path);
    for n in 1..=40 {
        add(&mut store, n, "Nsimire Wanjirũ").expect("written");
    }
    path
}

/// Numbers of the members that a text finds.
fn found(store: &Store, text: &str) -> Vec<u32> {
    store.search(&"member".into(), text, 1000).expect("searched").numbers
}
