//! The typed model of `data/`: forms, points, standards, countries, schemes, path, views and their sources.
//!
//! Pure. Content is data, words are Fluent: nothing here is a sentence. A fault in a file is a [`Problem`] that names
//! file, line and id; a catalogue with a problem is not handed out.

mod chart;
mod choice;
mod condition;
mod country;
mod example;
mod fact;
mod fee;
mod field;
mod form;
mod formula;
mod ledger;
mod load;
mod matrix;
mod measure;
mod path;
mod point;
mod scheme;
mod source;
mod standard;
mod step;
mod view;
mod words;

pub use chart::{By, Chart, Shows};
pub use choice::{Choice, ChoiceSet, Means};
pub use country::{Country, LegalForm};
pub use example::{Example, ExampleRecord};
pub use fact::{Fact, Naming};
pub use fee::{Basis, Fee, FeeGroup, FeeValue, Payer, Trigger};
pub use ledger::Problem;
pub use load::Catalogue;
pub use matrix::Matrix;
pub use measure::{Amount, Measure, Term};
pub use path::{Gate, Milestone, Phase, QuestionPlace, Tier};
pub use point::{FactRole, Point, PointFact, Question, State};
pub use scheme::{Sample, Scheme};
pub use source::{Mark, Source};
pub use standard::{Link, LinkBasis, Module, ModuleRule, Reference, Relation, Response, Standard};
pub use step::{Scope, Stage, Step, Validity};
pub use view::{Section, View};
