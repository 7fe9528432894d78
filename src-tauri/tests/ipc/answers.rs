//! What an open cooperative answers.

use serde_json::json;

use crate::calls::{pages, query};
use crate::window::{Window, home};

#[test]
fn every_page_answers_with_what_it_shows() {
    let home = home();
    let window = Window::with_example(&home);
    for (command, args, part) in pages() {
        let answer = window.answer(command, args);
        assert!(!answer[part].is_null(), "{command} shows its {part}: {answer}");
        assert_eq!(
            answer,
            window.answer(command, pages().into_iter().find(|one| one.0 == command).expect("it").1),
            "{command} answers twice alike: looking changes nothing"
        );
    }
    let rows = window.answer("table", query("member", "", 50));
    assert_eq!(rows["total"], 86, "the example has 86 members");
    assert_eq!(rows["rows"].as_array().map(Vec::len), Some(36), "its second page has the rest");
}

#[test]
fn a_record_tells_its_history_and_is_taken_back() {
    let home = home();
    let window = Window::with_example(&home);
    let rows = window.answer("table", query("member", "", 0));
    let record = rows["rows"][0]["record"].clone();
    let of_record = json!({ "form": "member", "record": record });
    let before = window.answer("history", of_record.clone())["acts"].as_array().map_or(0, Vec::len);
    assert!(before > 0, "the example wrote it");
    let village = |text: &str| {
        json!({
            "form": "member", "record": record, "subject": null, "field": "village",
            "typed": { "text": text },
        })
    };
    let stands = || {
        let args = json!({ "form": "member", "record": record, "subject": null });
        let fields = window.answer("open_record", args)["fields"].clone();
        let fields = fields.as_array().cloned().unwrap_or_default();
        fields
            .into_iter()
            .find(|field| field["id"] == "village")
            .map(|field| field["typed"].clone())
    };
    let kept = stands();
    window.answer("save_field", village("Kanyosha"));
    assert!(window.answer("frame", json!({}))["undo"].is_string(), "it can be taken back");
    window.answer("undo", json!({}));
    assert_eq!(stands(), kept, "what stood there before stands again");
    window.answer("redo", json!({}));
    assert_eq!(stands(), Some(json!({ "text": "Kanyosha" })), "and it is done again");
    let acts = window.answer("history", of_record.clone())["acts"].as_array().map_or(0, Vec::len);
    assert_eq!(acts, before + 3, "written, undone, redone: each is told");

    let site = window.answer("table", query("site", "", 0))["rows"][0]["record"].clone();
    let named = window.answer("named_by", json!({ "form": "site", "record": site }));
    assert!(named.as_array().is_some_and(|lines| !lines.is_empty()), "books name the pit: {named}");
    let removed = json!({ "form": "member", "records": [record], "reason": "Written twice." });
    window.answer("remove_records", removed);
    assert_eq!(window.answer("table", query("member", "", 0))["total"], 85, "one less");
    window.answer("undo", json!({}));
    assert_eq!(window.answer("table", query("member", "", 0))["total"], 86, "it is back");
    let renewed = window.answer("renew_record", of_record);
    assert_eq!(renewed["record"]["record"], record, "the newest version of the same record");
}

#[test]
fn columns_places_and_work_are_answered() {
    let home = home();
    let window = Window::with_example(&home);
    window.answer("choose_columns", json!({ "form": "member", "columns": ["village", "phone"] }));
    let table = window.answer("table", query("member", "", 0));
    let columns: Vec<&str> = table["columns"]
        .as_array()
        .map(|columns| columns.iter().filter_map(|column| column["id"].as_str()).collect())
        .unwrap_or_default();
    assert_eq!(columns, ["number", "village", "phone"], "the chosen columns behind the number");
    window.answer("choose_columns", json!({ "form": "member", "columns": [] }));
    let place = json!({ "place": "record", "form": "member", "record": null, "subject": null });
    assert!(window.answer("note_place", json!({ "target": place })).is_null());
    assert!(window.answer("note_place", json!({ "target": null })).is_null());
    assert_eq!(window.answer("work", json!({}))["running"], false, "nothing runs");
    window.answer("stop_work", json!({}));
    window.answer("drop_import", json!({}));
    let sorted = json!({
        "query": {
            "form": "member", "search": "", "sort": "family-name", "descending": true,
            "filters": [{ "field": "sex", "choices": ["female"] }], "offset": 0, "limit": 10,
        },
    });
    let women = window.answer("table", sorted);
    assert!(women["total"].as_u64().is_some_and(|total| total > 10 && total < 86), "{women}");
    assert_eq!(women["rows"].as_array().map(Vec::len), Some(10), "as many as were asked for");
}
#[test]
fn the_example_can_be_opened_again_while_it_is_open() {
    let home = home();
    let window = Window::with_example(&home);
    let again = window.answer("open_example", json!({ "country": "cd" }));
    assert_eq!(again["state"], "open", "a second press on the same button does no harm");
    window.answer("open_example", json!({ "country": "tz" }));
    window.answer("open_example", json!({ "country": "cd" }));
}

#[test]
fn nobody_else_may_call() {
    let home = home();
    let window = Window::with_example(&home);
    let elsewhere = window.ask("https://example.com", "home", &json!({}));
    assert!(elsewhere.is_err(), "a page from elsewhere gets nothing: {elsewhere:?}");
    for command in ["plugin:dialog|open", "plugin:fs|read_file", "plugin:shell|open"] {
        let answer = window.call(command, &json!({ "options": {} }));
        assert!(answer.is_err(), "the window has no {command}: files are chosen by the program");
    }
}
