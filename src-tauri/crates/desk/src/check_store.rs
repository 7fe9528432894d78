use ngazi_domain::{PartialDate, Rule};
use ngazi_store::{Broken, ChainHead, Checked};
use ngazi_words::Arg;

use crate::Desk;
use crate::compose::printed;
use crate::reader::Reader;
use crate::report::{Report, ReportGroup, ReportItem};
use crate::told::{Told, refused};
use crate::view::{CheckView, DoneView, Failure, Mark};

/// Fewest digits of a mark on paper.
const DIGITS: usize = 16;

impl Desk {
    /// Checks file, chain and references of the open store. The second value says whether all is well.
    pub fn check_store(&self) -> Result<(Report, bool), Failure> {
        let checked = self.opened()?.store.check().told(&self.words)?;
        self.tell(&checked)
    }

    /// The same for the window. A store that turns out to be damaged is set aside when it is opened next.
    pub fn show_check(&self) -> Result<CheckView, Failure> {
        let open = self.opened()?;
        let checked = open.store.check().told(&self.words)?;
        self.note_check(&open.store.id(), !checked.is_damaged());
        let (report, well) = self.tell(&checked)?;
        let texts = |id: &str| {
            let group = report.groups.iter().filter(|group| group.id == id);
            group.flat_map(|group| &group.items).map(|item| item.text.clone()).collect::<Vec<_>>()
        };
        let head = open.store.head().told(&self.words)?;
        Ok(CheckView {
            heading: match (well, checked.is_damaged()) {
                (true, _) => self.words.say("check-well", &[]),
                (false, true) => self.words.say("check-damaged", &[]),
                (false, false) => self.words.say("check-not-well", &[]),
            },
            mark: if well { Mark::Done } else { Mark::Stop },
            lines: texts("found"),
            faults: texts("faults"),
            head: self.words.say("check-mark", &self.row(&head)),
        })
    }

    /// Whether a mark on an old dossier is in the history of the open cooperative, and that history unchanged up to
    /// there. Errors: it is no mark; it is not there; the history before it was changed.
    pub fn prove_head(&self, head: &str) -> Result<DoneView, Failure> {
        let store = &self.opened()?.store;
        let digits = head.chars().filter(|c| c.is_alphanumeric());
        if digits.clone().count() < DIGITS || !digits.clone().all(|c| c.is_ascii_hexdigit()) {
            return Err(refused(&self.words, "head-no-mark", &[("count", DIGITS.into())]));
        }
        let Some(row) = store.prove(head).told(&self.words)? else {
            return Err(refused(&self.words, "head-unknown", &[]));
        };
        match store.broken().told(&self.words)? {
            Some(broken) if broken.row() <= row.seq => {
                let number = self.words.number(broken.row().unsigned_abs());
                Err(refused(&self.words, "head-broken", &[("number", number.into())]))
            }
            _ => {
                let message = self.words.say("head-proven", &self.row(&row));
                Ok(DoneView { message, path: None })
            }
        }
    }

    /// What a sentence about a row of the chain is filled with.
    fn row(&self, row: &ChainHead) -> [(&'static str, Arg); 3] {
        let date = match self.ports.clock.local(&row.at) {
            Some((day, _)) => self.words.date(PartialDate::Day(day)),
            None => self.words.say("format-none", &[]),
        };
        [
            ("number", self.words.number(row.seq.unsigned_abs()).into()),
            ("date", date.into()),
            ("mark", printed(&row.hash).into()),
        ]
    }

    fn tell(&self, checked: &Checked) -> Result<(Report, bool), Failure> {
        let open = self.opened()?;
        let reader = self.reader()?;
        let (mut items, mut faults) = (counted(&reader, checked), wrong(&reader, checked));
        for form in self.catalogue.forms.values() {
            for record in open.registers.of(form.id.as_str()) {
                for violation in reader.violations(form, record) {
                    let message = reader.broken(form, &violation.field, &violation.rule);
                    let args = [
                        ("form", Arg::from(reader.name("form", &form.id))),
                        ("number", reader.words.number(record.number.into()).into()),
                        ("message", message.into()),
                    ];
                    let text = reader.say("check-record", &args);
                    let item = ReportItem::new(&record.id.to_string(), text);
                    match violation.rule {
                        // Something still to be written is work, not damage.
                        Rule::Required | Rule::RemovedRecord => items.push(item),
                        _ => faults.push(item),
                    }
                }
            }
        }
        let well = faults.is_empty();
        let heading = reader.say(if well { "check-well" } else { "check-not-well" }, &[]);
        let group = |id: &str, items| ReportGroup { id: id.to_owned(), title: None, items };
        let groups = vec![group("faults", faults), group("found", items)];
        Ok((Report { heading, groups }, well))
    }
}

/// How much was looked at.
fn counted(reader: &Reader<'_>, checked: &Checked) -> Vec<ReportItem> {
    let mut items = Vec::new();
    // What could not be read was not counted either.
    if checked.faults.is_empty() {
        let counted =
            [("records", "check-records", checked.records), ("chain", "check-chain", checked.rows)];
        items.extend(counted.map(|(id, said, count)| {
            ReportItem::new(id, reader.say(said, &[("count", count.into())]))
        }));
    }
    if !checked.head.is_empty() {
        let head = checked.head.as_str().into();
        items.push(ReportItem::new("head", reader.say("check-head", &[("head", head)])));
    }
    items
}

/// What the store itself is wrong with.
fn wrong(reader: &Reader<'_>, checked: &Checked) -> Vec<ReportItem> {
    let fault = |detail: &String| {
        ReportItem::new("file", reader.say("check-fault", &[("detail", detail.as_str().into())]))
    };
    let mut faults: Vec<ReportItem> = checked.faults.iter().map(fault).collect();
    faults.extend(checked.broken.map(|row| ReportItem::new("row", broken(reader, row))));
    for (form, number) in &checked.records_changed {
        let number = reader.words.number((*number).into());
        let args = [("form", reader.name("form", form).into()), ("number", number.into())];
        faults.push(ReportItem::new("record", reader.say("check-record-changed", &args)));
    }
    let missing = checked.files_missing.iter().map(|hash| (hash, "file-missing"));
    let changed = checked.files_changed.iter().map(|hash| (hash, "file-changed"));
    for (hash, said) in missing.chain(changed) {
        let fingerprint = hash.get(..12).unwrap_or(hash).into();
        faults.push(ReportItem::new(hash, reader.say(said, &[("fingerprint", fingerprint)])));
    }
    faults
}

/// Where the chain does not hold.
fn broken(reader: &Reader<'_>, broken: Broken) -> String {
    let said = match broken {
        Broken::Changed(_) => "check-row-changed",
        Broken::Removed(_) => "check-row-removed",
        Broken::Inserted(_) => "check-row-inserted",
        Broken::Truncated(_) => "check-row-truncated",
    };
    let number = reader.words.number(broken.row().unsigned_abs());
    reader.say(said, &[("number", number.into())])
}
