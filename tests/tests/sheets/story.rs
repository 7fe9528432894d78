//! How a story is written down.

use std::collections::BTreeMap;

use ngazi_tests::Written;
use serde::Deserialize;

/// A sheet and what has to come of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Story {
    /// Whose sheet it is and what is ugly about it, in two or three sentences.
    pub story: String,
    /// The register it is meant for.
    pub form: String,
    /// The country of the cooperative.
    pub country: String,
    /// The language of the person who imports.
    pub language: String,
    /// The day of the import.
    #[serde(default = "usual_day")]
    pub date: String,
    /// What is in the store before, in the order in which it is typed.
    #[serde(default)]
    pub existing: Vec<Existing>,
    /// Text in columns, or a file made by hand.
    pub file: Option<File>,
    /// The sheets of a workbook.
    #[serde(default)]
    pub sheet: Vec<SheetSpec>,
    /// Whether the workbook counts its days from 1904, as Excel on a Mac did.
    #[serde(default)]
    pub mac: bool,
    /// Answers to what the file leaves open, by the question's id.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// What is decided about doubles, by their row.
    #[serde(default)]
    pub decide: BTreeMap<String, String>,
    /// What has to come of it, whatever words it is said in. It cannot be blessed.
    pub must: Must,
}

fn usual_day() -> String {
    "2026-11-23".to_owned()
}

/// A record that is there before.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Existing {
    /// Its form; the single record of the cooperative has one, too.
    pub form: String,
    /// Its answers.
    pub values: BTreeMap<String, Written>,
    /// Why it was removed again.
    pub removed: Option<String>,
}

/// A file that is no described workbook.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct File {
    /// Its name, as far as it matters.
    pub name: Option<String>,
    /// Its text; the first line break behind the opening quotes does not count.
    pub text: Option<String>,
    /// `utf-8`, `utf-8-mark`, `utf-16le`, `utf-16be` (both with their mark) or `windows-1252`.
    #[serde(default = "usual_encoding")]
    pub encoding: String,
    /// `lf`, `crlf` or `cr`.
    #[serde(default = "usual_line_end")]
    pub line_end: String,
    /// A file that only a program can write, by its name in `hostile.rs`.
    pub made: Option<String>,
}

fn usual_encoding() -> String {
    "utf-8".to_owned()
}

fn usual_line_end() -> String {
    "lf".to_owned()
}

/// A sheet of a workbook.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetSpec {
    /// Its name.
    pub name: String,
    /// Whether it is hidden.
    #[serde(default)]
    pub hidden: bool,
    /// Ranges of cells made one, such as `A1:D1`; the first cell's text stays.
    #[serde(default)]
    pub merged: Vec<String>,
    /// Columns that are formatted far beyond what is written in them, up to this one (from 1).
    #[serde(default)]
    pub formatted: u16,
    /// Its rows. A text, a number, `true`, a date, a time, or a table such as `{ formula = "=B2*2", result = "12" }`;
    /// a formula without `result` was never worked out; `{ error = "#REF!" }`; `{ quoted = "0123" }` is a text behind an
    /// apostrophe; `{ number = 243812345678.0, format = "0.00E+00" }`.
    pub rows: Vec<Vec<toml::Value>>,
}

/// What has to come of a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Must {
    /// The code with which the file is turned away; then nothing else is said.
    pub refused: Option<String>,
    /// What the file leaves open: the id of the question and its example.
    #[serde(default)]
    pub asked: BTreeMap<String, String>,
    /// Row and column of everything that is not taken.
    #[serde(default)]
    pub rejected: Vec<(String, String)>,
    /// Rows, and a part of what is said about them, where the right column with another sentence would mislead.
    #[serde(default)]
    pub says: Vec<(String, String)>,
    /// Columns that are named as not read.
    #[serde(default)]
    pub ignored: Vec<String>,
    /// The rows that look like something that is there, each with the head over what is there.
    #[serde(default)]
    pub doubles: BTreeMap<String, String>,
    /// The new records, from first to last, and those that were filled, by their numbers.
    #[serde(default)]
    pub records: BTreeMap<String, BTreeMap<String, String>>,
    /// How much memory, in megabytes, the whole import may take beside what was taken before.
    pub memory: Option<u64>,
}
