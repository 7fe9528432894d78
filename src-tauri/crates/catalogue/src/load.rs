use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use ngazi_domain::{Form, Id};
use serde::de::DeserializeOwned;

use crate::choice::RawSet;
use crate::country::RawCountry;
use crate::example::RawExample;
use crate::fact::RawFact;
use crate::fee::RawFee;
use crate::form::RawForm;
use crate::ledger::{File, Ledger};
use crate::path::{RawMilestone, RawPhases, RawStart, RawTiers};
use crate::point::RawPoint;
use crate::scheme::RawScheme;
use crate::source::RawSources;
use crate::standard::RawStandard;
use crate::step::RawStep;
use crate::view::RawView;
use crate::{
    ChoiceSet, Country, Example, Fact, Milestone, Phase, Point, Problem, QuestionPlace, Scheme,
    Source, Standard, Tier, View,
};

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../data");

/// Everything in `data/`, checked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue {
    /// Sources by id.
    pub sources: BTreeMap<Id, Source>,
    /// Sets of choices by id.
    pub choices: BTreeMap<Id, ChoiceSet>,
    /// Forms by id; the form of a point is `point.` and its id.
    pub forms: BTreeMap<Id, Form>,
    /// Facts by id.
    pub facts: BTreeMap<Id, Fact>,
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

/// The chapters in the order a cooperative should take them: who we are before what could stop us.
const CHAPTERS: [&str; 7] =
    ["organisation", "legitimacy", "people", "conflict", "integrity", "safety", "environment"];

impl Catalogue {
    /// The content shipped with the program. Errors: every problem found, by file and line.
    pub fn built_in() -> Result<Self, Vec<Problem>> {
        let mut files = Vec::new();
        collect(&DATA, &mut files);
        Self::load(&files)
    }

    /// A catalogue from files, each with its path below `data/` and its text.
    pub fn load(files: &[(String, String)]) -> Result<Self, Vec<Problem>> {
        let mut ledger = Ledger::default();
        let mut catalogue = Self::default();
        let below = |prefix: &str, suffix: &str| -> Vec<File<'_>> {
            let mut found: Vec<File<'_>> = files
                .iter()
                .filter(|(path, _)| path.starts_with(prefix) && path.ends_with(suffix))
                .map(|(path, text)| File { path, text })
                .collect();
            found.sort_by_key(|file| file.path.to_owned());
            found
        };
        for file in below("sources/", ".toml") {
            if let Some(raw) = parse::<RawSources>(&file, &mut ledger) {
                let sources = raw.build(&file, &mut ledger);
                catalogue.sources.extend(sources.into_iter().map(|one| (one.id.clone(), one)));
            }
        }
        for file in below("choices/", ".toml") {
            if let Some(raw) = parse::<RawSet>(&file, &mut ledger) {
                let set = raw.build(&file, &mut ledger);
                catalogue.choices.insert(set.id.clone(), set);
            }
        }
        for file in below("forms/", ".toml") {
            if let Some(raw) = parse::<RawForm>(&file, &mut ledger) {
                let form = raw.build(&catalogue.choices, &file, &mut ledger);
                catalogue.forms.insert(form.id.clone(), form);
            }
        }
        for file in below("facts/", ".toml") {
            if let Some(raw) = parse::<RawFact>(&file, &mut ledger) {
                let fact = raw.build(&catalogue.forms, &file, &mut ledger);
                catalogue.facts.insert(fact.id.clone(), fact);
            }
        }
        for file in below("points/", ".toml") {
            if let Some(raw) = parse::<RawPoint>(&file, &mut ledger) {
                let (point, form) = raw.build(&catalogue.choices, &file, &mut ledger);
                if !CHAPTERS.contains(&point.chapter.as_str()) {
                    ledger.problem(&file, 0, format!("there is no chapter `{}`", point.chapter));
                }
                catalogue.forms.insert(form.id.clone(), form);
                catalogue.points.push(point);
            }
        }
        let chapter = |point: &Point| CHAPTERS.iter().position(|one| point.chapter == *one);
        catalogue.points.sort_by_key(|point| (chapter(point), point.order, point.id.clone()));
        for file in below("standards/", ".toml") {
            if let Some(raw) = parse::<RawStandard>(&file, &mut ledger) {
                let standard = raw.build(&file, &mut ledger);
                catalogue.standards.insert(standard.id.clone(), standard);
            }
        }
        for file in below("schemes/", ".toml") {
            if let Some(raw) = parse::<RawScheme>(&file, &mut ledger) {
                let scheme = raw.build(&file, &mut ledger);
                catalogue.schemes.insert(scheme.id.clone(), scheme);
            }
        }
        for file in below("countries/", "/country.toml") {
            let Some(raw) = parse::<RawCountry>(&file, &mut ledger) else { continue };
            let mut country = raw.build(&file, &mut ledger);
            let folder = file.path.trim_end_matches("country.toml");
            for file in below(&format!("{folder}fees/"), ".toml") {
                if let Some(raw) = parse::<RawFee>(&file, &mut ledger) {
                    let cooperative = catalogue.forms.get("cooperative");
                    let fee = raw.build(&country.id, cooperative, &file, &mut ledger);
                    country.fees.insert(fee.id.clone(), fee);
                }
            }
            for file in below(&format!("{folder}steps/"), ".toml") {
                if let Some(raw) = parse::<RawStep>(&file, &mut ledger) {
                    country.steps.push(raw.build(&country.id, &file, &mut ledger));
                }
            }
            country.steps.sort_by_key(|step| (step.order, step.id.clone()));
            if let Some(step) = in_a_circle(&country) {
                ledger.problem(&file, 0, format!("the step `{step}` needs itself, in a circle"));
            }
            catalogue.countries.insert(country.id.clone(), country);
        }
        for file in below("path/phases.toml", "") {
            if let Some(raw) = parse::<RawPhases>(&file, &mut ledger) {
                catalogue.phases = raw.build(&file, &mut ledger);
            }
        }
        for file in below("path/tiers.toml", "") {
            if let Some(raw) = parse::<RawTiers>(&file, &mut ledger) {
                catalogue.tiers = raw.build();
            }
        }
        for file in below("path/start.toml", "") {
            if let Some(raw) = parse::<RawStart>(&file, &mut ledger) {
                catalogue.start = raw.build(&catalogue.forms, &file, &mut ledger);
            }
        }
        for file in below("path/milestones/", ".toml") {
            if let Some(raw) = parse::<RawMilestone>(&file, &mut ledger) {
                catalogue.milestones.push(raw.build(&catalogue.tiers, &file, &mut ledger));
            }
        }
        catalogue.milestones.sort_by_key(|milestone| (milestone.order, milestone.id.clone()));
        for file in below("views/", ".toml") {
            if let Some(raw) = parse::<RawView>(&file, &mut ledger) {
                let view = raw.build(&file, &mut ledger);
                catalogue.views.insert(view.id.clone(), view);
            }
        }
        for file in below("examples/", ".toml") {
            if let Some(raw) = parse::<RawExample>(&file, &mut ledger) {
                let example = raw.build(&file, &mut ledger);
                catalogue.examples.insert(example.id.clone(), example);
            }
        }
        let problems = ledger.resolve();
        if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
    }

    /// The point with that id.
    pub fn point(&self, id: &str) -> Option<&Point> {
        self.points.iter().find(|point| point.id == id)
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

fn parse<T: DeserializeOwned>(file: &File<'_>, ledger: &mut Ledger) -> Option<T> {
    match toml::from_str(file.text) {
        Ok(raw) => Some(raw),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            ledger.problem(file, at, error.message().to_owned());
            None
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
