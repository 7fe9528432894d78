//! Records, forms and conclusions in one language: what every screen and every page is written with.

use std::collections::BTreeMap;

use ngazi_catalogue::{Catalogue, Country, Mark as Read, Source, State};
use ngazi_domain::{
    AreaUnit, Context, Datum, Day, Field, Form, Id, Kind, PartialDate, Record, Rule, Typed, Value,
    Values, WeightUnit,
};
use ngazi_programme::{Count, Registers, StepState};
use ngazi_store::Content;
use ngazi_words::{Arg, Words};

use crate::view::{Mark, SourceView};

/// Reads for one reader on one day.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub catalogue: &'a Catalogue,
    pub registers: &'a Registers,
    pub words: &'a Words,
    pub files: &'a Files,
    pub on: Day,
}

/// The kept files of the open store by their hash, without their bytes.
pub(crate) type Files = BTreeMap<String, Content>;

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

    /// What new answers see.
    pub fn context<'v>(&'v self, own: &'v Values) -> Context<'v> {
        Context::new(own, self.registers.cooperative(), self.on)
    }

    /// The label of a field, also of one that asks "other, which?".
    pub fn label(&self, form: &Form, field: &Id) -> String {
        match form.field(field.as_str()).and_then(|field| field.other_of.as_ref()) {
            Some(of) => self.say("field-other", &[("field", self.label(form, of).into())]),
            None => self.words.say(&field_id(form, field), &[]),
        }
    }

    /// The head of a list's column.
    pub fn column_label(&self, form: &Form, list: &Id, column: &Field) -> String {
        let label = |field: &Id| self.words.say(&column_id(form, list, field), &[]);
        match &column.other_of {
            Some(of) => self.say("field-other", &[("field", label(of).into())]),
            None => label(&column.id),
        }
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
            (Value::Area(area), _) => self.words.measure(area.amount, area.unit.id()),
            (Value::Date(date), _) => self.words.date(*date),
            (Value::Time(time), _) => time.to_string(),
            (Value::Answer(true), _) => self.say("choice-answer-yes", &[]),
            (Value::Answer(false), _) => self.say("choice-answer-no", &[]),
            (Value::Choice(id), Kind::Choice { set, .. }) => self.choice(set, id),
            (Value::Choices(ids), Kind::Choices { set, among }) => {
                // In the order in which they are offered.
                let chosen = among.iter().filter(|id| ids.contains(id));
                self.words.items(chosen.map(|id| self.choice(set, id)))
            }
            (Value::Choices(ids), Kind::Points { .. }) => {
                self.words.items(ids.iter().map(|id| self.name("point", id)))
            }
            (Value::Choice(id), _) => id.to_string(),
            (Value::Choices(ids), _) => self.words.items(ids.iter().map(Id::to_string)),
            (Value::Place(place), _) => self.words.place(**place),
            (Value::File(_), _) => self.say("format-file", &[]),
            (Value::Reference(id), Kind::Reference { form }) => self.named(form, *id),
            (Value::Reference(_), _) => self.say("format-dash", &[]),
            (Value::List(rows), _) => {
                let columns = field.columns();
                let row = |row: &Values| {
                    let cell =
                        |column: &Field| Some(self.value(column, row.get(column.id.as_str())?));
                    columns.iter().filter_map(cell).collect::<Vec<_>>().join(" · ")
                };
                self.words.items(rows.iter().map(row))
            }
        }
    }

    /// How a record is called that another one names; a removed one by its number.
    fn named(&self, form: &Id, id: ngazi_domain::RecordId) -> String {
        if let Some(record) = self.registers.record(form.as_str(), id) {
            return self.record_name(record);
        }
        match self.registers.removed(form.as_str(), id) {
            Some(number) => {
                let number = self.words.number(number.into());
                let args = [("form", self.name("form", form).into()), ("number", number.into())];
                let said = match self.registers.is_erased(id) {
                    true => "record-erased-number",
                    false => "record-removed-number",
                };
                self.say(said, &args)
            }
            None => self.say("format-dash", &[]),
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

    /// The sentence of a rule that a field of a form breaks.
    pub fn broken(&self, form: &Form, field: &Id, rule: &Rule) -> String {
        let Rule::Row { row, field: column, rule } = rule else {
            return self.rule(&self.label(form, field), rule, &|other| self.label(form, other));
        };
        let columns = form.field(field.as_str()).map(Field::columns).unwrap_or_default();
        let label = |column: &Id| {
            let found = columns.iter().find(|one| one.id == *column);
            found.map(|one| self.column_label(form, field, one)).unwrap_or_default()
        };
        let args = [
            ("list", self.label(form, field).into()),
            ("row", self.words.number(*row as u64 + 1).into()),
            ("message", self.rule(&label(column), rule, &label).into()),
        ];
        self.say("rule-row", &args)
    }

    /// The sentence of a broken rule; `label` names another field that it speaks of.
    pub fn rule(&self, field: &str, rule: &Rule, label: &dyn Fn(&Id) -> String) -> String {
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
            Rule::NotArea => ("not-area", None),
            Rule::NotTime => ("not-time", None),
            Rule::NoSuchRecord => ("no-such-record", None),
            Rule::RemovedRecord => ("removed-record", None),
            Rule::Circle => ("circle", None),
            Rule::Before { field } => ("before", Some(label(field).into())),
            Rule::After { field } => ("after", Some(label(field).into())),
            Rule::BelowZero => ("below-zero", None),
            Rule::UnknownNotAllowed => ("unknown-not-allowed", None),
            // A row inside a row: there is none.
            Rule::WrongKind | Rule::Row { .. } => ("wrong-kind", None),
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
            Value::Area(area) => {
                parts(&[("amount", plain(area.amount)), ("unit", area.unit.id().to_owned())])
            }
            Value::Time(time) => Typed::Text(time.to_string()),
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
            Value::List(rows) => {
                let row = |row: &Values| {
                    row.iter()
                        .map(|(column, value)| (column.to_string(), self.typed(value)))
                        .collect()
                };
                Typed::Rows(rows.iter().map(row).collect())
            }
        }
    }

    /// The shape of an answer that says how a point stands.
    pub fn meaning(&self, form: &Form, field: &Field, answer: &Id) -> Option<Mark> {
        let point = form.id.as_str().strip_prefix("point.")?;
        let questions = &self.catalogue.point(point)?.questions;
        let question = questions.iter().find(|question| question.field == field.id)?;
        question.means.get(answer).map(|means| mark_of(State::from(*means)))
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

/// A weight or an area in the unit that readers elsewhere know, when it was typed in another one.
pub(crate) fn common(value: &Value) -> Option<(ngazi_domain::Decimal, &'static str)> {
    match value {
        Value::Weight(weight) => match weight.unit {
            WeightUnit::Gram | WeightUnit::Kilogram => None,
            WeightUnit::Tonne => {
                Some((weight.in_grams()? / ngazi_domain::Decimal::ONE_THOUSAND, "kilogram"))
            }
            _ => Some((weight.in_grams()?.round_dp(4), "gram")),
        },
        Value::Area(area) if area.unit != AreaUnit::Hectare => {
            Some((area.in_hectares()?, "hectare"))
        }
        _ => None,
    }
}

/// The other datum.
pub(crate) fn other(datum: Datum) -> Datum {
    match datum {
        Datum::Wgs84 => Datum::Arc1960,
        Datum::Arc1960 => Datum::Wgs84,
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

/// The message id of a list's column.
pub(crate) fn column_id(form: &Form, list: &Id, column: &Id) -> String {
    format!("{}-{}", field_id(form, list), column.in_words())
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
