//! Two or three laptops write apart and bring their bundles together, in any order, and agree.

mod acts;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ngazi_store::{Choices, Incoming, Since, Standing, Store};
use ngazi_tests::endure::{AT, Dice, PASSWORD, founder, id, member};
use tempfile::TempDir;

use crate::plan::{pick, repeat, total};
use acts::{act, content, moment};

/// Acts of one laptop before the next bundles, at most.
const ACTS: u64 = 12;
/// So often everyone has told everyone everything, at the latest.
const TOLD: u32 = 8;

#[test]
fn merges_in_either_order_give_the_same_content() {
    let merges = repeat(pick(12, 400), 1, |seed| {
        let mut laptops = Laptops::new(seed);
        for _ in 0..=laptops.dice.below(2) {
            laptops.write_apart();
            laptops.merge_in_either_order();
        }
    });
    total("merges", merges);
}

/// Laptops of one cooperative. Each store is open.
struct Laptops {
    seed: u64,
    dice: Dice,
    folder: TempDir,
    stores: Vec<Store>,
    bundles: u64,
}

impl Laptops {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut dice = Dice::new(seed);
        let path = |number: usize| folder.path().join(format!("{number}.ngazi"));
        let first = Store::create(&path(0), founder(), |store| {
            store.transact("create-store", AT, |act| {
                (1..=3)
                    .try_for_each(|number| member(act, id(1, number), "Amani", "Kalehe").map(drop))
            })
        });
        drop(first.expect("a store"));
        let mut stores: Vec<Store> = Vec::new();
        for number in 1..2 + dice.below(2) as usize {
            copy(&path(0), &path(number));
            let mut store = open(&path(number));
            // The number after all that were heard of: nobody heard of the one before yet.
            for _ in 0..number {
                store.become_laptop(true, &moment(&mut dice)).expect("another laptop");
            }
            stores.push(store);
        }
        stores.insert(0, open(&path(0)));
        Self { seed, dice, folder, stores, bundles: 0 }
    }

    /// Random acts on each laptop.
    fn write_apart(&mut self) {
        for store in &mut self.stores {
            for _ in 0..self.dice.below(ACTS + 1) {
                act(store, &mut self.dice);
            }
        }
    }

    /// Brings all together once in one order, and copies of all once in another.
    fn merge_in_either_order(&mut self) {
        let apart = tempfile::tempdir().expect("a folder");
        let paths: Vec<PathBuf> = self.stores.iter().map(|one| one.path().to_owned()).collect();
        self.stores.clear();
        let name = |path: &Path| apart.path().join(path.file_name().unwrap_or_default());
        paths.iter().for_each(|path| copy(path, &name(path)));
        let mut copies: Vec<Store> = paths.iter().map(|path| open(&name(path))).collect();
        let mut mine: Vec<Store> = paths.iter().map(|path| open(path)).collect();
        let contents = self.bring_together(&mut mine);
        let others = self.bring_together(&mut copies);
        self.agree(&contents, &others);
        self.stores = mine;
    }

    /// Bundles go from everyone to everyone in a random order, until nobody has anything new to tell. Gives what all
    /// say then.
    fn bring_together(&mut self, stores: &mut [Store]) -> BTreeMap<String, String> {
        let all = stores.len();
        let mut ways: Vec<(usize, usize)> =
            (0..all).flat_map(|from| (0..all).map(move |to| (from, to))).collect();
        ways.retain(|(from, to)| from != to);
        let mut told = 0;
        loop {
            told += 1;
            assert!(told <= TOLD, "seed {}: they never come to an end", self.seed);
            let mut news = false;
            for left in (1..=ways.len()).rev() {
                ways.swap(left - 1, self.dice.below(left as u64) as usize);
            }
            for (from, to) in ways.clone() {
                let since = if self.dice.below(2) == 0 { Since::All } else { Since::Last };
                let mut path = self.bundle(&mut stores[from], since);
                if matches!(read(&stores[to], &path).standing, Standing::Gap) {
                    // Written for those it knew; to this one it says that more is needed.
                    path = self.bundle(&mut stores[from], Since::All);
                }
                news |= self.take(&mut stores[to], &path);
            }
            if !news {
                break;
            }
        }
        let contents: Vec<_> = stores.iter().map(content).collect();
        for (store, said) in stores.iter().zip(&contents) {
            self.agree(&contents[0], said);
            let checked = store.check().expect("readable");
            assert!(!checked.is_damaged(), "seed {}: {checked:?}", self.seed);
            assert!(checked.files_missing.is_empty(), "seed {}: {checked:?}", self.seed);
        }
        contents.into_iter().next().unwrap_or_default()
    }

    fn bundle(&mut self, from: &mut Store, since: Since) -> PathBuf {
        self.bundles += 1;
        let path = self.folder.path().join(format!("{}.ngazi-bundle", self.bundles));
        from.write_bundle(since, &path, &moment(&mut self.dice)).expect("written");
        path
    }

    /// Takes a bundle in, and once more. The answer says whether there was anything new in it.
    fn take(&mut self, to: &mut Store, path: &Path) -> bool {
        let before = content(to);
        let incoming = read(to, path);
        assert!(
            matches!(incoming.standing, Standing::Fits | Standing::Known),
            "seed {}: {:?}",
            self.seed,
            incoming.standing
        );
        let at = moment(&mut self.dice);
        to.take_bundle(&incoming, &Choices::new(), &at).expect("taken in");
        let (after, head) = (content(to), to.head().expect("readable"));
        let again = read(to, path);
        to.take_bundle(&again, &Choices::new(), &at).expect("taken in again");
        self.agree(&after, &content(to));
        assert_eq!(to.head().expect("readable"), head, "seed {}: twice is once", self.seed);
        before != after
    }

    fn agree(&self, one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) {
        let here = one.iter().filter(|(key, said)| other.get(*key) != Some(*said));
        let there = other.iter().filter(|(key, said)| one.get(*key) != Some(*said));
        let (here, there): (Vec<_>, Vec<_>) = (here.collect(), there.collect());
        let same = here.is_empty() && there.is_empty();
        assert!(same, "seed {}: one says\n{here:#?}\nthe other\n{there:#?}", self.seed);
    }
}

fn open(path: &Path) -> Store {
    Store::open(path, PASSWORD).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read(store: &Store, path: &Path) -> Incoming {
    store.read_bundle(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Copies the files of a closed store.
fn copy(from: &Path, to: &Path) {
    for ending in ["", "-keys", "-keys-copy"] {
        let beside = |path: &Path| format!("{}{ending}", path.display());
        fs::copy(beside(from), beside(to)).expect("copied");
    }
}
