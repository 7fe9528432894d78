use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ngazi_domain::{Id, Value};
use ngazi_words::Language;
use serde::{Deserialize, Serialize};

use crate::Desk;
use crate::backup_place::Backups;
use crate::damage::SetAside;
use crate::told::Told;
use crate::view::{CountryView, Failure, FrameView, LanguageView, StartView};

/// What this computer remembers between two starts: nothing that anybody typed about the cooperative.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    pub language: Option<String>,
    pub store: Option<PathBuf>,
    /// Minutes without a hand after which the program locks itself.
    pub idle: Option<u32>,
    /// Where backups go, and what became of them.
    pub backups: Backups,
    /// The store that was set aside because it is damaged.
    pub damaged: Option<SetAside>,
    /// The day of the last check of everything, by store.
    pub checked: BTreeMap<String, String>,
}

const FILE: &str = "preferences.json";

impl Desk {
    /// What this computer remembers; nothing when it never remembered anything.
    pub(crate) fn preferences(&self) -> Preferences {
        self.read_preferences().unwrap_or_default()
    }

    /// Nothing when there is a file that cannot be read just now: it must not be replaced by less.
    fn read_preferences(&self) -> Option<Preferences> {
        match self.ports.files.read(&self.ports.files.home().join(FILE)) {
            Ok(bytes) => Some(serde_json::from_slice(&bytes).unwrap_or_default()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Some(Preferences::default())
            }
            Err(_) => None,
        }
    }

    pub(crate) fn remember(&self, change: impl FnOnce(&mut Preferences)) {
        let Some(mut preferences) = self.read_preferences() else { return };
        change(&mut preferences);
        if let Ok(bytes) = serde_json::to_vec(&preferences) {
            // Nothing is lost when this fails: the next start asks again.
            let _ = self.ports.files.write(&self.ports.files.home().join(FILE), &bytes);
        }
    }

    /// Where the program stands, and its fixed words.
    pub fn start(&self) -> StartView {
        self.sweep_restore();
        let preferences = self.preferences();
        let waiting = preferences.store.filter(|path| self.ports.files.exists(path));
        let aside = self.aside().map(|aside| aside.file);
        let state = match (&self.open, &waiting, &aside) {
            (Some(_), ..) => "open",
            (None, Some(_), _) => "locked",
            (None, None, Some(_)) => "damaged",
            (None, None, None) => "first-run",
        };
        let path = self.open.as_ref().map(|open| open.store.path().to_owned()).or(waiting.clone());
        let example = self.open.as_ref().is_some_and(|open| open.example);
        StartView {
            holders: match (&self.open, waiting.as_ref().or(aside.as_ref())) {
                (None, Some(path)) => self.holder_views(path),
                _ => vec![],
            },
            damage: if state == "damaged" { self.show_damage() } else { None },
            sheet: self.sheet_wanted(),
            me: self.me().filter(|_| !example),
            read_only: self.open.as_ref().is_some_and(|one| !one.store.person().role.may_write()),
            // People who do not exist need no lock.
            idle_seconds: if example { 0 } else { self.idle().saturating_mul(60) },
            state: state.to_owned(),
            language_chosen: preferences.language.is_some(),
            language: self.words.language().id().to_owned(),
            tag: self.words.tag(),
            languages: Language::ALL
                .map(|one| LanguageView {
                    id: one.id().to_owned(),
                    name: one.own_name().to_owned(),
                })
                .to_vec(),
            countries: self
                .catalogue
                .countries
                .keys()
                .map(|id| CountryView {
                    id: id.to_string(),
                    name: self.words.say(&format!("country-{id}"), &[]),
                })
                .collect(),
            labels: self.words.labels(),
            frame: self.show_frame().ok(),
            store_name: path
                .as_deref()
                .and_then(Path::file_name)
                .map(|name| name.to_string_lossy().into_owned()),
        }
    }

    /// What the rail shows.
    pub fn show_frame(&self) -> Result<FrameView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let cooperative = reader.registers.cooperative();
        let text = |field: &str| match cooperative.get(field) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let place: Vec<String> = ["district", "province"].into_iter().filter_map(text).collect();
        let country = || reader.country().map(|country| reader.name("country", &country.id));
        let open = |point: &&ngazi_programme::PointStanding| {
            matches!(
                point.state,
                ngazi_catalogue::State::NotLookedAt | ngazi_catalogue::State::Unknown
            )
        };
        Ok(FrameView {
            cooperative: text("name").unwrap_or_else(|| reader.say("frame-no-name", &[])),
            place: if place.is_empty() { country().unwrap_or_default() } else { place.join(", ") },
            example: self.opened()?.example.then(|| reader.say("example-banner", &[])),
            mended: (!self.opened()?.store.keys_were_whole())
                .then(|| reader.say("keys-mended", &[])),
            open_points: conclusions.points.values().filter(open).count() as u32,
            inspections_due: conclusions.group.due.len() as u32,
            conflicts: self.opened()?.store.open_conflicts().told(&self.words)? as u32,
            undo: self.opened()?.deeds.undo(&reader),
            redo: self.opened()?.deeds.redo(&reader),
            resume: self.resume(self.opened()?),
        })
    }

    /// Ids of the country packs.
    pub fn countries(&self) -> impl Iterator<Item = &Id> {
        self.catalogue.countries.keys()
    }
}
