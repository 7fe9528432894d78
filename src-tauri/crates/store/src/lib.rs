//! The cooperative's one file, encrypted from the first byte. The only crate with `rusqlite`.
//!
//! All writes pass [`Store::transact`], which appends a row to the audit chain for each. A damaged file is reported,
//! never repaired, emptied or deleted.

mod audit;
mod error;
mod key;
mod open;
mod transact;

pub use audit::Checked;
pub use error::StoreError;
pub use open::Store;
pub use transact::Act;

#[cfg(test)]
mod tests;
