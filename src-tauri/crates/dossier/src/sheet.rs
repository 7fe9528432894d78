//! A page as a list of shapes. Lengths are points; `y` runs down from the top edge of the page.

use std::rc::Rc;

use crate::fonts::{Face, Word};
use crate::structure::NodeId;

/// Margin of 2 cm on each side.
pub(crate) const MARGIN: f32 = 56.693;
/// One millimetre, for what is measured by hand: boxes, lines to write on, frames for a thumb.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// The paper: A4, upright or lying.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Format {
    pub width: f32,
    pub height: f32,
}

impl Format {
    /// A4 upright.
    pub(crate) const PORTRAIT: Self = Self { width: 595.276, height: 841.89 };
    /// A4 lying, for tables with many columns.
    pub(crate) const LANDSCAPE: Self = Self { width: 841.89, height: 595.276 };

    /// Width between the margins.
    pub(crate) const fn measure(self) -> f32 {
        self.width - 2.0 * MARGIN
    }

    /// What is no higher than this finds room on one page together with a title of three lines.
    pub(crate) const fn tallest(self) -> f32 {
        self.height - 2.0 * MARGIN - 90.0
    }
}

/// Full black.
pub(crate) const BLACK: f32 = 0.0;

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

/// A corner of a path, or a handle of a curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Knot {
    pub x: f32,
    pub y: f32,
    pub handle: bool,
}

/// How a path is painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Paint {
    /// Filled with a grey.
    Fill(f32),
    /// Drawn along.
    Stroke {
        /// Width of the line.
        width: f32,
        /// Its grey.
        grey: f32,
        /// Lengths of dash and gap.
        dash: Option<(f32, f32)>,
    },
}

/// Something visible.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    /// A line of words.
    Text { face: Face, size: f32, x: f32, baseline: f32, words: Rc<[Rc<Word>]> },
    /// A filled rectangle.
    Fill { area: Area, grey: f32 },
    /// The border of a rectangle, black.
    Frame { area: Area, width: f32 },
    /// A straight line.
    Rule { from: (f32, f32), to: (f32, f32), width: f32, grey: f32, dash: Option<(f32, f32)> },
    /// A closed or open path.
    Path { knots: Vec<Knot>, closed: bool, paint: Paint },
    /// A photo by its number.
    Image { photo: usize, area: Area },
}

impl Shape {
    /// Moves the shape down.
    pub(crate) fn lower(&mut self, by: f32) {
        match self {
            Self::Text { baseline, .. } => *baseline += by,
            Self::Fill { area, .. } | Self::Frame { area, .. } | Self::Image { area, .. } => {
                area.y += by
            }
            Self::Rule { from, to, .. } => {
                from.1 += by;
                to.1 += by;
            }
            Self::Path { knots, .. } => knots.iter_mut().for_each(|knot| knot.y += by),
        }
    }
}

/// Whose a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Content that is read aloud.
    Node(NodeId),
    /// Rules, frames and marks: drawn first, below the words, and not read.
    Ground,
    /// A head or foot of the page: not read.
    Header,
    /// See [`Owner::Header`].
    Footer,
    /// Something repeated because the page was turned: not read a second time.
    Repeat,
}

/// A place that leads elsewhere when clicked.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub area: Area,
    /// Number of the bookmark it leads to.
    pub target: usize,
    pub node: NodeId,
    /// What it says.
    pub label: String,
}

/// Content of one owner, one stretch after the other.
#[derive(Debug)]
pub(crate) struct Span {
    pub owner: Owner,
    pub shapes: Vec<Shape>,
}

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// Drawn before everything else.
    pub ground: Vec<Shape>,
    /// The words, in reading order.
    pub spans: Vec<Span>,
    pub links: Vec<Link>,
}

impl Sheet {
    /// Adds a shape; the lines of one paragraph stay in one stretch.
    pub(crate) fn draw(&mut self, owner: Owner, shape: Shape) {
        if owner == Owner::Ground {
            self.ground.push(shape);
            return;
        }
        match self.spans.last_mut() {
            Some(span) if span.owner == owner => span.shapes.push(shape),
            _ => self.spans.push(Span { owner, shapes: vec![shape] }),
        }
    }

    /// Everything on the page, as bytes that differ when anything visible does.
    pub(crate) fn trace(&self) -> Vec<u8> {
        let mut trace = String::new();
        for shape in self.ground.iter().chain(self.spans.iter().flat_map(|span| &span.shapes)) {
            match shape {
                Shape::Text { x, baseline, words, .. } => {
                    let words = words.iter().map(|word| &*word.text).collect::<String>();
                    trace.push_str(&format!("{x} {baseline} {words}\n"));
                }
                other => trace.push_str(&format!("{other:?}\n")),
            }
        }
        trace.into_bytes()
    }

    /// The words of the page in the order in which they are drawn.
    #[cfg(test)]
    pub(crate) fn lines(&self) -> Vec<(Owner, String)> {
        let text = |shape: &Shape| match shape {
            Shape::Text { words, .. } => {
                Some(words.iter().map(|word| &*word.text).collect::<String>())
            }
            _ => None,
        };
        self.spans
            .iter()
            .flat_map(|span| span.shapes.iter().filter_map(text).map(|line| (span.owner, line)))
            .collect()
    }
}
