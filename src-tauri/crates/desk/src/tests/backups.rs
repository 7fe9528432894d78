//! Backups by themselves, and restoring one.

use std::fs;
use std::path::{Path, PathBuf};

use ngazi_domain::Day;
use ngazi_store::{Backup, Role, Strength};
use ngazi_words::Language;
use tempfile::TempDir;

use super::text;
use crate::backup_calendar::{DAYS, MONTHS, WEEKS};
use crate::ports::still::{StillClock, ports};
use crate::view::{BackupNoteView, Mark};
use crate::{Desk, Fresh};

const PASSPHRASE: &str = "mti mkubwa wa Kalehe";
const OTHER: &str = "jiwe kubwa la mto";

struct Office {
    desk: Desk,
    clock: StillClock,
    /// The laptop, and whatever is outside it.
    folder: TempDir,
}

impl Office {
    /// A laptop without a cooperative.
    fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = StillClock::on(day(0));
        let home = folder.path().join("home");
        fs::create_dir(&home).expect("a folder");
        let desk = Desk::new(ports(&clock, &home), Language::English).expect("sound content");
        Self { desk, clock, folder }
    }

    /// A laptop with a cooperative of one member.
    fn new() -> Self {
        let mut office = Self::empty();
        office.desk.begin("cd", "Amani", PASSPHRASE).expect("begun");
        office.write("Nsimire");
        office
    }

    fn write(&mut self, name: &str) {
        let saved = self.desk.save_field("member", None, None, "family-name", &text(name));
        saved.expect("saved");
    }

    fn outside(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        folder
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Names in a folder, in order.
    fn names(&self, folder: &Path) -> Vec<String> {
        self.desk.names_in(folder).unwrap_or_default()
    }

    /// Names of the backups of the laptop itself.
    fn backups(&self) -> Vec<String> {
        self.names(&self.home().join("backups"))
    }

    fn newest(&self) -> PathBuf {
        let backups = self.backups();
        self.home().join("backups").join(backups.last().expect("a backup"))
    }

    fn note(&self) -> BackupNoteView {
        self.desk.show_home().expect("a page").backup.expect("a note")
    }

    fn id(&self) -> String {
        self.desk.open.as_ref().expect("open").store.id()
    }

    fn members(&self) -> usize {
        self.desk.registers().expect("open").of("member").len()
    }

    fn look(&mut self, passphrase: &str) -> Result<crate::view::RestoreView, crate::view::Failure> {
        self.desk.look_into_restore(None, Some(passphrase), None)
    }
}

fn day(number: u64) -> Day {
    Day::from_ymd_opt(2026, 11, 23).expect("a day") + chrono::Days::new(number)
}

#[test]
fn closing_backs_up_and_the_first_page_says_when() {
    let mut office = Office::new();
    assert!(office.desk.backup_due());
    assert_eq!(office.note().mark, Mark::Stop);
    assert_eq!(office.note().text, "There is no backup yet.");

    office.desk.close_store().expect("closed");
    let backups = office.backups();
    assert_eq!(backups.len(), 1, "{backups:?}");
    office.desk.unlock(None, PASSPHRASE).expect("opened");
    let facts = Backup::examine(&office.newest()).expect("a good backup");
    assert_eq!(facts.store, office.id());
    assert_eq!(backups, [format!("ngazi-{}-2026-11-23-1042.ngazi-backup", &office.id()[..8])]);

    assert!(!office.desk.backup_due());
    let note = office.note();
    assert_eq!(note.mark, Mark::Done);
    assert!(note.text.contains("23") && note.text.contains("10:42"), "{}", note.text);
    assert!(note.detail.contains("this computer only"), "{}", note.detail);

    office.clock.set(day(4));
    assert!(office.desk.backup_due());
    assert_eq!(office.note().mark, Mark::Partly);
    office.clock.set(day(8));
    assert_eq!(office.note().mark, Mark::Stop);
}

#[test]
fn closing_without_a_change_makes_no_second_backup() {
    let mut office = Office::new();
    office.desk.close_store().expect("closed");
    let before = fs::metadata(office.newest()).expect("there").modified().expect("a time");
    office.desk.unlock(None, PASSPHRASE).expect("opened");
    office.desk.close_store().expect("closed");
    assert_eq!(office.backups().len(), 1);
    assert_eq!(fs::metadata(office.newest()).expect("there").modified().expect("a time"), before);
}

#[test]
fn old_backups_go_and_other_files_stay() {
    let office = Office::new();
    let folder = office.outside("copies");
    let foreign = "ngazi-00000000-2020-01-01-1200.ngazi-backup".to_owned();
    office.desk.choose_backup_place("folder", &folder).expect("chosen");
    let old = format!("ngazi-{}-2020-01-01-1200.ngazi-backup", &office.id()[..8]);
    let left = format!("{old}.part");
    for name in [&foreign, &old, &left, &"list.xlsx".to_owned()] {
        fs::write(folder.join(name), "keep me").expect("written");
    }
    for number in 0..60 {
        office.clock.set(day(number));
        office.desk.back_up().expect("backed up");
    }
    office.desk.back_up().expect("backed up twice in a minute");
    let backups = office.backups();
    let most = DAYS + WEEKS + MONTHS;
    assert!(backups.len() > DAYS && backups.len() <= most, "{backups:?}");
    let today = format!("ngazi-{}-2027-01-21-1042-2.ngazi-backup", &office.id()[..8]);
    assert_eq!(backups.last(), Some(&today), "of each day the last");
    let names = office.names(&folder);
    for name in [&foreign, &old, &"list.xlsx".to_owned()] {
        assert!(names.contains(name), "another laptop or program wrote {name}");
    }
    assert!(!names.contains(&left), "what a run that was killed left is gone");
    assert_eq!(names.len(), backups.len() + 3);
    let view = office.desk.show_backups().expect("a page");
    // The one of the other laptop is one of this cooperative, too.
    assert_eq!(view.kept.len(), 2 * backups.len() + 1);
    assert!(view.kept[0].made.contains("2027"), "{:?}", view.kept[0]);
}

#[test]
fn a_stick_gets_its_backup_whenever_it_is_in() {
    let mut office = Office::new();
    let stick = office.outside("usb");
    let view = office.desk.choose_backup_place("stick", &stick).expect("chosen");
    let place = view.places.iter().find(|place| place.id == "stick").expect("a place");
    assert_eq!(place.mark, Mark::Done, "it is tried at once: {}", place.state);
    let folder = stick.join("ngazi-backups");
    assert_eq!(place.path.as_deref(), Some(&*folder.display().to_string()));
    assert_eq!(office.names(&folder).len(), 1);
    office.desk.back_up().expect("backed up");
    assert!(office.note().detail.contains("outside"), "{}", office.note().detail);

    // Out, the next day: that is no failure.
    let pocket = office.folder.path().join("pocket");
    fs::rename(&stick, &pocket).expect("pulled out");
    office.clock.set(day(1));
    office.write("Amani");
    assert!(office.desk.backup_due());
    office.desk.back_up().expect("backed up");
    assert!(!office.desk.backup_due());
    assert_eq!(office.note().mark, Mark::Done);
    let state = |office: &Office| {
        let view = office.desk.show_backups().expect("a page");
        view.places.into_iter().find(|place| place.id == "stick").expect("a place").state
    };
    assert!(state(&office).starts_with("Not there now."), "{}", state(&office));

    // In again: it is due at once.
    fs::rename(&pocket, &stick).expect("put in");
    assert!(office.desk.backup_due());
    office.desk.back_up().expect("backed up");
    assert_eq!(office.names(&folder).len(), 2);

    // Another stick under the same letter is left alone.
    fs::rename(&stick, &pocket).expect("pulled out");
    fs::create_dir(&stick).expect("another stick");
    office.desk.back_up().expect("backed up");
    assert_eq!(office.names(&stick), Vec::<String>::new());
}

#[test]
fn a_place_that_fails_is_said_and_holds_nobody_back() {
    let mut office = Office::new();
    let folder = office.outside("Ñdøŵa 100 % ya nakala");
    let view = office.desk.choose_backup_place("folder", &folder).expect("chosen");
    assert_eq!(view.places[0].mark, Mark::Done, "{}", view.places[0].state);
    fs::remove_dir_all(&folder).expect("gone");
    office.write("Amani");
    let done = office.desk.back_up().expect("the laptop has one");
    assert!(done.message.contains("one place has none"), "{}", done.message);
    let note = office.note();
    assert_eq!(note.mark, Mark::Stop);
    assert!(note.detail.contains("is not there") && note.detail.contains("ya nakala"), "{note:?}");
    office.write("Bahati");
    office.desk.close_store().expect("it closes all the same");
    office.desk.unlock(None, PASSPHRASE).expect("opened");
    assert_eq!(office.note().mark, Mark::Stop, "and says so when it is opened again");

    fs::create_dir(&folder).expect("back");
    office.desk.back_up().expect("backed up");
    assert_eq!(office.note().mark, Mark::Done);
    let view = office.desk.forget_backup_place("folder").expect("forgotten");
    assert_eq!(view.places[0].path, None);
    assert_eq!(office.names(&folder).len(), 1, "its backups stay");
}

#[test]
fn a_laptop_that_cannot_write_at_all_says_why() {
    let mut office = Office::new();
    // A file stands where the folder belongs.
    fs::write(office.home().join("backups"), "in the way").expect("written");
    let failure = office.desk.back_up().expect_err("nowhere to go");
    assert_eq!(failure.code, "backup-read-only");
    let view = office.desk.show_backups().expect("a page");
    assert_eq!((view.mark, view.last), (Mark::Stop, failure.message));
    assert!(!office.desk.backup_due(), "it is not tried again within the hour");
    office.desk.close_store().expect("it closes all the same");
}

#[test]
fn a_folder_of_another_cooperative_is_refused() {
    let office = Office::new();
    let folder = office.outside("theirs");
    let theirs = folder.join("ngazi-00000000-2026-11-01-1200.ngazi-backup");
    fs::write(&theirs, "theirs").expect("written");
    let failure = office.desk.choose_backup_place("folder", &folder).expect_err("refused");
    assert_eq!(failure.code, "backup-other");
    for own in [office.home(), office.home().join("backups")] {
        let failure = office.desk.choose_backup_place("folder", &own).expect_err("refused");
        assert_eq!(failure.code, "backup-place-taken");
    }
    let failure = office.desk.choose_backup_place("cloud", &folder).expect_err("refused");
    assert_eq!(failure.code, "unknown-thing");
    let view = office.desk.show_backups().expect("a page");
    assert!(view.places.iter().all(|place| place.path.is_none()));
}

#[test]
fn an_example_is_not_backed_up() {
    let mut office = Office::empty();
    let fresh = Fresh::Example { country: "cd", members: Some(12), seed: 1 };
    let path = office.home().join("example-cd.ngazi");
    office.desk.create_store(&path, crate::EXAMPLE_PASSPHRASE, fresh).expect("an example");
    assert!(!office.desk.backup_due());
    assert_eq!(office.desk.back_up().expect_err("refused").code, "backup-example");
    assert_eq!(office.desk.show_home().expect("a page").backup, None);
    let view = office.desk.show_backups().expect("a page");
    assert_eq!((view.mark, view.places, view.kept), (Mark::NotApplicable, vec![], vec![]));
    office.desk.close_store().expect("closed");
    assert!(!office.home().join("backups").exists());
}

#[test]
fn an_auditor_backs_up_and_chooses_no_place() {
    let mut office = Office::new();
    let open = office.desk.open.as_mut().expect("open");
    let at = "2026-11-23T10:42:00Z";
    open.store.add_person(at, Role::Auditor, "Bahati", OTHER, Strength::WEAKEST).expect("added");
    office.desk.lock().expect("locked");
    office.desk.unlock(None, OTHER).expect("opened");
    let folder = office.outside("copies");
    let failure = office.desk.choose_backup_place("folder", &folder).expect_err("refused");
    assert_eq!(failure.code, "may-not-write");
    office.desk.close_store().expect("closed");
    assert_eq!(office.backups().len(), 1);
}

#[test]
fn a_backup_is_looked_into_before_it_takes_a_place_and_what_was_there_is_kept() {
    let mut office = Office::new();
    office.desk.back_up().expect("backed up");
    let backup = office.newest();
    office.write("Amani");
    let seen = office.desk.choose_restore(&backup).expect("a backup");
    assert!(seen.made.contains("10:42") && seen.inside.is_none(), "{seen:?}");
    assert!(seen.holders.is_empty(), "one password: nobody to choose");

    let wrong = office.look(OTHER).expect_err("wrong");
    assert_eq!(wrong.code, "store-wrong-passphrase");
    assert_eq!(office.desk.apply_restore("beside").expect_err("not seen").code, "restore-nothing");
    let seen = office.look(PASSPHRASE).expect("opened");
    let inside = seen.inside.expect("seen");
    let members = inside.lines.iter().find(|line| line.label == "Members").expect("a line");
    assert_eq!(members.value, "1");
    assert!(inside.lines.iter().any(|line| line.value == "Amani"), "who may open it");
    let warning = inside.warning.expect("a warning");
    assert!(warning.contains("newer") && warning.contains("put aside"), "{warning}");
    let ways: Vec<&str> = inside.ways.iter().map(|way| way.id.as_str()).collect();
    assert_eq!(ways, ["replace", "beside"]);
    assert_eq!(office.members(), 2, "nothing has changed yet");
    assert_eq!(office.desk.apply_restore("away").expect_err("no way").code, "unknown-thing");

    let before = office.desk.open.as_ref().expect("open").store.path().to_owned();
    let start = office.desk.apply_restore("beside").expect("restored");
    assert_eq!(start.state, "locked");
    office.desk.unlock(None, PASSPHRASE).expect("opened");
    assert_eq!(office.members(), 1);
    let store = &office.desk.open.as_ref().expect("open").store;
    assert_eq!(store.laptop().expect("a laptop").number, 2);
    assert!(!store.check().expect("checked").is_damaged());

    assert!(!before.exists());
    let aside = office.home().join("aside");
    let kept: Vec<String> = office.names(&aside);
    assert_eq!(kept.len(), 3, "the store and its keys: {kept:?}");
    let mut other = Office::empty();
    other.desk.open_store(&aside.join(&kept[0]), PASSPHRASE).expect("it opens as ever");
    assert_eq!(other.members(), 2);
    let names = office.names(&office.home());
    assert!(!names.iter().any(|name| name.starts_with("restoring")), "{names:?}");
}

#[test]
fn a_lost_laptop_is_replaced_by_its_recovery_words() {
    let lost = Office::new();
    let words = lost.desk.recovery_sheet().expect("a sheet").words.join(" ");
    let stick = lost.outside("usb");
    lost.desk.choose_backup_place("stick", &stick).expect("chosen");
    let folder = stick.join("ngazi-backups");
    let backup = folder.join(&lost.names(&folder)[0]);

    let mut office = Office::empty();
    office.desk.choose_restore(&backup).expect("a backup");
    let seen = office.desk.look_into_restore(None, None, Some(&words)).expect("opened");
    assert_eq!(seen.inside.expect("seen").warning, None, "nothing is here yet");
    let start = office.desk.apply_restore("replace").expect("restored");
    assert_eq!(start.state, "locked");
    office.desk.unlock(None, PASSPHRASE).expect("opened");
    assert_eq!(office.members(), 1);
    assert!(backup.exists() && !office.home().join("aside").exists());
    let store = &office.desk.open.as_ref().expect("open").store;
    assert_eq!(store.laptop().expect("a laptop").number, 1);
    let wrong =
        office.desk.look_into_restore(None, None, Some("baba")).expect_err("nothing chosen");
    assert_eq!(wrong.code, "restore-nothing");
}

#[test]
fn the_file_of_a_store_is_taken_with_its_keys() {
    let mut other = Office::new();
    let path = other.desk.open.as_ref().expect("open").store.path().to_owned();
    other.desk.lock().expect("locked");
    let mut office = Office::empty();
    let seen = office.desk.choose_restore(&path).expect("a store");
    assert!(seen.made.contains("not a backup"), "{}", seen.made);
    office.look(PASSPHRASE).expect("opened");
    office.desk.apply_restore("beside").expect("restored");
    office.desk.unlock(None, PASSPHRASE).expect("opened");
    assert_eq!(office.members(), 1);
    assert!(path.exists(), "it stays as it was");

    fs::remove_file(path.with_extension("ngazi-keys")).expect("gone");
    fs::remove_file(path.with_extension("ngazi-keys-copy")).expect("gone");
    office.desk.choose_restore(&path).expect("a store");
    assert_eq!(office.look(PASSPHRASE).expect_err("no keys").code, "keys-missing");
}

#[test]
fn what_is_no_backup_or_a_changed_one_is_told_and_left_alone() {
    let mut office = Office::new();
    office.desk.back_up().expect("backed up");
    let mut bytes = fs::read(office.newest()).expect("readable");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 16;
    let changed = office.outside("usb").join("changed.ngazi-backup");
    fs::write(&changed, &bytes).expect("written");
    let failure = office.desk.choose_restore(&changed).expect_err("changed");
    assert_eq!(failure.code, "backup-changed");
    assert_eq!(fs::read(&changed).expect("readable"), bytes);
    fs::write(&changed, "a list of names, long enough to hold a footer ".repeat(9)).expect("w");
    let failure = office.desk.choose_restore(&changed).expect_err("no backup");
    assert_eq!(failure.code, "backup-not-a-backup");
    let open = office.desk.open.as_ref().expect("open").store.path().to_owned();
    assert_eq!(office.desk.choose_restore(&open).expect_err("open").code, "restore-open");
    assert_eq!(office.members(), 1);
}

#[test]
fn leaving_takes_the_copy_away_and_so_does_the_next_start() {
    let mut office = Office::new();
    office.desk.back_up().expect("backed up");
    let copy = office.home().join("restoring.ngazi");
    office.desk.choose_restore(&office.newest()).expect("a backup");
    office.look(PASSPHRASE).expect("opened");
    assert!(copy.exists());
    office.desk.start();
    assert!(copy.exists(), "it is being looked into");
    office.desk.drop_restore();
    assert!(!copy.exists());

    office.desk.choose_restore(&office.newest()).expect("a backup");
    office.look(PASSPHRASE).expect("opened");
    office.desk.lock().expect("locked");
    assert!(!copy.exists(), "a lock closes it, and the start after it sweeps");
    for name in ["restoring.ngazi", "restoring.ngazi-keys", "restoring.schema-2.ngazi-backup"] {
        fs::write(office.home().join(name), "left over").expect("written");
    }
    office.desk.start();
    let names = office.names(&office.home());
    assert!(!names.iter().any(|name| name.starts_with("restoring")), "{names:?}");
    office.desk.unlock(None, PASSPHRASE).expect("the cooperative is as it was");
}

#[test]
fn guessing_the_password_of_a_backup_has_to_wait_too() {
    let mut office = Office::new();
    office.desk.back_up().expect("backed up");
    office.desk.choose_restore(&office.newest()).expect("a backup");
    for _ in 0..3 {
        assert_eq!(office.look(OTHER).expect_err("wrong").code, "store-wrong-passphrase");
    }
    assert_eq!(office.look(PASSPHRASE).expect_err("too soon").code, "unlock-wait");
    office.clock.pass(std::time::Duration::from_secs(5));
    office.look(PASSPHRASE).expect("opened");
}

#[test]
fn the_command_line_backs_up_and_restores() {
    let mut office = Office::new();
    let folder = office.outside("copies");
    let done = office.desk.back_up_to(&folder).expect("backed up");
    let backup = PathBuf::from(done.path.expect("a path"));
    let store = folder.join("back.ngazi");
    let wrong = office.desk.restore_to(&backup, &store, OTHER).expect_err("wrong");
    assert_eq!(wrong.code, "store-wrong-passphrase");
    assert_eq!(office.names(&folder).len(), 1, "nothing stays behind");
    office.desk.restore_to(&backup, &store, PASSPHRASE).expect("restored");
    let taken = office.desk.restore_to(&backup, &store, PASSPHRASE).expect_err("taken");
    assert_eq!(taken.code, "file-exists");
    office.desk.open_store(&store, PASSPHRASE).expect("opened");
    assert_eq!(office.members(), 1);
    let nowhere = office.desk.back_up_to(&folder.join("nowhere")).expect_err("no folder");
    assert_eq!(nowhere.code, "backup-gone");
}
