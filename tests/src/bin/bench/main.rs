//! `cargo xtask bench`: speed and memory, each as a ratio to a named peer or limit of the same run.
//!
//! With `--small` it measures a hundredth of the store and nothing that needs the built program: to see that it works.

mod backup;
mod big;
mod child;
mod line;
mod paper;
mod program;
mod read;
mod save;
mod sheets;
mod size;
mod typings;

use std::path::{Path, PathBuf};

use child::{MEASURE, SMALL};
use line::{Line, table};
use size::Size;

/// Opens every store of this measurement.
const PASSPHRASE: &str = "ngazi-example-store";

/// A measurement of the big store, handed over line by line.
type Measurement = fn(&Path, &Size);

/// Those that have a process of their own, in their order; the first make what the others measure.
const MEASUREMENTS: [(&str, Measurement); 11] = [
    ("making the big store", big::make),
    ("making the spreadsheet", sheets::make),
    ("opening, pages and tables", read::all),
    ("searching", read::search),
    ("saving", save::fields),
    ("import, checked", sheets::check),
    ("import, written", sheets::write),
    ("import beside many members, checked", sheets::beside),
    ("export", sheets::export),
    ("keeping much evidence", backup::fill),
    ("backup of much evidence", backup::write),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let size = if arguments.contains(&SMALL) { Size::SMALL } else { Size::WHOLE };
    match arguments[..] {
        [paper::PAPER, rows, photos] => paper::write(rows, photos),
        [MEASURE, what, folder, ..] => {
            let found = MEASUREMENTS.iter().find(|(name, _)| *name == what);
            let (_, measurement) = found.unwrap_or_else(|| fail(&what));
            measurement(&PathBuf::from(folder), &size);
        }
        _ => print!("{}", table(&all(&size))),
    }
}

fn all(size: &Size) -> Vec<Line> {
    println!("machine: {}", machine());
    let folder = tempfile::tempdir().unwrap_or_else(|e| fail(&e));
    let mut lines = Vec::new();
    for (what, _) in MEASUREMENTS {
        lines.extend(child::measure(what, folder.path(), size));
    }
    if !size.is_small() {
        lines.extend(program::all(folder.path()));
    }
    lines
}

fn machine() -> String {
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes = memory.lines().next().unwrap_or_default().split_whitespace().nth(1);
    let gigabytes = kilobytes.and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) >> 20;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{cores} cores, {gigabytes} GiB")
}

/// Ends the measurement: without it there is nothing to compare.
fn fail<T>(error: &dyn std::fmt::Display) -> T {
    eprintln!("the measurement cannot be made: {error}");
    std::process::exit(1)
}
