//! The shell's own skin: what the window may call, load and reach, held against a list that is written down here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cargo_metadata::MetadataCommand;
use ngazi_tests::top;
use serde::Deserialize;
use serde_json::{Value as Json, json};

/// What speaks with a network, opens other programs or gives the window the disk.
const REACHING_OUT: [&str; 18] = [
    "attohttpc",
    "curl",
    "hyper",
    "isahc",
    "native-tls",
    "open",
    "opener",
    "reqwest",
    "rustls",
    "surf",
    "tauri-plugin-http",
    "tauri-plugin-opener",
    "tauri-plugin-process",
    "tauri-plugin-shell",
    "tauri-plugin-updater",
    "tauri-plugin-upload",
    "tungstenite",
    "ureq",
];
/// The plugins of Tauri that the program asks for by name. The dialogs bring `tauri-plugin-fs` along, for its type of a
/// path; it is not begun, so the window cannot call it.
const PLUGINS: [&str; 1] = ["tauri-plugin-dialog"];

fn shell(path: &str) -> String {
    let path = top().join("src-tauri").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read(path: &str) -> Json {
    serde_json::from_str(&shell(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The commands that the window has, sorted.
fn commands() -> Vec<String> {
    let source = shell("src/window.rs");
    let list = source.split("generate_handler![").nth(1).and_then(|rest| rest.split(']').next());
    let paths = list.expect("a list of commands").split(',').map(str::trim);
    let name = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
    let mut names: Vec<String> = paths.filter(|path| !path.is_empty()).map(name).collect();
    names.sort_unstable();
    assert!(names.len() > 50 && names.windows(2).all(|two| two[0] != two[1]), "{names:?}");
    names
}

#[test]
fn the_window_may_call_exactly_the_commands_of_the_program() {
    let capability = read("capabilities/main.json");
    let allowed = capability["permissions"].as_array().expect("permissions");
    let mut allowed: Vec<&str> = allowed.iter().filter_map(Json::as_str).collect();
    allowed.sort_unstable();
    let commands = commands();
    let mut needed: Vec<String> =
        commands.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    needed.sort_unstable();
    assert_eq!(allowed, needed, "a permission for each command, and no other");
    let build = shell("build.rs");
    assert!(build.contains("\"src/window.rs\"") && build.contains(".commands("), "one list");

    let files = std::fs::read_dir(top().join("src-tauri/capabilities")).map(Iterator::count);
    assert_eq!(files.ok(), Some(1), "one capability");
    assert_eq!(capability["windows"], json!(["main"]), "for one window");
    for more in ["remote", "webviews", "local", "platforms"] {
        assert!(capability[more].is_null(), "`{more}` is not set: only the program's own pages");
    }

    let calls = std::fs::read_to_string(top().join("ui/src/api.ts")).expect("the calls");
    let mut called: Vec<&str> = calls
        .split("invoke<")
        .skip(1)
        .filter_map(|call| call.split_once(">(\"")?.1.split('"').next())
        .collect();
    called.sort_unstable();
    called.dedup();
    assert_eq!(called, commands, "the window calls all of them, and no other");
}

#[test]
fn the_page_loads_nothing_from_elsewhere_and_runs_nothing_that_is_not_its_own() {
    let config = read("tauri.conf.json");
    let (app, build) = (&config["app"], &config["build"]);
    let policy = json!({
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "ipc: http://ipc.localhost",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    });
    let security = app["security"].as_object().expect("security");
    let expected: BTreeMap<&str, Json> = BTreeMap::from([
        ("csp", policy),
        ("freezePrototype", json!(true)),
        ("capabilities", json!(["main"])),
    ]);
    let written: BTreeMap<&str, Json> =
        security.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    assert_eq!(written, expected, "nothing is loosened beside these");
    assert!(app["withGlobalTauri"].is_null(), "no page has more of Tauri than it imports");
    let windows = app["windows"].as_array().expect("windows");
    assert_eq!(windows.len(), 1, "one window");
    assert_eq!(windows[0]["create"], false, "`skin.rs` draws it, with its guards");
    assert!(windows[0]["url"].is_null(), "it begins at the program's own page");
    let skin = shell("src/skin.rs");
    for guard in ["on_navigation(is_ours)", "NewWindowResponse::Deny", "on_download(|_, _| false)"]
    {
        assert!(skin.contains(guard), "the window has its guard {guard}");
    }
    assert_eq!(build["frontendDist"], "../ui/dist", "the pages come from a folder");
    assert!(build["devUrl"].is_null(), "and never from an address");
    assert_eq!(build["removeUnusedCommands"], true);
}

#[test]
fn the_page_names_no_address_of_a_network() {
    let mut found = Vec::new();
    each_file(&top().join("ui/src"), &mut |path, text| {
        for word in [
            "http://",
            "https://",
            "ws://",
            "wss://",
            "//cdn",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
        ] {
            if text.contains(word) && !is_a_name_space(text, word) {
                found.push(format!("{}: {word}", path.display()));
            }
        }
        for word in [
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "innerHTML",
            "{@html",
            "eval(",
        ] {
            if text.contains(word) {
                found.push(format!("{}: {word}", path.display()));
            }
        }
    });
    assert!(found.is_empty(), "{found:#?}");
}

/// The name of SVG is written as an address and is none.
fn is_a_name_space(text: &str, word: &str) -> bool {
    let mut addresses = text.match_indices(word).map(|(at, _)| &text[at..]);
    addresses.all(|rest| rest.starts_with("http://www.w3.org/"))
}

fn each_file(folder: &Path, take: &mut impl FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            each_file(&path, take);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            take(&path, &text);
        }
    }
}

#[test]
fn the_program_is_built_without_anything_that_reaches_out() {
    let linked = locked("ngazi");
    assert!(linked.contains("tauri") && linked.contains("ngazi-desk"), "{linked:?}");
    for name in REACHING_OUT {
        assert!(!linked.contains(name), "{name} is linked into the program");
    }
}

/// Everything that a crate may need on any system, whatever for. One arrow is left out: on telephones Tauri loads pages
/// over a network while somebody develops.
fn locked(name: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(top().join("Cargo.lock")).expect("the lock");
    let lock: Lock = toml::from_str(&text).expect("a lock");
    let (mut open, mut seen) = (vec![name.to_owned()], BTreeSet::new());
    while let Some(name) = open.pop() {
        for package in lock.package.iter().filter(|package| package.name == name) {
            let names = package.dependencies.iter().filter_map(|one| one.split(' ').next());
            let taken = names.filter(|one| (name.as_str(), *one) != ("tauri", "reqwest"));
            open.extend(taken.filter(|one| !seen.contains(*one)).map(str::to_owned));
        }
        seen.insert(name);
    }
    seen
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    #[serde(default)]
    dependencies: Vec<String>,
}

#[test]
fn the_shell_asks_tauri_for_dialogs_and_for_nothing_else() {
    let metadata = MetadataCommand::new()
        .manifest_path(top().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("cargo metadata");
    let program = metadata.packages.iter().find(|one| one.name.as_str() == "ngazi");
    let wanted = &program.expect("the program").dependencies;
    let plugins = wanted.iter().filter(|one| one.name.starts_with("tauri-plugin"));
    let plugins: Vec<&str> = plugins.map(|one| one.name.as_str()).collect();
    assert_eq!(plugins, PLUGINS);
    for tauri in wanted.iter().filter(|one| one.name == "tauri") {
        let loose = [
            "devtools",
            "protocol-asset",
            "isolation",
            "webview-data-url",
            "config-json5",
            "unstable",
        ];
        let found = tauri.features.iter().find(|one| loose.contains(&one.as_str()));
        assert_eq!(found, None, "a released window has no tools of a developer, and no disk");
    }
    let source = shell("src/window.rs");
    let begun: Vec<&str> =
        source.split(".plugin(").skip(1).filter_map(|rest| rest.split("::").next()).collect();
    assert_eq!(begun, ["tauri_plugin_dialog"], "and begins no other");
    each_file(&top().join("src-tauri/src"), &mut |path, text| {
        for word in [
            "std::process::Command",
            "Command::new(",
            "std::net",
            "TcpStream",
            ".eval(",
            "open_devtools",
        ] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    });
}
