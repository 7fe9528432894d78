use ngazi_domain::{Id, PartialDate};
use ngazi_programme::{Conclusions, Task, TaskKind, Urgency};

use crate::Desk;
use crate::reader::Reader;
use crate::view::{Failure, FigureView, HomeView, Mark, PhaseView, QuestionRef, Target, TaskView};

/// So many things to do are shown; more would not be done today.
const SHOWN: usize = 8;

impl Desk {
    /// The first page.
    pub fn show_home(&self) -> Result<HomeView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let tasks = &conclusions.tasks;
        let beyond = tasks.len().saturating_sub(SHOWN);
        Ok(HomeView {
            lead: lead(&reader, &conclusions),
            phases: phases(&reader, &conclusions),
            tasks: tasks.iter().take(SHOWN).map(|one| task(&reader, &conclusions, one)).collect(),
            more: (beyond > 0).then(|| reader.say("home-more", &[("count", beyond.into())])),
            figures: figures(&reader, &conclusions),
            backup: self.backup_note(),
        })
    }
}

pub(crate) fn lead(reader: &Reader<'_>, conclusions: &Conclusions) -> String {
    let number = |id: &Id| reader.catalogue.phases.iter().position(|phase| phase.id == *id);
    let Some((index, id)) = conclusions.phase.as_ref().and_then(|id| Some((number(id)?, id)))
    else {
        return reader.say("home-lead-start", &[]);
    };
    let open = conclusions.phases.iter().find(|one| one.phase == *id);
    reader.say(
        "home-lead",
        &[
            ("number", (index + 1).into()),
            ("total", reader.catalogue.phases.len().into()),
            ("open", open.map_or(0, |one| one.total - one.done).into()),
        ],
    )
}

pub(crate) fn phases(reader: &Reader<'_>, conclusions: &Conclusions) -> Vec<PhaseView> {
    let view = |(index, phase): (usize, &ngazi_programme::PhaseStanding)| PhaseView {
        name: reader.say(
            "phase-numbered",
            &[("number", (index + 1).into()), ("name", reader.name("phase", &phase.phase).into())],
        ),
        done: phase.done,
        total: phase.total,
        figure: reader
            .say("phase-figure", &[("done", phase.done.into()), ("total", phase.total.into())]),
        due: phase.due.filter(|_| phase.done < phase.total).map(|due| {
            let date = reader.words.date(PartialDate::Day(due));
            reader.say("phase-due", &[("date", date.into())])
        }),
        current: conclusions.phase.as_ref() == Some(&phase.phase),
    };
    conclusions.phases.iter().enumerate().map(view).collect()
}

/// Three figures: points met, members, papers.
pub(crate) fn figures(reader: &Reader<'_>, conclusions: &Conclusions) -> Vec<FigureView> {
    let met = ngazi_programme::Tally::of(conclusions.points.values().map(|point| point.state));
    let pair = |done: u32, total: u32| {
        reader.say("figure-of", &[("done", done.into()), ("total", total.into())])
    };
    let members = conclusions.count("members").all();
    let women = conclusions.count("women");
    let papers = conclusions.count("documents-valid");
    vec![
        FigureView {
            figure: pair(met.met, met.applicable()),
            label: reader.say("figure-points", &[]),
        },
        FigureView {
            figure: reader.words.number(members.into()),
            label: reader.say(
                "figure-members",
                &[
                    ("count", members.into()),
                    ("women", women.yes.into()),
                    ("papers", conclusions.count("members-with-id").yes.into()),
                ],
            ),
        },
        FigureView {
            figure: pair(papers.yes, papers.all()),
            label: reader.say("figure-papers", &[]),
        },
    ]
}

/// One thing to do, with where it is done.
pub(crate) fn task(reader: &Reader<'_>, conclusions: &Conclusions, task: &Task) -> TaskView {
    let (mark, tag) = match task.urgency {
        Urgency::Stop => (Mark::Stop, reader.say("urgency-stop", &[])),
        Urgency::Late(_) | Urgency::LateSomeTime => (Mark::Stop, reader.say("urgency-late", &[])),
        Urgency::Due(day) => {
            let date = reader.words.date(PartialDate::Day(day));
            (Mark::Partly, reader.say("urgency-due", &[("date", date.into())]))
        }
        Urgency::Open => (Mark::Open, reader.say("urgency-open", &[])),
    };
    let since = match task.urgency {
        Urgency::Late(day) => {
            let date = reader.words.date(PartialDate::Day(day));
            Some(reader.say("late-since", &[("date", date.into())]))
        }
        _ => None,
    };
    let Described { title, detail, target } = describe(reader, conclusions, &task.kind);
    TaskView { mark, tag, title, detail: since.unwrap_or(detail), target }
}

struct Described {
    title: String,
    detail: String,
    target: Target,
}

fn describe(reader: &Reader<'_>, conclusions: &Conclusions, kind: &TaskKind) -> Described {
    let page = |page: &str| Target::Page { page: page.to_owned() };
    let register = |form: &str| Target::Register { form: form.to_owned() };
    let action = |point: &Id| reader.attr("point", point, "action").unwrap_or_default();
    let point = |point: &Id| Described {
        title: action(point),
        detail: reader.name("point", point),
        target: Target::Point { point: point.to_string() },
    };
    let step = |step: &Id, said: &str| Described {
        title: reader.say(said, &[("step", reader.name("step", step).into())]),
        detail: reader.attr("step", step, "how").unwrap_or_default(),
        target: Target::Record {
            form: "step".to_owned(),
            record: None,
            subject: Some(step.to_string()),
        },
    };
    match kind {
        TaskKind::Finding(id) => Described {
            title: action(id),
            detail: reader.say("task-finding", &[("point", reader.name("point", id).into())]),
            target: Target::Point { point: id.to_string() },
        },
        TaskKind::RenewStep(id) => step(id, "task-renew-step"),
        TaskKind::Step(id) => step(id, "task-step"),
        TaskKind::RenewDocument(id) => {
            let record = reader.registers.record("document", *id);
            let name = record.map(|record| reader.record_name(record)).unwrap_or_default();
            Described {
                title: reader.say("task-renew-document", &[("document", name.into())]),
                detail: reader.say("task-renew-document-why", &[]),
                target: Target::Record {
                    form: "document".to_owned(),
                    record: Some(id.to_string()),
                    subject: None,
                },
            }
        }
        TaskKind::RenewCards(count) => Described {
            title: reader.say("task-renew-cards", &[("count", (*count).into())]),
            detail: reader.say("task-renew-cards-why", &[]),
            target: register("member"),
        },
        TaskKind::Inspect(count) => Described {
            title: reader.say("task-inspect", &[("count", (*count).into())]),
            detail: reader.say("task-inspect-why", &[]),
            target: page("group"),
        },
        TaskKind::Milestone(id) => {
            let standing = conclusions.milestones.iter().find(|one| one.milestone == *id);
            let open = standing.map_or(0, |one| one.gates.iter().filter(|g| !g.holds()).count());
            Described {
                title: reader
                    .say("task-milestone", &[("milestone", reader.name("milestone", id).into())]),
                detail: reader.say("task-milestone-why", &[("count", open.into())]),
                target: page("path"),
            }
        }
        TaskKind::CompareMembers { declared, written } => Described {
            title: reader.say("task-compare-members", &[]),
            detail: reader.say(
                "task-compare-members-why",
                &[
                    ("declared", reader.words.decimal((*declared).into()).into()),
                    ("written", (*written).into()),
                ],
            ),
            target: register("member"),
        },
        TaskKind::WriteMembers => Described {
            title: reader.say("task-write-members", &[]),
            detail: reader.say("task-write-members-why", &[]),
            target: register("member"),
        },
        TaskKind::LookAt { chapter, point: first, points } => Described {
            title: reader.say(
                "task-look-at",
                &[("chapter", reader.name("chapter", chapter).into()), ("count", (*points).into())],
            ),
            detail: reader
                .say("task-look-at-why", &[("point", reader.name("point", first).into())]),
            target: match question_of(reader, first) {
                Some(question) => Target::Question { question },
                None => Target::Point { point: first.to_string() },
            },
        },
        TaskKind::Late { fact, form, count } => Described {
            title: reader
                .words
                .attr(&format!("fact-{fact}"), "task", &[("yes", (*count).into())])
                .unwrap_or_default(),
            detail: reader.attr("form", form, "many").unwrap_or_default(),
            target: register(form.as_str()),
        },
        TaskKind::FindOutAnswers { form, record, field, count } => {
            let definition = reader.catalogue.forms.get(form);
            let label = definition.map(|one| reader.label(one, field)).unwrap_or_default();
            let book = reader.attr("form", form, "many").unwrap_or_default();
            let args = [("form", book.into()), ("count", (*count).into())];
            let detail = [("field", label.into())];
            Described {
                title: reader.say("task-find-out-answers", &args),
                detail: reader
                    .words
                    .attr("task-find-out-answers", "detail", &detail)
                    .unwrap_or_default(),
                target: Target::Record {
                    form: form.to_string(),
                    record: Some(record.to_string()),
                    subject: None,
                },
            }
        }
        TaskKind::FindOut(id) => Described {
            title: reader.say("task-find-out", &[("point", reader.name("point", id).into())]),
            detail: action(id),
            ..point(id)
        },
        TaskKind::Improve(id) => point(id),
    }
}

/// The first question of a point, when it has one.
pub(crate) fn question_of(reader: &Reader<'_>, point: &Id) -> Option<QuestionRef> {
    let found = reader.catalogue.point(point.as_str())?;
    let asked = !found.questions.is_empty();
    asked.then(|| QuestionRef { flow: "point".to_owned(), id: point.to_string(), index: 0 })
}
