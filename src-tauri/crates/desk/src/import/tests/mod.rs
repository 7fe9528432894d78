mod answers;
mod doubles;
mod generate;
mod lists;
mod reading;
mod roundtrip;
mod words;

use std::path::PathBuf;

use ngazi_domain::{Day, Record, Typed, Values};
use ngazi_exchange::{CellOut, ColumnOut, SheetOut, write_book};
use ngazi_words::Language;

use crate::act::What;
use crate::ports::still::{self, StillClock};
use crate::view::{Failure, ImportView};
use crate::{Desk, Fresh};

/// A desk with an empty store of a country.
fn desk(country: &str, language: Language) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
    let mut desk = Desk::new(still::ports(&clock, folder.path()), language).expect("sound content");
    desk.create_store(&folder.path().join("one.ngazi"), "twelve signs", Fresh::Blank { country })
        .expect("a store");
    (desk, folder)
}

/// Writes records in one act, without asking whether they are complete.
fn add_all(desk: &mut Desk, form: &str, all: Vec<Values>) -> Vec<Record> {
    let form = desk.form(form).expect("a form").clone();
    let what = What::Rows { form: form.id.clone(), count: all.len() };
    let added = desk.act(
        "test",
        |_| what,
        |writing| {
            all.into_iter()
                .map(|values| writing.add(&form, None, values))
                .collect::<Result<Vec<_>, _>>()
        },
    );
    added.expect("written")
}

fn add(desk: &mut Desk, form: &str, values: Values) -> Record {
    add_all(desk, form, vec![values]).remove(0)
}

fn written(folder: &tempfile::TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

/// Name, headings and rows of a sheet.
type SheetOf<'a> = (&'a str, &'a [&'a str], Vec<Vec<CellOut>>);

/// A workbook of sheets with these headings and rows.
fn book(sheets: &[SheetOf<'_>]) -> Vec<u8> {
    let column = |head: &&str| ColumnOut { head: (*head).to_owned(), ..ColumnOut::default() };
    let sheets: Vec<SheetOut> = sheets
        .iter()
        .map(|(name, heads, rows)| SheetOut {
            name: (*name).to_owned(),
            columns: heads.iter().map(column).collect(),
            rows: rows.clone(),
            empty_rows: 0,
        })
        .collect();
    write_book(&sheets).expect("a workbook")
}

fn cell(text: &str) -> CellOut {
    CellOut::Text(text.to_owned())
}

fn preview(
    desk: &mut Desk,
    form: &str,
    folder: &tempfile::TempDir,
    csv: &str,
) -> Result<ImportView, Failure> {
    let path = written(folder, "table.csv", csv);
    desk.preview_import(form, &path)
}

/// The answers of a form's records, by number.
fn records(desk: &Desk, form: &str) -> Vec<Values> {
    let mut all: Vec<Values> = desk
        .registers()
        .expect("open")
        .of(form)
        .iter()
        .map(|record| record.values.clone())
        .collect();
    let form = desk.form(form).expect("a form");
    all.iter_mut().for_each(|values| form.strip(values));
    all
}

fn typed(text: &str) -> Typed {
    Typed::Text(text.to_owned())
}
