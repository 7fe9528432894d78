use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::source::Source;
use crate::StoreError;
use crate::key::{DataKey, SALT, Salt};
use crate::keyring::{FILES, Key, Keyring};
use crate::person::{self, Holder, Person, Role};
use crate::strength::Strength;
use crate::whole::beside;

/// What opens a damaged store.
pub(super) struct Opened {
    pub salt: Salt,
    pub key: DataKey,
    keyring: Keyring,
    /// Nobody for the recovery sheet.
    holder: Option<Holder>,
}

/// Unlocks the keys beside a damaged store. One of the first schemas has none: its key comes from its passphrase, and
/// the new store gets a keyring for it. Errors: wrong passphrase or words; the keys are lost or damaged.
pub(super) fn open(damaged: &Path, with: Key<'_>) -> Result<Opened, StoreError> {
    let salt = salt_of(damaged)?;
    match (Keyring::load(damaged, salt), with) {
        (Ok((keyring, _)), with) => {
            let (key, holder) = keyring.unlock(with)?;
            Ok(Opened { salt, key, keyring, holder })
        }
        (
            Err(StoreError::KeysMissing),
            Key::Passphrase(passphrase) | Key::Of { passphrase, .. },
        ) => {
            let key = DataKey::of_passphrase(passphrase, salt)?;
            let (id, role) = (format!("{}-1", Role::Leader.id()), Role::Leader);
            let mut keyring = Keyring::new(salt);
            keyring.generation = 1;
            keyring.put(&key, &id, role, passphrase, Strength::USUAL)?;
            keyring.seal(&key);
            Ok(Opened { salt, key, keyring, holder: Some(Holder::new(&id, role)) })
        }
        (Err(error), _) => Err(error),
    }
}

/// The salt of a store: from its head, or from the keys beside it when the head is damaged too.
pub(super) fn salt_of(path: &Path) -> Result<Salt, StoreError> {
    let mut head = [0; SALT];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut head));
    if let Some(salt) = read.ok().and_then(|()| Salt::from_head(head)) {
        return Ok(salt);
    }
    let known = FILES.into_iter().find_map(|ending| {
        let bytes = std::fs::read(beside(path, ending)).ok()?;
        Keyring::from_bytes(&bytes).ok()?.salt()
    });
    known.ok_or(StoreError::KeysMissing)
}

/// The keyring that counts, who opened it, and everybody who worked with it, as far as the store still tells. Errors:
/// this person left.
pub(super) fn in_use(
    source: &mut Source,
    opened: &Opened,
) -> Result<(Keyring, Person, Vec<Person>), StoreError> {
    let newer = |kept: &Keyring| kept.generation > opened.keyring.generation;
    let kept = source.ask(person::kept)?.flatten().filter(newer);
    let keyring = kept.unwrap_or_else(|| opened.keyring.clone());
    let mut people = source.ask(person::people)?.unwrap_or_default();
    for holder in keyring.holders() {
        if !people.iter().any(|one| one.id == holder.person) {
            people.push(unnamed(&holder));
        }
    }
    let person = match &opened.holder {
        Some(holder) => people.iter().find(|one| one.id == holder.person),
        None => people.iter().find(|one| one.role.may_manage() && one.gone.is_none()),
    };
    let here = |one: &&Person| keyring.holders().iter().any(|holder| holder.person == one.id);
    match person.filter(here) {
        Some(person) => Ok((keyring.clone(), person.clone(), people)),
        None => Err(StoreError::WrongPassphrase),
    }
}

/// Somebody whose name cannot be read any more.
fn unnamed(holder: &Holder) -> Person {
    let (id, name, added) = (holder.person.clone(), String::new(), String::new());
    Person { id, role: holder.role, name, added, gone: None }
}
