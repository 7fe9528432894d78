//! Tables that come in, as somebody would bring them: shown first, with every question answered.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::{Day, Desk, ExportFormat, Fresh, ImportAnswers, Language};
use ngazi_tests::endure::Dice;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::run::Target;

const PASSPHRASE: &str = "ngoma nne mlimani leo";
/// The registers into which one file is read after the other.
const FORMS: [&str; 3] = ["member", "accident", "site"];

/// The sum of what `exchange/src/limits.rs` lets a workbook take: 12 million cells, as many promised texts, 256 MB of
/// text, 128 MB of markup.
const WORKBOOK: Target = Target { name: "xlsx", most: 1 << 30, tokens: MARKUP };
const MARKUP: &[&str] = &[
    "<row>",
    "<row r=\"1048576\">",
    "</row>",
    "<c r=\"A1\" t=\"s\"><v>0</v></c>",
    "<c r=\"XFD1048576\">",
    "<c r=\"ZZZZZZ99999999999\">",
    "<v>",
    "</v>",
    "<is><t>",
    "</t></is>",
    "t=\"inlineStr\"",
    "t=\"e\"",
    "t=\"d\"",
    "<f>1/0</f>",
    "&#0;",
    "&#x110000;",
    "&amp;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "uniqueCount=\"12000000\"",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<si>",
    "</si>",
    "<xf numFmtId=\"14\"/>",
    "<definedName>",
    "date1904=\"1\"",
    "xl/worksheets/sheet1.xml",
    "../../../etc/passwd",
    "\u{feff}",
    "é",
];

/// A text of 64 KB, its cells with all padding, and what is made of them.
const TEXT: Target = Target {
    name: "csv",
    most: 128 << 20,
    tokens: &[
        ",",
        ";",
        "\t",
        "|",
        "\"",
        "\"\"",
        "\n",
        "\r",
        "\r\n",
        "\u{0}",
        "sep=;\n",
        "\u{feff}",
        "31/02/2026",
        "1904",
        "1.234,56",
        "1,234.56",
        "=1+1",
        "@SUM(A1)",
        "-",
        "+",
        "%",
        "é",
        "\u{202e}",
        "[",
        "{",
        "[{\"form\":\"member\"",
        "\"values\":",
        "\"number\":",
        "null",
        "}",
    ],
};

#[test]
fn a_workbook_is_read_whatever_it_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk(folder.path());
    let out = folder.path().join("out.xlsx");
    let mut made = Vec::new();
    for form in FORMS {
        desk.template(form, &out).expect("a template");
        made.push(fs::read(&out).expect("its bytes"));
        desk.export_table(form, ExportFormat::Xlsx, None, &out).expect("a table");
        made.push(fs::read(&out).expect("its bytes"));
    }
    let read = reading(desk, folder.path());
    WORKBOOK.fuzz_with(made, packed_again, read);
}

#[test]
fn a_text_of_columns_is_read_whatever_it_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk(folder.path());
    let out = folder.path().join("out");
    let mut made = Vec::new();
    for (form, format) in
        FORMS.into_iter().flat_map(|form| [(form, ExportFormat::Csv), (form, ExportFormat::Json)])
    {
        desk.export_table(form, format, None, &out).expect("a table");
        made.push(fs::read(&out).expect("its bytes"));
    }
    TEXT.fuzz(made, reading(desk, folder.path()));
}

/// Shows what a file would bring into a register.
fn reading(mut desk: Desk, folder: &Path) -> impl FnMut(&[u8]) {
    let file = folder.join("chosen");
    let answers =
        ImportAnswers { month_first: Some(false), decimal: Some(','), ..ImportAnswers::default() };
    move |input| {
        fs::write(&file, input).expect("written");
        let form = FORMS[input.len() % FORMS.len()];
        let read = desk.import_table(form, &file, true, &answers);
        if let Err(failure) = read {
            assert_ne!(failure.code, "fault", "a chosen file is no fault: {}", failure.message);
        }
    }
}

fn desk(folder: &Path) -> Desk {
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
    let ports = still::ports(&clock, folder);
    let mut desk = Desk::new(ports, Language::English).expect("the shipped content");
    let fresh = Fresh::Example { country: "cd", members: Some(12), seed: 1 };
    desk.create_store(&folder.join("a.ngazi"), PASSPHRASE, fresh).expect("the example");
    desk
}

/// A spoiled zip is mostly turned away as such. So in most inputs one part is spoiled instead, and all are packed again.
fn packed_again(sample: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let whole = dice.below(4) == 0;
    let packed = if whole { None } else { with_a_spoiled_part(sample, dice) };
    packed.unwrap_or_else(|| WORKBOOK.spoil(sample, other, dice))
}

/// Nothing for what is no zip.
fn with_a_spoiled_part(sample: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(sample)).ok()?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let chosen = dice.below(archive.len() as u64) as usize;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        if place == chosen {
            bytes = WORKBOOK.spoil(&bytes, &bytes, dice);
        }
        zip.start_file(name, options).ok()?;
        zip.write_all(&bytes).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}
