use ngazi_domain::Kind;

use crate::Desk;
use crate::view::{AnswerLine, CooperativeView, Failure, Target};

/// Registers that say who the cooperative is, in the order of a first day; the books stand on a page of their own.
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
            .shown(&reader.context(values))
            .filter(|field| field.kind != Kind::File)
            .map(|field| AnswerLine {
                label: reader.label(form, &field.id),
                value: reader.text(form, record, field.id.as_str()),
                change: Some(change.clone()),
            })
            .collect();
        let forms = REGISTERS.iter().filter_map(|id| self.catalogue.forms.get(*id));
        let registers = forms.map(|form| reader.register(form));
        Ok(CooperativeView { profile, registers: registers.collect() })
    }
}
