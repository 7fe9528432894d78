//! One bit of a file is another one: it is noticed, said plainly, and the file stays as it is.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ngazi_store::{Backup, Since, Store, StoreError};
use ngazi_tests::endure::{AT, Dice, PASSWORD, create, file, id, name_of, next, photo};
use tempfile::TempDir;

use crate::folders;
use crate::plan::{pick, repeat, total};

/// Which file is changed.
#[derive(Debug, Clone, Copy)]
enum Which {
    /// The store: registers, chain, index, unused pages.
    Store,
    /// A photo inside the store. It is most of the file.
    Evidence,
    /// One of the two files with the wrapped keys.
    Keys,
    /// Both of them.
    BothKeys,
    Backup,
    Bundle,
}

const ALL: [Which; 6] =
    [Which::Store, Which::Evidence, Which::Keys, Which::BothKeys, Which::Backup, Which::Bundle];

/// What is copied for each flip: `a.ngazi` with its keys, `b.ngazi` with a large photo, a backup, a bundle.
fn whole() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let mut store = create(&at("a.ngazi")).expect("a store");
    for _ in 0..10 {
        next(&mut store).expect("written");
    }
    // Pages that are used no more.
    store
        .transact("attach-file", AT, |act| photo(act, id(4, 1), &file(5, 60_000)))
        .and_then(|()| store.transact("remove", AT, |act| act.remove(id(4, 1), "")))
        .expect("written");
    store.back_up(&at("a.ngazi-backup"), AT, &mut |_, _| true).expect("backed up");
    store.write_bundle(Since::All, &at("a.ngazi-bundle"), AT).expect("bundled");
    let mut store = create(&at("b.ngazi")).expect("a store");
    store
        .transact("attach-file", AT, |act| photo(act, id(4, 1), &file(6, 2_000_000)))
        .expect("written");
    folder
}

#[test]
fn flips_are_noticed_and_leave_the_file_as_it_is() {
    let whole = whole();
    let flips = repeat(pick(200, 10_000), 1, |seed| {
        let which = ALL[seed as usize % ALL.len()];
        let mut dice = Dice::new(seed);
        let folder = tempfile::tempdir().expect("a folder");
        let flipped = flip(which, &mut dice, whole.path(), folder.path());
        let before: Vec<String> = flipped.iter().map(|path| folders::print(path)).collect();
        if let Err(trouble) = noticed(which, folder.path()) {
            panic!("flip {seed} of {which:?}: {trouble}");
        }
        for (path, before) in flipped.iter().zip(before) {
            let kept = kept(path, which);
            assert_eq!(folders::print(&kept), before, "flip {seed} of {which:?} changed the file");
        }
    });
    total("flips", flips);
}

#[test]
fn flips_reach_every_bit() {
    let mut seen = BTreeSet::new();
    let mut dice = Dice::new(1);
    for _ in 0..1000 {
        let mut bytes = vec![0_u8, 0];
        flip_in(&mut bytes, &mut dice);
        seen.insert(bytes);
    }
    assert_eq!(seen.len(), 16);
}

fn flip_in(bytes: &mut [u8], dice: &mut Dice) {
    let bit = dice.below(8 * bytes.len() as u64);
    bytes[(bit / 8) as usize] ^= 1 << (bit % 8);
}

/// Copies what is needed into a folder and flips a bit; gives the files that are changed now.
fn flip(which: Which, dice: &mut Dice, whole: &Path, folder: &Path) -> Vec<PathBuf> {
    let (copied, flipped): (&[&str], &[&str]) = match which {
        Which::Store => (&["a.ngazi-keys", "a.ngazi-keys-copy"], &["a.ngazi"]),
        Which::Evidence => (&["b.ngazi-keys", "b.ngazi-keys-copy"], &["b.ngazi"]),
        Which::Keys if dice.below(2) == 0 => (&["a.ngazi", "a.ngazi-keys-copy"], &["a.ngazi-keys"]),
        Which::Keys => (&["a.ngazi", "a.ngazi-keys"], &["a.ngazi-keys-copy"]),
        Which::BothKeys => (&["a.ngazi"], &["a.ngazi-keys", "a.ngazi-keys-copy"]),
        Which::Backup => (&[], &["a.ngazi-backup"]),
        Which::Bundle => (&["a.ngazi", "a.ngazi-keys", "a.ngazi-keys-copy"], &["a.ngazi-bundle"]),
    };
    for name in copied {
        fs::copy(whole.join(name), folder.join(name)).expect("copied");
    }
    let write = |name: &&str| {
        let mut bytes = fs::read(whole.join(name)).expect("readable");
        flip_in(&mut bytes, dice);
        let path = folder.join(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    flipped.iter().map(write).collect()
}

/// Where a changed file is afterwards: key files are set aside, so that good ones can take their place.
fn kept(path: &Path, which: Which) -> PathBuf {
    let aside = PathBuf::from(format!("{}.damaged", path.display()));
    match which {
        Which::Keys if aside.is_file() => aside,
        _ => path.to_owned(),
    }
}

fn noticed(which: Which, folder: &Path) -> Result<(), String> {
    let open = |name: &str| Store::open(&folder.join(name), PASSWORD);
    match which {
        Which::Store => damaged(open("a.ngazi")),
        Which::Evidence => damaged(open("b.ngazi")),
        Which::Keys => match open("a.ngazi") {
            Ok(store) if !store.keys_were_whole() => Ok(()),
            Ok(_) => Err("nobody was told".to_owned()),
            Err(error) => Err(format!("the other file should have held: {error}")),
        },
        Which::BothKeys => refused(open("a.ngazi").err(), &["KeysDamaged"]),
        Which::Backup => {
            let backup = folder.join("a.ngazi-backup");
            let said = ["BackupChanged", "NotABackup"];
            refused(Backup::examine(&backup).err(), &said)?;
            refused(Backup::unpack(&backup, &folder.join("c.ngazi")).err(), &said)?;
            let left = folders::files(folder);
            if left == [backup] { Ok(()) } else { Err(format!("it left {left:?}")) }
        }
        Which::Bundle => {
            let store = open("a.ngazi").map_err(|error| error.to_string())?;
            let bundle = folder.join("a.ngazi-bundle");
            refused(
                store.read_bundle(&bundle).err(),
                &["BundleChanged", "NotABundle", "OtherStore"],
            )
        }
    }
}

/// A store does not open, or its check finds it.
fn damaged(opened: Result<Store, StoreError>) -> Result<(), String> {
    match opened {
        Ok(store) => match store.check() {
            Ok(checked) if checked.is_damaged() => Ok(()),
            Ok(checked) => Err(format!("nothing is found: {checked:?}")),
            Err(error) => refused(Some(error), &["Damaged"]),
        },
        // A changed first page and a wrong password cannot be told apart without keys beside the store.
        Err(error) => refused(Some(error), &["Damaged", "NotAStore", "KeysMissing"]),
    }
}

fn refused(error: Option<StoreError>, names: &[&str]) -> Result<(), String> {
    let Some(error) = error else { return Err("it is taken as whole".to_owned()) };
    if names.contains(&name_of(&error).as_str()) {
        return Ok(());
    }
    Err(format!("it is said to be {}: {error}", name_of(&error)))
}
