//! The cooperative's one file, encrypted from the first byte. The only crate with `rusqlite`.
//!
//! All writes pass [`Store::transact`], which appends a row to the audit chain for each. A damaged file is reported,
//! never repaired, emptied or deleted.

mod audit;
mod backup;
mod bundle;
mod chain;
mod check;
mod content;
mod difference;
mod erase;
mod error;
mod history;
mod image;
mod key;
mod keyring;
mod laptop;
mod listing;
mod open;
mod person;
mod quick_check;
mod records;
mod recovery;
mod register;
mod removal;
mod replay;
mod salvage;
mod search;
mod setting;
mod strength;
mod transact;
mod typed_words;
mod upgrade;
mod whole;
mod wrap;

pub use audit::ChainHead;
pub use backup::{Backup, BackupFacts};
pub use bundle::{
    Choices, Conflict, ConflictSide, Exchanged, Incoming, Peer, Says, Since, Standing, Taken,
    Tally, WrittenBundle,
};
pub use chain::Broken;
pub use check::Checked;
pub use content::Content;
pub use error::StoreError;
pub use history::Change;
pub use keyring::Key;
pub use laptop::Laptop;
pub use listing::Listed;
pub use open::Store;
pub use person::{Founder, Holder, Person, Role};
pub use recovery::{RecoveryError, RecoveryKey};
pub use removal::Removed;
pub use salvage::{Lost, Salvaged};
pub use search::Found;
pub use strength::Strength;
pub use transact::Act;

#[cfg(test)]
mod tests;
