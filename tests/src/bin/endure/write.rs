//! A life that ends only when it is killed: saves, imports, backups, bundles, new passwords.

use std::path::Path;

use ngazi_store::{Since, Store, StoreError, Strength};
use ngazi_tests::endure::{AT, OTHER_PASSWORD, PASSWORD, acknowledged, create, next};

/// After so many acts each.
const BACKUP: u64 = 7;
const BUNDLE: u64 = 11;
const PASSWORDS: u64 = 13;

/// Opens or makes a store and works with it for ever. Errors: anything that fails.
pub fn until_killed(path: &Path, out: &Path) -> Result<(), StoreError> {
    let mut password = PASSWORD;
    let mut store = if path.exists() {
        match Store::open(path, PASSWORD) {
            Err(StoreError::WrongPassphrase) => {
                password = OTHER_PASSWORD;
                Store::open(path, OTHER_PASSWORD)?
            }
            other => other?,
        }
    } else {
        create(path)?
    };
    acknowledged("open");
    loop {
        let number = next(&mut store)?;
        acknowledged(&format!("act {number}"));
        if number.is_multiple_of(BACKUP) {
            // Over and over the same few names, as backups of a day replace each other.
            let name = format!("{}.ngazi-backup", number % 3);
            store.back_up(&out.join(&name), AT, &mut |_, _| true)?;
            acknowledged(&format!("file {name}"));
        }
        if number.is_multiple_of(BUNDLE) {
            let name = format!("{}.ngazi-bundle", number % 3);
            store.write_bundle(Since::All, &out.join(&name), AT)?;
            acknowledged(&format!("file {name}"));
        }
        if number.is_multiple_of(PASSWORDS) {
            let other = if password == PASSWORD { OTHER_PASSWORD } else { PASSWORD };
            store.change_passphrase(AT, password, other, Strength::WEAKEST)?;
            password = other;
            acknowledged("password");
        }
    }
}
