//! The words of the trade as types: money, weights, dates, places, forms, records and their validation.
//!
//! Pure: no clock, no disk, no language. The day is passed in; a broken rule is a [`Violation`], not a sentence.

mod area;
mod condition;
mod date;
mod datum;
mod form;
mod formula;
mod id;
mod money;
mod notation;
mod place;
mod read;
mod record;
mod time;
mod value;
mod values;
mod violation;
mod weight;

pub use area::{Area, AreaUnit};
pub use condition::{Condition, Context, Test, Truth};
pub use date::{PartialDate, add_months, years_between};
pub use form::{Field, Form, Kind, Need, Privacy, Repeat};
pub use formula::{Formula, Reckoning};
pub use id::{Id, RecordId};
pub use money::{Currency, Money};
pub use notation::{DateOrder, Notation, date_order, decimal_sign, is_ambiguous_number};
pub use place::{Datum, Place};
pub use read::{Typed, read};
pub use record::{Record, Subject};
pub use time::TimeOfDay;
pub use value::Value;
pub use values::Values;
pub use violation::{Referred, Rule, Violation, check};
pub use weight::{Weight, WeightUnit};

pub use chrono::NaiveDate as Day;
pub use rust_decimal::Decimal;
