//! The two faces of the paper, and the shaping of words into glyphs.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use rustybuzz::ttf_parser::{GlyphId, Tag};
use rustybuzz::{BufferClusterLevel, Direction, Feature, ShapePlan, UnicodeBuffer, script};

use crate::Error;

/// One of the two faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    /// For reading.
    Regular,
    /// For headings and heads of columns.
    Bold,
}

impl Face {
    /// Both, in the order in which they are kept.
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
        }
    }

    /// The whole font file.
    pub(crate) fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../fonts/NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("../fonts/NotoSans-Bold.ttf"),
        }
    }
}

/// One glyph of a shaped word; lengths are in font units.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    pub id: u16,
    pub advance: i32,
    pub dx: i32,
    pub dy: i32,
    /// Where its characters begin in the text of the word.
    pub start: usize,
    /// Where they end; equal to `start` when the glyph before it already stands for them.
    pub end: usize,
}

/// A shaped word with the spaces that follow it.
#[derive(Debug)]
pub(crate) struct Word {
    pub text: Box<str>,
    pub glyphs: Vec<Glyph>,
    /// Advance with the spaces at its end.
    pub full: i32,
    /// Advance without them: what counts at the end of a line.
    pub inked: i32,
}

impl Word {
    /// Measures glyphs that are already shaped.
    pub(crate) fn of(text: &str, glyphs: Vec<Glyph>) -> Self {
        let full = glyphs.iter().map(|g| g.advance).sum();
        let kept = text.trim_end_matches(' ').len();
        let inked = glyphs.iter().filter(|g| g.start < kept).map(|g| g.advance).sum();
        Self { text: text.into(), glyphs, full, inked }
    }
}

/// A face ready for shaping, with the words it has shaped so far.
pub(crate) struct Typeface {
    face: rustybuzz::Face<'static>,
    plan: ShapePlan,
    // A dossier repeats its words thousands of times; each is shaped once.
    words: RefCell<HashMap<Box<str>, Rc<Word>>>,
}

impl Typeface {
    fn load(which: Face) -> Result<Self, Error> {
        let face = rustybuzz::Face::from_slice(which.data(), 0)
            .ok_or_else(|| Error::Font { name: which.name(), reason: "not a font".into() })?;
        // No ligatures: a word too long for its column may be cut between any two letters, and each
        // glyph stands for one character when the text is copied out of the paper.
        let features = [
            Feature::new(Tag::from_bytes(b"liga"), 0, ..),
            Feature::new(Tag::from_bytes(b"clig"), 0, ..),
        ];
        let plan =
            ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &features);
        Ok(Self { face, plan, words: RefCell::default() })
    }

    /// Font units in one em.
    pub(crate) fn units_per_em(&self) -> i32 {
        self.face.units_per_em()
    }

    /// The parsed font.
    pub(crate) fn face(&self) -> &rustybuzz::Face<'static> {
        &self.face
    }

    /// Advance of a glyph in font units.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.face.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)
    }

    /// A character that the font draws with this glyph, for a glyph that no text leads to by
    /// itself.
    pub(crate) fn character(&self, glyph: u16) -> Option<char> {
        let mut found = None;
        for subtable in
            self.face.tables().cmap?.subtables.into_iter().filter(|table| table.is_unicode())
        {
            subtable.codepoints(|code| {
                if found.is_none() && subtable.glyph_index(code) == Some(GlyphId(glyph)) {
                    found = char::from_u32(code);
                }
            });
        }
        found
    }

    /// Where the base line stands under the top of a line of the given height, the letters centred
    /// in it.
    pub(crate) fn baseline(&self, size: f32, leading: f32) -> f32 {
        let em = self.units_per_em() as f32;
        let (up, down) =
            (f32::from(self.face.ascender()) / em, f32::from(self.face.descender()) / em);
        (leading - (up - down) * size) / 2.0 + up * size
    }

    fn shape(&self, text: &str) -> Result<Word, Error> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        let shaped = rustybuzz::shape_with_plan(&self.face, &self.plan, buffer);
        let (infos, places) = (shaped.glyph_infos(), shaped.glyph_positions());
        let mut glyphs = Vec::with_capacity(infos.len());
        for (at, (info, place)) in infos.iter().zip(places).enumerate() {
            let start = info.cluster as usize;
            if info.glyph_id == 0 {
                return Err(missing(text, start));
            }
            let first = at == 0 || infos[at - 1].cluster != info.cluster;
            let end = if first {
                infos[at..]
                    .iter()
                    .map(|i| i.cluster as usize)
                    .find(|&c| c > start)
                    .unwrap_or(text.len())
            } else {
                start
            };
            glyphs.push(Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: place.x_advance,
                dx: place.x_offset,
                dy: place.y_offset,
                start,
                end,
            });
        }
        Ok(Word::of(text, glyphs))
    }
}

fn missing(text: &str, at: usize) -> Error {
    let character =
        text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER);
    Error::MissingGlyph { character, context: text.trim_end().to_owned() }
}

/// Both faces.
pub(crate) struct Fonts {
    faces: [Typeface; 2],
}

impl Fonts {
    /// Reads both built-in faces.
    pub(crate) fn load() -> Result<Self, Error> {
        Ok(Self { faces: [Typeface::load(Face::Regular)?, Typeface::load(Face::Bold)?] })
    }

    /// One of the faces.
    pub(crate) fn get(&self, face: Face) -> &Typeface {
        match face {
            Face::Regular => &self.faces[0],
            Face::Bold => &self.faces[1],
        }
    }

    /// Shapes a word, or finds it among those already shaped.
    pub(crate) fn word(&self, face: Face, text: &str) -> Result<Rc<Word>, Error> {
        let typeface = self.get(face);
        if let Some(word) = typeface.words.borrow().get(text) {
            return Ok(Rc::clone(word));
        }
        let word = Rc::new(typeface.shape(text)?);
        typeface.words.borrow_mut().insert(text.into(), Rc::clone(&word));
        Ok(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_glyph_is_an_error_that_names_the_character() {
        let fonts = Fonts::load().unwrap();
        let error = fonts.word(Face::Regular, "environ≈440").unwrap_err();
        assert!(
            matches!(&error, Error::MissingGlyph { character: '≈', context } if context == "environ≈440"),
            "{error}"
        );
    }

    #[test]
    fn french_and_swahili_writing_has_all_its_glyphs_in_both_faces() {
        let fonts = Fonts::load().unwrap();
        for face in Face::ALL {
            for text in [
                "Œuvre",
                "«\u{a0}ça\u{a0}»",
                "1\u{202f}440",
                "n°\u{a0}3",
                "ng’ombe",
                "…",
                "–",
                "—",
                "•",
                "€",
                "‰",
            ] {
                fonts.word(face, text).unwrap();
            }
        }
    }

    #[test]
    fn letters_that_could_join_keep_one_glyph_each() {
        let fonts = Fonts::load().unwrap();
        assert_eq!(fonts.word(Face::Regular, "fichier").unwrap().glyphs.len(), 7);
    }

    #[test]
    fn the_space_after_a_word_counts_only_inside_a_line() {
        let fonts = Fonts::load().unwrap();
        let word = fonts.word(Face::Regular, "or ").unwrap();
        assert_eq!(word.inked, fonts.word(Face::Regular, "or").unwrap().full);
        assert!(word.full > word.inked);
    }
}
