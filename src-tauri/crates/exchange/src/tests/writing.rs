use std::io::{Cursor, Read};

use chrono::NaiveTime;
use ngazi_domain::{Day, Decimal};
use zip::ZipArchive;

use super::read_table;
use crate::{CellOut, CellRule, ColumnOut, SheetOut, read_book, write_book, write_comma};

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut text = String::new();
    zip.by_name(name).expect(name).read_to_string(&mut text).expect("text");
    text
}

fn column(head: &str, rule: CellRule) -> ColumnOut {
    ColumnOut { head: head.to_owned(), rule, ..ColumnOut::default() }
}

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}

fn template(columns: Vec<ColumnOut>) -> SheetOut {
    SheetOut { name: "Membres".to_owned(), columns, rows: Vec::new(), empty_rows: 200 }
}

/// The markup of the first sheet.
fn written(sheet: SheetOut) -> String {
    part(&write_book(&[sheet]).expect("written"), "xl/worksheets/sheet1.xml")
}

#[test]
fn a_template_has_a_head_a_filter_and_a_page() {
    let name = ColumnOut { required: true, ..column("Nom", CellRule::Text { max: 80 }) };
    let sheet = template(vec![name, column("Sexe", CellRule::Any)]);
    let bytes = write_book(&[sheet]).expect("written");
    assert_eq!(read_table(&bytes).expect("read")[0][0].typed('.'), "Nom *");
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    for said in [
        r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
        r#"<autoFilter ref="A1:B201"/>"#,
        r#"fitToPage="1""#,
        r#"paperSize="9""#,
        r#"fitToHeight="0""#,
        r#"orientation="landscape""#,
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains("Membres!$1:$1</definedName>"), "{book}");
    let styles = part(&bytes, "xl/styles.xml");
    assert!(styles.contains("<b/>") && styles.contains(r#"wrapText="1""#), "{styles}");
}

#[test]
fn every_rule_becomes_a_check_of_all_prepared_rows() {
    let latest = Day::from_ymd_opt(2026, 8, 5);
    let page = written(template(vec![
        column("a", CellRule::Whole { min: 0, max: 5_000_000_000 }),
        column("b", CellRule::Decimal { min: -5, max: 5 }),
        column("c", CellRule::Date { latest }),
        column("d", CellRule::Date { latest: None }),
        column("e", CellRule::Time),
        column("f", CellRule::Text { max: 80 }),
        column("g", CellRule::List(texts(&["Oui", "Non"]))),
        column("h", CellRule::Suggest(texts(&["Goma", "Beni"]))),
    ]));
    let checks: Vec<&str> = page.split("<dataValidation ").skip(1).collect();
    let expected = [
        (r#"type="whole""#, "<formula1>0</formula1><formula2>5000000000</formula2>"),
        (r#"type="decimal""#, "<formula1>-5</formula1><formula2>5</formula2>"),
        (
            r#"type="date" errorStyle="warning""#,
            "<formula1>2101</formula1><formula2>46239</formula2>",
        ),
        (
            r#"type="date" errorStyle="warning""#,
            "<formula1>2101</formula1><formula2>2958465</formula2>",
        ),
        (r#"type="time""#, "<formula1>0</formula1><formula2>0.999999</formula2>"),
        (r#"type="textLength" operator="lessThanOrEqual""#, "<formula1>80</formula1>"),
        (r#"type="list""#, r#"<formula1>"Oui,Non"</formula1>"#),
        (r#"type="list""#, r#"<formula1>"Goma,Beni"</formula1>"#),
    ];
    assert_eq!(checks.len(), expected.len(), "{page}");
    for (index, (check, (kind, formula))) in checks.iter().zip(expected).enumerate() {
        let letter = char::from(b'A' + index as u8);
        let place = format!(r#"sqref="{letter}2:{letter}201""#);
        assert!(
            check.contains(kind) && check.contains(formula) && check.contains(&place),
            "{check}"
        );
        // What is only suggested stops nobody.
        assert_eq!(check.contains(r#"showErrorMessage="1""#), index != 7, "{check}");
    }
}

#[test]
fn hints_and_refusals_are_cut_to_what_excel_shows() {
    let long = "é".repeat(300);
    let sheet = template(vec![
        ColumnOut { hint: Some(long.clone()), error: Some(long), ..column("a", CellRule::Time) },
        ColumnOut { hint: Some("court".to_owned()), ..column("b", CellRule::Any) },
    ]);
    let page = written(sheet);
    let short = format!("{}…", "é".repeat(254));
    assert!(page.contains(&format!(r#"error="{short}""#)), "{page}");
    assert!(page.contains(&format!(r#"prompt="{short}""#)), "{page}");
    assert!(page.contains(r#"prompt="court""#), "{page}");
}

#[test]
fn long_lists_and_lists_with_commas_stand_on_one_hidden_sheet() {
    let long: Vec<String> = (0..100).map(|number| format!("Village {number}")).collect();
    let comma = texts(&["Goma, RDC", "Beni"]);
    let sheet = template(vec![
        column("a", CellRule::List(long.clone())),
        column("b", CellRule::Suggest(comma)),
        column("c", CellRule::List(long)),
    ]);
    let other = SheetOut { name: "_Lists".to_owned(), ..SheetOut::default() };
    let bytes = write_book(&[sheet, other]).expect("written");
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    assert_eq!(page.matches("<formula1>_lists!$A$1:$A$100</formula1>").count(), 2, "{page}");
    assert!(page.contains("<formula1>_lists!$B$1:$B$2</formula1>"), "{page}");
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains(r#"<sheet name="_lists" sheetId="3" state="hidden""#), "{book}");
    let sheets = read_book(&bytes, &mut |_| true).expect("read");
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Membres", "_Lists 2"]);
}

#[test]
fn sheet_names_are_those_that_excel_takes() {
    let wishes = [
        "A/B: [c]",
        "a b c",
        "",
        "History",
        "'q'",
        "Très long nom de registre numéro un",
        "",
        "\u{1f600}",
    ];
    let sheets = wishes.map(|name| SheetOut {
        name: name.to_owned(),
        columns: vec![column("x", CellRule::Any)],
        ..SheetOut::default()
    });
    let bytes = write_book(&sheets).expect("written");
    let sheets = read_book(&bytes, &mut |_| true).expect("read");
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    let expected = [
        "A B c",
        "a b c 2",
        "2",
        "History 2",
        "q",
        "Très long nom de registre numér",
        "3",
        "\u{1f600}",
    ];
    assert_eq!(names, expected);
}

#[test]
fn typed_and_prepared_cells_of_text_columns_are_text() {
    let mut sheet =
        template(vec![column("Tel", CellRule::Any), column("Né", CellRule::Date { latest: None })]);
    sheet.rows = vec![vec![CellOut::Text("0812".to_owned())]];
    let bytes = write_book(&[sheet]).expect("written");
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    let styles = part(&bytes, "xl/styles.xml");
    // The order of the formats: head, text, day.
    assert!(
        page.contains(r#"<col min="1" max="1" width="22.7109375" style="1" customWidth="1"/>"#),
        "{page}"
    );
    assert!(page.contains(r#"<c r="A2" s="1" t="s">"#), "{page}");
    assert!(styles.contains(r#"numFmtId="49""#), "{styles}");
    assert!(
        styles.contains(r#"formatCode="yyyy\-mm\-dd""#) || styles.contains("yyyy-mm-dd"),
        "{styles}"
    );
}

#[test]
fn text_in_columns_is_marked_separated_and_harmless() {
    let sheet = SheetOut {
        columns: vec![column("=Nom", CellRule::Any), column("Poids", CellRule::Any)],
        rows: vec![
            vec![CellOut::Text("=1+1".to_owned()), CellOut::Number(Decimal::new(-125, 1))],
            vec![CellOut::Text("a;b\n\"c\"".to_owned()), CellOut::Date(Day::default())],
            vec![
                CellOut::Blank,
                CellOut::Time(NaiveTime::from_hms_opt(14, 30, 0).expect("a time")),
            ],
        ],
        ..SheetOut::default()
    };
    let text = String::from_utf8(write_comma(&sheet, ',').expect("written")).expect("UTF-8");
    let expected =
        "\u{feff}'=Nom;Poids\r\n'=1+1;\"-12,5\"\r\n\"a;b\n\"\"c\"\"\";1970-01-01\r\n;14:30\r\n";
    assert_eq!(text, expected);
}

#[test]
fn what_excel_does_not_take_is_an_error_and_no_half_file() {
    let long = vec![CellOut::Text("a".repeat(32_768))];
    let sheet = SheetOut { rows: vec![long], ..template(vec![column("a", CellRule::Any)]) };
    assert!(write_book(&[sheet]).is_err());
    let deep = SheetOut { empty_rows: 2_000_000, ..template(vec![column("a", CellRule::Any)]) };
    assert!(write_book(&[deep]).is_err());
}
