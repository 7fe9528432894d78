//! Records of any form, from a seed: within its limits and conditions.

use ngazi_domain::{
    Area, AreaUnit, Condition, Context, Currency, Datum, Day, Decimal, Field, Form, Id, Kind,
    Money, Need, PartialDate, Place, RecordId, Referred, TimeOfDay, Truth, Typed, Value, Values,
    Weight, WeightUnit, check, read,
};
use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// What records are made beside.
pub(super) struct Beside<'a> {
    pub profile: &'a Values,
    pub on: Day,
    /// Records that can be named, by their form.
    pub there: &'a dyn Fn(&Id) -> Vec<RecordId>,
}

const WORDS: [&str; 14] = [
    "Bahati",
    "Mwézé",
    "ng’ombe",
    "0123",
    "=SUM(A1)",
    "+243",
    "'quoted'",
    "a;b",
    "a,b",
    "12,5",
    "« oui »",
    "@home",
    "\"x\"",
    "1.500",
];

/// A record that breaks no rule; nothing when the dice fall badly.
pub(super) fn record(form: &Form, dice: &mut ChaCha8Rng, beside: &Beside<'_>) -> Option<Values> {
    for _ in 0..60 {
        let mut values = Values::new();
        answer(&form.fields, &mut values, dice, beside);
        form.reckon(&mut values, beside.profile, beside.on, u32::MAX);
        let context = Context::new(&values, beside.profile, beside.on);
        let broken = check(form, &context, &|_, _| Referred::There);
        let hidden = |field: &&Field| {
            values.contains(field.id.as_str())
                && Condition::all(&field.when, &context) != Truth::Yes
        };
        if broken.is_empty() && !form.fields.iter().any(|field| hidden(&field)) {
            form.strip(&mut values);
            return (!values.is_empty()).then_some(values);
        }
    }
    None
}

fn answer(fields: &[Field], values: &mut Values, dice: &mut ChaCha8Rng, beside: &Beside<'_>) {
    for field in fields {
        if field.is_computed() || field.until.is_some() || matches!(field.kind, Kind::File) {
            continue;
        }
        let shown = {
            let context = Context::new(values, beside.profile, beside.on);
            Condition::all(&field.when, &context) == Truth::Yes
        };
        if !shown || (field.need != Need::Required && dice.random_bool(0.4)) {
            continue;
        }
        if field.unknown && dice.random_bool(0.15) {
            values.insert(field.id.clone(), Value::Unknown);
        } else if let Some(value) = value(field, dice, beside) {
            values.insert(field.id.clone(), value);
        }
    }
}

fn value(field: &Field, dice: &mut ChaCha8Rng, beside: &Beside<'_>) -> Option<Value> {
    Some(match &field.kind {
        Kind::Text { max } => Value::Text(text(*max, dice, " ")),
        Kind::LongText { max } => Value::Text(text(*max, dice, "\n")),
        Kind::Whole { min, max } => Value::Whole(dice.random_range(*min..=*max)),
        Kind::Decimal { min, max, .. } => {
            let scale = dice.random_range(0..10_u32);
            let span = Decimal::from(*max - *min)
                * Decimal::new(dice.random_range(0..=10_i64.pow(scale)), scale);
            Value::Decimal(Decimal::from(*min) + span.round_dp(scale))
        }
        Kind::Money => Value::Money(Money {
            hundredths: if dice.random_bool(0.1) {
                dice.random_range(0..i64::MAX)
            } else {
                dice.random_range(0..10_000_000)
            },
            currency: Currency::ALL[dice.random_range(0..Currency::ALL.len())],
        }),
        Kind::Weight => {
            Value::Weight(Weight { amount: amount(dice), unit: one(&WeightUnit::ALL, dice) })
        }
        Kind::Area => Value::Area(Area { amount: amount(dice), unit: one(&AreaUnit::ALL, dice) }),
        Kind::Time => {
            Value::Time(TimeOfDay::new(dice.random_range(0..24), dice.random_range(0..60))?)
        }
        Kind::Date { past } => {
            let last = if *past { 2025 } else { 2090 };
            let (year, month) = (dice.random_range(1895..=last), dice.random_range(1..=12));
            Value::Date(match dice.random_range(0..5) {
                0 => PartialDate::Year(year),
                1 => PartialDate::Month(year, month),
                _ => PartialDate::Day(Day::from_ymd_opt(year, month, dice.random_range(1..=28))?),
            })
        }
        Kind::Answer => Value::Answer(dice.random_bool(0.5)),
        Kind::Choice { among, .. } => Value::Choice(one(among, dice)),
        Kind::Choices { among, .. } | Kind::Points { among } => {
            if among.is_empty() {
                return None;
            }
            let mut ids: Vec<Id> =
                (0..dice.random_range(1..=3)).map(|_| one(among, dice)).collect();
            ids.sort();
            ids.dedup();
            Value::Choices(ids)
        }
        Kind::Place => Value::Place(Box::new(Place::new(
            Decimal::new(dice.random_range(-900_000..=900_000), 4),
            Decimal::new(dice.random_range(-1_800_000..=1_800_000), 4),
            one(&Datum::ALL, dice),
        )?)),
        Kind::Phone => read(
            &Kind::Phone,
            &Typed::Text(
                one(&["+243 812 345 678", "0812-345-678", "(0)81 2345678", "255754000111"], dice)
                    .to_owned(),
            ),
            '.',
        )
        .ok()??,
        Kind::File => return None,
        Kind::Reference { form } => {
            let there = (beside.there)(form);
            if there.is_empty() {
                return None;
            }
            Value::Reference(one(&there, dice))
        }
        Kind::List { fields } => {
            let mut rows = Vec::new();
            for _ in 0..dice.random_range(1..=4) {
                let mut row = Values::new();
                answer(fields, &mut row, dice, beside);
                if !row.is_empty() {
                    rows.push(row);
                }
            }
            if rows.is_empty() {
                return None;
            }
            Value::List(rows)
        }
    })
}

fn one<T: Clone>(of: &[T], dice: &mut ChaCha8Rng) -> T {
    of[dice.random_range(0..of.len())].clone()
}

fn amount(dice: &mut ChaCha8Rng) -> Decimal {
    let scale = dice.random_range(0..5);
    if dice.random_bool(0.1) {
        return Decimal::new(dice.random_range(0..i64::MAX), scale + 3);
    }
    Decimal::new(dice.random_range(0..9_999_999), scale)
}

/// Words, also such as a spreadsheet would run, and a number that makes most of them different.
fn text(max: usize, dice: &mut ChaCha8Rng, gap: &str) -> String {
    let mut text = one(&WORDS, dice).to_owned();
    for _ in 0..dice.random_range(0..4) {
        text.push_str(gap);
        text.push_str(one(&WORDS, dice));
    }
    let number = dice.random_range(0..1_000_000_u32).to_string();
    let kept: String = text.chars().take(max.saturating_sub(number.len() + 1)).collect();
    format!("{} {number}", kept.trim_end()).chars().take(max).collect::<String>().trim().to_owned()
}
