use ngazi_domain::{Id, Record, Value};
use ngazi_store::{Store, StoreError};

/// All that a store says: what must be the old or the new after a fault, and nothing between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The hash of the last row of its chain. Two stores to which the same was done have different ones, since each row
    /// is salted.
    pub head: String,
    /// Everything else, line by line.
    pub lines: Vec<String>,
}

impl State {
    /// What an open store says. Errors: it cannot be read, or a full check finds anything.
    pub fn of(store: &Store) -> Result<Self, String> {
        let checked = store.check().map_err(|error| format!("not to be checked: {error}"))?;
        let files = checked.files_missing.is_empty() && checked.files_changed.is_empty();
        if checked.is_damaged() || !files {
            return Err(format!("the check finds {checked:?}"));
        }
        let lines = lines(store).map_err(|error| format!("not to be read: {error}"))?;
        Ok(Self { head: checked.head, lines })
    }

    /// Whether the same was done to both, though not by the same rows.
    pub fn says_as(&self, other: &Self) -> bool {
        self.lines == other.lines
    }

    /// The first lines in which two differ.
    pub fn difference(&self, other: &Self) -> String {
        let lines = self.lines.len().max(other.lines.len());
        let line = |of: &Self, at: usize| of.lines.get(at).cloned().unwrap_or_default();
        let differing = (0..lines).map(|at| (line(self, at), line(other, at)));
        let first = differing.filter(|(one, two)| one != two).take(3);
        first.map(|(one, two)| format!("- {one}\n+ {two}\n")).collect()
    }
}

fn lines(store: &Store) -> Result<Vec<String>, StoreError> {
    let mut lines = Vec::new();
    let mut records: Vec<Record> = Vec::new();
    store.each_record(|record| records.push(record))?;
    records.sort_by(|a, b| (&a.form, a.number, a.id).cmp(&(&b.form, b.number, b.id)));
    for record in &records {
        lines.push(format!("{} {} {record:?}", record.form, record.number));
        for change in store.history(record.id)? {
            lines.push(format!("  {change:?}"));
        }
        // What can be found is part of what it says.
        if let Some(Value::Text(name)) = record.get("family-name") {
            let found = store.search(&record.form, name, 1000)?;
            lines.push(format!("  found {}", found.numbers.contains(&record.number)));
        }
    }
    let removed = store.removed()?;
    for one in &removed {
        lines.push(format!("{one:?}"));
        for change in store.history(one.id)? {
            lines.push(format!("  {change:?}"));
        }
    }
    let all = store.search(&Id::from("member"), "", usize::MAX)?;
    lines.push(format!("register {:?}", all.numbers));
    for content in store.contents()? {
        let bytes = store.bytes(&content.hash)?.len();
        lines.push(format!("{content:?} {bytes}"));
    }
    for person in store.people()? {
        lines.push(format!("{person:?}"));
    }
    for setting in ["example", "endure"] {
        lines.push(format!("{setting} {:?}", store.setting(setting)?));
    }
    lines.push(format!("rows {}", store.head()?.seq));
    Ok(lines)
}
