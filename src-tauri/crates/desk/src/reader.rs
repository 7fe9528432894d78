//! Records, forms and conclusions in one language: what every screen and every page is written with.

use std::collections::BTreeMap;

use ngazi_catalogue::{Catalogue, Country, Mark as Read, Source, State};
use ngazi_domain::{
    Currency, Datum, Day, Field, Form, Id, Kind, Need, PartialDate, Privacy, Record, Repeat, Rule,
    Typed, Value, WeightUnit, check,
};
use ngazi_programme::{Count, Registers, StepState};
use ngazi_words::{Arg, Words};

use crate::view::{ChoiceView, FieldView, Mark, RecordView, SourceView};

/// Reads for one reader on one day.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub catalogue: &'a Catalogue,
    pub registers: &'a Registers,
    pub words: &'a Words,
    pub on: Day,
}

/// The subject of the one record of a form that has one.
pub(crate) const SELF: &str = "self";

impl<'a> Reader<'a> {
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(id, args)
    }

    /// The message of a thing in `data/`: its kind and its id, dots as hyphens.
    pub fn name(&self, kind: &str, id: &Id) -> String {
        self.words.say(&format!("{kind}-{}", id.in_words()), &[])
    }

    /// An attribute of that message.
    pub fn attr(&self, kind: &str, id: &Id, attribute: &str) -> Option<String> {
        self.words.attr(&format!("{kind}-{}", id.in_words()), attribute, &[])
    }

    pub fn country(&self) -> Option<&'a Country> {
        let id = self.registers.cooperative().get("country").and_then(Value::as_id)?;
        self.catalogue.countries.get(id)
    }

    pub fn label(&self, form: &Form, field: &Id) -> String {
        self.words.say(&field_id(form, field), &[])
    }

    pub fn choice(&self, set: &Id, choice: &Id) -> String {
        if choice == "unknown" && !self.words.has(&format!("choice-{set}-{choice}")) {
            return self.say("format-unknown", &[]);
        }
        self.words.say(&format!("choice-{set}-{choice}"), &[])
    }

    /// A value as a finished text.
    pub fn value(&self, field: &Field, value: &Value) -> String {
        match (value, &field.kind) {
            (Value::Unknown, _) => self.say("format-unknown", &[]),
            (Value::Text(text) | Value::Phone(text), _) => text.clone(),
            (Value::Whole(number), _) => self.words.decimal((*number).into()),
            (Value::Decimal(number), Kind::Decimal { unit, .. }) => {
                self.words.measure(*number, unit.as_str())
            }
            (Value::Decimal(number), _) => self.words.decimal(*number),
            (Value::Money(money), _) => self.words.money(*money),
            (Value::Weight(weight), _) => self.words.weight(*weight),
            (Value::Date(date), _) => self.words.date(*date),
            (Value::Answer(true), _) => self.say("choice-answer-yes", &[]),
            (Value::Answer(false), _) => self.say("choice-answer-no", &[]),
            (Value::Choice(id), Kind::Choice { set, .. }) => self.choice(set, id),
            (Value::Choices(ids), Kind::Choices { set, among }) => {
                // In the order in which they are offered.
                let chosen = among.iter().filter(|id| ids.contains(id));
                self.words.items(chosen.map(|id| self.choice(set, id)))
            }
            (Value::Choice(id), _) => id.to_string(),
            (Value::Choices(ids), _) => self.words.items(ids.iter().map(Id::to_string)),
            (Value::Place(place), _) => self.words.place(*place),
            (Value::File(hash), _) => hash.clone(),
            (Value::Reference(id), Kind::Reference { form }) => self
                .registers
                .record(form.as_str(), *id)
                .map_or_else(|| self.say("format-dash", &[]), |record| self.record_name(record)),
            (Value::Reference(_), _) => self.say("format-dash", &[]),
        }
    }

    /// The value of a record's field as a finished text; a word when there is none.
    pub fn text(&self, form: &Form, record: Option<&Record>, field: &str) -> String {
        let value = record.and_then(|record| record.get(field));
        match (form.field(field), value) {
            (Some(field), Some(value)) => self.value(field, value),
            _ => self.say("format-none", &[]),
        }
    }

    /// How a record is called: its naming fields, or its form and number.
    pub fn record_name(&self, record: &Record) -> String {
        let form = self.catalogue.forms.get(&record.form);
        let parts: Vec<String> = form
            .into_iter()
            .flat_map(|form| form.name.iter().filter_map(|field| form.field(field.as_str())))
            .filter_map(|field| Some(self.value(field, record.get(field.id.as_str())?)))
            .collect();
        if parts.is_empty() {
            let title = self.name("form", &record.form);
            let number = self.words.number(record.number.into());
            return self
                .say("record-numbered", &[("form", title.into()), ("number", number.into())]);
        }
        parts.join(" ")
    }

    /// The sentence of a broken rule.
    pub fn rule(&self, field: &str, rule: &Rule) -> String {
        let number = |number: i64| Arg::from(self.words.decimal(number.into()));
        let (id, limit) = match rule {
            Rule::Required => ("required", None),
            Rule::TooLong { max } => ("too-long", Some(Arg::from(*max))),
            Rule::TooSmall { min } => ("too-small", Some(number(*min))),
            Rule::TooLarge { max } => ("too-large", Some(number(*max))),
            Rule::NotWhole => ("not-whole", None),
            Rule::NotNumber => ("not-number", None),
            Rule::DecimalSign { sign: ',' } => ("decimal-comma", None),
            Rule::DecimalSign { .. } => ("decimal-point", None),
            Rule::NotDate => ("not-date", None),
            Rule::InFuture => ("in-future", None),
            Rule::NotAnswer => ("not-answer", None),
            Rule::NotChoice => ("not-choice", None),
            Rule::NotPhone => ("not-phone", None),
            Rule::NotPlace => ("not-place", None),
            Rule::NotMoney => ("not-money", None),
            Rule::NotWeight => ("not-weight", None),
            Rule::NoSuchRecord => ("no-such-record", None),
            Rule::UnknownNotAllowed => ("unknown-not-allowed", None),
            Rule::WrongKind => ("wrong-kind", None),
        };
        let mut args = vec![("field", Arg::from(field))];
        args.extend(limit.map(|limit| ("limit", limit)));
        self.words.say(&format!("rule-{id}"), &args)
    }

    /// What was typed, so that it can be typed again.
    pub fn typed(&self, value: &Value) -> Typed {
        let sign = self.words.numbers().decimal_sign().to_string();
        let plain = |number: ngazi_domain::Decimal| number.to_string().replace('.', &sign);
        let parts = |pairs: &[(&str, String)]| {
            Typed::Parts(pairs.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect())
        };
        match value {
            Value::Unknown => Typed::Unknown,
            Value::Text(text) | Value::Phone(text) | Value::File(text) => Typed::Text(text.clone()),
            Value::Whole(number) => Typed::Text(number.to_string()),
            Value::Decimal(number) => Typed::Text(plain(*number)),
            Value::Money(money) => parts(&[
                ("amount", plain(money.amount().normalize())),
                ("currency", money.currency.code().to_owned()),
            ]),
            Value::Weight(weight) => {
                parts(&[("amount", plain(weight.amount)), ("unit", weight.unit.id().to_owned())])
            }
            Value::Date(date) => Typed::Text(typed_date(*date)),
            Value::Answer(yes) => Typed::Text(if *yes { "yes" } else { "no" }.to_owned()),
            Value::Choice(id) => Typed::Text(id.to_string()),
            Value::Choices(ids) => Typed::List(ids.iter().map(Id::to_string).collect()),
            Value::Place(place) => parts(&[
                ("latitude", plain(place.latitude)),
                ("longitude", plain(place.longitude)),
                ("datum", place.datum.id().to_owned()),
            ]),
            Value::Reference(id) => Typed::Text(id.to_string()),
        }
    }

    /// A field ready to be drawn; `error` is a sentence at it.
    pub fn field(
        &self,
        form: &Form,
        field: &Field,
        values: &BTreeMap<Id, Value>,
        error: Option<String>,
    ) -> FieldView {
        let id = field_id(form, &field.id);
        let value = values.get(&field.id);
        let privacy = match field.privacy {
            Privacy::Buyer => "privacy-buyer",
            Privacy::Request => "privacy-request",
            Privacy::Local => "privacy-local",
        };
        let unit = match &field.kind {
            Kind::Decimal { unit, .. } => Some(self.name("unit", unit)),
            _ => None,
        };
        let label = self.words.say(&id, &[]);
        FieldView {
            id: field.id.to_string(),
            question: self.words.attr(&id, "question", &[]).unwrap_or_else(|| label.clone()),
            label,
            hint: self.words.attr(&id, "hint", &[]),
            why: self.words.attr(&id, "why", &[]),
            kind: field.kind.id().to_owned(),
            required: field.need == Need::Required,
            unknown_allowed: field.unknown,
            choices: self.choices(form, field),
            unit,
            typed: value.map_or(Typed::Empty, |value| self.typed(value)),
            shown: value
                .map_or_else(|| self.say("format-none", &[]), |value| self.value(field, value)),
            error,
            privacy: self.say(privacy, &[]),
        }
    }

    fn choices(&self, form: &Form, field: &Field) -> Vec<ChoiceView> {
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
            Kind::Answer => ["yes", "no"]
                .map(|id| ChoiceView {
                    mark: self.meaning(form, field, &Id::from(id)),
                    ..view(id.to_owned(), self.say(&format!("choice-answer-{id}"), &[]))
                })
                .to_vec(),
            Kind::Reference { form } => self
                .registers
                .of(form.as_str())
                .iter()
                .map(|record| view(record.id.to_string(), self.record_name(record)))
                .collect(),
            Kind::Money => {
                let own = self.country().map(|country| country.currencies.clone());
                let currencies = own.unwrap_or_else(|| Currency::ALL.to_vec());
                let codes = currencies.iter().map(|one| one.code().to_owned());
                codes.map(|code| view(code.clone(), code)).collect()
            }
            Kind::Weight => WeightUnit::ALL
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

    /// The shape of an answer that says how a point stands.
    fn meaning(&self, form: &Form, field: &Field, answer: &Id) -> Option<Mark> {
        let point = form.id.as_str().strip_prefix("point.")?;
        let questions = &self.catalogue.point(point)?.questions;
        let question = questions.iter().find(|question| question.field == field.id)?;
        question.means.get(answer).map(|means| mark_of(State::from(*means)))
    }

    /// A record, or the blank one, ready to be drawn.
    pub fn record(&self, form: &Form, record: Option<&Record>, subject: Option<&Id>) -> RecordView {
        static NONE: BTreeMap<Id, Value> = BTreeMap::new();
        let values = record.map_or(&NONE, |record| &record.values);
        let exists = |form: &Id, id| self.registers.record(form.as_str(), id).is_some();
        let broken = check(form, values, self.on, &exists);
        let error = |field: &Field| {
            // A blank page is not wrong; what is missing is said once something was written.
            let found = broken.iter().find(|one| one.field == field.id && record.is_some())?;
            Some(self.rule(&self.label(form, &field.id), &found.rule))
        };
        let about = subject.filter(|subject| **subject != SELF).map(|subject| {
            let kind = if form.id == "fee-quote" { "fee" } else { "step" };
            self.name(kind, subject)
        });
        let title = about
            .or_else(|| record.map(|record| self.record_name(record)))
            .unwrap_or_else(|| self.name("form", &form.id));
        let lead = match record {
            Some(record) if form.repeat == Repeat::Many => self.say(
                "record-numbered",
                &[
                    ("form", self.name("form", &form.id).into()),
                    ("number", self.words.number(record.number.into()).into()),
                ],
            ),
            _ => self.name("form", &form.id),
        };
        RecordView {
            form: form.id.to_string(),
            record: record.map(|record| record.id.to_string()),
            subject: subject.map(Id::to_string),
            title,
            lead,
            fields: form
                .shown(values, self.on)
                // Files come with the evidence; until then there is no field for them.
                .filter(|field| field.kind != Kind::File)
                .map(|field| self.field(form, field, values, error(field)))
                .collect(),
            removable: record.is_some() && form.repeat == Repeat::Many,
        }
    }

    /// The sentence of a fact.
    pub fn fact(&self, fact: &Id, count: Count) -> String {
        self.words.say(
            &format!("fact-{fact}"),
            &[
                ("yes", count.yes.into()),
                ("no", count.no.into()),
                ("unknown", count.unknown.into()),
                ("all", count.all().into()),
            ],
        )
    }

    /// The word of a point's state.
    pub fn state(&self, state: State) -> String {
        self.say(&format!("state-{}", state.id()), &[])
    }

    /// The word of a step's state.
    pub fn step_state(&self, state: StepState) -> String {
        match state {
            StepState::Unknown => self.say("format-unknown", &[]),
            state => self.choice(&Id::from("step-state"), &Id::from(state.id())),
        }
    }

    /// A source on one line.
    pub fn source(&self, source: &Source) -> SourceView {
        // Some titles begin with their issuer.
        let mut title = match source.title.starts_with(&source.issuer) {
            true => source.title.clone(),
            false => format!("{} · {}", source.issuer, source.title),
        };
        if let Some(date) = source.date {
            title = format!("{title} · {}", self.words.date(date));
        }
        SourceView { title, link: source.link.clone(), mark: self.read(source.mark) }
    }

    /// Sources by their ids.
    pub fn sources<'i>(&self, ids: impl IntoIterator<Item = &'i Id>) -> Vec<SourceView> {
        let mut seen: Vec<&Id> = Vec::new();
        for id in ids {
            if !seen.contains(&id) {
                seen.push(id);
            }
        }
        let found = seen.into_iter().filter_map(|id| self.catalogue.sources.get(id));
        found.map(|source| self.source(source)).collect()
    }

    /// How far something was read, in words.
    pub fn read(&self, mark: Read) -> String {
        self.say(&format!("read-{}", mark.id()), &[])
    }
}

/// A date as hands write it here, the day first.
fn typed_date(date: PartialDate) -> String {
    match date {
        PartialDate::Year(year) => format!("{year:04}"),
        PartialDate::Month(year, month) => format!("{month:02}/{year:04}"),
        PartialDate::Day(day) => day.format("%d/%m/%Y").to_string(),
    }
}

/// The message id of a field.
pub(crate) fn field_id(form: &Form, field: &Id) -> String {
    format!("field-{}-{}", form.id.in_words(), field.in_words())
}

/// The shape of a point's state.
pub(crate) fn mark_of(state: State) -> Mark {
    match state {
        State::Met => Mark::Done,
        State::Partly => Mark::Partly,
        State::NotYet => Mark::Stop,
        State::NotLookedAt | State::Unknown => Mark::Open,
        State::NotApplicable => Mark::NotApplicable,
    }
}

/// The shape of a step's state.
pub(crate) fn step_mark(state: StepState) -> Mark {
    match state {
        StepState::Granted => Mark::Done,
        StepState::InPreparation | StepState::Submitted | StepState::Waiting => Mark::Partly,
        StepState::Refused | StepState::Suspended | StepState::Expired => Mark::Stop,
        StepState::NotStarted | StepState::Unknown => Mark::Open,
    }
}
