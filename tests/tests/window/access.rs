//! Every screen against the rules of access and the size of two screens, in three languages.

use ngazi_tests::driver::{Machine, Outcome, Window};
use ngazi_tests::tour::TOUR;
use ngazi_words::{Language, Words};

use crate::support::{COOPERATIVE, PASSPHRASE, give_passphrase, write_members, write_sheet};

#[tokio::test]
async fn every_screen_passes_the_accessibility_check_in_three_languages() -> Outcome {
    let machine = Machine::new()?;
    write_members(&machine.to_open(), 12)?;
    let window = Window::open(&machine).await?;
    window.check_access("the first page of all").await?;
    window.check_fit("the first page of all").await?;
    window.follow("language-sw").await?;
    check_in_each_language(&window, "first run").await?;
    window.follow("first-new").await?;
    check_in_each_language(&window, "first run: country").await?;
    window.follow("country-cd").await?;
    check_in_each_language(&window, "first run: passphrase").await?;
    window.type_in("passphrase", PASSPHRASE).await?;
    window.press("create").await?;
    window.see("error-summary").await?;
    check_in_each_language(&window, "first run: two passphrases that differ").await?;
    window.follow("back").await?;
    window.follow("back").await?;
    window.follow("first-example").await?;
    check_in_each_language(&window, "first run: example").await?;
    window.follow("country-cd").await?;
    for stop in TOUR {
        stop.visit(&window).await?;
        check_in_each_language(&window, stop.name).await?;
    }
    // What lies over a screen keeps everything else away, the languages too.
    for language in ["sw", "fr", "en"] {
        window.speak(language).await?;
        for step in ["nav-cooperative", "register-member", "open-*"] {
            window.follow(step).await?;
        }
        window.press("history").await?;
        window.see("act").await?;
        check(&window, &format!("history ({language})")).await?;
        window.press("history-list-close").await?;
        window.press("erase").await?;
        window.see("erase-ask-yes").await?;
        check(&window, &format!("erasing ({language})")).await?;
        window.press("erase-ask-no").await?;
    }
    // A sheet that leaves open how its dates are written, and whose rows are there already.
    write_open_sheet(&machine)?;
    for step in ["nav-cooperative", "register-member", "import"] {
        window.follow(step).await?;
    }
    window.see("question-dates").await?;
    check_in_each_language(&window, "import: a question").await?;
    window.press("question-dates-day-first").await?;
    window.see("double-3").await?;
    check_in_each_language(&window, "import: doubles").await?;
    window.press("doubles-skip").await?;
    window.until("all is decided", "!document.querySelector('[data-test=undecided]')").await?;
    window.check_access("import: doubles that are decided").await?;
    // A refused answer, and the page before a store that is locked.
    window.follow("nav-settings").await?;
    window.anew(async || window.press("close-store").await).await?;
    window.follow("first-new").await?;
    window.follow("country-cd").await?;
    give_passphrase(&window).await?;
    window.type_in("answer-input", " ").await?;
    window.press("save-next").await?;
    window.see("error-summary").await?;
    check_in_each_language(&window, "a refused answer").await?;
    window.type_in("answer-input", COOPERATIVE).await?;
    window.follow("save-next").await?;
    window.close().await?;
    let window = Window::open(&machine).await?;
    window.see("unlock").await?;
    check_in_each_language(&window, "locked").await?;
    window.type_in("passphrase", "ngoma tano mlimani leo").await?;
    window.press("unlock").await?;
    window.see("alert").await?;
    window.check_access("locked, a wrong passphrase").await?;
    window.close().await
}

/// Two rows of one person, with a birth that can be read in two ways.
fn write_open_sheet(machine: &Machine) -> Outcome {
    let en = Words::new(Language::English, None)?;
    let heads = ["family-name", "given-names", "birth-date", "standing"];
    let heads = heads.map(|field| en.say(&format!("field-member-{field}"), &[])).to_vec();
    let standing = en.say("choice-standing-approved", &[]);
    let row = ["Furaha", "Aline", "03/04/1988", &standing].map(str::to_owned).to_vec();
    write_sheet(&machine.to_open(), &[heads, row.clone(), row.clone(), row])
}

async fn check_in_each_language(window: &Window, place: &str) -> Outcome {
    for language in ["sw", "fr", "en"] {
        window.speak(language).await?;
        check(window, &format!("{place} ({language})")).await?;
    }
    Ok(())
}

/// One screen as it stands, on two sizes.
async fn check(window: &Window, place: &str) -> Outcome {
    window.check_access(place).await?;
    window.check_fit(place).await?;
    window.resize(1024, 768).await?;
    window.check_fit(&format!("{place}, 1024 wide")).await?;
    window.resize(1366, 768).await
}
