//! The power is cut, or somebody opens the same cooperative twice.

use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::support::{PASSPHRASE, begin, counts, open_register};

#[tokio::test]
async fn after_a_power_cut_one_goes_on_at_the_same_question() -> Outcome {
    let machine = Machine::new()?;
    let sw = Words::new(Language::Swahili, Some("cd"))?;
    let window = Window::open(&machine).await?;
    begin(&window, "sw").await?;
    open_register(&window, "site").await?;
    window.follow("add-record").await?;
    window.type_in("answer-input", "K-7").await?;
    window.follow("save-next").await?;
    window.type_in("answer-input", "Mgodi wa Kanyosha").await?;
    window.follow("save-next").await?;
    let question = window.text("heading").await?;
    let kind = sw.attr("field-site-kind", "question", &[]).unwrap_or_default();
    hold(question.contains(&kind), || format!("“{question}” is asked, not “{kind}”"))?;
    window.cut()?;

    let window = Window::open(&machine).await?;
    unlock(&window).await?;
    window.see("resume").await?;
    window.check_access("the question whether to go on").await?;
    window.check_fit("the question whether to go on").await?;
    let asked = window.text("resume").await?;
    hold(asked.contains("K-7"), || format!("the record is not named: {asked}"))?;
    window.follow("resume-yes").await?;
    let now = window.text("heading").await?;
    hold(now == question, || format!("“{question}” was asked, now “{now}”"))?;
    // Both answers are there.
    for expected in ["Mgodi wa Kanyosha", "K-7"] {
        window.follow("back").await?;
        let kept = window.value("answer-input").await?;
        hold(kept == expected, || format!("“{expected}” was typed, “{kept}” was kept"))?;
    }
    open_register(&window, "site").await?;
    counts(&window, 1).await?;
    // Closed as usual: nobody is asked.
    window.close().await?;
    let window = Window::open(&machine).await?;
    unlock(&window).await?;
    let asked = window.ask("!!document.querySelector('[data-test=resume]')", vec![]).await?;
    hold(asked == json!(false), || "asked though nothing happened".to_owned())?;
    window.close().await
}

#[tokio::test]
async fn a_power_cut_leaves_what_was_written_on_a_compact_page() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    begin(&window, "fr").await?;
    open_register(&window, "site").await?;
    window.press("write-many").await?;
    window.type_in("field-code", "K-8").await?;
    window.keys("\u{e007}").await?;
    window
        .until("the next field waits", "document.activeElement.dataset.test === 'field-name'")
        .await?;
    window.quiet().await?;
    window.cut()?;
    let window = Window::open(&machine).await?;
    unlock(&window).await?;
    window.see("resume").await?;
    // "No" is remembered too.
    window.press("resume-no").await?;
    window.until("the card is gone", "!document.querySelector('[data-test=resume]')").await?;
    window.quiet().await?;
    open_register(&window, "site").await?;
    counts(&window, 1).await?;
    window.follow("open-*").await?;
    let kept = window.value("field-code").await?;
    hold(kept == "K-8", || format!("“K-8” was typed, “{kept}” was kept"))?;
    window.close().await
}

#[tokio::test]
async fn a_cooperative_that_is_open_already_is_said_to_be_so() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    begin(&window, "sw").await?;
    let second = window.open_again(&machine).await?;
    second.type_in("passphrase", PASSPHRASE).await?;
    second.press("unlock").await?;
    let sentence = Words::new(Language::Swahili, Some("cd"))?.say("error-store-in-use", &[]);
    second.reads("alert", &sentence).await?;
    second.close().await?;
    // The first one works on, and what it writes is kept.
    window.type_in("answer-input", "Ushirika wa Kwanza").await?;
    window.follow("save-next").await?;
    let whose = window.ask("document.querySelector('.whose').innerText", vec![]).await?;
    hold(whose.as_str().is_some_and(|whose| whose.contains("Ushirika wa Kwanza")), || {
        format!("the rail says {whose}")
    })?;
    window.close().await
}

async fn unlock(window: &Window) -> Outcome {
    window.type_in("passphrase", PASSPHRASE).await?;
    window.follow("unlock").await
}
