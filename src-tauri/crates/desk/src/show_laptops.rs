use ngazi_domain::{Form, Record};
use ngazi_store::{Conflict, Exchanged, Says};

use crate::Desk;
use crate::act::{Deeds, take_in};
use crate::reader::{Reader, SELF};
use crate::told::Told;
use crate::view::{AnswerLine, ConflictView, Failure, LaptopsView, OptionView, SideView};

impl Desk {
    /// Two computers of one cooperative: what was exchanged, and what a person still has to decide.
    pub fn show_laptops(&self) -> Result<LaptopsView, Failure> {
        let store = &self.opened()?.store;
        let own = store.laptop().told(&self.words)?.number;
        let exchanged = store.exchanged().told(&self.words)?;
        let conflicts = store.conflicts().told(&self.words)?;
        let conflicts = conflicts.iter().map(|one| self.conflict_view(one, None));
        Ok(LaptopsView {
            lead: self.words.say("bundle-lead", &[]),
            lines: self.exchange_lines(own, &exchanged),
            since: self.since_choices(&exchanged),
            conflicts: conflicts.collect::<Result<_, _>>()?,
        })
    }

    fn exchange_lines(&self, own: u32, exchanged: &Exchanged) -> Vec<AnswerLine> {
        let line = |label: String, value: String| AnswerLine { label, value, change: None };
        let words = &self.words;
        let mut lines = vec![line(words.say("bundle-here", &[]), self.numbered_computer(own))];
        for peer in &exchanged.peers {
            let when = self.moment(&peer.at);
            let taken = words.say("bundle-taken-of", &[("when", when.into())]);
            lines.push(line(self.numbered_computer(peer.number), taken));
        }
        let written = exchanged.written.as_ref().map(|(_, at)| self.moment(at));
        let written = written.unwrap_or_else(|| words.say("bundle-never-written", &[]));
        lines.push(line(words.say("bundle-last-written", &[]), written));
        lines
    }

    fn since_choices(&self, exchanged: &Exchanged) -> Vec<OptionView> {
        let mut ids = vec!["all"];
        if exchanged.written.is_some() {
            ids.insert(0, "written");
        }
        if !exchanged.peers.is_empty() {
            ids.insert(0, "last");
        } else {
            // Without a word from the other computer nobody knows what is missing there.
            ids.reverse();
        }
        let option = |id: &str| OptionView {
            id: id.to_owned(),
            label: self.words.say(&format!("bundle-since-{id}"), &[]),
            hint: self.words.attr(&format!("bundle-since-{id}"), "hint", &[]),
            fixed: false,
        };
        ids.into_iter().map(option).collect()
    }

    /// Ends an open conflict: the chosen answer is written, and travels with the next bundle. Errors: it is not open
    /// any more; whoever has it open may only look; the disk.
    pub fn settle_conflict(&mut self, conflict: &str, side: u32) -> Result<LaptopsView, Failure> {
        let (stamp, today) = (self.ports.clock.stamp(), self.today());
        let conflicts = self.opened()?.store.conflicts().told(&self.words)?;
        let found = conflicts.iter().find(|one| one.id() == conflict);
        let side = side as usize;
        let found = found.filter(|one| side < one.sides.len());
        let found = found.ok_or_else(|| self.unknown(conflict))?;
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        open.store.settle_conflict(found, side, &stamp).told(&self.words)?;
        let id = found.record.id;
        let record = open.store.record(id).told(&self.words)?;
        let gone = if record.is_none() { vec![id] } else { vec![] };
        take_in(open, &self.catalogue, record.into_iter().collect(), &gone, today);
        // What was done before spoke of an answer that is settled now.
        open.deeds = Deeds::default();
        self.reload_words(self.words.language())?;
        self.show_laptops()
    }

    /// A conflict in words.
    pub(crate) fn conflict_view(
        &self,
        conflict: &Conflict,
        chosen: Option<usize>,
    ) -> Result<ConflictView, Failure> {
        let reader = self.reader()?;
        let own = self.opened()?.store.laptop().told(&self.words)?.number;
        let form = self.catalogue.forms.get(&conflict.record.form);
        let field = conflict.field.as_ref();
        let label = match (form, field) {
            (_, None) => reader.say("bundle-removal", &[]),
            (Some(form), Some(field)) if form.field(field.as_str()).is_some() => {
                reader.label(form, field)
            }
            // A field that this program does not know: its id is better than nothing.
            (_, Some(field)) => field.to_string(),
        };
        let field = form.zip(field).and_then(|(form, field)| form.field(field.as_str()));
        let said = |says: &Says| match (says, field) {
            (Says::Answer(Some(value)), Some(field)) => reader.value(field, value),
            (Says::Answer(_), _) => reader.say("format-none", &[]),
            (Says::Removed(reason), _) if reason.is_empty() => reader.say("bundle-removed", &[]),
            (Says::Removed(reason), _) => {
                reader.say("bundle-removed-why", &[("reason", reason.as_str().into())])
            }
            (Says::Stays, _) => reader.say("bundle-stays", &[]),
        };
        let sides = conflict.sides.iter().map(|side| {
            let computer = match side.laptop {
                Some(number) if number == own => reader.say("bundle-here", &[]),
                Some(number) => self.numbered_computer(number),
                None => reader.say("bundle-computer-unknown", &[]),
            };
            let when = self.moment(&side.at);
            let args = [("computer", computer.into()), ("when", when.into())];
            SideView { whose: reader.say("bundle-whose", &args), value: said(&side.says) }
        });
        Ok(ConflictView {
            id: conflict.id(),
            title: reader.titled(form, &conflict.record),
            label,
            sides: sides.collect(),
            chosen: chosen.and_then(|side| u32::try_from(side).ok()),
        })
    }

    /// "Computer 2".
    pub(crate) fn numbered_computer(&self, number: u32) -> String {
        let number = self.words.number(number.into());
        self.words.say("bundle-computer", &[("number", number.into())])
    }
}

impl Reader<'_> {
    /// A record by its form and its name, such as "Member: Furaha Bahati".
    pub fn titled(&self, form: Option<&Form>, record: &Record) -> String {
        let Some(form) = form else { return self.record_name(record) };
        let title = self.name("form", &form.id);
        let name = match &record.subject {
            Some(subject) if subject == SELF => return title,
            Some(subject) => {
                let kind = if form.id == "fee-quote" { "fee" } else { "step" };
                self.name(kind, subject)
            }
            None => self.record_name(record),
        };
        // One without a name is called by its form and number already.
        if name == self.numbered(form, record) {
            return name;
        }
        self.say("label-value", &[("label", title.into()), ("value", name.into())])
    }
}
