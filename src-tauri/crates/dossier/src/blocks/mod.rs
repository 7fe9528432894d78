//! Each kind of block becomes strips of known height, and nodes of the tag tree.

mod bars;
mod chart;
mod code;
mod columns;
mod contents;
mod cover;
mod marks;
mod masthead;
mod picture;
mod prose;
mod questions;
mod table;
mod terms;

use crate::Error;
use crate::flow::Strip;
use crate::fonts::{Face, Fonts};
use crate::model::{Block, Section};
use crate::paragraph::{Line, Style, wrap};
use crate::sheet::{BLACK, Format, MARGIN, MM, Owner, Shape};
use crate::structure::{NodeId, Role, Tree};

use table::Ruling;

pub(crate) use contents::contents;
pub(crate) use picture::Plate;

/// Running text.
pub(crate) const BODY: Style = Style { face: Face::Regular, size: 10.5, leading: 14.5 };
/// Captions and small titles inside the text.
const STRONG: Style = Style { face: Face::Bold, size: 10.5, leading: 14.5 };
/// Title of a section.
pub(crate) const TITLE: Style = Style { face: Face::Bold, size: 17.0, leading: 23.0 };
/// Title inside a section.
const SUBTITLE: Style = Style { face: Face::Bold, size: 13.0, leading: 18.0 };
/// Cells of a table.
const CELL: Style = Style { face: Face::Regular, size: 9.5, leading: 12.5 };
/// Hints, and words at boxes, lines and axes.
const SMALL: Style = Style { face: Face::Regular, size: 8.5, leading: 11.5 };
/// Heads of columns.
const CELL_HEAD: Style = Style { face: Face::Bold, size: 9.5, leading: 12.5 };

/// Room between two blocks.
const BLOCK_GAP: f32 = 8.0;
/// Height of a line to write on.
const ANSWER_LINE: f32 = 8.0 * MM;
/// Width of a line to write on and of the border of a box to write in.
const PEN: f32 = 0.7;
/// Grey of the thin lines between rows.
const HAIRLINE: f32 = 0.65;

/// A line in the table of contents and in the bookmarks.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub title: String,
    /// A title inside a section rather than the title of one.
    pub inner: bool,
}

/// What the titles of the sections stand under, and so how large they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Titles {
    /// A cover with a page of its own.
    UnderCover,
    /// The title at the top of the first page.
    UnderHead,
}

/// Makes strips of blocks, and collects what they need elsewhere in the paper.
pub(crate) struct Composer<'a> {
    pub fonts: &'a Fonts,
    pub format: Format,
    pub tree: Tree,
    pub outline: Vec<Entry>,
    pub photos: Vec<Plate<'a>>,
    titles: Titles,
    frames: usize,
}

impl<'a> Composer<'a> {
    /// A composer with an empty tree.
    pub(crate) fn new(fonts: &'a Fonts, format: Format, titles: Titles) -> Self {
        Self {
            fonts,
            format,
            tree: Tree::new(),
            outline: Vec::new(),
            photos: Vec::new(),
            titles,
            frames: 0,
        }
    }

    /// A section with its title.
    pub(crate) fn section(&mut self, section: &'a Section) -> Result<Vec<Strip>, Error> {
        let sect = self.tree.add(Tree::ROOT, Role::Sect);
        let mut strips = self.heading(sect, &section.title, false)?;
        if let Some(first) = strips.first_mut() {
            first.fresh = section.new_page;
        }
        for block in &section.blocks {
            strips.extend(self.block(sect, block)?);
        }
        Ok(strips)
    }

    fn block(&mut self, parent: NodeId, block: &'a Block) -> Result<Vec<Strip>, Error> {
        match block {
            Block::Heading(text) => self.heading(parent, text, true),
            Block::Paragraph(text) => self.paragraph(parent, text),
            Block::Notice(text) => self.framed(parent, std::slice::from_ref(text), BODY),
            Block::List(items) => self.list(parent, items),
            Block::Terms(terms) => self.terms(parent, terms),
            Block::Table(table) => self.table(parent, table, Ruling::Print),
            Block::Bars(bars) => self.bars(parent, bars),
            Block::Chart(chart) => self.chart(parent, chart),
            Block::Questions(fields) => self.questions(parent, fields),
            Block::Photo(photo) => self.photo(parent, photo),
            Block::Code(code) => self.code(parent, code),
        }
    }

    fn wrap(&self, text: &str, style: Style, width: f32) -> Result<Vec<Line>, Error> {
        wrap(self.fonts, text, style, width)
    }

    /// A line of text whose top edge is at `top`.
    fn ink(&self, owner: Owner, line: &Line, style: Style, x: f32, top: f32) -> (Owner, Shape) {
        (owner, set(self.fonts, line, style, x, top))
    }
}

/// A line of text as a shape, its top edge at `top`.
pub(crate) fn set(fonts: &Fonts, line: &Line, style: Style, x: f32, top: f32) -> Shape {
    let baseline = top + fonts.get(style.face).baseline(style.size, style.leading);
    Shape::Text { face: style.face, size: style.size, x, baseline, words: line.words.clone() }
}

/// A thin line over the whole measure.
pub(crate) fn hairline(measure: f32, y: f32, width: f32, grey: f32) -> (Owner, Shape) {
    let (from, to) = ((MARGIN, y), (MARGIN + measure, y));
    (Owner::Ground, Shape::Rule { from, to, width, grey, dash: None })
}

/// A black line of the width of [`PEN`].
fn stroke(from: (f32, f32), to: (f32, f32)) -> Shape {
    Shape::Rule { from, to, width: PEN, grey: BLACK, dash: None }
}

/// At least two lines of a paragraph stand together, at the foot of a page and at the head of the
/// next.
fn tie_lines(strips: &mut [Strip]) {
    let count = strips.len();
    for (at, strip) in strips.iter_mut().enumerate() {
        let last = at + 1 == count;
        strip.tied |= !last && (count <= 3 || at == 0 || at + 2 == count);
    }
}
