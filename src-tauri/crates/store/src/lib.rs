//! The cooperative's one file, encrypted from the first byte. The only crate with `rusqlite`.
//!
//! All writes pass [`Store::transact`], which appends a row to the audit chain for each. A damaged file is reported,
//! never repaired, emptied or deleted.

mod audit;
mod check;
mod content;
mod difference;
mod error;
mod history;
mod key;
mod open;
mod records;
mod register;
mod removal;
mod search;
mod setting;
mod transact;
mod typed_words;
mod upgrade;

pub use check::Checked;
pub use content::Content;
pub use error::StoreError;
pub use history::Change;
pub use open::Store;
pub use removal::Removed;
pub use search::Found;
pub use transact::Act;

#[cfg(test)]
mod tests;
