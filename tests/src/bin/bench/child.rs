//! Each measurement in a process of its own, so that its memory is its own.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::fail;
use crate::line::Line;
use crate::size::Size;

/// Makes this program do one measurement and end.
pub const MEASURE: &str = "--measure";
/// A hundredth of everything.
pub const SMALL: &str = "--small";

/// The issue: memory of the process ≤ 200 MB.
const MEMORY_LIMIT_KB: u64 = 200 * 1024;

/// Does one measurement in another process.
pub fn measure(what: &str, folder: &Path, size: &Size) -> Vec<Line> {
    eprintln!("… {what}");
    let me = std::env::current_exe().unwrap_or_else(|e| fail(&e));
    let mut command = Command::new(me);
    command.arg(MEASURE).arg(what).arg(folder).stderr(Stdio::inherit());
    if size.is_small() {
        command.arg(SMALL);
    }
    let output = command.output().unwrap_or_else(|e| fail(&e));
    if !output.status.success() {
        fail::<()>(&format!("{what}: {}", output.status));
    }
    String::from_utf8_lossy(&output.stdout).lines().filter_map(Line::taken).collect()
}

/// The memory of this process: now, or at most since it began.
pub fn memory(what: &str, of: Memory) -> Line {
    memory_within(what, of, MEMORY_LIMIT_KB)
}

/// The same beside another limit, in kilobytes.
pub fn memory_within(what: &str, of: Memory, limit_kb: u64) -> Line {
    let key = match of {
        Memory::Now => "VmRSS:",
        Memory::Peak => "VmHWM:",
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(key));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    Line::memory(what, kilobytes.unwrap_or(0), limit_kb)
}

/// Which memory.
pub enum Memory {
    /// What it holds now.
    Now,
    /// The most that it held.
    Peak,
}
