use chrono::NaiveDate;
use ngazi_catalogue::{Catalogue, Country, State};
use ngazi_domain::{Id, RecordId, Value, add_months};

use crate::{Conclusions, MilestoneStanding, Registers, StepState};

/// Something to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// How urgent.
    pub urgency: Urgency,
    /// What.
    pub kind: TaskKind,
}

/// How urgent, most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// A stop finding: before everything else.
    Stop,
    /// Late since that day.
    Late(NaiveDate),
    /// Late, since when is not known.
    LateSomeTime,
    /// Due by that day, within two months.
    Due(NaiveDate),
    /// To be started.
    Open,
}

/// What there is to do.
#[derive(Debug, Clone, PartialEq)]
pub enum TaskKind {
    /// A stop finding is open.
    Finding(Id),
    /// A step's paper has ended.
    RenewStep(Id),
    /// A document has ended or ends soon.
    RenewDocument(RecordId),
    /// So many member cards have ended.
    RenewCards(u32),
    /// So many members are to be inspected.
    Inspect(u32),
    /// A milestone has its day.
    Milestone(Id),
    /// The next step towards an office.
    Step(Id),
    /// The register of members is empty.
    WriteMembers,
    /// The number that was declared and the register differ.
    CompareMembers {
        /// What was declared.
        declared: i64,
        /// Active members in the register.
        written: u32,
    },
    /// Questions of a chapter that nobody has looked at: so many points.
    LookAt {
        /// The chapter.
        chapter: Id,
        /// Its first point.
        point: Id,
        /// How many points.
        points: u32,
    },
    /// So many records are late, by a fact.
    Late {
        /// The fact.
        fact: Id,
        /// Its register.
        form: Id,
        /// How many.
        count: u32,
    },
    /// So many answers of a register are "we do not know": find out.
    FindOutAnswers {
        /// The register.
        form: Id,
        /// The first record with such an answer.
        record: RecordId,
        /// The field of that answer.
        field: Id,
        /// How many answers.
        count: u32,
    },
    /// A point that we do not know: find out.
    FindOut(Id),
    /// A point to be improved.
    Improve(Id),
}

/// How near a date must be to be shown as due.
const SOON_MONTHS: u32 = 2;

pub(crate) fn tasks(
    catalogue: &Catalogue,
    country: Option<&Country>,
    conclusions: &Conclusions,
    registers: &Registers,
    on: NaiveDate,
) -> Vec<Task> {
    let soon = add_months(on, SOON_MONTHS);
    let dated = |day: NaiveDate| {
        if day < on {
            Some(Urgency::Late(day))
        } else if day <= soon {
            Some(Urgency::Due(day))
        } else {
            None
        }
    };
    let mut tasks = Vec::new();
    let mut add = |urgency: Urgency, kind: TaskKind| tasks.push(Task { urgency, kind });

    for point in catalogue.points.iter().filter(|point| point.stop) {
        if conclusions.state_of(&point.id) == State::NotYet {
            add(Urgency::Stop, TaskKind::Finding(point.id.clone()));
        }
    }
    for step in &conclusions.steps {
        let ended = step.state == StepState::Expired;
        let urgency = match step.expires.map(|date| date.latest()).map(dated) {
            Some(urgency @ Some(_)) if ended || step.state == StepState::Granted => urgency,
            _ if ended => Some(Urgency::LateSomeTime),
            _ => None,
        };
        if let Some(urgency) = urgency {
            add(urgency, TaskKind::RenewStep(step.step.clone()));
        }
    }
    for document in registers.of("document") {
        let Some(Value::Date(expires)) = document.get("expires-on") else { continue };
        if let Some(urgency) = dated(expires.latest()) {
            add(urgency, TaskKind::RenewDocument(document.id));
        }
    }
    for fact in catalogue.facts.values().filter(|fact| fact.late) {
        let count = conclusions.facts.get(&fact.id).map_or(0, |count| count.yes);
        if count > 0 {
            let (form, fact) = (fact.form.clone(), fact.id.clone());
            add(Urgency::LateSomeTime, TaskKind::Late { fact, form, count });
        }
    }
    let ended_cards = conclusions.facts.get("cards-valid").map_or(0, |count| count.no);
    if ended_cards > 0 {
        add(Urgency::LateSomeTime, TaskKind::RenewCards(ended_cards));
    }
    // Only the milestone to work on: the ones behind it would bury what can be done today.
    if let Some(milestone) = current(&conclusions.milestones)
        && let Some(urgency) = milestone.due.and_then(dated)
    {
        add(urgency, TaskKind::Milestone(milestone.milestone.clone()));
    }
    if registers.of("member").is_empty() {
        add(Urgency::Open, TaskKind::WriteMembers);
    } else if !conclusions.group.due.is_empty() {
        add(Urgency::Open, TaskKind::Inspect(conclusions.group.due.len() as u32));
    }
    if let Some((declared, written)) = conclusions.members_differ(registers) {
        add(Urgency::Open, TaskKind::CompareMembers { declared, written });
    }
    if let Some(step) = next_step(country, conclusions) {
        add(Urgency::Open, TaskKind::Step(step));
    }
    let mut chapters: Vec<&Id> = catalogue.points.iter().map(|point| &point.chapter).collect();
    chapters.dedup();
    for chapter in chapters {
        let mut untouched = catalogue.points.iter().filter(|point| {
            point.chapter == *chapter && conclusions.state_of(&point.id) == State::NotLookedAt
        });
        if let Some(first) = untouched.next() {
            let (chapter, point) = (chapter.clone(), first.id.clone());
            let points = 1 + untouched.count() as u32;
            add(Urgency::Open, TaskKind::LookAt { chapter, point, points });
        }
    }
    for (_, form) in catalogue.registers() {
        if let Some(task) = unknown_answers(&form.id, registers) {
            add(Urgency::Open, task);
        }
    }
    for point in &catalogue.points {
        match conclusions.state_of(&point.id) {
            State::Unknown => add(Urgency::Open, TaskKind::FindOut(point.id.clone())),
            State::NotYet if !point.stop => {
                add(Urgency::Open, TaskKind::Improve(point.id.clone()));
            }
            State::Partly => add(Urgency::Open, TaskKind::Improve(point.id.clone())),
            _ => {}
        }
    }
    tasks.sort_by_key(|task| task.urgency);
    tasks
}

/// The answers of a register that nobody knew.
fn unknown_answers(form: &Id, registers: &Registers) -> Option<TaskKind> {
    let open = registers.of(form.as_str()).iter().flat_map(|record| {
        let unknown = record.values.iter().filter(|(_, value)| **value == Value::Unknown);
        unknown.map(move |(field, _)| (record.id, field.clone()))
    });
    let mut open = open.peekable();
    let (record, field) = open.peek().cloned()?;
    let count = u32::try_from(open.count()).unwrap_or(u32::MAX);
    Some(TaskKind::FindOutAnswers { form: form.clone(), record, field, count })
}

/// The first compulsory step that is not done, when what it needs is done.
fn next_step(country: Option<&Country>, conclusions: &Conclusions) -> Option<Id> {
    country?
        .steps
        .iter()
        .filter(|step| !step.optional)
        .filter_map(|step| conclusions.steps.iter().find(|one| one.step == step.id))
        .find(|one| {
            let open = matches!(
                one.state,
                StepState::NotStarted | StepState::InPreparation | StepState::Refused
            );
            open && one.waits_for.is_empty()
        })
        .map(|one| one.step.clone())
}

/// The milestone to work on: the first that is not kept.
pub(crate) fn current(milestones: &[MilestoneStanding]) -> Option<&MilestoneStanding> {
    milestones.iter().find(|one| !one.kept())
}
