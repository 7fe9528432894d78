//! What the window keeps between two commands.

use std::sync::{Mutex, MutexGuard, PoisonError};

use ngazi_desk::Desk;

/// The one desk of the window.
pub struct Shelf(Mutex<Desk>);

impl Shelf {
    /// A shelf with a desk.
    pub fn new(desk: Desk) -> Self {
        Self(Mutex::new(desk))
    }

    /// The desk. One that a panic left behind is taken as it is: every write is whole or not at all.
    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
