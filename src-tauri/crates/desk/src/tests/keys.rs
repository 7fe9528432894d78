//! Passwords, people, the recovery sheet, the lock, and what was being typed.

use std::time::Duration;

use ngazi_domain::{Day, Typed};
use ngazi_words::Language;
use tempfile::TempDir;

use super::text;
use crate::ports::still::{StillClock, ports};
use crate::view::Mark;
use crate::{Desk, EXAMPLE_PASSPHRASE, Fresh};

const PASSPHRASE: &str = "mti mkubwa wa Kalehe";
const OTHER: &str = "jiwe kubwa la mto";

struct Place {
    desk: Desk,
    clock: StillClock,
    folder: TempDir,
}

impl Place {
    /// A new cooperative with its first leader.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
        let mut place = Self { desk: desk(&clock, &folder), clock, folder };
        place.desk.begin("cd", " Amani  Bahati ", PASSPHRASE).expect("begun");
        place
    }

    /// The same computer after the program ended.
    fn again(&mut self) {
        self.desk.hold(None);
        self.desk = desk(&self.clock, &self.folder);
    }
}

fn desk(clock: &StillClock, folder: &TempDir) -> Desk {
    Desk::new(ports(clock, folder.path()), Language::English).expect("the content is sound")
}

#[test]
fn a_new_cooperative_has_a_leader_and_a_sheet_to_confirm() {
    let mut place = Place::new();
    let start = place.desk.start();
    assert_eq!((start.state.as_str(), start.sheet), ("open", true));
    assert_eq!(start.me.as_deref(), Some("Amani Bahati, Leader"));
    assert_eq!((start.idle_seconds, start.read_only), (600, false));
    let sheet = place.desk.recovery_sheet().expect("shown");
    assert_eq!(sheet.words.len(), 8);
    assert!(sheet.code.starts_with("data:image/svg+xml;base64,"));
    let wrong = place.desk.confirm_recovery("karibu").expect_err("another word");
    assert_eq!(wrong.code, "recovery-word-differs");
    let start = place.desk.confirm_recovery(&format!(" {} ", sheet.words[7].to_uppercase()));
    assert!(!start.expect("confirmed").sheet);
    let again = place.desk.recovery_sheet().expect_err("shown once");
    assert_eq!(again.code, "recovery-not-shown");
    assert_eq!(place.desk.show_people().expect("a page").recovery_mark, Mark::Done);
}

#[test]
fn the_sheet_is_printed_with_its_words() {
    let place = Place::new();
    let path = place.folder.path().join("sheet.pdf");
    place.desk.save_recovery_sheet(&path).expect("written");
    assert!(std::fs::read(&path).expect("there").starts_with(b"%PDF-"));
}

#[test]
fn a_sheet_that_nobody_confirmed_is_asked_for_again() {
    let mut place = Place::new();
    place.again();
    let start = place.desk.unlock(None, PASSPHRASE).expect("opens");
    assert!(start.sheet, "nobody said that it is on paper");
    assert_eq!(place.desk.recovery_sheet().expect_err("gone").code, "recovery-not-shown");
    let old = place.desk.new_recovery().expect("made");
    let new = place.desk.new_recovery().expect("made again");
    assert_ne!(old.words, new.words);
}

#[test]
fn forgotten_passwords_are_replaced_with_the_words_of_the_sheet() {
    let mut place = Place::new();
    let words = place.desk.recovery_sheet().expect("shown").words;
    place.desk.add_person("Furaha", "secretary", OTHER).expect("added");
    place.again();
    let typed = words.join(" ");
    for (words, code) in [
        ("karibu", "recovery-count"),
        (&*typed.replacen(&words[1], "karibu", 1), "recovery-word"),
        (&*format!("{} {}", words[1..].join(" "), words[0]), "recovery-check-differs"),
    ] {
        let failed = place.desk.recover(words, None, "maji ya mto mkubwa").expect_err("wrong");
        assert_eq!(failed.code, code);
    }
    let short = place.desk.recover(&typed, None, "short").expect_err("short");
    assert_eq!(short.code, "passphrase-short");
    let person = Some("secretary-1");
    let start = place.desk.recover(&typed, person, "maji ya mto mkubwa").expect("opens");
    assert_eq!(start.me.as_deref(), Some("Furaha, Secretary"));
    place.again();
    assert_eq!(place.desk.start().holders.len(), 2);
    assert!(place.desk.unlock(person, OTHER).is_err(), "the old one is gone");
    place.desk.unlock(person, "maji ya mto mkubwa").expect("opens");
}

#[test]
fn wrong_passwords_wait_longer_and_longer_and_nothing_is_lost() {
    let mut place = Place::new();
    place.again();
    for _ in 0..3 {
        let wrong = place.desk.unlock(None, "another one altogether").expect_err("wrong");
        assert_eq!(wrong.code, "store-wrong-passphrase");
    }
    let right = place.desk.unlock(None, PASSPHRASE).expect_err("too early");
    assert_eq!(right.code, "unlock-wait");
    assert!(right.message.contains("5 seconds"), "{}", right.message);
    place.clock.pass(Duration::from_secs(5));
    place.desk.unlock(None, PASSPHRASE).expect("opens");
}

#[test]
fn locking_keeps_nothing_and_remembers_the_place() {
    let mut place = Place::new();
    let saved = place.desk.save_field("member", None, None, "family-name", &text("Nsimire"));
    let id = saved.expect("saved").record.record;
    let target = crate::view::Target::Record {
        form: "member".to_owned(),
        record: id.clone(),
        subject: None,
    };
    place.desk.note_place(Some(&target)).expect("noted");
    let start = place.desk.lock().expect("locked");
    assert_eq!((start.state.as_str(), start.frame, start.me), ("locked", None, None));
    assert!(place.desk.registers().is_err() && place.desk.sheet.is_none());
    let start = place.desk.unlock(None, PASSPHRASE).expect("opens");
    let resume = start.frame.and_then(|frame| frame.resume).expect("asked whether to go on");
    assert_eq!(resume.target, target);
}

#[test]
fn an_auditor_looks_and_changes_nothing() {
    let mut place = Place::new();
    let people = place.desk.add_person("", "auditor", OTHER).expect("added");
    assert_eq!(people.people[1].name, "Auditor");
    place.again();
    let start = place.desk.unlock(Some("auditor-1"), OTHER).expect("opens");
    assert!(start.read_only && !start.sheet);
    let saved = place.desk.save_field("member", None, None, "family-name", &text("Nsimire"));
    assert_eq!(saved.expect_err("refused").code, "may-not-write");
    let added = place.desk.add_person("Neema", "leader", OTHER);
    assert_eq!(added.expect_err("refused").code, "may-not-manage");
    let target = crate::view::Target::Page { page: "home".to_owned() };
    place.desk.note_place(Some(&target)).expect("passed over");
    place.desk.note_draft("member", None, None, "village", Some("Ka")).expect("passed over");
    place.desk.show_home().expect("looks");
    let changed = place.desk.change_passphrase(OTHER, "his own from now on");
    changed.expect("their own password is theirs");
}

#[test]
fn people_come_and_go() {
    let mut place = Place::new();
    place.desk.add_person("Furaha", "secretary", OTHER).expect("added");
    let short = place.desk.add_person("Neema", "secretary", "short").expect_err("short");
    assert_eq!(short.code, "passphrase-short");
    let role = place.desk.add_person("Neema", "giraffe", OTHER).expect_err("no role");
    assert_eq!(role.code, "unknown-thing");
    let last = place.desk.remove_person("leader-1").expect_err("the last one");
    assert_eq!(last.code, "last-leader");
    let view = place.desk.remove_person("secretary-1").expect("removed");
    assert!(view.people[1].gone && view.people[1].since.contains("2026"));
    place.again();
    assert!(place.desk.start().holders.is_empty(), "one password is left");
    assert!(place.desk.unlock(None, OTHER).is_err());
}

#[test]
fn the_history_says_who() {
    let mut place = Place::new();
    let saved = place.desk.save_field("member", None, None, "family-name", &text("Nsimire"));
    let id = saved.expect("saved").record.record.expect("an id");
    let history = place.desk.show_history("member", &id).expect("told");
    assert_eq!(history.acts[0].who.as_deref(), Some("Amani Bahati"));
}

#[test]
fn the_idle_time_is_one_of_those_offered() {
    let mut place = Place::new();
    assert_eq!(place.desk.show_people().expect("a page").idle, "10");
    place.desk.set_idle("5").expect("set");
    assert_eq!(place.desk.start().idle_seconds, 300);
    assert_eq!(place.desk.set_idle("giraffe").expect_err("refused").code, "unknown-thing");
    place.desk.open_example("cd").expect("opens");
    assert_eq!(place.desk.start().idle_seconds, 0, "people who do not exist need no lock");
}

#[test]
fn what_was_being_typed_survives_the_end_of_the_program() {
    let mut place = Place::new();
    let saved = place.desk.save_field("site", None, None, "code", &text("K-7")).expect("saved");
    let id = saved.record.record.expect("an id");
    let draft = |desk: &Desk| {
        let view = desk.open_record("site", Some(&id), None).expect("opens");
        view.fields.into_iter().find(|one| one.id == "name").expect("a field").draft
    };
    assert_eq!(draft(&place.desk), None);
    let typed = Some("Mgodi wa Kany");
    place.desk.note_draft("site", Some(&id), None, "name", typed).expect("kept");
    place.again();
    place.desk.unlock(None, PASSPHRASE).expect("opens");
    assert_eq!(draft(&place.desk).as_deref(), typed);
    let name: Typed = text("Mgodi wa Kanyosha");
    place.desk.save_field("site", Some(&id), None, "name", &name).expect("saved");
    assert_eq!(draft(&place.desk), None, "it is saved now");
    place.again();
    place.desk.unlock(None, PASSPHRASE).expect("opens");
    assert_eq!(draft(&place.desk), None);
}

#[test]
fn an_example_has_neither_sheet_nor_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
    let mut desk = desk(&clock, &folder);
    let fresh = Fresh::Example { country: "cd", members: Some(3), seed: 1 };
    let path = folder.path().join("a.ngazi");
    desk.create_store(&path, EXAMPLE_PASSPHRASE, fresh).expect("made");
    let start = desk.start();
    assert_eq!((start.sheet, start.me), (false, None));
}
