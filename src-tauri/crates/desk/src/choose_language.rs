use ngazi_words::Language;

use crate::Desk;
use crate::view::{Failure, StartView};

impl Desk {
    /// Changes the language of every sentence, at any moment.
    pub fn choose_language(&mut self, language: &str) -> Result<StartView, Failure> {
        let chosen = Language::from_id(language).ok_or_else(|| self.unknown(language))?;
        self.reload_words(chosen)?;
        self.remember(|preferences| preferences.language = Some(chosen.id().to_owned()));
        Ok(self.start())
    }

    /// Speaks a language without remembering it.
    pub fn speak(&mut self, language: Language) -> Result<(), Failure> {
        self.reload_words(language)
    }

    /// The language that this computer remembers, for the first sentence of a start.
    pub fn take_remembered_language(&mut self) -> Result<(), Failure> {
        let remembered = self.preferences().language;
        match remembered.as_deref().and_then(Language::from_id) {
            Some(language) => self.reload_words(language),
            None => Ok(()),
        }
    }
}
