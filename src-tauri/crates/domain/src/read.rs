use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Area, AreaUnit, Currency, Datum, Field, Id, Kind, Money, Notation, Place, RecordId, Rule,
    TimeOfDay, Value, Values, Weight, WeightUnit,
};

/// What a hand typed into a field, before it is read.
///
/// Parts of a value: money has `amount`, `currency`; weight and area have `amount`, `unit`; place has `latitude`,
/// `longitude`, `datum`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typed {
    /// Nothing: clears the field.
    Empty,
    /// "I do not know."
    Unknown,
    /// One text; also the id of one choice or record, or `yes`, `no`.
    Text(String),
    /// Several choices.
    List(Vec<String>),
    /// A value of several parts.
    Parts(BTreeMap<String, String>),
    /// The rows of a list, each by its columns.
    Rows(Vec<BTreeMap<String, Typed>>),
}

/// Reads what was typed as a value of a kind; nothing when it is blank.
///
/// The other decimal sign than that of the notation is refused, never guessed, because "1.500" is one and a half in
/// Tanzania and fifteen hundred in Congo.
pub fn read(
    kind: &Kind,
    typed: &Typed,
    notation: impl Into<Notation>,
) -> Result<Option<Value>, Rule> {
    let notation = notation.into();
    match typed {
        Typed::Empty => Ok(None),
        Typed::Unknown => Ok(Some(Value::Unknown)),
        Typed::Text(text) if text.trim().is_empty() => Ok(None),
        Typed::Text(text) => one(kind, text.trim(), notation).map(Some),
        Typed::List(ids) if ids.is_empty() => Ok(None),
        Typed::List(ids) => match kind {
            Kind::Choices { among, .. } | Kind::Points { among } => choices(ids, among).map(Some),
            _ => Err(Rule::WrongKind),
        },
        Typed::Parts(parts) if parts.values().all(|part| part.trim().is_empty()) => Ok(None),
        Typed::Parts(parts) => several(kind, parts, notation),
        Typed::Rows(rows) => match kind {
            Kind::List { fields } => list(fields, rows, notation),
            _ => Err(Rule::WrongKind),
        },
    }
}

/// The rows of a list; blank rows are left out.
fn list(
    fields: &[Field],
    rows: &[BTreeMap<String, Typed>],
    notation: Notation,
) -> Result<Option<Value>, Rule> {
    let mut read_rows = Vec::new();
    for (row, cells) in rows.iter().enumerate() {
        let mut values = Values::new();
        for (id, typed) in cells {
            let field = fields.iter().find(|field| field.id == id.as_str());
            let field = field.ok_or(Rule::WrongKind)?;
            let inside = |rule| Rule::Row { row, field: field.id.clone(), rule: Box::new(rule) };
            if let Some(value) = read(&field.kind, typed, notation).map_err(inside)? {
                values.insert(field.id.clone(), value);
            }
        }
        if !values.is_empty() {
            read_rows.push(values);
        }
    }
    Ok((!read_rows.is_empty()).then_some(Value::List(read_rows)))
}

fn one(kind: &Kind, text: &str, notation: Notation) -> Result<Value, Rule> {
    match kind {
        Kind::Text { .. } => Ok(Value::Text(text.split_whitespace().collect::<Vec<_>>().join(" "))),
        Kind::LongText { .. } => Ok(Value::Text(text.to_owned())),
        Kind::Whole { .. } => {
            let number = notation.number(text)?;
            let whole = number.fract().is_zero().then(|| i64::try_from(number.trunc()).ok());
            whole.flatten().map(Value::Whole).ok_or(Rule::NotWhole)
        }
        Kind::Decimal { .. } => notation.number(text).map(Value::Decimal),
        Kind::Date { .. } => notation.date(text).map(Value::Date).ok_or(Rule::NotDate),
        Kind::Answer => match text {
            "yes" => Ok(Value::Answer(true)),
            "no" => Ok(Value::Answer(false)),
            _ => Err(Rule::NotAnswer),
        },
        Kind::Choice { among, .. } => {
            let id = among.iter().find(|id| **id == text).ok_or(Rule::NotChoice)?;
            Ok(Value::Choice(id.clone()))
        }
        Kind::Choices { among, .. } | Kind::Points { among } => choices(&[text.to_owned()], among),
        Kind::Time => TimeOfDay::parse(text).map(Value::Time).ok_or(Rule::NotTime),
        Kind::Phone => phone(text),
        Kind::File => Ok(Value::File(text.to_owned())),
        Kind::Reference { .. } => {
            RecordId::parse(text).map(Value::Reference).ok_or(Rule::NoSuchRecord)
        }
        Kind::Money => Err(Rule::NotMoney),
        Kind::Weight => Err(Rule::NotWeight),
        Kind::Area => Err(Rule::NotArea),
        Kind::Place => Err(Rule::NotPlace),
        Kind::List { .. } => Err(Rule::WrongKind),
    }
}

fn several(
    kind: &Kind,
    parts: &BTreeMap<String, String>,
    notation: Notation,
) -> Result<Option<Value>, Rule> {
    let part = |name: &str| parts.get(name).map(|text| text.trim()).unwrap_or_default();
    // A chosen unit without a number is a blank field, not a wrong one.
    let blank = |names: &[&str]| names.iter().all(|name| part(name).is_empty());
    match kind {
        Kind::Money if blank(&["amount"]) => Ok(None),
        Kind::Money => {
            let currency = Currency::from_code(part("currency")).ok_or(Rule::NotMoney)?;
            let money = Money::from_decimal(notation.number(part("amount"))?, currency);
            money.map(|money| Some(Value::Money(money))).ok_or(Rule::NotMoney)
        }
        Kind::Weight if blank(&["amount"]) => Ok(None),
        Kind::Weight => {
            let unit = WeightUnit::from_id(part("unit")).ok_or(Rule::NotWeight)?;
            let amount = notation.number(part("amount"))?;
            Ok(Some(Value::Weight(Weight { amount, unit })))
        }
        Kind::Area if blank(&["amount"]) => Ok(None),
        Kind::Area => {
            let unit = AreaUnit::from_id(part("unit")).ok_or(Rule::NotArea)?;
            let amount = notation.number(part("amount"))?;
            Ok(Some(Value::Area(Area { amount, unit })))
        }
        Kind::Place if blank(&["latitude", "longitude"]) => Ok(None),
        Kind::Place => {
            // Coordinates have no groups of thousands, so both signs are plain.
            let degree = |name| Notation::from('.').number(&part(name).replace(',', ".")).ok();
            let datum = Datum::from_id(part("datum")).ok_or(Rule::NotPlace)?;
            let (latitude, longitude) = (degree("latitude"), degree("longitude"));
            let place = latitude.zip(longitude).and_then(|(lat, lon)| Place::new(lat, lon, datum));
            place.map(|place| Some(Value::Place(Box::new(place)))).ok_or(Rule::NotPlace)
        }
        _ => Err(Rule::WrongKind),
    }
}

fn choices(ids: &[String], among: &[Id]) -> Result<Value, Rule> {
    let mut chosen = ids
        .iter()
        .map(|id| among.iter().find(|one| *one == id.as_str()).cloned().ok_or(Rule::NotChoice))
        .collect::<Result<Vec<_>, _>>()?;
    chosen.sort();
    chosen.dedup();
    Ok(Value::Choices(chosen))
}

fn phone(text: &str) -> Result<Value, Rule> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = text.chars().all(|c| c.is_ascii_digit() || " +-/.()".contains(c));
    if plain && (7..=15).contains(&digits) {
        Ok(Value::Phone(text.split_whitespace().collect::<Vec<_>>().join(" ")))
    } else {
        Err(Rule::NotPhone)
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::PartialDate;

    fn text(kind: &Kind, typed: &str) -> Result<Option<Value>, Rule> {
        read(kind, &Typed::Text(typed.into()), ',')
    }

    const NUMBER: Kind = Kind::Whole { min: 0, max: 1_000_000 };
    const DATE: Kind = Kind::Date { past: false };

    #[test]
    fn blank_is_no_value() {
        assert_eq!(text(&NUMBER, "  "), Ok(None));
        assert_eq!(read(&Kind::Money, &Typed::Parts(BTreeMap::new()), ','), Ok(None));
    }

    #[test]
    fn the_other_decimal_sign_is_refused_not_guessed() {
        let unit = Id::from("hectare");
        let kind = Kind::Decimal { unit, min: 0, max: 10 };
        assert_eq!(text(&kind, "1,5"), Ok(Some(Value::Decimal(Decimal::new(15, 1)))));
        assert_eq!(text(&kind, "1.500"), Err(Rule::DecimalSign { sign: ',' }));
        assert_eq!(
            read(&kind, &Typed::Text("1,5".into()), '.'),
            Err(Rule::DecimalSign { sign: '.' })
        );
    }

    #[test]
    fn numbers_may_be_spaced_but_not_wordy() {
        assert_eq!(text(&NUMBER, "1 250"), Ok(Some(Value::Whole(1250))));
        assert_eq!(text(&NUMBER, "12,5"), Err(Rule::NotWhole));
        for bad in ["abc", "1e5", "--1", "5-", "0x10", ","] {
            assert!(text(&NUMBER, bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_number_too_large_for_us_is_not_a_number() {
        assert!(text(&NUMBER, &"9".repeat(60)).is_err());
    }

    #[test]
    fn dates_are_read_day_first() {
        let date = |iso| PartialDate::parse_iso(iso).map(Value::Date);
        assert_eq!(text(&DATE, "05/08/2026"), Ok(date("2026-08-05")));
        assert_eq!(text(&DATE, "5.8.2026"), Ok(date("2026-08-05")));
        assert_eq!(text(&DATE, "08/2026"), Ok(date("2026-08")));
        assert_eq!(text(&DATE, "2026"), Ok(date("2026")));
        for bad in ["31/02/2026", "2026/13/01", "8/5/26", "tomorrow"] {
            assert_eq!(text(&DATE, bad), Err(Rule::NotDate), "{bad:?}");
        }
    }

    #[test]
    fn a_phone_number_keeps_its_form() {
        assert_eq!(
            text(&Kind::Phone, "+243 812 345 678"),
            Ok(Some(Value::Phone("+243 812 345 678".into())))
        );
        assert_eq!(text(&Kind::Phone, "call me"), Err(Rule::NotPhone));
    }

    #[test]
    fn several_choices_are_sorted_and_single() {
        let kind = Kind::Choices { set: "m".into(), among: vec!["gold".into(), "coltan".into()] };
        let typed = Typed::List(vec!["gold".into(), "coltan".into(), "gold".into()]);
        let value = Value::Choices(vec!["coltan".into(), "gold".into()]);
        assert_eq!(read(&kind, &typed, '.'), Ok(Some(value)));
    }

    #[test]
    fn money_needs_its_currency() {
        let parts = |amount: &str, currency: &str| {
            let pairs = [("amount", amount), ("currency", currency)];
            Typed::Parts(pairs.map(|(k, v)| (k.to_owned(), v.to_owned())).into())
        };
        let ten = Money { hundredths: 1050, currency: Currency::Usd };
        assert_eq!(read(&Kind::Money, &parts("10,50", "USD"), ','), Ok(Some(Value::Money(ten))));
        assert_eq!(read(&Kind::Money, &parts("10,50", ""), ','), Err(Rule::NotMoney));
    }
}
