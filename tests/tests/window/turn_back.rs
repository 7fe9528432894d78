//! What was done is taken back, and done again: by buttons and by keys.

use fantoccini::key::Key;
use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::support::{counts, open_example, open_register, rows};

/// Waits until a field holds a text.
async fn holds(window: &Window, test: &str, text: &str) -> Outcome {
    let stands = "document.querySelector(`[data-test=${a[0]}]`)?.value === a[1]";
    let args = vec![json!(test), json!(text)];
    window.until_with(&format!("“{test}” holds “{text}”"), stands, args).await?;
    window.quiet().await
}

#[tokio::test]
async fn an_answer_is_taken_back_and_given_again() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    open_example(&window, "fr").await?;
    open_register(&window, "member").await?;
    window.follow("open-*").await?;
    let before = window.value("field-village").await?;
    window.retype("field-village", "Kanyosha").await?;
    // As long as it was not sent, the window itself takes letters back.
    let undo = "document.querySelector('[data-test=undo]').ariaDisabled";
    hold(window.ask(undo, vec![]).await? == json!("true"), || "nothing was sent yet".to_owned())?;
    window.tab(false).await?;
    let fr = Words::new(Language::French, Some("cd"))?;
    let label = fr.say("field-member-village", &[]);
    let what = fr.say("undo-field", &[("field", label.into())]);
    let said = "document.querySelector('[data-test=undo]').title === a[0]";
    window.until_with(&format!("“{what}” is offered"), said, vec![json!(what)]).await?;

    window.press("undo").await?;
    holds(&window, "field-village", &before).await?;
    window.press("redo").await?;
    holds(&window, "field-village", "Kanyosha").await?;
    // The button keeps the focus, so the keys go on from there.
    window.until("the focus stays", "document.activeElement.dataset.test === 'redo'").await?;
    window.chord(&[Key::Control], 'z').await?;
    holds(&window, "field-village", &before).await?;
    window.chord(&[Key::Control], 'y').await?;
    holds(&window, "field-village", "Kanyosha").await?;
    window.chord(&[Key::Control], 'z').await?;
    holds(&window, "field-village", &before).await?;

    // Nothing lies behind: the words are no longer offered.
    hold(window.ask(undo, vec![]).await? == json!("true"), || {
        "an undo is still offered".to_owned()
    })?;
    window.close().await
}

#[tokio::test]
async fn a_record_is_removed_for_a_reason_and_comes_back() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    open_example(&window, "fr").await?;
    let fr = Words::new(Language::French, Some("cd"))?;
    open_register(&window, "member").await?;
    let before = rows(&window).await?;
    window.follow("open-*").await?;
    let name = window.value("field-family-name").await?;
    window.press("remove").await?;
    window.press("remove-yes").await?;
    window.reads("alert", &fr.say("error-reason-missing", &[])).await?;
    window.type_in("remove-reason", "Écrit deux fois.").await?;
    window.follow("remove-yes").await?;
    counts(&window, before - 1).await?;

    window.chord(&[Key::Control], 'z').await?;
    counts(&window, before).await?;
    window.quiet().await?;
    window.follow("open-*").await?;
    let back = window.value("field-family-name").await?;
    hold(back == name, || format!("“{name}” was removed, “{back}” came back"))?;
    // Its history tells that it was gone, why, and that it came back.
    window.press("history").await?;
    window.see("act").await?;
    let acts = window.text("history-list").await?;
    let undone = fr.say("action-undo", &[]);
    for words in ["Écrit deux fois.", undone.as_str()] {
        hold(acts.contains(words), || format!("“{words}” is not told: {acts}"))?;
    }
    window.press("history-list-close").await?;

    window.press("redo").await?;
    window.quiet().await?;
    open_register(&window, "member").await?;
    counts(&window, before - 1).await?;
    window.close().await
}
