//! What the window keeps between two commands.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ngazi_desk::{Desk, Work};

/// The one desk of the window, and how far its work is.
pub struct Shelf {
    desk: Mutex<Desk>,
    work: Arc<Work>,
}

impl Shelf {
    /// A shelf with a desk.
    pub fn new(desk: Desk) -> Self {
        let work = desk.work();
        Self { desk: Mutex::new(desk), work }
    }

    /// How far the desk's work is; does not wait for the desk.
    pub(crate) fn work(&self) -> &Work {
        &self.work
    }

    /// The desk. One that a panic left behind is taken as it is: every write is whole or not at all.
    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
