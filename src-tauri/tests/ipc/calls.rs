//! Every command of the window with good arguments.

use serde_json::{Value as Json, json};

use crate::window::PASSPHRASE;

/// Whether an argument may be left out: nothing means that there is none.
pub fn optional(command: &str, name: &str) -> bool {
    match name {
        "record" => ["save_field", "open_record", "attach_file", "print_form"].contains(&command),
        "records" => ["export_table", "print_table"].contains(&command),
        _ => ["subject", "language", "at", "target"].contains(&name) && command != "set_language",
    }
}

/// A record that is not there.
pub const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// A window of a register's table.
pub fn query(form: &str, search: &str, offset: i64) -> Json {
    json!({
        "query": {
            "form": form, "search": search, "sort": null, "descending": false, "filters": [],
            "offset": offset, "limit": 50,
        },
    })
}

pub fn choice() -> Json {
    json!({
        "view": "buyer",
        "language": "fr",
        "standards": ["oecd-annex-ii"],
        "sections": ["picture"],
        "reader": "Affinerie d’exemple",
    })
}

/// Pages of an open cooperative, with arguments and something that each answer holds.
pub fn pages() -> Vec<(&'static str, Json, &'static str)> {
    let question = json!({ "flow": "point", "id": "no-child-labour", "index": 0 });
    let blank = json!({ "form": "member", "record": null, "subject": null });
    vec![
        ("frame", json!({}), "cooperative"),
        ("home", json!({}), "tasks"),
        ("open_question", json!({ "question": question }), "serves"),
        ("cooperative", json!({}), "registers"),
        ("registers", json!({}), "shelves"),
        ("table", query("member", "", 0), "rows"),
        ("figures", json!({ "form": "accident" }), "charts"),
        ("look_up", json!({ "form": "member", "search": "a" }), "choices"),
        ("open_record", blank, "fields"),
        ("points", json!({}), "chapters"),
        ("point", json!({ "point": "no-child-labour" }), "reasons"),
        ("path", json!({}), "milestones"),
        ("group", json!({}), "sample"),
        ("fees", json!({}), "totals"),
        ("dossier", json!({}), "choice"),
        ("preview_dossier", json!({ "choice": choice() }), "fingerprint"),
        ("settings", json!({}), "sources"),
    ]
}

/// Calls that need something of an open cooperative: without one they fail with that code.
pub fn deeds() -> Vec<(&'static str, Json, &'static str)> {
    let name = json!({ "text": "Ushirika wa Mfano" });
    let spot = json!({ "form": "cooperative", "record": null, "subject": null, "field": "name", "typed": name });
    let nobody = json!({ "form": "member", "record": NOBODY });
    let removed = json!({ "form": "member", "records": [NOBODY], "reason": "Written twice." });
    let columns = json!({ "form": "member", "columns": ["village"] });
    vec![
        ("save_field", spot, "no-store-open"),
        ("remove_records", removed, "no-store-open"),
        ("renew_record", nobody.clone(), "no-store-open"),
        ("named_by", nobody.clone(), "no-store-open"),
        ("history", nobody, "no-store-open"),
        ("show_file", json!({ "hash": "0".repeat(64) }), "no-store-open"),
        ("save_file", json!({ "hash": "0".repeat(64), "original": false }), "no-store-open"),
        ("choose_columns", columns, "no-store-open"),
        ("note_place", json!({ "target": { "place": "page", "page": "home" } }), "no-store-open"),
        ("undo", json!({}), "nothing-to-undo"),
        ("redo", json!({}), "nothing-to-redo"),
        ("apply_import", json!({}), "import-nothing"),
        ("answer_import", json!({ "question": "dates", "choice": "day-first" }), "import-nothing"),
        ("decide_double", json!({ "row": 2, "decision": "skip" }), "import-nothing"),
        ("decide_doubles", json!({ "decision": "both" }), "import-nothing"),
    ]
}

/// Calls that are answered whether a cooperative is open or not.
fn always() -> Vec<(&'static str, Json)> {
    vec![
        ("start", json!({})),
        ("set_language", json!({ "language": "fr" })),
        ("create_store", json!({ "country": "cd", "passphrase": PASSPHRASE })),
        ("open_example", json!({ "country": "cd" })),
        ("unlock", json!({ "passphrase": PASSPHRASE })),
        ("close_store", json!({})),
        ("work", json!({})),
        ("stop_work", json!({})),
        ("drop_import", json!({})),
    ]
}

/// Calls that ask for a file in a dialog of the system.
pub fn dialogs() -> Vec<(&'static str, Json)> {
    let spot = json!({
        "form": "document", "record": null, "subject": null, "field": "copy", "at": null,
    });
    let mut table = query("member", "", 0);
    table["records"] = Json::Null;
    vec![
        ("choose_restore", json!({})),
        ("preview_import", json!({ "form": "member" })),
        ("export_table", json!({ "form": "member", "to": "csv", "records": null })),
        ("template", json!({ "form": "member" })),
        ("print_form", json!({ "form": "accident", "record": null, "language": "sw" })),
        ("print_table", table),
        ("attach_file", spot),
        ("look_at_page", json!({})),
        ("save_dossier", json!({ "choice": choice() })),
    ]
}

/// Every command with its arguments.
pub fn commands() -> Vec<(&'static str, Json)> {
    let pages = pages().into_iter().map(|(name, args, _)| (name, args));
    let deeds = deeds().into_iter().map(|(name, args, _)| (name, args));
    pages.chain(deeds).chain(always()).chain(dialogs()).collect()
}
