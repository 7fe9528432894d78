//! A new register needs one file of data and its words, and then has every surface. The file is `beehive.toml`, its
//! words are `beehive.*.ftl`; nothing else in this folder or in the program knows of bees.

mod in_sheets;
mod on_paper;
mod on_screen;

use std::collections::BTreeMap;
use std::path::Path;

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::view::FieldView;
use ngazi_desk::{Day, Desk, Fresh, Language, Typed};
use tempfile::TempDir;

const TOML: &str = include_str!("beehive.toml");
const WORDS: [(Language, &str); 3] = [
    (Language::English, include_str!("beehive.en.ftl")),
    (Language::French, include_str!("beehive.fr.ftl")),
    (Language::Swahili, include_str!("beehive.sw.ftl")),
];
const FORM: &str = "beehive";

/// The words as they are handed to a desk.
fn words() -> Vec<(Language, String)> {
    WORDS.map(|(language, text)| (language, text.to_owned())).to_vec()
}

/// A desk with the new register and an open cooperative in Congo with two members, and the folder it lives in.
fn at_desk(language: Language) -> (Desk, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
    let ports = still::ports(&clock, folder.path());
    let files = [(format!("forms/{FORM}.toml"), TOML.to_owned())];
    let mut desk = Desk::with_content(ports, language, &files, words()).expect("sound content");
    let path = folder.path().join("bees.ngazi");
    desk.create_store(&path, "a store of bees", Fresh::Blank { country: "cd" }).expect("a store");
    for (family, given) in [("Furaha", "Neema"), ("Bahati", "Jean")] {
        let values = [("family-name", text(family)), ("given-names", text(given))];
        write(&mut desk, "member", &values);
    }
    (desk, folder)
}

fn text(text: &str) -> Typed {
    Typed::Text(text.to_owned())
}

fn parts<const N: usize>(pairs: [(&str, &str); N]) -> Typed {
    Typed::Parts(pairs.map(|(name, part)| (name.to_owned(), part.to_owned())).into())
}

fn visit(day: &str, work: &str, stings: &str) -> [(&'static str, Typed); 3] {
    [("day", text(day)), ("work", text(work)), ("stings", text(stings))]
}

fn visits<const N: usize>(rows: [[(&str, Typed); 3]; N]) -> Typed {
    let row = |row: [(&str, Typed); 3]| row.map(|(name, typed)| (name.to_owned(), typed)).into();
    Typed::Rows(rows.map(row).to_vec())
}

/// Writes a record field by field, as a person does; gives its id.
fn write(desk: &mut Desk, form: &str, values: &[(&str, Typed)]) -> String {
    let mut record: Option<String> = None;
    for (field, typed) in values {
        let saved = desk.save_field(form, record.as_deref(), None, field, typed);
        let saved = saved.unwrap_or_else(|failure| panic!("{field}: {}", failure.message));
        record = saved.record.record;
    }
    record.expect("something was written")
}

/// The id of a member.
fn member(desk: &Desk, number: u32) -> String {
    let found = desk.registers().expect("open").numbered("member", number);
    found.expect("a member").id.to_string()
}

/// A hive that gave honey, and one of which little is known.
fn two_hives(desk: &mut Desk) -> [String; 2] {
    let keeper = text(&member(desk, 1));
    let first = write(
        desk,
        FORM,
        &[
            ("code", text("H-07")),
            ("keeper", keeper),
            ("set-up", text("2025-03-01")),
            ("condition", text("used")),
            ("harvested-on", text("2026-08-14")),
            ("combs", text("12")),
            ("honey", parts([("amount", "9"), ("unit", "kilogram")])),
            ("water", text("18")),
            ("sold-to", text("other")),
            ("sold-to-other", text("The parish")),
            ("price", parts([("amount", "3"), ("currency", "USD")])),
            (
                "visits",
                visits([visit("2026-02-01", "Cleaned", "2"), visit("2026-08-14", "Harvest", "5")]),
            ),
            ("note", text("Faces the river.")),
        ],
    );
    let second = write(
        desk,
        FORM,
        &[
            ("code", text("H-08")),
            ("set-up", text("2026-05")),
            ("condition", Typed::Unknown),
            ("harvested-on", text("2026-10-02")),
            ("combs", text("4")),
            ("honey", parts([("amount", "2"), ("unit", "kilogram")])),
        ],
    );
    [first, second]
}

/// What a field of a record shows, with plain blanks.
fn shown(desk: &Desk, record: &str, id: &str) -> String {
    plain(&field(desk, record, id).shown)
}

/// With plain blanks in the place of those that hold a number and its unit together.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A field of a record on its compact page.
fn field(desk: &Desk, record: &str, id: &str) -> FieldView {
    let page = desk.open_record(FORM, Some(record), None).expect("a record");
    let found = page.fields.into_iter().find(|field| field.id == id);
    found.unwrap_or_else(|| panic!("{id} is not shown"))
}

/// The words of a PDF in the order in which they are written, with single blanks and without hyphens, which a
/// reading program takes for those of a broken line.
fn words_of(paper: &Path) -> String {
    assert!(std::fs::read(paper).expect("a file").starts_with(b"%PDF-"));
    let mut reading = std::process::Command::new("pdftotext");
    reading.args(["-raw", "-enc", "UTF-8"]).arg(paper).arg("-");
    let told = reading.output().expect("pdftotext is needed");
    assert!(told.status.success(), "{}: it cannot be read", paper.display());
    squeezed(&String::from_utf8_lossy(&told.stdout))
}

fn squeezed(text: &str) -> String {
    text.replace('-', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a language straight from their file, by id; attributes as `id.attribute`.
fn said(language: Language) -> BTreeMap<String, String> {
    let source = WORDS.iter().find(|(one, _)| *one == language).map(|(_, text)| *text);
    let mut message = "";
    let pairs = source.unwrap_or_default().lines().filter_map(|line| {
        let (id, said) = line.split_once(" = ")?;
        let id = match id.strip_prefix("    ") {
            Some(attribute) => format!("{message}{attribute}"),
            None => {
                message = id;
                id.to_owned()
            }
        };
        Some((id, said.to_owned()))
    });
    pairs.collect()
}
