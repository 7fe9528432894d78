use ngazi_domain::{Decimal, PartialDate};

use crate::Desk;
use crate::backup_calendar::{self, Moment};
use crate::backup_place::{Outcome, Place};
use crate::view::{BackupLineView, BackupNoteView, BackupPlaceView, BackupsView, Failure, Mark};

/// A copy of yesterday is as good as one of today.
const FRESH: i64 = 1;
/// Days after which a copy is old.
const OLD: i64 = 7;
/// A megabyte, in tenths of it.
const TENTH: u64 = 100_000;

impl Desk {
    /// Backups: when the last good one was made, where they go, which ones are there.
    pub fn show_backups(&self) -> Result<BackupsView, Failure> {
        let open = self.opened()?;
        let rule = self.words.say(
            "backup-rule",
            &[
                ("days", backup_calendar::DAYS.into()),
                ("weeks", backup_calendar::WEEKS.into()),
                ("months", backup_calendar::MONTHS.into()),
            ],
        );
        let Some(note) = self.backup_note() else {
            let last = self.words.say("error-backup-example", &[]);
            let (mark, places, kept) = (Mark::NotApplicable, vec![], vec![]);
            return Ok(BackupsView { last, mark, rule, places, kept });
        };
        let store = open.store.id();
        let mut last = note.text;
        let home = self.preferences().backups.outcome(&store, Place::Home);
        if let Some(failed) = self.failure(Place::Home, &home) {
            // It has no card of its own on the page.
            last = failed;
        }
        Ok(BackupsView {
            last,
            mark: note.mark,
            rule,
            places: Place::CHOSEN.map(|place| self.place_view(place, &store)).to_vec(),
            kept: self.kept_backups(&store),
        })
    }

    /// What the first page says about backups; nothing for an example, which is not backed up.
    pub(crate) fn backup_note(&self) -> Option<BackupNoteView> {
        let open = self.open.as_ref().filter(|open| !open.example)?;
        let (store, backups) = (open.store.id(), self.preferences().backups);
        let outcomes = Place::ALL.map(|place| (place, backups.outcome(&store, place)));
        let failures: Vec<String> =
            outcomes.iter().filter_map(|(place, outcome)| self.failure(*place, outcome)).collect();
        let last = outcomes.iter().filter_map(|(_, outcome)| outcome.good.as_deref()).max();
        let mark = match last.map(|good| self.mark_of(good)) {
            Some(mark) if failures.is_empty() => mark,
            _ => Mark::Stop,
        };
        let text = match last {
            Some(good) => self.words.say("backup-last", &[("moment", self.moment(good).into())]),
            None => self.words.say("backup-never", &[]),
        };
        let elsewhere = || {
            let elsewhere = outcomes.iter().filter(|(place, _)| *place != Place::Home);
            let latest = elsewhere.filter_map(|(_, outcome)| outcome.good.as_deref()).max();
            match latest.map(|good| self.mark_of(good)) {
                Some(Mark::Stop) => "backup-elsewhere-old",
                Some(_) => "backup-elsewhere",
                None => "backup-here-only",
            }
        };
        let detail = match failures.is_empty() {
            true => self.words.say(elsewhere(), &[]),
            false => failures.join(" "),
        };
        Some(BackupNoteView { mark, text, detail })
    }

    /// Why the last backup in a place failed and what to do next, in words.
    fn failure(&self, place: Place, outcome: &Outcome) -> Option<String> {
        let reason = outcome.failure.as_deref()?;
        let folder = self.backup_folder(place)?;
        if place == Place::Stick && !self.ports.files.is_folder(&folder) && reason != "gone" {
            // What was wrong with a stick that is not in cannot be looked at now.
            return None;
        }
        Some(self.backup_failed(reason, &folder).message)
    }

    fn place_view(&self, place: Place, store: &str) -> BackupPlaceView {
        let id = format!("backup-place-{}", place.id());
        let path = self.backup_folder(place);
        let outcome = self.preferences().backups.outcome(store, place);
        let (state, mark) = match &path {
            None => (self.words.say("backup-state-none", &[]), Mark::Open),
            Some(folder) => match (self.failure(place, &outcome), &outcome.good) {
                (Some(failed), _) => (failed, Mark::Stop),
                (None, None) => (self.words.say("backup-state-empty", &[]), Mark::Open),
                (None, Some(good)) => {
                    let there = self.ports.files.is_folder(folder);
                    let said = if there { "backup-state-good" } else { "backup-state-away" };
                    let args = [("moment", self.moment(good).into())];
                    (self.words.say(said, &args), self.mark_of(good))
                }
            },
        };
        BackupPlaceView {
            id: place.id().to_owned(),
            label: self.words.say(&id, &[]),
            hint: self.words.attr(&id, "hint", &[]).unwrap_or_default(),
            path: path.map(|path| path.display().to_string()),
            state,
            mark,
        }
    }

    /// The backups of a store that are there, newest first.
    fn kept_backups(&self, store: &str) -> Vec<BackupLineView> {
        let mut kept: Vec<(Moment, BackupLineView)> = Vec::new();
        for place in Place::ALL {
            let Some(folder) = self.backup_folder(place) else { continue };
            let label = self.words.say(&format!("backup-place-{}", place.id()), &[]);
            for name in self.names_in(&folder).unwrap_or_default() {
                let Some((short, moment)) = backup_calendar::read(&name) else { continue };
                if short != backup_calendar::short(store) {
                    continue;
                }
                let size = self.ports.files.size(&folder.join(&name)).unwrap_or_default();
                let time = format!("{:02}:{:02}", moment.time / 100, moment.time % 100);
                let date = self.words.date(PartialDate::Day(moment.day));
                let args = [("date", date.into()), ("time", time.into())];
                let made = self.words.say("moment", &args);
                let (size, place) = (self.megabytes(size), label.clone());
                kept.push((moment, BackupLineView { made, size, place }));
            }
        }
        kept.sort_by_key(|(moment, _)| std::cmp::Reverse(*moment));
        kept.into_iter().map(|(_, line)| line).collect()
    }

    /// So many bytes in words: megabytes with one decimal, never none at all.
    pub(crate) fn megabytes(&self, bytes: u64) -> String {
        let tenths = i64::try_from(bytes.div_ceil(TENTH).max(1)).unwrap_or(i64::MAX);
        let size = self.words.decimal(Decimal::new(tenths, 1));
        self.words.say("backup-size", &[("size", size.into())])
    }

    /// How good a copy of that moment is today.
    fn mark_of(&self, good: &str) -> Mark {
        match self.ports.clock.local(good).map(|(day, _)| (self.today() - day).num_days()) {
            Some(..=FRESH) => Mark::Done,
            Some(..=OLD) => Mark::Partly,
            _ => Mark::Stop,
        }
    }
}
