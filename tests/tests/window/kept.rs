//! What was typed stays: through another language, through a refusal.

use fantoccini::key::Key;
use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::support::begin;

#[tokio::test]
async fn a_language_switch_loses_no_letter() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    begin(&window, "sw").await?;
    let typed = "Ushirika wa Wanjirũ n’Ɓe";
    window.type_in("answer-input", typed).await?;
    for (id, language) in
        [("fr", Language::French), ("en", Language::English), ("sw", Language::Swahili)]
    {
        let words = Words::new(language, Some("cd"))?;
        window.speak(id).await?;
        let question = words.attr("field-cooperative-name", "question", &[]).unwrap_or_default();
        window.reads("heading", &question).await?;
        let kept = window.value("answer-input").await?;
        hold(kept == typed, || format!("“{typed}” became “{kept}” in {id}"))?;
    }
    window.type_in("answer-input", " Nne").await?;
    window.follow("nav-home").await?;
    let whose = window.ask("document.querySelector('.whose').innerText", vec![]).await?;
    hold(whose.as_str().is_some_and(|whose| whose.contains(&format!("{typed} Nne"))), || {
        format!("the rail says {whose}")
    })?;
    window.close().await
}

#[tokio::test]
async fn a_refused_value_is_kept_and_explained() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    window.follow("language-sw").await?;
    window.follow("first-example").await?;
    window.follow("country-cd").await?;
    for step in ["nav-cooperative", "register-member", "open-*"] {
        window.follow(step).await?;
    }
    let before = window.value("field-birth-date").await?;
    window.retype("field-birth-date", "31/02/2026").await?;
    window.keys(&char::from(Key::Tab).to_string()).await?;
    let struck = window.ask("performance.now()", vec![]).await?;
    let refused = ".field:has([data-test=field-birth-date]) .wrong";
    for (id, language) in
        [("sw", Language::Swahili), ("fr", Language::French), ("en", Language::English)]
    {
        window.speak(id).await?;
        let words = Words::new(language, Some("cd"))?;
        let label = words.say("field-member-birth-date", &[]);
        let sentence = words.say("rule-not-date", &[("field", label.into())]);
        let args = vec![json!(refused), json!(sentence)];
        let said = "document.querySelector(a[0])?.innerText === a[1]";
        window.until_with(&format!("it is explained: {sentence}"), said, args).await?;
        let kept = window.value("field-birth-date").await?;
        hold(kept == "31/02/2026", || format!("the typed date became “{kept}”"))?;
    }
    let invalid = "document.querySelector('[data-test=field-birth-date]').ariaInvalid";
    hold(window.ask(invalid, vec![]).await? == json!("true"), || "not marked as wrong".to_owned())?;
    hold(window.text("saved").await.unwrap_or_default().is_empty(), || "said as saved".to_owned())?;
    // A refusal that nobody can have read yet would be said once more. The hands of a test are quicker than a reader.
    let read = "performance.now() - a[0] > 600";
    window.until_with("somebody has read the refusal", read, vec![struck]).await?;
    window.follow("back").await?;
    window.follow("open-*").await?;
    let after = window.value("field-birth-date").await?;
    hold(after == before, || format!("“{before}” was overwritten by “{after}”"))?;
    window.close().await
}
