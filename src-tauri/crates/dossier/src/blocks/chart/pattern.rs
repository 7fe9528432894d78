//! The grounds of the series. A grey printer, and an eye that sees no colours, keep them apart.

use crate::sheet::{Area, BLACK, Knot, Paint, Shape};

/// Width of a border.
const BORDER: f32 = 0.8;
/// Width of the lines of a hatch.
const HATCH: f32 = 0.6;
/// From one line of a hatch to the next, measured upright.
const APART: f32 = 4.2;
/// The dark ground: not black, so that it saves toner, and far from white on any printer.
const DARK: f32 = 0.2;

/// A known value of the series with this number.
pub(super) fn filled(area: Area, series: usize) -> Vec<Shape> {
    let mut shapes = Vec::new();
    match series {
        0 => shapes.push(Shape::Fill { area, grey: DARK }),
        1 => {}
        2 => shapes.extend(hatch(area, true)),
        _ => {
            shapes.extend(hatch(area, true));
            shapes.extend(hatch(area, false));
        }
    }
    shapes.push(Shape::Frame { area, width: BORDER });
    shapes
}

/// The outline of a value that nobody knows.
pub(super) fn outline(area: Area) -> Shape {
    let corners = [
        (area.x, area.y),
        (area.x + area.w, area.y),
        (area.x + area.w, area.y + area.h),
        (area.x, area.y + area.h),
    ];
    let knots = corners.map(|(x, y)| Knot { x, y, handle: false }).to_vec();
    let paint = Paint::Stroke { width: BORDER, grey: BLACK, dash: Some((2.2, 1.8)) };
    Shape::Path { knots, closed: true, paint }
}

/// Slanting lines, cut at the border. Those of all areas would meet, so that columns beside each
/// other look alike.
fn hatch(area: Area, rising: bool) -> Vec<Shape> {
    let Area { x, y, w, h } = area;
    // Measured from the left edge; a line begins there at a height `c` and goes up or down by as
    // much as it goes right.
    let slope = if rising { -1.0 } else { 1.0 };
    let (low, high) = if rising { (y, y + h + w) } else { (y - w, y + h) };
    let mut shapes = Vec::new();
    let mut c = (low / APART).ceil() * APART;
    while c < high {
        // Where it enters and leaves the area.
        let at = |edge: f32| (edge - c) / slope;
        let (from, to) = (at(y).min(at(y + h)).max(0.0), at(y).max(at(y + h)).min(w));
        if to - from > 0.2 {
            let point = |right: f32| (x + right, c + slope * right);
            shapes.push(Shape::Rule {
                from: point(from),
                to: point(to),
                width: HATCH,
                grey: BLACK,
                dash: None,
            });
        }
        c += APART;
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_hatch_leaves_its_area() {
        let area = Area { x: 10.0, y: 20.0, w: 13.0, h: 47.0 };
        for rising in [true, false] {
            let lines = hatch(area, rising);
            assert!(lines.len() > 10, "too few lines to tell a hatch from white");
            for line in lines {
                let Shape::Rule { from, to, .. } = line else { panic!("not a line") };
                for (x, y) in [from, to] {
                    assert!((9.99..=23.01).contains(&x) && (19.99..=67.01).contains(&y));
                }
            }
        }
    }

    #[test]
    fn the_four_grounds_differ() {
        let area = Area { x: 0.0, y: 0.0, w: 20.0, h: 40.0 };
        let grounds: Vec<String> = (0..4).map(|n| format!("{:?}", filled(area, n))).collect();
        for (at, ground) in grounds.iter().enumerate() {
            assert!(grounds.iter().skip(at + 1).all(|other| other != ground), "ground {at}");
        }
    }
}
