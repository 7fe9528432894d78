use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ngazi_domain::{Id, RecordId};
use ngazi_store::{Backup, Key, Listed, Salvaged, Store, StoreError};
use ngazi_words::Arg;

use crate::Desk;

/// So many lines are shown.
const MOST: usize = 20;

/// A record that one of the ways lacks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Missing {
    lack: Lack,
    form: Option<Id>,
    number: Option<u32>,
}

/// Who lacks it. What cannot be read any more stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    /// It could not be read, and there is no backup of it.
    Both,
    /// It could not be read; the backup has it.
    Salvaged,
    /// It was written after the backup.
    Backup,
}

/// How what was read and a backup differ.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// Whether the backup could be opened.
    pub with_backup: bool,
    /// Records that were changed after the backup.
    pub older: usize,
    /// What one of the two lacks.
    pub missing: Vec<Missing>,
}

impl Compared {
    /// What is missing in what was read, as far as that knows it itself.
    pub fn alone(salvaged: &Salvaged) -> Self {
        let lost = salvaged.lost.iter().map(|lost| Missing {
            lack: Lack::Both,
            form: lost.form.clone(),
            number: lost.number,
        });
        Self { missing: lost.collect(), ..Self::default() }
    }

    /// Holds both against each other.
    fn of(salvaged: &Salvaged, read: &[Listed], kept: &[Listed]) -> Self {
        let here: BTreeSet<RecordId> = read.iter().map(|one| one.id).collect();
        let there: BTreeMap<RecordId, &Listed> = kept.iter().map(|one| (one.id, one)).collect();
        let named = |lack: Lack, one: &Listed| Missing {
            lack,
            form: Some(one.form.clone()),
            number: Some(one.number),
        };
        let gone = kept.iter().filter(|one| !one.removed && !here.contains(&one.id));
        let mut missing: Vec<Missing> = gone.map(|one| named(Lack::Salvaged, one)).collect();
        let known: BTreeSet<(Id, u32)> =
            kept.iter().map(|one| (one.form.clone(), one.number)).collect();
        let lost = Self::alone(salvaged).missing.into_iter();
        missing.extend(lost.filter(|one| match (&one.form, one.number) {
            (Some(form), Some(number)) => !known.contains(&(form.clone(), number)),
            _ => false,
        }));
        // Those of which not even the book is known, as far as the backup did not name them.
        let unnamed = missing.len()..salvaged.lost.len();
        missing.extend(unnamed.map(|_| Missing { lack: Lack::Both, form: None, number: None }));
        let newer = read.iter().filter(|one| !one.removed && !there.contains_key(&one.id));
        missing.extend(newer.map(|one| named(Lack::Backup, one)));
        missing.sort();
        let changed =
            |one: &&Listed| there.get(&one.id).is_some_and(|old| old.changed < one.changed);
        let older = read.iter().filter(changed).count();
        Self { with_backup: true, older, missing }
    }
}

impl Desk {
    /// Holds what was read against a backup, which is unpacked for that and taken away again. A backup that has another
    /// password, or for which there is no room, is not compared.
    pub(super) fn compare(
        &self,
        key: Key<'_>,
        (read, salvaged): (&Path, &Salvaged),
        backup: Option<&Path>,
    ) -> Compared {
        let copy = read.with_file_name("comparing.ngazi");
        let listed =
            |path: &Path| -> Result<Vec<Listed>, StoreError> { Store::open(path, key)?.listed() };
        let both = || -> Option<(Vec<Listed>, Vec<Listed>)> {
            Backup::unpack(backup?, &copy).ok()?;
            Some((listed(read).ok()?, listed(&copy).ok()?))
        };
        // Only what is unpacked here, now or when the power went away in between.
        let sweep = || {
            for ending in super::FILES {
                let _ = self.ports.files.remove(&super::beside(&copy, ending));
            }
        };
        sweep();
        let compared = match both() {
            Some((read, kept)) => Compared::of(salvaged, &read, &kept),
            None => Compared::alone(salvaged),
        };
        sweep();
        compared
    }

    /// What is missing, one line each, and how many more there are.
    pub(super) fn missing(
        &self,
        salvaged: &Salvaged,
        compared: &Compared,
    ) -> (Vec<String>, Option<String>) {
        let mut lines: Vec<String> =
            compared.missing.iter().filter_map(|one| self.line(one, compared)).collect();
        let unnamed = compared.missing.iter().filter(|one| one.form.is_none()).count();
        if unnamed > 0 {
            lines.push(self.words.say("damage-lost-unnamed", &[("count", unnamed.into())]));
        }
        lines.extend(
            salvaged
                .files_lost
                .iter()
                .map(|name| self.words.say("damage-lost-file", &[("file", name.as_str().into())])),
        );
        let more = lines.len().saturating_sub(MOST);
        lines.truncate(MOST);
        let more = (more > 0).then(|| self.words.say("damage-more", &[("count", more.into())]));
        (lines, more)
    }

    fn line(&self, one: &Missing, compared: &Compared) -> Option<String> {
        let (form, number) = (one.form.as_ref()?, one.number?);
        let said = match one.lack {
            Lack::Both if compared.with_backup => "damage-in-neither",
            Lack::Both => "damage-lost",
            Lack::Salvaged => "damage-only-backup",
            Lack::Backup => "damage-only-read",
        };
        let args = [
            ("form", Arg::from(self.words.say(&format!("form-{}", form.in_words()), &[]))),
            ("number", self.words.number(number.into()).into()),
        ];
        Some(self.words.say(said, &args))
    }
}
