use ngazi_catalogue::Catalogue;
use ngazi_domain::{Day, Id, RecordId};
use ngazi_programme::{Conclusions, Registers};
use ngazi_store::Store;
use ngazi_words::{Arg, Language, Words};

use crate::Ports;
use crate::reader::Reader;
use crate::told::{Told, refused};
use crate::view::Failure;

/// A reader at the desk: one language, and one cooperative when its store is open.
pub struct Desk {
    pub(crate) catalogue: Catalogue,
    pub(crate) words: Words,
    pub(crate) ports: Ports,
    pub(crate) open: Option<Open>,
    /// The import that was shown and waits for a decision.
    pub(crate) pending: Option<crate::import_table::Pending>,
}

/// An open cooperative.
pub(crate) struct Open {
    pub store: Store,
    pub registers: Registers,
    pub example: bool,
}

impl Desk {
    /// A desk with the shipped content. Errors: the build is faulty.
    pub fn new(ports: Ports, language: Language) -> Result<Self, String> {
        let catalogue = Catalogue::built_in().map_err(|problems| {
            problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        })?;
        let words = Words::new(language, None).map_err(|error| error.to_string())?;
        Ok(Self { catalogue, words, ports, open: None, pending: None })
    }

    /// Takes another cooperative, or none. An import that was shown belongs to the one before and goes with it.
    pub(crate) fn hold(&mut self, open: Option<Open>) {
        self.pending = None;
        self.open = open;
    }

    /// The content.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The words in the reader's language.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// A failure by its code, in the reader's language.
    pub fn refuse(&self, code: &str, args: &[(&str, Arg)]) -> Failure {
        refused(&self.words, code, args)
    }

    /// Today.
    pub(crate) fn today(&self) -> Day {
        self.ports.clock.today()
    }

    /// The open cooperative, or the failure that none is open.
    pub(crate) fn opened(&self) -> Result<&Open, Failure> {
        self.open.as_ref().ok_or_else(|| refused(&self.words, "no-store-open", &[]))
    }

    /// Its records.
    pub fn registers(&self) -> Result<&Registers, Failure> {
        self.opened().map(|open| &open.registers)
    }

    /// Everything that follows today.
    pub fn conclusions(&self) -> Result<Conclusions, Failure> {
        Ok(Conclusions::draw(&self.catalogue, self.registers()?, self.today()))
    }

    /// Reads records in the reader's language.
    pub(crate) fn reader(&self) -> Result<Reader<'_>, Failure> {
        self.reader_in(&self.words)
    }

    /// Reads records in another language.
    pub(crate) fn reader_in<'a>(&'a self, words: &'a Words) -> Result<Reader<'a>, Failure> {
        Ok(Reader {
            catalogue: &self.catalogue,
            registers: self.registers()?,
            words,
            on: self.today(),
        })
    }

    /// The code of the cooperative's country.
    pub(crate) fn country(&self) -> Option<String> {
        let registers = &self.open.as_ref()?.registers;
        registers.cooperative().get("country").and_then(|value| value.as_id()).map(str::to_owned)
    }

    /// Takes the words again, for a new language or country.
    pub(crate) fn reload_words(&mut self, language: Language) -> Result<(), Failure> {
        let words = Words::new(language, self.country().as_deref());
        self.words = words.told(&self.words)?;
        Ok(())
    }

    pub(crate) fn new_id(&mut self) -> RecordId {
        RecordId::from_random(self.ports.chance.bytes())
    }

    /// The form with that id, or the failure that there is none.
    pub(crate) fn form(&self, id: &str) -> Result<&ngazi_domain::Form, Failure> {
        let found = self.catalogue.forms.get(id);
        found.ok_or_else(|| refused(&self.words, "unknown-thing", &[("name", id.into())]))
    }

    /// The form of a register, which has any number of records.
    pub(crate) fn register(&self, id: &str) -> Result<Id, Failure> {
        let form = self.form(id)?;
        let many = form.repeat == ngazi_domain::Repeat::Many;
        many.then(|| form.id.clone())
            .ok_or_else(|| refused(&self.words, "unknown-thing", &[("name", id.into())]))
    }
}
