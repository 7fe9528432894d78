//! Ugly spreadsheets, each with its story: what is asked, what is taken, what is not and why, row by row.
//!
//! A story is a file in `tests/sheets/`. Its `[must]` is written by hand and cannot be blessed; everything that a person
//! reads stands in `tests/sheets/expected/`, written anew by `NGAZI_BLESS=1` and read line by line before it is kept.

#[path = "sheets/hold.rs"]
mod hold;
#[path = "sheets/hostile.rs"]
mod hostile;
#[path = "sheets/memory.rs"]
mod memory;
#[path = "sheets/play.rs"]
mod play;
#[path = "sheets/shown.rs"]
mod shown;
#[path = "sheets/story.rs"]
mod story;
#[path = "sheets/text.rs"]
mod text;
#[path = "sheets/workbook.rs"]
mod workbook;

use std::panic::{AssertUnwindSafe, catch_unwind};

use ngazi_tests::top;

/// Names of the files with that ending in a folder, without it, sorted.
fn names(folder: &str, ending: &str) -> Vec<String> {
    let folder = top().join("tests/sheets").join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        name.strip_suffix(ending).map(str::to_owned)
    };
    let mut names: Vec<String> = entries.filter_map(name).collect();
    names.sort();
    names
}

#[test]
fn every_ugly_sheet_imports_as_its_story_says() {
    let only = std::env::var("NGAZI_SHEET").ok();
    let chosen = |name: &String| only.as_ref().is_none_or(|only| name.starts_with(only.as_str()));
    // Every story is played, so that one run shows all that is wrong.
    let mut wrong: Vec<String> = Vec::new();
    for name in names("", ".toml").into_iter().filter(chosen) {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| play::play(&name))) {
            let said = panic.downcast_ref::<String>().cloned();
            wrong.push(format!("{name}: {}", said.unwrap_or_else(|| "it panicked".to_owned())));
        }
    }
    assert!(wrong.is_empty(), "{} stories went wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_story_has_its_expected_file_and_the_other_way_round() {
    assert_eq!(names("", ".toml"), names("expected", ".txt"));
    assert!(names("", ".toml").len() >= 28);
}
