//! Locked and opened, forgotten and recovered, backed up and restored, on one laptop and on two.

use std::path::PathBuf;

use ngazi_tests::driver::{Machine, Outcome, Window, hold, stop};
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::support::{PASSPHRASE, begin, counts, open_register, text_of_pdf};

/// The key that locks.
const F9: &str = "\u{e039}";
const OTHER: &str = "jiwe tatu mtoni kesho";

async fn lock(window: &Window) -> Outcome {
    window.anew(async || window.keys(F9).await).await?;
    window.see("unlock").await
}

async fn unlock(window: &Window, passphrase: &str) -> Outcome {
    window.type_in("passphrase", passphrase).await?;
    window.follow("unlock").await
}

/// Waits until a deed is said to be done.
async fn done(window: &Window) -> Outcome {
    let said = "!!document.querySelector('[data-test=done-message] p')";
    window.until("the deed is said to be done", said).await?;
    window.quiet().await
}

/// Writes a site with a code.
async fn add_site(window: &Window, code: &str) -> Outcome {
    open_register(window, "site").await?;
    window.follow("add-record").await?;
    window.type_in("answer-input", code).await?;
    window.follow("save-next").await
}

#[tokio::test]
async fn forgotten_passwords_are_replaced_with_the_words_on_paper() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    for step in ["language-sw", "first-new", "country-cd"] {
        window.follow(step).await?;
    }
    window.type_in("your-name", "Nabintu").await?;
    window.type_in("passphrase", PASSPHRASE).await?;
    window.type_in("passphrase-again", PASSPHRASE).await?;
    window.press("create").await?;
    window.see("sheet-words").await?;
    window.arrived().await?;
    window.check_access("the recovery sheet").await?;
    window.check_fit("the recovery sheet").await?;
    let shown = window.text("sheet-words").await?;
    let letters = |text: &&str| text.len() == 6 && text.chars().all(|c| c.is_ascii_lowercase());
    let words: Vec<&str> = shown.split_whitespace().filter(letters).collect();
    hold(words.len() == 8, || format!("eight words are shown, not {shown}"))?;
    window.press("sheet-save").await?;
    done(&window).await?;
    let paper = text_of_pdf(&machine.to_save())?;
    hold(words.iter().all(|word| paper.contains(word)), || format!("the paper says {paper}"))?;
    window.type_in("sheet-word", words[7]).await?;
    window.press("sheet-confirm").await?;
    window.see("answer-input").await?;
    window.arrived().await?;
    add_site(&window, "K-7").await?;
    let me = window.text("me").await?;
    hold(me.contains("Nabintu"), || format!("the rail says {me}"))?;

    lock(&window).await?;
    let left = window.ask("document.documentElement.innerText.includes('K-7')", vec![]).await?;
    hold(left == json!(false), || "the locked window shows a record".to_owned())?;
    window.type_in("passphrase", "not the right one").await?;
    window.press("unlock").await?;
    let sentence =
        Words::new(Language::Swahili, Some("cd"))?.say("error-store-wrong-passphrase", &[]);
    window.reads("alert", &sentence).await?;
    window.follow("forgot").await?;
    window.check_access("recovery").await?;
    window.check_fit("recovery").await?;
    window.type_in("recover-words", &words.join(" ")).await?;
    window.type_in("passphrase", OTHER).await?;
    window.type_in("passphrase-again", OTHER).await?;
    window.press("recover").await?;
    window.see("nav-home").await?;
    window.arrived().await?;
    open_register(&window, "site").await?;
    counts(&window, 1).await?;
    lock(&window).await?;
    unlock(&window, OTHER).await?;
    window.close().await
}

#[tokio::test]
async fn an_auditor_looks_with_a_password_of_their_own() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    begin(&window, "fr").await?;
    add_site(&window, "K-8").await?;
    for step in ["nav-settings", "settings-people", "add-person"] {
        window.follow(step).await?;
    }
    window.type_in("person-name", "Kyala").await?;
    window.press("role-auditor").await?;
    window.type_in("passphrase", OTHER).await?;
    window.type_in("passphrase-again", OTHER).await?;
    window.press("person-add").await?;
    window.see("person-auditor-1").await?;
    lock(&window).await?;
    window.check_access("locked, with two people").await?;
    window.press("holder-auditor-1").await?;
    unlock(&window, OTHER).await?;
    window.see("read-only").await?;
    open_register(&window, "site").await?;
    window.follow("open-*").await?;
    window.retype("field-code", "K-9").await?;
    window.keys("\u{e004}").await?;
    let sentence = Words::new(Language::French, Some("cd"))?.say("error-may-not-write", &[]);
    window.reads("alert", &sentence).await?;
    window.close().await
}

#[tokio::test]
async fn what_is_half_typed_survives_a_power_cut() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    begin(&window, "fr").await?;
    add_site(&window, "K-7").await?;
    window.type_in("answer-input", "Mgodi wa Kanyo").await?;
    window.quiet().await?;
    window.cut()?;
    let window = Window::open(&machine).await?;
    unlock(&window, PASSPHRASE).await?;
    window.follow("resume-yes").await?;
    let kept = window.value("answer-input").await?;
    hold(kept == "Mgodi wa Kanyo", || format!("“{kept}” came back"))?;
    window.see("draft").await?;
    window.check_access("a question with what was half typed").await?;
    window.type_in("answer-input", "sha").await?;
    window.follow("save-next").await?;
    window.follow("back").await?;
    let kept = window.value("answer-input").await?;
    hold(kept == "Mgodi wa Kanyosha", || format!("“{kept}” was saved"))?;
    window.close().await
}

/// The newest backup in the program's own folder.
fn backup(machine: &Machine) -> Outcome<PathBuf> {
    let files = std::fs::read_dir(machine.home().join("backups"))?;
    let mut paths: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ngazi-backup"));
    paths.sort();
    match paths.pop() {
        Some(path) => Ok(path),
        None => stop("there is no backup"),
    }
}

#[tokio::test]
async fn a_backup_shows_what_is_inside_before_it_replaces_anything() -> Outcome {
    let machine = Machine::new()?.opening("old.ngazi-backup");
    let window = Window::open(&machine).await?;
    begin(&window, "sw").await?;
    add_site(&window, "K-7").await?;
    window.follow("nav-home").await?;
    window.press("backup-now").await?;
    done(&window).await?;
    std::fs::copy(backup(&machine)?, machine.to_open())?;
    add_site(&window, "K-8").await?;
    open_register(&window, "site").await?;
    counts(&window, 2).await?;

    for step in ["nav-settings", "settings-restore"] {
        window.follow(step).await?;
    }
    window.press("restore-choose").await?;
    window.see("restore-file").await?;
    window.type_in("passphrase", PASSPHRASE).await?;
    window.press("restore-look").await?;
    window.see("restore-inside").await?;
    window.quiet().await?;
    for language in ["fr", "en", "sw"] {
        window.speak(language).await?;
        window.check_access(&format!("what is inside a backup ({language})")).await?;
        window.check_fit(&format!("what is inside a backup ({language})")).await?;
    }
    window.see("restore-warning").await?;
    window.press("restore-way-replace").await?;
    window.press("restore-apply").await?;
    window.see("unlock").await?;
    window.arrived().await?;
    unlock(&window, PASSPHRASE).await?;
    open_register(&window, "site").await?;
    counts(&window, 1).await?;
    // What it replaced lies aside, whole.
    let aside = std::fs::read_dir(machine.home().join("aside"))?.flatten().count();
    hold(aside >= 3, || format!("{aside} files lie aside"))?;
    window.close().await
}

#[tokio::test]
async fn two_laptops_agree_after_a_person_has_decided() -> Outcome {
    let one = Machine::new()?.opening("from-two.ngazi-bundle");
    let window = Window::open(&one).await?;
    begin(&window, "fr").await?;
    add_site(&window, "K-7").await?;
    window.type_in("answer-input", "Mgodi").await?;
    window.follow("save-next").await?;
    window.follow("nav-home").await?;
    window.press("backup-now").await?;
    done(&window).await?;

    // The other laptop begins with a backup, and goes on beside the first.
    let two = Machine::new()?.opening("to-two.ngazi-backup");
    std::fs::copy(backup(&one)?, two.to_open())?;
    let rename = async |window: &Window, name: &str| -> Outcome {
        open_register(window, "site").await?;
        window.follow("open-*").await?;
        window.retype("field-name", name).await?;
        window.keys("\u{e004}").await?;
        window.see("saved").await?;
        window.quiet().await
    };
    rename(&window, "Mgodi wa Kwanza").await?;
    window.close().await?;

    let window = Window::open(&two).await?;
    window.follow("language-fr").await?;
    window.press("first-restore").await?;
    window.see("restore-file").await?;
    window.type_in("passphrase", PASSPHRASE).await?;
    window.press("restore-look").await?;
    window.see("restore-inside").await?;
    window.press("restore-way-beside").await?;
    window.press("restore-apply").await?;
    window.see("unlock").await?;
    window.arrived().await?;
    unlock(&window, PASSPHRASE).await?;
    rename(&window, "Mgodi wa Pili").await?;
    for step in ["nav-settings", "settings-laptops"] {
        window.follow(step).await?;
    }
    window.press("bundle-since-all").await?;
    window.press("bundle-write").await?;
    done(&window).await?;
    window.close().await?;
    std::fs::copy(two.to_save(), one.to_open())?;

    let window = Window::open(&one).await?;
    unlock(&window, PASSPHRASE).await?;
    for step in ["nav-settings", "settings-laptops"] {
        window.follow(step).await?;
    }
    window.press("bundle-take").await?;
    window.see("bundle-lines").await?;
    window.arrived().await?;
    for language in ["sw", "en", "fr"] {
        window.speak(language).await?;
        window.check_access(&format!("a bundle ({language})")).await?;
        window.check_fit(&format!("a bundle ({language})")).await?;
    }
    let screen = window.screen().await?;
    hold(screen.contains("Mgodi wa Kwanza") && screen.contains("Mgodi wa Pili"), || {
        format!("both answers stand side by side: {screen}")
    })?;
    window.press("conflict-0-side-1").await?;
    window.quiet().await?;
    let chosen = window
        .ask(
            "document.querySelector('[data-test=conflict-0-side-1]').closest('label').innerText",
            vec![],
        )
        .await?;
    window.press("bundle-apply").await?;
    done(&window).await?;
    open_register(&window, "site").await?;
    window.follow("open-*").await?;
    let kept = window.value("field-name").await?;
    let chosen = chosen.as_str().unwrap_or_default().to_owned();
    hold(chosen.contains(&kept), || format!("“{kept}” stands, and “{chosen}” was chosen"))?;
    window.close().await
}
