//! Every command as a stranger would call it: whatever stands in an argument, the answer is an answer or a refusal with a
//! code, never a fault; nothing is written beside the program's folder and the chosen file; and the log knows no word of
//! it.
//!
//! Commands that ask for a file get it from the surroundings of the process, so the play runs in a process of its own.

use std::path::Path;
use std::process::Command;

use serde_json::{Value as Json, json};

use crate::calls::{NOBODY, commands};
use crate::window::{PASSPHRASE, Window, home};

/// Stands in every hostile text, and nowhere else.
const MARK: &str = "zebra";

#[test]
fn whatever_is_in_an_argument_the_answer_is_one() {
    let folder = home();
    let program = std::env::current_exe().expect("this test");
    let played = Command::new(program)
        .args(["--exact", "hostile::played_by_a_stranger", "--ignored", "--nocapture"])
        .env("NGAZI_TEST_ROOM", folder.path())
        .env("NGAZI_TEST_OPEN", folder.path().join("chosen.csv"))
        .env("NGAZI_TEST_SAVE", folder.path().join("saved.out"))
        .env("NGAZI_TEST_FOLDER", folder.path().join("in/side/home/chosen"))
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&played.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&played.stderr).into_owned();
    assert!(played.status.success() && said.contains("1 passed"), "{said}\n{wrong}");
    // The program's folder lies two folders deep, so that a way out of it ends where it is seen.
    let inside = |place: &str| -> Vec<String> {
        let entries = std::fs::read_dir(folder.path().join(place)).expect("a folder").flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    let mut left = [inside(""), inside("in"), inside("in/side")].concat();
    left.sort();
    assert_eq!(left, ["chosen.csv", "home", "in", "saved.out", "side"], "nothing else was written");
}

#[test]
#[ignore = "run by whatever_is_in_an_argument_the_answer_is_one, which names the files"]
fn played_by_a_stranger() {
    let folder = std::env::var_os("NGAZI_TEST_ROOM").expect("named by the test around this one");
    let folder = Path::new(&folder);
    std::fs::write(folder.join("chosen.csv"), format!("{MARK};{MARK}\n1;2\n")).expect("a sheet");
    let at_home = folder.join("in/side/home");
    std::fs::create_dir_all(&at_home).expect("a home");
    let window = Window::at(&at_home);
    for (command, args) in commands() {
        for place in leaves(&args, String::new()) {
            for hostile in values(command) {
                reopen(&window);
                let mut args = args.clone();
                *args.pointer_mut(&place).expect("a place") = hostile;
                check(command, &args, window.call(command, &args));
            }
        }
    }
    reopen(&window);
    assert_eq!(window.answer("start", json!({}))["state"], "open", "it works on");
    the_log_knows_nothing_typed(folder, &at_home);
}

/// Some commands close the cooperative: the next one has it again.
fn reopen(window: &Window) {
    if window.call("frame", &json!({})).is_err() {
        window.answer("open_example", json!({ "country": "cd" }));
    }
}

fn check(command: &str, args: &Json, answer: Result<Json, Json>) {
    let Err(refused) = answer else { return };
    let shown: String = args.to_string().chars().take(300).collect();
    match (&refused["code"], &refused["message"], refused.as_str()) {
        (Json::String(code), Json::String(message), None) => {
            assert!(code != "fault", "{command} {shown}: {message}");
            assert!(!message.is_empty(), "{command} {shown}: a code and no sentence");
        }
        // Of another kind than the command takes: Tauri turns it away.
        (_, _, Some(said)) => {
            assert!(said.starts_with("invalid args"), "{command} {shown}: {said}");
        }
        _ => panic!("{command} {shown}: {refused}"),
    }
}

/// Where the values stand in arguments, as JSON pointers.
fn leaves(args: &Json, at: String) -> Vec<String> {
    match args {
        Json::Object(parts) if !parts.is_empty() => {
            parts.iter().flat_map(|(name, part)| leaves(part, format!("{at}/{name}"))).collect()
        }
        Json::Array(parts) if !parts.is_empty() => {
            let part = |(number, part)| leaves(part, format!("{at}/{number}"));
            parts.iter().enumerate().flat_map(part).collect()
        }
        _ if at.is_empty() => vec![],
        _ => vec![at],
    }
}

fn values(command: &str) -> Vec<Json> {
    let long = MARK.repeat(20_000);
    let mut values = vec![
        json!(long),
        json!(format!("{MARK}\0\n\r\u{1b}[31m")),
        json!(format!("../../{MARK}")),
        json!(format!("/tmp/{MARK}/passwd")),
        json!(format!("C:\\{MARK}\\win.ini")),
        json!(format!("'; DROP TABLE record; -- {MARK}")),
        json!(format!("{{ {MARK} }} <script>alert(1)</script> %s%n")),
        json!(format!("{MARK} \u{202e}é\u{301}🔑\u{feff}")),
        json!(NOBODY),
        json!(""),
        json!(null),
        json!(-1),
        json!(u64::MAX),
        json!(1e308),
        json!(true),
        json!([MARK]),
        json!({ MARK: [] }),
    ];
    // These draw a paper, open or make a cooperative, or write everything: each call takes its time.
    const SLOW: [&str; 8] = [
        "apply_restore",
        "back_up",
        "create_store",
        "open_example",
        "preview_dossier",
        "print_form",
        "print_table",
        "save_dossier",
    ];
    if SLOW.contains(&command) {
        values.truncate(3);
    }
    values
}

fn the_log_knows_nothing_typed(folder: &Path, home: &Path) {
    let log = home.join("log");
    let texts =
        ["ngazi.log", "ngazi-before.log"].map(|name| std::fs::read_to_string(log.join(name)));
    let text = texts.into_iter().flatten().collect::<Vec<_>>().concat();
    assert!(text.contains(" refused unknown-thing "), "what was refused is noted: {text}");
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let code = words.get(2).copied().unwrap_or_default();
        let plain = words.iter().all(|word| word.bytes().all(|one| one.is_ascii_graphic()));
        let known =
            ["note", "refused", "fault"].contains(&words.get(1).copied().unwrap_or_default());
        assert!(words.len() == 5 && plain && known && code.len() <= 40, "{line}");
    }
    let folder = folder.display().to_string();
    let typed = [MARK, PASSPHRASE, NOBODY, "alert", "DROP", "passwd", folder.as_str()];
    for word in typed {
        assert!(!text.contains(word), "{word} got into the log");
    }
}
