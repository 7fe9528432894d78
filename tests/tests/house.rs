//! The invariants of `src-tauri/ARCHITECTURE.md`, each by the name it has there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{CargoOpt, DependencyKind, MetadataCommand, Package};
use ngazi_tests::{expect_file, top};

/// Who may use whom: the arrows of the house.
const ARROWS: [(&str, &[&str]); 10] = [
    ("ngazi-domain", &[]),
    ("ngazi-catalogue", &["ngazi-domain"]),
    ("ngazi-programme", &["ngazi-catalogue", "ngazi-domain"]),
    ("ngazi-words", &["ngazi-domain"]),
    ("ngazi-store", &["ngazi-domain"]),
    ("ngazi-dossier", &[]),
    ("ngazi-evidence", &[]),
    ("ngazi-exchange", &["ngazi-domain"]),
    (
        "ngazi-desk",
        &[
            "ngazi-catalogue",
            "ngazi-domain",
            "ngazi-dossier",
            "ngazi-evidence",
            "ngazi-exchange",
            "ngazi-programme",
            "ngazi-store",
            "ngazi-words",
        ],
    ),
    ("ngazi", &["ngazi-desk"]),
];

/// Libraries that live in one room.
const ONE_ROOM: [(&str, &str); 5] = [
    ("tauri", "ngazi"),
    ("rusqlite", "ngazi-store"),
    ("printpdf", "ngazi-dossier"),
    ("icu", "ngazi-words"),
    ("image", "ngazi-evidence"),
];

/// Crates without clock, disk and chance.
const PURE: [&str; 3] = ["domain", "catalogue", "programme"];

fn packages() -> BTreeMap<String, Package> {
    let metadata = MetadataCommand::new()
        .manifest_path(top().join("Cargo.toml"))
        .features(CargoOpt::AllFeatures)
        .no_deps()
        .exec()
        .expect("cargo metadata");
    metadata.packages.into_iter().map(|one| (one.name.to_string(), one)).collect()
}

fn normal(package: &Package) -> BTreeSet<String> {
    let normal = package.dependencies.iter().filter(|one| one.kind == DependencyKind::Normal);
    normal.map(|one| one.name.clone()).collect()
}

fn files(below: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(below).unwrap_or_else(|e| panic!("{}: {e}", below.display())) {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_arrows_are_those_of_the_house() {
    let packages = packages();
    for (name, allowed) in ARROWS {
        let package = packages.get(name).unwrap_or_else(|| panic!("there is no crate {name}"));
        let ours: BTreeSet<String> =
            normal(package).into_iter().filter(|one| one.starts_with("ngazi")).collect();
        let allowed: BTreeSet<String> = allowed.iter().map(|one| (*one).to_owned()).collect();
        let new: Vec<_> = ours.difference(&allowed).collect();
        let dead: Vec<_> = allowed.difference(&ours).collect();
        assert!(new.is_empty(), "{name} points at {new:?}: is that arrow meant?");
        assert!(dead.is_empty(), "{name} no longer points at {dead:?}: take the arrow out");
    }
    let known: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    for name in packages.keys().filter(|name| !["xtask", "ngazi-tests"].contains(&name.as_str())) {
        assert!(known.contains(name.as_str()), "the crate {name} has no place in the house yet");
    }
}

#[test]
fn some_libraries_live_in_one_room() {
    for (library, room) in ONE_ROOM {
        for (name, package) in packages() {
            let here = package.dependencies.iter().any(|one| one.name == library);
            assert!(!here || name == room, "{library} belongs into {room}, not into {name}");
        }
    }
}

#[test]
fn the_core_has_no_clock_no_disk_and_no_chance() {
    let forbidden = [
        "std::fs",
        "std::io",
        "std::env",
        "std::net",
        "std::process",
        "std::time",
        "SystemTime",
        "Instant::now",
        "Local::now",
        "Utc::now",
        "rand::",
        "getrandom",
    ];
    for room in PURE {
        for path in files(&top().join(format!("src-tauri/crates/{room}/src")), &[".rs"]) {
            for (number, line) in text(&path).lines().enumerate() {
                if let Some(word) = forbidden.iter().find(|word| line.contains(**word)) {
                    panic!("{}:{}: {word}", path.display(), number + 1);
                }
            }
        }
        let package = &packages()[&format!("ngazi-{room}")];
        for dependency in package.dependencies.iter().filter(|one| one.name == "chrono") {
            let clock = dependency.features.iter().any(|one| one == "clock" || one == "now");
            assert!(!clock && !dependency.uses_default_features, "{room} takes chrono's clock");
        }
    }
}

/// A value with several words is a phrase, and phrases live in `locales/`. Titles and issuers of sources are
/// bibliography and stay in their language; the names and texts of the examples are typed content.
#[test]
fn no_words_in_data() {
    let data = top().join("src-tauri/data");
    for path in files(&data, &[".toml"]) {
        let relative = path.strip_prefix(&data).expect("below data").to_owned();
        if relative.starts_with("sources") || relative.starts_with("examples") {
            continue;
        }
        for (number, line) in text(&path).lines().enumerate() {
            let line = line.split(" #").next().unwrap_or_default();
            if line.trim_start().starts_with('#') {
                continue;
            }
            for value in line.split('"').skip(1).step_by(2) {
                let words = value.split(' ').filter(|w| w.chars().any(char::is_alphabetic));
                assert!(words.count() < 2, "{}:{}: {value:?}", relative.display(), number + 1);
            }
        }
    }
}

/// Text between tags, and the attributes that are read aloud, come from labels or commands.
#[test]
fn no_words_in_the_window() {
    for path in files(&top().join("ui/src"), &[".svelte"]) {
        let markup = markup(&text(&path));
        for piece in markup.split('>').skip(1) {
            let words = outside_braces(piece.split('<').next().unwrap_or_default());
            let letters = words.chars().filter(|c| c.is_alphabetic()).count();
            let name = words.trim() == "Ngazi";
            assert!(letters < 2 || name, "{}: {:?}", path.display(), words.trim());
        }
        for attribute in ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""] {
            for value in markup.split(attribute).skip(1) {
                let value = value.split('"').next().unwrap_or_default();
                let words = outside_braces(value);
                assert!(words.trim().is_empty(), "{}: {attribute}{value}", path.display());
            }
        }
    }
}

fn markup(source: &str) -> String {
    let mut rest = source.to_owned();
    for (open, close) in [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->")] {
        while let Some(start) = rest.find(open) {
            let end = rest[start..].find(close).map_or(rest.len(), |end| start + end + close.len());
            rest.replace_range(start..end, "");
        }
    }
    // Signs of comparison inside an expression are no tags.
    for sign in ["=>", " > ", " >= ", " < ", " <= "] {
        rest = rest.replace(sign, "");
    }
    rest
}

fn outside_braces(text: &str) -> String {
    let mut depth = 0_i32;
    let outside = |c: &char| {
        match c {
            '{' => depth += 1,
            '}' => depth = (depth - 1).max(0),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(outside).collect()
}

#[test]
fn every_label_of_the_window_is_there_and_used() {
    let mut used = BTreeSet::new();
    for path in files(&top().join("ui/src"), &[".svelte", ".ts"]) {
        let source = text(&path);
        let quoted = source.split(['"', '\'', '`']).filter(|word| word.starts_with("ui-"));
        used.extend(quoted.filter(|word| !word.contains([' ', '$', '…'])).map(str::to_owned));
    }
    let words = ngazi_words::Words::new(ngazi_words::Language::English, None).expect("words");
    let there: BTreeSet<String> = words.labels().into_keys().collect();
    let missing: Vec<_> = used.difference(&there).collect();
    let unused: Vec<_> = there.difference(&used).collect();
    assert!(missing.is_empty(), "labels that nobody wrote: {missing:?}");
    assert!(unused.is_empty(), "labels that nobody shows: {unused:?}");
}

/// Ids in Rust are literals, or begin with one, so each sentence can be held against the code.
#[test]
fn every_sentence_is_said_somewhere() {
    let mut sources = String::new();
    for room in ["src-tauri/crates/desk/src", "src-tauri/crates/words/src", "src-tauri/src"] {
        files(&top().join(room), &[".rs"]).iter().for_each(|path| sources.push_str(&text(path)));
    }
    let quoted: BTreeSet<&str> = sources.split('"').collect();
    let begun: Vec<&str> = quoted
        .iter()
        .filter_map(|word| word.split_once('{').map(|(start, _)| start))
        .filter(|start| start.len() > 3 && start.ends_with('-'))
        .filter(|start| !["error-", "rule-", "field-", "basis-"].contains(start))
        .collect();
    let under =
        |id: &str, prefix| id.strip_prefix(prefix).is_some_and(|code| quoted.contains(code));
    let bases = ["flat", "per-member", "per-hectare", "percent-of-value"];
    let basis = |id: &str| {
        let base = id.strip_prefix("basis-").map(|rest| rest.trim_end_matches("-counted"));
        base.is_some_and(|base| bases.contains(&base))
    };
    let mut unused = Vec::new();
    let areas = [
        "desk.ftl",
        "dossier.ftl",
        "errors.ftl",
        "rules.ftl",
        "formats.ftl",
        "records.ftl",
        "sheets.ftl",
        "prints.ftl",
        "keys.ftl",
        "backups.ftl",
        "bundles.ftl",
        "damage.ftl",
    ];
    for area in areas {
        let source = ngazi_words::source(ngazi_words::Language::English, area).expect(area);
        let messages = source.lines().filter(|line| !line.starts_with([' ', '#']));
        for id in messages.filter_map(|line| line.split_once(" =").map(|(id, _)| id)) {
            let said = quoted.contains(id)
                || under(id, "error-")
                || under(id, "rule-")
                || basis(id)
                || begun.iter().any(|start| id.starts_with(start));
            if !said {
                unused.push(id);
            }
        }
    }
    assert!(unused.is_empty(), "sentences that nobody says: {unused:?}");
}

#[test]
fn the_types_of_the_window_are_current() {
    expect_file(&top().join("ui/src/bindings.ts"), &ngazi_desk::view::typescript());
}

#[test]
fn the_architecture_names_every_room_and_every_test_here() {
    let described = text(&top().join("src-tauri/ARCHITECTURE.md"));
    for (name, _) in ARROWS {
        let room = name.strip_prefix("ngazi-").unwrap_or("src");
        assert!(described.contains(&format!("`{room}`")), "ARCHITECTURE.md does not name {room}");
    }
    let here = text(&top().join("tests/tests/house.rs"));
    for name in here.split("#[test]\nfn ").skip(1).filter_map(|rest| rest.split('(').next()) {
        assert!(described.contains(name), "ARCHITECTURE.md does not say what {name} holds");
    }
}
