//! Headings, paragraphs, lists and framed statements.

use super::{BLOCK_GAP, BODY, Composer, Entry, STRONG, SUBTITLE, TITLE, Titles, tie_lines};
use crate::Error;
use crate::flow::Strip;
use crate::paragraph::Style;
use crate::sheet::{MARGIN, Owner};
use crate::structure::{NodeId, Role};

/// Room between the border of a frame and its words.
const FRAME_PAD: f32 = 9.0;
/// Where the words of a list begin, right of the bullet.
const INDENT: f32 = 14.0;

impl Composer<'_> {
    /// A heading, with its bookmark; it never stands alone at the foot of a page.
    pub(super) fn heading(
        &mut self,
        parent: NodeId,
        text: &str,
        inner: bool,
    ) -> Result<Vec<Strip>, Error> {
        let (role, style, gap) = match (self.titles, inner) {
            (Titles::UnderCover, false) => (Role::H1, TITLE, 26.0),
            (Titles::UnderCover, true) => (Role::H2, SUBTITLE, 16.0),
            (Titles::UnderHead, false) => (Role::H2, SUBTITLE, 20.0),
            (Titles::UnderHead, true) => (Role::H3, STRONG, 14.0),
        };
        let mut strips = self.lines(parent, role, text, style, gap)?;
        if let Some(first) = strips.first_mut() {
            first.anchor = true;
            self.outline.push(Entry { title: text.to_owned(), inner });
        }
        strips.iter_mut().for_each(|strip| strip.tied = true);
        Ok(strips)
    }

    pub(super) fn paragraph(&mut self, parent: NodeId, text: &str) -> Result<Vec<Strip>, Error> {
        self.lines(parent, Role::P, text, BODY, BLOCK_GAP)
    }

    /// Lines over the whole measure.
    pub(super) fn lines(
        &mut self,
        parent: NodeId,
        role: Role,
        text: &str,
        style: Style,
        gap: f32,
    ) -> Result<Vec<Strip>, Error> {
        self.lines_in(parent, role, text, style, gap, (MARGIN, self.format.measure()))
    }

    /// Lines from `x` on, in a column of their own.
    pub(super) fn lines_in(
        &mut self,
        parent: NodeId,
        role: Role,
        text: &str,
        style: Style,
        gap: f32,
        (x, width): (f32, f32),
    ) -> Result<Vec<Strip>, Error> {
        let lines = self.wrap(text, style, width)?;
        if lines.is_empty() {
            return Ok(Vec::new());
        }
        let owner = Owner::Node(self.tree.add(parent, role));
        let mut strips: Vec<Strip> = lines
            .iter()
            .map(|line| Strip {
                height: style.leading,
                ink: vec![self.ink(owner, line, style, x, 0.0)],
                ..Strip::default()
            })
            .collect();
        if let Some(first) = strips.first_mut() {
            first.gap = gap;
        }
        tie_lines(&mut strips);
        Ok(strips)
    }

    pub(super) fn list(&mut self, parent: NodeId, items: &[String]) -> Result<Vec<Strip>, Error> {
        let bullet = self.wrap("• ", BODY, self.format.measure())?;
        let mut list = None;
        let mut strips = Vec::new();
        for item in items {
            let lines = self.wrap(item, BODY, self.format.measure() - INDENT)?;
            if lines.is_empty() {
                continue;
            }
            let gap = if list.is_none() { BLOCK_GAP } else { 3.0 };
            let list = *list.get_or_insert_with(|| self.tree.add(parent, Role::L));
            let entry = self.tree.add(list, Role::LI);
            let label = Owner::Node(self.tree.add(entry, Role::Lbl));
            let body = Owner::Node(self.tree.add(entry, Role::LBody));
            let from = strips.len();
            for (at, line) in lines.iter().enumerate() {
                let mut strip = Strip {
                    gap: if at == 0 { gap } else { 0.0 },
                    height: BODY.leading,
                    ..Strip::default()
                };
                if at == 0 {
                    strip.ink.extend(
                        bullet.iter().map(|line| self.ink(label, line, BODY, MARGIN + 3.0, 0.0)),
                    );
                }
                strip.ink.push(self.ink(body, line, BODY, MARGIN + INDENT, 0.0));
                strips.push(strip);
            }
            tie_lines(&mut strips[from..]);
        }
        Ok(strips)
    }

    /// Paragraphs in a frame: what the reader must not overlook.
    pub(super) fn framed(
        &mut self,
        parent: NodeId,
        texts: &[String],
        style: Style,
    ) -> Result<Vec<Strip>, Error> {
        let frame = self.frames;
        self.frames += 1;
        let column = (MARGIN + 4.0 + FRAME_PAD, self.format.measure() - 4.0 - 2.0 * FRAME_PAD);
        let mut strips = Vec::new();
        for text in texts {
            let gap = if strips.is_empty() { BLOCK_GAP + 2.0 } else { 5.0 };
            strips.extend(self.lines_in(parent, Role::P, text, style, gap, column)?);
        }
        strips.iter_mut().for_each(|strip| strip.frame = Some(frame));
        if let Some(first) = strips.first_mut() {
            first.height += FRAME_PAD;
            first.ink.iter_mut().for_each(|(_, shape)| shape.lower(FRAME_PAD));
        }
        if let Some(last) = strips.last_mut() {
            last.height += FRAME_PAD;
        }
        Ok(strips)
    }
}
