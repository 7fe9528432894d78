use std::collections::BTreeMap;

use ngazi_domain::{Id, Value};
use ngazi_store::{ChainHead, Store};
use ngazi_words::Arg;

use super::Restoring;
use crate::Desk;
use crate::told::Told;
use crate::view::{AnswerLine, Failure, InsideView, OptionView, RestoreView};

/// What becomes of the laptop from which a file comes.
const WAYS: [&str; 2] = ["replace", "beside"];

impl Desk {
    /// What is known of the file that was chosen.
    pub(super) fn restore_view(&self, restoring: &Restoring) -> Result<RestoreView, Failure> {
        let made = match restoring.made.as_deref() {
            None => self.words.say("restore-store", &[]),
            // A store of the first programs that never wrote a row.
            Some("") => self.words.say("restore-made-once", &[]),
            Some(made) => self.words.say("restore-made", &[("moment", self.moment(made).into())]),
        };
        let inside = restoring.inside.as_ref().map(|store| self.inside(store)).transpose()?;
        let file = restoring.from.file_name().unwrap_or_default();
        Ok(RestoreView {
            file: file.to_string_lossy().into_owned(),
            made,
            size: self.megabytes(restoring.size),
            holders: self.name_holders(restoring.holders.clone()),
            inside,
        })
    }

    fn inside(&self, store: &Store) -> Result<InsideView, Failure> {
        let mut name = None;
        let mut counts: BTreeMap<Id, u64> = BTreeMap::new();
        let gather = |record: ngazi_domain::Record| {
            if record.form == "cooperative"
                && let Some(Value::Text(text)) = record.get("name")
            {
                name = Some(text.clone());
            }
            *counts.entry(record.form).or_default() += 1;
        };
        store.each_record(gather).told(&self.words)?;
        let head = store.head().told(&self.words)?;
        let line = |label: String, value: String| AnswerLine { label, value, change: None };
        let said = |id: &str, value: String| line(self.words.say(id, &[]), value);
        let name = name.unwrap_or_else(|| self.words.say("frame-no-name", &[]));
        let mut lines = vec![said("restore-inside-name", name)];
        if !head.at.is_empty() {
            lines.push(said("restore-inside-last", self.moment(&head.at)));
        }
        let people = store.people().told(&self.words)?;
        let here = people.iter().filter(|one| one.gone.is_none());
        let names = self.words.list(here.map(|one| self.person_name(one)));
        lines.push(said("restore-inside-people", names));
        for form in self.catalogue.forms.values().filter(|form| form.is_register()) {
            let Some(count) = counts.get(&form.id) else { continue };
            let book = self.words.attr(&format!("form-{}", form.id.in_words()), "many", &[]);
            lines.push(line(book.unwrap_or_default(), self.words.number(*count)));
        }
        let files = store.contents().told(&self.words)?.len();
        if files > 0 {
            lines.push(said("restore-inside-files", self.words.number(files as u64)));
        }
        let option = |way: &str| {
            let id = format!("restore-way-{way}");
            OptionView {
                id: way.to_owned(),
                label: self.words.say(&id, &[]),
                hint: self.words.attr(&id, "hint", &[]),
                fixed: false,
            }
        };
        let warning = self.warning(store, &head)?;
        Ok(InsideView { lines, warning, ways: WAYS.map(option).to_vec() })
    }

    /// What would be put aside, and whether it is newer; nothing when there is nothing here yet.
    fn warning(&self, store: &Store, head: &ChainHead) -> Result<Option<String>, Failure> {
        let Some(present) = self.present() else { return Ok(None) };
        let open = self.open.as_ref().filter(|open| open.store.path() == present);
        let Some(open) = open else {
            let file = present.file_name().unwrap_or_default().to_string_lossy().into_owned();
            return Ok(Some(self.words.say("restore-locked", &[("file", file.into())])));
        };
        let here = open.store.head().told(&self.words)?;
        let args = [("moment", Arg::from(self.moment(&here.at)))];
        let said = if open.store.id() != store.id() {
            let name = crate::compose::cooperative(&self.reader()?);
            self.words.say("restore-other", &[("cooperative", name.into())])
        } else if here.seq > head.seq {
            self.words.say("restore-older", &args)
        } else {
            self.words.say("restore-same", &args)
        };
        Ok(Some(said))
    }
}
