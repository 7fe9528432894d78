//! The paper twin of a form: the same numbers, words and order as on the screen, blank or filled.

use ngazi_domain::{Field, Form, Id, Kind, PartialDate, Record, Value};
use ngazi_dossier::model::{
    Block, BoxGroup, HeadLine, NumberBoxes, PaperField, PaperInput, Section, SheetHead, Sheets,
};

use super::answer::Answer;
use super::asked::{Asked, asked, never};
use super::{cooperative, running};
use crate::fields::{heading_id, place};
use crate::reader::{Reader, SELF, field_id};

/// Boxes for the number of a record.
const NUMBER: u8 = 5;

/// A form to be printed.
pub(crate) struct Twin<'a> {
    pub reader: Reader<'a>,
    pub form: &'a Form,
    /// What fills it.
    pub record: Option<&'a Record>,
    /// The data are invented.
    pub example: bool,
}

impl Twin<'_> {
    /// The finished model.
    pub fn compose(&self) -> Sheets {
        let reader = &self.reader;
        let name = cooperative(reader);
        let title = self.title();
        let args = [
            ("cooperative", name.clone().into()),
            ("form", title.clone().into()),
            ("version", reader.words.number(self.version().into()).into()),
        ];
        let mut sections = self.sections();
        sections.push(self.signatures(sections.len() > 1));
        Sheets {
            title: title.clone(),
            language: reader.words.tag(),
            author: name.clone(),
            date: PartialDate::Day(reader.on).to_string(),
            landscape: false,
            head: self.head(title),
            sections,
            running: running(reader, reader.say("print-head", &args), self.example),
            attachment: None,
        }
    }

    /// The version of the form that is printed: the record's own, or the newest.
    fn version(&self) -> u32 {
        self.record.map_or(self.form.version, |record| record.version.min(self.form.version))
    }

    fn title(&self) -> String {
        match self.form.id.as_str().strip_prefix("point.") {
            Some(point) => self.reader.name("point", &Id::from(point)),
            None => self.reader.name("form", &self.form.id),
        }
    }

    fn head(&self, title: String) -> SheetHead {
        let reader = &self.reader;
        let lead = match self.record {
            Some(_) => reader.say("print-filled", &[]),
            None => reader.say("print-blank", &[]),
        };
        let purpose = reader.attr("form", &self.form.id, "lead");
        let number = self.form.is_register().then(|| NumberBoxes {
            label: reader.say("print-number", &[]),
            groups: vec![BoxGroup {
                caption: String::new(),
                boxes: NUMBER,
                after: String::new(),
                value: self.record.map(|record| record.number.to_string()),
                right: true,
            }],
            alt: reader.say("print-boxes-record", &[]),
        });
        let line = |label: &str, value| HeadLine { label: reader.say(label, &[]), value };
        let mut lines = vec![
            line("print-date", self.record.map(|_| super::boxes::written(reader))),
            line("print-writer", None),
        ];
        if let Some(about) = self.about() {
            lines.insert(0, line("print-about", Some(about).filter(|about| !about.is_empty())));
        }
        SheetHead {
            title,
            lead: Some(purpose.into_iter().chain([lead]).collect::<Vec<_>>().join(" ")),
            number,
            lines,
        }
    }

    /// What a form with one record for each thing is about; empty on a blank one.
    fn about(&self) -> Option<String> {
        if self.form.repeat != ngazi_domain::Repeat::Subject {
            return None;
        }
        let subject = self.record.and_then(|record| record.subject.as_ref());
        let kind = if self.form.id == "fee-quote" { "fee" } else { "step" };
        let named = subject.filter(|subject| **subject != SELF);
        Some(named.map(|subject| self.reader.name(kind, subject)).unwrap_or_default())
    }

    /// The questions below their headings, as on the screen.
    fn sections(&self) -> Vec<Section> {
        let mut parts: Vec<(Option<&Id>, Vec<PaperField>)> = vec![];
        let mut heading = None;
        for field in &self.form.fields {
            // A field that is left out may open a section whose other fields are asked.
            heading = field.heading.as_ref().or(heading);
            if !field.is_of(self.version()) || never(&self.reader, &field.when) {
                continue;
            }
            let asked = parted(self.question(field));
            match parts.last_mut() {
                Some((last, questions)) if *last == heading => questions.extend(asked),
                _ => parts.push((heading, asked)),
            }
        }
        let section = |(heading, questions): (Option<&Id>, Vec<PaperField>)| Section {
            title: heading
                .map(|heading| self.reader.say(&heading_id(self.form, heading), &[]))
                .unwrap_or_default(),
            new_page: false,
            blocks: vec![Block::Questions(questions)],
        };
        parts.into_iter().map(section).collect()
    }

    fn question(&self, field: &Field) -> PaperField {
        let reader = &self.reader;
        let answer = Answer { reader, form: self.form, field, value: self.value(field) };
        let asked_in_words = reader.words.attr(&field_id(self.form, &field.id), "question", &[]);
        PaperField {
            number: place(self.form, field).to_string(),
            question: asked_in_words.unwrap_or_else(|| reader.label(self.form, &field.id)),
            note: Some(self.notes(field, &answer).join(" ")).filter(|note| !note.is_empty()),
            input: answer.input(),
        }
    }

    /// The answer, unless a later one hides it: that one was withdrawn.
    fn value(&self, field: &Field) -> Option<&Value> {
        let record = self.record?;
        let context = self.reader.registers.context(record, self.reader.on);
        let shown = self.form.shown(&context).any(|one| one.id == field.id);
        record.get(field.id.as_str()).filter(|_| shown)
    }

    /// When it is asked, how it is answered, and an example.
    fn notes(&self, field: &Field, answer: &Answer<'_>) -> Vec<String> {
        let reader = &self.reader;
        let mut notes = Vec::new();
        if let Asked::If(sentence) = asked(reader, self.form, &field.when) {
            notes.push(sentence);
        }
        if field.is_computed() {
            notes.push(reader.say("print-reckoned", &[]));
        }
        match &field.kind {
            Kind::Choices { .. } | Kind::Points { .. } => {
                notes.push(reader.say("print-several", &[]));
            }
            Kind::File => notes.push(reader.say("print-file", &[])),
            Kind::Reference { form } => {
                let book = reader.attr("form", form, "many");
                let book = book.unwrap_or_else(|| reader.name("form", form));
                notes.push(reader.say("print-reference", &[("book", book.into())]));
            }
            _ => {}
        }
        notes.extend(reader.words.attr(&field_id(self.form, &field.id), "hint", &[]));
        notes.extend(self.columns(field, answer));
        notes
    }

    /// What can be written into the columns of a list.
    fn columns(&self, list: &Field, answer: &Answer<'_>) -> Vec<String> {
        let reader = &self.reader;
        let told = |(number, column): (String, &Field)| {
            let label = reader.column_label(self.form, &list.id, column);
            let args = [("number", number.into()), ("field", label.into())];
            let name = reader.say("print-field", &args);
            match &column.kind {
                Kind::Choice { set, among } | Kind::Choices { set, among } => {
                    let choices = reader.words.items(among.iter().map(|id| reader.choice(set, id)));
                    let args = [("field", name.into()), ("choices", choices.into())];
                    Some(reader.say("print-column", &args))
                }
                Kind::File => {
                    let args = [("field", name.into())];
                    Some(reader.say("print-column-file", &args))
                }
                _ => None,
            }
        };
        answer.columns(list.columns()).into_iter().filter_map(told).collect()
    }

    fn signatures(&self, titled: bool) -> Section {
        let reader = &self.reader;
        let say = |id: &str| reader.say(id, &[]);
        let question = PaperField {
            number: String::new(),
            question: say("print-sign-question"),
            note: Some(say("print-sign-note")),
            input: PaperInput::Thumb {
                labels: vec![say("print-sign-told"), say("print-sign-wrote")],
                signature: say("print-signature"),
                date: say("print-date"),
                alt: say("print-thumb"),
            },
        };
        Section {
            title: if titled { say("print-signatures") } else { String::new() },
            new_page: false,
            blocks: vec![Block::Questions(vec![question])],
        }
    }
}

/// The tables of a wide list may stand on two pages; every other answer stays with its question.
fn parted(mut field: PaperField) -> Vec<PaperField> {
    let tables = |part: &PaperInput| matches!(part, PaperInput::Rows { .. });
    match &mut field.input {
        PaperInput::Parts(parts) if parts.len() > 1 && parts.iter().all(tables) => {
            let rest = parts.split_off(1);
            let more = |input| PaperField {
                number: String::new(),
                question: String::new(),
                note: None,
                input,
            };
            std::iter::once(field).chain(rest.into_iter().map(more)).collect()
        }
        _ => vec![field],
    }
}
