use ngazi_domain::{Condition, Field, Form, Id, Truth};

use crate::Desk;
use crate::reader::Reader;
use crate::view::{Failure, ProgressView, QuestionRef, QuestionView, Target};

/// A question of a series, where it is saved.
pub(crate) struct Asked<'a> {
    pub form: &'a Form,
    pub field: &'a Field,
}

impl Desk {
    /// One question on its page.
    pub fn open_question(&self, question: &QuestionRef) -> Result<QuestionView, Failure> {
        let reader = self.reader()?;
        let asked = series(&reader, question).ok_or_else(|| self.unknown(&question.id))?;
        // Answers before it may have hidden the question that was meant: the last one is shown.
        let last = asked.len().checked_sub(1).ok_or_else(|| self.unknown(&question.id))?;
        let index = (question.index as usize).min(last);
        let Asked { form, field } = &asked[index];
        let record = reader.registers.single(form.id.as_str());
        let values = record.map(|record| record.values.clone()).unwrap_or_default();
        let at = |index: usize| QuestionRef { index: index as u32, ..question.clone() };
        let point = form.id.as_str().strip_prefix("point.").map(Id::from);
        let chapter = match (&point, question.flow.as_str()) {
            (Some(point), "point") => reader.name("point", point),
            _ => reader.say("question-start", &[]),
        };
        Ok(QuestionView {
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
            field: reader.field(form, field, &values, None),
            evidence: point.as_ref().map(|point| evidence(&reader, point)).unwrap_or_default(),
            serves: point.as_ref().map(|point| serves(&reader, point)).unwrap_or_default(),
            previous: index.checked_sub(1).map(at),
            next: (index < last).then(|| at(index + 1)),
            finish: match question.flow.as_str() {
                "point" => Target::Point { point: question.id.clone() },
                _ => Target::Page { page: "home".to_owned() },
            },
        })
    }
}

/// The questions of a series that are shown now.
pub(crate) fn series<'a>(reader: &Reader<'a>, question: &QuestionRef) -> Option<Vec<Asked<'a>>> {
    let catalogue = reader.catalogue;
    let places: Vec<Asked<'a>> = match question.flow.as_str() {
        "start" => catalogue
            .start
            .iter()
            .filter_map(|place| {
                let form = catalogue.forms.get(&place.form)?;
                Some(Asked { form, field: form.field(place.field.as_str())? })
            })
            .collect(),
        "point" => {
            let form = catalogue.forms.get(&catalogue.point(&question.id)?.form())?;
            form.fields.iter().map(|field| Asked { form, field }).collect()
        }
        _ => return None,
    };
    let shown = |asked: &Asked<'_>| {
        let record = reader.registers.single(asked.form.id.as_str());
        let values = record.map(|record| record.values.clone()).unwrap_or_default();
        Condition::all(&asked.field.when, &values, reader.on) == Truth::Yes
    };
    Some(places.into_iter().filter(shown).collect())
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
