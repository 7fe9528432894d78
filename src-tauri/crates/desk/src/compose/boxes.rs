//! Boxes for figures: one character each.

use ngazi_domain::{AreaUnit, Currency, Datum, Decimal, PartialDate, Place, Value, WeightUnit};
use ngazi_dossier::model::{BoxGroup, PaperInput};

use super::answer::{Answer, ticks};

/// Boxes before the decimal sign of a sum, and behind it.
const SUM: (u8, u8) = (9, 2);
/// Of a weight.
const WEIGHT: (u8, u8) = (6, 3);
/// Of an area.
const AREA: (u8, u8) = (5, 4);
/// Behind the decimal sign of degrees: six are a tenth of a metre.
const DEGREES: u8 = 6;
/// Boxes of a telephone number with the code of its country.
const PHONE: u8 = 13;
/// More boxes than this nobody fills; a longer value gets the boxes it needs.
const MOST: u8 = 7;

/// Boxes without words around them.
fn group(boxes: u8, value: Option<String>) -> BoxGroup {
    BoxGroup { caption: String::new(), boxes, after: String::new(), value, right: true }
}

impl Answer<'_> {
    /// A whole number up to `max`.
    pub(super) fn whole(&self, max: i64) -> PaperInput {
        let value = match self.value {
            Some(Value::Whole(number)) => Some(number.to_string()),
            _ => None,
        };
        self.boxed(vec![group(digits(max), value)], "print-boxes-number")
    }

    /// An exact number up to `max` in a unit.
    pub(super) fn decimal(&self, max: i64, unit: String) -> PaperInput {
        let value = match self.value {
            Some(Value::Decimal(number)) => Some(*number),
            _ => None,
        };
        let mut groups = self.split((digits(max), 2), value);
        if let Some(last) = groups.last_mut() {
            last.after = unit;
        }
        self.boxed(groups, "print-boxes-number")
    }

    /// A sum of money and its currency.
    pub(super) fn money(&self) -> PaperInput {
        let money = match self.value {
            Some(Value::Money(money)) => Some(*money),
            _ => None,
        };
        let own = self.reader.country().map(|country| country.currencies.clone());
        let mut currencies = own.unwrap_or_else(|| Currency::ALL.to_vec());
        currencies.extend(money.map(|money| money.currency));
        currencies.dedup();
        let groups = self.split(SUM, money.map(|money| money.amount()));
        let ticked = money.map(|money| money.currency);
        let units = currencies.iter().map(|one| (one.code().to_owned(), ticked == Some(*one)));
        PaperInput::Parts(vec![
            self.boxed(groups, "print-boxes-money"),
            ticks(self.reader, false, units),
        ])
    }

    /// A weight and its unit.
    pub(super) fn weight(&self) -> PaperInput {
        let weight = match self.value {
            Some(Value::Weight(weight)) => Some(*weight),
            _ => None,
        };
        let name = |unit: WeightUnit| self.reader.name("unit", &unit.id().into());
        let units = WeightUnit::ALL
            .map(|unit| (name(unit), weight.is_some_and(|weight| weight.unit == unit)));
        let groups = self.split(WEIGHT, weight.map(|weight| weight.amount));
        PaperInput::Parts(vec![
            self.boxed(groups, "print-boxes-weight"),
            ticks(self.reader, false, units),
        ])
    }

    /// An area and its unit.
    pub(super) fn area(&self) -> PaperInput {
        let area = match self.value {
            Some(Value::Area(area)) => Some(*area),
            _ => None,
        };
        let name = |unit: AreaUnit| self.reader.name("unit", &unit.id().into());
        let units =
            AreaUnit::ALL.map(|unit| (name(unit), area.is_some_and(|area| area.unit == unit)));
        let groups = self.split(AREA, area.map(|area| area.amount));
        PaperInput::Parts(vec![
            self.boxed(groups, "print-boxes-area"),
            ticks(self.reader, false, units),
        ])
    }

    /// A date as exactly as it is known, the day first.
    pub(super) fn date(&self) -> PaperInput {
        let (mut day, mut month, mut year) = (None, None, None);
        if let Some(Value::Date(date)) = self.value {
            let text = date.to_string();
            let mut parts = text.split('-').map(str::to_owned);
            (year, month, day) = (parts.next(), parts.next(), parts.next());
        }
        let part = |boxes, value, caption: &str, after: &str| BoxGroup {
            caption: self.reader.say(caption, &[]),
            after: after.to_owned(),
            ..group(boxes, value)
        };
        let groups = vec![
            part(2, day, "print-day", "/"),
            part(2, month, "print-month", "/"),
            part(4, year, "print-year", ""),
        ];
        self.boxed(groups, "print-boxes-date")
    }

    /// A time of day.
    pub(super) fn time(&self) -> PaperInput {
        let (mut hour, mut minute) = (None, None);
        if let Some(Value::Time(time)) = self.value {
            let text = time.to_string();
            let mut parts = text.split(':').map(str::to_owned);
            (hour, minute) = (parts.next(), parts.next());
        }
        let groups = vec![
            BoxGroup {
                caption: self.reader.say("print-hour", &[]),
                after: ":".to_owned(),
                ..group(2, hour)
            },
            BoxGroup { caption: self.reader.say("print-minute", &[]), ..group(2, minute) },
        ];
        self.boxed(groups, "print-boxes-time")
    }

    /// A telephone number.
    pub(super) fn phone(&self) -> PaperInput {
        let value = match self.value {
            Some(Value::Phone(number)) => Some(number.clone()),
            _ => None,
        };
        let groups = vec![BoxGroup { right: false, ..group(PHONE, value) }];
        self.boxed(groups, "print-boxes-phone")
    }

    /// A position: degrees, the side of the globe and the datum.
    pub(super) fn position(&self) -> PaperInput {
        let place: Option<Place> = match self.value {
            Some(Value::Place(place)) => Some(**place),
            _ => None,
        };
        let reader = self.reader;
        let degrees = |caption: &str, whole: u8, value: Option<Decimal>| {
            let mut groups = self.split((whole, DEGREES), value.map(|value| value.abs()));
            if let Some(first) = groups.first_mut() {
                first.caption = reader.say(caption, &[]);
            }
            if let Some(last) = groups.last_mut() {
                "°".clone_into(&mut last.after);
            }
            self.boxed(groups, "print-boxes-degrees")
        };
        let sides = |value: Option<Decimal>, below: &str, above: &str| {
            let side = |id: &str, below: bool| {
                let here = value.is_some_and(|value| (value < Decimal::ZERO) == below);
                (reader.say(id, &[]), here)
            };
            ticks(reader, false, [side(below, true), side(above, false)])
        };
        let (latitude, longitude) =
            (place.map(|place| place.latitude), place.map(|place| place.longitude));
        let mut datums = Datum::ALL;
        let own = reader.country().map(|country| country.datum);
        datums.sort_by_key(|datum| Some(*datum) != own);
        let datum = datums.map(|datum| {
            let name = reader.say(&format!("datum-{}", datum.id()), &[]);
            (name, place.is_some_and(|place| place.datum == datum))
        });
        PaperInput::Parts(vec![
            degrees("print-latitude", 2, latitude),
            sides(latitude, "print-south", "print-north"),
            degrees("print-longitude", 3, longitude),
            sides(longitude, "print-west", "print-east"),
            ticks(reader, false, datum),
        ])
    }

    /// A number in two groups, with the decimal sign of the country between them.
    fn split(&self, (whole, part): (u8, u8), value: Option<Decimal>) -> Vec<BoxGroup> {
        let text = value.map(|value| value.normalize().to_string());
        let (before, behind) = match text.as_deref().map(|text| text.split_once('.')) {
            Some(Some((before, behind))) => (Some(before.to_owned()), Some(behind.to_owned())),
            Some(None) => (text, None),
            None => (None, None),
        };
        let sign = self.reader.words.numbers().decimal_sign();
        vec![
            BoxGroup { after: sign.to_string(), ..group(whole, before) },
            BoxGroup { right: false, ..group(part, behind) },
        ]
    }

    fn boxed(&self, groups: Vec<BoxGroup>, alt: &str) -> PaperInput {
        PaperInput::Boxes { groups, alt: self.reader.say(alt, &[]) }
    }
}

/// How many boxes a number up to `max` needs.
fn digits(max: i64) -> u8 {
    let needed = max.unsigned_abs().max(1).ilog10() + 1;
    u8::try_from(needed).map_or(MOST, |needed| needed.min(MOST))
}

/// A date in words for the lines of a head.
pub(super) fn written(reader: &crate::reader::Reader<'_>) -> String {
    reader.words.date(PartialDate::Day(reader.on))
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_number_gets_the_boxes_of_its_greatest_value_and_seven_at_most() {
        assert_eq!([0, 9, 10, 120, 10_000].map(digits), [1, 1, 2, 3, 5]);
        assert_eq!(digits(1_000_000_000), 7);
        assert_eq!(digits(i64::MIN), 7);
    }
}
