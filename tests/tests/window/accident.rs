//! A whole accident, written by a secretary who has no mouse, one question on each page, in Swahili.

use fantoccini::key::Key;
use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::keys::{ENTER, choose, enter, look_up, pick, stands_on, strike, tab_until, type_here};

/// How a question is answered.
enum Answer {
    /// One line of text; Enter goes on.
    Line(&'static str),
    /// A text of several lines; the button goes on.
    Text(&'static str),
    /// One of the cards.
    Card(&'static str),
    /// One of a list.
    Listed(&'static str),
    /// The people who were hurt.
    Hurt,
    /// Nothing.
    Skip,
}

/// Every question of an accident with lost time, in the order of the form.
const ANSWERS: [(&str, Answer); 20] = {
    use Answer::{Card, Hurt, Line, Listed, Skip, Text};
    [
        ("happened-on", Line("14/03/2024")),
        ("at", Line("14:30")),
        ("kind", Card("accident")),
        ("site", Listed("P3")),
        ("place-in-mine", Line("Duara la 2, mita 15")),
        ("injured", Line("2")),
        ("deaths", Line("0")),
        ("lost-time", Card("yes")),
        ("people-off-work", Line("1")),
        ("days-lost", Line("8")),
        ("first-aid", Card("yes")),
        ("members", Hurt),
        ("task", Line("Kupandisha magunia")),
        ("what-happened", Text("Ukuta uliporomoka baada ya mvua.")),
        ("cause", Card("fall-of-ground")),
        ("photos", Skip),
        ("reported-to", Line("Ofisi ya madini")),
        ("reported-on", Line("15/03/2024")),
        ("corrective-action", Text("Matimba kila mita.")),
        ("done-on", Line("20/03/2024")),
    ]
};

#[tokio::test]
async fn a_whole_accident_is_written_with_the_keyboard_alone() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    let sw = Words::new(Language::Swahili, Some("cd"))?;
    for (test, back) in [
        ("language-sw", false),
        ("first-example", false),
        ("country-cd", false),
        ("nav-registers", true),
        ("register-accident", false),
        ("add-record", false),
    ] {
        strike(&window, test, back, &ENTER.to_string()).await?;
        window.arrived().await?;
    }
    let mut hurt = String::new();
    for (field, answer) in &ANSWERS {
        let question = sw.attr(&format!("field-accident-{field}"), "question", &[]);
        let question = question.unwrap_or_default();
        window.reads("heading", &question).await?;
        if let Some(name) = give(&window, answer).await? {
            hurt = name;
        }
        window.arrived().await?;
    }

    // Every answer is checked on one page, and the record is complete.
    window.see("section-0").await?;
    let standing = window.text("standing").await?;
    let complete = sw.say("record-complete", &[]);
    hold(standing.trim() == complete, || format!("“{standing}” is said, not “{complete}”"))?;
    let screen = window.screen().await?;
    let done = sw.say("section-state-done", &[]);
    hold(screen.matches(&done).count() >= 4, || format!("four sections are done: {screen}"))?;
    for words in [&hurt, "Mgeni wa nne", "Kupandisha magunia", "Matimba kila mita."] {
        hold(screen.contains(words), || format!("“{words}” is not on the page: {screen}"))?;
    }

    // An answer is changed from there, still by keys.
    strike(&window, "change-0-4", false, &ENTER.to_string()).await?;
    window.arrived().await?;
    let place = sw.attr("field-accident-place-in-mine", "question", &[]).unwrap_or_default();
    window.reads("heading", &place).await?;
    tab_until(&window, false, "document.activeElement.dataset.test === 'answer-input'").await?;
    window.chord(&[Key::Control], 'a').await?;
    type_here(&window, "Duara la 3").await?;
    strike(&window, "to-answers", false, " ").await?;
    window.arrived().await?;
    window
        .until(
            "the change is on the page",
            "document.querySelector('main').innerText.includes('Duara la 3')",
        )
        .await?;
    window.close().await
}

/// Answers the question that stands on the page and goes on; gives the name of a member who was hurt.
async fn give(window: &Window, answer: &Answer) -> Outcome<Option<String>> {
    let to_input = "document.activeElement.matches('#answer, #answer input, #answer select')";
    match answer {
        Answer::Line(text) => {
            tab_until(window, false, to_input).await?;
            type_here(window, text).await?;
            enter(window).await?;
        }
        Answer::Text(text) => {
            tab_until(window, false, to_input).await?;
            type_here(window, text).await?;
            strike(window, "save-next", false, &ENTER.to_string()).await?;
        }
        Answer::Card(id) => {
            tab_until(window, false, to_input).await?;
            choose(window, &format!("choice-{id}")).await?;
            enter(window).await?;
        }
        Answer::Listed(name) => {
            tab_until(window, false, to_input).await?;
            let id = "[...document.activeElement.options].find((one) => one.innerText.includes(a[0]))?.value";
            let id = window.ask(id, vec![json!(name)]).await?;
            pick(window, id.as_str().unwrap_or_default()).await?;
            strike(window, "save-next", false, &ENTER.to_string()).await?;
        }
        Answer::Hurt => return Ok(Some(write_hurt(window).await?)),
        Answer::Skip => strike(window, "save-next", false, &ENTER.to_string()).await?,
    }
    Ok(None)
}

/// The cells of somebody who was hurt.
const CELLS: [&str; 9] =
    ["member", "name", "sex", "age", "task", "injury", "body-part", "days-lost", "fatal"];

/// Two people: a member who is found by half a name, and a guest who is not in any register.
async fn write_hurt(window: &Window) -> Outcome<String> {
    strike(window, "answer-input-add", false, &ENTER.to_string()).await?;
    stands_on(window, "answer-input-0-member").await?;
    let name = look_up(window, 2).await?;
    enter(window).await?;
    // Who is a member needs no other name.
    stands_on(window, "answer-input-0-name").await?;
    enter(window).await?;
    write_rest(window, 0, ("male", "34", "digger", "Kuvunjika mfupa", "leg", "8")).await?;
    enter(window).await?;
    stands_on(window, "answer-input-1-member").await?;
    enter(window).await?;
    stands_on(window, "answer-input-1-name").await?;
    type_here(window, "Mgeni wa nne").await?;
    enter(window).await?;
    write_rest(window, 1, ("female", "29", "guard", "Kukatwa", "hand", "0")).await?;
    // Enter makes a third row; Enter in each of its blank cells leaves the list and goes on.
    enter(window).await?;
    for column in CELLS {
        stands_on(window, &format!("answer-input-2-{column}")).await?;
        enter(window).await?;
    }
    Ok(name)
}

async fn write_rest(
    window: &Window,
    row: usize,
    (sex, age, task, injury, part, days): (&str, &str, &str, &str, &str, &str),
) -> Outcome {
    for (column, value, listed) in [
        ("sex", sex, true),
        ("age", age, false),
        ("task", task, true),
        ("injury", injury, false),
        ("body-part", part, true),
        ("days-lost", days, false),
        ("fatal", "no", true),
    ] {
        stands_on(window, &format!("answer-input-{row}-{column}")).await?;
        if listed {
            pick(window, value).await?;
        } else {
            type_here(window, value).await?;
        }
        if column != "fatal" {
            enter(window).await?;
        }
    }
    Ok(())
}
