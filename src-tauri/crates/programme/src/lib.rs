//! What follows: pure functions of (catalogue, records, day).
//!
//! Knows neither store nor words. Every conclusion carries what it rests on, so that a person can check it;
//! what the records do not say stays unknown and is never counted as zero or as met.

mod balance;
mod chart;
mod conclusions;
mod count;
mod fee;
mod group;
mod measure;
mod milestone;
mod plausibility;
mod point;
mod registers;
mod sample;
mod standing;
mod step;
mod task;
mod tier;
mod window;

pub use balance::{Balance, Drawn, Verdict, balances, overdrawn};
pub use chart::{Bar, Label, Picture, picture};
pub use conclusions::Conclusions;
pub use count::{Count, count};
pub use fee::{Amount, Estimate, FeeLine, Missing, Origin};
pub use group::{Group, Inspection};
pub use measure::{Reading, Told, measure, number};
pub use milestone::{GateStanding, MilestoneStanding, PhaseStanding};
pub use plausibility::{Flag, Output, output};
pub use point::{PointStanding, Reason};
pub use registers::Registers;
pub use sample::sample_size;
pub use standing::{ModuleTally, StandardTally, Tally};
pub use step::{StepStanding, StepState};
pub use task::{Task, TaskKind, Urgency};
pub use tier::tier_of;

#[cfg(test)]
mod example;
