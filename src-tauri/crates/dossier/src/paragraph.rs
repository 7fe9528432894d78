//! Breaks a text into lines.

use std::rc::Rc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::Error;
use crate::fonts::{Face, Fonts, Glyph, Word};

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub face: Face,
    /// Size of the letters in points.
    pub size: f32,
    /// Height of a line in points.
    pub leading: f32,
}

/// A line of words.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub words: Rc<[Rc<Word>]>,
    /// Width in points, the spaces at its end not counted.
    pub width: f32,
}

/// Breaks a text into lines no wider than `width` points. No words, no lines.
pub(crate) fn wrap(
    fonts: &Fonts,
    text: &str,
    style: Style,
    width: f32,
) -> Result<Vec<Line>, Error> {
    let text = clean(text);
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let scale = style.size / fonts.get(style.face).units_per_em() as f32;
    let mut setter =
        Setter { limit: width / scale, scale, line: Vec::new(), advance: 0, lines: Vec::new() };
    let mut start = 0;
    for (end, opportunity) in linebreaks(&text) {
        let piece = &text[start..end];
        start = end;
        let bare = piece.trim_end_matches(is_line_end);
        // The end of a line stays a space: without it two words would run together when the text is
        // read aloud.
        let word = if bare.len() == piece.len() {
            fonts.word(style.face, piece)?
        } else {
            fonts.word(style.face, &format!("{bare} "))?
        };
        setter.add(word);
        if opportunity == BreakOpportunity::Mandatory {
            setter.end_line();
        }
    }
    Ok(setter.lines)
}

/// The width of the widest piece that a line break cannot divide, in points.
pub(crate) fn widest_word(fonts: &Fonts, text: &str, style: Style) -> Result<f32, Error> {
    let text = clean(text);
    let scale = style.size / fonts.get(style.face).units_per_em() as f32;
    let (mut start, mut widest) = (0, 0);
    for (end, _) in linebreaks(&text) {
        let piece = text[start..end].trim_end_matches(is_line_end);
        widest = widest.max(fonts.word(style.face, piece)?.inked);
        start = end;
    }
    Ok(widest as f32 * scale)
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Takes out what has no shape (direction marks, soft hyphens) and makes a space of other control
/// characters.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter(|c| {
            !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
                && !matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}')
        })
        .map(|c| if c.is_control() && !is_line_end(c) { ' ' } else { c })
        .collect()
}

/// Fills line after line.
struct Setter {
    /// Width of a line in font units.
    limit: f32,
    scale: f32,
    line: Vec<Rc<Word>>,
    advance: i32,
    lines: Vec<Line>,
}

impl Setter {
    fn add(&mut self, word: Rc<Word>) {
        if (self.advance + word.inked) as f32 <= self.limit {
            self.push(word);
            return;
        }
        if !self.line.is_empty() {
            self.end_line();
        }
        if word.inked as f32 <= self.limit {
            self.push(word);
            return;
        }
        // A word wider than its column (an address, a long code) is cut between letters rather than
        // run over the edge.
        let parts = cut(&word, self.limit);
        let last = parts.len().saturating_sub(1);
        for (at, part) in parts.into_iter().enumerate() {
            self.push(Rc::new(part));
            if at < last {
                self.end_line();
            }
        }
    }

    fn push(&mut self, word: Rc<Word>) {
        self.advance += word.full;
        self.line.push(word);
    }

    fn end_line(&mut self) {
        let words = std::mem::take(&mut self.line);
        let spaces = words.last().map_or(0, |word| word.full - word.inked);
        let width = (self.advance - spaces) as f32 * self.scale;
        self.lines.push(Line { words: words.into(), width });
        self.advance = 0;
    }
}

/// Cuts a word into parts that each fit, at least one letter in each.
fn cut(word: &Word, limit: f32) -> Vec<Word> {
    let mut parts = Vec::new();
    let (mut first, mut advance) = (0, 0);
    let kept = word.text.trim_end_matches(' ').len();
    for (at, glyph) in word.glyphs.iter().enumerate() {
        // A glyph without width is an accent: it stays with its letter. Spaces at the end take no
        // room.
        let may_cut = at > first && glyph.advance > 0 && glyph.start < kept;
        if may_cut && (advance + glyph.advance) as f32 > limit {
            parts.push(slice(word, &word.glyphs[first..at], glyph.start));
            (first, advance) = (at, 0);
        }
        advance += glyph.advance;
    }
    parts.push(slice(word, &word.glyphs[first..], word.text.len()));
    parts
}

fn slice(word: &Word, glyphs: &[Glyph], end: usize) -> Word {
    let from = glyphs.first().map_or(0, |g| g.start);
    let moved =
        glyphs.iter().map(|g| Glyph { start: g.start - from, end: g.end - from, ..*g }).collect();
    Word::of(word.text.get(from..end).unwrap_or_default(), moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: Style = Style { face: Face::Regular, size: 10.0, leading: 14.0 };

    fn lines(text: &str, width: f32) -> Vec<String> {
        let fonts = Fonts::load().unwrap();
        let lines = wrap(&fonts, text, BODY, width).unwrap();
        assert!(lines.iter().all(|line| line.width <= width), "a line is too wide");
        lines.iter().map(|line| line.words.iter().map(|word| &*word.text).collect()).collect()
    }

    #[test]
    fn a_wrapped_line_keeps_its_last_space() {
        assert_eq!(
            lines("Les membres de la coopérative", 75.0),
            ["Les membres ", "de la ", "coopérative"]
        );
    }

    #[test]
    fn a_non_breaking_space_holds_its_words_together() {
        assert_eq!(lines("Prix : 440\u{a0}francs", 65.0), ["Prix : ", "440\u{a0}francs"]);
        assert_eq!(
            lines("Soit 1\u{202f}440 grammes", 40.0),
            ["Soit ", "1\u{202f}440 ", "gramm", "es"]
        );
    }

    #[test]
    fn a_word_wider_than_its_column_is_cut_and_loses_nothing() {
        let text = "https://exemple.org/dossiers/2026-004-abcdefghijklmnopqrstuvwxyz";
        let lines = lines(text, 60.0);
        assert!(lines.len() > 3);
        assert_eq!(lines.concat(), text);
    }

    #[test]
    fn a_line_end_in_the_text_ends_the_line() {
        assert_eq!(lines("un\ndeux", 200.0), ["un ", "deux"]);
    }

    #[test]
    fn direction_marks_leave_no_trace() {
        assert_eq!(lines("le \u{2068}8 mai\u{2069} 2026", 200.0), ["le 8 mai 2026"]);
    }

    #[test]
    fn no_words_no_lines() {
        assert!(lines("  ", 200.0).is_empty());
    }
}
