use ngazi_domain::Rule;

use crate::Desk;
use crate::report::{Report, ReportGroup, ReportItem};
use crate::told::Told;
use crate::view::Failure;

impl Desk {
    /// Checks file, chain and references of the open store. The second value says whether all is well.
    pub fn check_store(&self) -> Result<(Report, bool), Failure> {
        let open = self.opened()?;
        let reader = self.reader()?;
        let checked = open.store.check().told(&self.words)?;
        let mut items = Vec::new();
        // What could not be read was not counted either.
        if checked.faults.is_empty() {
            let counted = [
                ("records", "check-records", checked.records),
                ("chain", "check-chain", checked.rows),
            ];
            items.extend(counted.map(|(id, said, count)| {
                ReportItem::new(id, reader.say(said, &[("count", count.into())]))
            }));
        }
        if !checked.head.is_empty() {
            let head = checked.head.as_str().into();
            items.push(ReportItem::new("head", reader.say("check-head", &[("head", head)])));
        }
        let mut faults: Vec<ReportItem> = checked
            .faults
            .iter()
            .map(|fault| {
                let detail = fault.as_str().into();
                ReportItem::new("file", reader.say("check-fault", &[("detail", detail)]))
            })
            .collect();
        if let Some(row) = checked.broken_row {
            let number = row.to_string().into();
            faults.push(ReportItem::new("row", reader.say("check-broken", &[("number", number)])));
        }
        for hash in &checked.files_missing {
            let fingerprint = hash.get(..12).unwrap_or(hash).into();
            faults.push(ReportItem::new(
                hash,
                reader.say("file-missing", &[("fingerprint", fingerprint)]),
            ));
        }
        for hash in &checked.files_changed {
            let fingerprint = hash.get(..12).unwrap_or(hash).into();
            faults.push(ReportItem::new(
                hash,
                reader.say("file-changed", &[("fingerprint", fingerprint)]),
            ));
        }
        for form in self.catalogue.forms.values() {
            for record in open.registers.of(form.id.as_str()) {
                for violation in reader.violations(form, record) {
                    let text = reader.say(
                        "check-record",
                        &[
                            ("form", reader.name("form", &form.id).into()),
                            ("number", reader.words.number(record.number.into()).into()),
                            (
                                "message",
                                reader.broken(form, &violation.field, &violation.rule).into(),
                            ),
                        ],
                    );
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
