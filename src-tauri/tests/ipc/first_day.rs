//! A first day with the program.

use serde_json::json;

use crate::calls::query;
use crate::window::{PASSPHRASE, Window, home};

#[test]
fn a_first_day_from_the_language_to_the_lock() {
    let home = home();
    let window = Window::open(&home);
    let start = window.answer("start", json!({}));
    assert_eq!(start["state"], "first-run", "nothing is there yet");
    assert_eq!(start["language_chosen"], false, "the first page asks for the language");
    let start = window.answer("set_language", json!({ "language": "sw" }));
    assert_eq!(start["language"], "sw", "every sentence is in Swahili from here");
    assert_eq!(start["language_chosen"], true, "it is not asked again");

    let args = json!({ "country": "cd", "name": "Amani", "passphrase": PASSPHRASE });
    let start = window.answer("create_store", args);
    assert_eq!(start["state"], "open", "the new cooperative is open");
    assert_eq!(start["tag"], "sw-CD", "numbers follow the papers of the country");

    // The first question, answered where the window is told to save it.
    let first = json!({ "question": { "flow": "start", "id": "", "index": 0 } });
    let question = window.answer("open_question", first);
    let saved = window.answer(
        "save_field",
        json!({
            "form": question["form"], "record": question["record"], "subject": question["subject"],
            "field": question["field"]["id"], "typed": { "text": "Tujenge" },
        }),
    );
    assert!(
        saved["message"].as_str().is_some_and(|message| message.contains("10:42")),
        "the answer says when it was saved: {saved}"
    );
    assert_eq!(window.answer("frame", json!({}))["cooperative"], "Tujenge", "the rail names it");

    // A member is written, found, and taken out again.
    let member = json!({
        "form": "member", "field": "family-name", "typed": { "text": "Nabintu" },
        "record": null, "subject": null,
    });
    let saved = window.answer("save_field", member);
    let record = saved["record"]["record"].clone();
    let standing = json!({
        "form": "member", "field": "standing", "typed": { "text": "approved" }, "record": record,
    });
    window.answer("save_field", standing);
    let search = |word: &str| window.answer("table", query("member", word, 0))["total"].clone();
    assert_eq!(
        search("nabin"),
        1,
        "one record, though two fields were saved: the second had its id"
    );
    let removed = json!({ "form": "member", "records": [record], "reason": "Written twice." });
    window.answer("remove_records", removed);
    assert_eq!(search("nabin"), 0, "it is out of the register");

    // Tauri's mock keeps the first desk alive, so another store takes the place of this one: its lock is free then.
    window.answer("open_example", json!({ "country": "tz" }));

    // The next day the store waits for its passphrase.
    let window = Window::open(&home);
    assert_eq!(window.answer("start", json!({}))["state"], "locked", "the store is remembered");
    let (code, _, field) =
        window.failure("unlock", json!({ "person": null, "passphrase": "another" }));
    assert_eq!(code, "store-wrong-passphrase", "the window asks again");
    assert_eq!(field, None, "it belongs to the page");
    let start = window.answer("unlock", json!({ "person": null, "passphrase": PASSPHRASE }));
    assert_eq!(start["frame"]["cooperative"], "Tujenge", "everything typed is there");
    let start = window.answer("close_store", json!({}));
    assert_eq!(start["state"], "locked", "closed is not forgotten: it waits for its passphrase");
}
