use std::collections::BTreeMap;
use std::path::Path;

use ngazi_store::{Choices, Incoming, Standing, Tally};
use ngazi_words::Arg;

use crate::Desk;
use crate::told::{Told, refused};
use crate::view::{AnswerLine, BundleView, DoneView, Failure};

/// A bundle that was looked at and waits to be taken in.
pub(crate) struct Waiting {
    incoming: Incoming,
    /// Sides that a person chose, by the conflict.
    chosen: BTreeMap<String, usize>,
}

impl Desk {
    /// Reads a bundle and tells what it would bring. Nothing is written. Errors: it is no bundle, or one of another
    /// cooperative; it was changed; a bundle before it is missing; a copy of this very file wrote it.
    pub fn preview_bundle(&mut self, path: &Path) -> Result<BundleView, Failure> {
        self.drop_bundle();
        let incoming = self.opened()?.store.read_bundle(path).told(&self.words)?;
        match incoming.standing {
            Standing::Gap => return Err(refused(&self.words, "bundle-gap", &[])),
            Standing::Twin => return Err(refused(&self.words, "bundle-twin", &[])),
            Standing::Fits | Standing::Known => {}
        }
        if let Some(open) = self.open.as_mut() {
            open.bundle = Some(Waiting { incoming, chosen: BTreeMap::new() });
        }
        self.bundle_view()
    }

    /// Chooses what one of the computers says. Errors: no bundle waits; there is no such conflict or side.
    pub fn decide_bundle(&mut self, conflict: &str, side: u32) -> Result<BundleView, Failure> {
        let side = side as usize;
        let conflicts = &self.waiting()?.incoming.conflicts;
        let found = conflicts.iter().find(|one| one.id() == conflict);
        if found.is_none_or(|one| side >= one.sides.len()) {
            return Err(self.unknown(conflict));
        }
        if let Some(waiting) = self.open.as_mut().and_then(|open| open.bundle.as_mut()) {
            waiting.chosen.insert(conflict.to_owned(), side);
        }
        self.bundle_view()
    }

    /// Takes in the bundle that was looked at, in one step. What nobody decided stays open. Errors: no bundle waits;
    /// the file was changed since; whoever has it open may only look; the disk. Then nothing is taken in.
    pub fn apply_bundle(&mut self) -> Result<DoneView, Failure> {
        let stamp = self.ports.clock.stamp();
        let waiting = self.waiting()?;
        let choice = |(id, side): (&String, &usize)| {
            let conflict = waiting.incoming.conflicts.iter().find(|one| one.id() == *id)?;
            Some((id.clone(), conflict.sides.get(*side)?.clone()))
        };
        let choices: Choices = waiting.chosen.iter().filter_map(choice).collect();
        let incoming = waiting.incoming.clone();
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        let taken = open.store.take_bundle(&incoming, &choices, &stamp).told(&self.words)?;
        self.read_again()?;
        let mut all = Tally::default();
        for tally in taken.tallies.values() {
            all.new += tally.new;
            all.changed += tally.changed;
            all.removed += tally.removed + tally.erased;
        }
        let mut message = self.tally_said("bundle-taken", &all);
        let open = self.opened()?.store.open_conflicts().told(&self.words)?;
        if open > 0 {
            let undecided = self.words.say("bundle-taken-open", &[("count", open.into())]);
            message = format!("{message} {undecided}");
        }
        Ok(DoneView { message, path: None })
    }

    /// Lets go of the bundle that was looked at.
    pub fn drop_bundle(&mut self) {
        if let Some(open) = self.open.as_mut() {
            open.bundle = None;
        }
    }

    /// Reads everything again, as after opening. Acts before it can no longer be taken back: they spoke of other
    /// answers.
    fn read_again(&mut self) -> Result<(), Failure> {
        let Some(open) = self.open.take() else { return Err(self.no_store()) };
        let mut again = self.take_in_store(open.store)?;
        // Nothing was interrupted.
        again.resume = open.resume;
        self.hold(Some(again));
        self.reload_words(self.words.language())
    }

    fn waiting(&self) -> Result<&Waiting, Failure> {
        let waiting = self.opened()?.bundle.as_ref();
        waiting.ok_or_else(|| refused(&self.words, "bundle-nothing", &[]))
    }

    fn bundle_view(&self) -> Result<BundleView, Failure> {
        let (waiting, reader) = (self.waiting()?, self.reader()?);
        let incoming = &waiting.incoming;
        let nothing = incoming.standing == Standing::Known;
        let heading = reader.say(
            if nothing { "bundle-known" } else { "bundle-heading" },
            &[
                ("computer", self.numbered_computer(incoming.laptop).into()),
                ("when", self.moment(&incoming.at).into()),
            ],
        );
        let line = |label: String, value: String| AnswerLine { label, value, change: None };
        let mut lines = Vec::new();
        let mut erased = 0;
        for (form, tally) in &incoming.tallies {
            let many = reader.attr("form", form, "many");
            let title = many.unwrap_or_else(|| reader.name("form", form));
            erased += tally.erased;
            if (tally.new, tally.changed, tally.removed) != (0, 0, 0) {
                lines.push(line(title, self.tally_said("bundle-tally", tally)));
            }
        }
        let removed = &incoming.removed;
        if !removed.is_empty() {
            let names = removed
                .iter()
                .map(|record| reader.titled(self.catalogue.forms.get(&record.form), record));
            lines.push(line(reader.say("bundle-removes", &[]), reader.words.items(names)));
        }
        let counted = [("bundle-erases", erased), ("bundle-files", incoming.files)];
        for (label, count) in counted.into_iter().filter(|(_, count)| *count > 0) {
            lines.push(line(reader.say(label, &[]), reader.words.number(count.into())));
        }
        let conflicts = incoming.conflicts.iter().map(|one| {
            let chosen = waiting.chosen.get(&one.id()).copied();
            self.conflict_view(one, chosen)
        });
        let conflicts = conflicts.collect::<Result<Vec<_>, _>>()?;
        Ok(BundleView { heading, lines, conflicts, nothing })
    }

    fn tally_said(&self, message: &str, tally: &Tally) -> String {
        let number = |count: u32| Arg::from(self.words.number(count.into()));
        let args = [
            ("new", number(tally.new)),
            ("changed", number(tally.changed)),
            ("removed", number(tally.removed)),
        ];
        self.words.say(message, &args)
    }
}
