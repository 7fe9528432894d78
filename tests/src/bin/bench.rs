//! `cargo xtask bench`: speed and memory, each as a ratio to a named peer or limit of the same run.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ngazi_dossier::model::{
    Attachment, Block, Cell, Column, Cover, Dossier, Photo, Running, Section, Table,
};
use ngazi_tests::driver::{Machine, Outcome, Window};
use ngazi_tests::top;

/// Runs of each measurement; the median is compared.
const RUNS: usize = 5;
/// `buyers-and-users.md` §4.3 and §6: start under 5 s, memory under 300 MB, a dossier under 60 s on a 4 GB laptop.
const START_LIMIT: Duration = Duration::from_secs(5);
const MEMORY_LIMIT_KB: u64 = 300 * 1024;
const DOSSIER_LIMIT: Duration = Duration::from_secs(60);

const PASSPHRASE: &str = "ngazi-example-store";
/// Makes this program write one paper of the given rows and photos and end: a process of its own, so that its memory
/// is its own.
const PAPER: &str = "--paper";

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(PAPER) {
        let rows = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(0);
        let photos = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(0);
        let written = ngazi_dossier::write(&paper(rows, photos)).unwrap_or_else(|e| fail(&e));
        println!("{} pages, {} kB", written.pages, written.bytes.len() / 1024);
        return;
    }
    println!("machine: {}", machine());
    let folder = tempfile::tempdir().unwrap_or_else(|e| fail(&e));
    dossier(folder.path());
    photos();
    import(folder.path());
    if let Err(trouble) = start() {
        fail::<()>(&format!("{trouble:?}"));
    }
}

fn fail<T>(error: &dyn std::fmt::Display) -> T {
    eprintln!("the measurement cannot be made: {error}");
    std::process::exit(1)
}

fn program() -> PathBuf {
    let named = std::env::var_os("NGAZI_BIN").map(PathBuf::from);
    named.unwrap_or_else(|| top().join("target/release/ngazi"))
}

fn machine() -> String {
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes = memory.lines().next().unwrap_or_default().split_whitespace().nth(1);
    let gigabytes = kilobytes.and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) >> 20;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{cores} cores, {gigabytes} GiB")
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
            Ok(None) => std::thread::yield_now(),
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

fn against(cost: &Cost, limit: Duration) -> String {
    let time = cost.wall.as_secs_f64() / limit.as_secs_f64();
    let memory = cost.peak_kb as f64 / MEMORY_LIMIT_KB as f64;
    format!(
        "{:.3} s = {time:.3} of the limit of {} s; {} MB = {memory:.2} of the limit of {} MB",
        cost.wall.as_secs_f64(),
        limit.as_secs(),
        cost.peak_kb / 1024,
        MEMORY_LIMIT_KB / 1024
    )
}

fn dossier(folder: &Path) {
    let store = folder.join("thousand.ngazi").display().to_string();
    cost(&mut ngazi(&["new", "--store", &store, "--example", "cd", "--members", "1000"]));
    let out = folder.join("out.pdf").display().to_string();
    let line = ["dossier", "--store", &store, "--view", "buyer", "--lang", "fr", &out];
    let cost = median((0..RUNS).map(|_| cost(&mut ngazi(&line))).collect());
    println!("dossier of 1,000 members, store opened: {}", against(&cost, DOSSIER_LIMIT));
}

fn photos() {
    let me = std::env::current_exe().unwrap_or_else(|e| fail(&e));
    let one = || cost(Command::new(&me).args([PAPER, "1000", "20"]));
    let cost = median((0..RUNS).map(|_| one()).collect());
    println!("paper of 1,000 rows and 20 photos: {}", against(&cost, DOSSIER_LIMIT));
}

/// Import of 10,000 rows, as a whole process, against the time in which calamine alone reads the same file.
fn import(folder: &Path) {
    let many = folder.join("many.ngazi").display().to_string();
    cost(&mut ngazi(&["new", "--store", &many, "--example", "cd", "--members", "10000"]));
    let sheet = folder.join("many.xlsx");
    let out = sheet.display().to_string();
    cost(&mut ngazi(&["export", "--store", &many, "--form", "member", "--to", "xlsx", &out]));
    let blank = folder.join("blank.ngazi").display().to_string();
    let dry = ["import", "--store", &blank, "--form", "member", "--dry-run", &out];
    // The same sites, so that every row finds its own; no members yet.
    cost(&mut ngazi(&["new", "--store", &blank, "--example", "cd", "--members", "0"]));
    let said = ngazi(&dry).output().unwrap_or_else(|e| fail(&e));
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    if !said.contains("\"accepted\": 10000,") {
        fail::<()>(&"not every row was accepted");
    }
    let reading = median((0..RUNS).map(|_| cost(&mut ngazi(&dry))).collect());
    let begun = Instant::now();
    let rows = peer(&sheet);
    let peer = begun.elapsed();
    let writing = cost(&mut ngazi(&["import", "--store", &blank, "--form", "member", &out]));
    println!(
        "import of 10,000 rows: checked in {:.2} s, checked and written in {:.2} s, {} MB; \
         calamine alone reads the {rows} rows in {:.2} s: {:.1} and {:.1} times as long",
        reading.wall.as_secs_f64(),
        writing.wall.as_secs_f64(),
        writing.peak_kb / 1024,
        peer.as_secs_f64(),
        reading.wall.as_secs_f64() / peer.as_secs_f64(),
        writing.wall.as_secs_f64() / peer.as_secs_f64()
    );
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
fn start() -> Outcome {
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
    println!(
        "start to the first page, driver included: {:.2} s = {:.3} of the limit of {} s",
        median.as_secs_f64(),
        median.as_secs_f64() / START_LIMIT.as_secs_f64(),
        START_LIMIT.as_secs()
    );
    Ok(())
}

fn paper(rows: usize, photos: usize) -> Dossier {
    let columns = ["Number", "Kind", "State", "Date", "Note"];
    let column = |head: &str| Column { head: head.to_owned(), share: 1, numeric: false };
    let row = |number: usize| {
        let texts = [number.to_string(), "Shaft".into(), "Open".into(), "2026".into()];
        texts.into_iter().map(Cell::text).chain([Cell::text("timbered and pumped dry")]).collect()
    };
    let table = Table {
        caption: "Rows".to_owned(),
        columns: columns.map(column).into(),
        rows: (1..=rows).map(row).collect(),
    };
    let jpeg = include_bytes!("../../photos/fractal.jpg");
    let photo = |number: usize| {
        Block::Photo(Photo { jpeg: jpeg.to_vec(), caption: format!("Picture {number}") })
    };
    Dossier {
        title: "Measured paper".to_owned(),
        language: "en-TZ".to_owned(),
        author: "Nobody".to_owned(),
        date: "2026-11-23".to_owned(),
        cover: Cover {
            kind: "Measured paper".to_owned(),
            name: "Nobody".to_owned(),
            place: "Nowhere".to_owned(),
            lines: vec![],
            statement: vec!["It only measures.".to_owned()],
        },
        contents_title: "Contents".to_owned(),
        sections: vec![Section {
            title: "1. Rows and pictures".to_owned(),
            new_page: true,
            blocks: std::iter::once(Block::Table(table)).chain((1..=photos).map(photo)).collect(),
        }],
        front: 0,
        running: Running {
            head: "Measured paper".to_owned(),
            foot: "Measured paper".to_owned(),
            example: None,
            fingerprint: "0000".to_owned(),
            page_pattern: "Page {x} of {y}".to_owned(),
        },
        attachment: Attachment {
            name: "nothing.json".to_owned(),
            mime: "application/json".to_owned(),
            description: "Nothing".to_owned(),
            bytes: b"{}".to_vec(),
        },
    }
}
