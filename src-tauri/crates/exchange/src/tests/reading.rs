use chrono::NaiveTime;
use ngazi_domain::{Day, Decimal};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

use super::made::{book, sheet};
use super::read_table;
use crate::{Cell, ExchangeError, Sheet, read_book};

fn number(text: &str) -> Cell {
    Cell::Number(Decimal::from_str_exact(text).expect("a number"))
}

fn rounded(text: &str) -> Cell {
    Cell::Rounded(Decimal::from_str_exact(text).expect("a number"))
}

fn day(year: i32, month: u32, day: u32) -> Cell {
    Cell::Date(Day::from_ymd_opt(year, month, day).expect("a day"))
}

fn time(hour: u32, minute: u32, second: u32) -> Cell {
    Cell::Time(NaiveTime::from_hms_opt(hour, minute, second).expect("a time"))
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// The rows of a workbook with one sheet.
fn read(fill: impl FnOnce(&mut Worksheet)) -> Vec<Vec<Cell>> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    read_table(&book.save_to_buffer().expect("bytes")).expect("read")
}

fn raw(rows: &str) -> Vec<Vec<Cell>> {
    read_table(&book(&sheet(rows), &[])).expect("read")
}

#[test]
fn days_times_and_durations_keep_their_kind() {
    let rows = read(|page| {
        let style = |format: &str| Format::new().set_num_format(format);
        let born = ExcelDateTime::from_ymd(1990, 5, 2).expect("a day");
        page.write_with_format(0, 0, &born, &style("dd/mm/yyyy")).expect("written");
        page.write_number_with_format(0, 1, 0.315_972_222_222_222, &style("hh:mm"))
            .expect("written");
        page.write_number_with_format(0, 2, 0.25, &style("[h]:mm")).expect("written");
        page.write_number_with_format(0, 3, 1.5, &style("[h]:mm")).expect("written");
        page.write_number_with_format(0, 4, 44_562.75, &style("dd/mm/yyyy hh:mm"))
            .expect("written");
        page.write_number_with_format(0, 5, 1.0, &style("yyyy")).expect("written");
        page.write_number_with_format(0, 6, 61.0, &style("yyyy")).expect("written");
        page.write_number_with_format(0, 7, -1e12, &style("yyyy")).expect("written");
        page.write_number_with_format(0, 8, 1e9, &style("yyyy")).expect("written");
    });
    let expected = [
        day(1990, 5, 2),
        time(7, 35, 0),
        time(6, 0, 0),
        text("36:00:00"),
        day(2022, 1, 1),
        day(1900, 1, 1),
        day(1900, 3, 1),
        text("-1000000000000"),
        text("1000000000"),
    ];
    assert_eq!(rows[0], expected);
}

#[test]
fn days_that_are_written_out_are_days() {
    let rows = raw(
        r#"<row><c t="d"><v>2026-08-05</v></c><c t="d"><v>2026-08-05T10:30:00.000</v></c><c t="d"><v>10:30:00</v></c><c t="d"><v>soon</v></c></row>"#,
    );
    assert_eq!(rows[0], [day(2026, 8, 5), day(2026, 8, 5), time(10, 30, 0), text("soon")]);
}

#[test]
fn a_number_is_what_the_sheet_shows() {
    let rows = raw(
        "<row><c><v>1.1000000000000001</v></c><c><v>0.30000000000000004</v></c><c><v>-12.5</v></c>\
         <c><v>243812345678</v></c><c><v>1.23456789012E+11</v></c><c><v>1E-3</v></c><c><v>-0</v></c>\
         <c><v>0.123456789012345678</v></c><c><v>999999999999999</v></c></row>",
    );
    let expected = ["1.1", "0.3", "-12.5", "243812345678", "123456789012", "0.001", "0"];
    assert_eq!(rows[0][..7], expected.map(number));
    assert_eq!(rows[0][7..], [number("0.123456789012346"), number("999999999999999")]);
}

#[test]
fn percent_is_what_the_sheet_shows_and_other_numbers_stay() {
    let rows = read(|page| {
        let mut put = |column, value: f64, format: &str| {
            let format = Format::new().set_num_format(format);
            page.write_number_with_format(0, column, value, &format).expect("written");
        };
        put(0, 0.625, "0.0%");
        put(1, 0.07, "0%");
        put(2, 62.5, "0.0");
        put(3, 0.625, "0.0\"%\"");
    });
    let percent = |text: &str| Cell::Percent(Decimal::from_str_exact(text).expect("a number"));
    assert_eq!(rows[0], [percent("62.5"), percent("7"), number("62.5"), number("0.625")]);
    assert_eq!(rows[0][0].typed(','), "62,5 %");
}

#[test]
fn long_numbers_say_that_their_end_is_lost() {
    let rows = raw(
        "<row><c><v>1234567890123456</v></c><c><v>1.23456789012345E+18</v></c><c><v>1E+30</v></c><c><v>NaN</v></c></row>",
    );
    let (long, strange) = ("1000000000000000000000000000000", "NaN");
    let expected =
        [rounded("1234567890123456"), rounded("1234567890123450000"), text(long), text(strange)];
    assert_eq!(rows[0], expected);
}

#[test]
fn a_formula_is_its_result_and_one_without_says_so() {
    let rows = raw(
        r##"<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>2x</v></c><c t="e"><f>A0</f><v>#REF!</v></c>
        <c><f>NOW()</f></c><c><f>SUM(A1)</f><v></v></c><c t="str"><f>""</f><v></v></c><c t="b"><v>1</v></c>
        <c><f t="shared" si="4000000000"/></c></row>"##,
    );
    let failed = |text: &str| Cell::Failed(text.into());
    let expected = [number("2"), text("2x"), failed("#REF!"), failed("=NOW()"), failed("=SUM(A1)")];
    assert_eq!(rows[0][..5], expected);
    assert_eq!(rows[0][5..], [Cell::Blank, text("true"), failed("=")]);
}

#[test]
fn texts_lose_the_blanks_around_them_and_keep_their_lines() {
    let rows = read(|page| {
        for (column, words) in
            ["\u{a0} Bahati \u{202f}", "\u{feff}\u{200b}", "a\r\nb", "=1+1", "0812"]
                .iter()
                .enumerate()
        {
            page.write_string(0, column as u16, *words).expect("written");
        }
    });
    assert_eq!(rows[0], [text("Bahati"), Cell::Blank, text("a\nb"), text("=1+1"), text("0812")]);
}

#[test]
fn merged_titles_and_blank_rows_keep_their_place() {
    let rows = read(|page| {
        let style = Format::new().set_bold();
        page.merge_range(0, 0, 0, 3, "Members 2026", &style).expect("merged");
        page.write(3, 1, "Name").expect("written");
        page.write_blank(5, 2, &style).expect("written");
        page.write(6, 1, "Bahati").expect("written");
    });
    assert_eq!(rows.len(), 7);
    assert_eq!(rows[0], [text("Members 2026")]);
    assert_eq!(rows[3], [Cell::Blank, text("Name")]);
    assert!([1, 2, 4, 5].iter().all(|blank| rows[*blank].is_empty()), "{rows:?}");
}

#[test]
fn hidden_sheets_are_skipped_and_the_others_keep_their_names() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Members").expect("named").write(0, 0, 1).expect("written");
    book.add_worksheet().set_hidden(true).write(0, 0, 2).expect("written");
    book.add_worksheet().set_very_hidden(true).write(0, 0, 3).expect("written");
    book.add_worksheet().set_name("Production").expect("named").write(0, 0, 4).expect("written");
    let bytes = book.save_to_buffer().expect("bytes");
    let sheet =
        |name: &str, cell: &str| Sheet { name: name.to_owned(), rows: vec![vec![number(cell)]] };
    let sheets = read_book(&bytes, &mut |_| true);
    assert_eq!(sheets, Ok(vec![sheet("Members", "1"), sheet("Production", "4")]));
}

#[test]
fn a_workbook_without_a_cell_is_empty() {
    let mut book = Workbook::new();
    book.add_worksheet();
    let bytes = book.save_to_buffer().expect("bytes");
    assert_eq!(read_book(&bytes, &mut |_| true), Err(ExchangeError::Empty));
}

#[test]
fn every_thousand_rows_are_reported_and_a_no_stops() {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for row in 0..2_500 {
        page.write(row, 0, row).expect("written");
    }
    let bytes = book.save_to_buffer().expect("bytes");
    let mut heard = Vec::new();
    let read = read_book(&bytes, &mut |progress| {
        heard.push(progress.rows);
        true
    });
    assert_eq!(heard, [0, 1_000, 2_000]);
    assert_eq!(read.expect("read")[0].rows.len(), 2_500);
    let stopped = read_book(&bytes, &mut |progress| progress.rows < 1_000);
    assert_eq!(stopped, Err(ExchangeError::Stopped));
}

#[test]
fn a_cell_takes_no_more_room_than_a_text() {
    assert_eq!(size_of::<Cell>(), size_of::<String>());
}
