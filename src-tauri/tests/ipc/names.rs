//! The window and the shell call everything alike.

use std::path::Path;

use serde_json::{Value as Json, json};

use crate::calls::{commands, optional, query};
use crate::window::{Window, home};

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
    let list =
        registered.split("generate_handler![").nth(1).and_then(|rest| rest.split(']').next());
    let list = list.expect("a list of commands").split(',').map(str::trim);
    let mut offered: Vec<&str> =
        list.filter(|path| !path.is_empty()).filter_map(|path| path.rsplit("::").next()).collect();
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
            // Some hand over a spot, or what opens a backup, in one piece.
            let whole = ["...spot", ", opening"].iter().any(|piece| call.contains(piece));
            let there =
                call.contains(name.as_str()) || (whole && text.contains(&format!("{name}: ")));
            assert!(there, "{command} is called with {name}: {call}");
        }
    }
}

#[test]
fn a_missing_argument_is_an_error_that_names_it() {
    let home = home();
    let window = Window::with_example(&home);
    for (command, args) in commands() {
        let whole = args.as_object().expect("named arguments");
        for name in whole.keys().filter(|name| !optional(command, name)) {
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
    let error = window.call("table", &query("member", "", -1));
    assert!(error.is_err(), "an argument of another kind is refused too: {error:?}");
    let error = window.call("save_everything", &json!({}));
    assert!(error.is_err(), "a command that is not there is refused: {error:?}");
}
