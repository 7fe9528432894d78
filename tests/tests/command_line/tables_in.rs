//! Tables in: a dry run, heads and readers of different languages, the text of an old Windows program.

use std::fs;

use ngazi_words::Language;
use serde_json::Value as Json;

use crate::sentences::{error, field, rule, words};
use crate::spreadsheets::{sheet, windows_1252, workbook};
use crate::support::Bench;

#[test]
fn a_dry_run_says_everything_and_writes_nothing() {
    let bench = Bench::with_example("cd");
    workbook(&bench.file("list.xlsx"), &sheet(Language::English));
    let before = bench.snapshot();
    let said = bench.ngazi("import --form member list.xlsx --dry-run").json();
    assert_eq!(said["written"], false, "it says that nothing was written");
    assert_eq!(said["accepted"], 2, "it says how many rows are good");
    assert!(bench.snapshot() == before, "a dry run must leave every byte and time as it was");
    let done = bench.ngazi("import --form member list.xlsx").json();
    assert_eq!(done["rejected"], said["rejected"], "the dry run said what would happen");
    assert_eq!(bench.records("store.ngazi", "member").len(), 88, "the real run writes two more");
}

#[test]
fn a_workbook_with_heads_of_any_language_is_read_and_explained_in_the_readers() {
    let bench = Bench::new();
    bench.ngazi("new --country cd").done();
    // Heads in one language, reader of another: secretaries and committees differ.
    let readers = [
        (Language::Swahili, Language::French),
        (Language::French, Language::English),
        (Language::English, Language::Swahili),
    ];
    for (heads, reader) in readers {
        let rows = sheet(heads);
        workbook(&bench.file("list.xlsx"), &rows);
        // The same people come three times: without a word they would be left out as doubles.
        let line = format!("import --form member list.xlsx --doubles both --lang {}", reader.id());
        let said = bench.ngazi(&line).json();
        assert_eq!(said["accepted"], 2, "heads in {}: two rows are good", heads.id());
        let rejected = |row: u32, column: &str, broken: &str| {
            let head = field(heads, "member", column);
            let message = rule(reader, broken, column);
            serde_json::json!({ "row": row, "column": head, "message": message })
        };
        assert_eq!(
            said["rejected"],
            Json::from(vec![
                rejected(6, "birth-date", "not-date"),
                rejected(7, "standing", "required"),
                rejected(9, "sex", "not-choice"),
                rejected(9, "last-inspection", "in-future"),
            ]),
            "row as in the sheet, column as in the sheet ({}), sentence in {}",
            heads.id(),
            reader.id()
        );
    }
    let members = bench.records("store.ngazi", "member");
    assert_eq!(members.len(), 6, "two of each of three sheets");
    let expected = [
        serde_json::json!({
            "family-name": { "text": "N’Sele" },
            "given-names": { "text": "Béatrice" },
            "sex": { "choice": "female" },
            "birth-date": { "date": "1990-05-17" },
            "standing": { "choice": "approved" },
            "task": { "choice": "digger" },
            "last-inspection": { "date": "2026-11-03" },
        }),
        serde_json::json!({
            "family-name": { "text": "Kabongo" },
            "birth-date": { "date": "1988" },
            "standing": { "choice": "approved" },
        }),
    ];
    for pair in members.chunks(2) {
        for (member, expected) in pair.iter().zip(&expected) {
            assert_eq!(&member["values"], expected, "dates, years and choices mean the same");
        }
    }
}

#[test]
fn a_table_of_an_old_windows_program_is_read() {
    let bench = Bench::new();
    bench.ngazi("new --country cd").done();
    let heads = ["family-name", "given-names", "standing", "agreement-signed"]
        .map(|id| field(Language::French, "member", id));
    let approved = words(Language::French).say("choice-standing-approved", &[]);
    let text = format!(
        "{}\r\nN’Shangalubwa;Zoé;{approved};5/8/2026\r\n\r\n\"Cœur; dit Léon\";;{approved};2026-02-30\r\n",
        heads.join(";")
    );
    fs::write(bench.file("list.csv"), windows_1252(&text)).expect("the table");
    // 5/8/2026 can be read both ways and nothing else in the file decides.
    let example = [("file", "list.csv"), ("example", "5/8/2026")];
    let open = error(Language::French, "import-dates-open", &example);
    let args = ["import", "--store", "store.ngazi", "--form", "member", "list.csv"];
    bench.refuses(&args, Language::French, &open);
    let said = bench.ngazi("import --form member list.csv --dates day --lang fr").json();
    assert_eq!(said["accepted"], 1, "`;` and Windows 1252 are what Excel in French saves");
    let message = rule(Language::French, "not-date", "agreement-signed");
    assert_eq!(
        said["rejected"],
        serde_json::json!([{ "row": 4, "column": heads[3], "message": message }]),
        "the blank line counts, so that the row is found again"
    );
    let values = &bench.records("store.ngazi", "member")[0]["values"];
    assert_eq!(values["family-name"]["text"], "N’Shangalubwa", "the apostrophe is the right one");
    assert_eq!(values["given-names"]["text"], "Zoé", "accents are kept");
    assert_eq!(values["agreement-signed"]["date"], "2026-08-05", "the day stands first");
}
