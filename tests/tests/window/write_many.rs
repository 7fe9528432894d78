//! A pile of receipts, typed row by row beside the table: a row ends with Enter.

use fantoccini::key::Key;
use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use serde_json::json;

use crate::keys::{ENTER, enter, look_up, pick, stands_on, strike, type_here};
use crate::support::{counts, open_example, open_register, rows};

#[tokio::test]
async fn three_dues_are_written_row_by_row_with_enter() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    open_example(&window, "sw").await?;
    open_register(&window, "due").await?;
    let before = rows(&window).await?;
    strike(&window, "write-many", false, &ENTER.to_string()).await?;
    let mut names = Vec::new();
    for row in 1..=3_u32 {
        stands_on(&window, "field-member").await?;
        names.push(look_up(&window, row as usize).await?);
        enter(&window).await?;
        stands_on(&window, "field-kind").await?;
        pick(&window, "share").await?;
        enter(&window).await?;
        stands_on(&window, "field-period").await?;
        type_here(&window, &format!("Kipindi {row}")).await?;
        enter(&window).await?;
        // An amount is nothing without its currency: Enter goes there before it goes on.
        stands_on(&window, "field-amount-amount").await?;
        type_here(&window, &format!("{row}5")).await?;
        enter(&window).await?;
        stands_on(&window, "field-amount-currency").await?;
        pick(&window, "USD").await?;
        enter(&window).await?;
        stands_on(&window, "field-paid-on").await?;
        type_here(&window, &format!("1{row}/02/2024")).await?;
        enter(&window).await?;
        // Asked only once it is paid.
        stands_on(&window, "field-receipt").await?;
        type_here(&window, &format!("R-{row}")).await?;
        enter(&window).await?;
        counts(&window, before + row).await?;
    }
    // The fourth is blank: it is not kept.
    stands_on(&window, "field-member").await?;
    window.keys(&char::from(Key::Escape).to_string()).await?;
    stands_on(&window, "write-many").await?;
    hold(rows(&window).await? == before + 3, || "a blank entry was kept".to_owned())?;

    // What was written is in the table: the last three by number.
    window.press("sort-number").await?;
    window.quiet().await?;
    let cells = "[...document.querySelectorAll('[data-test=row]')].slice(0, 3)\
                 .map((row) => row.innerText.replace(/\\s+/g, ' '))";
    let seen = window.ask(cells, vec![]).await?;
    for (at, name) in names.iter().rev().enumerate() {
        let row = seen[at].as_str().unwrap_or_default();
        let told = [name.clone(), format!("Kipindi {}", 3 - at), format!("{}5", 3 - at)];
        for words in told {
            hold(row.contains(&words), || format!("“{words}” is not in “{row}”"))?;
        }
    }
    window.close().await
}

#[tokio::test]
async fn a_photo_of_the_page_stands_beside_the_fields_and_is_not_kept() -> Outcome {
    let machine = Machine::new()?.opening("page.jpg");
    std::fs::copy(ngazi_tests::top().join("tests/photos/fractal.jpg"), machine.to_open())?;
    let window = Window::open(&machine).await?;
    open_example(&window, "fr").await?;
    open_register(&window, "production").await?;
    window.press("write-many").await?;
    stands_on(&window, "field-on").await?;
    window.press("look-at-page").await?;
    let drawn = "document.querySelector('[data-test=page] img')?.naturalWidth > 0";
    window.until("the page is drawn", drawn).await?;
    window.check_access("a page beside the fields").await?;
    window.check_fit("a page beside the fields").await?;
    let width = "document.querySelector('[data-test=page] img').clientWidth";
    let before = window.ask(width, vec![]).await?;
    window.press("page-larger").await?;
    window
        .until_with("the page is larger", &format!("{width} > a[0]"), vec![before.clone()])
        .await?;
    window.run("document.querySelector('[data-test=page] .frame').focus()", vec![]).await?;
    window.keys("-").await?;
    window.until_with("the page is as before", &format!("{width} === a[0]"), vec![before]).await?;
    window.press("beside-close").await?;
    window.until("the page is gone", "!document.querySelector('[data-test=page]')").await?;
    let undo = "document.querySelector('[data-test=undo]').ariaDisabled";
    hold(window.ask(undo, vec![]).await? == json!("true"), || "looking was an act".to_owned())?;
    window.close().await
}
