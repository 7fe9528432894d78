//! What the proofs of endurance (`tests/tests/endure/`) share with the program that they kill (`src/bin/endure/`): what
//! is done to a store, and what a store says afterwards.

mod deed;
mod dice;
mod life;
mod line;
mod remembered;
mod state;
mod told;
/// Words that a life types, to be searched for.
pub mod typed;

pub use deed::Deed;
pub use dice::Dice;
pub use life::{
    AT, OTHER_PASSWORD, PASSWORD, create, file, founder, id, member, next, note, photo, villager,
    whole,
};
pub use line::{Said, acknowledged, name_of};
pub use remembered::{Counted, Remembered};
pub use state::State;
pub use told::{Register, Told};
