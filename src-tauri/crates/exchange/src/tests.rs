use ngazi_domain::{Day, Decimal};

use crate::{Cell, ExchangeError, Format, Table, read_table, write_table};

fn table() -> Table {
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    Table {
        title: "Membres: 2026/27".to_owned(),
        heads: row(["Nom", "Né(e) le", "Téléphone"]),
        rows: vec![row(["Bahati", "1990-05-02", "+243 812 345 678"]), row(["=1+1", "", "0812"])],
    }
}

fn texts(rows: Vec<Vec<Cell>>) -> Vec<Vec<String>> {
    rows.into_iter().map(|row| row.iter().map(|cell| cell.typed('.')).collect()).collect()
}

#[test]
fn a_table_reads_back_from_both_formats() {
    for format in [Format::Xlsx, Format::Csv] {
        let bytes = write_table(&table(), format).expect("written");
        let mut rows = texts(read_table(&bytes).expect("read"));
        let body = rows.split_off(1);
        assert_eq!(rows[0], table().heads, "{format:?}");
        assert_eq!(body, table().rows, "{format:?}");
    }
}

#[test]
fn a_cell_that_looks_like_a_formula_is_made_harmless_in_text() {
    let bytes = write_table(&table(), Format::Csv).expect("written");
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.contains("'=1+1"), "{text}");
    assert!(text.contains("'+243"), "{text}");
}

#[test]
fn old_windows_text_with_semicolons_is_read() {
    let rows = read_table(b"Nom;Pr\xe9nom\r\n\r\nBahati;Ren\xe9\r\n").expect("read");
    assert_eq!(texts(rows), [vec!["Nom", "Prénom"], vec![], vec!["Bahati", "René"]]);
}

#[test]
fn utf_16_with_tabs_is_read() {
    let text = "Jina\tSimu\nWanjirũ\t0712";
    let bytes: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(texts(read_table(&bytes).expect("read"))[1], ["Wanjirũ", "0712"]);
}

#[test]
fn what_is_not_a_table_is_refused() {
    assert_eq!(read_table(b""), Err(ExchangeError::Empty));
    assert_eq!(read_table(b" \n \n"), Err(ExchangeError::Empty));
    assert_eq!(read_table(b"\xff\xd8\xff\xe0\0\x10JFIF\0"), Err(ExchangeError::NotASpreadsheet));
}

#[test]
fn a_cut_off_workbook_is_broken_not_a_panic() {
    let bytes = write_table(&table(), Format::Xlsx).expect("written");
    for length in (2..bytes.len()).step_by(97) {
        assert!(read_table(&bytes[..length]).is_err(), "{length} of {} bytes", bytes.len());
    }
}

#[test]
fn dates_and_numbers_of_a_sheet_keep_their_kind() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let style = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(1990, 5, 2).expect("a date");
    sheet.write_with_format(2, 0, &day, &style).expect("written");
    sheet.write(2, 1, 12.5).expect("written");
    sheet.write(2, 2, 1_234_567_890_123.0).expect("written");
    let rows = read_table(&book.save_to_buffer().expect("bytes")).expect("read");
    assert_eq!(rows[..2], [vec![], vec![]], "rows above the first are kept");
    let number = |text: &str| Cell::Number(Decimal::from_str_exact(text).expect("a number"));
    let date = Day::from_ymd_opt(1990, 5, 2).map(Cell::Date).expect("a date");
    assert_eq!(rows[2], [date, number("12.5"), number("1234567890123")]);
}

#[test]
fn two_cells_at_far_corners_are_no_table() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "a").expect("written");
    sheet.write(1_048_575, 16_383, "b").expect("written");
    let bytes = book.save_to_buffer().expect("bytes");
    assert_eq!(read_table(&bytes), Err(ExchangeError::TooLarge));
}

#[test]
fn a_date_before_all_dates_is_a_text() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let style = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    let sheet = book.add_worksheet();
    sheet.write_number_with_format(0, 0, -1e12, &style).expect("written");
    let rows = read_table(&book.save_to_buffer().expect("bytes")).expect("read");
    assert_eq!(rows[0][0], Cell::Text("-1000000000000".to_owned()));
}
