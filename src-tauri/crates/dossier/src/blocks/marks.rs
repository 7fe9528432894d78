//! The shapes of a status, drawn so that a grey printer keeps them apart.

use crate::model::Mark;
use crate::sheet::{BLACK, Knot, Paint, Shape};

/// Width and height of a mark.
pub(super) const SIZE: f32 = 8.0;

const WHITE: f32 = 1.0;

/// How far the handles of a quarter circle reach, for a radius of one.
const QUARTER: f32 = 0.552_285;

/// The shapes of a mark whose left edge is at `x` and whose middle is at `y`.
pub(super) fn shapes(mark: Mark, x: f32, y: f32) -> Vec<Shape> {
    let radius = SIZE / 2.0;
    let middle = (x + radius, y);
    let line = |width: f32, grey: f32| Paint::Stroke { width, grey, dash: None };
    match mark {
        Mark::Done => vec![
            Shape::Path { knots: disc(middle, radius), closed: true, paint: Paint::Fill(BLACK) },
            Shape::Path {
                knots: corners(&[(x + 1.9, y + 0.2), (x + 3.4, y + 1.8), (x + 6.1, y - 1.7)]),
                closed: false,
                paint: line(1.1, WHITE),
            },
        ],
        Mark::Partly => vec![
            Shape::Path {
                knots: disc(middle, radius - 0.5),
                closed: true,
                paint: line(1.0, BLACK),
            },
            Shape::Path {
                knots: left_half(middle, radius - 0.5),
                closed: true,
                paint: Paint::Fill(BLACK),
            },
        ],
        Mark::Stop => vec![
            Shape::Path {
                knots: corners(&[(x + 0.2, y + 3.7), (x + 4.0, y - 3.7), (x + 7.8, y + 3.7)]),
                closed: true,
                paint: line(1.0, BLACK),
            },
            Shape::Rule {
                from: (x + 4.0, y - 1.1),
                to: (x + 4.0, y + 2.0),
                width: 0.9,
                grey: BLACK,
                dash: None,
            },
        ],
        Mark::Open => vec![Shape::Path {
            knots: disc(middle, radius - 0.5),
            closed: true,
            paint: Paint::Stroke { width: 0.9, grey: BLACK, dash: Some((1.6, 1.15)) },
        }],
        Mark::NotApplicable => {
            vec![Shape::Rule {
                from: (x + 0.8, y),
                to: (x + SIZE - 0.8, y),
                width: 1.6,
                grey: BLACK,
                dash: None,
            }]
        }
    }
}

pub(super) fn corners(points: &[(f32, f32)]) -> Vec<Knot> {
    points.iter().map(|&(x, y)| Knot { x, y, handle: false }).collect()
}

pub(super) fn disc((x, y): (f32, f32), r: f32) -> Vec<Knot> {
    let mut knots = left_half((x, y), r);
    knots.extend(half((x, y), r, 1.0).into_iter().skip(1));
    knots
}

/// From the top over the left to the bottom.
fn left_half(middle: (f32, f32), r: f32) -> Vec<Knot> {
    half(middle, r, -1.0)
}

/// `side` is -1 for the left half, from top to bottom, and 1 for the right half, from bottom to
/// top.
fn half((x, y): (f32, f32), r: f32, side: f32) -> Vec<Knot> {
    let h = r * QUARTER;
    let (begin, end) = (y + side * r, y - side * r);
    let knot = |dx: f32, y: f32, handle: bool| Knot { x: x + side * dx, y, handle };
    vec![
        knot(0.0, begin, false),
        knot(h, begin, true),
        knot(r, y + side * h, true),
        knot(r, y, false),
        knot(r, y - side * h, true),
        knot(h, end, true),
        knot(0.0, end, false),
    ]
}
