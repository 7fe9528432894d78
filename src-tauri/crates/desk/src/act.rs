//! Writing, and taking it back. Every act of the window passes here: one transaction, its audit rows, the open
//! registers, and what "undo" needs.

use ngazi_domain::{Id, Record, RecordId, Subject, Values};
use ngazi_store::{Act, Content, StoreError};
use ngazi_words::Arg;

use crate::Desk;
use crate::desk::Open;
use crate::ports::Chance;
use crate::reader::Reader;
use crate::told::{Told, refused};
use crate::view::{DoneView, Failure};

/// Acts that can be taken back.
const REMEMBERED: usize = 100;

/// What an act was, for the sentence on the button.
#[derive(Debug, Clone)]
pub(crate) enum What {
    /// An answer was given.
    Field { form: Id, field: Id },
    /// A record was added, removed or taken to a newer version of its form.
    Record { form: Id, number: u32 },
    /// Several records at once.
    Rows { form: Id, count: usize },
}

/// An act that can be taken back.
#[derive(Debug, Clone)]
pub(crate) struct Deed {
    what: What,
    changes: Vec<Change>,
}

#[derive(Debug, Clone)]
enum Change {
    Added(RecordId),
    Changed { before: Box<Record>, after: Box<Record> },
    Removed { record: RecordId, reason: String },
}

/// Acts done and acts taken back, the last one at the end.
#[derive(Debug, Default)]
pub(crate) struct Deeds {
    done: Vec<Deed>,
    undone: Vec<Deed>,
}

/// What an act may do.
pub(crate) struct Writing<'a, 'b> {
    act: &'a mut Act<'b>,
    chance: &'a mut (dyn Chance + Send),
    changes: Vec<Change>,
    written: Vec<Record>,
    taken: Vec<RecordId>,
}

impl Writing<'_, '_> {
    /// Adds a record with typed answers.
    pub fn add(
        &mut self,
        form: &ngazi_domain::Form,
        subject: Subject,
        mut values: Values,
    ) -> Result<Record, StoreError> {
        form.strip(&mut values);
        let id = RecordId::from_random(self.chance.bytes());
        let record = self.act.add(id, &form.id, form.version, subject, values)?;
        self.changes.push(Change::Added(record.id));
        self.written.push(record.clone());
        Ok(record)
    }

    /// Gives a record other answers.
    pub fn change(
        &mut self,
        form: &ngazi_domain::Form,
        record: &Record,
        mut values: Values,
    ) -> Result<Record, StoreError> {
        form.strip(&mut values);
        let after = self.act.change(record, values)?;
        self.note(form, record, &after);
        Ok(after)
    }

    /// Takes a record to the newest version of its form.
    pub fn renew(
        &mut self,
        form: &ngazi_domain::Form,
        record: &Record,
        mut values: Values,
    ) -> Result<Record, StoreError> {
        form.strip(&mut values);
        let after = self.act.renew(record, form.version, values)?;
        self.note(form, record, &after);
        Ok(after)
    }

    fn note(&mut self, form: &ngazi_domain::Form, before: &Record, after: &Record) {
        let mut before = before.clone();
        form.strip(&mut before.values);
        if before.values != after.values || before.version != after.version {
            let (before, after) = (Box::new(before), Box::new(after.clone()));
            self.changes.push(Change::Changed { before, after });
        }
        self.written.push(after.clone());
    }

    /// Takes a record out of its register.
    pub fn remove(&mut self, record: RecordId, reason: &str) -> Result<(), StoreError> {
        self.act.remove(record, reason)?;
        self.changes.push(Change::Removed { record, reason: reason.to_owned() });
        self.taken.push(record);
        Ok(())
    }

    /// Keeps a file.
    pub fn keep(
        &mut self,
        record: RecordId,
        content: &Content,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        self.act.keep(record, content, bytes)
    }

    fn undo(&mut self, change: &Change) -> Result<(), StoreError> {
        match change {
            Change::Added(record) => {
                self.act.remove(*record, "")?;
                self.taken.push(*record);
            }
            Change::Changed { before, after } => self.put_back(after, before)?,
            Change::Removed { record, .. } => self.written.push(self.act.restore(*record)?),
        }
        Ok(())
    }

    fn redo(&mut self, change: &Change) -> Result<(), StoreError> {
        match change {
            Change::Added(record) => self.written.push(self.act.restore(*record)?),
            Change::Changed { before, after } => self.put_back(before, after)?,
            Change::Removed { record, reason } => {
                self.act.remove(*record, reason)?;
                self.taken.push(*record);
            }
        }
        Ok(())
    }

    fn put_back(&mut self, from: &Record, to: &Record) -> Result<(), StoreError> {
        let record = match from.version == to.version {
            true => self.act.change(from, to.values.clone())?,
            false => self.act.renew(from, to.version, to.values.clone())?,
        };
        self.written.push(record);
        Ok(())
    }
}

impl Desk {
    /// Does one act: everything in it is written, or nothing. It can be taken back afterwards.
    pub(crate) fn act<T>(
        &mut self,
        action: &str,
        what: impl FnOnce(&T) -> What,
        work: impl FnOnce(&mut Writing<'_, '_>) -> Result<T, StoreError>,
    ) -> Result<T, Failure> {
        let (result, changes) = self.write(action, work)?;
        if !changes.is_empty() {
            let what = what(&result);
            if let Some(open) = self.open.as_mut() {
                open.deeds.undone.clear();
                open.deeds.remember(Deed { what, changes });
            }
        }
        Ok(result)
    }

    fn write<T>(
        &mut self,
        action: &str,
        work: impl FnOnce(&mut Writing<'_, '_>) -> Result<T, StoreError>,
    ) -> Result<(T, Vec<Change>), Failure> {
        let (stamp, today) = (self.ports.clock.stamp(), self.ports.clock.today());
        let Some(open) = self.open.as_mut() else {
            return Err(refused(&self.words, "no-store-open", &[]));
        };
        let chance = self.ports.chance.as_mut();
        let done: Result<_, StoreError> = open.store.transact(action, &stamp, |act| {
            let (changes, written, taken) = (vec![], vec![], vec![]);
            let mut writing = Writing { act, chance, changes, written, taken };
            let result = work(&mut writing)?;
            Ok((result, writing.changes, writing.written, writing.taken))
        });
        let (result, changes, written, taken) = done.told(&self.words)?;
        take_in(open, &self.catalogue, written, &taken, today);
        Ok((result, changes))
    }

    /// Takes the last act back.
    pub fn undo(&mut self) -> Result<DoneView, Failure> {
        let deed = self.open.as_mut().and_then(|open| open.deeds.done.pop());
        let deed = deed.ok_or_else(|| refused(&self.words, "nothing-to-undo", &[]))?;
        let work = |writing: &mut Writing<'_, '_>| {
            deed.changes.iter().rev().try_for_each(|change| writing.undo(change))
        };
        let done = self.write("undo", work);
        if let Some(open) = self.open.as_mut() {
            // One that could not be taken back stays where it was.
            if done.is_ok() {
                open.deeds.undone.push(deed);
            } else {
                open.deeds.done.push(deed);
            }
        }
        done?;
        self.after_deed("undone")
    }

    /// Does the last act again that was taken back.
    pub fn redo(&mut self) -> Result<DoneView, Failure> {
        let deed = self.open.as_mut().and_then(|open| open.deeds.undone.pop());
        let deed = deed.ok_or_else(|| refused(&self.words, "nothing-to-redo", &[]))?;
        let work = |writing: &mut Writing<'_, '_>| {
            deed.changes.iter().try_for_each(|change| writing.redo(change))
        };
        let done = self.write("redo", work);
        if let Some(open) = self.open.as_mut() {
            if done.is_ok() {
                open.deeds.remember(deed);
            } else {
                open.deeds.undone.push(deed);
            }
        }
        done?;
        self.after_deed("redone")
    }

    fn after_deed(&mut self, said: &str) -> Result<DoneView, Failure> {
        // The country, and with it the way numbers are written, may be another one now.
        self.reload_words(self.words.language())?;
        let time = self.ports.clock.time();
        let message = self.words.say(&format!("act-{said}"), &[("time", time.into())]);
        Ok(DoneView { message, path: None })
    }
}

/// Takes what was written into the open registers, with what is reckoned.
pub(crate) fn take_in(
    open: &mut Open,
    catalogue: &ngazi_catalogue::Catalogue,
    written: Vec<Record>,
    taken: &[RecordId],
    today: ngazi_domain::Day,
) {
    open.drawn.take();
    open.order = std::sync::Mutex::default();
    let mut profile = false;
    for mut record in written {
        if let Some(form) = catalogue.forms.get(&record.form) {
            open.registers.reckon(form, &mut record, today);
        }
        profile |= record.form == "cooperative";
        open.registers.put(record);
    }
    taken.iter().for_each(|id| open.registers.take(*id));
    if profile {
        // What is reckoned may depend on the profile.
        open.registers.reckon_all(catalogue, today);
    }
}

impl Deeds {
    fn remember(&mut self, deed: Deed) {
        self.done.push(deed);
        if self.done.len() > REMEMBERED {
            self.done.remove(0);
        }
    }

    /// What "undo" would take back.
    pub fn undo(&self, reader: &Reader<'_>) -> Option<String> {
        self.done.last().map(|deed| said(reader, UNDO, &deed.what))
    }

    /// What "redo" would do again.
    pub fn redo(&self, reader: &Reader<'_>) -> Option<String> {
        self.undone.last().map(|deed| said(reader, REDO, &deed.what))
    }
}

/// The sentences on the two buttons: for a field, a record, several rows.
const UNDO: [&str; 3] = ["undo-field", "undo-record", "undo-rows"];
const REDO: [&str; 3] = ["redo-field", "redo-record", "redo-rows"];

fn said(reader: &Reader<'_>, [one, record, rows]: [&str; 3], what: &What) -> String {
    let number = |number: u32| Arg::from(reader.words.number(number.into()));
    match what {
        What::Field { form, field } => {
            let form = reader.catalogue.forms.get(form);
            let label = form.map(|form| reader.label(form, field)).unwrap_or_default();
            reader.say(one, &[("field", label.into())])
        }
        What::Record { form, number: n } => {
            let args = [("form", reader.name("form", form).into()), ("number", number(*n))];
            reader.say(record, &args)
        }
        What::Rows { form, count } => {
            let title = reader.attr("form", form, "many").unwrap_or_default();
            let args = [("form", title.into()), ("count", Arg::from(*count))];
            reader.say(rows, &args)
        }
    }
}
