//! A sheet leaves something open: it is asked once, and everything it brought is taken back at once.

use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::support::{begin, counts, open_register, write_sheet};

#[tokio::test]
async fn an_open_date_is_asked_once_a_double_is_decided_and_all_is_taken_back() -> Outcome {
    let machine = Machine::new()?;
    let fr = Words::new(Language::French, Some("cd"))?;
    let heads = ["family-name", "given-names", "sex", "birth-date", "standing", "phone"];
    let heads = heads.map(|field| fr.say(&format!("field-member-{field}"), &[])).to_vec();
    let (sex, standing) =
        (fr.say("choice-sex-female", &[]), fr.say("choice-standing-approved", &[]));
    let row = |family: &str, given: &str, birth: &str, phone: &str| {
        [family, given, &sex, birth, &standing, phone].map(str::to_owned).to_vec()
    };
    let sheet = [
        heads,
        row("Furaha", "Aline", "03/04/1988", ""),
        row("Masika", "Solange", "05/06/1990", "0810 000 003"),
        row("Kavira", "Rose", "07/08/1991", "0810000003"),
        row("Furaha", "Aline", "03/04/1988", ""),
    ];
    write_sheet(&machine.to_open(), &sheet)?;
    let window = Window::open(&machine).await?;
    begin(&window, "fr").await?;
    open_register(&window, "member").await?;
    window.follow("import").await?;

    // One question for the whole file, and nothing else before it is answered.
    let asked = window.text("question-dates").await?;
    hold(asked.contains("03/04/1988"), || format!("no example from the file: {asked}"))?;
    let questions = "document.querySelectorAll('[data-test^=question-] input').length";
    hold(window.ask(questions, vec![]).await? == json!(2), || "more than one question".to_owned())?;
    let early = "!!document.querySelector('[data-test=apply-import], [data-test^=double-]')";
    hold(window.ask(early, vec![]).await? == json!(false), || {
        "shown before the answer".to_owned()
    })?;
    window.press("question-dates-day-first").await?;
    let two = fr.say("import-undecided", &[("count", 2_u32.into())]);
    window.reads("undecided", &two).await?;
    let early = "!!document.querySelector('[data-test=apply-import]')";
    hold(window.ask(early, vec![]).await? == json!(false), || {
        "not everything is decided".to_owned()
    })?;

    // One telephone, two women; one woman, written twice.
    window.press("double-4-both").await?;
    window.reads("undecided", &fr.say("import-undecided", &[("count", 1_u32.into())])).await?;
    window
        .until(
            "the focus goes to the next one",
            "document.activeElement.closest('#double-5') !== null",
        )
        .await?;
    window.press("double-5-skip").await?;
    window
        .until("nothing is left open", "!document.querySelector('[data-test=undecided]')")
        .await?;
    window.reads("import-result", &fr.say("import-accepted", &[("count", 3_u32.into())])).await?;
    window.follow("apply-import").await?;
    window.reads("import-result", &fr.say("import-written", &[("count", 3_u32.into())])).await?;
    window.follow("back").await?;
    counts(&window, 3).await?;
    window.retype("table-search", "furaha").await?;
    counts(&window, 1).await?;
    window.quiet().await?;
    window.follow("open-*").await?;
    let birth = window.value("field-birth-date").await?;
    hold(birth == "03/04/1988", || format!("the day stood first, now it is {birth}"))?;

    // One act brought them, one act takes them back.
    open_register(&window, "member").await?;
    counts(&window, 3).await?;
    window.press("undo").await?;
    window.reads("table-range", &fr.say("ui-no-entries", &[])).await?;
    window.press("redo").await?;
    counts(&window, 3).await?;
    window.close().await
}
