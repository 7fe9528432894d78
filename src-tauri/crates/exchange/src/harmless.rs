//! Cells of text files that begin like a formula would be run by a spreadsheet; an apostrophe in front stops that.
//!
//! An apostrophe before a digit is what Excel has a person type so that a number stays a text: it is no part of it.

use std::borrow::Cow;

/// First signs that make a spreadsheet run a cell, their wide forms included.
const LIVE: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Whether one apostrophe in front of the text would be taken for a mark when it is read.
fn marked(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(|sign: char| LIVE.contains(&sign) || sign.is_ascii_digit())
}

/// Whether the text would run, or would look as if its own apostrophe had been put there.
fn live(text: &str) -> bool {
    text.starts_with(LIVE) || text.starts_with('\'') && marked(text)
}

/// The text with an apostrophe where it needs one.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if live(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before it was made harmless.
pub(crate) fn typed(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if marked(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_that_was_made_harmless_is_read_as_it_was() {
        for text in
            ["0012", "'0012", "''0012", "=1", "'=1", "'t Hooft", "''", "'", "", "12'", "'+1", "T2"]
        {
            assert_eq!(typed(&harmless(text)), text, "{text:?}");
        }
    }

    #[test]
    fn the_text_mark_of_excel_is_no_part_of_a_number() {
        assert_eq!(typed("'0012345"), "0012345");
        assert_eq!(typed("'1987"), "1987");
        assert_eq!(typed("'Ndiaye"), "'Ndiaye", "an apostrophe of a name stays");
    }
}
