use crate::Desk;
use crate::view::{AnswerLine, Failure, SettingsView};

/// Version of the program, from its manifest.
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Desk {
    /// About the program, its content and the open file.
    pub fn show_settings(&self) -> Result<SettingsView, Failure> {
        let reader = self.reader()?;
        let open = self.opened()?;
        let line = |label: &str, value: String| AnswerLine {
            label: reader.say(label, &[]),
            value,
            change: None,
        };
        let mut about = vec![
            line("about-version", VERSION.to_owned()),
            line("about-file", open.store.path().display().to_string()),
        ];
        if let Some(country) = reader.country() {
            about.push(line("about-country", reader.name("country", &country.id)));
        }
        for standard in self.catalogue.standards.values() {
            about.push(line("about-standard", reader.name("standard", &standard.id)));
        }
        let notices =
            self.catalogue.standards.keys().filter_map(|id| reader.attr("standard", id, "notice"));
        Ok(SettingsView {
            about,
            notices: notices.chain([reader.say("about-fonts", &[])]).collect(),
            sources: reader.sources(self.catalogue.sources.keys()),
        })
    }
}
