//! Laws of the smallest things, tried on many values instead of a few chosen ones.

use chrono::NaiveDate;
use ngazi_domain::{
    Area, AreaUnit, Currency, Datum, Decimal, Field, Id, Kind, Money, PartialDate, Place, RecordId,
    TimeOfDay, Typed, Value, Values, Weight, WeightUnit, read,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Letters, digits, signs of numbers and dates, other scripts, control characters: what a hand or a file may bring.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,24}",
        any::<String>(),
        "[-+]?[0-9]{0,40}([.,][0-9]{0,40})?",
        "[0-9]{0,5}[-/. ][0-9]{0,5}([-/. ][0-9]{0,5})?",
        select(vec![
            "\u{2212}1",
            "1e9",
            "٣",
            "½",
            "0x1f",
            "NaN",
            "-",
            "--1",
            "1.2.3",
            "..",
            "9999-12-31",
            "0000-01-01",
            "00/00/0000",
            "29/02/2023",
            "\u{feff}2026",
            "\u{0}",
        ])
        .prop_map(str::to_owned),
    ]
}

fn any_currency() -> impl Strategy<Value = Currency> {
    select(Currency::ALL.to_vec())
}

/// Sums of every size, with those at the edge of 64 bits more often than chance would bring them.
fn any_money() -> impl Strategy<Value = Money> {
    let hundredths = prop_oneof![
        any::<i64>(),
        -1_000_000_i64..1_000_000,
        select(vec![i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX - 1, i64::MAX]),
    ];
    (hundredths, any_currency()).prop_map(|(hundredths, currency)| Money { hundredths, currency })
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_i32..=9999, 1_u32..=366).prop_filter_map("a year may have 365 days", |(year, day)| {
        NaiveDate::from_yo_opt(year, day)
    })
}

fn any_date() -> impl Strategy<Value = PartialDate> {
    prop_oneof![
        (0_i32..=9999).prop_map(PartialDate::Year),
        (0_i32..=9999, 1_u32..=12).prop_map(|(year, month)| PartialDate::Month(year, month)),
        any_day().prop_map(PartialDate::Day),
    ]
}

fn any_decimal() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0_u32..=18).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

/// Places on the globe with up to eight decimals, also those exactly between two tenths.
fn any_place() -> impl Strategy<Value = Place> {
    let degrees = |most: i64| {
        prop_oneof![
            (-most * 100_000_000..=most * 100_000_000).prop_map(|d| Decimal::new(d, 8)),
            (-most * 100..=most * 100).prop_map(|d| Decimal::new(d, 2)),
        ]
    };
    (degrees(90), degrees(180), select(Datum::ALL.to_vec()))
        .prop_filter_map("degrees within the globe make a place", |(latitude, longitude, datum)| {
            Place::new(latitude, longitude, datum)
        })
}

fn any_id() -> impl Strategy<Value = Id> {
    "[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}".prop_map(Id::new)
}

fn any_record_id() -> impl Strategy<Value = RecordId> {
    any::<[u8; 16]>().prop_map(RecordId::from_random)
}

fn any_weight() -> impl Strategy<Value = Weight> {
    (any_decimal(), select(WeightUnit::ALL.to_vec()))
        .prop_map(|(amount, unit)| Weight { amount, unit })
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Unknown),
        any::<String>().prop_map(Value::Text),
        any::<i64>().prop_map(Value::Whole),
        any_decimal().prop_map(Value::Decimal),
        any_money().prop_map(Value::Money),
        any_weight().prop_map(Value::Weight),
        any_date().prop_map(Value::Date),
        any::<bool>().prop_map(Value::Answer),
        any_id().prop_map(Value::Choice),
        vec(any_id(), 0..4).prop_map(Value::Choices),
        any_place().prop_map(|place| Value::Place(Box::new(place))),
        any::<String>().prop_map(Value::Phone),
        any::<String>().prop_map(Value::File),
        any_record_id().prop_map(Value::Reference),
        (0_u32..24, 0_u32..60).prop_filter_map("a minute of a day", |(hour, minute)| {
            TimeOfDay::new(hour, minute).map(Value::Time)
        }),
        (any_decimal(), select(AreaUnit::ALL.to_vec()))
            .prop_map(|(amount, unit)| Value::Area(Area { amount, unit })),
        vec((any_id(), any_weight()), 0..3).prop_map(|rows| {
            let row = |(id, weight)| Values::from([(id, Value::Weight(weight))]);
            Value::List(rows.into_iter().map(row).collect())
        }),
    ]
}

/// One of every kind; a kind that is added and forgotten here fails [`every_kind_is_tried`].
fn kinds() -> Vec<Kind> {
    let among = || vec![Id::from("gold"), Id::from("coltan")];
    vec![
        Kind::Text { max: 5 },
        Kind::LongText { max: 5 },
        Kind::Whole { min: 0, max: 10 },
        Kind::Decimal { unit: Id::from("hectare"), min: 0, max: 10 },
        Kind::Money,
        Kind::Weight,
        Kind::Date { past: true },
        Kind::Answer,
        Kind::Choice { set: Id::from("mineral"), among: among() },
        Kind::Choices { set: Id::from("mineral"), among: among() },
        Kind::Place,
        Kind::Phone,
        Kind::File,
        Kind::Reference { form: Id::from("site") },
        Kind::Area,
        Kind::Time,
        Kind::Points { among: among() },
        Kind::List { fields: vec![Field::new("amount", Kind::Weight)] },
    ]
}

fn any_typed() -> impl Strategy<Value = Typed> {
    let names = select(vec!["amount", "currency", "unit", "latitude", "longitude", "datum", "?"]);
    let part = prop_oneof![
        any_text(),
        select(vec!["USD", "TZS", "gram", "carat", "wgs84", "arc1960", "-2.5", "28,9", "1"])
            .prop_map(str::to_owned),
    ];
    prop_oneof![
        1 => Just(Typed::Empty),
        1 => Just(Typed::Unknown),
        4 => any_text().prop_map(Typed::Text),
        1 => vec(any_text(), 0..4).prop_map(Typed::List),
        3 => btree_map(names.prop_map(str::to_owned), part, 0..6).prop_map(Typed::Parts),
    ]
}

#[test]
fn every_kind_is_tried() {
    for kind in kinds() {
        // No `_`: the compiler names a kind that was added.
        let place = match kind {
            Kind::Text { .. } => 0,
            Kind::LongText { .. } => 1,
            Kind::Whole { .. } => 2,
            Kind::Decimal { .. } => 3,
            Kind::Money => 4,
            Kind::Weight => 5,
            Kind::Date { .. } => 6,
            Kind::Answer => 7,
            Kind::Choice { .. } => 8,
            Kind::Choices { .. } => 9,
            Kind::Place => 10,
            Kind::Phone => 11,
            Kind::File => 12,
            Kind::Reference { .. } => 13,
            Kind::Area => 14,
            Kind::Time => 15,
            Kind::Points { .. } => 16,
            Kind::List { .. } => 17,
        };
        assert_eq!(kinds()[place].id(), kind.id(), "the list holds each kind once, in this order");
    }
    assert_eq!(kinds().len(), 18, "one of each kind");
}

proptest! {
    #[test]
    fn sums_do_not_depend_on_their_order(a in any_money(), b in any_money()) {
        prop_assert_eq!(
            a.checked_add(b),
            b.checked_add(a),
            "a list of fees has no order, so its sum must not have one"
        );
    }

    #[test]
    fn sums_do_not_depend_on_how_they_are_grouped(
        currency in any_currency(),
        parts in [any::<i64>(), any::<i64>(), any::<i64>()],
    ) {
        let [a, b, c] = parts.map(|hundredths| Money { hundredths, currency });
        let left = a.checked_add(b).and_then(|sum| sum.checked_add(c));
        let right = b.checked_add(c).and_then(|sum| a.checked_add(sum));
        // One way may pass the edge of 64 bits halfway and the other not; then there is nothing to compare.
        if let (Some(left), Some(right)) = (left, right) {
            prop_assert_eq!(left, right, "subtotals must add up to the same total");
            let exact = i128::from(a.hundredths) + i128::from(b.hundredths) + i128::from(c.hundredths);
            prop_assert_eq!(i128::from(left.hundredths), exact, "money is exact, never wrapped");
        }
    }

    #[test]
    fn a_sum_exists_only_within_one_currency_and_64_bits(a in any_money(), b in any_money()) {
        let exact = i128::from(a.hundredths) + i128::from(b.hundredths);
        let fits = i64::try_from(exact).is_ok() && a.currency == b.currency;
        prop_assert_eq!(
            a.checked_add(b).is_some(),
            fits,
            "shillings and dollars have no sum, and neither has what does not fit"
        );
    }

    #[test]
    fn money_is_the_same_after_a_way_through_its_decimal(money in any_money()) {
        prop_assert_eq!(
            Money::from_decimal(money.amount(), money.currency),
            Some(money),
            "what is shown can be typed again without a loss"
        );
    }

    #[test]
    fn a_date_reads_back_from_its_text(date in any_date()) {
        let text = date.to_string();
        prop_assert_eq!(
            PartialDate::parse_iso(&text),
            Some(date),
            "{} keeps its precision in the file and in exports",
            text
        );
    }

    #[test]
    fn a_text_that_is_a_date_is_its_only_text(text in "[0-9]{4}(-[0-9]{2}){0,2}") {
        if let Some(date) = PartialDate::parse_iso(&text) {
            prop_assert_eq!(date.to_string(), text, "one date has one spelling, so that bytes stay the same");
        }
    }

    #[test]
    fn a_date_begins_before_it_ends(date in any_date()) {
        let (earliest, latest) = (date.earliest(), date.latest());
        prop_assert!(earliest <= latest, "{date} spans no negative time");
        match date {
            PartialDate::Day(day) => {
                prop_assert_eq!((earliest, latest), (day, day), "a day is one day");
            }
            PartialDate::Month(..) => {
                let days = (latest - earliest).num_days() + 1;
                prop_assert!((28..=31).contains(&days), "{} has {} days", date, days);
            }
            PartialDate::Year(_) => {
                let days = (latest - earliest).num_days() + 1;
                prop_assert!((365..=366).contains(&days), "{} has {} days", date, days);
            }
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(
        typed in any_typed(),
        decimal in select(vec!['.', ',']),
    ) {
        for kind in kinds() {
            // No assertion on the outcome: that there is one, without a panic, is the law.
            let outcome = read(&kind, &typed, decimal);
            if typed == Typed::Empty {
                prop_assert_eq!(outcome, Ok(None), "nothing typed is no value, of whatever kind");
            } else if typed == Typed::Unknown {
                prop_assert_eq!(outcome, Ok(Some(Value::Unknown)), "not knowing is an answer");
            }
        }
    }

    #[test]
    fn blank_text_is_no_value(blank in "[ \t\n\u{a0}\u{2003}]{0,6}") {
        for kind in kinds() {
            prop_assert_eq!(
                read(&kind, &Typed::Text(blank.clone()), '.'),
                Ok(None),
                "spaces in a {} are not an answer",
                kind.id()
            );
        }
    }

    #[test]
    fn a_number_means_the_same_with_either_sign(number in any_decimal()) {
        let kind = Kind::Decimal { unit: Id::from("hectare"), min: i64::MIN, max: i64::MAX };
        let point = Typed::Text(number.to_string());
        let comma = Typed::Text(number.to_string().replace('.', ","));
        prop_assert_eq!(
            read(&kind, &point, '.'),
            Ok(Some(Value::Decimal(number))),
            "a number reads back from its own text"
        );
        prop_assert_eq!(
            read(&kind, &comma, ','),
            read(&kind, &point, '.'),
            "the country's sign changes the spelling, not the number"
        );
    }

    #[test]
    fn a_rounded_place_is_near_and_no_nearer_than_a_tenth(place in any_place()) {
        let rounded = place.rounded();
        let half_a_tenth = Decimal::new(5, 2);
        for (exact, shown) in
            [(place.latitude, rounded.latitude), (place.longitude, rounded.longitude)]
        {
            prop_assert!((exact - shown).abs() <= half_a_tenth, "{exact} became {shown}");
            prop_assert!(shown.scale() <= 1, "{shown} tells a buyer more than a tenth of a degree");
        }
        prop_assert_eq!(rounded.rounded(), rounded, "rounding twice gives nothing away");
        prop_assert_eq!(rounded.datum, place.datum, "a place keeps its datum");
        prop_assert!(
            Place::new(rounded.latitude, rounded.longitude, rounded.datum).is_some(),
            "a place at the edge stays on the globe"
        );
    }

    #[test]
    fn a_value_comes_back_from_json(value in any_value()) {
        let text = serde_json::to_string(&value);
        prop_assert!(text.is_ok(), "{value:?} can be written: {text:?}");
        let text = text.unwrap_or_default();
        let back: Result<Value, _> = serde_json::from_str(&text);
        prop_assert!(back.is_ok(), "{text} can be read: {back:?}");
        let back = back.unwrap_or(Value::Unknown);
        prop_assert_eq!(&back, &value, "{} is what the store holds", &text);
        prop_assert_eq!(
            serde_json::to_string(&back).ok(),
            Some(text),
            "the same value has the same bytes, or exports would differ"
        );
    }

    #[test]
    fn what_was_typed_comes_back_from_json(typed in any_typed(), also in option::of(any_text())) {
        let typed = also.map_or(typed, Typed::Text);
        let text = serde_json::to_string(&typed).unwrap_or_default();
        prop_assert_eq!(
            serde_json::from_str::<Typed>(&text).ok(),
            Some(typed),
            "the window and the desk mean the same by {}",
            text
        );
    }
}
