//! What every screen is held against: the rules of access, the size of the window; and words in files.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::json;

use super::reading::plain;
use super::{Outcome, Window, hold};
use crate::top;

impl Window {
    /// Holds the screen against the rules of axe-core.
    pub async fn check_access(&self, place: &str) -> Outcome {
        if self.ask("typeof window.axe", vec![]).await? != json!("object") {
            let path = top().join("ui/node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&path).map_err(|error| {
                format!("{} cannot be read ({error}); run `npm ci` in ui.", path.display())
            })?;
            self.run(&source, vec![]).await?;
        }
        let found = self.run_async(AXE, vec![]).await?;
        let violations = found.as_array().cloned().unwrap_or_else(|| vec![found.clone()]);
        let lines: BTreeSet<String> = violations.iter().map(plain).collect();
        hold(lines.is_empty(), || {
            format!("{place}: axe-core finds\n{}", lines.into_iter().collect::<Vec<_>>().join("\n"))
        })
    }

    /// Nothing of the page lies outside of the window on the right, and no words outside of their box.
    pub async fn check_fit(&self, place: &str) -> Outcome {
        let found = self.run(FIT, vec![]).await?;
        let lines: Vec<String> = found.as_array().into_iter().flatten().map(plain).collect();
        hold(found == json!([]), || format!("{place}: does not fit:\n{}", lines.join("\n")))
    }
}

/// Whether a file holds a word, as UTF-8 or as UTF-16.
pub fn holds(path: &Path, words: &[String]) -> Outcome<Option<String>> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        // The program may take away its journal while we look.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let within = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    let found = words.iter().find(|word| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        within(word.as_bytes()) || within(&wide)
    });
    Ok(found.cloned())
}

/// Of the boxes that hold words, only a wide table may move inside its frame.
const FIT: &str = r"
const page = document.documentElement;
const boxes = 'button, label, td, th, li, dd, dt, h1, h2, h3, .card, .notice, .band, .status, .badge-word';
const clipped = [...document.querySelectorAll(boxes)].filter((box) =>
  box.checkVisibility() && getComputedStyle(box).display !== 'inline' && !box.matches('.wide, .sr, .sr *') &&
  !box.querySelector('.menu[open]') &&
  (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1));
return [
  ...(page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide, the window ${page.clientWidth}`] : []),
  ...clipped.map((box) =>
    `${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}: ${box.outerHTML.slice(0, 160)}`),
];
";

const AXE: &str = r"
const done = arguments[arguments.length - 1];
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }).then(
  (result) => done(result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}\n    ${node.html}\n    ${node.failureSummary}`))),
  (error) => done([String(error)]),
);
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_both_encodings() -> Outcome {
        let file = tempfile::NamedTempFile::new()?;
        let words = ["Wanjirũ".to_owned()];
        let wide: Vec<u8> = "…Wanjirũ…".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, found) in
            [("…Wanjirũ…".as_bytes(), true), (&wide[..], true), (b"Wanjiru".as_slice(), false)]
        {
            std::fs::write(file.path(), bytes)?;
            hold(holds(file.path(), &words)?.is_some() == found, || format!("{bytes:?}"))?;
        }
        Ok(())
    }
}
