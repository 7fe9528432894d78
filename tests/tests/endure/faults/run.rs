//! One run of the program on a disk that fails.

use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Output;

use ngazi_tests::endure::{Deed, Said};

use super::shim;
use crate::program::{ended, program};

/// A fault to try.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    /// Which change, from 1; 0 only counts.
    pub at: u64,
    pub mode: &'static str,
    /// Picks what is lost.
    pub seed: u64,
}

/// Where the store is in a folder.
pub fn store_in(folder: &Path) -> PathBuf {
    folder.join("a.ngazi")
}

/// Does a deed on a disk that fails.
pub fn run(deed: Deed, folder: &Path, fault: Fault) -> Output {
    let under = folder.canonicalize().expect("the folder of the test");
    let mut variables = BTreeMap::from([
        ("NGAZI_FAULT_AT", fault.at.to_string()),
        ("NGAZI_FAULT_MODE", fault.mode.to_owned()),
        ("NGAZI_FAULT_SEED", fault.seed.to_string()),
    ]);
    if fault.at == 0 {
        let count = folder.with_extension("count");
        variables.insert("NGAZI_FAULT_COUNT", count.display().to_string());
    }
    let mut command = program();
    command.args(["deed", deed.id()]).args([store_in(&under), under.join("out")]);
    command.envs(variables).env("NGAZI_FAULT_UNDER", &under).env("LD_PRELOAD", shim());
    ended(command)
}

/// What the program said; nothing when the power went before it could.
pub fn said(output: &Output) -> Result<Option<Said>, String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let said = text.lines().last().and_then(|line| serde_json::from_str(line).ok());
    let killed = output.status.signal() == Some(9);
    let expected = match said {
        Some(Said::Done) => Some(0),
        Some(Said::Refused { .. }) => Some(1),
        None => None,
    };
    if killed || expected.is_some() && expected == output.status.code() {
        return Ok(said);
    }
    let err = String::from_utf8_lossy(&output.stderr);
    Err(format!("it ended with {} and said {text:?}: {err}", output.status))
}

/// Whether a refusal says what is the matter with the disk, and nothing else.
pub fn plain(said: Option<&Said>, fault: Fault) -> Result<(), String> {
    let Some(Said::Refused { code, detail }) = said else { return Ok(()) };
    let expected: &[&str] = match fault.mode {
        "enospc" => &["DiskFull", "NotWritable"],
        _ => &["Unreachable", "NotWritable"],
    };
    if expected.contains(&code.as_str()) {
        return Ok(());
    }
    Err(format!("it is said to be {code}: {detail}"))
}
