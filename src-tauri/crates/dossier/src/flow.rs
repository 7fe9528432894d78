//! Deals strips out over pages: what belongs together stays together, and no strip is ever cut.

use std::rc::Rc;

use crate::sheet::{Area, BLACK, Link, MARGIN, Owner, Shape, Sheet};
use crate::structure::{NodeId, Tree};

/// A strip over the whole measure, as high as one line of text or one row of a table. Its shapes
/// count `y` from its own top edge.
#[derive(Debug, Default)]
pub(crate) struct Strip {
    /// Empty room above it; falls away at the top of a page.
    pub gap: f32,
    pub height: f32,
    /// Must stand on the same page as the strip after it.
    pub tied: bool,
    /// Must begin a page.
    pub fresh: bool,
    pub ink: Vec<(Owner, Shape)>,
    /// Drawn again above this strip when it comes to stand at the top of a page.
    pub head: Option<Rc<Head>>,
    /// Number of the frame it stands in.
    pub frame: Option<usize>,
    /// A bookmark leads here.
    pub anchor: bool,
    /// Figures in it, and where in the strip each stands.
    pub figures: Vec<(NodeId, Area)>,
    pub links: Vec<Link>,
}

/// A table head that can be repeated.
#[derive(Debug)]
pub(crate) struct Head {
    pub height: f32,
    pub shapes: Vec<(Owner, Shape)>,
}

/// Where on a page strips may stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Room {
    pub top: f32,
    pub bottom: f32,
    /// Width of a frame.
    pub measure: f32,
}

impl Room {
    /// Its height.
    pub(crate) fn height(self) -> f32 {
        self.bottom - self.top
    }
}

/// Pages, and where on them each bookmark leads.
#[derive(Debug, Default)]
pub(crate) struct Laid {
    pub sheets: Vec<Sheet>,
    /// Sheet and `y` of each bookmark, in the order of the bookmarks.
    pub anchors: Vec<(usize, f32)>,
}

/// Deals the strips out over sheets, of which the first has the number `first` in the whole paper.
pub(crate) fn deal(strips: Vec<Strip>, room: Room, first: usize, tree: &mut Tree) -> Laid {
    if strips.is_empty() {
        // No empty page for a part that a paper does not have.
        return Laid::default();
    }
    let bundles = bundles(&strips);
    let mut dealer =
        Dealer { room, first, laid: Laid::default(), y: room.top, empty: true, frame: None, tree };
    dealer.laid.sheets.push(Sheet::default());
    let mut rest = strips.into_iter();
    for size in bundles {
        let bundle: Vec<Strip> = rest.by_ref().take(size).collect();
        dealer.bundle(bundle);
    }
    dealer.close_frame();
    dealer.laid
}

/// How many strips each run of tied strips has.
fn bundles(strips: &[Strip]) -> Vec<usize> {
    let mut sizes = Vec::new();
    let mut size = 0;
    for (at, strip) in strips.iter().enumerate() {
        size += 1;
        let next_is_fresh = strips.get(at + 1).is_none_or(|next| next.fresh);
        if !strip.tied || next_is_fresh {
            sizes.push(std::mem::take(&mut size));
        }
    }
    sizes
}

struct Dealer<'a> {
    room: Room,
    first: usize,
    laid: Laid,
    y: f32,
    /// Nothing stands on the current page yet.
    empty: bool,
    /// The open frame and where it began on this page.
    frame: Option<(usize, f32)>,
    tree: &'a mut Tree,
}

impl Dealer<'_> {
    fn bundle(&mut self, bundle: Vec<Strip>) {
        let Some(first) = bundle.first() else { return };
        let inside: f32 =
            bundle.iter().map(|strip| strip.gap + strip.height).sum::<f32>() - first.gap;
        let fresh = first.fresh && !self.empty;
        let needed = if self.empty { inside } else { inside + first.gap };
        let repeated = first.head.as_ref().map_or(0.0, |head| head.height);
        // A bundle higher than a page cannot be kept together; it is dealt strip by strip instead.
        let fits_a_page = inside + repeated <= self.room.height();
        if fresh || (self.y + needed > self.room.bottom && fits_a_page) {
            self.turn();
        }
        for strip in bundle {
            let gap = if self.empty { 0.0 } else { strip.gap };
            if self.y + gap + strip.height > self.room.bottom {
                self.turn();
            }
            self.lay(strip);
        }
    }

    fn turn(&mut self) {
        if self.empty {
            return;
        }
        self.close_frame();
        self.laid.sheets.push(Sheet::default());
        self.y = self.room.top;
        self.empty = true;
    }

    fn lay(&mut self, strip: Strip) {
        if self.empty
            && let Some(head) = &strip.head
        {
            for (owner, shape) in &head.shapes {
                self.draw(*owner, shape.clone());
            }
            self.y += head.height;
        }
        if self.frame.map(|(frame, _)| frame) != strip.frame {
            self.close_frame();
        }
        if !self.empty {
            self.y += strip.gap;
        }
        if let Some(frame) = strip.frame {
            self.frame.get_or_insert((frame, self.y));
        }
        let page = self.first + self.laid.sheets.len() - 1;
        if strip.anchor {
            self.laid.anchors.push((page, self.y));
        }
        for &(figure, area) in &strip.figures {
            self.tree.place(figure, page, Area { y: area.y + self.y, ..area });
        }
        for (owner, shape) in strip.ink {
            self.draw(owner, shape);
        }
        let y = self.y;
        if let Some(sheet) = self.laid.sheets.last_mut() {
            sheet.links.extend(strip.links.into_iter().map(|mut link| {
                link.area.y += y;
                link
            }));
        }
        self.y += strip.height;
        self.empty = false;
    }

    fn draw(&mut self, owner: Owner, mut shape: Shape) {
        shape.lower(self.y);
        if let Some(sheet) = self.laid.sheets.last_mut() {
            sheet.draw(owner, shape);
        }
    }

    /// A frame that runs over a page end is closed there and opened again on the next page.
    fn close_frame(&mut self) {
        let Some((_, top)) = self.frame.take() else { return };
        let area = Area { x: MARGIN, y: top, w: self.room.measure, h: self.y - top };
        if let Some(sheet) = self.laid.sheets.last_mut() {
            sheet.ground.push(Shape::Frame { area, width: 0.75 });
            sheet.ground.push(Shape::Fill { area: Area { w: 4.0, ..area }, grey: BLACK });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { top: 50.0, bottom: 150.0, measure: 400.0 };

    fn strip(height: f32, tied: bool) -> Strip {
        Strip {
            height,
            tied,
            ink: vec![(
                Owner::Repeat,
                Shape::Fill { area: Area { x: 0.0, y: 0.0, w: 1.0, h: height }, grey: 0.0 },
            )],
            ..Strip::default()
        }
    }

    fn tops(strips: Vec<Strip>) -> Vec<Vec<f32>> {
        let laid = deal(strips, ROOM, 0, &mut Tree::new());
        let top =
            |shape: &Shape| if let Shape::Fill { area, .. } = shape { area.y } else { f32::NAN };
        laid.sheets
            .iter()
            .map(|sheet| sheet.spans.iter().flat_map(|span| span.shapes.iter().map(top)).collect())
            .collect()
    }

    #[test]
    fn a_strip_that_does_not_fit_goes_to_the_next_page_whole() {
        assert_eq!(tops(vec![strip(60.0, false), strip(60.0, false)]), [vec![50.0], vec![50.0]]);
    }

    #[test]
    fn no_strips_take_no_page() {
        assert!(tops(Vec::new()).is_empty());
    }

    #[test]
    fn tied_strips_turn_the_page_together() {
        let strips = vec![strip(70.0, false), strip(20.0, true), strip(20.0, false)];
        assert_eq!(tops(strips), [vec![50.0], vec![50.0, 70.0]]);
    }

    #[test]
    fn a_bundle_higher_than_a_page_still_ends() {
        let strips = (0..6).map(|_| strip(40.0, true)).collect();
        assert_eq!(tops(strips), [vec![50.0, 90.0], vec![50.0, 90.0], vec![50.0, 90.0]]);
    }

    #[test]
    fn a_gap_falls_away_at_the_top_of_a_page() {
        let mut second = strip(60.0, false);
        second.gap = 10.0;
        assert_eq!(tops(vec![strip(60.0, false), second]), [vec![50.0], vec![50.0]]);
    }

    #[test]
    fn a_fresh_strip_begins_a_page_but_leaves_no_empty_one() {
        let mut first = strip(20.0, true);
        first.fresh = true;
        let mut second = strip(20.0, false);
        second.fresh = true;
        assert_eq!(tops(vec![first, second]), [vec![50.0], vec![50.0]]);
    }
}
