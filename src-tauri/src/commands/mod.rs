//! What the window may call: each one line of the desk. Waiting work runs beside the window, never in it.

// Tauri hands arguments over by value.
#![allow(clippy::needless_pass_by_value)]

pub(crate) mod backups;
pub(crate) mod bundles;
pub(crate) mod damage;
pub(crate) mod keys;
pub(crate) mod pages;
pub(crate) mod records;
pub(crate) mod store;
pub(crate) mod tables;

use ngazi_desk::view::Failure;

type Answer<T> = Result<T, Failure>;
