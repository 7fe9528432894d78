//! What a person sees in the window: whether something is there, and the words that it shows.

use serde_json::{Value, json};

use super::{Outcome, Window};

impl Window {
    /// Waits until something is on the screen.
    pub async fn see(&self, test: &str) -> Outcome {
        let args = vec![json!(hook(test))];
        self.until_with(
            &format!("“{test}” is on the screen"),
            "!!document.querySelector(a[0])?.checkVisibility()",
            args,
        )
        .await
    }

    /// The words that something shows.
    pub async fn text(&self, test: &str) -> Outcome<String> {
        self.see(test).await?;
        let text =
            self.ask("document.querySelector(a[0]).innerText", vec![json!(hook(test))]).await?;
        Ok(plain(&text))
    }

    /// What stands in a field.
    pub async fn value(&self, test: &str) -> Outcome<String> {
        self.see(test).await?;
        let value = self.ask("document.querySelector(a[0]).value", vec![json!(hook(test))]).await?;
        Ok(plain(&value))
    }

    /// All words of the screen.
    pub async fn screen(&self) -> Outcome<String> {
        Ok(plain(&self.ask("document.querySelector('main').innerText", vec![]).await?))
    }

    /// Waits until something shows certain words.
    pub async fn reads(&self, test: &str, words: &str) -> Outcome {
        let args = vec![json!(hook(test)), json!(words)];
        let expression = "document.querySelector(a[0])?.innerText.includes(a[1]) === true";
        self.until_with(&format!("“{test}” reads “{words}”"), expression, args).await
    }
}

/// The selector of a hook for tests. `name*` means every hook that begins so.
pub(super) fn hook(test: &str) -> String {
    match test.strip_suffix('*') {
        Some(begin) => format!("[data-test^=\"{begin}\"]"),
        None => format!("[data-test=\"{test}\"]"),
    }
}

pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
