//! The glyphs a paper uses: their new numbers in the small fonts that go into the file, and the
//! text each stands for.

use std::collections::{BTreeMap, HashMap};

use printpdf::{FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::Error;
use crate::fonts::{Face, Fonts};
use crate::paper::Paper;
use crate::sheet::Shape;

/// What a glyph is called in the file.
#[derive(Debug, Clone)]
pub(super) struct Code {
    pub glyph: u16,
    /// Width in thousandths of an em, rounded the way `printpdf` writes it: what a viewer moves on
    /// by.
    pub width: i32,
    pub text: String,
}

/// The glyphs of one face.
struct Used {
    codes: HashMap<u16, Code>,
    program: Option<ParsedFont>,
}

/// The glyphs of both faces.
pub(super) struct Codes {
    faces: [Used; 2],
}

impl Codes {
    /// Collects the glyphs of all pages and cuts the fonts down to them.
    pub(super) fn of(paper: &Paper<'_>, fonts: &Fonts) -> Result<Self, Error> {
        let mut texts: [BTreeMap<u16, &str>; 2] = Default::default();
        for sheet in &paper.sheets {
            let spans = sheet.spans.iter().flat_map(|span| &span.shapes);
            for shape in spans.chain(&sheet.ground) {
                let Shape::Text { face, words, .. } = shape else { continue };
                let texts = &mut texts[index(*face)];
                for word in words.iter() {
                    for glyph in &word.glyphs {
                        let text = word.text.get(glyph.start..glyph.end).unwrap_or_default();
                        texts
                            .entry(glyph.id)
                            .and_modify(|known| *known = better(known, text))
                            .or_insert(text);
                    }
                }
            }
        }
        let [regular, bold] = texts;
        Ok(Self { faces: [used(Face::Regular, &regular, fonts)?, used(Face::Bold, &bold, fonts)?] })
    }

    /// The code of a glyph that some page uses.
    pub(super) fn get(&self, face: Face, glyph: u16) -> Option<&Code> {
        self.faces[index(face)].codes.get(&glyph)
    }

    /// The font that goes into the file, if any page uses it.
    pub(super) fn program(&self, face: Face) -> Option<ParsedFont> {
        self.faces[index(face)].program.clone()
    }
}

fn index(face: Face) -> usize {
    match face {
        Face::Regular => 0,
        Face::Bold => 1,
    }
}

/// A file holds one text for each glyph. Of several, the shortest is the plainest: `é` rather than
/// `e` and an accent.
fn better<'t>(a: &'t str, b: &'t str) -> &'t str {
    let rank = |text: &str| (text.is_empty(), text.chars().count());
    if (rank(b), b) < (rank(a), a) { b } else { a }
}

fn used(face: Face, texts: &BTreeMap<u16, &str>, fonts: &Fonts) -> Result<Used, Error> {
    if texts.is_empty() {
        return Ok(Used { codes: HashMap::new(), program: None });
    }
    let typeface = fonts.get(face);
    let wrong = |reason: String| Error::Font { name: face.name(), reason };
    let glyphs: Vec<u16> = texts.keys().copied().collect();
    let numbers = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    let bytes =
        subsetter::subset(face.data(), 0, &numbers).map_err(|error| wrong(error.to_string()))?;
    let em = u16::try_from(typeface.units_per_em()).map_err(|error| wrong(error.to_string()))?;

    let mut codes = HashMap::with_capacity(texts.len());
    let mut widths = BTreeMap::new();
    for (&old, &text) in texts {
        let glyph = numbers.get(old).ok_or_else(|| wrong(format!("glyph {old} was lost")))?;
        let text = if text.is_empty() {
            typeface.character(old).unwrap_or('\u{fffd}').to_string()
        } else {
            text.into()
        };
        let advance = typeface.advance(old);
        widths.insert(glyph, advance);
        codes.insert(old, Code { glyph, width: i32::from(advance) * 1000 / i32::from(em), text });
    }
    let parsed = typeface.face();
    let bounds = parsed.global_bounding_box();
    let program = ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        // Six capitals and a plus: the mark of a font that holds only some of its glyphs.
        font_name: Some(format!(
            "{}+{}",
            if face == Face::Bold { "NGAZIB" } else { "NGAZIR" },
            face.name()
        )),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths,
        units_per_em: em,
        font_metrics: FontMetrics { ascent: parsed.ascender(), descent: parsed.descender() },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: em,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: if face == Face::Bold { 700 } else { 400 },
        },
    };
    Ok(Used { codes, program: Some(program) })
}

#[cfg(test)]
mod tests {
    use super::better;

    #[test]
    fn the_plainest_text_of_a_glyph_wins_whatever_came_first() {
        assert_eq!(better("é", "e\u{301}"), "é");
        assert_eq!(better("e\u{301}", "é"), "é");
        assert_eq!(better("", "a"), "a");
        assert_eq!(better("a", ""), "a");
    }
}
