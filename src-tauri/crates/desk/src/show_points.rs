use ngazi_catalogue::{Point, State};
use ngazi_domain::Id;
use ngazi_programme::{Conclusions, PointStanding, Reason, Tally};

use crate::Desk;
use crate::open_question::{evidence, serves};
use crate::reader::{Reader, mark_of};
use crate::show_home::question_of;
use crate::view::{
    AnswerLine, ChapterView, Failure, FigureView, PointLine, PointView, PointsView, QuestionRef,
    Target,
};

impl Desk {
    /// All points by chapter.
    pub fn show_points(&self) -> Result<PointsView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let all = Tally::of(conclusions.points.values().map(|point| point.state));
        let mut chapters: Vec<ChapterView> = Vec::new();
        for point in &self.catalogue.points {
            let title = reader.name("chapter", &point.chapter);
            if chapters.last().is_none_or(|last| last.title != title) {
                chapters.push(ChapterView { title, points: vec![] });
            }
            let state = conclusions.state_of(&point.id);
            if let Some(chapter) = chapters.last_mut() {
                chapter.points.push(PointLine {
                    id: point.id.to_string(),
                    name: reader.name("point", &point.id),
                    mark: mark_of(state),
                    state: reader.state(state),
                    question: question_of(&reader, &point.id),
                });
            }
        }
        Ok(PointsView {
            lead: reader
                .say("points-lead", &[("met", all.met.into()), ("total", all.applicable().into())]),
            stop: stop(&reader, &conclusions),
            standards: standards(&reader, &conclusions),
            chapters,
        })
    }

    /// A point's summary.
    pub fn show_point(&self, point: &str) -> Result<PointView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let found = self.catalogue.point(point).ok_or_else(|| self.unknown(point))?;
        let standing = conclusions.points.get(&found.id).ok_or_else(|| self.unknown(point))?;
        Ok(PointView {
            id: found.id.to_string(),
            name: reader.name("point", &found.id),
            mark: mark_of(standing.state),
            state: reader.state(standing.state),
            reasons: reasons(&reader, found, standing),
            action: reader.attr("point", &found.id, "action").unwrap_or_default(),
            answers: self.answers(&reader, found)?,
            evidence: evidence(&reader, &found.id),
            serves: serves(&reader, &found.id),
            question: question_of(&reader, &found.id),
            next: next(&reader, &conclusions, found),
        })
    }

    fn answers(&self, reader: &Reader<'_>, point: &Point) -> Result<Vec<AnswerLine>, Failure> {
        let form = self.form(point.form().as_str())?;
        let record = reader.registers.single(form.id.as_str());
        let values = record.map(|record| record.values.clone()).unwrap_or_default();
        let line = |(index, field): (usize, &ngazi_domain::Field)| AnswerLine {
            label: reader.label(form, &field.id),
            value: reader.text(form, record, field.id.as_str()),
            change: Some(Target::Question {
                question: QuestionRef {
                    flow: "point".to_owned(),
                    id: point.id.to_string(),
                    index: index as u32,
                },
            }),
        };
        Ok(form.shown(&reader.context(&values)).enumerate().map(line).collect())
    }
}

/// The sentence that a stop finding blocks every view.
pub(crate) fn stop(reader: &Reader<'_>, conclusions: &Conclusions) -> Option<String> {
    let names: Vec<String> = conclusions
        .stop_findings(reader.catalogue)
        .map(|point| reader.name("point", point))
        .collect();
    let points = reader.words.list(names.iter().cloned());
    (!names.is_empty()).then(|| reader.say("stop-notice", &[("points", points.into())]))
}

/// Where we stand per standard: each point once.
pub(crate) fn standards(reader: &Reader<'_>, conclusions: &Conclusions) -> Vec<FigureView> {
    let view = |one: &ngazi_programme::StandardTally| FigureView {
        figure: reader.say(
            "figure-of",
            &[("done", one.all.met.into()), ("total", one.all.applicable().into())],
        ),
        label: reader.attr("standard", &one.standard, "short").unwrap_or_default(),
    };
    conclusions.standards.iter().map(view).collect()
}

/// Why a point has its state.
pub(crate) fn reasons(reader: &Reader<'_>, point: &Point, standing: &PointStanding) -> Vec<String> {
    let form = reader.catalogue.forms.get(&point.form());
    let mut said: Vec<String> = standing
        .reasons
        .iter()
        .filter_map(|reason| match reason {
            // Each answer stands in the list below; only what holds the point back is said here.
            Reason::Answer { .. } => None,
            Reason::Unanswered(count) => {
                Some(reader.say("reason-unanswered", &[("count", (*count).into())]))
            }
            Reason::Limit { fact, count } => Some(reader.fact(fact, *count)),
        })
        .collect();
    if said.is_empty() && standing.state != State::NotLookedAt {
        said.extend(standing.reasons.iter().filter_map(|reason| {
            let Reason::Answer { question, answer } = reason else { return None };
            let form = form?;
            let field = form.field(question.as_str())?;
            let value = match &field.kind {
                ngazi_domain::Kind::Choice { set, .. } => reader.choice(set, answer),
                _ => reader.say(&format!("choice-answer-{answer}"), &[]),
            };
            let question = reader.label(form, question);
            Some(
                reader.say(
                    "reason-answer",
                    &[("question", question.into()), ("answer", value.into())],
                ),
            )
        }));
    }
    said
}

/// The next point that nobody has looked at: first behind this one, then from the beginning.
fn next(reader: &Reader<'_>, conclusions: &Conclusions, point: &Point) -> Option<Target> {
    let points = &reader.catalogue.points;
    let here = points.iter().position(|one| one.id == point.id)?;
    let open =
        |one: &&Point| one.id != point.id && conclusions.state_of(&one.id) == State::NotLookedAt;
    let next: &Id = &points[here..].iter().chain(&points[..here]).find(open)?.id;
    Some(match question_of(reader, next) {
        Some(question) => Target::Question { question },
        None => Target::Point { point: next.to_string() },
    })
}
