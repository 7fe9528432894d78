//! Everything that comes from outside is read by something that must not fall over: typed words, keys, backups, bundles,
//! sheets, packs. Each target takes good samples, spoils them by chance and reads them: no panic, no fault of the program,
//! no more memory than stated.
//!
//! Chance comes from a seed: the same number of an execution makes the same input again. Small samples are kept in
//! `tests/fuzz/corpus/<target>/`; an input that brought something down belongs there once it is mended.

mod backups;
mod bundles;
mod corpus;
mod keys;
mod mutate;
mod packs;
mod run;
mod sheets;
mod words;

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;
