//! Every command of the window with good arguments.

use serde_json::{Value as Json, json};

use crate::window::PASSPHRASE;

/// Whether an argument may be left out: nothing means that there is none.
pub fn optional(command: &str, name: &str) -> bool {
    match name {
        "record" => ["save_field", "open_record", "attach_file", "print_form", "note_draft"]
            .contains(&command),
        "records" => ["export_table", "print_table"].contains(&command),
        "person" => command != "remove_person",
        "passphrase" | "words" => command == "look_into_restore",
        _ => {
            ["subject", "language", "at", "target", "text"].contains(&name)
                && command != "set_language"
        }
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
        ("people", json!({}), "roles"),
        ("backups", json!({}), "places"),
        ("laptops", json!({}), "since"),
        ("check_store", json!({}), "head"),
    ]
}

/// Calls that need something of an open cooperative: without one they fail with that code.
pub fn deeds() -> Vec<(&'static str, Json, &'static str)> {
    let name = json!({ "text": "Ushirika wa Mfano" });
    let spot = json!({ "form": "cooperative", "record": null, "subject": null, "field": "name", "typed": name });
    let nobody = json!({ "form": "member", "record": NOBODY });
    let removed = json!({ "form": "member", "records": [NOBODY], "reason": "Written twice." });
    let columns = json!({ "form": "member", "columns": ["village"] });
    let erased = json!({ "form": "member", "record": NOBODY, "reason": "She asked for it." });
    let draft = json!({ "form": "member", "record": null, "subject": null, "field": "village", "text": "Kan" });
    let person = json!({ "name": "Furaha", "role": "auditor", "passphrase": PASSPHRASE });
    let opening = json!({ "person": null, "passphrase": PASSPHRASE, "words": null });
    let another = json!({ "old": PASSPHRASE, "new": "jiwe kubwa la mto" });
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
        ("note_draft", draft, "no-store-open"),
        ("erase_record", erased, "no-store-open"),
        ("add_person", person, "no-store-open"),
        ("remove_person", json!({ "person": "auditor-9" }), "no-store-open"),
        ("change_passphrase", another, "no-store-open"),
        ("set_idle", json!({ "minutes": "10" }), "no-store-open"),
        ("new_recovery", json!({}), "no-store-open"),
        ("recovery_sheet", json!({}), "no-store-open"),
        ("save_recovery_sheet", json!({}), "no-store-open"),
        ("confirm_recovery", json!({ "word": "babebi" }), "no-store-open"),
        ("back_up", json!({}), "no-store-open"),
        ("forget_backup_place", json!({ "place": "folder" }), "no-store-open"),
        ("look_into_restore", opening, "restore-nothing"),
        ("apply_restore", json!({ "way": "beside" }), "restore-nothing"),
        ("write_bundle", json!({ "since": "all" }), "no-store-open"),
        ("decide_bundle", json!({ "conflict": "x/y", "side": 0 }), "no-store-open"),
        ("apply_bundle", json!({}), "no-store-open"),
        ("prove_head", json!({ "head": "0".repeat(64) }), "no-store-open"),
        ("settle_conflict", json!({ "conflict": "x/y", "side": 0 }), "no-store-open"),
        ("salvage", json!({ "passphrase": PASSPHRASE, "person": null }), "damage-nothing"),
        ("take_way", json!({ "way": "salvaged" }), "damage-nothing"),
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
        ("create_store", json!({ "country": "cd", "name": "Amani", "passphrase": PASSPHRASE })),
        ("open_example", json!({ "country": "cd" })),
        ("unlock", json!({ "person": null, "passphrase": PASSPHRASE })),
        ("recover", json!({ "words": "babebi", "person": null, "passphrase": PASSPHRASE })),
        ("lock", json!({})),
        ("close_store", json!({})),
        ("work", json!({})),
        ("stop_work", json!({})),
        ("drop_import", json!({})),
        ("drop_restore", json!({})),
        ("drop_bundle", json!({})),
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
        ("choose_backup_place", json!({ "place": "folder" })),
        ("preview_bundle", json!({})),
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
