use std::path::Path;

use ngazi_store::Since;
use ngazi_words::Arg;

use crate::Desk;
use crate::told::Told;
use crate::view::{DoneView, Failure};

/// The ending of a bundle's name.
const ENDING: &str = "ngazi-bundle";

impl Desk {
    /// What a bundle that is written today may be called. The name tells nobody's.
    pub fn bundle_name(&self) -> Result<String, Failure> {
        let laptop = self.opened()?.store.laptop().told(&self.words)?;
        Ok(format!("ngazi-{}-{}.{ENDING}", self.today(), laptop.number))
    }

    /// Writes what changed here into a file for the other computer: since the `last` one came from there, since the
    /// last one was `written` here, or `all`.
    ///
    /// Errors: there is no such choice; the name belongs to a store; whoever has it open may only look; the disk.
    pub fn write_bundle(&mut self, since: &str, path: &Path) -> Result<DoneView, Failure> {
        let since = match since {
            "last" => Since::Last,
            "all" => Since::All,
            "written" => self.since_written()?,
            other => return Err(self.unknown(other)),
        };
        self.may_replace(path)?;
        let stamp = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        let written = open.store.write_bundle(since, path, &stamp).told(&self.words)?;
        let number = |count: u32| Arg::from(self.words.number(count.into()));
        let args = [("records", number(written.records)), ("files", number(written.files))];
        let mut message = self.words.say("bundle-written", &args);
        if written.left_out > 0 {
            let args = [("files", number(written.left_out))];
            message = format!("{message} {}", self.words.say("bundle-left-out", &args));
        }
        Ok(DoneView { message, path: Some(path.display().to_string()) })
    }

    fn since_written(&self) -> Result<Since, Failure> {
        let exchanged = self.opened()?.store.exchanged().told(&self.words)?;
        Ok(exchanged.written.map_or(Since::All, |(row, _)| Since::Seq(row)))
    }
}
