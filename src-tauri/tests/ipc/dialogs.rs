//! Commands that ask for a file in a dialog of the system. The file is named in the surroundings of the process, so the
//! play runs in a process of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value as Json, json};

use crate::calls::{choice, query};
use crate::window::{PASSPHRASE, Window, home};

#[test]
fn a_chosen_file_is_read_or_written() {
    let folder = home();
    let program = std::env::current_exe().expect("this test");
    let played = Command::new(program)
        .args(["--exact", "dialogs::played_with_named_files", "--ignored", "--nocapture"])
        .env("NGAZI_TEST_OPEN", folder.path().join("chosen.jpg"))
        .env("NGAZI_TEST_SAVE", folder.path().join("saved.out"))
        .env("NGAZI_TEST_FOLDER", folder.path().join("backups"))
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&played.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&played.stderr).into_owned();
    assert!(played.status.success() && said.contains("1 passed"), "{said}\n{wrong}");
}

/// The files that every dialog is answered with.
fn named(name: &str) -> PathBuf {
    std::env::var_os(name).map(PathBuf::from).expect("named by the test around this one")
}

#[test]
#[ignore = "run by a_chosen_file_is_read_or_written, which names the files"]
fn played_with_named_files() {
    let (chosen, saved) = (named("NGAZI_TEST_OPEN"), named("NGAZI_TEST_SAVE"));
    let home = home();
    let window = Window::with_example(&home);
    a_sheet_comes_in(&window, &chosen);
    a_proof_is_kept(&window, &chosen, &saved);
    papers_and_sheets_go_out(&window, &saved);
    a_bundle_goes_out_and_comes_in(&window, &chosen, &saved);
    a_backup_is_made_and_restored(&window, &chosen, &named("NGAZI_TEST_FOLDER"));
}

fn a_bundle_goes_out_and_comes_in(window: &Window, chosen: &Path, saved: &Path) {
    std::fs::write(chosen, "no bundle").expect("a file");
    assert_eq!(window.failure("preview_bundle", json!({})).0, "bundle-not-a-bundle");
    let wrong = window.failure("write_bundle", json!({ "since": "giraffe" }));
    assert_eq!(wrong.0, "unknown-thing");
    let written = window.answer("write_bundle", json!({ "since": "all" }));
    assert_eq!(written["path"], saved.display().to_string());
    std::fs::copy(saved, chosen).expect("carried over");
    let view = window.answer("preview_bundle", json!({}));
    assert_eq!(view["nothing"], true, "it came from here: {view}");
    let wrong = window.failure("decide_bundle", json!({ "conflict": "giraffe", "side": 9 }));
    assert_eq!(wrong.0, "unknown-thing");
    window.answer("drop_bundle", json!({}));
    assert_eq!(window.failure("apply_bundle", json!({})).0, "bundle-nothing", "it was left");
}

fn a_backup_is_made_and_restored(window: &Window, chosen: &Path, folder: &Path) {
    std::fs::write(chosen, "no store").expect("a file");
    assert_eq!(window.failure("choose_restore", json!({})).0, "store-not-a-store");
    let place = |place: &str| json!({ "place": place });
    let example = window.failure("choose_backup_place", place("folder"));
    assert_eq!(example.0, "backup-example", "people who do not exist need none");
    let args = json!({ "country": "cd", "name": "Amani", "passphrase": PASSPHRASE });
    window.answer("create_store", args);
    assert_eq!(window.failure("choose_backup_place", place("giraffe")).0, "unknown-thing");
    assert_eq!(window.failure("choose_backup_place", place("folder")).0, "backup-gone");
    std::fs::create_dir(folder).expect("a folder for backups");
    let view = window.answer("choose_backup_place", place("folder"));
    let there = view["places"].as_array().cloned().unwrap_or_default();
    let path = folder.display().to_string();
    assert!(there.iter().any(|one| one["path"] == path), "the page names the folder: {view}");
    window.answer("back_up", json!({}));
    let made = std::fs::read_dir(folder).expect("the folder").flatten().next().expect("a backup");
    std::fs::copy(made.path(), chosen).expect("taken along");

    let view = window.answer("choose_restore", json!({}));
    assert_eq!(view["inside"], json!(null), "nobody has opened it yet: {view}");
    let opening =
        |passphrase: &str| json!({ "person": null, "passphrase": passphrase, "words": null });
    let wrong = window.failure("look_into_restore", opening("another password"));
    assert_eq!(wrong.0, "store-wrong-passphrase");
    let wrong = window.failure("apply_restore", json!({ "way": "beside" }));
    assert_eq!(wrong.0, "restore-nothing", "nothing is replaced by what nobody has seen");
    let view = window.answer("look_into_restore", opening(PASSPHRASE));
    assert!(view["inside"]["ways"].as_array().is_some_and(|ways| ways.len() == 2), "{view}");
    let start = window.answer("apply_restore", json!({ "way": "beside" }));
    assert_eq!(start["state"], "locked", "it waits for its password");
    window.answer("unlock", json!({ "person": null, "passphrase": PASSPHRASE }));
    window.answer("choose_restore", json!({}));
    window.answer("drop_restore", json!({}));
    assert_eq!(window.failure("look_into_restore", opening(PASSPHRASE)).0, "restore-nothing");
    let all = window.answer("forget_backup_place", place("folder"));
    assert!(folder.exists() && all["places"].is_array(), "the backups there stay");
}

fn a_sheet_comes_in(window: &Window, chosen: &Path) {
    let blank = json!({ "form": "member", "record": null, "subject": null });
    let fields = window.answer("open_record", blank)["fields"].clone();
    let fields = fields.as_array().cloned().unwrap_or_default();
    let field = |id: &str| fields.iter().find(|field| field["id"] == id).expect("a field");
    let head = |id: &str| field(id)["label"].as_str().unwrap_or_default().to_owned();
    let heads = ["family-name", "given-names", "birth-date", "standing"].map(head).join(";");
    let standing = field("standing")["choices"][0]["label"].as_str().unwrap_or_default();
    let row = |name: &str, birth: &str| format!("{name};Aline;{birth};{standing}\n");
    let (one, other) = (row("Furaha", "03/04/1988"), row("Masika", "05/06/1990"));
    let rows = [one.clone(), one, other.clone(), other].concat();
    std::fs::write(chosen, format!("{heads}\n{rows}")).expect("a sheet");
    let view = window.answer("preview_import", json!({ "form": "member" }));
    assert_eq!(view["questions"][0]["id"], "dates", "the order of the dates is open: {view}");
    let wrong =
        window.failure("answer_import", json!({ "question": "dates", "choice": "giraffe" }));
    assert_eq!(wrong.0, "unknown-thing", "the question stays open");
    assert_eq!(window.failure("apply_import", json!({})).0, "import-undecided");
    let view =
        window.answer("answer_import", json!({ "question": "dates", "choice": "day-first" }));
    assert_eq!(view["doubles"].as_array().map(Vec::len), Some(2), "{view}");
    let row = view["doubles"][0]["row"].clone();
    let view = window.answer("decide_double", json!({ "row": row, "decision": "skip" }));
    assert_eq!(view["doubles"][0]["decision"], "skip");
    window.answer("decide_doubles", json!({ "decision": "both" }));
    let view = window.answer("apply_import", json!({}));
    assert_eq!(view["applied"], true);
    let total = || window.answer("table", query("member", "", 0))["total"].clone();
    assert_eq!(total(), 89, "three of four rows came in");
    window.answer("undo", json!({}));
    assert_eq!(total(), 86, "one act took them all out");
    window.answer("preview_import", json!({ "form": "member" }));
    window.answer("drop_import", json!({}));
    assert_eq!(window.failure("apply_import", json!({})).0, "import-nothing", "it was left");
    let form = window.failure("preview_import", json!({ "form": "giraffe" }));
    assert_eq!(form.0, "unknown-thing");
}

fn a_proof_is_kept(window: &Window, chosen: &Path, saved: &Path) {
    let photo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/photos/fractal.jpg");
    std::fs::copy(photo, chosen).expect("a photo");
    let page = window.answer("look_at_page", json!({}));
    assert!(page["source"].as_str().is_some_and(|text| text.starts_with("data:image/")));
    let spot = |form: &str, field: &str, at: Json| json!({ "form": form, "record": null, "subject": null, "field": field, "at": at });
    let kept = window.answer("attach_file", spot("document", "copy", Json::Null));
    let fields = kept["record"]["fields"].as_array().cloned().unwrap_or_default();
    let copy = fields.into_iter().find(|field| field["id"] == "copy").expect("the field");
    let hash = copy["file"]["hash"].clone();
    assert_eq!(copy["file"]["name"], "chosen.jpg");
    let picture = window.answer("show_file", json!({ "hash": hash }));
    assert_eq!(picture["name"], "chosen.jpg");
    for original in [false, true] {
        let done = window.answer("save_file", json!({ "hash": hash, "original": original }));
        assert_eq!(done["path"], saved.display().to_string());
        assert!(std::fs::read(saved).expect("a copy").starts_with(&[0xff, 0xd8]), "a JPEG");
    }
    let cell = json!({ "row": 0, "column": "photo" });
    let listed = window.answer("attach_file", spot("accident", "photos", cell));
    assert!(listed["record"]["record"].is_string(), "a new accident with one photo");
    for (field, at) in [
        ("giraffe", Json::Null),
        ("photos", Json::Null),
        ("photos", json!({ "row": 0, "column": "note" })),
    ] {
        let (code, _, _) = window.failure("attach_file", spot("accident", field, at.clone()));
        assert_eq!(code, "unknown-thing", "{field} {at}");
    }
    std::fs::write(chosen, "a text that calls itself a photo").expect("a file");
    let refused = window.failure("attach_file", spot("document", "copy", Json::Null));
    assert_eq!(refused.0, "evidence-not-a-proof");
    assert_eq!(window.failure("look_at_page", json!({})).0, "evidence-not-a-proof");
}

fn papers_and_sheets_go_out(window: &Window, saved: &Path) {
    let member = window.answer("table", query("member", "", 0))["rows"][0]["record"].clone();
    let mut all = query("member", "", 0);
    all["records"] = Json::Null;
    let mut one = query("member", "", 0);
    one["records"] = json!([member]);
    for (command, args, begin) in [
        ("print_form", json!({ "form": "accident", "record": null, "language": "sw" }), "%PDF-"),
        ("print_form", json!({ "form": "member", "record": member, "language": null }), "%PDF-"),
        ("print_table", all, "%PDF-"),
        ("print_table", one, "%PDF-"),
        ("template", json!({ "form": "accident" }), "PK"),
        ("export_table", json!({ "form": "member", "to": "xlsx", "records": null }), "PK"),
        ("export_table", json!({ "form": "member", "to": "json", "records": [member] }), "["),
        ("save_dossier", json!({ "choice": choice() }), "%PDF-"),
    ] {
        std::fs::write(saved, "nothing yet").expect("a file");
        let done = window.answer(command, args.clone());
        assert_eq!(done["path"], saved.display().to_string(), "{command} {args}");
        let bytes = std::fs::read(saved).expect("the file is there");
        assert!(bytes.starts_with(begin.as_bytes()), "{command} {args}");
    }
    let text = std::fs::read_to_string(saved);
    assert!(text.is_err(), "the last one was a paper");
    let mut unknown = query("giraffe", "", 0);
    unknown["records"] = Json::Null;
    for (command, args) in [
        ("print_form", json!({ "form": "giraffe", "record": null, "language": null })),
        ("print_form", json!({ "form": "member", "record": "giraffe", "language": null })),
        ("print_form", json!({ "form": "member", "record": null, "language": "de" })),
        ("print_table", unknown),
        ("template", json!({ "form": "giraffe" })),
        ("export_table", json!({ "form": "giraffe", "to": "csv", "records": null })),
    ] {
        assert_eq!(window.failure(command, args.clone()).0, "unknown-thing", "{command} {args}");
    }
}
