//! From the first question to a paper for a buyer, in two languages; and what lies on the disk afterwards.

use ngazi_tests::driver::{Machine, Outcome, Window, hold, holds};
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::support::{
    COOPERATIVE, FAMILY, GIVEN, PASSPHRASE, begin, keeps_nothing, text_of_pdf, write_members,
};

#[tokio::test]
async fn from_swahili_questions_to_a_french_dossier() -> Outcome {
    let machine = Machine::new()?;
    write_members(&machine.to_open(), 86)?;
    let window = Window::open(&machine).await?;
    let sw = Words::new(Language::Swahili, Some("cd"))?;
    begin(&window, "sw").await?;
    answer_the_first_questions(&window, &sw).await?;

    // Eighty-six rows, three of them wrong.
    window.follow("nav-cooperative").await?;
    window.follow("register-member").await?;
    window.follow("import").await?;
    let result = window.text("import-result").await?;
    let count = |id: &str, count: usize| sw.say(id, &[("count", count.into())]);
    for sentence in [count("import-accepted", 83), count("import-rejected", 3)] {
        hold(result.contains(&sentence), || format!("“{sentence}” is not said: {result}"))?;
    }
    let seen = window
        .ask(
            "[...document.querySelectorAll('[data-test=rejected-row]')]\
             .map((row) => [...row.cells].map((cell) => cell.innerText))",
            vec![],
        )
        .await?;
    let wrong = |row: usize, field: &str, rule: &str| {
        let label = sw.say(&format!("field-member-{field}"), &[]);
        let sentence = sw.say(&format!("rule-{rule}"), &[("field", label.clone().into())]);
        json!([row.to_string(), label, sentence])
    };
    let expected = json!([
        wrong(11, "birth-date", "not-date"),
        wrong(31, "sex", "not-choice"),
        wrong(61, "family-name", "required"),
    ]);
    hold(seen == expected, || format!("rejected rows: {seen}\nexpected: {expected}"))?;
    window.follow("apply-import").await?;
    window.reads("import-result", &count("import-written", 83)).await?;
    window.follow("back").await?;
    window.reads("table-range", "83").await?;
    window.see("row").await?;
    window.follow("nav-cooperative").await?;
    window.reads("register-member", "83").await?;

    // The paper, in French, for a buyer.
    window.follow("nav-dossier").await?;
    window.press("dossier-language-fr").await?;
    window.press("dossier-view-buyer").await?;
    window.press("save-dossier").await?;
    window.reads("done-message", &machine.to_save().display().to_string()).await?;
    let paper = text_of_pdf(&machine.to_save())?;
    let fr = Words::new(Language::French, Some("cd"))?;
    let sections = ["statement", "picture", "standards", "gaps", "members", "sites", "sources"];
    hold(paper.split(' ').any(|word| word == "83"), || format!("“83” is not printed:\n{paper}"))?;
    let mut printed = vec![COOPERATIVE.to_owned()];
    printed.extend(sections.map(|section| fr.say(&format!("section-{section}"), &[])));
    for words in printed {
        hold(paper.contains(&words), || format!("“{words}” is not printed:\n{paper}"))?;
    }
    for name in [FAMILY, GIVEN] {
        hold(!paper.contains(name), || format!("{name}… is printed for a buyer."))?;
    }

    // Nothing on the disk can be read without the passphrase, neither now nor afterwards.
    nothing_leaks(&machine)?;
    keeps_nothing(&window).await?;
    window.close().await?;
    nothing_leaks(&machine)?;

    let window = Window::open(&machine).await?;
    window.reads("heading", &sw.say("ui-locked-title", &[])).await?;
    window.type_in("passphrase", "ngoma tano mlimani leo").await?;
    window.press("unlock").await?;
    window.reads("alert", &sw.say("error-store-wrong-passphrase", &[])).await?;
    window.retype("passphrase", PASSPHRASE).await?;
    window.press("unlock").await?;
    window.reads("heading", &sw.say("ui-home-title", &[])).await?;
    let frame = window.ask("document.querySelector('.whose').innerText", vec![]).await?;
    hold(frame.as_str().is_some_and(|text| text.contains(COOPERATIVE)), || {
        format!("the rail says {frame}")
    })?;
    window.close().await
}

/// What is done on the page of a question.
enum Answer {
    Type(&'static str),
    Choose(&'static [&'static str]),
}

async fn answer_the_first_questions(window: &Window, words: &Words) -> Outcome {
    use Answer::{Choose, Type};
    let answers = [
        Type(COOPERATIVE),
        Type("Kivu ya Kusini"),
        Type("Kalehe"),
        Choose(&["scoops"]),
        Choose(&["yes"]),
        Type("KAL/2024/017"),
        Choose(&["gold", "coltan"]),
        Choose(&["open-pit"]),
        Type("14/03/2019"),
        Type("86"),
        Choose(&["unknown"]),
        Choose(&["yes"]),
        Choose(&["partly"]),
        Choose(&["yes-unchecked"]),
        Choose(&["unknown"]),
    ];
    let total = answers.len();
    for (index, answer) in answers.iter().enumerate() {
        // Until it is known that the cooperative is registered, the number is not asked for.
        let total = if index < 5 { total - 1 } else { total };
        let args = [
            ("chapter", words.say("question-start", &[]).into()),
            ("number", (index + 1).into()),
            ("total", total.into()),
        ];
        let position = words.say("question-position", &args);
        let args = vec![json!(position)];
        let expression = "document.querySelector('#position')?.innerText === a[0]";
        window.until_with(&format!("“{position}” is asked"), expression, args).await?;
        match answer {
            Type(text) => window.type_in("answer-input", text).await?,
            Choose(choices) => {
                for choice in *choices {
                    window.press(&format!("choice-{choice}")).await?;
                }
            }
        }
        window.follow("save-next").await?;
    }
    window.reads("heading", &words.say("ui-home-title", &[])).await
}

/// No file that the program or its web view keeps tells a member's name or the passphrase.
fn nothing_leaks(machine: &Machine) -> Outcome {
    let files = machine.kept_files()?;
    let store = files.iter().any(|file| file.extension().is_some_and(|end| end == "ngazi"));
    hold(store, || format!("there is no store among {files:?}"))?;
    let secrets = [FAMILY, GIVEN, PASSPHRASE].map(str::to_owned);
    for file in files {
        if let Some(secret) = holds(&file, &secrets)? {
            hold(false, || format!("{} holds “{secret}”", file.display()))?;
        }
    }
    Ok(())
}
