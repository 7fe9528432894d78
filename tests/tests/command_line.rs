//! The program as a stranger meets it: the real binary, its exit codes, its sentences, and the files it leaves.
//!
//! What it says is compared with `locales/`, so a better sentence breaks no test; what it does is written out here.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::SystemTime;

use ngazi_domain::{Id, RecordId};
use ngazi_store::Store;
use ngazi_tests::top;
use ngazi_words::{Arg, Language, Words};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::Value as Json;

const PASSPHRASE: &str = "mti mkubwa wa Kalehe";
const TODAY: &str = "2026-11-23";

const DONE: i32 = 0;
const REFUSED: i32 = 1;
const USAGE: i32 = 2;
const FAULT: i32 = 3;

/// The program under test.
fn binary() -> PathBuf {
    let named = std::env::var_os("NGAZI_BIN").map(PathBuf::from);
    let path = named.unwrap_or_else(|| top().join("target/debug/ngazi"));
    assert!(
        path.is_file(),
        "There is no program at {}. Build it with `cargo build -p ngazi`, or name it in NGAZI_BIN.",
        path.display()
    );
    path
}

/// What a run left behind.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    /// The output of a run that did what was asked.
    #[track_caller]
    fn done(self) -> String {
        assert_eq!(self.code, DONE, "done is exit code 0, but it said: {}", self.err);
        assert_eq!(self.err, "", "what goes well is not said on stderr");
        self.out
    }

    /// The JSON of a run that did what was asked.
    #[track_caller]
    fn json(self) -> Json {
        let out = self.done();
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("JSON ({error}): {out}"))
    }

    /// The one sentence of a run that refused its input.
    #[track_caller]
    fn refused(self) -> String {
        assert_eq!(self.code, REFUSED, "refused input is exit code 1: {} {}", self.out, self.err);
        assert_eq!(self.out, "", "a refusal goes to stderr, so that scripts read no half answer");
        let lines: Vec<&str> = self.err.lines().collect();
        assert_eq!(lines.len(), 1, "a refusal is one line, not {lines:?}");
        lines[0].to_owned()
    }

    /// What a run said that did not understand its command.
    #[track_caller]
    fn usage(self) -> String {
        assert_eq!(self.code, USAGE, "a wrong command is exit code 2: {} {}", self.out, self.err);
        assert_eq!(self.out, "", "a wrong command is not answered on stdout");
        self.err
    }
}

/// A folder of its own for each test, with a home that no other program writes to.
struct Bench(tempfile::TempDir);

impl Bench {
    fn new() -> Self {
        let bench = Self(tempfile::tempdir().expect("a folder for the test"));
        fs::create_dir(bench.file("home")).expect("a home in it");
        bench
    }

    /// With the example store of a country as `store.ngazi`.
    fn with_example(country: &str) -> Self {
        let bench = Self::new();
        fs::write(bench.store(), example(country)).expect("a copy of the example");
        bench
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn store(&self) -> PathBuf {
        self.file("store.ngazi")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(binary());
        self.prepare(&mut command);
        command
    }

    /// The same surroundings for every run: nothing of the tester's machine decides.
    fn prepare(&self, command: &mut Command) {
        command
            .current_dir(self.0.path())
            .env("HOME", self.file("home"))
            .env("XDG_DATA_HOME", self.file("home"))
            .env("LC_ALL", "C")
            .env("NGAZI_PASSPHRASE", PASSPHRASE)
            .env_remove("NGAZI_STORE")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null());
    }

    #[track_caller]
    fn run<I: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = I>) -> Run {
        run(self.command().args(args).args(["--on", TODAY]))
    }

    /// A command for `store.ngazi`, in words: `show facts --json`.
    #[track_caller]
    fn ngazi(&self, words: &str) -> Run {
        self.run(words.split_whitespace().chain(["--store", "store.ngazi"]))
    }

    #[track_caller]
    fn records(&self, store: &str, form: &str) -> Vec<Json> {
        let args = ["export", "--store", store, "--form", form, "--to", "json", "records.json"];
        self.run(args).done();
        let bytes = fs::read(self.file("records.json")).expect("the export is there");
        serde_json::from_slice(&bytes).expect("the export is JSON")
    }

    /// Every file below the folder with its bytes and the time it was written.
    fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.0.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder of the test") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let at = fs::metadata(&path).and_then(|data| data.modified());
                    let bytes = fs::read(&path).expect("readable");
                    files.insert(path, (bytes, at.expect("the time of a file")));
                }
            }
        }
        files
    }

    /// Runs a command that must be refused with this sentence and leave every file as it was.
    #[track_caller]
    fn refuses(&self, args: &[&str], language: Language, sentence: &str) {
        let before = self.snapshot();
        let run = self.run(args.iter().copied().chain(["--lang", language.id()]));
        assert_eq!(run.refused(), sentence, "the sentence for {args:?}");
        assert!(self.snapshot() == before, "{args:?} was refused and changed, made or left a file");
    }
}

#[track_caller]
fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the program can be started");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    let run = Run {
        code: output.status.code().unwrap_or(-1),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    for sign in ["panicked", "Error:", "RUST_BACKTRACE", "src-tauri"] {
        assert!(!run.err.contains(sign), "{sign:?} is for programmers: {}", run.err);
    }
    run
}

/// The bytes of an example store, made once for all tests: deriving its key takes a while.
fn example(country: &str) -> &'static [u8] {
    static CD: OnceLock<Vec<u8>> = OnceLock::new();
    static TZ: OnceLock<Vec<u8>> = OnceLock::new();
    let made = if country == "cd" { &CD } else { &TZ };
    made.get_or_init(|| {
        let bench = Bench::new();
        bench.ngazi(&format!("new --example {country}")).done();
        fs::read(bench.store()).expect("the store is there")
    })
}

fn words(language: Language) -> Words {
    Words::new(language, Some("cd")).expect("the shipped words")
}

/// The sentence of an error.
fn error(language: Language, code: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<(&str, Arg)> = args.iter().map(|(name, text)| (*name, (*text).into())).collect();
    let (words, id) = (words(language), format!("error-{code}"));
    assert!(words.has(&id), "{id} is a message");
    words.say(&id, &args)
}

fn field(language: Language, form: &str, field: &str) -> String {
    words(language).say(&format!("field-{form}-{field}"), &[])
}

/// The sentence of a broken rule at a field of a member.
fn rule(language: Language, rule: &str, at: &str) -> String {
    let label = field(language, "member", at);
    words(language).say(&format!("rule-{rule}"), &[("field", label.into())])
}

fn count(facts: &Json, id: &str, number: &str) -> u32 {
    let items = facts["groups"][0]["items"].as_array().expect("facts are items of one group");
    let fact = items.iter().find(|item| item["id"] == id).expect("the fact is shown");
    fact["numbers"][number].as_str().and_then(|text| text.parse().ok()).expect("a number")
}

/// A workbook of texts; a cell `#1990-05-17` is a real date and `#1990` a real number.
fn workbook(path: &Path, rows: &[Vec<String>]) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            let written = match cell.strip_prefix('#') {
                None if cell.is_empty() => continue,
                None => sheet.write_string(row, column, cell),
                Some(number) => match number.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number),
                    Err(_) => {
                        let date = rust_xlsxwriter::ExcelDateTime::parse_from_str(number);
                        sheet.write_datetime_with_format(row, column, date.expect("a date"), &day)
                    }
                },
            };
            written.expect("a cell");
        }
    }
    book.save(path).expect("the workbook is written");
}

/// The bytes of a text as an old Windows program writes it.
fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |sign: char| match sign {
        '’' => 0x92,
        'œ' => 0x9c,
        sign => u8::try_from(u32::from(sign)).expect("a sign of Windows 1252"),
    };
    text.chars().map(byte).collect()
}

fn strings<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

// ---------------------------------------------------------------------------------------------------------------
// Examples
// ---------------------------------------------------------------------------------------------------------------

#[test]
fn the_examples_have_their_members() {
    for (country, members) in [("cd", 86), ("tz", 24)] {
        let bench = Bench::with_example(country);
        let facts = bench.ngazi("show facts --json").json();
        let found = count(&facts, "members", "all");
        assert_eq!(found, members, "the design, the pictures and the journeys count on {country}");
    }
}

#[test]
fn the_same_seed_and_day_make_the_same_people() {
    let bench = Bench::new();
    for (store, seed) in [("a", "7"), ("b", "7"), ("c", "8")] {
        let args = ["new", "--store", store, "--example", "cd", "--members", "300", "--seed", seed];
        bench.run(args).done();
    }
    let [a, b, c] = ["a", "b", "c"].map(|store| bench.records(store, "member"));
    assert_eq!(a.len(), 300, "--members says how many");
    assert_eq!(a, b, "a bench or a bug report must be repeatable from its seed");
    assert_ne!(a, c, "another seed must make other people");
    assert_eq!(c.len(), 300, "the seed does not decide how many");
}

// ---------------------------------------------------------------------------------------------------------------
// Paper and pages
// ---------------------------------------------------------------------------------------------------------------

#[test]
fn the_same_store_day_and_language_give_the_same_paper() {
    let bench = Bench::with_example("cd");
    let before = fs::read(bench.store()).expect("the store");
    let paper = |language: &str, name: &str| {
        bench.ngazi(&format!("dossier --view buyer --lang {language} {name}")).done();
        fs::read(bench.file(name)).expect("the paper is there")
    };
    let (first, second) = (paper("fr", "1.pdf"), paper("fr", "2.pdf"));
    assert!(first.starts_with(b"%PDF-"), "it is a PDF");
    assert!(first == second, "two runs must give identical bytes, or a fingerprint proves nothing");
    assert!(paper("sw", "3.pdf") != first, "another language is another paper");
    assert!(
        fs::read(bench.store()).expect("the store") == before,
        "writing a paper must not write to the store"
    );
}

#[test]
fn a_page_says_the_same_to_people_and_machines_and_names_nobody() {
    let bench = Bench::with_example("cd");
    let members = bench.records("store.ngazi", "member");
    let names: Vec<&str> =
        members.iter().filter_map(|one| one["values"]["family-name"]["text"].as_str()).collect();
    assert_eq!(names.len(), 86, "an export as JSON is the whole register, names too");
    for page in ["home", "path", "points", "facts", "group", "fees"] {
        let text = bench.ngazi(&format!("show {page} --lang sw")).done();
        let json = bench.ngazi(&format!("show {page} --lang sw --json")).done();
        for name in &names {
            let named = text.contains(name) || json.contains(name);
            assert!(!named, "{page} is to be passed on and must not name {name}");
        }
        let json: Json = serde_json::from_str(&json).expect("JSON");
        let heading = json["heading"].as_str().unwrap_or_default();
        assert_ne!(heading, "", "{page} has a heading");
        assert_eq!(text.lines().next(), Some(heading), "{page}: both are told the same");
    }
}

#[test]
fn the_day_that_is_given_is_the_day_that_counts() {
    let bench = Bench::with_example("cd");
    let home = || bench.ngazi("show home").done();
    let today = home();
    assert_eq!(today, home(), "a page must not depend on the clock of the machine");
    let args = ["show", "home", "--store", "store.ngazi", "--on", "2031-01-01"];
    let later = run(bench.command().args(args)).done();
    assert_ne!(today, later, "four years later papers have ended");
}

// ---------------------------------------------------------------------------------------------------------------
// Tables in
// ---------------------------------------------------------------------------------------------------------------

/// A sheet as a secretary sends it: a title, a blank row, heads, five members of whom three are wrong.
fn sheet(language: Language) -> Vec<Vec<String>> {
    let words = words(language);
    let heads =
        ["family-name", "given-names", "sex", "birth-date", "standing", "task", "last-inspection"];
    let choice = |id: &str| words.say(&format!("choice-{id}"), &[]);
    let (approved, woman) = (choice("standing-approved"), choice("sex-female"));
    let digger = choice("task-digger");
    vec![
        strings(["Tujenge 2026"]),
        vec![],
        heads.map(|id| field(language, "member", id)).to_vec(),
        strings(["N’Sele", "Béatrice", &woman, "#1990-05-17", &approved, &digger, "03/11/2026"]),
        strings(["Kabongo", "", "", "#1988", &approved.to_uppercase(), "", ""]),
        strings(["Mwamba", "", "", "31/02/2026", &approved, "", ""]),
        strings(["Ilunga", "", "", "", "", "", ""]),
        vec![],
        strings(["Tshala", "", "Girafe", "", &approved, "", "24/12/2026"]),
    ]
}

#[test]
fn a_dry_run_says_everything_and_writes_nothing() {
    let bench = Bench::with_example("cd");
    workbook(&bench.file("list.xlsx"), &sheet(Language::English));
    let before = bench.snapshot();
    let said = bench.ngazi("import --form member list.xlsx --dry-run").json();
    assert_eq!(said["written"], false, "it says that nothing was written");
    assert_eq!(said["accepted"], 2, "it says how many rows are good");
    assert!(bench.snapshot() == before, "a dry run must leave every byte and time as it was");
    let done = bench.ngazi("import --form member list.xlsx").json();
    assert_eq!(done["rejected"], said["rejected"], "the dry run said what would happen");
    assert_eq!(bench.records("store.ngazi", "member").len(), 88, "the real run writes two more");
}

#[test]
fn a_workbook_with_heads_of_any_language_is_read_and_explained_in_the_readers() {
    let bench = Bench::new();
    bench.ngazi("new --country cd").done();
    // Heads in one language, reader of another: secretaries and committees differ.
    let readers = [
        (Language::Swahili, Language::French),
        (Language::French, Language::English),
        (Language::English, Language::Swahili),
    ];
    for (heads, reader) in readers {
        let rows = sheet(heads);
        workbook(&bench.file("list.xlsx"), &rows);
        let said =
            bench.ngazi(&format!("import --form member list.xlsx --lang {}", reader.id())).json();
        assert_eq!(said["accepted"], 2, "heads in {}: two rows are good", heads.id());
        let rejected = |row: u32, column: &str, broken: &str| {
            let head = field(heads, "member", column);
            let message = rule(reader, broken, column);
            serde_json::json!({ "row": row, "column": head, "message": message })
        };
        assert_eq!(
            said["rejected"],
            Json::from(vec![
                rejected(6, "birth-date", "not-date"),
                rejected(7, "standing", "required"),
                rejected(9, "sex", "not-choice"),
                rejected(9, "last-inspection", "in-future"),
            ]),
            "row as in the sheet, column as in the sheet ({}), sentence in {}",
            heads.id(),
            reader.id()
        );
    }
    let members = bench.records("store.ngazi", "member");
    assert_eq!(members.len(), 6, "two of each of three sheets");
    let expected = [
        serde_json::json!({
            "family-name": { "text": "N’Sele" },
            "given-names": { "text": "Béatrice" },
            "sex": { "choice": "female" },
            "birth-date": { "date": "1990-05-17" },
            "standing": { "choice": "approved" },
            "task": { "choice": "digger" },
            "last-inspection": { "date": "2026-11-03" },
        }),
        serde_json::json!({
            "family-name": { "text": "Kabongo" },
            "birth-date": { "date": "1988" },
            "standing": { "choice": "approved" },
        }),
    ];
    for pair in members.chunks(2) {
        for (member, expected) in pair.iter().zip(&expected) {
            assert_eq!(&member["values"], expected, "dates, years and choices mean the same");
        }
    }
}

#[test]
fn a_table_of_an_old_windows_program_is_read() {
    let bench = Bench::new();
    bench.ngazi("new --country cd").done();
    let heads = ["family-name", "given-names", "standing", "agreement-signed"]
        .map(|id| field(Language::French, "member", id));
    let approved = words(Language::French).say("choice-standing-approved", &[]);
    let text = format!(
        "{}\r\nN’Shangalubwa;Zoé;{approved};5/8/2026\r\n\r\n\"Cœur; dit Léon\";;{approved};2026-02-30\r\n",
        heads.join(";")
    );
    fs::write(bench.file("list.csv"), windows_1252(&text)).expect("the table");
    let said = bench.ngazi("import --form member list.csv --lang fr").json();
    assert_eq!(said["accepted"], 1, "`;` and Windows 1252 are what Excel in French saves");
    let message = rule(Language::French, "not-date", "agreement-signed");
    assert_eq!(
        said["rejected"],
        serde_json::json!([{ "row": 4, "column": heads[3], "message": message }]),
        "the blank line counts, so that the row is found again"
    );
    let values = &bench.records("store.ngazi", "member")[0]["values"];
    assert_eq!(values["family-name"]["text"], "N’Shangalubwa", "the apostrophe is the right one");
    assert_eq!(values["given-names"]["text"], "Zoé", "accents are kept");
    assert_eq!(values["agreement-signed"]["date"], "2026-08-05", "the day stands first");
}

// ---------------------------------------------------------------------------------------------------------------
// Tables out and in again
// ---------------------------------------------------------------------------------------------------------------

/// The values of each record, without references to records of the other store.
fn values(records: &[Json], form: &str) -> Vec<Json> {
    let value = |record: &Json| {
        let mut values = record["values"].clone();
        let site = if form == "member" { values.get_mut("site") } else { None };
        if let Some(site) = site {
            *site = Json::from("a site");
        }
        values
    };
    records.iter().map(value).collect()
}

#[test]
fn members_that_go_out_as_a_table_come_back_the_same() {
    let bench = Bench::with_example("cd");
    let sent = values(&bench.records("store.ngazi", "member"), "member");
    assert_eq!(sent.len(), 86, "the whole example goes out");
    // Members work at sites: the other store knows them by the same names.
    let sites = "code;name;kind\nP1;Puits 1;shaft\nP3;Puits 3;shaft\nR1;Rivière 1;river\nL1;Lavage 1;washing-place\n";
    fs::write(bench.file("sites.csv"), sites).expect("the sites");
    for (format, writer, reader) in [("xlsx", "fr", "sw"), ("csv", "sw", "en")] {
        let (table, other) = (format!("members.{format}"), format!("{format}-{writer}.ngazi"));
        bench.run(["new", "--store", &other, "--country", "cd"]).done();
        bench.run(["import", "--store", &other, "--form", "site", "sites.csv"]).done();
        bench.ngazi(&format!("export --form member --to {format} {table} --lang {writer}")).done();
        let said = bench
            .run(["import", "--store", &other, "--form", "member", &table, "--lang", reader])
            .json();
        let as_what = format!("{format} in {writer}, read by a reader of {reader}");
        assert_eq!(said["rejected"], serde_json::json!([]), "nothing is lost: {as_what}");
        let back = values(&bench.records(&other, "member"), "member");
        assert_eq!(back.len(), sent.len(), "the same number comes back: {as_what}");
        for (number, (sent, back)) in (1..).zip(sent.iter().zip(&back)) {
            assert_eq!(back, sent, "member {number} is the same, field by field: {as_what}");
        }
    }
}

#[test]
fn every_other_register_that_goes_out_as_a_table_comes_back_the_same() {
    let bench = Bench::with_example("cd");
    bench.run(["new", "--store", "other.ngazi", "--country", "cd"]).done();
    let mut lost = Vec::new();
    for form in ["site", "officer", "document"] {
        bench.ngazi(&format!("export --form {form} --to xlsx {form}.xlsx --lang fr")).done();
        let table = format!("{form}.xlsx");
        let said = bench
            .run(["import", "--store", "other.ngazi", "--form", form, &table, "--lang", "fr"])
            .json();
        for rejected in said["rejected"].as_array().expect("rejected rows") {
            lost.push(format!("{form}: {rejected}"));
        }
        let sent = values(&bench.records("store.ngazi", form), form);
        let back = values(&bench.records("other.ngazi", form), form);
        if lost.is_empty() {
            assert_eq!(back, sent, "the register {form} is the same, field by field");
        }
    }
    assert_eq!(lost, Vec::<String>::new(), "a table of ours can always be read by us");
}

// ---------------------------------------------------------------------------------------------------------------
// Check
// ---------------------------------------------------------------------------------------------------------------

#[test]
fn a_good_store_is_said_to_be_well_in_every_language() {
    let bench = Bench::with_example("cd");
    for language in Language::ALL {
        let said = bench.ngazi(&format!("check --lang {}", language.id())).done();
        let well = words(language).say("check-well", &[]);
        assert_eq!(said.lines().next(), Some(well.as_str()), "the first line is the answer");
    }
}

#[test]
fn a_store_with_one_flipped_byte_is_never_said_to_be_well() {
    let bench = Bench::new();
    let whole = example("cd");
    // In the mark of the file, its first page, the pages of records, the pages of the history, the last byte.
    let places = [3, 20, whole.len() / 2, whole.len() - 4_000, whole.len() - 1];
    for place in places {
        let mut bytes = whole.to_vec();
        bytes[place] ^= 0x01;
        fs::write(bench.store(), &bytes).expect("the damaged store");
        let run = bench.ngazi("check");
        assert_eq!(run.code, REFUSED, "byte {place} is wrong, so a script must not read a yes");
        let said = if run.err.is_empty() { &run.out } else { &run.err };
        let first = said.lines().next().unwrap_or_default();
        let english = words(Language::English);
        let sentences = [
            english.say("check-not-well", &[]),
            error(Language::English, "store-damaged", &[]),
            error(Language::English, "store-not-a-store", &[("file", "store.ngazi")]),
            // A wrong first page and a wrong password cannot be told apart.
            error(Language::English, "store-wrong-passphrase", &[]),
        ];
        assert!(
            sentences.iter().any(|one| one == first),
            "byte {place}: {first:?} says what to do"
        );
        let left = fs::read(bench.store()).expect("the store");
        assert!(left == bytes, "a damaged file is left as it is: perhaps somebody can save more");
    }
}

#[test]
fn what_a_check_could_not_count_is_not_shown_as_zero() {
    let bench = Bench::new();
    let mut bytes = example("cd").to_vec();
    let place = bytes.len() - 4_000;
    bytes[place] ^= 0x01;
    fs::write(bench.store(), &bytes).expect("the damaged store");
    let run = bench.ngazi("check");
    let none = words(Language::English).say("check-records", &[("count", 0_u32.into())]);
    assert!(
        !run.out.lines().any(|line| line.trim() == none),
        "records that could not be counted are unknown, not none: {}",
        run.out
    );
}

#[test]
fn a_store_that_was_cut_off_is_said_to_be_damaged() {
    let bench = Bench::new();
    let whole = example("tz");
    fs::write(bench.store(), &whole[..whole.len() - 1000]).expect("the cut store");
    for language in Language::ALL {
        let sentence = error(language, "store-damaged", &[]);
        bench.refuses(&["check", "--store", "store.ngazi"], language, &sentence);
    }
}

// ---------------------------------------------------------------------------------------------------------------
// Exit codes
// ---------------------------------------------------------------------------------------------------------------

#[test]
fn a_wrong_command_is_usage() {
    let bench = Bench::new();
    for line in [
        "nonsense",
        "show",
        "show home",
        "show nonsense --store store.ngazi",
        "show home --store store.ngazi --lang de",
        "show home --store store.ngazi --on 31/02/2026",
        "show home --store store.ngazi --on 2026-02-30",
        "new --store store.ngazi",
        "new --store store.ngazi --example cd --country cd",
        "new --store store.ngazi --country cd --members 5",
        "new --store store.ngazi --example cd --members -1",
        "new --store store.ngazi --example cd --members many",
        "export --store store.ngazi --form member --to docx out.docx",
        "import --store store.ngazi list.csv",
        "dossier --store store.ngazi out.pdf",
        "check --store",
    ] {
        let before = bench.snapshot();
        let said = run(bench.command().args(line.split_whitespace())).usage();
        assert_ne!(said, "", "`ngazi {line}` is explained");
        assert!(bench.snapshot() == before, "`ngazi {line}` makes no file");
    }
}

#[test]
fn help_needs_neither_store_nor_password() {
    let bench = Bench::new();
    for line in ["--help", "--version", "show --help", "help import"] {
        let args = line.split_whitespace();
        let said = run(bench.command().env_remove("NGAZI_PASSPHRASE").args(args)).done();
        assert!(said.to_lowercase().contains("ngazi"), "`ngazi {line}` answers: {said}");
    }
}

#[test]
fn a_fault_of_the_program_is_told_from_refused_input() {
    let bench = Bench::new();
    // The example holds papers that end years ahead, and there is no date with a year of five digits.
    let args = ["new", "--store", "store.ngazi", "--example", "cd", "--on", "9999-12-31"];
    for language in Language::ALL {
        let run = run(bench.command().args(args).args(["--lang", language.id()]));
        assert_eq!(run.code, FAULT, "a fault is exit code 3: {}", run.err);
        let fault = error(language, "fault", &[("detail", "")]);
        assert!(
            run.err.starts_with(fault.trim_end()),
            "it is said in {}: {}",
            language.id(),
            run.err
        );
        assert!(!bench.store().exists(), "what failed leaves no half store behind");
    }
}

#[test]
fn without_a_screen_the_window_is_refused_with_a_way_on() {
    let bench = Bench::new();
    for language in Language::ALL {
        bench.refuses(&[], language, &error(language, "no-display", &[]));
    }
}

// ---------------------------------------------------------------------------------------------------------------
// Passphrase
// ---------------------------------------------------------------------------------------------------------------

#[test]
fn the_passphrase_comes_from_a_file_or_the_variable() {
    let bench = Bench::with_example("tz");
    for (name, text) in [
        ("plain", PASSPHRASE.to_owned()),
        ("unix", format!("{PASSPHRASE}\n")),
        ("windows", format!("{PASSPHRASE}\r\n")),
    ] {
        fs::write(bench.file(name), text).expect("the passphrase file");
        let mut command = bench.command();
        command.env_remove("NGAZI_PASSPHRASE").args(["check", "--store", "store.ngazi"]);
        run(command.args(["--passphrase-file", name])).done();
    }
    let mut command = bench.command();
    command.env("NGAZI_PASSPHRASE", "wrong").args(["check", "--store", "store.ngazi"]);
    let both = run(command.args(["--passphrase-file", "plain"]));
    assert_eq!(both.code, DONE, "a file that is named counts more than a variable: {}", both.err);
    for language in Language::ALL {
        let args = ["check", "--store", "store.ngazi", "--passphrase-file", "nowhere"];
        bench.refuses(&args, language, &error(language, "passphrase-file", &[("file", "nowhere")]));
    }
}

#[test]
fn the_passphrase_is_never_an_argument() {
    let bench = Bench::with_example("tz");
    for option in ["--passphrase", "--password", "--pass", "-p"] {
        let args = ["check", "--store", "store.ngazi", option, PASSPHRASE];
        let said = run(bench.command().args(args)).usage();
        assert!(
            !said.contains(PASSPHRASE),
            "{option}: other programs could read it, and so does a log"
        );
    }
    let joined = format!("--passphrase={PASSPHRASE}");
    run(bench.command().args(["check", "--store", "store.ngazi", &joined])).usage();
    let beside = ["check", "--store", "store.ngazi", PASSPHRASE];
    run(bench.command().args(beside)).usage();
}

#[test]
fn without_a_passphrase_and_a_terminal_it_is_said_to_be_missing() {
    let bench = Bench::with_example("tz");
    for language in Language::ALL {
        // A session of its own has no terminal, also when the tester sits before one.
        let mut command = Command::new("setsid");
        command.arg("--wait").arg(binary());
        bench.prepare(&mut command);
        command.env_remove("NGAZI_PASSPHRASE").args(["check", "--store", "store.ngazi"]);
        let said = run(command.args(["--lang", language.id()])).refused();
        assert_eq!(said, error(language, "passphrase-missing", &[]), "nobody can be asked");
    }
    let mut command = bench.command();
    command.env("NGAZI_PASSPHRASE", "").args(["new", "--store", "new.ngazi", "--country", "cd"]);
    let said = run(&mut command).refused();
    assert_eq!(said, error(Language::English, "passphrase-missing", &[]), "empty protects nothing");
    assert!(!bench.file("new.ngazi").exists(), "no store without a passphrase");
}

// ---------------------------------------------------------------------------------------------------------------
// Bad input
// ---------------------------------------------------------------------------------------------------------------

#[test]
fn a_wrong_passphrase_is_said_plainly() {
    let bench = Bench::with_example("cd");
    fs::write(bench.file("pass"), "another").expect("the passphrase file");
    for language in Language::ALL {
        let sentence = error(language, "store-wrong-passphrase", &[]);
        let args = ["show", "home", "--store", "store.ngazi", "--passphrase-file", "pass"];
        bench.refuses(&args, language, &sentence);
    }
}

#[test]
fn another_file_given_as_store_is_said_plainly() {
    let bench = Bench::new();
    fs::write(bench.file("letter.txt"), "Habari za leo\n".repeat(500)).expect("a text");
    fs::write(bench.file("empty"), "").expect("an empty file");
    for language in Language::ALL {
        for file in ["letter.txt", "empty"] {
            let sentence = error(language, "store-not-a-store", &[("file", file)]);
            bench.refuses(&["check", "--store", file], language, &sentence);
        }
    }
}

#[test]
fn a_missing_file_is_said_plainly() {
    let bench = Bench::with_example("tz");
    for language in Language::ALL {
        let store = error(language, "file-not-found", &[("file", "nowhere.ngazi")]);
        bench.refuses(&["check", "--store", "nowhere.ngazi"], language, &store);
        let table = error(language, "file-not-found", &[("file", "nowhere.xlsx")]);
        let args = ["import", "--store", "store.ngazi", "--form", "member", "nowhere.xlsx"];
        bench.refuses(&args, language, &table);
    }
}

#[test]
fn a_table_that_cannot_be_used_is_said_plainly() {
    let bench = Bench::with_example("tz");
    let rows = [strings(["Code", "Birth"]), strings(["M-001", "1990"])];
    workbook(&bench.file("missing.xlsx"), &rows);
    workbook(&bench.file("whole.xlsx"), &sheet(Language::English));
    let whole = fs::read(bench.file("whole.xlsx")).expect("the workbook");
    for (name, bytes) in [
        ("cut.xlsx", &whole[..whole.len() * 2 / 3]),
        ("photo.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10"),
        ("empty.csv", b""),
        ("blank.csv", b" ;; \r\n;;\r\n"),
    ] {
        fs::write(bench.file(name), bytes).expect("the table");
    }
    let import = |file| ["import", "--store", "store.ngazi", "--form", "member", file];
    for language in Language::ALL {
        let column = field(language, "member", "family-name");
        let sentence = error(language, "import-column-missing", &[("column", &column)]);
        bench.refuses(&import("missing.xlsx"), language, &sentence);
        bench.refuses(&import("cut.xlsx"), language, &error(language, "table-broken", &[]));
    }
    for (file, code, language) in [
        ("photo.csv", "table-not-a-spreadsheet", Language::Swahili),
        ("empty.csv", "table-empty", Language::French),
        ("blank.csv", "table-empty", Language::English),
    ] {
        bench.refuses(&import(file), language, &error(language, code, &[]));
    }
}

#[test]
fn a_table_without_a_good_row_changes_nothing() {
    let bench = Bench::with_example("tz");
    let heads = strings(["family-name", "standing", "birth-date"]);
    let rows = [heads, strings(["Kabongo", "approved", "31/02/2026"])];
    workbook(&bench.file("list.xlsx"), &rows);
    let before = bench.snapshot();
    let said = bench.ngazi("import --form member list.xlsx --lang sw").json();
    let message = rule(Language::Swahili, "not-date", "birth-date");
    assert_eq!(
        said["rejected"],
        serde_json::json!([{ "row": 2, "column": "birth-date", "message": message }]),
        "no day is guessed for 31 February; the other languages are held above"
    );
    assert_eq!(said["accepted"], 0, "the row is not accepted");
    assert!(bench.snapshot() == before, "nothing was accepted, so no byte may change");
}

#[test]
fn a_place_that_cannot_be_written_is_said_plainly() {
    let bench = Bench::with_example("tz");
    // A folder without rights does not stop an administrator; a path below a plain file stops everybody.
    fs::write(bench.file("plain"), "a file, not a folder").expect("the file");
    let refused = |line: &str, language| {
        let args: Vec<&str> = line.split(' ').collect();
        let file = args[args.len() - 1];
        bench.refuses(&args, language, &error(language, "not-writable", &[("file", file)]));
    };
    for language in Language::ALL {
        refused("export --store store.ngazi --form member --to csv plain/out.csv", language);
    }
    let nowhere = "export --store store.ngazi --form member --to xlsx nowhere/out.xlsx";
    refused(nowhere, Language::Swahili);
    refused("dossier --store store.ngazi --view buyer plain/out.pdf", Language::French);
    refused("new --country tz --store plain/new.ngazi", Language::English);
}

#[test]
fn a_new_store_replaces_no_file() {
    let bench = Bench::with_example("tz");
    for language in Language::ALL {
        let sentence = error(language, "file-exists", &[("file", "store.ngazi")]);
        let args = ["new", "--store", "store.ngazi", "--example", "tz", "--members", "1"];
        bench.refuses(&args, language, &sentence);
    }
}

#[test]
fn no_paper_and_no_table_replaces_the_store() {
    let bench = Bench::with_example("tz");
    for line in [
        "export --store store.ngazi --form member --to csv store.ngazi",
        "export --store store.ngazi --form member --to json ./store.ngazi",
        "dossier --store store.ngazi --view buyer store.ngazi",
    ] {
        let run = bench.run(line.split(' '));
        let store = fs::read(bench.store()).expect("a file of that name");
        assert!(store == example("tz"), "`ngazi {line}` destroyed the only copy of the register");
        run.refused();
    }
}

#[test]
fn a_store_that_is_open_elsewhere_is_said_plainly() {
    let bench = Bench::with_example("tz");
    // Held open as a window does, until the end. Nothing may read the file meanwhile: on Unix, the first close of any
    // handle of this process gives its locks back.
    let window = Store::open(&bench.store(), PASSPHRASE).expect("the store opens");
    let state = || {
        let data = fs::metadata(bench.store()).expect("the store");
        (data.len(), data.modified().expect("its time"))
    };
    let before = state();
    for language in Language::ALL {
        let said = bench.ngazi(&format!("show home --lang {}", language.id())).refused();
        assert_eq!(said, error(language, "store-in-use", &[]), "two writers would spoil the file");
        assert_eq!(state(), before, "the file of the other window is left alone");
    }
    drop(window);
    bench.ngazi("check").done();
    assert!(
        fs::read(bench.store()).expect("the store") == example("tz"),
        "what was refused changed nothing, and the lock went with the window"
    );
}

#[test]
fn a_second_try_in_the_same_window_does_not_give_the_store_away() {
    let bench = Bench::with_example("tz");
    let window = Store::open(&bench.store(), PASSPHRASE).expect("the store opens");
    let again = Store::open(&bench.store(), PASSPHRASE);
    assert!(again.is_err(), "one window opens a store once");
    let said = bench.ngazi("show home").refused();
    let sentence = error(Language::English, "store-in-use", &[]);
    assert_eq!(
        said, sentence,
        "the first opening still holds the store: two writers would spoil it"
    );
    drop(window);
}

#[test]
fn an_unknown_name_is_said_plainly() {
    let bench = Bench::with_example("tz");
    fs::write(bench.file("list.csv"), "family-name;standing\nKabongo;approved\n").expect("a table");
    let refused = |line: &str, language| {
        let sentence = error(language, "unknown-thing", &[("name", "giraffe")]);
        bench.refuses(&line.split(' ').collect::<Vec<_>>(), language, &sentence);
    };
    for language in Language::ALL {
        refused("import --store store.ngazi --form giraffe list.csv", language);
        refused("show points --store store.ngazi --standard giraffe", language);
    }
    let export = "export --store store.ngazi --form giraffe --to csv out.csv";
    refused(export, Language::Swahili);
    let dossier = "dossier --store store.ngazi --view buyer --standard giraffe out.pdf";
    refused(dossier, Language::French);
    refused("dossier --store store.ngazi --view giraffe out.pdf", Language::English);
    refused("new --store new.ngazi --country giraffe", Language::Swahili);
    refused("new --store new.ngazi --example giraffe", Language::French);
}

#[test]
fn sentences_differ_by_language() {
    for code in ["store-wrong-passphrase", "store-in-use", "table-broken", "store-damaged", "fault"]
    {
        let said = Language::ALL.map(|language| error(language, code, &[("detail", "")]));
        assert!(
            said[0] != said[1] && said[1] != said[2] && said[0] != said[2],
            "{code} is said in each language, or the tests above prove nothing: {said:?}"
        );
    }
}

// ---------------------------------------------------------------------------------------------------------------
// What the files show
// ---------------------------------------------------------------------------------------------------------------

#[test]
fn no_file_shows_a_typed_word() {
    let bench = Bench::with_example("cd");
    // Outside the folder that is searched.
    let outside = Bench::new();
    let table = outside.file("members.json");
    let args = ["export", "--store", "store.ngazi", "--form", "member", "--to", "json"];
    bench.run(args.iter().map(OsStr::new).chain([table.as_os_str()])).done();
    let text = fs::read_to_string(&table).expect("the export");
    let members: Vec<Json> = serde_json::from_str(&text).expect("JSON");
    let mut typed: Vec<String> = members
        .iter()
        .flat_map(|one| one["values"].as_object().into_iter().flatten())
        .filter_map(|(_, value)| value["text"].as_str())
        // Shorter words stand in random bytes by chance.
        .filter(|text| text.len() >= 6)
        .map(str::to_owned)
        .collect();
    typed.sort();
    typed.dedup();
    assert!(typed.len() > 100, "names, villages and numbers are searched: {}", typed.len());

    // Held open after a write, as a window is, so that the write-ahead log is there too.
    let mut store = Store::open(&bench.store(), PASSPHRASE).expect("the store opens");
    let values = BTreeMap::from([(
        Id::from("family-name"),
        ngazi_domain::Value::Text("Nsimire Wanjirũ".to_owned()),
    )]);
    store
        .transact("save-field", "2026-11-23T10:42:00Z", |act| {
            act.add(RecordId::from_random([7; 16]), &Id::from("member"), None, values)
        })
        .map(drop)
        .unwrap_or_else(|error: ngazi_store::StoreError| panic!("written: {error}"));
    typed.extend(
        ["Nsimire Wanjirũ", PASSPHRASE, "family-name", "save-field", "SQLite format"]
            .map(str::to_owned),
    );

    let files = bench.snapshot();
    let log = files.keys().any(|path| path.to_string_lossy().ends_with("-wal"));
    assert!(log, "the write-ahead log is among the files that are searched: {:?}", files.keys());
    for (path, (bytes, _)) in &files {
        for word in &typed {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word:?} can be read in {}", path.display());
        }
    }
}

#[test]
fn a_command_leaves_nothing_beside_what_was_asked() {
    let bench = Bench::with_example("cd");
    bench.ngazi("show home").done();
    bench.ngazi("dossier --view buyer out.pdf").done();
    let names: Vec<String> = bench
        .snapshot()
        .into_keys()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    assert_eq!(
        names,
        ["out.pdf", "store.ngazi"],
        "no log, no temporary file, no preference: a shared computer must not remember who used it"
    );
}
