//! Refused input: files that are not there, tables without use, places that cannot be written, unknown names.

use std::fs;

use ngazi_words::Language;

use crate::sentences::{error, field, rule};
use crate::spreadsheets::{sheet, strings, workbook};
use crate::support::Bench;

#[test]
fn a_missing_file_is_said_plainly() {
    let bench = Bench::with_example("tz");
    for language in Language::ALL {
        let store = error(language, "file-not-found", &[("file", "nowhere.ngazi")]);
        bench.refuses(&["check", "--store", "nowhere.ngazi"], language, &store);
        let table = error(language, "file-not-found", &[("file", "nowhere.xlsx")]);
        let args = ["import", "--store", "store.ngazi", "--form", "member", "nowhere.xlsx"];
        bench.refuses(&args, language, &table);
    }
}

#[test]
fn a_table_that_cannot_be_used_is_said_plainly() {
    let bench = Bench::with_example("tz");
    let rows = [strings(["standing", "birth-date"]), strings(["approved", "1990"])];
    workbook(&bench.file("missing.xlsx"), &rows);
    let rows = [strings(["Code", "Birth"]), strings(["M-001", "1990"])];
    workbook(&bench.file("strange.xlsx"), &rows);
    workbook(&bench.file("whole.xlsx"), &sheet(Language::English));
    let whole = fs::read(bench.file("whole.xlsx")).expect("the workbook");
    for (name, bytes) in [
        ("cut.xlsx", &whole[..whole.len() * 2 / 3]),
        ("photo.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10"),
        ("empty.csv", b""),
        ("blank.csv", b" ;; \r\n;;\r\n"),
    ] {
        fs::write(bench.file(name), bytes).expect("the table");
    }
    let import = |file| ["import", "--store", "store.ngazi", "--form", "member", file];
    for language in Language::ALL {
        let column = field(language, "member", "family-name");
        let sentence = error(language, "import-column-missing", &[("column", &column)]);
        bench.refuses(&import("missing.xlsx"), language, &sentence);
        // Where no heading is of the form, one missing column would be the wrong thing to say.
        bench.refuses(
            &import("strange.xlsx"),
            language,
            &error(language, "import-no-heading", &[]),
        );
        bench.refuses(&import("cut.xlsx"), language, &error(language, "table-broken", &[]));
    }
    for (file, code, language) in [
        ("photo.csv", "table-not-a-spreadsheet", Language::Swahili),
        ("empty.csv", "table-empty", Language::French),
        ("blank.csv", "table-empty", Language::English),
    ] {
        bench.refuses(&import(file), language, &error(language, code, &[]));
    }
}

#[test]
fn a_table_without_a_good_row_changes_nothing() {
    let bench = Bench::with_example("tz");
    let heads = strings(["family-name", "standing", "birth-date"]);
    let rows = [heads, strings(["Kabongo", "approved", "31/02/2026"])];
    workbook(&bench.file("list.xlsx"), &rows);
    let before = bench.snapshot();
    let said = bench.ngazi("import --form member list.xlsx --lang sw").json();
    let message = rule(Language::Swahili, "not-date", "birth-date");
    assert_eq!(
        said["rejected"],
        serde_json::json!([{ "row": 2, "column": "birth-date", "message": message }]),
        "no day is guessed for 31 February; the other languages are held above"
    );
    assert_eq!(said["accepted"], 0, "the row is not accepted");
    assert!(bench.snapshot() == before, "nothing was accepted, so no byte may change");
}

#[test]
fn a_place_that_cannot_be_written_is_said_plainly() {
    let bench = Bench::with_example("tz");
    // A folder without rights does not stop an administrator; a path below a plain file stops everybody.
    fs::write(bench.file("plain"), "a file, not a folder").expect("the file");
    let refused = |line: &str, language| {
        let args: Vec<&str> = line.split(' ').collect();
        let file = args[args.len() - 1];
        bench.refuses(&args, language, &error(language, "not-writable", &[("file", file)]));
    };
    for language in Language::ALL {
        refused("export --store store.ngazi --form member --to csv plain/out.csv", language);
    }
    let nowhere = "export --store store.ngazi --form member --to xlsx nowhere/out.xlsx";
    refused(nowhere, Language::Swahili);
    refused("dossier --store store.ngazi --view buyer plain/out.pdf", Language::French);
    refused("new --country tz --store plain/new.ngazi", Language::English);
}

#[test]
fn an_unknown_name_is_said_plainly() {
    let bench = Bench::with_example("tz");
    fs::write(bench.file("list.csv"), "family-name;standing\nKabongo;approved\n").expect("a table");
    let refused = |line: &str, language| {
        let sentence = error(language, "unknown-thing", &[("name", "giraffe")]);
        bench.refuses(&line.split(' ').collect::<Vec<_>>(), language, &sentence);
    };
    for language in Language::ALL {
        refused("import --store store.ngazi --form giraffe list.csv", language);
        refused("show points --store store.ngazi --standard giraffe", language);
    }
    let export = "export --store store.ngazi --form giraffe --to csv out.csv";
    refused(export, Language::Swahili);
    let dossier = "dossier --store store.ngazi --view buyer --standard giraffe out.pdf";
    refused(dossier, Language::French);
    refused("dossier --store store.ngazi --view giraffe out.pdf", Language::English);
    refused("new --store new.ngazi --country giraffe", Language::Swahili);
    refused("new --store new.ngazi --example giraffe", Language::French);
}

#[test]
fn sentences_differ_by_language() {
    for code in ["store-wrong-passphrase", "store-in-use", "table-broken", "store-damaged", "fault"]
    {
        let said = Language::ALL.map(|language| error(language, code, &[("detail", "")]));
        assert!(
            said[0] != said[1] && said[1] != said[2] && said[0] != said[2],
            "{code} is said in each language, or the tests above prove nothing: {said:?}"
        );
    }
}
