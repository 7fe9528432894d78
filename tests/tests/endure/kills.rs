//! The program is killed at random moments: while it writes, while it opens, while it upgrades.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use ngazi_store::{Backup, Store};
use ngazi_tests::endure::{Dice, OTHER_PASSWORD, PASSWORD, State, name_of, whole};
use tempfile::TempDir;

use crate::old_stores::{self, Old};
use crate::plan::{pick, repeat, total};
use crate::program::{When, killed, program};
use crate::{files_made, folders};

/// Kills of one store, one after the other: what the first left is what the next begins with.
const OF_ONE_STORE: u64 = 11;
/// So long after its first answer a program is killed at the latest.
const LATEST: u64 = 60_000;
/// An upgrade derives keys; it is killed at any moment of that time.
const UPGRADE: u64 = 1_500_000;

#[test]
fn kills_while_it_writes_lose_nothing_that_was_acknowledged() {
    let rounds = repeat(pick(4, 82), 2, |seed| Round::new(seed).run());
    total("kills", rounds * OF_ONE_STORE);
}

#[test]
fn kills_while_it_upgrades_leave_the_old_store_or_the_new_one() {
    let all = old_stores::all();
    let kills = repeat(pick(6, 98), 2, |seed| {
        let old = &all[seed as usize % all.len()];
        kill_an_upgrade(old, &mut Dice::new(seed));
    });
    total("kills", kills);
}

/// One store that is killed again and again.
struct Round {
    seed: u64,
    dice: Dice,
    folder: TempDir,
    /// The number of the last act that is known to be there.
    last: u64,
    /// Names of the files that are known to be complete.
    complete: Vec<String>,
    /// Whether it was ever open.
    opened: bool,
}

impl Round {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("out")).expect("a folder for backups");
        let (last, complete, opened) = (0, vec![], false);
        Self { seed, dice: Dice::new(seed), folder, last, complete, opened }
    }

    fn store(&self) -> PathBuf {
        self.folder.path().join("a.ngazi")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn run(mut self) {
        for kill in 0..OF_ONE_STORE {
            let pause = Duration::from_micros(self.dice.below(LATEST));
            let when = match self.dice.below(4) {
                0 => When::Started(pause),
                _ => When::Acknowledged(pause),
            };
            let mut command = program();
            command.arg("write").args([self.store(), self.out()]);
            let lines = killed(command, when);
            if let Err(trouble) = self.holds(&lines) {
                let said = lines.join("\n");
                panic!("round {}, kill {kill}, {when:?}: {trouble}\nIt said:\n{said}", self.seed);
            }
        }
    }

    /// Whether the store keeps what its program said.
    fn holds(&mut self, lines: &[String]) -> Result<(), String> {
        let mut acknowledged = self.last;
        for line in lines {
            match line.split_once(' ') {
                Some(("act", number)) => acknowledged = number.parse().unwrap_or(0),
                Some(("file", name)) => self.complete.push(name.to_owned()),
                _ => {}
            }
            self.opened = true;
        }
        let Some((store, password)) = self.open()? else { return Ok(()) };
        let state = State::of(&store)?;
        let last = whole(&store)?;
        if last != acknowledged && last != acknowledged + 1 {
            return Err(format!("{acknowledged} acts were acknowledged, {last} are there"));
        }
        self.last = last;
        files_made::whole(&self.out(), &store)?;
        let missing = self.complete.iter().find(|name| !self.out().join(name).is_file());
        if let Some(name) = missing {
            return Err(format!("{name} was complete and is gone"));
        }
        // What it said once it says again, and to the same password.
        drop(store);
        let again = Store::open(&self.store(), password)
            .map_err(|error| format!("it opened once with {password:?}, and not again: {error}"))?;
        if State::of(&again)? != state {
            return Err("opened again, it says something else".to_owned());
        }
        Ok(())
    }

    /// Opens it with either password: the program changes it now and then. Nothing when it was killed before it had made
    /// the store.
    fn open(&mut self) -> Result<Option<(Store, &'static str)>, String> {
        let path = self.store();
        let with = |password: &'static str| Store::open(&path, password).map(|it| (it, password));
        match with(PASSWORD).or_else(|_| with(OTHER_PASSWORD)) {
            Ok(opened) => {
                self.opened = true;
                Ok(Some(opened))
            }
            Err(error) if self.opened => Err(format!("it does not open: {error}")),
            Err(error) if name_of(&error) == "Fault" => Err(format!("not said plainly: {error}")),
            Err(_) => {
                for file in folders::files(self.folder.path()) {
                    fs::remove_file(file).expect("half a store is taken away");
                }
                Ok(None)
            }
        }
    }
}

fn kill_an_upgrade(old: &Old, dice: &mut Dice) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.ngazi");
    old.copy_to(&path);
    let mut command = program();
    command.arg("open").arg(&path).arg(old_stores::PASSWORD);
    let pause = Duration::from_micros(dice.below(UPGRADE));
    killed(command, When::Started(pause));
    let state = Store::open(&path, old_stores::PASSWORD)
        .map_err(|error| error.to_string())
        .and_then(|store| State::of(&store))
        .unwrap_or_else(|trouble| panic!("{}, killed after {pause:?}: {trouble}", old.name()));
    assert!(
        state.says_as(&old.upgraded),
        "{}, killed after {pause:?}, says something else:\n{}",
        old.name(),
        old.upgraded.difference(&state)
    );
    for copy in folders::with_ending(folder.path(), "ngazi-backup") {
        let examined = Backup::examine(&copy);
        assert!(examined.is_ok(), "{}, killed after {pause:?}: {examined:?}", old.name());
    }
}
