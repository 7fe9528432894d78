//! Cells of text files that begin like a formula would be run by a spreadsheet; an apostrophe in front stops that.

use std::borrow::Cow;

/// First signs that make a spreadsheet run a cell, their wide forms included.
const LIVE: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Whether the text would run, or would look as if its own apostrophe had been put there.
fn live(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(LIVE)
}

/// The text with an apostrophe where it needs one.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if live(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before it was made harmless.
pub(crate) fn typed(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if live(rest) => rest,
        _ => text,
    }
}
