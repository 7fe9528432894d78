use std::collections::BTreeSet;

use ngazi_domain::{Form, Record, RecordId, Value};

use crate::Desk;
use crate::act::{Deeds, take_in};
use crate::draft::DRAFT;
use crate::told::{Told, refused};
use crate::view::{ActView, DoneView, Failure, HistoryView};

/// A word of an answer counts as telling from so many letters on, and a number from so many digits on.
const LETTERS: usize = 5;
const NUMERALS: usize = 3;

impl Desk {
    /// Erases a record of a register, removed or not, because somebody asked for it: its answers go, with everything that
    /// its history says and the files that no other record names. Number and history stay, and the act is told without
    /// the name. It cannot be taken back, nor can what was done before it. Errors: only records of registers can be
    /// erased; there is no such record; the reason says what is to be erased; the reader may only look.
    pub fn erase_record(
        &mut self,
        form: &str,
        record: &str,
        reason: &str,
    ) -> Result<DoneView, Failure> {
        let form = self.form(form)?;
        if !form.is_register() {
            return Err(refused(&self.words, "erase-not-here", &[]));
        }
        let found = self.held(form, record)?;
        let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        let telling = telling(form, &found);
        if words_of(&reason).any(|word| telling.contains(&word)) {
            return Err(refused(&self.words, "erase-reason-tells", &[]));
        }
        let (at, today) = (self.ports.clock.stamp(), self.today());
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        let erased = open.store.transact("erase-record", &at, |act| {
            // What is being typed may be about it.
            act.unset(DRAFT)?;
            act.erase(found.id, &reason)
        });
        erased.told(&self.words)?;
        // It is erased; what still stands in the log is encrypted, and goes when the cooperative is closed.
        let _ = open.store.empty_log();
        let files = open.store.contents().told(&self.words)?;
        open.files = files.into_iter().map(|file| (file.hash.clone(), file)).collect();
        take_in(open, &self.catalogue, vec![], &[found.id], today);
        open.registers.note_erased(found.id, found.form.clone(), found.number);
        open.bundle = None;
        (open.deeds, open.draft) = (Deeds::default(), None);
        self.pending = None;
        let args = [
            ("form", self.words.say(&format!("form-{}", found.form.in_words()), &[]).into()),
            ("number", self.words.number(found.number.into()).into()),
        ];
        Ok(DoneView { message: self.words.say("erase-done", &args), path: None })
    }

    /// A record that still holds something, in its register or removed.
    fn held(&self, form: &Form, record: &str) -> Result<Record, Failure> {
        let unknown = || self.unknown(record);
        let id = RecordId::parse(record).ok_or_else(unknown)?;
        let open = self.opened()?;
        if let Some(live) = open.registers.record(form.id.as_str(), id) {
            return Ok(live.clone());
        }
        let removed = open.store.removed_record(id).told(&self.words)?;
        removed.filter(|one| one.form == form.id).ok_or_else(unknown)
    }

    /// What is left of the history of an erased record: when it was erased. Errors: there is no such record.
    pub(crate) fn erased_history(&self, form: &Form, record: &str) -> Result<HistoryView, Failure> {
        let open = self.opened()?;
        let id = RecordId::parse(record).filter(|id| open.registers.is_erased(*id));
        let id = id.ok_or_else(|| self.unknown(record))?;
        let history = open.store.history(id).told(&self.words)?;
        let people = open.store.people().told(&self.words)?;
        let reader = self.reader()?;
        // The rows before it say nothing any more.
        let act = history.last().map(|act| {
            let reason = act.removed.as_deref().filter(|reason| !reason.is_empty());
            let said = |reason: &str| reader.say("history-reason", &[("reason", reason.into())]);
            ActView {
                when: self.moment(&act.at),
                who: people
                    .iter()
                    .find(|one| one.id == act.person)
                    .map(|one| self.person_name(one)),
                what: reader.say("action-erase-record", &[]),
                changes: reason.map(said).into_iter().collect(),
            }
        });
        let number = open.registers.removed(form.id.as_str(), id).unwrap_or_default();
        let number = self.words.number(number.into());
        let args = [("form", reader.name("form", &form.id).into()), ("number", number.into())];
        let title = reader.say("record-erased-number", &args);
        let title = reader.say("history-title", &[("name", title.into())]);
        Ok(HistoryView { title, acts: act.into_iter().collect() })
    }
}

/// The words by which somebody would know a record: those of its name, long words, and numbers.
fn telling(form: &Form, record: &Record) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (field, value) in record.values.iter() {
        gather(value, form.name.contains(field), &mut words);
    }
    words
}

fn gather(value: &Value, naming: bool, words: &mut BTreeSet<String>) {
    let text = match value {
        Value::Text(text) | Value::Phone(text) => text.clone(),
        Value::Whole(number) => number.to_string(),
        _ => String::new(),
    };
    words.extend(words_of(&text).filter(|word| {
        let numerals = word.chars().filter(|c| c.is_numeric()).count();
        naming || word.chars().count() >= LETTERS || numerals >= NUMERALS
    }));
    for row in value.rows() {
        row.iter().for_each(|(_, value)| gather(value, naming, words));
    }
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase)
}
