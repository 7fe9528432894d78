use chrono::NaiveTime;
use ngazi_domain::{Day, Decimal};
use proptest::prelude::*;

use crate::harmless::{harmless, typed};
use crate::{Cell, CellOut, ColumnOut, SheetOut, read_book, write_book, write_comma};

/// What a reader makes of a cell that goes out; nothing of what is behind it is lost.
fn read_back(cell: &CellOut) -> Cell {
    match cell {
        CellOut::Blank => Cell::Blank,
        CellOut::Text(text) => Cell::text(text),
        CellOut::Number(number) if number.normalize().mantissa().abs() >= 10_i128.pow(15) => {
            Cell::Text(number.to_string())
        }
        CellOut::Number(number) => Cell::Number(number.normalize()),
        CellOut::Date(day) => Cell::Date(*day),
        CellOut::Time(time) => Cell::Time(*time),
    }
}

fn trimmed(mut cells: Vec<Cell>) -> Vec<Cell> {
    while cells.last() == Some(&Cell::Blank) {
        cells.pop();
    }
    cells
}

/// Text as people type it and as nobody would: signs, quotes, breaks, scripts, escapes.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ '=+@;,\"\t\n-]{0,3}[a-zA-Z0-9éũ,;\"' \n\u{a0}_-]{0,12}",
        "\\PC{0,8}",
        "_x00[0-9A-F]{2}_[&<>]{0,2}",
        "[+-]?[0-9]{1,20}([.,][0-9]{1,3})?",
    ]
}

fn cell() -> impl Strategy<Value = CellOut> {
    let day = (1900..=9999, 1_u32..=366);
    prop_oneof![
        Just(CellOut::Blank),
        words().prop_map(CellOut::Text),
        (any::<i64>(), 0_u32..=22)
            .prop_map(|(digits, scale)| CellOut::Number(Decimal::new(digits, scale))),
        (-999_999_i64..=999_999, 0_u32..=6)
            .prop_map(|(digits, scale)| CellOut::Number(Decimal::new(digits, scale))),
        day.prop_filter_map("a day", |(year, day)| Day::from_yo_opt(year, day).map(CellOut::Date)),
        (0_u32..86_400).prop_filter_map("a time", |seconds| {
            NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).map(CellOut::Time)
        }),
    ]
}

fn sheet(cell: impl Strategy<Value = CellOut>) -> impl Strategy<Value = SheetOut> {
    let rows = prop::collection::vec(prop::collection::vec(cell, 0..5), 1..12);
    (rows, words(), prop::collection::vec(words(), 1..5)).prop_map(|(rows, name, heads)| {
        let mut columns: Vec<ColumnOut> =
            heads.into_iter().map(|head| ColumnOut { head, ..ColumnOut::default() }).collect();
        let width = rows.iter().map(Vec::len).max().unwrap_or(0).max(columns.len());
        columns.resize(width, ColumnOut { head: "x".to_owned(), ..ColumnOut::default() });
        SheetOut { name, columns, rows, empty_rows: 0 }
    })
}

/// All rows with the heads, as they should come back; blank rows at the end are not there.
fn expected(sheet: &SheetOut) -> Vec<Vec<Cell>> {
    let heads = sheet.columns.iter().map(|column| Cell::text(&column.head)).collect();
    let rows = sheet.rows.iter().map(|row| row.iter().map(read_back).collect());
    ended(std::iter::once(heads).chain(rows).map(trimmed).collect())
}

fn ended(mut rows: Vec<Vec<Cell>>) -> Vec<Vec<Cell>> {
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    rows
}

fn read(bytes: &[u8]) -> Vec<Vec<Cell>> {
    match read_book(bytes, &mut |_| true) {
        Ok(sheets) => ended(
            sheets.into_iter().next().expect("a sheet").rows.into_iter().map(trimmed).collect(),
        ),
        Err(crate::ExchangeError::Empty) => Vec::new(),
        Err(error) => panic!("{error}"),
    }
}

proptest! {
    #[test]
    fn a_workbook_gives_back_every_cell(sheet in sheet(cell())) {
        let bytes = write_book(std::slice::from_ref(&sheet)).expect("written");
        prop_assert_eq!(read(&bytes), expected(&sheet));
    }

    #[test]
    fn text_in_columns_gives_back_every_text(sheet in sheet(words().prop_map(CellOut::Text))) {
        let bytes = write_comma(&sheet, ',').expect("written");
        prop_assert_eq!(read(&bytes), expected(&sheet), "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_harmless_text_never_runs_and_reads_back_as_typed(text in words()) {
        let out = harmless(&text);
        prop_assert!(!out.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{}", out);
        prop_assert_eq!(typed(&out), text.as_str());
    }

    #[test]
    fn a_number_of_fifteen_digits_survives_a_sheet(digits in -999_999_999_999_999_i64..=999_999_999_999_999, scale in 0_u32..=22) {
        let exact = Decimal::new(digits, scale);
        let float = crate::number::float(exact).expect("it fits");
        prop_assert_eq!(crate::number::cell(float), Cell::Number(exact.normalize()));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_book(&bytes, &mut |_| true);
    }
}
