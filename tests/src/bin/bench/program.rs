//! The built program as people get it: whole processes, and the real window.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ngazi_tests::driver::{Machine, Outcome, Window};
use ngazi_tests::top;

use crate::big;
use crate::line::{Line, timed};
use crate::paper::PAPER;
use crate::{PASSPHRASE, fail};

/// Runs of each measurement; the median is compared.
const RUNS: usize = 5;
/// `buyers-and-users.md` §4.3 and §6: start under 5 s, memory under 300 MB, a dossier under 60 s on a 4 GB laptop.
const START_LIMIT: Duration = Duration::from_secs(5);
const MEMORY_LIMIT_KB: u64 = 300 * 1024;
const DOSSIER_LIMIT: Duration = Duration::from_secs(60);

/// Every measurement of the program.
pub fn all(folder: &Path) -> Vec<Line> {
    eprintln!("… the built program");
    let mut lines = dossier(folder);
    lines.extend(photos());
    lines.extend(import(folder));
    lines.extend(big_store(folder));
    lines.extend(start().unwrap_or_else(|trouble| fail(&format!("{trouble:?}"))));
    lines
}

fn program() -> PathBuf {
    let named = std::env::var_os("NGAZI_BIN").map(PathBuf::from);
    named.unwrap_or_else(|| top().join("target/release/ngazi"))
}

/// Time and greatest memory of a whole process.
struct Cost {
    wall: Duration,
    peak_kb: u64,
}

fn cost(command: &mut Command) -> Cost {
    let begun = Instant::now();
    let child = command.stdout(Stdio::null()).spawn().unwrap_or_else(|e| fail(&e));
    let peak_kb = watch(child);
    Cost { wall: begun.elapsed(), peak_kb }
}

/// Waits for a process and returns the high-water mark of its memory.
fn watch(mut child: Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with("VmHWM"));
        let now = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
        peak = peak.max(now.unwrap_or(0));
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return peak,
            Ok(Some(status)) => return fail(&status),
            Ok(None) => std::thread::sleep(Duration::from_millis(1)),
            Err(error) => return fail(&error),
        }
    }
}

fn median(mut costs: Vec<Cost>) -> Cost {
    let peak_kb = costs.iter().map(|one| one.peak_kb).max().unwrap_or(0);
    costs.sort_by_key(|one| one.wall);
    Cost { wall: costs.swap_remove(RUNS / 2).wall, peak_kb }
}

fn ngazi(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(arguments).args(["--on", "2026-11-23"]).env("NGAZI_PASSPHRASE", PASSPHRASE);
    command
}

/// Time and memory of a paper.
fn beside_limits(what: &str, cost: &Cost) -> Vec<Line> {
    vec![
        Line::time(what, cost.wall, "limit", DOSSIER_LIMIT),
        Line::memory("  memory at most", cost.peak_kb, MEMORY_LIMIT_KB),
    ]
}

fn dossier(folder: &Path) -> Vec<Line> {
    let store = folder.join("thousand.ngazi").display().to_string();
    cost(&mut ngazi(&["new", "--store", &store, "--example", "cd", "--members", "1000"]));
    let out = folder.join("out.pdf").display().to_string();
    let line = ["dossier", "--store", &store, "--view", "buyer", "--lang", "fr", &out];
    let cost = median((0..RUNS).map(|_| cost(&mut ngazi(&line))).collect());
    beside_limits("dossier of 1,000 members, store opened", &cost)
}

fn photos() -> Vec<Line> {
    let me = std::env::current_exe().unwrap_or_else(|e| fail(&e));
    let one = || cost(Command::new(&me).args([PAPER, "1000", "20"]));
    let cost = median((0..RUNS).map(|_| one()).collect());
    beside_limits("paper of 1,000 rows and 20 photos", &cost)
}

/// Import of 10,000 rows, as a whole process with its key derivation, against the time in which calamine alone reads
/// the same file.
fn import(folder: &Path) -> Vec<Line> {
    let many = folder.join("many.ngazi").display().to_string();
    cost(&mut ngazi(&["new", "--store", &many, "--example", "cd", "--members", "10000"]));
    let sheet = folder.join("many.xlsx");
    let out = sheet.display().to_string();
    cost(&mut ngazi(&["export", "--store", &many, "--form", "member", "--to", "xlsx", &out]));
    let none = folder.join("none.ngazi").display().to_string();
    // Invented people share names now and then: they stay in.
    let line = ["import", "--store", &none, "--form", "member", "--doubles", "both", &out];
    let dry: Vec<&str> = line.into_iter().chain(["--dry-run"]).collect();
    // The same sites, so that every row finds its own; no members yet.
    cost(&mut ngazi(&["new", "--store", &none, "--example", "cd", "--members", "0"]));
    let said = ngazi(&dry).output().unwrap_or_else(|e| fail(&e));
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    if !said.contains("\"accepted\": 10000,") {
        fail::<()>(&format!("not every row was accepted: {said}"));
    }
    let reading = median((0..RUNS).map(|_| cost(&mut ngazi(&dry))).collect());
    let (_, peer) = timed(|| peer(&sheet));
    let writing = cost(&mut ngazi(&line));
    let program = "program: import of 10,000 rows";
    vec![
        Line::time(format!("{program}, checked"), reading.wall, "calamine alone", peer),
        Line::time(format!("{program}, checked and written"), writing.wall, "calamine alone", peer),
        Line::memory("  memory at most", writing.peak_kb, MEMORY_LIMIT_KB),
    ]
}

/// The program with the big store: all that it holds of it.
fn big_store(folder: &Path) -> Vec<Line> {
    let store = big::path(folder).display().to_string();
    let cost = cost(&mut ngazi(&["show", "--store", &store, "home"]));
    vec![
        Line::time("program: Home of the big store", cost.wall, "limit of the start", START_LIMIT),
        Line::memory("  memory at most", cost.peak_kb, 200 * 1024),
    ]
}

fn peer(sheet: &Path) -> usize {
    use calamine::{Reader, Xlsx, open_workbook};
    let mut book: Xlsx<_> = open_workbook(sheet).unwrap_or_else(|e: calamine::XlsxError| fail(&e));
    match book.worksheet_range_at(0) {
        Some(Ok(range)) => range.height(),
        Some(Err(error)) => fail(&error),
        None => fail(&"the sheet is empty"),
    }
}

/// From starting the program to its first page standing, in the real window.
fn start() -> Outcome<Vec<Line>> {
    let runtime = tokio::runtime::Runtime::new().unwrap_or_else(|e| fail(&e));
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let machine = Machine::new()?;
        let begun = Instant::now();
        runtime.block_on(async {
            let window = Window::open(&machine).await?;
            times.push(begun.elapsed());
            window.close().await
        })?;
    }
    times.sort();
    let median = times[RUNS / 2];
    let what = "start to the first page, driver included";
    Ok(vec![Line::time(what, median, "limit", START_LIMIT)])
}
