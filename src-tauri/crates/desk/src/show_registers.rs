use ngazi_domain::{Condition, Form, Truth};

use crate::Desk;
use crate::reader::Reader;
use crate::view::{Failure, RegisterView, RegistersView, ShelfView};

impl Desk {
    /// All books, shelf by shelf. One that is not meant for this cooperative is not offered, unless it holds something.
    pub fn show_registers(&self) -> Result<RegistersView, Failure> {
        let reader = self.reader()?;
        let mut shelves: Vec<(&str, ShelfView)> = vec![];
        for (group, form) in self.catalogue.registers() {
            if !reader.offers(form) && reader.registers.of(form.id.as_str()).is_empty() {
                continue;
            }
            if shelves.last().is_none_or(|(last, _)| *last != group) {
                let title = reader.say(&format!("shelf-{group}"), &[]);
                shelves.push((group, ShelfView { title, registers: vec![] }));
            }
            if let Some((_, shelf)) = shelves.last_mut() {
                shelf.registers.push(reader.register(form));
            }
        }
        let shelves = shelves.into_iter().map(|(_, shelf)| shelf).collect();
        Ok(RegistersView { lead: reader.say("registers-lead", &[]), shelves })
    }
}

impl Reader<'_> {
    /// Whether a book is meant for this cooperative; one of which it cannot be said is.
    pub fn offers(&self, form: &Form) -> bool {
        let profile = self.registers.cooperative();
        Condition::all(&form.offered, &self.context(profile)) != Truth::No
    }

    /// A register and its count.
    pub fn register(&self, form: &Form) -> RegisterView {
        RegisterView {
            form: form.id.to_string(),
            title: self.attr("form", &form.id, "many").unwrap_or_default(),
            lead: self.attr("form", &form.id, "lead"),
            count: self.words.number(self.registers.of(form.id.as_str()).len() as u64),
        }
    }
}
