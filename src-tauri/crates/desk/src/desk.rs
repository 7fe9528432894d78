use std::sync::{Arc, Mutex, OnceLock};

use ngazi_catalogue::Catalogue;
use ngazi_domain::{Day, Form, RecordId};
use ngazi_programme::{Conclusions, Registers};
use ngazi_store::{RecoveryKey, Store};
use ngazi_words::{Arg, Language, Words};

use crate::Ports;
use crate::act::Deeds;
use crate::draft::Draft;
use crate::reader::{Files, Reader};
use crate::show_table::Order;
use crate::take_bundle::Waiting;
use crate::told::{Told, refused};
use crate::unlock::Tries;
use crate::view::{Failure, Target};
use crate::work::Work;

/// A reader at the desk: one language, and one cooperative when its store is open.
pub struct Desk {
    pub(crate) catalogue: Catalogue,
    pub(crate) words: Words,
    pub(crate) ports: Ports,
    pub(crate) open: Option<Open>,
    /// The import that was shown and waits for a decision.
    pub(crate) pending: Option<crate::import::Pending>,
    /// The file that was chosen to be restored and waits for a decision.
    pub(crate) restoring: Option<crate::restore_backup::Restoring>,
    /// What can be done about a store that was set aside, once a password was typed.
    pub(crate) rescue: Option<crate::damage::Rescue>,
    /// How far long work has come; the window asks while it runs.
    pub(crate) work: Arc<Work>,
    /// A recovery sheet that was made and not yet confirmed.
    pub(crate) sheet: Option<RecoveryKey>,
    /// Wrong passwords since the program began.
    pub(crate) tries: Tries,
    /// Words of content that does not ship with the program.
    extra: Vec<(Language, String)>,
}

/// An open cooperative.
pub(crate) struct Open {
    pub store: Store,
    pub registers: Registers,
    pub files: Files,
    pub example: bool,
    /// Acts that can be taken back.
    pub deeds: Deeds,
    /// Where the window stood when the program ended without being closed.
    pub resume: Option<Target>,
    /// What was being typed and is not saved.
    pub draft: Option<Draft>,
    /// A bundle of another computer that was looked at and waits for a decision.
    pub bundle: Option<Waiting>,
    /// What follows from the records on a day; every act forgets it.
    pub drawn: OnceLock<(Day, Arc<Conclusions>)>,
    /// The order of the table that was looked at last; every act forgets it.
    pub order: Mutex<Option<Order>>,
}

impl Open {
    /// A store with its records.
    pub fn new(store: Store, registers: Registers, example: bool) -> Self {
        let (files, deeds) = (Files::new(), Deeds::default());
        let (drawn, order) = (OnceLock::new(), Mutex::default());
        let (resume, draft, bundle) = (None, None, None);
        Self { store, registers, files, example, deeds, resume, draft, bundle, drawn, order }
    }
}

impl Desk {
    /// A desk with the shipped content. Errors: the build is faulty.
    pub fn new(ports: Ports, language: Language) -> Result<Self, String> {
        Self::with_content(ports, language, &[], vec![])
    }

    /// A desk with more content: files below `data/` and words of each language. Errors: content or words are faulty.
    pub fn with_content(
        ports: Ports,
        language: Language,
        files: &[(String, String)],
        extra: Vec<(Language, String)>,
    ) -> Result<Self, String> {
        let mut all = Catalogue::shipped_files();
        all.extend_from_slice(files);
        let catalogue = Catalogue::load(&all).map_err(|problems| {
            problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        })?;
        let words = Words::with_extra(language, None, &extra).map_err(|error| error.to_string())?;
        let work = Arc::default();
        let (open, pending, restoring, sheet) = (None, None, None, None);
        let (rescue, tries) = (None, Tries::default());
        Ok(Self {
            catalogue,
            words,
            ports,
            open,
            pending,
            restoring,
            rescue,
            work,
            sheet,
            tries,
            extra,
        })
    }

    /// How far long work has come; can be asked while the desk is busy.
    pub fn work(&self) -> Arc<Work> {
        Arc::clone(&self.work)
    }

    /// The words of a language, with the number style of the open cooperative's country.
    pub(crate) fn words_in(&self, language: Language) -> Result<Words, Failure> {
        Words::with_extra(language, self.country().as_deref(), &self.extra).told(&self.words)
    }

    /// Takes another cooperative, or none. An import that was shown belongs to the one before and goes with it; what was
    /// opened to be looked into is closed.
    pub(crate) fn hold(&mut self, open: Option<Open>) {
        self.pending = None;
        self.restoring = None;
        self.sheet = None;
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
    pub fn conclusions(&self) -> Result<Arc<Conclusions>, Failure> {
        let (open, today) = (self.opened()?, self.today());
        let draw = || Arc::new(Conclusions::draw(&self.catalogue, &open.registers, today));
        let (day, drawn) = open.drawn.get_or_init(|| (today, draw()));
        // Past midnight they are others.
        Ok(if *day == today { Arc::clone(drawn) } else { draw() })
    }

    /// Reads records in the reader's language.
    pub(crate) fn reader(&self) -> Result<Reader<'_>, Failure> {
        self.reader_in(&self.words)
    }

    /// Reads records in another language.
    pub(crate) fn reader_in<'a>(&'a self, words: &'a Words) -> Result<Reader<'a>, Failure> {
        let open = self.opened()?;
        Ok(Reader {
            catalogue: &self.catalogue,
            registers: &open.registers,
            words,
            files: &open.files,
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
        self.words = self.words_in(language)?;
        Ok(())
    }

    pub(crate) fn new_id(&mut self) -> RecordId {
        RecordId::from_random(self.ports.chance.bytes())
    }

    /// The form with that id, or the failure that there is none.
    pub(crate) fn form(&self, id: &str) -> Result<&Form, Failure> {
        let found = self.catalogue.forms.get(id);
        found.ok_or_else(|| refused(&self.words, "unknown-thing", &[("name", id.into())]))
    }

    /// The form of a register, which has any number of records.
    pub(crate) fn register(&self, id: &str) -> Result<&Form, Failure> {
        let form = self.form(id)?;
        let missing = || refused(&self.words, "unknown-thing", &[("name", id.into())]);
        form.is_register().then_some(form).ok_or_else(missing)
    }
}
