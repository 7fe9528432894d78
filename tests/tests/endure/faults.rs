//! The disk fails, is full, or loses its power, at every single write: the old state is there or the new one, nothing
//! between, and what is said of it is plain.

mod case;
mod run;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use ngazi_tests::endure::Deed;
use ngazi_tests::top;

use crate::plan::{each, is_long, repeat, total};
use case::Case;
use run::Fault;

#[test]
fn faults_while_a_field_is_saved() {
    prove(Deed::Save);
}

#[test]
fn faults_while_twenty_members_and_a_file_come_in() {
    prove(Deed::Import);
}

#[test]
fn faults_while_a_backup_is_written() {
    prove(Deed::BackUp);
}

#[test]
fn faults_while_a_backup_becomes_a_store() {
    prove(Deed::Restore);
}

#[test]
fn faults_while_a_bundle_is_written() {
    prove(Deed::Bundle);
}

#[test]
fn faults_while_a_bundle_is_taken_in() {
    prove(Deed::Take);
}

#[test]
fn faults_while_a_password_is_changed() {
    prove(Deed::Password);
}

#[test]
fn faults_while_an_old_store_is_upgraded() {
    prove(Deed::Upgrade);
}

/// The shim, built once.
pub fn shim() -> &'static Path {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    SHIM.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        fs::create_dir_all(folder).expect("Cargo's folder for tests");
        // Another run of this suite may use the one that is there.
        let (fresh, shim) = (format!("shim-{}.so", std::process::id()), folder.join("shim.so"));
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-O1", "-o"]).arg(folder.join(&fresh));
        cc.arg(top().join("tests/faults/shim.c")).args(["-ldl", "-lpthread"]);
        let output = cc.output().expect("the C compiler `cc` starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        fs::rename(folder.join(fresh), &shim).expect("the shim is named");
        shim
    })
}

fn prove(deed: Deed) {
    let case = Case::new(deed);
    let tried = AtomicU64::new(0);
    let passes = |seed: u64| {
        let faults: Vec<Fault> = case.faults(seed);
        each(&faults, |fault| {
            if let Err(trouble) = case.holds(*fault) {
                panic!("{deed:?} of {} changes, {fault:?}: {trouble}", case.changes);
            }
        });
        tried.fetch_add(faults.len() as u64, Ordering::Relaxed);
    };
    if is_long() {
        // Further passes lose other pieces of what was not forced to the disk.
        repeat(1, Deed::ALL.len() as u32, passes);
    } else {
        passes(0);
    }
    total("faults", tried.into_inner());
}
