//! The paper: conformance, privacy, and the same bytes twice. Everything is read back from the written file.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, OnceLock};

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::{Day, Desk, Language};
use ngazi_domain::{Privacy, Value};
use ngazi_tests::top;

const PASSPHRASE: &str = "ngazi-example-store";
const DAY: &str = "2026-11-23";
const LANGUAGES: [&str; 3] = ["en", "fr", "sw"];
const COUNTRIES: [&str; 2] = ["cd", "tz"];

/// The folder with every example, reader and language, written once for all tests.
fn made() -> &'static Path {
    static MADE: OnceLock<tempfile::TempDir> = OnceLock::new();
    let make = || {
        let folder = tempfile::tempdir().expect("a folder");
        for country in COUNTRIES {
            let store = store(folder.path(), country);
            ngazi(&["new", "--store", &store, "--example", country]);
            for view in ["buyer", "members"] {
                for language in LANGUAGES {
                    let out = named(folder.path(), country, view, language).display().to_string();
                    write(&store, view, language, &out);
                }
            }
        }
        folder
    };
    MADE.get_or_init(make).path()
}

fn store(folder: &Path, country: &str) -> String {
    folder.join(format!("{country}.ngazi")).display().to_string()
}

fn named(folder: &Path, country: &str, view: &str, language: &str) -> PathBuf {
    folder.join(format!("{country}-{view}-{language}.pdf"))
}

fn paper(country: &str, view: &str, language: &str) -> PathBuf {
    named(made(), country, view, language)
}

fn papers() -> Vec<PathBuf> {
    let mut papers = Vec::new();
    for country in COUNTRIES {
        for view in ["buyer", "members"] {
            papers.extend(LANGUAGES.map(|language| paper(country, view, language)));
        }
    }
    papers
}

/// The program opens a store alone, so the tests take turns.
fn turn() -> std::sync::MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn ngazi(arguments: &[&str]) -> Output {
    let named = std::env::var_os("NGAZI_BIN").map(PathBuf::from);
    let program = named.unwrap_or_else(|| top().join("target/debug/ngazi"));
    let mut command = Command::new(&program);
    command.args(arguments).args(["--on", DAY]).env("NGAZI_PASSPHRASE", PASSPHRASE);
    let _turn = turn();
    let output = command.output().unwrap_or_else(|error| {
        panic!("{}: {error}. Build it with `cargo build -p ngazi`.", program.display())
    });
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    output
}

fn write(store: &str, view: &str, language: &str, out: &str) {
    ngazi(&["dossier", "--store", store, "--view", view, "--lang", language, out]);
}

fn tool(name: &str, arguments: &[&str]) -> String {
    let output = Command::new(name).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{name} is needed: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{name} {arguments:?}: {said}");
    said
}

fn words(paper: &Path) -> String {
    tool("pdftotext", &["-enc", "UTF-8", &paper.display().to_string(), "-"])
}

fn pages(text: &str) -> Vec<&str> {
    text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect()
}

fn attached(paper: &Path) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("dossier.json").display().to_string();
    tool("pdfdetach", &["-save", "1", "-o", &out, &paper.display().to_string()]);
    std::fs::read_to_string(out).expect("an attachment")
}

#[test]
fn verapdf_finds_no_failure_for_archive_and_accessibility() {
    verapdf(&papers().iter().map(|one| one.display().to_string()).collect::<Vec<_>>());
}

/// Holds papers against both profiles.
fn verapdf(papers: &[String]) {
    let named = std::env::var_os("NGAZI_VERAPDF").map(PathBuf::from);
    let jar = named.unwrap_or_else(|| top().join("tests/verapdf/target/verapdf-check.jar"));
    assert!(jar.exists(), "{} is missing: `cargo xtask test` builds it", jar.display());
    let jar = jar.display().to_string();
    let mut arguments = vec!["-jar", &jar];
    arguments.extend(papers.iter().map(String::as_str));
    let said = tool("java", &arguments);
    for profile in ["PDF/A-3a PASS", "PDF/UA-1 PASS"] {
        assert_eq!(said.matches(profile).count(), papers.len(), "{profile}:\n{said}");
    }
}

#[test]
fn the_recovery_sheet_is_a_sound_paper_with_every_word_and_the_advice() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
    for language in Language::ALL {
        let id = language.id();
        let home = folder.path().join(id);
        std::fs::create_dir(&home).expect("a home");
        let mut desk = Desk::new(still::ports(&clock, &home), language).expect("sound content");
        desk.begin("cd", "", PASSPHRASE).unwrap_or_else(|failure| panic!("{}", failure.message));
        let sheet = desk.recovery_sheet().unwrap_or_else(|failure| panic!("{}", failure.message));
        let path = folder.path().join(format!("{id}.pdf"));
        let saved = desk.save_recovery_sheet(&path);
        saved.unwrap_or_else(|failure| panic!("{}", failure.message));
        let paper = words(&path);
        let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in sheet.words.iter().chain(&sheet.advice) {
            assert!(paper.contains(said.as_str()), "{id}: {said:?} is not in {paper}");
        }
    }
    let papers: Vec<String> =
        Language::ALL.map(|one| format!("{}/{}.pdf", folder.path().display(), one.id())).to_vec();
    verapdf(&papers);
}

#[test]
fn qpdf_and_pdffonts_are_content() {
    for paper in papers() {
        let path = paper.display().to_string();
        let checked = tool("qpdf", &["--check", &path]);
        assert!(checked.contains("No syntax or stream encoding errors"), "{path}: {checked}");
        let fonts = tool("pdffonts", &[&path]);
        let lines: Vec<&str> = fonts.lines().skip(2).collect();
        assert_eq!(lines.len(), 2, "two cuts of one family: {fonts}");
        for line in lines {
            // Embedded, subset and readable are the three columns before the object's two numbers.
            let columns: Vec<&str> = line.split_whitespace().rev().skip(2).take(3).collect();
            assert_eq!(columns, ["yes", "yes", "yes"], "{line}");
        }
    }
}

#[test]
fn every_page_says_whose_statement_it_is_and_its_number() {
    let foot = [
        ("en", "cooperative’s own statement", "Page 1 of "),
        ("fr", "déclaration de la coopérative", "Page 1 sur "),
        ("sw", "chama chenyewe", "Ukurasa wa 1 kati ya "),
    ];
    for (language, whose, first) in foot {
        let text = words(&paper("cd", "buyer", language));
        let total = text.split(first).nth(1).and_then(|rest| rest.split_whitespace().next());
        let count = pages(&text).len().to_string();
        assert_eq!(
            total,
            Some(count.as_str()),
            "{language}: the pages are counted after “{first}”"
        );
        for (number, page) in pages(&text).iter().enumerate() {
            assert!(page.to_lowercase().contains(whose), "{language}, page {}: {page}", number + 1);
        }
    }
}

#[test]
fn an_example_says_so_on_every_page() {
    for (language, word) in [("en", "EXAMPLE"), ("fr", "EXEMPLE"), ("sw", "MFANO")] {
        for page in pages(&words(&paper("tz", "buyer", language))) {
            assert!(page.contains(word), "{language}: {page}");
        }
    }
}

#[test]
fn the_gaps_stand_on_page_two() {
    for language in LANGUAGES {
        let spoken = ngazi_words::Language::from_id(language).expect("a language");
        let words_of = ngazi_words::Words::new(spoken, Some("cd")).expect("words");
        let title = words_of.say("section-gaps", &[]);
        let text = words(&paper("cd", "buyer", language));
        let second = pages(&text)[1];
        assert!(second.contains(&title), "{language}: {title} on page 2 of:\n{second}");
    }
}

/// What no buyer may read: every local and every requested text, number and exact place, from the store itself.
fn kept_back(country: &str) -> Vec<String> {
    let catalogue = ngazi_catalogue::Catalogue::built_in().expect("content");
    let path = PathBuf::from(store(made(), country));
    let records = {
        let _turn = turn();
        let store = ngazi_store::Store::open(&path, PASSPHRASE).expect("opens");
        store.records().expect("readable")
    };
    let (mut texts, mut open) = (Vec::new(), std::collections::BTreeSet::new());
    for record in &records {
        for field in &catalogue.forms[&record.form].fields {
            match record.get(field.id.as_str()) {
                Some(Value::Text(text) | Value::Phone(text)) if field.privacy > Privacy::Buyer => {
                    texts.push(text.clone());
                }
                Some(Value::Text(text)) => {
                    open.insert(text.clone());
                }
                Some(Value::Place(place)) => {
                    let latitude = place.latitude.abs().to_string();
                    texts.push(latitude.replace('.', ","));
                    texts.push(latitude);
                }
                _ => {}
            }
        }
    }
    // The number of the registration is the cooperative's own and stands in its profile too.
    texts.retain(|text| !open.contains(text));
    texts.sort();
    texts.dedup();
    texts
}

#[test]
fn a_buyer_reads_no_name_no_number_and_no_exact_place() {
    for country in COUNTRIES {
        let secrets = kept_back(country);
        assert!(secrets.len() > 50, "{country}: {} texts are searched for", secrets.len());
        for language in LANGUAGES {
            let paper = paper(country, "buyer", language);
            // A name broken over two lines is a name all the same.
            let text = format!("{}\n{}", words(&paper), attached(&paper)).replace('\n', " ");
            let apart = |c: char| !(c.is_alphanumeric() || "’'-.,".contains(c));
            let spoken: std::collections::BTreeSet<&str> =
                text.split(apart).map(|word| word.trim_matches(['.', ',', '-'])).collect();
            for secret in &secrets {
                let found = if secret.contains(apart) {
                    text.contains(secret.as_str())
                } else {
                    spoken.contains(secret.as_str())
                };
                assert!(!found, "{country} {language}: {secret:?} can be read");
            }
        }
    }
}

#[test]
fn the_attachment_says_the_same_for_machines() {
    for paper in papers() {
        let json: serde_json::Value =
            serde_json::from_str(&attached(&paper)).expect("the attachment is JSON");
        assert_eq!(json["format"], "ngazi-dossier-1");
        assert_eq!(json["date"], DAY);
        assert_eq!(json["example"], true);
        assert!(json["points"].as_object().is_some_and(|points| points.len() > 20), "{json}");
    }
}

#[test]
fn the_paper_holds_the_numbers_of_the_cooperative() {
    for language in LANGUAGES {
        let text = words(&paper("cd", "buyer", language));
        assert!(text.contains("Tujenge"), "{language}: its name");
        assert!(text.contains("82 / 86"), "{language}: members with a paper, of all");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let store = store(made(), "cd");
    for language in LANGUAGES {
        let first = std::fs::read(paper("cd", "buyer", language)).expect("readable");
        let again = made().join(format!("again-{language}.pdf"));
        write(&store, "buyer", language, &again.display().to_string());
        assert!(first == std::fs::read(again).expect("readable"), "{language} differs");
    }
}

#[test]
fn no_sign_is_lost_and_no_id_is_printed() {
    for paper in papers() {
        let text = words(&paper);
        assert!(!text.contains('\u{fffd}'), "{}", paper.display());
        for start in ["section-", "head-", "state-", "format-", "rule-", "statement-"] {
            assert!(!text.contains(start), "{}: {start} is an id", paper.display());
        }
    }
}
