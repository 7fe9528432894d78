use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ngazi_domain::PartialDate;
use ngazi_dossier::model::{Block, Code, Section, SheetHead, Sheets};
use ngazi_dossier::write_form;
use ngazi_store::{Key, RecoveryError, RecoveryKey};

use crate::Desk;
use crate::compose::{cooperative, running};
use crate::create_store::fit_passphrase;
use crate::told::{Told, refused};
use crate::view::{DoneView, Failure, RecoverySheetView, StartView};

/// What is advised about the sheet.
const ADVICE: [&str; 4] =
    ["recovery-advice-why", "recovery-advice-where", "recovery-advice-who", "recovery-advice-file"];

impl Desk {
    /// The new recovery sheet. It can be looked at until it is confirmed or the cooperative is closed, and never again.
    pub fn recovery_sheet(&self) -> Result<RecoverySheetView, Failure> {
        let words = self.pending_sheet()?.words();
        let count = words.len();
        Ok(RecoverySheetView {
            code: picture(&self.code(&words)?),
            check: self.words.say("recovery-check", &[("number", count.into())]),
            advice: self.advice(),
            words,
        })
    }

    /// Makes a new recovery sheet; the one before opens nothing any more. Errors: only a leader may.
    pub fn new_recovery(&mut self) -> Result<RecoverySheetView, Failure> {
        let at = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        let sheet = open.store.new_recovery(&at).told(&self.words)?;
        self.sheet = Some(sheet);
        self.recovery_sheet()
    }

    /// Writes the sheet as a paper.
    pub fn save_recovery_sheet(&self, path: &Path) -> Result<DoneView, Failure> {
        let words = self.pending_sheet()?.words();
        let written = write_form(&self.compose_sheet(&words)?).told(&self.words)?;
        self.write_file(path, &written.bytes)?;
        Ok(DoneView {
            message: self.words.say("recovery-saved", &[]),
            path: Some(path.display().to_string()),
        })
    }

    /// The sheet was printed: whoever has it types its last word. Errors: that is another word.
    pub fn confirm_recovery(&mut self, word: &str) -> Result<StartView, Failure> {
        let words = self.pending_sheet()?.words();
        if words.last().is_none_or(|last| *last != word.trim().to_lowercase()) {
            let count = words.len().into();
            return Err(refused(&self.words, "recovery-word-differs", &[("number", count)]));
        }
        let at = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        open.store.confirm_recovery(&at).told(&self.words)?;
        self.sheet = None;
        Ok(self.start())
    }

    /// Opens the store that waits with its recovery words, and gives a person a new password; the first leader when
    /// nobody is named. Errors: which word is wrong; they are those of another sheet; the new password is short.
    pub fn recover(
        &mut self,
        words: &str,
        person: Option<&str>,
        passphrase: &str,
    ) -> Result<StartView, Failure> {
        let Some(path) = self.preferences().store else { return Err(self.no_store()) };
        fit_passphrase(&self.words, passphrase)?;
        let recovery = self.read_words(words)?;
        self.open_or_set_aside(&path, Key::Recovery(&recovery))?;
        if self.open.is_none() {
            // It was damaged: the page says how to go on.
            return Ok(self.start());
        }
        let (at, strength) = (self.ports.clock.stamp(), self.ports.strength);
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        let given = open.store.recover(&at, person, passphrase, strength());
        if given.is_err() {
            self.hold(None);
        }
        given.told(&self.words)?;
        Ok(self.start())
    }

    /// Recovery words as they were typed.
    pub(crate) fn read_words(&self, words: &str) -> Result<RecoveryKey, Failure> {
        RecoveryKey::parse(words).map_err(|error| match error {
            RecoveryError::Count(count) => {
                refused(&self.words, "recovery-count", &[("count", count.into())])
            }
            RecoveryError::Word(number) => {
                refused(&self.words, "recovery-word", &[("number", number.into())])
            }
            RecoveryError::Check => refused(&self.words, "recovery-check-differs", &[]),
        })
    }

    /// Whether the sheet in force was confirmed.
    pub(crate) fn sheet_kept(&self) -> Result<bool, Failure> {
        self.opened()?.store.recovery_is_kept().told(&self.words)
    }

    /// Whether somebody should make or confirm a recovery sheet.
    pub(crate) fn sheet_wanted(&self) -> bool {
        let leads =
            |open: &crate::desk::Open| !open.example && open.store.person().role.may_manage();
        self.open.as_ref().is_some_and(leads) && !self.sheet_kept().unwrap_or(true)
    }

    fn pending_sheet(&self) -> Result<&RecoveryKey, Failure> {
        self.opened()?;
        self.sheet.as_ref().ok_or_else(|| refused(&self.words, "recovery-not-shown", &[]))
    }

    fn advice(&self) -> Vec<String> {
        ADVICE.iter().map(|id| self.words.say(id, &[])).collect()
    }

    fn code(&self, words: &[String]) -> Result<Code, Failure> {
        let alt = self.words.say("recovery-code", &[]);
        let code = Code::of(&words.join(" "), alt);
        code.ok_or_else(|| refused(&self.words, "fault", &[("detail", "code".into())]))
    }

    fn compose_sheet(&self, words: &[String]) -> Result<Sheets, Failure> {
        let reader = self.reader()?;
        let (name, title) = (cooperative(&reader), reader.say("recovery-title", &[]));
        let date = reader.words.date(PartialDate::Day(reader.on));
        let numbered = |(at, word): (usize, &String)| {
            (reader.say("recovery-place", &[("number", (at + 1).into())]), word.clone())
        };
        let args = [("cooperative", name.clone().into()), ("date", date.into())];
        let mut blocks = vec![
            Block::Terms(words.iter().enumerate().map(numbered).collect()),
            Block::Notice(reader.say("recovery-note", &[])),
            Block::Code(self.code(words)?),
        ];
        blocks.push(Block::List(self.advice()));
        Ok(Sheets {
            title: title.clone(),
            language: reader.words.tag(),
            author: name.clone(),
            date: PartialDate::Day(reader.on).to_string(),
            landscape: false,
            head: SheetHead {
                title: title.clone(),
                lead: Some(reader.say("recovery-lead", &args)),
                number: None,
                lines: vec![],
            },
            sections: vec![Section { title: String::new(), new_page: false, blocks }],
            running: running(&reader, title, self.opened()?.example),
            attachment: None,
        })
    }
}

/// The code as a picture for the window.
fn picture(code: &Code) -> String {
    const QUIET: usize = 4;
    let side = code.rows.len() + 2 * QUIET;
    let mut path = String::new();
    for (row, cells) in code.rows.iter().enumerate() {
        for (column, _) in cells.iter().enumerate().filter(|(_, dark)| **dark) {
            path.push_str(&format!("M{} {}h1v1h-1z", column + QUIET, row + QUIET));
        }
    }
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/>\
         <path d=\"{path}\"/></svg>"
    );
    format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg))
}
