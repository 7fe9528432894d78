//! Puts cover, contents and sections together into numbered pages.

use crate::Error;
use crate::blocks::{Composer, Entry, Plate, Titles, contents};
use crate::flow::deal;
use crate::fonts::Fonts;
use crate::model::{Dossier, Sheets};
use crate::running::{Furniture, Opening};
use crate::sheet::{Format, Sheet};
use crate::structure::{NodeId, Role, Tree};

/// A bookmark.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bookmark {
    pub title: String,
    /// A title inside a section.
    pub inner: bool,
    pub sheet: usize,
    pub y: f32,
}

/// All pages, ready to be written.
#[derive(Debug)]
pub(crate) struct Paper<'a> {
    pub format: Format,
    pub sheets: Vec<Sheet>,
    pub tree: Tree,
    pub outline: Vec<Bookmark>,
    pub photos: Vec<Plate<'a>>,
}

/// Lays out a paper with cover and table of contents.
pub(crate) fn lay<'a>(dossier: &'a Dossier, fonts: &'a Fonts) -> Result<Paper<'a>, Error> {
    let format = Format::PORTRAIT;
    let furniture = Furniture::new(fonts, &dossier.running, format, Opening::Cover)?;
    let mut composer = Composer::new(fonts, format, Titles::UnderCover);

    let cover = composer.tree.add(Tree::ROOT, Role::Sect);
    let band = dossier.running.example.as_ref().map(|_| composer.tree.add(cover, Role::P));
    let strips = composer.cover(cover, &dossier.cover)?;
    let mut sheets = deal(strips, furniture.cover_room(), 0, &mut composer.tree).sheets;

    if dossier.sections.is_empty() {
        let Composer { tree, photos, .. } = composer;
        return furnished(
            Paper { format, sheets, tree, outline: Vec::new(), photos },
            &furniture,
            band,
        );
    }

    let front = dossier.front.min(dossier.sections.len());
    let (before, after) = dossier.sections.split_at(front);
    let mut strips = Vec::new();
    for section in before {
        strips.extend(composer.section(section)?);
    }
    let room = furniture.room();
    let head = deal(strips, room, sheets.len(), &mut composer.tree);
    sheets.extend(head.sheets);

    // The contents are read here, so their node comes first; its lines follow when the pages are known.
    let contents_node = composer.tree.add(Tree::ROOT, Role::Sect);
    let mut strips = Vec::new();
    for section in after {
        strips.extend(composer.section(section)?);
    }
    let Composer { mut tree, outline: entries, photos, .. } = composer;

    // How many pages the contents take does not depend on the numbers in it, so a trial without
    // them tells.
    let title = &dossier.contents_title;
    let mut trial = Tree::new();
    let lines = contents(fonts, format, &mut trial, Tree::ROOT, title, &entries, &[])?;
    let first_of_body = sheets.len() + deal(lines, room, 0, &mut trial).sheets.len();

    let body = deal(strips, room, first_of_body, &mut tree);
    let outline = bookmarks(&entries, head.anchors.iter().chain(&body.anchors));
    let pages: Vec<usize> = outline.iter().map(|bookmark| bookmark.sheet + 1).collect();
    let lines = contents(fonts, format, &mut tree, contents_node, title, &entries, &pages)?;
    let first_of_contents = sheets.len();
    sheets.extend(deal(lines, room, first_of_contents, &mut tree).sheets);
    sheets.extend(body.sheets);
    furnished(Paper { format, sheets, tree, outline, photos }, &furniture, band)
}

/// Lays out a paper without cover and table of contents.
pub(crate) fn lay_sheets<'a>(sheets: &'a Sheets, fonts: &'a Fonts) -> Result<Paper<'a>, Error> {
    let format = if sheets.landscape { Format::LANDSCAPE } else { Format::PORTRAIT };
    let furniture = Furniture::new(fonts, &sheets.running, format, Opening::Head)?;
    let mut composer = Composer::new(fonts, format, Titles::UnderHead);
    let head = composer.tree.add(Tree::ROOT, Role::Sect);
    let band = sheets.running.example.as_ref().map(|_| composer.tree.add(head, Role::P));
    let mut strips = composer.masthead(head, &sheets.head)?;
    for section in &sheets.sections {
        strips.extend(composer.section(section)?);
    }
    let Composer { mut tree, outline: entries, photos, .. } = composer;
    let laid = deal(strips, furniture.room(), 0, &mut tree);
    let outline = bookmarks(&entries, laid.anchors.iter());
    furnished(Paper { format, sheets: laid.sheets, tree, outline, photos }, &furniture, band)
}

fn bookmarks<'l>(
    entries: &[Entry],
    anchors: impl Iterator<Item = &'l (usize, f32)>,
) -> Vec<Bookmark> {
    let bookmark = |(entry, &(sheet, y)): (&Entry, &(usize, f32))| Bookmark {
        title: entry.title.clone(),
        inner: entry.inner,
        sheet,
        y,
    };
    entries.iter().zip(anchors).map(bookmark).collect()
}

fn furnished<'a>(
    mut paper: Paper<'a>,
    furniture: &Furniture<'_>,
    band: Option<NodeId>,
) -> Result<Paper<'a>, Error> {
    let count = paper.sheets.len();
    for (at, sheet) in paper.sheets.iter_mut().enumerate() {
        furniture.furnish(sheet, at, count, if at == 0 { band } else { None })?;
    }
    Ok(paper)
}
