//! Tables as people send them: workbooks, texts of old programs, the sheet of a secretary.

use std::path::Path;

use ngazi_words::Language;
use rust_xlsxwriter::{Format, Workbook};

use crate::sentences::{field, words};

/// A workbook of texts; a cell `#1990-05-17` is a real date and `#1990` a real number.
pub fn workbook(path: &Path, rows: &[Vec<String>]) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            let written = match cell.strip_prefix('#') {
                None if cell.is_empty() => continue,
                None => sheet.write_string(row, column, cell),
                Some(number) => match number.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number),
                    Err(_) => {
                        let date = rust_xlsxwriter::ExcelDateTime::parse_from_str(number);
                        sheet.write_datetime_with_format(row, column, date.expect("a date"), &day)
                    }
                },
            };
            written.expect("a cell");
        }
    }
    book.save(path).expect("the workbook is written");
}

/// The bytes of a text as an old Windows program writes it.
pub fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |sign: char| match sign {
        '’' => 0x92,
        'œ' => 0x9c,
        sign => u8::try_from(u32::from(sign)).expect("a sign of Windows 1252"),
    };
    text.chars().map(byte).collect()
}

pub fn strings<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

/// A sheet as a secretary sends it: a title, a blank row, heads, five members of whom three are wrong.
pub fn sheet(language: Language) -> Vec<Vec<String>> {
    let words = words(language);
    let heads =
        ["family-name", "given-names", "sex", "birth-date", "standing", "task", "last-inspection"];
    let choice = |id: &str| words.say(&format!("choice-{id}"), &[]);
    let (approved, woman) = (choice("standing-approved"), choice("sex-female"));
    let digger = choice("task-digger");
    vec![
        strings(["Tujenge 2026"]),
        vec![],
        heads.map(|id| field(language, "member", id)).to_vec(),
        strings(["N’Sele", "Béatrice", &woman, "#1990-05-17", &approved, &digger, "03/11/2026"]),
        strings(["Kabongo", "", "", "#1988", &approved.to_uppercase(), "", ""]),
        strings(["Mwamba", "", "", "31/02/2026", &approved, "", ""]),
        strings(["Ilunga", "", "", "", "", "", ""]),
        vec![],
        strings(["Tshala", "", "Girafe", "", &approved, "", "24/12/2026"]),
    ]
}
