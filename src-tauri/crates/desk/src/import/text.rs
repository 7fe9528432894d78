//! One text becomes one value.

use ngazi_domain::{
    Currency, DateOrder, Datum, Decimal, Id, Kind, Money, Notation, Place, Rule, TimeOfDay, Typed,
    Value, date_order, read,
};

use super::amount::split;
use super::cell::{Fault, Meanings};
use super::fold::fold_into;
use super::units::Units;

/// Through the reading of typed text; a line without anything to tidy is taken as it is.
pub(super) fn typed(kind: &Kind, text: &str, notation: Notation) -> Result<Option<Value>, Fault> {
    let tidy =
        !text.contains("  ") && !text.contains(|sign: char| sign.is_whitespace() && sign != ' ');
    match kind {
        Kind::Text { .. } if tidy && !text.is_empty() => Ok(Some(Value::Text(text.to_owned()))),
        _ => Ok(read(kind, &Typed::Text(text.to_owned()), notation)?),
    }
}

pub(super) fn money(amount: Decimal, currency: Currency) -> Result<Value, Fault> {
    let money = Money::from_decimal(amount, currency);
    money.map(Value::Money).ok_or(Fault::Rule(Rule::NotMoney))
}

/// The number of a text, and its unit: the one that stands there, or that of the heading.
pub(super) fn measured<U: Copy + PartialEq>(
    text: &str,
    head: Option<U>,
    rule: Rule,
    mut named: impl FnMut(&str) -> Option<U>,
) -> Result<(&str, Option<U>), Fault> {
    let amount = split(text).ok_or_else(|| rule.clone())?;
    match amount.word().ok_or_else(|| rule.clone())? {
        "" => Ok((amount.number, head)),
        word => Ok((amount.number, Some(named(word).ok_or(rule)?))),
    }
}

pub(super) fn date(text: &str, notation: Notation) -> Result<Value, Fault> {
    // A time of day beside it is left out.
    let day = match text.find(['T', ' ']) {
        Some(at) if text[at..].contains(':') => &text[..at],
        _ => text,
    };
    if let Some(date) = notation.date(day) {
        return Ok(Value::Date(date));
    }
    let turned = match date_order(day) {
        Some(DateOrder::DayFirst) => notation.month_first,
        Some(DateOrder::MonthFirst) => !notation.month_first,
        _ => false,
    };
    Err(if turned { Fault::Said("import-date-order") } else { Fault::Rule(Rule::NotDate) })
}

/// A time of day; seconds, as programs write them, are left out.
pub(super) fn time(text: &str) -> Result<Value, Fault> {
    let minutes = text.match_indices(':').nth(1).map_or(text, |(at, _)| &text[..at]);
    Ok(Value::Time(TimeOfDay::parse(minutes).ok_or(Rule::NotTime)?))
}

/// Several words: parted by semicolons or lines, or by commas and strokes where that is not enough.
pub(super) fn several(
    text: &str,
    words: &Meanings<Id>,
    buffer: &mut String,
) -> Result<Value, Fault> {
    let mut known = |word: &str| {
        fold_into(word, buffer);
        words.get(buffer.as_str()).cloned().flatten()
    };
    let mut chosen = Vec::new();
    for part in text.split([';', '\n']).filter(|part| !part.trim().is_empty()) {
        if let Some(id) = known(part) {
            chosen.push(id);
            continue;
        }
        for word in part.split([',', '/', '+']).filter(|word| !word.trim().is_empty()) {
            chosen.push(known(word).ok_or(Rule::NotChoice)?);
        }
    }
    if chosen.is_empty() {
        return Err(Rule::NotChoice.into());
    }
    chosen.sort();
    chosen.dedup();
    Ok(Value::Choices(chosen))
}

/// "-1,8413; 28,8702; WGS 84": degrees have no thousands, so both signs are plain.
pub(super) fn place(text: &str, units: &Units) -> Result<Value, Fault> {
    let parts: Vec<&str> = match text.contains(';') {
        true => text.splitn(3, ';').map(str::trim).collect(),
        false => text
            .splitn(3, char::is_whitespace)
            .map(|part| part.trim().trim_end_matches(','))
            .collect(),
    };
    let [latitude, longitude, datum] = parts.as_slice() else { return Err(Rule::NotPlace.into()) };
    let degree = |text: &str| Notation::from('.').number(&text.replace(',', ".")).ok();
    let datum: Datum = units.datum(datum).ok_or(Rule::NotPlace)?;
    let place =
        degree(latitude).zip(degree(longitude)).and_then(|(lat, lon)| Place::new(lat, lon, datum));
    Ok(Value::Place(Box::new(place.ok_or(Rule::NotPlace)?)))
}
