//! A field ready to be drawn.

use ngazi_domain::{
    AreaUnit, Currency, Datum, Decimal, Field, Form, Id, Kind, Need, Privacy, Record, Typed, Value,
    Values, WeightUnit,
};

use ngazi_evidence::{Class, Media};

use crate::reader::{Reader, column_id, common, field_id, other};
use crate::view::{ChoiceView, FieldView, FileView, ListRowView};

/// Signs of a file's fingerprint that are shown.
const FINGERPRINT: usize = 12;

/// A register with more records than this is searched, not listed.
pub(crate) const LISTED: usize = 30;

/// Where a field stands: in a form, or in a list of it.
#[derive(Clone, Copy)]
struct Spot<'a> {
    form: &'a Form,
    list: Option<&'a Field>,
}

impl Reader<'_> {
    /// A field ready to be drawn; `error` is a sentence at it.
    pub fn field(
        &self,
        form: &Form,
        field: &Field,
        values: &Values,
        error: Option<String>,
    ) -> FieldView {
        self.drawn(Spot { form, list: None }, field, values, error)
    }

    fn drawn(
        &self,
        spot: Spot<'_>,
        field: &Field,
        values: &Values,
        error: Option<String>,
    ) -> FieldView {
        let form = spot.form;
        let id = match spot.list {
            None => field_id(form, &field.id),
            Some(list) => column_id(form, &list.id, &field.id),
        };
        let attr = |name: &str| self.words.attr(&id, name, &[]);
        let value = values.get(field.id.as_str());
        let label = match spot.list {
            None => self.label(form, &field.id),
            Some(list) => self.column_label(form, &list.id, field),
        };
        let row = |row: &Values| ListRowView { fields: self.row(form, field, row) };
        let unit = match &field.kind {
            Kind::Decimal { unit, .. } => Some(self.name("unit", unit)),
            _ => None,
        };
        let look_up = match &field.kind {
            Kind::Reference { form } if self.registers.of(form.as_str()).len() > LISTED => {
                Some(form.to_string())
            }
            _ => None,
        };
        FieldView {
            id: field.id.to_string(),
            number: number(spot, field),
            heading: field
                .heading
                .as_ref()
                .map(|heading| self.say(&heading_id(form, heading), &[])),
            question: attr("question").unwrap_or_else(|| label.clone()),
            label,
            hint: attr("hint"),
            why: attr("why"),
            law: attr("law"),
            sources: self.sources(&field.source),
            kind: field.kind.id().to_owned(),
            computed: field.is_computed(),
            required: field.need == Need::Required,
            unknown_allowed: field.unknown,
            choices: self.choices(form, field, value),
            look_up,
            unit,
            typed: value.map_or(Typed::Empty, |value| self.typed(value)),
            shown: match value {
                Some(value) => self.value(field, value),
                None if field.is_computed() => self.say("format-not-reckoned", &[]),
                None => self.say("format-none", &[]),
            },
            converted: value.and_then(|value| self.converted(value)),
            file: value.and_then(|value| self.file(value)),
            rows: value.map(Value::rows).unwrap_or_default().iter().map(row).collect(),
            blank: self.row(form, field, &Values::new()),
            error,
            privacy: self.say(privacy(field.privacy), &[]),
            draft: None,
        }
    }

    /// The columns of a list for one row.
    fn row(&self, form: &Form, list: &Field, row: &Values) -> Vec<FieldView> {
        let spot = Spot { form, list: Some(list) };
        list.columns().iter().map(|column| self.drawn(spot, column, row, None)).collect()
    }

    /// The same in another unit or datum.
    pub fn converted(&self, value: &Value) -> Option<String> {
        if let Value::Place(place) = value {
            let there = place.to(other(place.datum))?;
            return Some(
                self.say("format-converted-place", &[("place", self.words.place(there).into())]),
            );
        }
        let (number, unit) = common(value)?;
        let confirm = matches!(value, Value::Area(area) if area.unit == AreaUnit::Carre);
        let id = if confirm { "format-converted-confirm" } else { "format-converted" };
        Some(self.say(id, &[("value", self.words.measure(number, unit).into())]))
    }

    /// A kept file.
    pub fn file(&self, value: &Value) -> Option<FileView> {
        let Value::File(hash) = value else { return None };
        let print = hash.get(..FINGERPRINT).unwrap_or(hash).to_owned();
        let Some(kept) = self.files.get(hash) else {
            let fault = self.say("file-missing", &[("fingerprint", print.clone().into())]);
            let about = self.say("format-none", &[]);
            return Some(FileView {
                hash: hash.clone(),
                name: print,
                about,
                picture: false,
                fault: Some(fault),
            });
        };
        let media = Media::from_id(&kept.media);
        let kilobytes = Decimal::from(kept.size.div_ceil(1024));
        let args = [
            (
                "kind",
                media
                    .map(|media| self.say(&format!("media-{}", media.id()), &[]))
                    .unwrap_or_default()
                    .into(),
            ),
            ("size", self.words.decimal(kilobytes).into()),
            ("fingerprint", print.into()),
        ];
        Some(FileView {
            hash: hash.clone(),
            name: kept.name.clone(),
            about: self.say("file-about", &args),
            picture: media.is_some_and(|media| media.class() == Class::Picture),
            fault: None,
        })
    }

    fn choices(&self, form: &Form, field: &Field, value: Option<&Value>) -> Vec<ChoiceView> {
        let view = |id: String, label: String| ChoiceView { id, label, hint: None, mark: None };
        match &field.kind {
            Kind::Choice { set, among } | Kind::Choices { set, among } => among
                .iter()
                .map(|id| ChoiceView {
                    hint: self.words.attr(&format!("choice-{set}-{id}"), "hint", &[]),
                    mark: self.meaning(form, field, id),
                    ..view(id.to_string(), self.choice(set, id))
                })
                .collect(),
            Kind::Points { among } => {
                among.iter().map(|id| view(id.to_string(), self.name("point", id))).collect()
            }
            Kind::Answer => ["yes", "no"]
                .map(|id| ChoiceView {
                    mark: self.meaning(form, field, &Id::from(id)),
                    ..view(id.to_owned(), self.say(&format!("choice-answer-{id}"), &[]))
                })
                .to_vec(),
            Kind::Reference { form } => self.references(form, value),
            Kind::Money => {
                let own = self.country().map(|country| country.currencies.clone());
                let currencies = own.unwrap_or_else(|| Currency::ALL.to_vec());
                let codes = currencies.iter().map(|one| one.code().to_owned());
                codes.map(|code| view(code.clone(), code)).collect()
            }
            Kind::Weight => WeightUnit::ALL
                .map(|unit| view(unit.id().to_owned(), self.name("unit", &unit.id().into())))
                .to_vec(),
            Kind::Area => AreaUnit::ALL
                .map(|unit| view(unit.id().to_owned(), self.name("unit", &unit.id().into())))
                .to_vec(),
            Kind::Place => {
                // The datum of the country's own papers stands first.
                let mut datums = Datum::ALL;
                let own = self.country().map(|country| country.datum);
                datums.sort_by_key(|datum| Some(*datum) != own);
                let name = |datum: Datum| self.say(&format!("datum-{}", datum.id()), &[]);
                datums.map(|datum| view(datum.id().to_owned(), name(datum))).to_vec()
            }
            _ => vec![],
        }
    }

    /// The records that a reference can name: all of a short register, of a long one what is chosen.
    fn references(&self, form: &Id, value: Option<&Value>) -> Vec<ChoiceView> {
        let records = self.registers.of(form.as_str());
        let chosen = match value {
            Some(Value::Reference(id)) => Some(*id),
            _ => None,
        };
        let named = |record: &&Record| records.len() <= LISTED || Some(record.id) == chosen;
        let mut choices: Vec<ChoiceView> =
            records.iter().filter(named).map(|record| self.reference(record)).collect();
        // A removed one is still what was chosen.
        if let Some(id) = chosen.filter(|id| self.registers.removed(form.as_str(), *id).is_some()) {
            let field = Field::new("removed", Kind::Reference { form: form.clone() });
            let label = self.value(&field, &Value::Reference(id));
            choices.push(ChoiceView { id: id.to_string(), label, hint: None, mark: None });
        }
        choices
    }

    /// A record as a choice of a reference.
    pub fn reference(&self, record: &Record) -> ChoiceView {
        let label = self.record_name(record);
        ChoiceView { id: record.id.to_string(), label, hint: None, mark: None }
    }
}

/// The number of a field on screen and paper: its place in its form, whether it is shown or not.
pub(crate) fn place(form: &Form, field: &Field) -> usize {
    form.fields.iter().position(|one| one.id == field.id).map_or(0, |place| place + 1)
}

fn number(spot: Spot<'_>, field: &Field) -> String {
    match spot.list {
        None => place(spot.form, field).to_string(),
        Some(list) => {
            let column = list.columns().iter().position(|one| one.id == field.id);
            format!("{}.{}", place(spot.form, list), column.map_or(0, |place| place + 1))
        }
    }
}

/// The message id of a section.
pub(crate) fn heading_id(form: &Form, heading: &Id) -> String {
    format!("heading-{}-{}", form.id.in_words(), heading.in_words())
}

pub(crate) fn privacy(class: Privacy) -> &'static str {
    match class {
        Privacy::Buyer => "privacy-buyer",
        Privacy::Request => "privacy-request",
        Privacy::Local => "privacy-local",
    }
}
