use std::fmt::Write;

use super::made::{RELS, book, sheet, zipped};
use super::read_table;
use crate::piece::Pieces;
use crate::{CellOut, ColumnOut, ExchangeError, MOST_ROWS, SheetOut, read_book, write_book};

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// Whether it is refused, and how many rows were read before.
fn rows_before(bytes: &[u8]) -> (Option<ExchangeError>, usize) {
    let mut rows = 0;
    let read = read_book(bytes, &mut |progress| {
        rows = progress.rows;
        true
    });
    (read.err(), rows)
}

fn too_large(bytes: &[u8]) {
    assert_eq!(rows_before(bytes), (Some(ExchangeError::TooLarge), 0));
}

/// Writes another unpacked size into the headers of a part.
fn lie(bytes: &mut [u8], name: &str, size: u32) {
    for (signature, sizes, names) in [(b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)] {
        let places = 0..bytes.len() - names - name.len();
        let here = |at: &usize| {
            bytes[*at..].starts_with(signature) && bytes[at + names..].starts_with(name.as_bytes())
        };
        let at = places.clone().find(here).expect("a header");
        bytes[at + sizes..at + sizes + 4].copy_from_slice(&size.to_le_bytes());
    }
}

#[test]
fn a_gigabyte_of_zeros_is_refused_by_its_size_before_it_is_unpacked() {
    // The deflated parts of a true one take long to make; what counts is what the directory says.
    let mut bytes = book(&sheet(""), &[]);
    lie(&mut bytes, SHEET, 1 << 30);
    too_large(&bytes);
}

#[test]
fn a_part_that_unpacks_to_a_thousand_times_its_size_is_refused() {
    too_large(&book(&sheet(&" ".repeat(20 << 20)), &[]));
}

#[test]
fn a_directory_that_lies_about_a_size_ends_the_reading() {
    let mut rows = String::new();
    for row in 0..60_000 {
        let _ = write!(rows, "<row><c><v>{row}</v></c></row>");
    }
    let mut bytes = book(&sheet(&rows), &[]);
    assert_eq!(rows_before(&bytes), (None, 60_000));
    lie(&mut bytes, SHEET, 100_000);
    let (error, read) = rows_before(&bytes);
    assert!(matches!(error, Some(ExchangeError::Broken(_))), "{error:?}");
    assert!(read < 5_000, "{read} rows were read of the 3,000 that the directory allows");
}

#[test]
fn a_million_rows_end_at_the_limit() {
    let rows = "<row><c><v>1</v></c></row>".repeat(1_048_576);
    // Told apart from a bomb by a little noise.
    let noise: String =
        (0..200_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_string()).collect();
    let bytes = book(&sheet(&format!("<!--{noise}-->{rows}")), &[]);
    assert_eq!(rows_before(&bytes), (Some(ExchangeError::TooLarge), MOST_ROWS));
}

#[test]
fn two_cells_at_far_corners_are_no_table() {
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert_eq!(read_table(&book(&sheet(far), &[])), Err(ExchangeError::TooLarge));
}

#[test]
fn a_far_cell_in_every_row_fills_no_memory() {
    // 200,000 rows of 512 columns would be 100 million cells between them.
    let mut rows = String::new();
    for row in 1..=100_000 {
        let _ = write!(rows, r#"<row r="{row}"><c r="SR{row}"><v>{row}</v></c></row>"#);
    }
    let (error, read) = rows_before(&book(&sheet(&rows), &[]));
    assert_eq!(error, Some(ExchangeError::TooLarge));
    assert!(read < 24_000, "{read} rows of 512 cells are more than the limit of 12 million");
}

#[test]
fn one_long_text_that_every_cell_shares_fills_no_memory() {
    let shared = format!("<sst><si><t>{}</t></si></sst>", "0123456789abcdef".repeat(2_000));
    let rows = r#"<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>"#.repeat(20_000);
    let bytes = book(&sheet(&rows), &[("xl/sharedStrings.xml", shared.as_bytes())]);
    let (error, read) = rows_before(&bytes);
    assert_eq!(error, Some(ExchangeError::TooLarge));
    assert!(read <= 5_000, "{read} rows of 64,000 bytes are more than the limit of 256 MB");
}

#[test]
fn shared_texts_that_promise_too_many_or_are_too_many_are_refused() {
    for head in [
        r#"<sst uniqueCount="99999999999">"#,
        r#"<!-- <sst> --><x:sst xmlns:x="a>b" uniqueCount = '18446744073709551615' count="1">"#,
    ] {
        let shared = format!("<?xml version=\"1.0\"?>{head}</sst>");
        too_large(&book(&sheet("<row/>"), &[("xl/SharedStrings.xml", shared.as_bytes())]));
    }
    let mut bytes = book(&sheet("<row/>"), &[("xl/sharedStrings.xml", b"<sst></sst>")]);
    lie(&mut bytes, "xl/sharedStrings.xml", 200 << 20);
    too_large(&bytes);
}

#[test]
fn styles_that_multiply_long_names_are_refused() {
    let long = format!("<styleSheet><fonts><font><name val=\"{}\"/>", "a".repeat(5_000));
    let many = format!("<styleSheet><cellXfs>{}", "<xf/>".repeat(200_000));
    for styles in [long, many] {
        too_large(&book(&sheet("<row/>"), &[("xl/styles.xml", styles.as_bytes())]));
    }
    let kind = "<!DOCTYPE a [<!ENTITY b \"c\">]><styleSheet/>";
    let read = read_table(&book(&sheet("<row/>"), &[("xl/styles.xml", kind.as_bytes())]));
    assert!(matches!(read, Err(ExchangeError::Broken(_))), "{read:?}");
}

#[test]
fn a_large_sheet_is_not_taken_for_the_main_part() {
    let rels = RELS.replace("xl/workbook.xml", "XL\\worksheets/sheet1.xml");
    let mut bytes = zipped(&[("_rels/.rels", rels.as_bytes()), (SHEET, b"<workbook/>")]);
    lie(&mut bytes, SHEET, 100 << 20);
    // Stored parts have no ratio to be suspicious of: the main part is refused for itself.
    let read = read_table(&bytes);
    assert_eq!(read, Err(ExchangeError::TooLarge));
}

#[test]
fn too_many_parts_are_refused() {
    let names: Vec<String> = (0..5_000).map(|part| format!("xl/media/{part}.png")).collect();
    let media: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    too_large(&book(&sheet("<row/>"), &media));
}

#[test]
fn absurd_places_are_broken_and_no_panic() {
    for rows in [
        r#"<row r="99999999999999999999"><c r="A1"><v>1</v></c></row>"#,
        r#"<row><c r="AAAAAAAAAAAAAAAAAA1"><v>1</v></c></row>"#,
        r#"<row><c r="1"><v>1</v></c></row>"#,
        r#"<row><c t="s"><v>7</v></c></row>"#,
        r#"<row><c t="zz"><v>7</v></c></row>"#,
        r#"<row><c><f t="shared" si="0" ref="B9:A1">1</f></c></row>"#,
    ] {
        let read = read_table(&book(&sheet(rows), &[]));
        assert!(
            matches!(read, Err(ExchangeError::Broken(_) | ExchangeError::TooLarge)),
            "{rows}: {read:?}"
        );
    }
}

#[test]
fn a_cut_off_or_scratched_workbook_is_broken_and_no_panic() {
    let cell =
        |row: usize| vec![CellOut::Text(format!("Bahati {row}")), CellOut::Number(row.into())];
    let column = |head: &str| ColumnOut { head: head.to_owned(), ..ColumnOut::default() };
    let columns = vec![column("Nom"), column("Poids")];
    let rows = (0..50).map(cell).collect();
    let sheet = SheetOut { name: "Membres".to_owned(), columns, rows, empty_rows: 0 };
    let bytes = write_book(&[sheet]).expect("written");
    for length in (4..bytes.len()).step_by(97) {
        assert!(read_table(&bytes[..length]).is_err(), "{length} of {} bytes", bytes.len());
    }
    for place in (0..bytes.len()).step_by(7) {
        let mut bytes = bytes.clone();
        bytes[place] ^= 0x55;
        let _ = read_table(&bytes);
    }
}

#[test]
fn other_formats_are_called_by_what_they_are() {
    let ole = |name: &str| {
        let mut bytes = vec![0_u8; 1024];
        bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes[640..640 + name.len()].copy_from_slice(&name);
        bytes
    };
    let ods = b"application/vnd.oasis.opendocument.spreadsheet";
    let odt = b"application/vnd.oasis.opendocument.text";
    let cases = [
        (ole("EncryptedPackage"), ExchangeError::Protected),
        (ole("Workbook"), ExchangeError::OldFormat),
        (ole("WordDocument"), ExchangeError::NotASpreadsheet),
        (zipped(&[("mimetype", ods), ("content.xml", b"")]), ExchangeError::OtherFormat),
        (zipped(&[("mimetype", odt), ("content.xml", b"")]), ExchangeError::NotASpreadsheet),
        (zipped(&[("xl/workbook.bin", b"")]), ExchangeError::OtherFormat),
        (
            zipped(&[("_rels/.rels", b""), ("word/document.xml", b"")]),
            ExchangeError::NotASpreadsheet,
        ),
        (zipped(&[("photo.jpg", b"")]), ExchangeError::NotASpreadsheet),
        (b"\xef\xbb\xbf\r\n<HTML><table>".to_vec(), ExchangeError::OldFormat),
        (b"<?xml version=\"1.0\"?><Workbook>".to_vec(), ExchangeError::OldFormat),
    ];
    for (bytes, error) in cases {
        assert_eq!(read_table(&bytes), Err(error), "{}", String::from_utf8_lossy(&bytes));
    }
    assert_eq!(read_table(&vec![b'a'; crate::MOST_BYTES + 1]), Err(ExchangeError::TooLarge));
}

#[test]
fn a_large_part_of_one_endless_piece_is_refused() {
    let take = |bytes: &[u8]| Pieces::default().take(bytes);
    let cells = |cell: &str| format!("<?xml?><a><sheetData>{}", cell.repeat(2 << 20));
    assert_eq!(take(cells("<c/>").as_bytes()), Ok(()));
    for endless in ["x", "<x/>", "<r><t>a</t></r>"] {
        assert_eq!(take(cells(endless).as_bytes()), Err(ExchangeError::TooLarge), "{endless}");
    }
    let quoted = format!("<a b='>{}", "<c>".repeat(2 << 20));
    assert!(matches!(take(quoted.as_bytes()), Err(ExchangeError::Broken(_))));
    assert!(matches!(take(b"<!-- <c> -->"), Err(ExchangeError::Broken(_))));
    let behind = cells("</sheetData><merge/>");
    assert_eq!(take(behind.as_bytes()), Ok(()), "what is behind the cells is not read");
    assert_eq!(take(b"<si>".repeat(1 << 20).as_slice()), Ok(()), "texts begin anew");
}
