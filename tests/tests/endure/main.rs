//! Proofs that nothing is lost and nobody looks in: the program is killed, its disk fails, its files are changed and
//! searched. Short with `cargo xtask test`, long with `cargo xtask soak`.
#![cfg(target_os = "linux")]

mod bytes;
mod faults;
mod files_made;
mod flips;
mod folders;
mod kills;
mod memory;
mod merges;
mod old_stores;
mod plan;
mod prepared;
mod program;
