//! Two computers of one cooperative.

use std::path::PathBuf;

use ngazi_domain::Day;
use ngazi_words::Language;

use super::{at_example, text};
use crate::ports::still::{self, StillClock};
use crate::{Desk, EXAMPLE_PASSPHRASE};

/// Two desks on the same cooperative, and the folders of both.
struct Two {
    one: Desk,
    other: Desk,
    folders: [tempfile::TempDir; 2],
}

impl Two {
    fn begin() -> Self {
        let (mut one, here) = at_example("cd");
        let there = tempfile::tempdir().expect("a folder");
        let path = one.opened().expect("open").store.path().to_owned();
        one.hold(None);
        let copy = there.path().join("example.ngazi");
        for ending in ["", "-keys", "-keys-copy"] {
            let file = |path: &PathBuf| PathBuf::from(format!("{}{ending}", path.display()));
            std::fs::copy(file(&path), file(&copy)).expect("copied");
        }
        let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 24).expect("a day"));
        let ports = still::ports(&clock, there.path());
        let mut other = Desk::new(ports, Language::English).expect("sound content");
        // Both count ids from one on, and the first computer has given many.
        for _ in 0..10_000 {
            other.new_id();
        }
        one.open_store(&path, EXAMPLE_PASSPHRASE).expect("opens");
        other.open_store(&copy, EXAMPLE_PASSPHRASE).expect("opens");
        let open = other.open.as_mut().expect("open");
        open.store.become_laptop(true, "2026-11-24T08:00:00Z").expect("another laptop");
        Self { one, other, folders: [here, there] }
    }

    fn file(&self) -> PathBuf {
        self.folders[0].path().join("a.ngazi-bundle")
    }
}

fn member(desk: &Desk) -> String {
    desk.registers().expect("open").of("member")[0].id.to_string()
}

fn team(desk: &Desk) -> Option<String> {
    let registers = desk.registers().expect("open");
    registers.of("member")[0].id_of("team").map(str::to_owned)
}

#[test]
fn what_the_other_computer_wrote_comes_in_as_if_it_had_been_there() {
    let mut two = Two::begin();
    let (path, id) = (two.file(), member(&two.one));
    two.other.save_field("member", Some(&id), None, "team", &text("Umoja")).expect("saved");
    two.other.save_field("site", None, None, "code", &text("P99")).expect("saved");
    assert_eq!(two.other.bundle_name().expect("a name"), "ngazi-2026-11-24-2.ngazi-bundle");
    let written = two.other.write_bundle("last", &path).expect("written");
    assert_eq!(written.path.as_deref(), path.to_str());
    two.one.save_field("member", Some(&id), None, "village", &text("Mlimani")).expect("saved");
    let view = two.one.preview_bundle(&path).expect("readable");
    assert!(view.heading.starts_with("Computer 2, "), "{}", view.heading);
    assert!(view.conflicts.is_empty() && !view.nothing);
    let said: Vec<&str> = view.lines.iter().map(|line| line.value.as_str()).collect();
    assert!(said.contains(&"New: 0. Changed: 1. Removed: 0."), "{said:?}");
    assert!(said.contains(&"New: 1. Changed: 0. Removed: 0."), "{said:?}");
    two.one.apply_bundle().expect("taken in");
    assert_eq!(team(&two.one).as_deref(), Some("Umoja"));
    let frame = two.one.show_frame().expect("a frame");
    assert_eq!((frame.undo, frame.conflicts, frame.resume), (None, 0, None));
    let now = two.one.registers().expect("open").clone();
    let store = two.one.opened().expect("open").store.path().to_owned();
    two.one.hold(None);
    two.one.open_store(&store, EXAMPLE_PASSPHRASE).expect("opens");
    assert_eq!(two.one.registers().expect("open"), &now, "as after opening again");
    let view = two.one.preview_bundle(&path).expect("readable");
    assert!(view.nothing && view.lines.is_empty(), "{view:?}");
    let history = two.one.show_history("member", &id).expect("a history");
    assert_eq!(history.acts[0].what, "Taken from the other computer");
    let laptops = two.one.show_laptops().expect("a page");
    assert_eq!(laptops.lines[0].value, "Computer 1");
    assert_eq!(laptops.lines[1].label, "Computer 2");
    let since: Vec<&str> = laptops.since.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(since, ["last", "all"]);
}

#[test]
fn different_answers_are_shown_side_by_side_and_decided_now_or_later() {
    let mut two = Two::begin();
    let (path, id) = (two.file(), member(&two.one));
    for (field, here, there) in [("team", "Umoja", "Amani"), ("village", "Mlimani", "Numbi")] {
        two.one.save_field("member", Some(&id), None, field, &text(here)).expect("saved");
        two.other.save_field("member", Some(&id), None, field, &text(there)).expect("saved");
    }
    two.other.write_bundle("all", &path).expect("written");
    let view = two.one.preview_bundle(&path).expect("readable");
    let labels: Vec<&str> = view.conflicts.iter().map(|one| one.label.as_str()).collect();
    assert_eq!(labels.len(), 2, "{labels:?}");
    let team_conflict = format!("{id}/team");
    let conflict = view.conflicts.iter().find(|one| one.id == team_conflict).expect("there");
    assert!(conflict.title.starts_with("Member: "), "{}", conflict.title);
    let values: Vec<&str> = conflict.sides.iter().map(|side| side.value.as_str()).collect();
    assert_eq!(values, ["Amani", "Umoja"], "the later one first");
    assert!(conflict.sides[0].whose.starts_with("Computer 2, "));
    assert!(conflict.sides[1].whose.starts_with("This computer, "));
    assert!(two.one.decide_bundle(&team_conflict, 7).is_err());
    assert!(two.one.decide_bundle("nobody/team", 0).is_err());
    let view = two.one.decide_bundle(&team_conflict, 1).expect("decided");
    let conflict = view.conflicts.iter().find(|one| one.id == team_conflict).expect("there");
    assert_eq!(conflict.chosen, Some(1));
    let done = two.one.apply_bundle().expect("taken in");
    assert!(done.message.contains("One answer is not the same"), "{}", done.message);
    assert_eq!(team(&two.one).as_deref(), Some("Umoja"));
    assert_eq!(two.one.show_frame().expect("a frame").conflicts, 1);
    let open = two.one.show_laptops().expect("a page").conflicts;
    assert_eq!(open.len(), 1);
    assert!(two.one.settle_conflict(&open[0].id, 2).is_err());
    let page = two.one.settle_conflict(&open[0].id, 1).expect("settled");
    assert!(page.conflicts.is_empty());
    let registers = two.one.registers().expect("open");
    assert_eq!(registers.of("member")[0].id_of("village"), Some("Mlimani"));
    two.one.write_bundle("last", &path).expect("written");
    two.other.preview_bundle(&path).expect("readable");
    two.other.apply_bundle().expect("taken in");
    assert_eq!(two.other.show_frame().expect("a frame").conflicts, 0);
    let records = |desk: &Desk| desk.opened().expect("open").store.records().expect("readable");
    assert_eq!(records(&two.other), records(&two.one));
}

#[test]
fn a_removal_is_named_before_it_comes_in() {
    let mut two = Two::begin();
    let (path, id) = (two.file(), member(&two.one));
    two.other.remove_records("member", &[id], "Left for Bukavu").expect("removed");
    two.other.write_bundle("all", &path).expect("written");
    let view = two.one.preview_bundle(&path).expect("readable");
    let label = view.lines.iter().find(|line| line.label == "Removed on the other computer");
    assert!(label.is_some_and(|line| line.value.starts_with("Member: ")), "{view:?}");
    let before = two.one.registers().expect("open").of("member").len();
    two.one.apply_bundle().expect("taken in");
    assert_eq!(two.one.registers().expect("open").of("member").len(), before - 1);
    assert_eq!(two.one.apply_bundle().expect_err("it is taken").code, "bundle-nothing");
}

#[test]
fn what_cannot_be_taken_in_is_said_plainly_and_changes_nothing() {
    let mut two = Two::begin();
    let path = two.file();
    assert_eq!(two.one.apply_bundle().expect_err("nothing waits").code, "bundle-nothing");
    let refused = two.one.write_bundle("giraffe", &path).expect_err("no choice");
    assert_eq!(refused.code, "unknown-thing");
    std::fs::write(&path, "a list of members".repeat(20)).expect("written");
    let refused = two.one.preview_bundle(&path).expect_err("no bundle");
    assert_eq!(refused.code, "bundle-not-a-bundle");
    let (mut stranger, folder) = at_example("cd");
    let strange = folder.path().join("a.ngazi-bundle");
    stranger.write_bundle("all", &strange).expect("written");
    assert_eq!(two.one.preview_bundle(&strange).expect_err("another's").code, "other-store");
    two.other.write_bundle("all", &path).expect("written, and lost");
    let id = member(&two.other);
    two.other.save_field("member", Some(&id), None, "team", &text("Umoja")).expect("saved");
    two.other.write_bundle("written", &path).expect("written");
    assert_eq!(two.one.preview_bundle(&path).expect_err("a gap").code, "bundle-gap");
    two.other.write_bundle("all", &path).expect("written");
    let mut bytes = std::fs::read(&path).expect("readable");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).expect("written");
    assert_eq!(two.one.preview_bundle(&path).expect_err("flipped").code, "bundle-changed");
    assert_eq!(two.one.show_laptops().expect("a page").lines.len(), 2, "nothing was taken in");
    let open = two.one.opened().expect("open").store.path().to_owned();
    assert_eq!(two.one.write_bundle("all", &open).expect_err("a store").code, "file-is-store");
}
