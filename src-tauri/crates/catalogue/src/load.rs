use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use ngazi_domain::{Form, Id};
use serde::de::DeserializeOwned;

use crate::chart::RawChart;
use crate::choice::RawSet;
use crate::country::RawCountry;
use crate::example::RawExample;
use crate::fact::RawFact;
use crate::fee::RawFee;
use crate::form::{self, Parts, RawForm};
use crate::ledger::{File, Ledger};
use crate::matrix::RawMatrix;
use crate::measure::RawMeasure;
use crate::path::{RawMilestone, RawPhases, RawStart, RawTiers};
use crate::point::RawPoint;
use crate::scheme::RawScheme;
use crate::source::RawSources;
use crate::standard::RawStandard;
use crate::step::RawStep;
use crate::view::RawView;
use crate::{
    Chart, ChoiceSet, Country, Example, Fact, Matrix, Measure, Milestone, Phase, Point, Problem,
    QuestionPlace, Scheme, Source, Standard, Tier, View,
};

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../data");

/// Everything in `data/`, checked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue {
    /// Sources by id.
    pub sources: BTreeMap<Id, Source>,
    /// Sets of choices by id.
    pub choices: BTreeMap<Id, ChoiceSet>,
    /// Matrices by id.
    pub matrices: BTreeMap<Id, Matrix>,
    /// Forms by id; the form of a point is `point.` and its id.
    pub forms: BTreeMap<Id, Form>,
    /// Facts by id.
    pub facts: BTreeMap<Id, Fact>,
    /// Measures by id.
    pub measures: BTreeMap<Id, Measure>,
    /// Charts by id.
    pub charts: BTreeMap<Id, Chart>,
    /// Points, by chapter in the order of the first point of each, then by their order.
    pub points: Vec<Point>,
    /// Standards by id.
    pub standards: BTreeMap<Id, Standard>,
    /// Country packs by code.
    pub countries: BTreeMap<Id, Country>,
    /// Schemes by id.
    pub schemes: BTreeMap<Id, Scheme>,
    /// Phases in order.
    pub phases: Vec<Phase>,
    /// Tiers from small to large.
    pub tiers: Vec<Tier>,
    /// Milestones in order.
    pub milestones: Vec<Milestone>,
    /// The first questions.
    pub start: Vec<QuestionPlace>,
    /// Views by id.
    pub views: BTreeMap<Id, View>,
    /// Invented cooperatives by country code.
    pub examples: BTreeMap<Id, Example>,
}

/// The form of the cooperative itself.
const PROFILE: &str = "forms/cooperative.toml";

/// The chapters in the order a cooperative should take them: who we are before what could stop us.
const CHAPTERS: [&str; 7] =
    ["organisation", "legitimacy", "people", "conflict", "integrity", "safety", "environment"];

impl Catalogue {
    /// The content shipped with the program. Errors: every problem found, by file and line.
    pub fn built_in() -> Result<Self, Vec<Problem>> {
        Self::load(&Self::shipped_files())
    }

    /// The files of the shipped content, each with its path below `data/` and its text.
    pub fn shipped_files() -> Vec<(String, String)> {
        let mut files = Vec::new();
        collect(&DATA, &mut files);
        files
    }

    /// A catalogue from files, each with its path below `data/` and its text.
    pub fn load(files: &[(String, String)]) -> Result<Self, Vec<Problem>> {
        let (mut ledger, mut all) = (Ledger::default(), Self::default());
        let below = |prefix: &str, suffix: &str| below(files, prefix, suffix);
        each(below("sources/", ".toml"), &mut ledger, |raw: RawSources, file, ledger| {
            let sources = raw.build(file, ledger);
            all.sources.extend(sources.into_iter().map(|one| (one.id.clone(), one)));
        });
        each(below("choices/", ".toml"), &mut ledger, |raw: RawSet, file, ledger| {
            let set = raw.build(file, ledger);
            all.choices.insert(set.id.clone(), set);
        });
        each(below("matrices/", ".toml"), &mut ledger, |raw: RawMatrix, file, ledger| {
            let matrix = raw.build(&all.choices, file, ledger);
            all.matrices.insert(matrix.id.clone(), matrix);
        });
        // The profile first: conditions of every other form may ask it.
        let (profile, others) =
            below("forms/", ".toml").into_iter().partition(|file| file.path == PROFILE);
        for files in [profile, others] {
            each(files, &mut ledger, |raw: RawForm, file, ledger| {
                let form = raw.build(&all.parts(), file, ledger);
                all.forms.insert(form.id.clone(), form);
            });
        }
        each(below("facts/", ".toml"), &mut ledger, |raw: RawFact, file, ledger| {
            let fact = raw.build(&all.forms, file, ledger);
            all.facts.insert(fact.id.clone(), fact);
        });
        each(below("measures/", ".toml"), &mut ledger, |raw: RawMeasure, file, ledger| {
            let measure = raw.build(&all.forms, file, ledger);
            all.measures.insert(measure.id.clone(), measure);
        });
        each(below("charts/", ".toml"), &mut ledger, |raw: RawChart, file, ledger| {
            let chart = raw.build(&all.forms, file, ledger);
            all.charts.extend(chart.map(|chart| (chart.id.clone(), chart)));
        });
        each(below("points/", ".toml"), &mut ledger, |raw: RawPoint, file, ledger| {
            let (point, form) = raw.build(&all.parts(), file, ledger);
            if !CHAPTERS.contains(&point.chapter.as_str()) {
                ledger.problem(file, 0, format!("there is no chapter `{}`", point.chapter));
            }
            all.forms.insert(form.id.clone(), form);
            all.points.push(point);
        });
        let chapter = |point: &Point| CHAPTERS.iter().position(|one| point.chapter == *one);
        all.points.sort_by_key(|point| (chapter(point), point.order, point.id.clone()));
        let points: Vec<Id> = all.points.iter().map(|point| point.id.clone()).collect();
        all.forms.values_mut().for_each(|form| form::offer_points(form, &points));
        each(below("standards/", ".toml"), &mut ledger, |raw: RawStandard, file, ledger| {
            let standard = raw.build(file, ledger);
            all.standards.insert(standard.id.clone(), standard);
        });
        each(below("schemes/", ".toml"), &mut ledger, |raw: RawScheme, file, ledger| {
            let scheme = raw.build(file, ledger);
            all.schemes.insert(scheme.id.clone(), scheme);
        });
        each(below("countries/", "/country.toml"), &mut ledger, |raw: RawCountry, file, ledger| {
            let mut country = raw.build(file, ledger);
            let folder = file.path.trim_end_matches("country.toml");
            each(below(&format!("{folder}fees/"), ".toml"), ledger, |raw: RawFee, file, ledger| {
                let fee = raw.build(&country.id, all.forms.get("cooperative"), file, ledger);
                country.fees.insert(fee.id.clone(), fee);
            });
            each(
                below(&format!("{folder}steps/"), ".toml"),
                ledger,
                |raw: RawStep, file, ledger| {
                    country.steps.push(raw.build(&country.id, file, ledger));
                },
            );
            country.steps.sort_by_key(|step| (step.order, step.id.clone()));
            if let Some(step) = in_a_circle(&country) {
                ledger.problem(file, 0, format!("the step `{step}` needs itself, in a circle"));
            }
            all.countries.insert(country.id.clone(), country);
        });
        each(below("path/phases.toml", ""), &mut ledger, |raw: RawPhases, file, ledger| {
            all.phases = raw.build(file, ledger);
        });
        each(below("path/tiers.toml", ""), &mut ledger, |raw: RawTiers, _, _| {
            all.tiers = raw.build();
        });
        each(below("path/start.toml", ""), &mut ledger, |raw: RawStart, file, ledger| {
            all.start = raw.build(&all.forms, file, ledger);
        });
        each(below("path/milestones/", ".toml"), &mut ledger, |raw: RawMilestone, file, ledger| {
            all.milestones.push(raw.build(&all.tiers, file, ledger));
        });
        all.milestones.sort_by_key(|milestone| (milestone.order, milestone.id.clone()));
        each(below("views/", ".toml"), &mut ledger, |raw: RawView, file, ledger| {
            let view = raw.build(file, ledger);
            all.views.insert(view.id.clone(), view);
        });
        each(below("examples/", ".toml"), &mut ledger, |raw: RawExample, file, ledger| {
            let example = raw.build(file, ledger);
            all.examples.insert(example.id.clone(), example);
        });
        let problems = ledger.resolve();
        if problems.is_empty() { Ok(all) } else { Err(problems) }
    }

    /// What the fields of a form are built from, as far as it was read.
    fn parts(&self) -> Parts<'_> {
        let profile = self.forms.get("cooperative").map(|form| form.fields.as_slice());
        Parts {
            sets: &self.choices,
            matrices: &self.matrices,
            profile: profile.unwrap_or_default(),
        }
    }

    /// The registers, shelf by shelf.
    pub fn registers(&self) -> impl Iterator<Item = (&'static str, &Form)> {
        let on = |group: &'static str| {
            let shelved = move |form: &&Form| form.group.as_ref().is_some_and(|one| *one == group);
            self.forms.values().filter(shelved).map(move |form| (group, form))
        };
        form::GROUPS.into_iter().flat_map(on)
    }

    /// The point with that id.
    pub fn point(&self, id: &str) -> Option<&Point> {
        self.points.iter().find(|point| point.id == id)
    }

    /// The scheme whose group rules are used: the first, as long as nobody can choose.
    pub fn scheme(&self) -> Option<&Scheme> {
        self.schemes.values().next()
    }

    /// Every reference of every standard that a point answers.
    pub fn references_of<'a>(
        &'a self,
        point: &'a Id,
    ) -> impl Iterator<Item = (&'a Standard, &'a crate::Reference, &'a crate::Link)> {
        self.standards.values().flat_map(move |standard| {
            standard.references.iter().flat_map(move |reference| {
                let links = reference.links.iter().filter(move |link| link.point == *point);
                links.map(move |link| (standard, reference, link))
            })
        })
    }
}

fn collect(dir: &Dir<'_>, files: &mut Vec<(String, String)>) {
    for file in dir.files() {
        // A path that is not UTF-8 or a file that is not text cannot be one of ours.
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            files.push((path.replace('\\', "/"), text.to_owned()));
        }
    }
    for inner in dir.dirs() {
        collect(inner, files);
    }
}

/// The files below a path with an ending, by name.
fn below<'f>(files: &'f [(String, String)], prefix: &str, suffix: &str) -> Vec<File<'f>> {
    let mut found: Vec<File<'f>> = files
        .iter()
        .filter(|(path, _)| path.starts_with(prefix) && path.ends_with(suffix))
        .map(|(path, text)| File { path, text })
        .collect();
    found.sort_by_key(|file| file.path);
    found
}

/// Reads each file; one that does not parse is a problem and is passed over.
fn each<T: DeserializeOwned>(
    files: Vec<File<'_>>,
    ledger: &mut Ledger,
    mut take: impl FnMut(T, &File<'_>, &mut Ledger),
) {
    for file in files {
        match toml::from_str(file.text) {
            Ok(raw) => take(raw, &file, ledger),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                ledger.problem(&file, at, error.message().to_owned());
            }
        }
    }
}

/// A step that leads back to itself, if there is one.
fn in_a_circle(country: &Country) -> Option<Id> {
    let reaches = |start: &Id| {
        let (mut open, mut seen) = (vec![start], vec![]);
        while let Some(id) = open.pop() {
            for next in country.step(id.as_str()).into_iter().flat_map(|step| &step.needs) {
                if next == start {
                    return true;
                }
                if !seen.contains(&next) {
                    seen.push(next);
                    open.push(next);
                }
            }
        }
        false
    };
    country.steps.iter().find(|step| reaches(&step.id)).map(|step| step.id.clone())
}

#[cfg(test)]
mod tests;
