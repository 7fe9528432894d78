//! A damaged store is set aside untouched, and there are ways to go on.

use std::path::{Path, PathBuf};

use ngazi_domain::Day;
use ngazi_words::Language;
use tempfile::TempDir;

use super::{at_example, text};
use crate::Desk;
use crate::ports::still::{self, StillClock};
use crate::view::{DamageView, Mark};

const PASSPHRASE: &str = "mti mkubwa wa Kalehe";

fn day(day: u32) -> Day {
    Day::from_ymd_opt(2026, 11, day).expect("a day")
}

fn desk(folder: &TempDir, clock: &StillClock) -> Desk {
    Desk::new(still::ports(clock, folder.path()), Language::English).expect("sound content")
}

fn add(desk: &mut Desk, code: &str) {
    desk.save_field("site", None, None, "code", &text(code)).expect("saved");
}

/// A cooperative with one site, closed with a backup; then a second site, locked without one.
fn two_sites() -> (Desk, TempDir) {
    let (folder, clock) = (tempfile::tempdir().expect("a folder"), StillClock::on(day(23)));
    let mut desk = desk(&folder, &clock);
    desk.begin("cd", "Amani", PASSPHRASE).expect("a cooperative");
    add(&mut desk, "P1");
    desk.close_store().expect("closed");
    assert_eq!(desk.unlock(None, PASSPHRASE).expect("opens").state, "open");
    add(&mut desk, "P2");
    desk.lock().expect("locked");
    (desk, folder)
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("cooperative.ngazi")
}

/// Takes the last bytes away, as a stick does that is pulled out. Gives what is left.
fn cut(folder: &TempDir) -> Vec<u8> {
    let mut bytes = std::fs::read(file(folder)).expect("readable");
    bytes.truncate(bytes.len() - 1000);
    std::fs::write(file(folder), &bytes).expect("written");
    bytes
}

fn ways(view: &DamageView) -> Vec<(&str, bool)> {
    view.ways.iter().map(|way| (way.id.as_str(), way.open)).collect()
}

fn sites(desk: &Desk) -> usize {
    desk.registers().expect("open").of("site").len()
}

#[test]
fn a_damaged_store_is_set_aside_and_what_can_be_read_goes_on() {
    let (mut desk, folder) = two_sites();
    let bytes = cut(&folder);
    let start = desk.unlock(None, PASSPHRASE).expect("set aside");
    assert_eq!((start.state.as_str(), start.frame), ("damaged", None));
    let view = start.damage.expect("what can be done");
    assert_eq!(ways(&view), [("salvaged", true), ("backup", true)]);
    assert!(Path::new(&view.aside).starts_with(folder.path().join("aside")), "{}", view.aside);
    assert_eq!(std::fs::read(&view.aside).expect("readable"), bytes, "nothing in it is changed");
    assert!(Path::new(&format!("{}-keys", view.aside)).exists(), "its keys lie beside it");
    assert!(!file(&folder).exists());
    assert!(
        view.missing.iter().any(|line| line.ends_with("but is not in the backup copy")),
        "{:?}",
        view.missing
    );
    assert_eq!(desk.take_way("salvaged").expect("taken").state, "locked");
    let start = desk.unlock(None, PASSPHRASE).expect("opens");
    assert_eq!((start.state.as_str(), start.damage), ("open", None));
    assert_eq!(sites(&desk), 2);
    assert_eq!(desk.show_check().expect("checked").mark, Mark::Done);
    assert_eq!(std::fs::read(&view.aside).expect("still there"), bytes);
    assert_eq!(desk.take_way("backup").expect_err("over").code, "damage-nothing");
}

#[test]
fn the_last_backup_can_take_its_place() {
    let (mut desk, folder) = two_sites();
    cut(&folder);
    desk.unlock(None, PASSPHRASE).expect("set aside");
    assert_eq!(desk.take_way("elsewhere").expect_err("no way").code, "unknown-thing");
    assert_eq!(desk.take_way("backup").expect("taken").state, "locked");
    assert_eq!(desk.unlock(None, PASSPHRASE).expect("opens").state, "open");
    assert_eq!(sites(&desk), 1, "the second was written after the backup");
    let (report, well) = desk.check_store().expect("checked");
    assert!(well, "{report}");
    desk.lock().expect("locked");
    assert_eq!(desk.unlock(None, PASSPHRASE).expect("opens").state, "open", "it stays so");
}

#[test]
fn the_way_is_still_open_when_the_program_starts_again() {
    let (mut first, folder) = two_sites();
    cut(&folder);
    first.unlock(None, PASSPHRASE).expect("set aside");
    drop(first);
    let mut desk = desk(&folder, &StillClock::on(day(24)));
    let start = desk.start();
    assert_eq!(start.state, "damaged");
    let view = start.damage.expect("what can be done");
    assert_eq!(ways(&view), [("salvaged", false), ("backup", true)]);
    let wrong = desk.salvage(None, "another").expect_err("wrong");
    assert_eq!(wrong.code, "store-wrong-passphrase");
    assert_eq!(desk.take_way("salvaged").expect_err("not read yet").code, "unknown-thing");
    let view = desk.salvage(None, PASSPHRASE).expect("read");
    assert_eq!(ways(&view), [("salvaged", true), ("backup", true)]);
    desk.take_way("salvaged").expect("taken");
    desk.unlock(None, PASSPHRASE).expect("opens");
    assert_eq!(sites(&desk), 2);
}

/// Both key files hold something else.
fn lose_keys(folder: &TempDir) {
    for keys in ["cooperative.ngazi-keys", "cooperative.ngazi-keys-copy"] {
        std::fs::write(folder.path().join(keys), "nothing").expect("written");
    }
}

#[test]
fn keys_that_are_lost_come_back_from_a_backup_and_no_work_with_them() {
    let (mut desk, folder) = two_sites();
    lose_keys(&folder);
    let start = desk.unlock(None, PASSPHRASE).expect("opens");
    assert_eq!(
        (start.state.as_str(), sites(&desk)),
        ("open", 2),
        "everything, not only the backup"
    );
    let aside = folder.path().join("cooperative.ngazi-keys.damaged");
    assert_eq!(std::fs::read(aside).expect("kept"), b"nothing");
}

#[test]
fn without_keys_and_without_a_backup_it_is_said() {
    let (mut desk, folder) = two_sites();
    lose_keys(&folder);
    std::fs::remove_dir_all(folder.path().join("backups")).expect("removed");
    let start = desk.unlock(None, PASSPHRASE).expect("set aside");
    let view = start.damage.expect("what can be done");
    assert!(view.ways.is_empty());
    assert!(view.lead.contains("Keep the damaged file"), "{}", view.lead);
    assert!(Path::new(&view.aside).exists());
    assert_eq!(desk.take_way("backup").expect_err("none").code, "damage-no-backup");
}

#[test]
fn a_backup_that_was_changed_is_not_taken() {
    let (mut desk, folder) = two_sites();
    cut(&folder);
    let kept = std::fs::read_dir(folder.path().join("backups")).expect("a folder");
    for backup in kept.map(|file| file.expect("a file").path()) {
        let mut bytes = std::fs::read(&backup).expect("readable");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&backup, bytes).expect("written");
    }
    desk.unlock(None, PASSPHRASE).expect("set aside");
    assert_eq!(desk.take_way("backup").expect_err("changed").code, "damage-no-backup");
    assert_eq!(desk.start().state, "damaged", "the choice stays open");
    assert_eq!(desk.take_way("salvaged").expect("taken").state, "locked");
}

#[test]
fn a_store_that_somebody_names_is_never_set_aside() {
    let (mut desk, folder) = two_sites();
    let bytes = cut(&folder);
    let refused = desk.open_store(&file(&folder), PASSPHRASE).expect_err("damaged");
    assert_eq!(refused.code, "store-damaged");
    assert_eq!(std::fs::read(file(&folder)).expect("readable"), bytes);
    assert_eq!(desk.start().state, "locked");
}

#[test]
fn everything_is_checked_once_a_week() {
    let (folder, clock) = (tempfile::tempdir().expect("a folder"), StillClock::on(day(1)));
    let mut desk = desk(&folder, &clock);
    desk.begin("cd", "Amani", PASSPHRASE).expect("a cooperative");
    let mut checked = Vec::new();
    for today in [1, 3, 8, 9, 12, 17] {
        clock.set(day(today));
        desk.lock().expect("locked");
        desk.unlock(None, PASSPHRASE).expect("opens");
        checked.extend(desk.preferences().checked.into_values());
    }
    let days = ["01", "01", "01", "09", "09", "17"].map(|day| format!("2026-11-{day}"));
    assert_eq!(checked, days);
}

#[test]
fn a_mark_on_an_old_dossier_is_proven() {
    let (mut desk, _folder) = at_example("cd");
    let choice = desk.whole_view("buyer", "en", None);
    let preview = desk.preview_dossier(&choice).expect("a preview");
    let line = preview.lines.iter().find(|(label, _)| label == "Mark of the history");
    let (_, printed) = line.expect("the mark stands on the cover").clone();
    let (mark, rest) = printed.split_once(' ').expect("the mark comes first");
    assert!(rest.contains("23 November 2026"), "{printed}");
    let id = desk.registers().expect("open").of("member")[0].id.to_string();
    desk.save_field("member", Some(&id), None, "team", &text("Umoja")).expect("saved");
    for typed in [mark.to_owned(), mark.replace('·', " "), mark.to_lowercase()] {
        let proven = desk.prove_head(&typed).expect("proven").message;
        assert!(proven.contains("Up to there the history is unchanged."), "{proven}");
    }
    let refused = |typed: &str| desk.prove_head(typed).expect_err("refused").code;
    assert_eq!(refused("7F3A"), "head-no-mark");
    assert_eq!(refused("this is not a mark of anything"), "head-no-mark");
    assert_eq!(refused("0000 0000 0000 0000"), "head-unknown");
    let now = desk.preview_dossier(&choice).expect("a preview").lines;
    assert!(!now.iter().any(|(_, value)| *value == printed), "the history went on");
}
