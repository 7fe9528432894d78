//! What journeys share: their beginning, sheets to bring in, papers to read.

use std::path::Path;
use std::process::Command;

use ngazi_tests::driver::{Outcome, Window, hold};
use ngazi_words::{Language, Words};
use rust_xlsxwriter::Workbook;
use serde_json::json;

pub const PASSPHRASE: &str = "ngoma nne mlimani leo";
pub const COOPERATIVE: &str = "Ushirika wa Majaribio Kanyosha";
/// Every invented family name begins with the first, every given name with the second.
pub const FAMILY: &str = "Kwezambiru";
pub const GIVEN: &str = "Zilifunguro";

/// From the first page to the first question of a new cooperative.
pub async fn begin(window: &Window, language: &str) -> Outcome {
    window.follow(&format!("language-{language}")).await?;
    window.follow("first-new").await?;
    window.follow("country-cd").await?;
    give_passphrase(window).await
}

pub async fn give_passphrase(window: &Window) -> Outcome {
    window.type_in("passphrase", PASSPHRASE).await?;
    window.type_in("passphrase-again", PASSPHRASE).await?;
    window.press("create").await?;
    window.see("sheet-words").await?;
    window.arrived().await?;
    window.press("sheet-later").await?;
    window.see("answer-input").await?;
    window.arrived().await
}

/// A sheet of members with Swahili heads. Of the rows 11, 31 and 61 one cell each is wrong.
pub fn write_members(path: &Path, rows: u32) -> Outcome {
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

pub fn text_of_pdf(path: &Path) -> Outcome<String> {
    let output = Command::new("pdftotext").arg("-raw").arg(path).arg("-").output()?;
    hold(output.status.success(), || String::from_utf8_lossy(&output.stderr).into_owned())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// From the first page into the example of the Congo.
pub async fn open_example(window: &Window, language: &str) -> Outcome {
    window.follow(&format!("language-{language}")).await?;
    window.follow("first-example").await?;
    window.follow("country-cd").await
}

/// Opens a register from wherever the window is. Who and where stands with the cooperative, the books by themselves.
pub async fn open_register(window: &Window, form: &str) -> Outcome {
    let of_cooperative = ["member", "site", "document", "officer"].contains(&form);
    let page = if of_cooperative { "nav-cooperative" } else { "nav-registers" };
    window.follow(page).await?;
    window.follow(&format!("register-{form}")).await?;
    window.see("add-record").await
}

/// A sheet of texts.
pub fn write_sheet(path: &Path, rows: &[Vec<String>]) -> Outcome {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell)?;
        }
    }
    Ok(workbook.save(path)?)
}

/// How many rows of a register match, read from the end of its sentence.
pub async fn rows(window: &Window) -> Outcome<u32> {
    window.quiet().await?;
    let range = window.text("table-range").await?;
    let digits: String = range.split(' ').next_back().unwrap_or_default().to_owned();
    Ok(digits.parse().map_err(|_| format!("no count in “{range}”"))?)
}

/// Waits until so many rows of a register match.
pub async fn counts(window: &Window, expected: u32) -> Outcome {
    let range =
        "document.querySelector('[data-test=table-range]')?.innerText.split(' ').at(-1) === a[0]";
    let args = vec![json!(expected.to_string())];
    window.until_with(&format!("{expected} rows match"), range, args).await
}

/// The web view keeps nothing of its own: no storage of either kind, no database, no cookie, no cache.
pub async fn keeps_nothing(window: &Window) -> Outcome {
    let kept = window.run_async(KEPT, vec![]).await?;
    hold(kept == json!([]), || format!("the web view keeps {kept}"))
}

const KEPT: &str = r"
const done = arguments[arguments.length - 1];
// What a page may not even look into holds nothing of it.
const nothing = (error) => { if (error.name !== 'SecurityError') throw error; return []; };
const names = async (what, list) => (await list().catch(nothing)).map((one) => `${what} ${one}`);
Promise.all([
  names('local storage', async () => Object.keys(localStorage)),
  names('session storage', async () => Object.keys(sessionStorage)),
  names('database', async () => (await indexedDB.databases()).map((one) => one.name)),
  names('cookie', async () => document.cookie.split(';').map((one) => one.trim()).filter(Boolean)),
  names('cache', async () => ('caches' in window ? await caches.keys() : [])),
]).then((all) => done(all.flat()), (error) => done([String(error)]));
";
