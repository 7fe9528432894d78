use std::path::Path;

use ngazi_catalogue::Section;
use ngazi_domain::Id;
use ngazi_dossier::{Written, model::Dossier, write};
use ngazi_programme::Tally;
use ngazi_words::Language;

use crate::Desk;
use crate::compose::{Chain, Paper};
use crate::told::{Told, refused};
use crate::view::{DoneView, DossierChoice, DossierView, Failure, OptionView, PreviewView};

impl Desk {
    /// What can be chosen for a dossier, and what is chosen at first.
    pub fn show_dossier(&self) -> Result<DossierView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let option = |id: &Id, label: String, hint: Option<String>| OptionView {
            id: id.to_string(),
            label,
            hint,
            fixed: false,
        };
        let standing = |tally: Tally| {
            let (met, total) = (tally.met.into(), tally.applicable().into());
            reader.say("dossier-standing", &[("met", met), ("total", total)])
        };
        let section = |section: &Section| OptionView {
            id: section.id().to_owned(),
            label: reader.say(&format!("section-{}", section.id()), &[]),
            hint: None,
            fixed: section.is_fixed(),
        };
        let views = &self.catalogue.views;
        let all = |view: &ngazi_catalogue::View| {
            view.sections.iter().map(|section| section.id().to_owned()).collect()
        };
        let first = views.get("buyer").or(views.values().next());
        let official = reader.country().map(|country| country.official_language.to_string());
        Ok(DossierView {
            views: views
                .values()
                .map(|view| {
                    option(
                        &view.id,
                        reader.name("view", &view.id),
                        reader.attr("view", &view.id, "lead"),
                    )
                })
                .collect(),
            languages: Language::ALL
                .map(|one| option(&Id::from(one.id()), one.own_name().to_owned(), None))
                .to_vec(),
            standards: conclusions
                .standards
                .iter()
                .map(|one| {
                    let label = reader.attr("standard", &one.standard, "short").unwrap_or_default();
                    option(&one.standard, label, Some(standing(one.all)))
                })
                .collect(),
            sections: views
                .values()
                .map(|view| (view.id.to_string(), view.sections.iter().map(section).collect()))
                .collect(),
            choice: DossierChoice {
                view: first.map(|view| view.id.to_string()).unwrap_or_default(),
                language: official
                    .filter(|id| Language::from_id(id).is_some())
                    .unwrap_or_else(|| self.words.language().id().to_owned()),
                standards: self.catalogue.standards.keys().map(Id::to_string).collect(),
                sections: first.map(all).unwrap_or_default(),
                reader: String::new(),
            },
        })
    }

    /// Everything a view shows, for the command line.
    pub fn whole_view(&self, view: &str, language: &str, standard: Option<&str>) -> DossierChoice {
        let sections = self.catalogue.views.get(view).map(|view| view.sections.as_slice());
        DossierChoice {
            view: view.to_owned(),
            language: language.to_owned(),
            standards: match standard {
                Some(standard) => vec![standard.to_owned()],
                None => self.catalogue.standards.keys().map(Id::to_string).collect(),
            },
            sections: sections
                .unwrap_or_default()
                .iter()
                .map(|section| section.id().to_owned())
                .collect(),
            reader: String::new(),
        }
    }

    /// How the paper will look. It is laid out to the last page, but not kept.
    pub fn preview_dossier(&self, choice: &DossierChoice) -> Result<PreviewView, Failure> {
        let (model, written) = self.make(choice)?;
        let bytes = written.bytes.len() as u64;
        let privacy = format!("dossier-privacy-{}", choice.view);
        Ok(PreviewView {
            tag: model.language.clone(),
            kind: model.cover.kind,
            name: model.cover.name,
            place: model.cover.place,
            lines: model.cover.lines,
            statement: model.cover.statement,
            sections: model.sections.into_iter().map(|section| section.title).collect(),
            example: model.running.example,
            fingerprint: model.running.fingerprint,
            size: self.words.say(
                "dossier-size",
                &[
                    ("pages", written.pages.into()),
                    (
                        "kilobytes",
                        usize::try_from(bytes.div_ceil(1024)).unwrap_or(usize::MAX).into(),
                    ),
                ],
            ),
            privacy: self.words.say(&privacy, &[]),
        })
    }

    /// Writes the paper to a file. The same records, choice and day give the same bytes.
    pub fn write_dossier(&self, choice: &DossierChoice, path: &Path) -> Result<DoneView, Failure> {
        let (_, written) = self.make(choice)?;
        self.write_file(path, &written.bytes)?;
        Ok(DoneView {
            message: self.words.say("dossier-written", &[("pages", written.pages.into())]),
            path: Some(path.display().to_string()),
        })
    }

    /// A file name that says whose paper it is, in which language and of which day.
    pub fn dossier_name(&self, choice: &DossierChoice) -> String {
        let view = Id::from(choice.view.as_str()).in_words();
        format!("ngazi-{view}-{}-{}.pdf", choice.language, self.today().format("%Y-%m-%d"))
    }

    /// Where the history stands. What writes no row, such as the page on which the window is, does not move it.
    fn chain(&self) -> Result<Option<Chain>, Failure> {
        let head = self.opened()?.store.head().told(&self.words)?;
        let day = self.ports.clock.local(&head.at).map(|(day, _)| day);
        Ok((head.seq > 0).then_some(Chain { row: head.seq, day, hash: head.hash }))
    }

    fn make(&self, choice: &DossierChoice) -> Result<(Dossier, Written), Failure> {
        let language = Language::from_id(&choice.language);
        let language = language.ok_or_else(|| self.unknown(&choice.language))?;
        let view = self.catalogue.views.get(choice.view.as_str());
        let view = view.ok_or_else(|| self.unknown(&choice.view))?;
        for id in &choice.standards {
            if !self.catalogue.standards.contains_key(id.as_str()) {
                return Err(self.unknown(id));
            }
        }
        if choice.standards.is_empty() {
            return Err(refused(&self.words, "dossier-no-standard", &[]));
        }
        let words = self.words_in(language)?;
        let conclusions = self.conclusions()?;
        let chosen = |section: &&Section| {
            section.is_fixed() || choice.sections.iter().any(|id| id == section.id())
        };
        let standards = self.catalogue.standards.keys();
        let paper = Paper {
            reader: self.reader_in(&words)?,
            conclusions: &conclusions,
            view,
            standards: standards
                .filter(|id| choice.standards.iter().any(|one| one == id.as_str()))
                .cloned()
                .collect(),
            parts: view.sections.iter().filter(chosen).copied().collect(),
            addressee: choice.reader.split_whitespace().collect::<Vec<_>>().join(" "),
            example: self.opened()?.example,
            chain: self.chain()?,
        };
        let model = paper.compose().map_err(|error| {
            refused(&self.words, "fault", &[("detail", error.to_string().into())])
        })?;
        let written = write(&model).told(&self.words)?;
        Ok((model, written))
    }
}
