//! A record ready to be drawn: fields, sections, standing, and who names it.

use ngazi_domain::{Field, Form, Id, Need, Record, Repeat, Rule, Value, Values, Violation, check};

use crate::fields::heading_id;
use crate::reader::{Reader, SELF};
use crate::view::{AnswerLine, Mark, QuestionRef, RecordView, SectionView, Target};

/// Where a record is asked question by question.
pub(crate) fn question(form: &Form, record: Option<&Record>, index: usize) -> QuestionRef {
    let id = record.map(|record| record.id.to_string()).unwrap_or_default();
    QuestionRef {
        flow: "record".to_owned(),
        id: format!("{}/{id}", form.id),
        index: u32::try_from(index).unwrap_or(u32::MAX),
    }
}

impl Reader<'_> {
    /// Every rule that a record breaks.
    pub fn violations(&self, form: &Form, record: &Record) -> Vec<Violation> {
        let refer = |form: &Id, id| self.registers.referred(form, id, Some(record.id));
        check(form, &self.registers.context(record, self.on), &refer)
    }

    /// A record, or the blank one, ready to be drawn.
    pub fn record(&self, form: &Form, record: Option<&Record>, subject: Option<&Id>) -> RecordView {
        static NONE: Values = Values::new();
        let values = record.map_or(&NONE, |record| &record.values);
        // A blank page is not wrong; what is missing is said once something was written.
        let broken = record.map(|record| self.violations(form, record)).unwrap_or_default();
        let error = |field: &Field| {
            let found = broken.iter().find(|one| one.field == field.id)?;
            Some(self.broken(form, &field.id, &found.rule))
        };
        let context = match record {
            Some(record) => self.registers.context(record, self.on),
            None => self.context(&NONE),
        };
        let shown: Vec<&Field> = form.shown(&context).collect();
        let about = subject.filter(|subject| **subject != SELF).map(|subject| {
            let kind = if form.id == "fee-quote" { "fee" } else { "step" };
            self.name(kind, subject)
        });
        let title = about
            .or_else(|| record.map(|record| self.record_name(record)))
            .unwrap_or_else(|| self.name("form", &form.id));
        let lead = match record {
            Some(record) if form.is_register() => self.numbered(form, record),
            _ => self.name("form", &form.id),
        };
        let (mark, standing) = self.standing(form, record, &shown, &broken);
        RecordView {
            form: form.id.to_string(),
            record: record.map(|record| record.id.to_string()),
            subject: subject.map(Id::to_string),
            title,
            lead,
            fields: shown
                .iter()
                .map(|field| self.field(form, field, values, error(field)))
                .collect(),
            sections: self.sections(form, record, &shown, &broken),
            standing,
            mark,
            older: record.filter(|record| record.version < form.version).map(|record| {
                let args = [("version", record.version.into()), ("newest", form.version.into())];
                self.say("record-older", &args)
            }),
            removable: record.is_some() && form.is_register(),
            history: record.is_some() && form.repeat != Repeat::Single,
        }
    }

    /// "Accident 12".
    pub fn numbered(&self, form: &Form, record: &Record) -> String {
        let args = [
            ("form", self.name("form", &form.id).into()),
            ("number", self.words.number(record.number.into()).into()),
        ];
        self.say("record-numbered", &args)
    }

    fn standing(
        &self,
        form: &Form,
        record: Option<&Record>,
        shown: &[&Field],
        broken: &[Violation],
    ) -> (Mark, String) {
        let Some(record) = record else { return (Mark::Open, self.say("record-blank", &[])) };
        let missing = broken.iter().filter(|one| one.rule == Rule::Required).count();
        let wrong = broken.len() - missing;
        let unknown =
            shown.iter().filter(|one| record.get(one.id.as_str()) == Some(&Value::Unknown)).count();
        if wrong > 0 {
            (Mark::Stop, self.say("record-wrong", &[("count", wrong.into())]))
        } else if missing > 0 {
            (Mark::Partly, self.say("record-missing", &[("count", missing.into())]))
        } else if unknown > 0 {
            (Mark::Partly, self.say("record-unknown", &[("count", unknown.into())]))
        } else {
            let wanted = |field: &&&Field| {
                field.need == Need::Wanted
                    && !field.is_computed()
                    && record.get(field.id.as_str()).is_none()
            };
            match shown.iter().filter(wanted).count() {
                0 => (Mark::Done, self.say("record-complete", &[])),
                count => {
                    let args =
                        [("form", self.name("form", &form.id).into()), ("count", count.into())];
                    (Mark::Done, self.say("record-wanted", &args))
                }
            }
        }
    }

    fn sections(
        &self,
        form: &Form,
        record: Option<&Record>,
        shown: &[&Field],
        broken: &[Violation],
    ) -> Vec<SectionView> {
        let mut sections: Vec<(Option<&Id>, Vec<&Field>)> = vec![];
        let mut heading = None;
        for field in &form.fields {
            // A hidden field may open a section whose other fields are shown.
            heading = field.heading.as_ref().or(heading);
            if !shown.iter().any(|one| one.id == field.id) {
                continue;
            }
            match sections.last_mut() {
                Some((last, fields)) if *last == heading => fields.push(field),
                _ => sections.push((heading, vec![field])),
            }
        }
        let asked: Vec<&&Field> = shown.iter().filter(|field| !field.is_computed()).collect();
        let index = |field: &Field| asked.iter().position(|one| one.id == field.id);
        let answered =
            |field: &&&Field| record.is_some_and(|one| one.get(field.id.as_str()).is_some());
        let view = |(heading, fields): (Option<&Id>, Vec<&Field>)| {
            let typed: Vec<&Field> =
                fields.iter().copied().filter(|one| !one.is_computed()).collect();
            let given = typed.iter().filter(answered).count();
            let bad = fields.iter().any(|field| {
                broken.iter().any(|one| one.field == field.id && one.rule != Rule::Required)
            });
            let needed =
                typed.iter().any(|field| field.need != Need::Optional && !answered(&field));
            let (mark, state) = match (bad, given, needed) {
                (true, ..) => (Mark::Stop, "wrong"),
                (_, 0, true) => (Mark::Open, "not-started"),
                (_, _, true) => (Mark::Partly, "started"),
                (_, 0, false) if !typed.is_empty() => (Mark::Open, "not-started"),
                _ => (Mark::Done, "done"),
            };
            let first = typed.iter().find_map(|field| index(field)).unwrap_or_default();
            let line = |field: &&Field| AnswerLine {
                label: self.label(form, &field.id),
                value: self.text(form, record, field.id.as_str()),
                change: index(field)
                    .map(|at| Target::Question { question: question(form, record, at) }),
            };
            SectionView {
                title: match heading {
                    Some(heading) => self.say(&heading_id(form, heading), &[]),
                    None => self.name("form", &form.id),
                },
                mark,
                state: self.say(&format!("section-state-{state}"), &[]),
                question: question(form, record, first),
                answers: fields.iter().map(line).collect(),
            }
        };
        sections.into_iter().map(view).collect()
    }

    /// Which other records name a record, one sentence for each register.
    pub fn named_by(&self, record: &Record) -> Vec<String> {
        let sentence = |(form, count): (Id, u32)| {
            let title =
                self.attr("form", &form, "many").unwrap_or_else(|| self.name("form", &form));
            self.say("record-named-by", &[("form", title.into()), ("count", count.into())])
        };
        self.registers.named_by(record.id).into_iter().map(sentence).collect()
    }
}
