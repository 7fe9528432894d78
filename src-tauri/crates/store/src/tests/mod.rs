use std::path::{Path, PathBuf};

use ngazi_domain::{Record, RecordId, Value, Values};

use crate::{Founder, Store, StoreError, Strength};

mod backup;
mod bundle;
mod chain;
mod content;
mod erase;
mod history;
mod keys;
mod laws;
mod merge_laws;
mod open;
mod salvage;
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
    Store::create(path, founder(), |_| Ok(())).expect("a new store").0
}

/// A leader whose key costs nothing, so that no test waits for it.
fn founder() -> Founder<'static> {
    Founder { name: "Amani", passphrase: PASSPHRASE, at: AT, strength: Strength::WEAKEST }
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
