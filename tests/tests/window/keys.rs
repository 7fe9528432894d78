//! Hands that have only keys.

use fantoccini::key::Key;
use ngazi_tests::driver::{Outcome, Window, hold};
use serde_json::{Value, json};

pub const ENTER: char = '\u{e007}';

/// Strikes Enter.
pub async fn enter(window: &Window) -> Outcome {
    window.keys(&ENTER.to_string()).await
}

/// Waits until something has the focus, and one sees it.
pub async fn stands_on(window: &Window, test: &str) -> Outcome {
    let args = vec![json!(test)];
    let there = "document.activeElement?.dataset.test === a[0]";
    if let Err(trouble) = window.until_with(&format!("“{test}” has the focus"), there, args).await
    {
        let at = "document.activeElement?.outerHTML.slice(0, 300)";
        let at = window.ask(at, vec![]).await?;
        return hold(false, || format!("{trouble:?}\nThe focus is on {at}"));
    }
    seen_focus(window).await
}

/// Types where the focus is, and waits until it stands there.
pub async fn type_here(window: &Window, text: &str) -> Outcome {
    window.keys(text).await?;
    let stands = "document.activeElement.value === a[0]";
    window.until_with(&format!("“{text}” is typed"), stands, vec![json!(text)]).await
}

/// Chooses in the list that has the focus, by the first letters of a choice, as lists allow.
pub async fn pick(window: &Window, id: &str) -> Outcome {
    let words = "[...document.activeElement.options].find((one) => one.value === a[0])?.innerText";
    let words = window.ask(words, vec![json!(id)]).await?;
    let words = words.as_str().unwrap_or_default();
    let letters: String = words.chars().take_while(char::is_ascii_alphanumeric).collect();
    window.keys(&letters).await?;
    let chosen = "document.activeElement.value === a[0]";
    window.until_with(&format!("“{words}” is chosen"), chosen, vec![json!(id)]).await
}

/// Chooses one of the cards that have the focus, with an arrow or with the space bar.
pub async fn choose(window: &Window, test: &str) -> Outcome {
    let wanted = "document.activeElement.dataset.test === a[0]";
    for _ in 0..20 {
        if window.ask(wanted, vec![json!(test)]).await? == json!(true) {
            let chosen = window.ask("document.activeElement.checked", vec![]).await?;
            return if chosen == json!(true) { Ok(()) } else { window.keys(" ").await };
        }
        window.keys(&char::from(Key::Down).to_string()).await?;
    }
    hold(false, || format!("no arrow leads to {test}"))
}

/// Finds a record by typing half of its name into the box that has the focus; gives the whole name.
///
/// Which record is up to `nth` of those that are offered before anything is typed.
pub async fn look_up(window: &Window, nth: usize) -> Outcome<String> {
    let options = "[...document.querySelectorAll('[role=listbox] > [role=option]')]";
    let name = "one.firstChild.textContent.trim()";
    let down = char::from(Key::Down).to_string();
    window.keys(&down).await?;
    let some = format!("{options}.length > a[0]");
    window.until_with("records are offered", &some, vec![json!(nth)]).await?;
    let offered = format!("{options}.map((one) => {name})[a[0]]");
    let wanted = window.ask(&offered, vec![json!(nth)]).await?;
    let whole = wanted.as_str().unwrap_or_default().to_owned();
    let half: String = whole.chars().take_while(|letter| *letter != ' ').collect();
    let half: String = half.chars().take(half.chars().count().div_ceil(2)).collect();
    window.keys(&half).await?;
    let fits = format!(
        "document.activeElement.value === a[0] && {options}.some((one) => {name} === a[1])"
    );
    let args = vec![json!(half), json!(whole)];
    window.quiet().await?;
    window.until_with(&format!("“{half}” offers “{whole}”"), &fits, args).await?;
    let active = "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))\
                  ?.firstChild.textContent.trim() ?? ''";
    for _ in 0..20 {
        window.keys(&down).await?;
        if window.ask(active, vec![]).await? == json!(whole) {
            enter(window).await?;
            let taken = "document.activeElement.value === a[0] && document.activeElement.ariaExpanded === 'false'";
            window.until_with(&format!("“{whole}” is taken"), taken, vec![json!(whole)]).await?;
            return Ok(whole);
        }
    }
    hold(false, || format!("no arrow leads to “{whole}”"))?;
    Ok(whole)
}

/// Goes with Tab to something and strikes a key on it.
pub async fn strike(window: &Window, test: &str, back: bool, key: &str) -> Outcome {
    let there = format!("document.activeElement.dataset.test === '{test}'");
    tab_until(window, back, &there).await?;
    window.keys(key).await
}

/// Strikes Tab until the focus is where it should be; wherever it stops on the way, one must see it.
pub async fn tab_until(window: &Window, back: bool, there: &str) -> Outcome {
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
pub async fn seen_focus(window: &Window) -> Outcome {
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
        if (!inside) return `the focus is outside of the window (${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}): ${at.outerHTML.slice(0, 200)}`;
        return [at, at.closest('label')].some((one) => one && shown(one)) ? '' : at.outerHTML.slice(0, 200);
    ";
    let unseen = window.run(script, vec![]).await?;
    hold(unseen == json!(""), || format!("the focus cannot be seen: {unseen}"))
}
