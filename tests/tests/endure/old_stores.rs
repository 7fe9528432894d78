//! A filled store of every schema that ever landed (`tests/db/`) becomes one of this program's, and loses nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ngazi_desk::EXAMPLE_PASSPHRASE;
use ngazi_store::{Backup, Store};
use ngazi_tests::endure::{Dice, State, Told, name_of};
use ngazi_tests::top;
use tempfile::TempDir;

use crate::folders;
use crate::plan::{each, pick};

/// Opens every one of them.
pub const PASSWORD: &str = EXAMPLE_PASSPHRASE;
/// The schemas of stores that had one passphrase and no keys beside them.
const WITHOUT_KEYS: [&str; 2] = ["1", "2"];

/// A store that an older program made.
pub struct Old {
    path: PathBuf,
    /// What it says once this program has opened it.
    pub upgraded: State,
}

impl Old {
    fn read(path: PathBuf) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("old.ngazi");
        copy(&path, &target);
        let store = open(&target);
        let upgraded = State::of(&store).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        Self { path, upgraded }
    }

    /// The number of its schema.
    pub fn name(&self) -> String {
        self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Copies it, with its keys when it has any.
    pub fn copy_to(&self, target: &Path) {
        copy(&self.path, target);
    }

    /// Whether its passphrase is that of a person, and not of the file.
    pub fn has_keys(&self) -> bool {
        !WITHOUT_KEYS.contains(&self.name().as_str())
    }
}

fn copy(path: &Path, target: &Path) {
    for ending in ["", "-keys", "-keys-copy"] {
        let beside = |path: &Path| PathBuf::from(format!("{}{ending}", path.display()));
        if ending.is_empty() || beside(path).is_file() {
            fs::copy(beside(path), beside(target)).expect("copied");
        }
    }
}

fn open(path: &Path) -> Store {
    Store::open(path, PASSWORD).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All of them, the oldest first.
pub fn all() -> &'static [Old] {
    static ALL: LazyLock<Vec<Old>> = LazyLock::new(|| {
        let found = folders::with_ending(&top().join("tests/db"), "ngazi");
        assert!(found.len() >= WITHOUT_KEYS.len(), "the old stores in tests/db are gone");
        found.into_iter().map(Old::read).collect()
    });
    &ALL
}

fn copied(old: &Old) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.ngazi");
    old.copy_to(&path);
    (folder, path)
}

#[test]
fn every_record_and_every_row_of_an_old_store_is_there_afterwards() {
    each(all(), |old| {
        let said = old.path.with_extension("toml");
        let said = fs::read_to_string(&said).unwrap_or_else(|e| panic!("{}: {e}", said.display()));
        let said: Told = toml::from_str(&said).expect("what its own program said of it");
        let (_folder, path) = copied(old);
        let store = open(&path);
        let now = Told::of(&store).expect("readable");
        assert_eq!(now.records, said.records, "records of schema {}", old.name());
        for (form, register) in &said.registers {
            assert_eq!(now.registers.get(form), Some(register), "{form} of schema {}", old.name());
        }
        let last = store.prove(&said.head).expect("readable");
        let last =
            last.unwrap_or_else(|| panic!("a paper of schema {} proves nothing", old.name()));
        assert_eq!((last.seq, last.hash), (said.rows, said.head), "schema {}", old.name());
    });
}

#[test]
fn the_store_before_its_upgrade_lies_beside_it_and_is_whole() {
    each(all(), |old| {
        let (folder, path) = copied(old);
        let before = folders::print(&path);
        drop(open(&path));
        let copies = folders::with_ending(folder.path(), "ngazi-backup");
        if old.has_keys() && folders::print(&path) == before {
            assert!(copies.is_empty(), "schema {} was not upgraded: {copies:?}", old.name());
            return;
        }
        assert_eq!(copies.len(), 1, "one copy of schema {}", old.name());
        Backup::examine(&copies[0]).expect("a whole backup");
        let back = folder.path().join("back.ngazi");
        Backup::unpack(&copies[0], &back).expect("unpacked");
        let again = State::of(&open(&back)).expect("readable");
        assert!(again.says_as(&old.upgraded), "{}", old.upgraded.difference(&again));
    });
}

#[test]
fn opening_an_old_store_a_second_time_changes_nothing() {
    each(all(), |old| {
        let (folder, path) = copied(old);
        drop(open(&path));
        let once = folders::prints(folder.path());
        let store = open(&path);
        let state = State::of(&store).expect("readable");
        drop(store);
        assert!(state.says_as(&old.upgraded), "{}", old.upgraded.difference(&state));
        assert_eq!(folders::prints(folder.path()), once, "schema {}", old.name());
    });
}

#[test]
fn flips_in_an_old_store_are_noticed_and_leave_it_as_it_is() {
    each(all(), |old| {
        let mut dice = Dice::new(7);
        for _ in 0..pick(6, 200) {
            let (_folder, path) = copied(old);
            let mut bytes = fs::read(&path).expect("the store");
            let bit = dice.below(8 * bytes.len() as u64);
            bytes[(bit / 8) as usize] ^= 1 << (bit % 8);
            fs::write(&path, &bytes).expect("a changed store");
            let opened = Store::open(&path, PASSWORD);
            let noticed = match &opened {
                Ok(store) => store.check().is_ok_and(|checked| checked.is_damaged()),
                Err(error) => name_of(error) != "Fault",
            };
            let name = old.name();
            assert!(noticed, "schema {name}, bit {bit}: {:?}", opened.as_ref().err());
            drop(opened);
            let now = fs::read(&path).expect("the store");
            assert!(now == bytes, "schema {name}, bit {bit}: it was changed");
        }
    });
}
