//! When a question is asked, in words: paper cannot hide what does not apply.

use ngazi_domain::{Condition, Field, Form, Id, Kind, Test, Truth, Values};

use crate::fields::place;
use crate::reader::Reader;

/// When a question is asked on paper.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Not of this cooperative.
    Never,
    /// Of every record.
    Always,
    /// If something was answered before; a finished sentence.
    If(String),
}

/// Whether what is known of the cooperative rules a question out.
pub(crate) fn never(reader: &Reader<'_>, conditions: &[Condition]) -> bool {
    let nothing = Values::new();
    let context = reader.context(&nothing);
    conditions.iter().any(|one| one.profile && one.holds(&context) == Truth::No)
}

/// When a field is asked, as far as it can be said before anything is written.
pub(super) fn asked(reader: &Reader<'_>, form: &Form, conditions: &[Condition]) -> Asked {
    if never(reader, conditions) {
        return Asked::Never;
    }
    let nothing = Values::new();
    let context = reader.context(&nothing);
    let open = conditions
        .iter()
        .filter(|one| !one.profile || one.holds(&context) != Truth::Yes)
        .map(|one| in_words(reader, form, one));
    let both = |first: String, next: String| {
        reader.say("print-and", &[("first", first.into()), ("next", next.into())])
    };
    match open.reduce(both) {
        None => Asked::Always,
        Some(all) => Asked::If(reader.say("print-only-if", &[("conditions", all.into())])),
    }
}

fn in_words(reader: &Reader<'_>, form: &Form, condition: &Condition) -> String {
    let form = match condition.profile {
        true => reader.catalogue.forms.get("cooperative").unwrap_or(form),
        false => form,
    };
    let field = form.field(condition.field.as_str());
    let name = reader.label(form, &condition.field);
    let name = match field {
        // The profile is another paper, with numbers of its own.
        Some(field) if !condition.profile => {
            let number = reader.words.number(place(form, field) as u64);
            reader.say("print-field", &[("number", number.into()), ("field", name.into())])
        }
        _ => name,
    };
    let among = |ids: &[Id]| {
        let or = |first: String, next: String| {
            reader.say("print-or", &[("first", first.into()), ("next", next.into())])
        };
        ids.iter().map(|id| choice(reader, field, id)).reduce(or).unwrap_or_default()
    };
    let count = |count: u64| reader.words.number(count);
    let (id, more) = match &condition.test {
        Test::Is(ids) => ("print-if-is", Some(("choices", among(ids)))),
        Test::IsNot(ids) => ("print-if-is-not", Some(("choices", among(ids)))),
        Test::Known => ("print-if-known", None),
        Test::Absent => ("print-if-absent", None),
        Test::AtLeast(least) => {
            let least = reader.words.decimal((*least).into());
            ("print-if-at-least", Some(("number", least)))
        }
        Test::YearsAtLeast(years) => ("print-if-years", Some(("number", count((*years).into())))),
        Test::MonthsWithin(months) => {
            ("print-if-months", Some(("number", count((*months).into()))))
        }
        Test::NotExpired => ("print-if-not-expired", None),
        Test::Expired => ("print-if-expired", None),
    };
    let mut args = vec![("field", name.into())];
    args.extend(more.map(|(key, words)| (key, words.into())));
    reader.say(id, &args)
}

fn choice(reader: &Reader<'_>, field: Option<&Field>, id: &Id) -> String {
    match field.map(|field| &field.kind) {
        Some(Kind::Choice { set, .. } | Kind::Choices { set, .. }) => reader.choice(set, id),
        Some(Kind::Points { .. }) => reader.name("point", id),
        _ if *id == "unknown" => reader.say("format-unknown", &[]),
        _ if *id == "yes" => reader.say("choice-answer-yes", &[]),
        _ if *id == "no" => reader.say("choice-answer-no", &[]),
        _ => id.to_string(),
    }
}
