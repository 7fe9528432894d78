//! Journeys in the real window: WebKitGTK, the built program, a folder in which it was never started.

use std::path::Path;
use std::process::Command;

use fantoccini::key::Key;
use ngazi_tests::driver::{Machine, Outcome, Window, hold, holds};
use ngazi_tests::tour::TOUR;
use ngazi_words::{Language, Words};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

const PASSPHRASE: &str = "ngoma nne mlimani leo";
const COOPERATIVE: &str = "Ushirika wa Majaribio Kanyosha";
/// Every invented family name begins with the first, every given name with the second.
const FAMILY: &str = "Kwezambiru";
const GIVEN: &str = "Zilifunguro";

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
    // A refused answer, and the page before a store that is locked.
    window.follow("nav-settings").await?;
    window.follow("close-store").await?;
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

#[tokio::test]
async fn the_keyboard_alone_is_enough() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    let enter = char::from(Key::Enter).to_string();
    strike(&window, "language-sw", false, &enter).await?;
    window.arrived().await?;
    strike(&window, "first-example", false, " ").await?;
    window.arrived().await?;
    strike(&window, "country-cd", false, &enter).await?;
    window.arrived().await?;

    // The whole rail lies before the heading, and the way past it comes first of all.
    strike(&window, "nav-points", true, &enter).await?;
    window.arrived().await?;
    strike(&window, "point-no-child-labour", false, &enter).await?;
    window.arrived().await?;

    let position = window.ask("document.querySelector('#position').innerText", vec![]).await?;
    let chosen = "document.querySelector('#answer input:checked')?.dataset.test ?? ''";
    let before = window.ask(chosen, vec![]).await?;
    tab_until(&window, false, "document.activeElement.matches('#answer input')").await?;
    window.keys(&char::from(Key::Down).to_string()).await?;
    let after = window.ask(chosen, vec![]).await?;
    hold(after != before && after != json!(""), || format!("an arrow chose {after}"))?;
    seen_focus(&window).await?;
    strike(&window, "save-next", false, &enter).await?;
    window.arrived().await?;
    let next = window.ask("document.querySelector('#position').innerText", vec![]).await?;
    hold(next != position, || format!("the next question is still {next}"))?;
    hold(!window.text("saved").await?.is_empty(), || "nobody says that it was saved".to_owned())?;
    strike(&window, "back", false, " ").await?;
    window.arrived().await?;
    let kept = window.ask(chosen, vec![]).await?;
    hold(kept == after, || format!("{after} was answered, {kept} was kept"))?;

    // Past the rail with one key.
    tab_until(&window, true, "document.activeElement.matches('a.skip')").await?;
    window.keys(&enter).await?;
    window.until("the content has the focus", "document.activeElement.id === 'content'").await?;
    seen_focus(&window).await?;
    window.close().await
}

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
    window.follow("back").await?;
    window.follow("open-*").await?;
    let after = window.value("field-birth-date").await?;
    hold(after == before, || format!("“{before}” was overwritten by “{after}”"))?;
    window.close().await
}

/// From the first page to the first question of a new cooperative.
async fn begin(window: &Window, language: &str) -> Outcome {
    window.follow(&format!("language-{language}")).await?;
    window.follow("first-new").await?;
    window.follow("country-cd").await?;
    give_passphrase(window).await
}

async fn give_passphrase(window: &Window) -> Outcome {
    window.type_in("passphrase", PASSPHRASE).await?;
    window.type_in("passphrase-again", PASSPHRASE).await?;
    window.press("create").await?;
    window.see("answer-input").await?;
    window.arrived().await
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

/// A sheet of members with Swahili heads. Of the rows 11, 31 and 61 one cell each is wrong.
fn write_members(path: &Path, rows: u32) -> Outcome {
    let sw = Words::new(Language::Swahili, None)?;
    let fields = ["family-name", "given-names", "sex", "birth-date", "standing", "task", "joined"];
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, field) in (0..).zip(fields) {
        sheet.write_string(0, column, sw.say(&format!("field-member-{field}"), &[]))?;
    }
    let pick = |set: &str, among: &[&str], row: u32| {
        let id = among[row as usize % among.len()];
        sw.say(&format!("choice-{set}-{id}"), &[])
    };
    for row in 1..=rows {
        let letters = ['a', 'e', 'i', 'o', 'u'];
        let letter = |at: u32| letters[at as usize % letters.len()];
        let ending = format!("b{}d{}m{}", letter(row), letter(row / 5), letter(row / 25));
        // The first row of the sheet holds the heads.
        let line = row + 1;
        let cells = [
            if line == 61 { String::new() } else { format!("{FAMILY}{ending}") },
            format!("{GIVEN}{ending}"),
            if line == 31 { "Simba".to_owned() } else { pick("sex", &["female", "male"], row) },
            if line == 11 {
                "31/02/2026".to_owned()
            } else {
                format!("{:02}/06/1988", row % 28 + 1)
            },
            pick("standing", &["approved", "registered"], row),
            pick("task", &["digger", "washer", "crusher"], row),
            "2024".to_owned(),
        ];
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell)?;
        }
    }
    Ok(workbook.save(path)?)
}

fn text_of_pdf(path: &Path) -> Outcome<String> {
    let output = Command::new("pdftotext").arg(path).arg("-").output()?;
    hold(output.status.success(), || String::from_utf8_lossy(&output.stderr).into_owned())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
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

async fn check_in_each_language(window: &Window, place: &str) -> Outcome {
    for language in ["sw", "fr", "en"] {
        window.speak(language).await?;
        let place = format!("{place} ({language})");
        window.check_access(&place).await?;
        window.check_fit(&place).await?;
        window.resize(1024, 768).await?;
        window.check_fit(&format!("{place}, 1024 wide")).await?;
        window.resize(1366, 768).await?;
    }
    Ok(())
}

/// Goes with Tab to something and strikes a key on it.
async fn strike(window: &Window, test: &str, back: bool, key: &str) -> Outcome {
    let there = format!("document.activeElement.dataset.test === '{test}'");
    tab_until(window, back, &there).await?;
    window.keys(key).await
}

/// Strikes Tab until the focus is where it should be; wherever it stops on the way, one must see it.
async fn tab_until(window: &Window, back: bool, there: &str) -> Outcome {
    for _ in 0..80 {
        window.tab(back).await?;
        seen_focus(window).await?;
        if window.ask(there, vec![]).await? == Value::Bool(true) {
            return Ok(());
        }
    }
    hold(false, || format!("Tab does not lead to where {there}"))
}

/// The focused element, or the card around it, has a frame that one can see.
async fn seen_focus(window: &Window) -> Outcome {
    let script = r"
        const at = document.activeElement;
        if (!at || at === document.body) return 'nothing has the focus';
        const shown = (one) => {
          const style = getComputedStyle(one);
          const line = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          return line || style.boxShadow !== 'none';
        };
        const box = at.getBoundingClientRect();
        const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        if (!inside) return `the focus is outside of the window: ${at.outerHTML.slice(0, 200)}`;
        return [at, at.closest('label')].some((one) => one && shown(one)) ? '' : at.outerHTML.slice(0, 200);
    ";
    let unseen = window.run(script, vec![]).await?;
    hold(unseen == json!(""), || format!("the focus cannot be seen: {unseen}"))
}
