//! Small records for the tests of this crate.

use std::sync::OnceLock;

use chrono::NaiveDate;
use ngazi_catalogue::Catalogue;
use ngazi_domain::{Id, Kind, PartialDate, Record, RecordId, Typed, Value, read};

pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::built_in().expect("the shipped content is sound"))
}

pub fn day(text: &str) -> NaiveDate {
    PartialDate::parse_iso(text).expect("a date").latest()
}

/// A record from typed texts; `?` stands for "I do not know".
pub fn record(form: &str, number: u32, typed: &[(&str, &str)]) -> Record {
    let definition = &catalogue().forms[form];
    let value = |field: &str, text: &str| -> Value {
        let kind = &definition.field(field).unwrap_or_else(|| panic!("no {form}.{field}")).kind;
        let typed = match (kind, text) {
            (_, "?") => Typed::Unknown,
            (Kind::Choices { .. }, text) => {
                Typed::List(text.split(' ').map(str::to_owned).collect())
            }
            (Kind::Money, text) => {
                let (currency, amount) = text.split_once(' ').expect("currency and amount");
                let parts = [("currency", currency), ("amount", amount)];
                Typed::Parts(parts.map(|(k, v)| (k.to_owned(), v.to_owned())).into())
            }
            (Kind::Weight | Kind::Area, text) => {
                let (amount, unit) = text.split_once(' ').expect("amount and unit");
                let parts = [("amount", amount), ("unit", unit)];
                Typed::Parts(parts.map(|(k, v)| (k.to_owned(), v.to_owned())).into())
            }
            (_, text) => Typed::Text(text.to_owned()),
        };
        read(kind, &typed, '.').expect("readable").expect("not blank")
    };
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    bytes[4] = form.len() as u8;
    Record {
        id: RecordId::from_random(bytes),
        form: Id::from(form),
        version: 1,
        number,
        subject: None,
        values: typed.iter().map(|(f, t)| (Id::from(*f), value(f, t))).collect(),
    }
}

pub fn member(number: u32, typed: &[(&str, &str)]) -> Record {
    record("member", number, typed)
}

pub fn about(form: &str, subject: &str, typed: &[(&str, &str)]) -> Record {
    Record { subject: Some(Id::from(subject)), ..record(form, 1, typed) }
}
