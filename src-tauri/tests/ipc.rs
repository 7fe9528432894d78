//! What the window calls, called without a window: names, arguments and failures as they travel.
//!
//! `tauri::test` is not a stable part of Tauri: it is used in [`Window`] and nowhere else.

use std::path::Path;

use chrono::NaiveDate;
use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::{Desk, Language};
use serde_json::{Value as Json, json};
use tauri::WebviewWindowBuilder;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tempfile::TempDir;

const PASSPHRASE: &str = "mti mkubwa wa Kalehe";

/// The program as it is built for its window, with the window left out.
struct Window {
    webview: tauri::WebviewWindow<MockRuntime>,
    _app: tauri::App<MockRuntime>,
}

impl Window {
    fn open(home: &TempDir) -> Self {
        let clock = StillClock::on(NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"));
        let ports = still::ports(&clock, home.path());
        let desk = Desk::new(ports, Language::English).expect("the shipped content is sound");
        // The real configuration, so that what the window may call is decided by the real capabilities.
        let mut context = tauri::generate_context!();
        context.config_mut().app.windows.clear();
        let app = ngazi_shell::configure(mock_builder(), desk).build(context).expect("an app");
        let webview = WebviewWindowBuilder::new(&app, "main", Default::default()).build();
        Self { webview: webview.expect("a window that is not drawn"), _app: app }
    }

    fn ask(&self, from: &str, command: &str, args: &Json) -> Result<Json, Json> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: from.parse().expect("an address"),
            body: InvokeBody::Json(args.clone()),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let answer = get_ipc_response(&self.webview, request)?;
        Ok(answer.deserialize().expect("an answer is JSON"))
    }

    fn call(&self, command: &str, args: &Json) -> Result<Json, Json> {
        self.ask("tauri://localhost", command, args)
    }

    #[track_caller]
    fn answer(&self, command: &str, args: Json) -> Json {
        let answer = self.call(command, &args);
        answer.unwrap_or_else(|failure| panic!("{command} {args} is answered, not: {failure}"))
    }

    /// The failure of a call in its three parts.
    #[track_caller]
    fn failure(&self, command: &str, args: Json) -> (String, String, Option<String>) {
        let failure = self.call(command, &args).expect_err("this call fails");
        let parts = failure.as_object().unwrap_or_else(|| panic!("{command}: {failure}"));
        let names: Vec<&str> = parts.keys().map(String::as_str).collect();
        assert_eq!(names, ["code", "field", "message"], "{command}: the window knows these three");
        let text = |name: &str| parts[name].as_str().map(str::to_owned);
        let message = text("message").unwrap_or_default();
        assert!(
            message.len() > 10 && !message.contains("error-") && !message.contains("rule-"),
            "{command}: {message:?} is a sentence for a person"
        );
        (text("code").expect("a code"), message, text("field"))
    }

    /// With the example of a country open.
    fn with_example(home: &TempDir) -> Self {
        let window = Self::open(home);
        window.answer("open_example", json!({ "country": "cd" }));
        window
    }
}

fn home() -> TempDir {
    tempfile::tempdir().expect("a home for the test")
}

fn choice() -> Json {
    json!({
        "view": "buyer",
        "language": "fr",
        "standards": ["oecd-annex-ii"],
        "sections": ["picture"],
        "reader": "Affinerie d’exemple",
    })
}

/// Pages of an open cooperative, with arguments and something that each answer holds.
fn pages() -> Vec<(&'static str, Json, &'static str)> {
    let question = json!({ "flow": "point", "id": "no-child-labour", "index": 0 });
    let blank = json!({ "form": "member", "record": null, "subject": null });
    vec![
        ("frame", json!({}), "cooperative"),
        ("home", json!({}), "tasks"),
        ("open_question", json!({ "question": question }), "serves"),
        ("cooperative", json!({}), "registers"),
        ("table", json!({ "form": "member", "search": "", "offset": 0 }), "rows"),
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

/// Calls that change something.
fn deeds() -> Vec<(&'static str, Json)> {
    let name = json!({ "text": "Ushirika wa Mfano" });
    let spot = json!({ "form": "cooperative", "record": null, "subject": null, "field": "name", "typed": name });
    vec![
        ("start", json!({})),
        ("set_language", json!({ "language": "fr" })),
        ("create_store", json!({ "country": "cd", "passphrase": PASSPHRASE })),
        ("open_example", json!({ "country": "cd" })),
        ("unlock", json!({ "passphrase": PASSPHRASE })),
        ("close_store", json!({})),
        ("save_field", spot),
        (
            "remove_record",
            json!({ "form": "member", "record": "00000000-0000-4000-8000-000000000000" }),
        ),
        ("apply_import", json!({})),
    ]
}

/// Calls that ask for a file in a dialog of the system: only their names and arguments are tried here.
fn dialogs() -> Vec<(&'static str, Json)> {
    vec![
        ("choose_restore", json!({})),
        ("preview_import", json!({ "form": "member" })),
        ("export_table", json!({ "form": "member", "to": "csv" })),
        ("save_dossier", json!({ "choice": choice() })),
    ]
}

/// Every command with its arguments.
fn commands() -> Vec<(&'static str, Json)> {
    let pages = pages().into_iter().map(|(name, args, _)| (name, args));
    pages.chain(deeds()).chain(dialogs()).collect()
}

/// Arguments that may be left out: nothing means that there is none.
const OPTIONAL: [&str; 2] = ["record", "subject"];

#[test]
fn the_window_calls_the_commands_by_their_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| {
        std::fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let (calls, registered) = (read("../ui/src/api.ts"), read("src/window.rs"));
    let mut tried: Vec<&str> = commands().iter().map(|(name, _)| *name).collect();
    let mut called: Vec<&str> = calls
        .split("invoke<")
        .skip(1)
        .filter_map(|call| call.split_once(">(\"")?.1.split('"').next())
        .collect();
    let mut offered: Vec<&str> = registered
        .split("commands::")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '_').next())
        .filter(|name| !name.is_empty())
        .collect();
    for names in [&mut tried, &mut called, &mut offered] {
        names.sort_unstable();
        names.dedup();
    }
    assert_eq!(
        called, offered,
        "the window calls what the shell offers, and nothing else is offered"
    );
    assert_eq!(tried, offered, "every command is tried below");
}

#[test]
fn the_arguments_have_the_names_that_the_window_gives_them() {
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api.ts"));
    let text = text.expect("the calls of the window");
    for (command, args) in commands() {
        let call = text.split("invoke<").find(|call| call.contains(&format!("(\"{command}\"")));
        let call = call.unwrap_or_else(|| panic!("{command} is called"));
        let call = call.lines().next().unwrap_or_default();
        for name in args.as_object().expect("named arguments").keys() {
            // `save_field` hands over its spot in one piece.
            let there = call.contains(name.as_str())
                || (call.contains("...spot") && text.contains(&format!("{name}: ")));
            assert!(there, "{command} is called with {name}: {call}");
        }
    }
}

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
    let table = json!({ "form": "member", "search": "", "offset": 50 });
    let rows = window.answer("table", table);
    assert_eq!(rows["total"], 86, "the example has 86 members");
    assert_eq!(rows["rows"].as_array().map(Vec::len), Some(36), "its second page has the rest");
}

#[test]
fn a_missing_argument_is_an_error_that_names_it() {
    let home = home();
    let window = Window::with_example(&home);
    for (command, args) in commands() {
        let whole = args.as_object().expect("named arguments");
        for name in whole.keys().filter(|name| !OPTIONAL.contains(&name.as_str())) {
            let mut less = whole.clone();
            less.remove(name);
            let error = window.call(command, &Json::Object(less)).expect_err("it is refused");
            let said = error.to_string();
            assert!(
                said.contains(name.as_str()) && said.contains(command),
                "{command} without {name} is a fault of the window and says which: {said}"
            );
        }
    }
    let error = window.call("table", &json!({ "form": "member", "search": "", "offset": -1 }));
    assert!(error.is_err(), "an argument of another kind is refused too: {error:?}");
    let error = window.call("save_everything", &json!({}));
    assert!(error.is_err(), "a command that is not there is refused: {error:?}");
}

#[test]
fn without_a_cooperative_every_page_says_so() {
    let home = home();
    let window = Window::open(&home);
    for (command, args, _) in pages() {
        let (code, _, field) = window.failure(command, args);
        assert_eq!(code, "no-store-open", "{command} has nothing to show yet");
        assert_eq!(field, None, "{command}: no field is at fault");
    }
    let spot = deeds().into_iter().find(|(name, _)| *name == "save_field").expect("it").1;
    assert_eq!(window.failure("save_field", spot).0, "no-store-open", "there is nowhere to save");
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
        ("table", json!({ "form": "giraffe", "search": "", "offset": 0 })),
        ("table", json!({ "form": "cooperative", "search": "", "offset": 0 })),
        ("open_record", json!({ "form": "giraffe", "record": null, "subject": null })),
        ("open_record", json!({ "form": "member", "record": "giraffe", "subject": null })),
        ("open_record", json!({ "form": "step", "record": null, "subject": "giraffe" })),
        ("open_question", json!({ "question": { "flow": "giraffe", "id": "", "index": 0 } })),
        ("open_question", json!({ "question": { "flow": "point", "id": "giraffe", "index": 0 } })),
        ("point", json!({ "point": "giraffe" })),
        ("export_table", json!({ "form": "member", "to": "docx" })),
        ("remove_record", json!({ "form": "cooperative", "record": "giraffe" })),
        ("create_store", json!({ "country": "giraffe", "passphrase": PASSPHRASE })),
    ] {
        assert_eq!(failed(command, args.clone()), code("unknown-thing"), "{command} {args}");
    }
    assert_eq!(
        failed("create_store", json!({ "country": "cd", "passphrase": "short" })),
        code("passphrase-short"),
        "a short passphrase protects nobody"
    );
    assert_eq!(
        failed("apply_import", json!({})),
        code("import-nothing"),
        "nothing was shown before"
    );
    let mut choice = choice();
    choice["standards"] = json!([]);
    assert_eq!(
        failed("preview_dossier", json!({ "choice": choice })),
        code("dossier-no-standard"),
        "a paper without a standard says nothing"
    );
    window.answer("frame", json!({}));
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

    let start = window.answer("create_store", json!({ "country": "cd", "passphrase": PASSPHRASE }));
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
    let search = |word: &str| {
        let table = json!({ "form": "member", "search": word, "offset": 0 });
        window.answer("table", table)["total"].clone()
    };
    assert_eq!(
        search("nabin"),
        1,
        "one record, though two fields were saved: the second had its id"
    );
    window.answer("remove_record", json!({ "form": "member", "record": record }));
    assert_eq!(search("nabin"), 0, "it is out of the register");

    // Tauri's mock keeps the first desk alive, so another store takes the place of this one: its lock is free then.
    window.answer("open_example", json!({ "country": "tz" }));

    // The next day the store waits for its passphrase.
    let window = Window::open(&home);
    assert_eq!(window.answer("start", json!({}))["state"], "locked", "the store is remembered");
    let (code, _, field) = window.failure("unlock", json!({ "passphrase": "another" }));
    assert_eq!(code, "store-wrong-passphrase", "the window asks again");
    assert_eq!(field, None, "it belongs to the page");
    let start = window.answer("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(start["frame"]["cooperative"], "Tujenge", "everything typed is there");
    let start = window.answer("close_store", json!({}));
    assert_eq!(start["state"], "locked", "closed is not forgotten: it waits for its passphrase");
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
