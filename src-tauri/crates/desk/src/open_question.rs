use ngazi_domain::{Field, Form, Id, Record, Values};

use crate::Desk;
use crate::fields;
use crate::reader::Reader;
use crate::view::{Failure, ProgressView, QuestionRef, QuestionView, Target};

/// A question of a series, where it is saved.
pub(crate) struct Asked<'a> {
    pub form: &'a Form,
    pub field: &'a Field,
    /// The record it is saved to, once there is one.
    pub record: Option<&'a Record>,
}

impl Desk {
    /// One question on its page.
    pub fn open_question(&self, question: &QuestionRef) -> Result<QuestionView, Failure> {
        let reader = self.reader()?;
        let asked = series(&reader, question).ok_or_else(|| self.unknown(&question.id))?;
        // Answers before it may have hidden the question that was meant: the last one is shown.
        let last = asked.len().checked_sub(1).ok_or_else(|| self.unknown(&question.id))?;
        let index = (question.index as usize).min(last);
        let Asked { form, field, record } = &asked[index];
        let values = record.map(|record| record.values.clone()).unwrap_or_default();
        let at = |index: usize| QuestionRef { index: index as u32, ..question.clone() };
        let point = form.id.as_str().strip_prefix("point.").map(Id::from);
        let chapter = match (&point, question.flow.as_str()) {
            (Some(point), "point") => reader.name("point", point),
            (_, "record") => section(&reader, form, field),
            _ => reader.say("question-start", &[]),
        };
        let mut view = QuestionView {
            question: at(index),
            position: reader.say(
                "question-position",
                &[
                    ("chapter", chapter.into()),
                    ("number", (index + 1).into()),
                    ("total", asked.len().into()),
                ],
            ),
            progress: ProgressView { done: index as u32, total: asked.len() as u32 },
            form: form.id.to_string(),
            record: record.map(|record| record.id.to_string()),
            subject: None,
            field: reader.field(form, field, &values, error(&reader, form, field, *record)),
            evidence: point.as_ref().map(|point| evidence(&reader, point)).unwrap_or_default(),
            serves: point.as_ref().map(|point| serves(&reader, point)).unwrap_or_default(),
            previous: index.checked_sub(1).map(at),
            next: (index < last).then(|| at(index + 1)),
            finish: match question.flow.as_str() {
                "point" => Target::Point { point: question.id.clone() },
                "record" => Target::Answers {
                    form: form.id.to_string(),
                    record: record.map(|record| record.id.to_string()),
                },
                _ => Target::Page { page: "home".to_owned() },
            },
        };
        let fields = std::slice::from_mut(&mut view.field);
        self.with_draft(fields, &view.form, view.record.as_deref(), None);
        Ok(view)
    }
}

/// The questions of a series that are shown now.
pub(crate) fn series<'a>(reader: &Reader<'a>, question: &QuestionRef) -> Option<Vec<Asked<'a>>> {
    let catalogue = reader.catalogue;
    let single = |form: &Form| reader.registers.single(form.id.as_str());
    let places: Vec<Asked<'a>> = match question.flow.as_str() {
        "start" => catalogue
            .start
            .iter()
            .filter_map(|place| {
                let form = catalogue.forms.get(&place.form)?;
                Some(Asked { form, field: form.field(place.field.as_str())?, record: single(form) })
            })
            .collect(),
        "point" => {
            let form = catalogue.forms.get(&catalogue.point(&question.id)?.form())?;
            let record = single(form);
            form.fields.iter().map(|field| Asked { form, field, record }).collect()
        }
        "record" => {
            let (form, id) = question.id.split_once('/')?;
            let form = catalogue.forms.get(form).filter(|form| form.is_register())?;
            let record = match id {
                "" => None,
                id => {
                    let id = ngazi_domain::RecordId::parse(id)?;
                    Some(reader.registers.record(form.id.as_str(), id)?)
                }
            };
            let asked = form.fields.iter().filter(|field| !field.is_computed());
            asked.map(|field| Asked { form, field, record }).collect()
        }
        _ => return None,
    };
    let blank = Values::new();
    let shown = |asked: &Asked<'_>| {
        let context = match asked.record {
            Some(record) => reader.registers.context(record, reader.on),
            None => reader.context(&blank),
        };
        asked.form.shown(&context).any(|field| field.id == asked.field.id)
    };
    Some(places.into_iter().filter(shown).collect())
}

/// The section in which a field stands, or the form.
fn section(reader: &Reader<'_>, form: &Form, field: &Field) -> String {
    let until = fields::place(form, field);
    let heading = form.fields[..until].iter().rev().find_map(|one| one.heading.as_ref());
    match heading {
        Some(heading) => reader.say(&fields::heading_id(form, heading), &[]),
        None => reader.name("form", &form.id),
    }
}

/// The rule that an answer of a record breaks; a question that nobody reached yet breaks none.
fn error(
    reader: &Reader<'_>,
    form: &Form,
    field: &Field,
    record: Option<&Record>,
) -> Option<String> {
    let record = record.filter(|record| record.get(field.id.as_str()).is_some())?;
    let broken = reader.violations(form, record);
    let found = broken.iter().find(|one| one.field == field.id)?;
    Some(reader.broken(form, &field.id, &found.rule))
}

/// What the registers already show about a point.
pub(crate) fn evidence(reader: &Reader<'_>, point: &Id) -> Vec<String> {
    let Some(point) = reader.catalogue.point(point.as_str()) else { return vec![] };
    let mut facts: Vec<&Id> = Vec::new();
    for role in &point.facts {
        if !facts.contains(&&role.fact) {
            facts.push(&role.fact);
        }
    }
    facts
        .into_iter()
        .filter_map(|fact| reader.catalogue.facts.get(fact))
        .map(|fact| {
            let count = ngazi_programme::count(fact, reader.registers, reader.on);
            reader.fact(&fact.id, count)
        })
        .collect()
}

/// Which references of which standards a point serves, one line each.
pub(crate) fn serves(reader: &Reader<'_>, point: &Id) -> Vec<String> {
    reader
        .catalogue
        .references_of(point)
        .map(|(standard, reference, _)| {
            let name = Id::new(format!("{}.{}", standard.id, reference.id));
            reader.say(
                "serves-line",
                &[
                    (
                        "standard",
                        reader.attr("standard", &standard.id, "short").unwrap_or_default().into(),
                    ),
                    ("reference", reader.name("reference", &name).into()),
                ],
            )
        })
        .collect()
}
