//! Two laptops, one cooperative. A *bundle* is a file that carries what changed from one to the other.
//!
//! Every field of a record is a multi-value register of `crdts`: of two answers the one that knew of the other stays;
//! of two that knew nothing of each other both stay, until a person decides. Who knew of what follows from the audit
//! chains, so that stores which never meet another keep nothing more. Bundles may come in any order and twice.

mod chain;
mod clock;
mod conflict;
mod exchange;
mod frames;
mod merge;
mod portable;
mod read;
mod sealed;
mod take;
mod write;

pub(crate) use clock::{Clock, REMOVED};
pub use conflict::{Choices, Conflict, ConflictSide, Says};
pub(crate) use exchange::Exchange;
pub use exchange::{Exchanged, Peer};
pub use read::{Incoming, Standing, Tally};
pub use take::Taken;
pub use write::{Since, WrittenBundle};
