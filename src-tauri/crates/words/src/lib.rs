//! Every sentence a person reads, and the one formatter of numbers, dates and money for screen and paper.
//!
//! Words live in `locales/<language>/<area>.ftl`. Isolation marks are off in all builds: English, French and Swahili
//! are written left to right, and the invisible marks would become boxes in a PDF.

mod assets;
mod dates;
mod language;
mod numbers;
mod say;

pub use assets::{areas, source};
pub use language::Language;
pub use numbers::NumberStyle;
pub use say::{Arg, Words, WordsError};

#[cfg(test)]
mod tests;
