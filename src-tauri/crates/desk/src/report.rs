use std::collections::BTreeMap;

use ngazi_programme::Conclusions;
use serde::Serialize;

use crate::Desk;
use crate::reader::Reader;
use crate::show_home::{lead, phases, task};
use crate::show_path::milestone;
use crate::view::Failure;
use crate::{show_fees, show_group, show_path, show_points};

/// What the program concludes, for the command line: ids and numbers for machines, sentences for people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// One sentence above everything.
    pub heading: String,
    /// Its parts.
    pub groups: Vec<ReportGroup>,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportGroup {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Option<String>,
    /// Its lines.
    pub items: Vec<ReportItem>,
}

/// A line of a report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportItem {
    /// The id of the thing.
    pub id: String,
    /// Its state by id, when it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Its numbers.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub numbers: BTreeMap<String, String>,
    /// The sentence.
    pub text: String,
}

impl ReportItem {
    pub(crate) fn new(id: &str, text: String) -> Self {
        Self { id: id.to_owned(), state: None, numbers: BTreeMap::new(), text }
    }

    fn state(mut self, state: &str) -> Self {
        self.state = Some(state.to_owned());
        self
    }

    fn number(mut self, name: &str, number: impl ToString) -> Self {
        self.numbers.insert(name.to_owned(), number.to_string());
        self
    }
}

/// A page of conclusions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Phases and what to do.
    Home,
    /// Steps and milestones.
    Path,
    /// Points and standards.
    Points,
    /// Facts.
    Facts,
    /// The group.
    Group,
    /// Fees.
    Fees,
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}", self.heading)?;
        for group in self.groups.iter().filter(|group| !group.items.is_empty()) {
            writeln!(f)?;
            if let Some(title) = &group.title {
                writeln!(f, "{title}")?;
            }
            for item in &group.items {
                writeln!(f, "  {}", item.text)?;
            }
        }
        Ok(())
    }
}

impl Desk {
    /// A page of conclusions; `standard` keeps only that standard and its points.
    pub fn report(&self, page: Page, standard: Option<&str>) -> Result<Report, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let known = |id: &&str| self.catalogue.standards.contains_key(*id);
        if let Some(unknown) = standard.filter(|id| !known(id)) {
            return Err(self.unknown(unknown));
        }
        Ok(match page {
            Page::Home => home(&reader, &conclusions),
            Page::Path => path(&reader, &conclusions),
            Page::Points => points(&reader, &conclusions, standard),
            Page::Facts => facts(&reader, &conclusions),
            Page::Group => group_page(&reader, &conclusions),
            Page::Fees => fees(&reader, &conclusions),
        })
    }
}

fn group_page(reader: &Reader<'_>, conclusions: &Conclusions) -> Report {
    let group_of = &conclusions.group;
    let line = |label: String, value: String| {
        reader.say("label-value", &[("label", label.into()), ("value", value.into())])
    };
    let inspected =
        line(reader.say("figure-inspected", &[]), show_group::coverage(reader, group_of));
    let mut items = vec![
        ReportItem::new("inspected", inspected)
            .number("members", group_of.members)
            .number("inspected", group_of.inspected.yes)
            .number("due", group_of.due.len()),
    ];
    if let Some(scheme) = reader.catalogue.scheme() {
        items.extend(group_of.samples.iter().map(|sample| {
            let said = show_group::audit(reader, scheme, group_of, sample);
            ReportItem::new(sample.0.as_str(), line(said.label, said.value))
                .number("sample", sample.1)
        }));
        items.push(ReportItem::new("notice", show_group::notice(reader, scheme)));
    }
    Report {
        heading: show_group::lead(reader, group_of),
        groups: vec![group("group", None, items)],
    }
}

fn group(id: &str, title: Option<String>, items: Vec<ReportItem>) -> ReportGroup {
    ReportGroup { id: id.to_owned(), title, items }
}

fn home(reader: &Reader<'_>, conclusions: &Conclusions) -> Report {
    let standing = conclusions.phases.iter().zip(phases(reader, conclusions));
    let phase = |(one, view): (&ngazi_programme::PhaseStanding, crate::view::PhaseView)| {
        let text = reader
            .say("label-value", &[("label", view.name.into()), ("value", view.figure.into())]);
        ReportItem::new(one.phase.as_str(), text)
            .number("done", one.done)
            .number("total", one.total)
    };
    let todo = |one: &ngazi_programme::Task| {
        let view = task(reader, conclusions, one);
        let text = reader.say(
            "task-line",
            &[
                ("tag", view.tag.into()),
                ("title", view.title.into()),
                ("detail", view.detail.into()),
            ],
        );
        let state = match one.urgency {
            ngazi_programme::Urgency::Stop => "stop",
            ngazi_programme::Urgency::Late(_) | ngazi_programme::Urgency::LateSomeTime => "late",
            ngazi_programme::Urgency::Due(_) => "due",
            ngazi_programme::Urgency::Open => "open",
        };
        ReportItem::new("task", text).state(state)
    };
    Report {
        heading: lead(reader, conclusions),
        groups: vec![
            group("phases", None, standing.map(phase).collect()),
            group(
                "tasks",
                Some(reader.say("home-tasks", &[])),
                conclusions.tasks.iter().map(todo).collect(),
            ),
        ],
    }
}

fn path(reader: &Reader<'_>, conclusions: &Conclusions) -> Report {
    let step = |one: &ngazi_programme::StepStanding| {
        let state = reader.step_state(one.state);
        let text = reader.say(
            "label-value",
            &[("label", reader.name("step", &one.step).into()), ("value", state.into())],
        );
        ReportItem::new(one.step.as_str(), text)
            .state(one.state.id())
            .number("waits-for", one.waits_for.len())
    };
    let gate = |one: &ngazi_programme::MilestoneStanding| {
        let view = milestone(reader, one);
        let text = reader.say(
            "task-line",
            &[
                ("tag", view.state.into()),
                ("title", view.title.into()),
                ("detail", view.due.into()),
            ],
        );
        let held = one.gates.iter().filter(|gate| gate.holds()).count();
        ReportItem::new(one.milestone.as_str(), text)
            .state(if one.kept() { "kept" } else { "open" })
            .number("gates-held", held)
            .number("gates", one.gates.len())
    };
    Report {
        heading: show_path::lead(reader, conclusions),
        groups: vec![
            group("steps", None, conclusions.steps.iter().map(step).collect()),
            group(
                "milestones",
                Some(reader.say("path-milestones", &[])),
                conclusions.milestones.iter().map(gate).collect(),
            ),
            group(
                "gates",
                Some(reader.say("path-open-gates", &[])),
                open_gates(reader, conclusions),
            ),
        ],
    }
}

/// What is still missing for the milestone to work on: those behind it would bury it.
fn open_gates(reader: &Reader<'_>, conclusions: &Conclusions) -> Vec<ReportItem> {
    let of = |one: &ngazi_programme::MilestoneStanding| {
        let view = milestone(reader, one);
        let missing = one.gates.iter().zip(view.gates).filter(|(gate, _)| !gate.holds());
        let line = |(_, gate): (_, crate::view::GateView)| {
            let text = reader.say(
                "label-value",
                &[("label", view.title.as_str().into()), ("value", gate.text.into())],
            );
            ReportItem::new(one.milestone.as_str(), text).state("open")
        };
        missing.map(line).collect::<Vec<_>>()
    };
    conclusions.milestones.iter().find(|one| !one.kept()).map(of).unwrap_or_default()
}

fn points(reader: &Reader<'_>, conclusions: &Conclusions, standard: Option<&str>) -> Report {
    let wanted = |id: &str| standard.is_none_or(|standard| standard == id);
    let tallies = conclusions.standards.iter().filter(|one| wanted(one.standard.as_str()));
    let tally = |one: &ngazi_programme::StandardTally| {
        let text = reader.say(
            "standard-line",
            &[
                ("standard", reader.name("standard", &one.standard).into()),
                ("met", one.all.met.into()),
                ("total", one.all.applicable().into()),
            ],
        );
        ReportItem::new(one.standard.as_str(), text)
            .number("met", one.all.met)
            .number("partly", one.all.partly)
            .number("not-yet", one.all.not_yet)
            .number("unknown", one.all.unknown)
            .number("not-looked-at", one.all.not_looked_at)
            .number("not-applicable", one.all.not_applicable)
    };
    let listed = reader.catalogue.points.iter().filter(|point| {
        standard.is_none()
            || reader.catalogue.references_of(&point.id).any(|(one, ..)| wanted(one.id.as_str()))
    });
    let line = |point: &ngazi_catalogue::Point| {
        let state = conclusions.state_of(&point.id);
        let text = reader.say(
            "label-value",
            &[
                ("label", reader.name("point", &point.id).into()),
                ("value", reader.state(state).into()),
            ],
        );
        ReportItem::new(point.id.as_str(), text).state(state.id())
    };
    let all = ngazi_programme::Tally::of(conclusions.points.values().map(|point| point.state));
    let stop = show_points::stop(reader, conclusions)
        .map(|text| ReportItem::new("stop", text).state("stop"));
    Report {
        heading: reader
            .say("points-lead", &[("met", all.met.into()), ("total", all.applicable().into())]),
        groups: vec![
            group("stop", None, stop.into_iter().collect()),
            group("standards", None, tallies.map(tally).collect()),
            group("points", None, listed.map(line).collect()),
        ],
    }
}

fn facts(reader: &Reader<'_>, conclusions: &Conclusions) -> Report {
    let fact = |(id, count): (&ngazi_domain::Id, &ngazi_programme::Count)| {
        ReportItem::new(id.as_str(), reader.fact(id, *count))
            .number("yes", count.yes)
            .number("no", count.no)
            .number("unknown", count.unknown)
            .number("all", count.all())
    };
    // A book in which nothing is written has nothing to tell.
    let told = |(id, _): &(&ngazi_domain::Id, &ngazi_programme::Count)| {
        let form =
            reader.catalogue.facts.get(*id).and_then(|one| reader.catalogue.forms.get(&one.form));
        form.is_none_or(|form| {
            form.group.is_none() || !reader.registers.of(form.id.as_str()).is_empty()
        })
    };
    Report {
        heading: reader.say("facts-lead", &[]),
        groups: vec![group(
            "facts",
            None,
            conclusions.facts.iter().filter(told).map(fact).collect(),
        )],
    }
}

fn fees(reader: &Reader<'_>, conclusions: &Conclusions) -> Report {
    let line = |line: &ngazi_programme::FeeLine| {
        let mut amount = show_fees::amount(reader, &line.amount);
        if line.information {
            let mark = reader.say("fee-information", &[]);
            amount = reader.say("with-mark", &[("text", amount.into()), ("mark", mark.into())]);
        }
        let text = reader.say(
            "label-value",
            &[("label", reader.name("fee", &line.fee).into()), ("value", amount.into())],
        );
        let item = ReportItem::new(line.fee.as_str(), text);
        match &line.amount {
            ngazi_programme::Amount::Known { money, .. } => item
                .state(if line.information { "information" } else { "known" })
                .number("amount", money.amount())
                .number("currency", money.currency.code()),
            ngazi_programme::Amount::Rate { percent, .. } => item
                .state(if line.information { "information" } else { "rate" })
                .number("percent", percent),
            ngazi_programme::Amount::Unknown(_) => {
                item.state(if line.information { "information" } else { "unknown" })
            }
        }
    };
    let totals = conclusions.fees.totals.values().map(|money| {
        let text = reader.say(
            "label-value",
            &[
                ("label", reader.say("fees-known", &[]).into()),
                ("value", reader.words.money(*money).into()),
            ],
        );
        ReportItem::new("total", text)
            .number("amount", money.amount())
            .number("currency", money.currency.code())
    });
    let unknown = ReportItem::new("unknown", show_fees::unknown(reader, conclusions))
        .number("count", conclusions.fees.unknown);
    Report {
        heading: show_fees::lead(reader),
        groups: vec![
            group("fees", None, conclusions.fees.lines.iter().map(line).collect()),
            group("totals", None, totals.chain([unknown]).collect()),
        ],
    }
}
