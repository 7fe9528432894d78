//! A form grows; what was written with it before stays what it was.

use ngazi_words::Language;

use super::text;
use crate::ports::still::{self, StillClock};
use crate::{Desk, Fresh};

const OLD: &str = r#"
id = "pump"
repeat = "many"
group = "safety"
[[field]]
id = "place"
kind = "text"
need = "required"
privacy = "request"
column = true
[[field]]
id = "smoke"
kind = "answer"
need = "wanted"
privacy = "request"
"#;

const NEW: &str = r#"
id = "pump"
version = 2
repeat = "many"
group = "safety"
[[field]]
id = "place"
kind = "text"
need = "required"
privacy = "request"
column = true
[[field]]
id = "smoke"
kind = "answer"
need = "wanted"
privacy = "request"
until = 1
[[field]]
id = "outlet"
kind = "text"
need = "required"
privacy = "request"
since = 2
"#;

const WORDS: &str = "form-pump = Pump
    .many = Pumps
    .lead = Which pumps run where.
field-pump-place = Where it stands
    .question = Where does it stand?
field-pump-smoke = Smoke
    .question = Does it smoke?
field-pump-outlet = Outlet
    .question = Where does the smoke go?
";

fn desk(folder: &tempfile::TempDir, form: &str) -> Desk {
    let clock = StillClock::on(chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"));
    let files = [("forms/pump.toml".to_owned(), form.to_owned())];
    let words = Language::ALL.map(|language| (language, WORDS.to_owned())).to_vec();
    let ports = still::ports(&clock, folder.path());
    Desk::with_content(ports, Language::English, &files, words).expect("sound content")
}

#[test]
fn a_record_keeps_the_form_it_was_made_with_until_somebody_takes_it_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ngazi");
    let mut before = desk(&folder, OLD);
    before.create_store(&path, "mti mkubwa", Fresh::Blank { country: "cd" }).expect("a store");
    let saved = before.save_field("pump", None, None, "place", &text("Shaft 3")).expect("saved");
    let id = saved.record.record.expect("an id");
    before.save_field("pump", Some(&id), None, "smoke", &text("yes")).expect("saved");
    drop(before);

    let mut after = desk(&folder, NEW);
    after.open_store(&path, "mti mkubwa").expect("opened");
    let fields = |view: &crate::view::RecordView| -> Vec<String> {
        view.fields.iter().map(|field| field.id.clone()).collect()
    };
    let view = after.open_record("pump", Some(&id), None).expect("readable");
    assert_eq!(fields(&view), ["place", "smoke"], "the questions it was asked");
    assert!(view.older.is_some_and(|said| said.contains("version 1")), "and it says so");
    assert!(view.fields.iter().all(|field| field.error.is_none()), "nothing new is missing in it");

    let view = after.renew_record("pump", &id).expect("taken over").record;
    assert_eq!(fields(&view), ["place", "outlet"]);
    assert_eq!(view.older, None);
    assert!(view.fields[1].error.is_some(), "the new question is still to be answered");
    let told = after.show_history("pump", &id).expect("a history");
    let changes = told.acts[0].changes.join(" ");
    assert!(changes.contains("Smoke: Yes") && changes.contains("1, then 2"), "{changes}");

    after.undo().expect("taken back");
    let view = after.open_record("pump", Some(&id), None).expect("readable");
    assert_eq!(fields(&view), ["place", "smoke"]);
    assert_eq!(view.fields[1].shown, "Yes", "the old answer is there again");
}
