//! What a person does in the window: presses, types, strikes keys, chooses a language.

use std::time::Instant;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

use super::reading::hook;
use super::{LOOK, Outcome, PATIENCE, Trouble, Window, stop, within};

impl Window {
    /// Presses something with the mouse as soon as it is there.
    pub async fn press(&self, test: &str) -> Outcome {
        self.press_at(&hook(test)).await
    }

    /// Presses the first thing that a CSS selector finds.
    pub async fn press_at(&self, css: &str) -> Outcome {
        let begun = Instant::now();
        loop {
            let pressed = async { self.client.find(Locator::Css(css)).await?.click().await };
            match within(&format!("pressing {css}"), pressed).await {
                Ok(()) => return Ok(()),
                Err(Trouble(error)) if begun.elapsed() > PATIENCE => {
                    return stop(format!("{css} cannot be pressed: {error}"));
                }
                Err(_) => tokio::time::sleep(LOOK).await,
            }
        }
    }

    /// Presses something that leads to another screen, and waits for that screen.
    pub async fn follow(&self, test: &str) -> Outcome {
        self.press(test).await?;
        self.arrived().await
    }

    /// Types into a field that is empty.
    pub async fn type_in(&self, test: &str, text: &str) -> Outcome {
        self.see(test).await?;
        let css = hook(test);
        let typed = async { self.client.find(Locator::Css(&css)).await?.send_keys(text).await };
        within(&format!("typing into {css}"), typed).await
    }

    /// Takes away what stands in a field and types something else.
    pub async fn retype(&self, test: &str, text: &str) -> Outcome {
        let select =
            "(document.querySelector(a[0]).focus(), document.querySelector(a[0]).select(), true)";
        self.see(test).await?;
        self.ask(select, vec![json!(hook(test))]).await?;
        self.keys(text).await
    }

    /// Presses a language's name and waits until every word has changed.
    pub async fn speak(&self, language: &str) -> Outcome {
        self.press(&format!("language-{language}")).await?;
        let args = vec![json!(language)];
        let expression = "document.documentElement.lang.split('-')[0] === a[0]";
        self.until_with(&format!("the window speaks “{language}”"), expression, args).await?;
        self.quiet().await
    }

    /// Strikes keys, one after the other, wherever the focus is.
    pub async fn keys(&self, keys: &str) -> Outcome {
        let mut strokes = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            strokes = strokes.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        within("the keys are struck", self.client.perform_actions(strokes)).await
    }

    /// Strikes Tab, forward or backward.
    pub async fn tab(&self, back: bool) -> Outcome {
        let held: &[Key] = if back { &[Key::Shift] } else { &[] };
        self.chord(held, Key::Tab.into()).await
    }

    /// Strikes a key while others are held down.
    pub async fn chord(&self, held: &[Key], value: char) -> Outcome {
        let mut strokes = KeyActions::new("keyboard".to_owned());
        for key in held {
            strokes = strokes.then(KeyAction::Down { value: char::from(*key) });
        }
        strokes = strokes.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        for key in held {
            strokes = strokes.then(KeyAction::Up { value: char::from(*key) });
        }
        within("the keys are struck", self.client.perform_actions(strokes)).await
    }
}
