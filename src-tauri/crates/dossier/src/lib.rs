//! A finished model becomes pages becomes bytes. The only crate with `printpdf`.
//!
//! The way through the crate: [`model`] is what comes in, a dossier with its cover or sheets without
//! one; `blocks` turn it into strips of known
//! height; `flow` deals the strips out over pages; `paper` puts cover, contents and sections
//! together; `emit` lets `printpdf` write the pages; `finish` adds what `printpdf` cannot (tags,
//! bookmarks, attachment, metadata) so that the file keeps PDF/A-3a and PDF/UA-1. The same model
//! always gives the same bytes.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod blocks;
mod emit;
mod error;
mod finish;
mod flow;
mod fonts;
pub mod model;
mod paper;
mod paragraph;
mod photo;
mod running;
mod sheet;
mod structure;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod sample_chart;
#[cfg(test)]
mod sample_form;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_answer;
#[cfg(test)]
mod tests_chart;
#[cfg(test)]
mod tests_form;

pub use error::Error;
pub use photo::Refusal;

/// A written paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// How many pages it has, the cover and the contents included.
    pub pages: usize,
}

/// Lays out and writes a paper with cover and table of contents.
///
/// # Errors
///
/// When a character has no glyph, when a photo is not a plain JPEG, or when the model contradicts
/// itself.
pub fn write(dossier: &model::Dossier) -> Result<Written, Error> {
    let fonts = fonts::Fonts::load()?;
    let paper = paper::lay(dossier, &fonts)?;
    put_out(&paper, &finish::Imprint::from(dossier), &fonts)
}

/// Lays out and writes a paper without cover and table of contents: a form, blank or filled, or the
/// table of a register.
///
/// # Errors
///
/// As [`write()`]; also when boxes, ticks or a frame have no words for those who cannot see them.
pub fn write_form(sheets: &model::Sheets) -> Result<Written, Error> {
    let fonts = fonts::Fonts::load()?;
    let paper = paper::lay_sheets(sheets, &fonts)?;
    put_out(&paper, &finish::Imprint::from(sheets), &fonts)
}

fn put_out(
    paper: &paper::Paper<'_>,
    imprint: &finish::Imprint<'_>,
    fonts: &fonts::Fonts,
) -> Result<Written, Error> {
    let emitted = emit::emit(paper, fonts)?;
    let bytes = finish::finish(imprint, paper, emitted)?;
    Ok(Written { bytes, pages: paper.sheets.len() })
}
