//! Answers in a short form without a language, so that a story can demand them.

use ngazi_desk::Desk;
use ngazi_domain::{Record, Value, Values};

/// The answers of a record by field; what is reckoned is among them.
pub fn values(desk: &Desk, record: &Record) -> Vec<(String, String)> {
    record.values.iter().map(|(field, one)| (field.to_string(), value(desk, one))).collect()
}

fn value(desk: &Desk, value: &Value) -> String {
    match value {
        Value::Unknown => "?".to_owned(),
        Value::Text(text) | Value::Phone(text) | Value::File(text) => text.clone(),
        Value::Whole(number) => number.to_string(),
        Value::Decimal(number) => number.normalize().to_string(),
        Value::Money(money) => format!("{} {}", money.amount().normalize(), money.currency.code()),
        Value::Weight(weight) => format!("{} {}", weight.amount.normalize(), weight.unit.id()),
        Value::Area(area) => format!("{} {}", area.amount.normalize(), area.unit.id()),
        Value::Date(date) => date.to_string(),
        Value::Time(time) => time.to_string(),
        Value::Answer(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Choice(id) => id.to_string(),
        Value::Choices(ids) => ids.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
        Value::Place(place) => {
            format!("{} {} {}", place.latitude, place.longitude, place.datum.id())
        }
        Value::Reference(id) => {
            let registers = desk.registers().expect("a store is open");
            let found = registers.all().find(|record| record.id == *id);
            found.map_or_else(
                || "nobody".to_owned(),
                |record| format!("{} {}", record.form, record.number),
            )
        }
        Value::List(rows) => rows.iter().map(|row| line(desk, row)).collect::<Vec<_>>().join(" | "),
    }
}

fn line(desk: &Desk, row: &Values) -> String {
    row.iter()
        .map(|(field, one)| format!("{field}: {}", value(desk, one)))
        .collect::<Vec<_>>()
        .join(", ")
}
