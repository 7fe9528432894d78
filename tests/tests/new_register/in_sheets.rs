//! Spreadsheets: the blank workbook, what comes in, what goes out and comes in again.

use std::io::Read;
use std::path::{Path, PathBuf};

use calamine::{Reader, Xlsx, open_workbook};
use ngazi_desk::view::ImportView;
use ngazi_desk::{Desk, ExportFormat, Language};
use ngazi_domain::Values;
use rust_xlsxwriter::Workbook;

use super::*;

/// The names of the sheets that are shown, each with its rows.
fn sheets(path: &Path) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = open_workbook(path).expect("a workbook");
    let names = book.sheet_names();
    let shown = names.into_iter().filter(|name| !name.starts_with('_'));
    let shown: Vec<String> = shown.collect();
    let rows = |book: &mut Xlsx<_>, name: &str| {
        let range = book.worksheet_range(name).expect("a sheet");
        range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
    };
    shown.into_iter().map(|name| (name.clone(), rows(&mut book, &name))).collect()
}

/// The checks that a spreadsheet makes while somebody types, as they stand in the file.
fn checks(path: &Path) -> String {
    let file = std::fs::File::open(path).expect("a file");
    let mut archive = zip::ZipArchive::new(file).expect("a workbook is an archive");
    let mut sheet = archive.by_name("xl/worksheets/sheet1.xml").expect("its first sheet");
    let mut text = String::new();
    sheet.read_to_string(&mut text).expect("text");
    text.split_once("<dataValidations").map(|(_, checks)| checks.to_owned()).unwrap_or_default()
}

#[test]
fn the_blank_workbook_has_heads_lists_and_checks_in_the_language_of_the_reader() {
    let (desk, folder) = at_desk(Language::French);
    let path = folder.path().join("ruches.xlsx");
    desk.template(FORM, &path).expect("written");
    let sheets = sheets(&path);
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Ruches", "Visites"], "a list has a sheet of its own");
    let heads = &sheets[0].1[0];
    let expected = [
        "Repère *",
        "Responsable",
        "Installée le *",
        "État",
        "Récoltée le",
        "Rayons",
        "Miel",
        "Eau dans le miel",
        "Vendu à",
        "Vendu à\u{a0}: si autre, précisez",
        "Prix d’un rayon",
        "Remarque",
    ];
    assert_eq!(heads[1..], expected, "what is reckoned is not asked");
    assert_eq!(sheets[1].1[0][1..], ["Jour *", "Travail", "Piqûres"]);
    let checks = checks(&path);
    for check in ["type=\"list\"", "type=\"whole\"", "type=\"date\"", "type=\"textLength\""] {
        assert!(checks.contains(check), "{check} is not in {checks}");
    }
    assert!(checks.contains("Combien de rayons ont été retirés"), "the question is its hint");
}

/// The blank workbook with rows below its heads.
fn filled(template: &Path, rows: &[(&str, &[&[&str]])]) -> PathBuf {
    let mut book = Workbook::new();
    for (name, above) in sheets(template) {
        let page = book.add_worksheet();
        page.set_name(&name).expect("a name");
        let below = rows.iter().find(|(one, _)| *one == name).map(|(_, rows)| *rows);
        let heads = above.first().cloned().unwrap_or_default();
        for (column, head) in heads.iter().enumerate() {
            page.write_string(0, column as u16, head).expect("a head");
        }
        for (row, cells) in below.unwrap_or_default().iter().enumerate() {
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                page.write_string(row as u32 + 1, column as u16, *cell).expect("a cell");
            }
        }
    }
    let path = template.with_file_name("filled.xlsx");
    book.save(&path).expect("written");
    path
}

#[test]
fn a_filled_workbook_comes_in_and_what_does_not_fit_is_told_in_words() {
    let (mut desk, folder) = at_desk(Language::Swahili);
    let template = folder.path().join("mizinga.xlsx");
    desk.template(FORM, &template).expect("written");
    let used = "Kimetumika, bado kizima";
    let hives: [&[&str]; 4] = [
        &["1", "H-20", "Furaha Neema", "2025-03-01", used, "2026-08-14", "12", "9 kg", "18,5"],
        &["2", "H-21", "", "2025-03-01", "Sijui"],
        &["3", "H-22", "", "2025-03-01", "", "2024-08-14"],
        &["4", "H-23", "Nobody", "2025-03-01"],
    ];
    let visits: [&[&str]; 2] =
        [&["1", "2026-02-01", "Usafi", "2"], &["1", "2026-08-14", "Mavuno", "5"]];
    let file = filled(&template, &[("Mizinga ya nyuki", &hives), ("Matembezi", &visits)]);
    let view = desk.preview_import(FORM, &file).expect("a table");
    assert!(view.questions.is_empty() && view.applicable, "{view:?}");
    let told: Vec<(&str, &str)> =
        view.rows.iter().map(|one| (one.row.as_str(), one.column.as_str())).collect();
    assert_eq!(told, [("4", "Ulivunwa tarehe"), ("5", "Mtunzaji")]);
    assert!(view.rows[0].message.contains("“Uliwekwa tarehe”"), "{}", view.rows[0].message);
    assert!(desk.registers().expect("open").of(FORM).is_empty(), "nothing is written yet");

    desk.apply_import().expect("written");
    let ids: Vec<String> =
        desk.registers().expect("open").of(FORM).iter().map(|one| one.id.to_string()).collect();
    assert_eq!(ids.len(), 2);
    let shown = |id: &str| shown(&desk, &ids[0], id);
    assert_eq!(
        [shown("code"), shown("keeper"), shown("water"), shown("stings")],
        ["H-20", "Furaha Neema", "asilimia 18,5", "7"]
    );
    assert_eq!(field(&desk, &ids[1], "condition").typed, Typed::Unknown);
    assert!(desk.show_frame().expect("a frame").undo.expect("an act").contains("Mizinga"));
    desk.undo().expect("taken back");
    assert!(desk.registers().expect("open").of(FORM).is_empty());
}

/// The answers of the register, without those that the file has no room for.
fn answers(desk: &Desk, without: &[&str]) -> Vec<Values> {
    let records = desk.registers().expect("open").of(FORM).iter();
    let mut all: Vec<Values> = records.map(|record| record.values.clone()).collect();
    for values in &mut all {
        values.retain(|field, _| !without.contains(&field.as_str()));
    }
    all
}

fn bring_in(desk: &mut Desk, path: &Path) -> ImportView {
    let view = desk.preview_import(FORM, path).expect("a table");
    assert!(view.rows.is_empty() && view.applicable, "{view:?}");
    desk.apply_import().expect("written")
}

#[test]
fn what_goes_out_comes_in_again_whatever_the_language() {
    let (mut from, folder) = at_desk(Language::English);
    two_hives(&mut from);
    for (format, name, lost) in [
        (ExportFormat::Xlsx, "hives.xlsx", &[][..]),
        (ExportFormat::Csv, "hives.csv", &["visits", "stings"]),
        (ExportFormat::Json, "hives.json", &[]),
    ] {
        let path = folder.path().join(name);
        let done = from.export_table(FORM, format, None, &path).expect("written");
        assert!(!done.message.is_empty());
        let (mut to, _other) = at_desk(Language::French);
        bring_in(&mut to, &path);
        assert_eq!(answers(&to, lost), answers(&from, lost), "{name}");
    }
    let text = std::fs::read_to_string(folder.path().join("hives.json")).expect("a file");
    let records: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(records[0]["form"], FORM);
    assert_eq!(records[1]["values"]["condition"], "unknown");
}
