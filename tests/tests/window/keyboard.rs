//! Without a mouse: Tab, arrows, Enter.

use fantoccini::key::Key;
use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use serde_json::json;

use crate::keys::{ENTER, seen_focus, strike, tab_until};

#[tokio::test]
async fn the_keyboard_alone_is_enough() -> Outcome {
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    let enter = ENTER.to_string();
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
