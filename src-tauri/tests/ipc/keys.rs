//! Several people with a password each, the recovery sheet and the lock, as the window sees them.

use serde_json::json;

use crate::calls::query;
use crate::window::{PASSPHRASE, Window, home};

const OTHER: &str = "jiwe kubwa la mto";
const THIRD: &str = "ngoma nne mlimani leo";

#[test]
fn two_people_and_a_sheet_open_one_cooperative() {
    let home = home();
    let window = Window::open(&home);
    let args = json!({ "country": "cd", "name": "Amani", "passphrase": PASSPHRASE });
    let start = window.answer("create_store", args);
    assert_eq!(start["sheet"], true, "a sheet waits to be printed");
    let sheet = window.answer("recovery_sheet", json!({}));
    let words: Vec<String> = serde_json::from_value(sheet["words"].clone()).expect("words");
    assert_eq!(words.len(), 8, "seven words and one that checks them");
    let wrong = window.failure("confirm_recovery", json!({ "word": words[0] }));
    assert_eq!(wrong.0, "recovery-word-differs", "whoever has no paper cannot say it");
    let start = window.answer("confirm_recovery", json!({ "word": words[7] }));
    assert_eq!(start["sheet"], false, "it is on paper");
    assert_eq!(window.failure("recovery_sheet", json!({})).0, "recovery-not-shown", "shown once");

    let member = json!({
        "form": "member", "field": "family-name", "typed": { "text": "Nabintu" },
        "record": null, "subject": null,
    });
    window.answer("save_field", member.clone());
    let args = json!({ "name": "Furaha", "role": "auditor", "passphrase": OTHER });
    let people = window.answer("add_person", args)["people"].clone();
    let ids: Vec<&str> = people
        .as_array()
        .map(|people| people.iter().filter_map(|one| one["person"].as_str()).collect())
        .unwrap_or_default();
    let auditor = ids.iter().find(|id| id.starts_with("auditor")).expect("the auditor").to_string();

    let locked = window.answer("lock", json!({}));
    assert_eq!(locked["state"], "locked");
    assert_eq!(locked["frame"], json!(null), "nothing of the cooperative is shown");
    assert_eq!(locked["holders"].as_array().map(Vec::len), Some(2), "who may open it");
    assert_eq!(window.failure("home", json!({})).0, "no-store-open", "nothing is left open");

    let wrong = json!({ "person": auditor, "passphrase": PASSPHRASE });
    assert_eq!(window.failure("unlock", wrong).0, "store-wrong-passphrase", "that is not hers");
    let hers = window.answer("unlock", json!({ "person": auditor, "passphrase": OTHER }));
    assert_eq!(hers["read_only"], true, "an auditor may look");
    assert_eq!(window.answer("table", query("member", "nabin", 0))["total"], 1);
    assert_eq!(window.failure("save_field", member).0, "may-not-write", "and change nothing");
    let args = json!({ "name": "Neema", "role": "leader", "passphrase": THIRD });
    assert_eq!(window.failure("add_person", args).0, "may-not-manage");

    window.answer("lock", json!({}));
    let args = json!({ "words": words.join(" "), "person": null, "passphrase": THIRD });
    let again = window.answer("recover", args);
    assert_eq!(again["state"], "open", "the sheet opens what a forgotten password does not");
    let gone = window.answer("remove_person", json!({ "person": auditor }));
    assert!(gone["people"][1]["gone"] == true, "she left: {gone}");
    window.answer("lock", json!({}));
    let old = json!({ "person": null, "passphrase": PASSPHRASE });
    assert_eq!(window.failure("unlock", old).0, "store-wrong-passphrase", "the forgotten one");
    let hers = json!({ "person": null, "passphrase": OTHER });
    assert_eq!(window.failure("unlock", hers).0, "store-wrong-passphrase", "nor hers");
    window.answer("unlock", json!({ "person": null, "passphrase": THIRD }));
}

#[test]
fn what_is_being_typed_survives_the_lock() {
    let home = home();
    let window = Window::open(&home);
    let args = json!({ "country": "cd", "name": "", "passphrase": PASSPHRASE });
    window.answer("create_store", args);
    let spot = |text: Option<&str>| {
        json!({
            "form": "member", "record": null, "subject": null, "field": "village", "text": text,
        })
    };
    window.answer("note_draft", spot(Some("Kanyosh")));
    window.answer("lock", json!({}));
    window.answer("unlock", json!({ "person": null, "passphrase": PASSPHRASE }));
    let blank = json!({ "form": "member", "record": null, "subject": null });
    let draft = || {
        let fields = window.answer("open_record", blank.clone())["fields"].clone();
        let fields = fields.as_array().cloned().unwrap_or_default();
        let village = fields.into_iter().find(|field| field["id"] == "village");
        village.map(|field| field["draft"].clone())
    };
    assert_eq!(draft(), Some(json!("Kanyosh")), "it stands beside its field");
    window.answer("note_draft", spot(None));
    assert_eq!(draft(), Some(json!(null)), "it was saved, or given up");
}

#[test]
fn guessing_takes_longer_and_longer() {
    let home = home();
    let window = Window::open(&home);
    let args = json!({ "country": "cd", "name": "", "passphrase": PASSPHRASE });
    window.answer("create_store", args);
    window.answer("lock", json!({}));
    let guess = || window.failure("unlock", json!({ "person": null, "passphrase": OTHER })).0;
    let codes: Vec<String> = (0..5).map(|_| guess()).collect();
    assert_eq!(codes[..3], ["store-wrong-passphrase"; 3], "fingers slip");
    assert_eq!(codes[3..], ["unlock-wait"; 2], "then somebody waits");
    let right = json!({ "person": null, "passphrase": PASSPHRASE });
    assert_eq!(window.failure("unlock", right).0, "unlock-wait", "whatever is typed meanwhile");
}
