use ngazi_catalogue::{Mark as Read, Stage, Step};
use ngazi_domain::PartialDate;
use ngazi_programme::{Conclusions, GateStanding, MilestoneStanding, StepState};

use crate::Desk;
use crate::reader::{Reader, step_mark};
use crate::view::{
    AnswerLine, Failure, GateView, Mark, MilestoneView, PathView, StageView, StepView, Target,
};

impl Desk {
    /// The steps of the country by stage, and the milestones.
    pub fn show_path(&self) -> Result<PathView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let steps = reader.country().map(|country| country.steps.as_slice()).unwrap_or_default();
        let of = |stage: Stage| StageView {
            title: reader.say(&format!("stage-{}", stage.id()), &[]),
            steps: steps
                .iter()
                .filter(|step| step.stage == stage)
                .map(|step| view(&reader, &conclusions, step))
                .collect(),
        };
        Ok(PathView {
            lead: lead(&reader, &conclusions),
            stages: Stage::ALL.map(of).into_iter().filter(|one| !one.steps.is_empty()).collect(),
            milestones: conclusions.milestones.iter().map(|one| milestone(&reader, one)).collect(),
        })
    }
}

/// How many of the steps that every cooperative has to do are done.
pub(crate) fn lead(reader: &Reader<'_>, conclusions: &Conclusions) -> String {
    let steps = reader.country().map(|country| country.steps.as_slice()).unwrap_or_default();
    let asked = || steps.iter().filter(|step| !step.optional);
    let done = asked().filter(|step| granted(conclusions, step)).count();
    reader.say("path-lead", &[("done", done.into()), ("total", asked().count().into())])
}

fn granted(conclusions: &Conclusions, step: &Step) -> bool {
    let standing = conclusions.steps.iter().find(|one| one.step == step.id);
    standing.is_some_and(|one| one.state == StepState::Granted)
}

fn view(reader: &Reader<'_>, conclusions: &Conclusions, step: &Step) -> StepView {
    let standing = conclusions.steps.iter().find(|one| one.step == step.id);
    let state = standing.map_or(StepState::NotStarted, |one| one.state);
    let waits: Vec<String> = standing
        .map(|one| one.waits_for.iter().map(|need| reader.name("step", need)).collect())
        .unwrap_or_default();
    let blocked = !waits.is_empty() && state == StepState::NotStarted;
    let mut lines = Vec::new();
    let mut line = |label: &str, value: Option<String>| {
        if let Some(value) = value {
            lines.push(AnswerLine { label: reader.say(label, &[]), value, change: None });
        }
    };
    let list = |names: Vec<String>| (!names.is_empty()).then(|| reader.words.items(names));
    line("step-first", list(waits));
    line("step-office", step.office.as_ref().map(|office| reader.name("office", office)));
    let papers = list(step.papers.iter().map(|paper| reader.name("paper", paper)).collect());
    line("step-papers", papers.map(|papers| with_mark(reader, papers, step.papers_mark)));
    line("step-result", step.result.as_ref().map(|paper| reader.name("paper", paper)));
    line(
        "step-validity",
        Some(match step.validity {
            Some(validity) => {
                let years = reader.say("step-years", &[("count", validity.years.into())]);
                with_mark(reader, years, validity.mark)
            }
            None => reader.say("step-validity-unknown", &[]),
        }),
    );
    line("step-fees", list(step.fees.iter().map(|fee| reader.name("fee", fee)).collect()));
    let date = |date: PartialDate| reader.words.date(date);
    line("step-granted", standing.and_then(|one| one.granted).map(date));
    line("step-expires", standing.and_then(|one| one.expires).map(date));
    StepView {
        id: step.id.to_string(),
        title: reader.name("step", &step.id),
        official: reader.attr("step", &step.id, "official").unwrap_or_default(),
        mark: step_mark(state),
        state: if blocked { reader.say("step-blocked", &[]) } else { reader.step_state(state) },
        why: reader.attr("step", &step.id, "why").unwrap_or_default(),
        how: reader.attr("step", &step.id, "how").unwrap_or_default(),
        lines,
        sources: reader.sources(&step.sources),
        badge: (step.mark != Read::Verified).then(|| reader.read(step.mark)),
        target: Target::Record {
            form: "step".to_owned(),
            record: None,
            subject: Some(step.id.to_string()),
        },
    }
}

/// A text with how far it was read, unless it was read at its origin.
fn with_mark(reader: &Reader<'_>, text: String, mark: Read) -> String {
    match mark {
        Read::Verified => text,
        mark => {
            reader.say("with-mark", &[("text", text.into()), ("mark", reader.read(mark).into())])
        }
    }
}

/// A milestone with its gates.
pub(crate) fn milestone(reader: &Reader<'_>, standing: &MilestoneStanding) -> MilestoneView {
    let late = standing.due.is_some_and(|due| due < reader.on);
    let (mark, state) = if standing.kept() {
        (Mark::Done, "milestone-kept")
    } else if late {
        (Mark::Stop, "milestone-late")
    } else if standing.gates.iter().any(GateStanding::holds) {
        (Mark::Partly, "milestone-under-way")
    } else {
        (Mark::Open, "milestone-open")
    };
    let due = standing.due.map(|due| reader.words.date(PartialDate::Day(due)));
    MilestoneView {
        title: reader.name("milestone", &standing.milestone),
        phase: reader.name("phase", &standing.phase),
        mark,
        state: reader.say(state, &[]),
        why: reader.attr("milestone", &standing.milestone, "why").unwrap_or_default(),
        due: match due {
            Some(date) => reader.say("milestone-due", &[("date", date.into())]),
            None => reader.say("milestone-due-unknown", &[]),
        },
        gates: standing
            .gates
            .iter()
            .map(|gate| GateView {
                mark: if gate.holds() { Mark::Done } else { Mark::Open },
                text: gate_text(reader, gate),
            })
            .collect(),
    }
}

fn gate_text(reader: &Reader<'_>, gate: &GateStanding) -> String {
    match gate {
        GateStanding::Stage { stage, done, of } => reader.say(
            "gate-stage",
            &[
                ("stage", reader.say(&format!("stage-{}", stage.id()), &[]).into()),
                ("done", (*done).into()),
                ("total", (*of).into()),
            ],
        ),
        GateStanding::Point { point, state, .. } => reader.say(
            "gate-point",
            &[
                ("point", reader.name("point", point).into()),
                ("state", reader.state(*state).into()),
            ],
        ),
        GateStanding::Fact { fact, count, .. } => reader.fact(fact, *count),
        GateStanding::LegalMinimum { members, minimum: Some(minimum) } => reader
            .say("gate-minimum", &[("members", (*members).into()), ("minimum", (*minimum).into())]),
        GateStanding::LegalMinimum { .. } => reader.say("gate-minimum-unknown", &[]),
    }
}
