use std::path::Path;

use ngazi_domain::{Id, Record, RecordId, Value, Values};
use ngazi_store::{Act, Content, Founder, Role, Store, StoreError, Strength};
use sha2::{Digest, Sha256};

/// Opens every store of the proofs.
pub const PASSWORD: &str = "mti mkubwa wa Kalehe";
/// The one that takes its place.
pub const OTHER_PASSWORD: &str = "ngoma nne mlimani leo";
/// When everything happens.
pub const AT: &str = "2026-11-23T10:42:00Z";

/// Every fifth act is an import of so many members.
const EVERY: u64 = 5;
const MEMBERS: u64 = 8;
/// Every second import keeps a file, too.
const FILE_EVERY: u64 = 10;
/// The setting that counts the acts of [`next`].
const COUNT: &str = "endure";

/// Who makes a store: her key costs nothing, so that no run waits for it.
pub fn founder() -> Founder<'static> {
    Founder { name: "Nsimire", passphrase: PASSWORD, at: AT, strength: Strength::WEAKEST }
}

/// An id of a kind and a number.
pub fn id(kind: u8, number: u64) -> RecordId {
    let mut bytes = [kind; 16];
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    // The first bits of the eighth byte say what kind of id it is.
    RecordId::from_random(bytes)
}

/// The answers of a member.
pub fn villager(name: &str, village: &str) -> Values {
    Values::from([
        (Id::from("family-name"), Value::Text(name.to_owned())),
        (Id::from("village"), Value::Text(village.to_owned())),
    ])
}

/// A file of so many bytes, told by its number.
pub fn file(number: u64, size: usize) -> (Content, Vec<u8>) {
    let mut dice = super::Dice::new(number);
    let bytes: Vec<u8> = (0..size).map(|_| dice.roll() as u8).collect();
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/jpeg".to_owned(), format!("photo-{number}.jpg"));
    (Content { hash, media, name, size: size as u64 }, bytes)
}

/// A store with twelve members, one of them with a photo and one removed, and an auditor beside the leader.
pub fn create(path: &Path) -> Result<Store, StoreError> {
    let (mut store, ()) = Store::create(path, founder(), |store| {
        store.transact("create-store", AT, |act| {
            act.set("example", "no")?;
            for number in 1..=12 {
                member(act, id(1, number), &format!("Wanjiru {number}"), "Kalehe")?;
            }
            photo(act, id(3, 0), &file(0, 30_000))?;
            act.remove(id(1, 12), "moved away")
        })
    })?;
    store.add_person(AT, Role::Auditor, "Amani", "mtazamaji wa hesabu", Strength::WEAKEST)?;
    Ok(store)
}

/// Adds a member with a photo.
pub fn photo(
    act: &mut Act<'_>,
    id: RecordId,
    (content, bytes): &(Content, Vec<u8>),
) -> Result<(), StoreError> {
    let mut values = villager("Wanjiru Picha", "Kalehe");
    values.insert(Id::from("photo"), Value::File(content.hash.clone()));
    act.add(id, &Id::from("member"), 1, None, values)?;
    act.keep(id, content, bytes)
}

/// Adds a member.
pub fn member(
    act: &mut Act<'_>,
    id: RecordId,
    name: &str,
    village: &str,
) -> Result<Record, StoreError> {
    act.add(id, &Id::from("member"), 1, None, villager(name, village))
}

/// Changes where a member lives.
pub fn note(act: &mut Act<'_>, member: &Record, village: &str) -> Result<Record, StoreError> {
    let mut values = member.values.clone();
    values.insert(Id::from("village"), Value::Text(village.to_owned()));
    act.change(member, values)
}

/// How many acts of [`next`] a store holds.
fn count(store: &Store) -> Result<u64, StoreError> {
    let count = store.setting(COUNT)?.unwrap_or_default();
    Ok(count.parse().unwrap_or_default())
}

/// Whether the act of that number is an import; the others save a field.
fn is_import(number: u64) -> bool {
    number.is_multiple_of(EVERY)
}

/// The next act of an endless life: a save, or an import of several members and now and then a file. Gives its number.
pub fn next(store: &mut Store) -> Result<u64, StoreError> {
    let number = count(store)? + 1;
    let action = if is_import(number) { "import-table" } else { "save-field" };
    let first = store.record(id(1, 1))?;
    store.transact(action, AT, |act| {
        act.set(COUNT, &number.to_string())?;
        match first {
            Some(first) if !is_import(number) => {
                note(act, &first, &village(number))?;
            }
            _ => import(act, number)?,
        }
        Ok::<(), StoreError>(())
    })?;
    Ok(number)
}

fn village(number: u64) -> String {
    format!("village {number}")
}

fn import(act: &mut Act<'_>, number: u64) -> Result<(), StoreError> {
    for place in 0..MEMBERS {
        let id = id(2, number * MEMBERS + place);
        member(act, id, &format!("import {number} {place}"), "Bunyakiri")?;
    }
    if number.is_multiple_of(FILE_EVERY) {
        photo(act, id(3, number), &file(number, 20_000))?;
    }
    Ok(())
}

/// Holds a store that lived by [`next`] against the number of its last act: every act up to there is there whole, and
/// nothing of a later one. Gives that number. Errors: what is missing or too much, as a sentence.
pub fn whole(store: &Store) -> Result<u64, String> {
    let told = |error: StoreError| error.to_string();
    let last = count(store).map_err(told)?;
    let imports: Vec<u64> = (1..=last).filter(|number| is_import(*number)).collect();
    let saves: Vec<String> = (1..=last).filter(|one| !is_import(*one)).map(village).collect();
    let mut names = Vec::new();
    let gather = |record: Record| {
        if let Some(Value::Text(name)) = record.get("family-name") {
            names.extend(name.strip_prefix("import ").map(str::to_owned));
        }
    };
    store.each_record(gather).map_err(told)?;
    names.sort();
    let mut expected: Vec<String> = imports
        .iter()
        .flat_map(|number| (0..MEMBERS).map(move |place| format!("{number} {place}")))
        .collect();
    expected.sort();
    if names != expected {
        return Err(format!("{} imported members, not {}", names.len(), expected.len()));
    }
    let saved: Vec<String> = store
        .history(id(1, 1))
        .map_err(told)?
        .into_iter()
        .filter(|change| change.action == "save-field")
        .flat_map(|change| change.fields)
        .filter_map(|(_, _, now)| now?.as_id().map(str::to_owned))
        .collect();
    if saved != saves {
        return Err(format!("the saves in the history are {saved:?}"));
    }
    let kept = store.contents().map_err(told)?;
    let files = imports.iter().filter(|number| number.is_multiple_of(FILE_EVERY)).count();
    if kept.len() != 1 + files {
        return Err(format!("{} kept files, not {}", kept.len(), 1 + files));
    }
    Ok(last)
}
