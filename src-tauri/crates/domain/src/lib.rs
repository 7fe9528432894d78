//! The words of the trade as types: money, weights, dates, places, forms, records and their validation.
//!
//! Pure: no clock, no disk, no language. The day is passed in; a broken rule is a [`Violation`], not a sentence.

mod condition;
mod date;
mod form;
mod id;
mod money;
mod place;
mod read;
mod record;
mod value;
mod violation;
mod weight;

pub use condition::{Condition, Test, Truth};
pub use date::{PartialDate, add_months, years_between};
pub use form::{Field, Form, Kind, Need, Privacy, Repeat};
pub use id::{Id, RecordId};
pub use money::{Currency, Money};
pub use place::{Datum, Place};
pub use read::{Typed, read};
pub use record::{Record, Subject};
pub use value::Value;
pub use violation::{Rule, Violation, check};
pub use weight::{Weight, WeightUnit};

pub use chrono::NaiveDate as Day;
pub use rust_decimal::Decimal;
