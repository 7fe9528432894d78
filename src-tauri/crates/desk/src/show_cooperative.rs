use ngazi_domain::{Kind, Repeat};

use crate::Desk;
use crate::view::{AnswerLine, CooperativeView, Failure, RegisterView, Target};

/// Registers in the order of a first day.
const REGISTERS: [&str; 4] = ["member", "officer", "site", "document"];

impl Desk {
    /// The profile and the registers with their counts.
    pub fn show_cooperative(&self) -> Result<CooperativeView, Failure> {
        let reader = self.reader()?;
        let form = self.form("cooperative")?;
        let record = reader.registers.single("cooperative");
        let values = reader.registers.cooperative();
        let change = Target::Record {
            form: "cooperative".to_owned(),
            record: record.map(|record| record.id.to_string()),
            subject: None,
        };
        let profile = form
            .shown(values, reader.on)
            .filter(|field| field.kind != Kind::File)
            .map(|field| AnswerLine {
                label: reader.label(form, &field.id),
                value: reader.text(form, record, field.id.as_str()),
                change: Some(change.clone()),
            })
            .collect();
        let mut forms: Vec<_> =
            self.catalogue.forms.values().filter(|form| form.repeat == Repeat::Many).collect();
        forms.sort_by_key(|form| {
            REGISTERS.iter().position(|one| form.id == *one).unwrap_or(REGISTERS.len())
        });
        let registers = forms.into_iter().map(|form| RegisterView {
            form: form.id.to_string(),
            title: reader.attr("form", &form.id, "many").unwrap_or_default(),
            count: reader.words.number(reader.registers.of(form.id.as_str()).len() as u64),
        });
        Ok(CooperativeView { profile, registers: registers.collect() })
    }
}
