//! What cannot be done is said: a code, a sentence, and the field.

use serde_json::{Value as Json, json};

use crate::calls::{NOBODY, choice, deeds, pages, query};
use crate::window::{PASSPHRASE, Window, home};

#[test]
fn without_a_cooperative_every_page_says_so() {
    let home = home();
    let window = Window::open(&home);
    for (command, args, _) in pages() {
        let (code, _, field) = window.failure(command, args);
        assert_eq!(code, "no-store-open", "{command} has nothing to show yet");
        assert_eq!(field, None, "{command}: no field is at fault");
    }
    for (command, args, expected) in deeds() {
        let (code, _, field) = window.failure(command, args);
        assert_eq!(code, expected, "{command} has nothing to work on");
        assert_eq!(field, None, "{command}: no field is at fault");
    }
}

#[test]
fn a_failure_has_a_code_a_sentence_and_its_field() {
    let home = home();
    let window = Window::with_example(&home);
    let failed = |command: &str, args: Json| {
        let (code, _, field) = window.failure(command, args);
        (code, field)
    };
    let code = |code: &str| (code.to_owned(), None);
    let date = json!({
        "form": "member", "record": null, "subject": null, "field": "birth-date",
        "typed": { "text": "31/02/2026" },
    });
    assert_eq!(
        failed("save_field", date),
        ("rule".to_owned(), Some("birth-date".to_owned())),
        "the window puts the sentence at the field"
    );
    for (command, args) in [
        ("set_language", json!({ "language": "de" })),
        ("open_example", json!({ "country": "giraffe" })),
        ("table", query("giraffe", "", 0)),
        ("table", query("cooperative", "", 0)),
        ("figures", json!({ "form": "giraffe" })),
        ("look_up", json!({ "form": "giraffe", "search": "" })),
        ("history", json!({ "form": "member", "record": NOBODY })),
        ("history", json!({ "form": "giraffe", "record": NOBODY })),
        ("renew_record", json!({ "form": "member", "record": NOBODY })),
        ("named_by", json!({ "form": "giraffe", "record": NOBODY })),
        ("show_file", json!({ "hash": "giraffe" })),
        ("save_file", json!({ "hash": "giraffe", "original": true })),
        ("choose_columns", json!({ "form": "member", "columns": ["giraffe"] })),
        ("decide_double", json!({ "row": 2, "decision": "giraffe" })),
        ("decide_doubles", json!({ "decision": "giraffe" })),
        (
            "open_question",
            json!({ "question": { "flow": "record", "id": "member/giraffe", "index": 0 } }),
        ),
        ("open_record", json!({ "form": "giraffe", "record": null, "subject": null })),
        ("open_record", json!({ "form": "member", "record": "giraffe", "subject": null })),
        ("open_record", json!({ "form": "step", "record": null, "subject": "giraffe" })),
        ("open_question", json!({ "question": { "flow": "giraffe", "id": "", "index": 0 } })),
        ("open_question", json!({ "question": { "flow": "point", "id": "giraffe", "index": 0 } })),
        ("point", json!({ "point": "giraffe" })),
        ("export_table", json!({ "form": "member", "to": "docx", "records": null })),
        (
            "remove_records",
            json!({ "form": "cooperative", "records": ["giraffe"], "reason": "Gone." }),
        ),
        ("note_draft", draft("giraffe")),
        ("erase_record", json!({ "form": "giraffe", "record": NOBODY, "reason": "Asked for." })),
        ("add_person", json!({ "name": "", "role": "giraffe", "passphrase": PASSPHRASE })),
        ("set_idle", json!({ "minutes": "giraffe" })),
        ("forget_backup_place", json!({ "place": "giraffe" })),
        ("apply_restore", json!({ "way": "giraffe" })),
        ("settle_conflict", json!({ "conflict": "giraffe", "side": 0 })),
        ("create_store", json!({ "country": "giraffe", "name": "", "passphrase": PASSPHRASE })),
    ] {
        assert_eq!(failed(command, args.clone()), code("unknown-thing"), "{command} {args}");
    }
    assert_eq!(
        failed("create_store", json!({ "country": "cd", "name": "", "passphrase": "short" })),
        code("passphrase-short"),
        "a short passphrase protects nobody"
    );
    let written = window.answer("table", query("member", "", 0))["rows"][0]["record"].clone();
    assert_eq!(
        failed("remove_records", json!({ "form": "member", "records": [written], "reason": " " })),
        code("reason-missing"),
        "who takes something out says why"
    );
    for (command, args, expected) in deeds() {
        if expected != "no-store-open" {
            assert_eq!(failed(command, args), code(expected), "nothing was done or shown before");
        }
    }
    for (command, args, expected) in [
        ("confirm_recovery", json!({ "word": "babebi" }), "recovery-not-shown"),
        ("save_recovery_sheet", json!({}), "recovery-not-shown"),
        ("remove_person", json!({ "person": "giraffe" }), "no-such-person"),
        ("add_person", person("short"), "passphrase-short"),
        ("change_passphrase", json!({ "old": "another", "new": "short" }), "passphrase-short"),
        (
            "change_passphrase",
            json!({ "old": "another", "new": PASSPHRASE }),
            "store-wrong-passphrase",
        ),
        ("prove_head", json!({ "head": "giraffe" }), "head-no-mark"),
        ("back_up", json!({}), "backup-example"),
        ("forget_backup_place", json!({ "place": "stick" }), "backup-example"),
        ("decide_bundle", json!({ "conflict": "x/y", "side": 0 }), "bundle-nothing"),
        ("apply_bundle", json!({}), "bundle-nothing"),
        ("recover", recovery("babebi"), "no-store-open"),
    ] {
        assert_eq!(failed(command, args.clone()), code(expected), "{command} {args}");
    }
    let mut choice = choice();
    choice["standards"] = json!([]);
    assert_eq!(
        failed("preview_dossier", json!({ "choice": choice })),
        code("dossier-no-standard"),
        "a paper without a standard says nothing"
    );
    window.answer("frame", json!({}));
}

fn draft(form: &str) -> Json {
    json!({ "form": form, "record": null, "subject": null, "field": "village", "text": "Kan" })
}

fn person(passphrase: &str) -> Json {
    json!({ "name": "Furaha", "role": "auditor", "passphrase": passphrase })
}

fn recovery(words: &str) -> Json {
    json!({ "words": words, "person": null, "passphrase": PASSPHRASE })
}

#[test]
fn failures_come_in_the_language_of_the_reader() {
    let home = home();
    let window = Window::open(&home);
    let said = ["en", "fr", "sw"].map(|language| {
        window.answer("set_language", json!({ "language": language }));
        window.failure("home", json!({})).1
    });
    assert!(
        said[0] != said[1] && said[1] != said[2] && said[0] != said[2],
        "one sentence for each language: {said:?}"
    );
}
