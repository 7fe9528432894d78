//! The blank form on paper asks what the screen asks, with the same numbers and words.

use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use ngazi_words::{Language, Words};

use crate::support::{open_example, open_register, text_of_pdf};

#[tokio::test]
async fn the_blank_accident_form_in_swahili_is_the_screen_on_paper() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    let sw = Words::new(Language::Swahili, Some("cd"))?;
    open_example(&window, "sw").await?;
    open_register(&window, "accident").await?;
    window.press("print").await?;
    window.press("print-blank-sw").await?;
    window.reads("done-message", &machine.to_save().display().to_string()).await?;
    let paper = text_of_pdf(&machine.to_save())?;

    // The first accident of the example asks everything: lost time, a report, a repair.
    window.follow("open-*").await?;
    window.follow("to-answers").await?;
    window.follow("section-0").await?;
    let mut asked = 0;
    let mut from = 0;
    loop {
        window.see("save-next").await?;
        let heading = window.text("heading").await?;
        let heading: Vec<&str> = heading.split_whitespace().collect();
        let question = heading.join(" ");
        let number = heading.first().copied().unwrap_or_default();
        hold(number.parse::<u32>().is_ok(), || format!("“{question}” has no number"))?;
        let Some(at) = paper[from..].find(&question) else {
            return hold(false, || {
                format!("“{question}” is not printed behind what came before:\n{paper}")
            });
        };
        from += at + question.len();
        asked += 1;
        window.follow("save-next").await?;
        let done = "!!document.querySelector('[data-test=section-0]')";
        if window.ask(done, vec![]).await? == serde_json::json!(true) {
            break;
        }
    }
    hold(asked >= 19, || format!("only {asked} questions were asked"))?;
    for id in ["form-accident", "heading-accident-event", "print-blank", "print-signatures"] {
        let words = sw.say(id, &[]);
        hold(paper.contains(&words), || format!("“{words}” is not printed:\n{paper}"))?;
    }
    // Blank: nothing of the example's people stands on it.
    hold(!paper.contains("Doigt"), || format!("an answer is printed:\n{paper}"))?;

    // The same form with its answers, from the same page, in another language.
    window.press("print-record").await?;
    window.press("print-record-fr").await?;
    window.reads("done-message", &machine.to_save().display().to_string()).await?;
    let filled = text_of_pdf(&machine.to_save())?;
    let fr = Words::new(Language::French, Some("cd"))?;
    let heading = fr.say("heading-accident-event", &[]);
    for words in [heading.as_str(), "Doigt écrasé"] {
        hold(filled.contains(words), || format!("“{words}” is not printed:\n{filled}"))?;
    }
    window.close().await
}
