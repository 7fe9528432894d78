//! The program as a stranger meets it: the real binary, its exit codes, its sentences, and the files it leaves.
//!
//! What it says is compared with `locales/`, so a better sentence breaks no test; what it does is written out here.

mod check;
mod examples;
mod exit_codes;
mod files_left;
mod papers;
mod passphrase;
mod refusals;
mod safety;
mod sentences;
mod spreadsheets;
mod support;
mod tables_in;
mod tables_out;
mod unusable_stores;
