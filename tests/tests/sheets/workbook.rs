//! Workbooks from their description, written by a library that has nothing to do with the one that reads them.

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use toml::Value;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::story::SheetSpec;

/// Stands in the place of a result that was never worked out, until the file is written.
const UNWORKED: &str = "ngazi-unworked";
/// Stands in the place of an empty text, of which the library makes a zero.
const EMPTY: &str = "ngazi-empty";

/// Days between the two beginnings of Excel's calendar.
const MAC_DAYS: f64 = 1462.0;

/// The bytes of a workbook; of a Mac it counts days from 1904.
pub fn bytes(sheets: &[SheetSpec], mac: bool) -> Vec<u8> {
    let mut book = Workbook::new();
    for (index, spec) in sheets.iter().enumerate() {
        let sheet = book.add_worksheet();
        sheet.set_name(&spec.name).expect("a name of a sheet");
        if spec.hidden {
            sheet.set_hidden(true);
        } else if sheets.iter().position(|one| !one.hidden) == Some(index) {
            // A hidden sheet must not be the one that is open.
            sheet.set_active(true);
            sheet.set_first_tab(true);
        }
        for range in &spec.merged {
            let (from, to) = range.split_once(':').expect("two corners");
            let ((row, column), (last, end)) = (corner(from), corner(to));
            sheet
                .merge_range(row, column, last, end, "", &Format::new().set_bold())
                .expect("a range");
        }
        fill(sheet, spec, mac);
    }
    let bytes = book.save_to_buffer().expect("a workbook");
    finished(&bytes, mac)
}

/// `B3` as row and column from 0.
fn corner(name: &str) -> (u32, u16) {
    let letters = name.chars().take_while(char::is_ascii_uppercase).count();
    let column =
        name[..letters].bytes().fold(0, |sum, letter| sum * 26 + u16::from(letter - b'A') + 1);
    (name[letters..].parse::<u32>().expect("a row") - 1, column - 1)
}

fn fill(sheet: &mut Worksheet, spec: &SheetSpec, mac: bool) {
    let styled = Format::new().set_background_color("#DDEEFF");
    for (row, cells) in (0..).zip(&spec.rows) {
        for (column, cell) in (0..).zip(cells) {
            write(sheet, row, column, cell, mac);
        }
        for column in cells.len() as u16..spec.formatted {
            sheet.write_blank(row, column, &styled).expect("a cell");
        }
    }
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Value, mac: bool) {
    match cell {
        Value::String(text) if text.is_empty() => Ok(sheet),
        Value::String(text) => sheet.write_string(row, column, text),
        Value::Integer(number) => sheet.write_number(row, column, *number as f64),
        Value::Float(number) => sheet.write_number(row, column, *number),
        Value::Boolean(yes) => sheet.write_boolean(row, column, *yes),
        Value::Datetime(moment) => {
            let (moment, format) = excel(moment);
            let format = Format::new().set_num_format(format);
            let serial = moment.to_excel() - if mac { MAC_DAYS } else { 0.0 };
            sheet.write_number_with_format(row, column, serial, &format)
        }
        Value::Table(parts) => {
            special(sheet, row, column, parts);
            Ok(sheet)
        }
        Value::Array(_) => panic!("a cell is no list"),
    }
    .expect("a cell");
}

fn excel(moment: &toml::value::Datetime) -> (ExcelDateTime, &'static str) {
    let day = |day: toml::value::Date| {
        ExcelDateTime::from_ymd(day.year, day.month, day.day).expect("a day of Excel")
    };
    let second = |time: toml::value::Time| time.second.unwrap_or_default();
    match (moment.date, moment.time) {
        (Some(date), Some(time)) => {
            let moment =
                day(date).and_hms(time.hour.into(), time.minute, second(time)).expect("a time");
            (moment, "dd/mm/yyyy hh:mm")
        }
        (Some(date), None) => (day(date), "dd/mm/yyyy"),
        (None, Some(time)) => {
            let time = ExcelDateTime::from_hms(time.hour.into(), time.minute, second(time));
            (time.expect("a time"), "hh:mm")
        }
        (None, None) => panic!("neither day nor time"),
    }
}

fn special(sheet: &mut Worksheet, row: u32, column: u16, parts: &toml::Table) {
    let text = |name: &str| parts.get(name).map(|part| part.as_str().expect("a text"));
    let formula = |formula: &str, result: &str| Formula::new(formula).set_result(result);
    if let Some(error) = text("error") {
        sheet
            .write_formula(row, column, formula("=VLOOKUP(A1,Z1:Z9,2,FALSE)", error))
            .expect("a cell");
    } else if let Some(written) = text("formula") {
        let result = text("result")
            .map_or(UNWORKED, |result| if result.is_empty() { EMPTY } else { result });
        sheet.write_formula(row, column, formula(written, result)).expect("a cell");
    } else if let Some(quoted) = text("quoted") {
        let protected = Format::new().set_quote_prefix();
        sheet.write_string_with_format(row, column, quoted, &protected).expect("a cell");
    } else if let Some(number) = parts.get("number") {
        let format = Format::new().set_num_format(text("format").unwrap_or("General"));
        let number = number.as_float().expect("a number with a point");
        sheet.write_number_with_format(row, column, number, &format).expect("a cell");
    } else {
        panic!("a cell is none of {parts}");
    }
}

/// Takes out the results that stand for none, as programs without a calculator write formulas; marks one of a Mac.
fn finished(bytes: &[u8], mac: bool) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("readable");
        if name.starts_with("xl/worksheets/") {
            let text = String::from_utf8(content).expect("markup");
            let mut pieces =
                text.split(&format!("<v>{UNWORKED}</v>")).map(str::to_owned).collect::<Vec<_>>();
            let last = pieces.len() - 1;
            for piece in &mut pieces[..last] {
                // The cell before the formula said that its result is a text.
                let at = piece.rfind(" t=\"str\"").expect("a cell with a text");
                piece.replace_range(at..at + " t=\"str\"".len(), "");
            }
            content = pieces.join("<v></v>").replace(EMPTY, "").into_bytes();
        }
        if mac && name == "xl/workbook.xml" {
            let text = String::from_utf8(content).expect("markup");
            assert!(text.contains("<workbookPr "), "a place for the calendar");
            content = text.replace("<workbookPr ", "<workbookPr date1904=\"1\" ").into_bytes();
        }
        out.start_file(name, SimpleFileOptions::default()).expect("a part");
        out.write_all(&content).expect("written");
    }
    out.finish().expect("a zip").into_inner()
}
