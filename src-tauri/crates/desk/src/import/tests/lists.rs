//! Rows inside records stand in sheets of their own.

use ngazi_domain::Value;
use ngazi_exchange::CellOut;
use ngazi_words::Language;

use super::{book, cell, desk, records, written};

fn number(number: i64) -> CellOut {
    CellOut::Number(number.into())
}

/// The headings and the cells that every lot needs beside its number.
fn lots(desk: &crate::Desk) -> (Vec<String>, Vec<CellOut>) {
    let form = desk.form("lot").expect("a form");
    let required = form.fields.iter().filter(|field| {
        field.need == ngazi_domain::Need::Required && field.when.is_empty() && field.id != "number"
    });
    required
        .map(|field| {
            let value = match &field.kind {
                // Only a lot of this kind is made of others.
                _ if field.id == "kind" => cell("joined"),
                ngazi_domain::Kind::Choice { among, .. } => cell(among[0].as_str()),
                ngazi_domain::Kind::Date { .. } => cell("2026-01-31"),
                ngazi_domain::Kind::Weight => cell("12 kg"),
                _ => cell("words"),
            };
            (field.id.to_string(), value)
        })
        .unzip()
}

/// A sheet of lots by mark and number, and the lines of what they were made of.
fn made_of(desk: &crate::Desk, named: &[(&str, &str)], lines: Vec<Vec<CellOut>>) -> Vec<u8> {
    let (heads, cells) = lots(desk);
    let heads: Vec<&str> =
        ["No.", "number"].into_iter().chain(heads.iter().map(String::as_str)).collect();
    let row = |(mark, name): &(&str, &str)| {
        [cell(mark), cell(name)].into_iter().chain(cells.clone()).collect::<Vec<_>>()
    };
    let parents =
        desk.reader().expect("open").label(desk.form("lot").expect("a form"), &"parents".into());
    book(&[
        ("Sheet1", &heads, named.iter().map(row).collect()),
        (&parents, &["No.", "lot", "weight"], lines),
    ])
}

#[test]
fn the_lines_of_a_list_are_tied_to_their_row_and_rows_to_each_other() {
    let (mut desk, folder) = desk("cd", Language::English);
    let (heads, cells) = lots(&desk);
    let heads: Vec<&str> =
        ["No.", "number"].into_iter().chain(heads.iter().map(String::as_str)).collect();
    let row = |mark: &str, name: &str| {
        [cell(mark), cell(name)].into_iter().chain(cells.clone()).collect::<Vec<_>>()
    };
    let reader = desk.reader().expect("open");
    let form = desk.form("lot").expect("a form");
    let parents = reader.label(form, &"parents".into());
    let fr = ngazi_words::Words::new(Language::French, Some("cd")).expect("words");
    let french = fr.say("field-lot-tags", &[]);
    let lines = vec![
        vec![cell("B"), cell("L-1"), cell("40 kg")],
        vec![cell("B"), cell("A"), cell("3 kg")],
        vec![cell("Z"), cell("L-1"), cell("1 kg")],
    ];
    let bytes = book(&[
        ("Sheet1", &heads, vec![row("B", "L-2"), row("A", "L-1")]),
        (&parents, &["No.", "lot", "weight"], lines),
        (&french, &["No.", "tag"], vec![vec![cell("A"), number(77)]]),
    ]);
    let path = written(&folder, "lots.xlsx", bytes);
    let view = desk.preview_import("lot", &path).expect("a preview");
    assert_eq!(view.rows.len(), 1, "the line that belongs to no row: {:?}", view.rows);
    let sheet = ngazi_exchange::sheet_names([parents.as_str()].into_iter()).remove(0);
    assert_eq!(view.rows[0].row, format!("{sheet} 4"));
    desk.apply_import().expect("applied");
    let registers = desk.registers().expect("open");
    let lots = registers.of("lot");
    let named = |name: &str| {
        lots.iter().find(|lot| lot.get("number") == Some(&Value::Text(name.into()))).expect("a lot")
    };
    let (first, second) = (named("L-1"), named("L-2"));
    let made_of = second.get("parents").map(Value::rows).unwrap_or_default();
    assert_eq!(made_of.len(), 2);
    assert!(made_of.iter().all(|row| row.get("lot") == Some(&Value::Reference(first.id))));
    let tags = first.get("tags").map(Value::rows).unwrap_or_default();
    assert_eq!(tags[0].get("tag"), Some(&Value::Text("77".into())));
}

#[test]
fn lots_that_are_made_of_each_other_are_rejected() {
    let (mut desk, folder) = desk("cd", Language::English);
    let lines = vec![
        vec![cell("1"), cell("L-2"), cell("4 kg")],
        vec![cell("2"), cell("L-1"), cell("3 kg")],
    ];
    let bytes = made_of(&desk, &[("1", "L-1"), ("2", "L-2"), ("3", "L-3")], lines);
    let path = written(&folder, "lots.xlsx", bytes);
    let view = desk.preview_import("lot", &path).expect("a preview");
    assert_eq!(view.rows.len(), 2, "{:?}", view.rows);
    desk.apply_import().expect("applied");
    assert_eq!(records(&desk, "lot").len(), 1);
}

#[test]
fn a_broken_line_rejects_its_row_and_is_told_where_it_stands() {
    let (mut desk, folder) = desk("cd", Language::English);
    let lines = vec![vec![cell("2"), cell("L-1"), cell("4")]];
    let bytes = made_of(&desk, &[("1", "L-1"), ("2", "L-2")], lines);
    let view =
        desk.preview_import("lot", &written(&folder, "lots.xlsx", bytes)).expect("a preview");
    assert_eq!(view.rows.len(), 1, "{:?}", view.rows);
    assert!(view.rows[0].row.ends_with(" 2") && view.rows[0].column == "weight", "{:?}", view.rows);
    desk.apply_import().expect("applied");
    assert_eq!(records(&desk, "lot").len(), 1, "a lot without its line would say something else");
}
