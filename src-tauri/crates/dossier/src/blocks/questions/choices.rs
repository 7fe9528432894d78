//! Answers to choose from: squares when several may be ticked, circles when only one.

use super::{Place, UNDER};
use crate::Error;
use crate::blocks::{BODY, Composer, PEN, marks, set};
use crate::flow::Strip;
use crate::model::{PaperChoice, TickWords};
use crate::paragraph::Line;
use crate::sheet::{Area, BLACK, Owner, Paint, Shape};
use crate::structure::{NodeId, Role};

/// Width and height of a square or circle.
const TICK: f32 = 11.0;
/// From the left edge of a tick to its words.
const INDENT: f32 = TICK + 6.0;
/// Least room between two answers beside each other.
const BETWEEN: f32 = 8.0;
/// Answers stand in columns of at least this width, the same for all questions; a long answer takes
/// several.
const COLUMN: f32 = 105.0;
/// Room above each row of answers: a pen needs it to keep the ticks apart.
const ROW_GAP: f32 = 3.5;

impl Composer<'_> {
    pub(super) fn choices(
        &mut self,
        place: Place,
        several: bool,
        choices: &[PaperChoice],
        said: &TickWords,
    ) -> Result<Vec<Strip>, Error> {
        if choices.is_empty() {
            return Ok(Vec::new());
        }
        let (x, room) = place.column;
        let mut labels = Vec::with_capacity(choices.len());
        for choice in choices {
            labels.push(self.wrap(&choice.label, BODY, room - INDENT)?);
        }
        let columns = ((room / COLUMN) as usize).max(1);
        let pitch = room / columns as f32;
        let role = if several { Role::Squares } else { Role::Circles };
        let list = self.tree.add(place.parent, role);
        let mut strips: Vec<Strip> = Vec::new();
        for row in in_columns(&labels, columns, pitch) {
            let (Some((first, _)), Some((last, _))) = (row.first(), row.last()) else { continue };
            let (choices, labels) = (&choices[*first..=*last], &labels[*first..=*last]);
            let lines = labels.iter().map(Vec::len).max().unwrap_or(0).max(1);
            let mut strip = Strip {
                gap: if strips.is_empty() { UNDER } else { ROW_GAP },
                height: lines as f32 * BODY.leading,
                ..Strip::default()
            };
            for ((choice, label), (_, column)) in choices.iter().zip(labels).zip(&row) {
                let x = x + *column as f32 * pitch;
                let alt = if choice.ticked { &said.ticked } else { &said.open };
                let tick = self.choice(list, label, alt, x, &mut strip)?;
                let area = Area { x, y: (BODY.leading - TICK) / 2.0, w: TICK, h: TICK };
                strip.figures.push((tick, area));
                let shapes = border(area, several).into_iter();
                let cross = if choice.ticked { cross(area, several) } else { Vec::new() };
                // The tick is read before its words.
                let at = strip.ink.len() - label.len();
                strip.ink.splice(at..at, shapes.chain(cross).map(|s| (Owner::Node(tick), s)));
            }
            strips.push(strip);
        }
        Ok(strips)
    }

    /// The words of an answer, and the figure of its tick.
    fn choice(
        &mut self,
        list: NodeId,
        label: &[Line],
        alt: &str,
        x: f32,
        strip: &mut Strip,
    ) -> Result<NodeId, Error> {
        if alt.trim().is_empty() {
            return Err(Error::Field { field: "choices.said", value: alt.to_owned() });
        }
        let entry = self.tree.add(list, Role::LI);
        let before = self.tree.add(entry, Role::Lbl);
        let tick = self.tree.add_figure(before, alt.to_owned());
        let body = Owner::Node(self.tree.add(entry, Role::LBody));
        strip.ink.extend(label.iter().enumerate().map(|(at, line)| {
            (body, set(self.fonts, line, BODY, x + INDENT, at as f32 * BODY.leading))
        }));
        Ok(tick)
    }
}

/// The answers of each row, by number, with the column each begins in.
fn in_columns(labels: &[Vec<Line>], columns: usize, pitch: f32) -> Vec<Vec<(usize, usize)>> {
    let mut rows: Vec<Vec<(usize, usize)>> = vec![Vec::new()];
    let mut next = 0;
    for (at, label) in labels.iter().enumerate() {
        let wide = label.iter().map(|line| line.width).fold(0.0, f32::max);
        let span = (((INDENT + wide + BETWEEN) / pitch).ceil() as usize).clamp(1, columns);
        if next + span > columns {
            rows.push(Vec::new());
            next = 0;
        }
        if let Some(row) = rows.last_mut() {
            row.push((at, next));
        }
        next += span;
    }
    rows
}

fn border(area: Area, several: bool) -> Vec<Shape> {
    if several {
        return vec![Shape::Frame { area, width: PEN }];
    }
    let r = TICK / 2.0;
    let knots = marks::disc((area.x + r, area.y + r), r);
    let paint = Paint::Stroke { width: PEN, grey: BLACK, dash: None };
    vec![Shape::Path { knots, closed: true, paint }]
}

/// Two strokes, inside the square or circle.
fn cross(area: Area, several: bool) -> Vec<Shape> {
    let inset = if several { 2.2 } else { 3.0 };
    let (left, right) = (area.x + inset, area.x + area.w - inset);
    let (top, bottom) = (area.y + inset, area.y + area.h - inset);
    [((left, top), (right, bottom)), ((left, bottom), (right, top))]
        .map(|(from, to)| Shape::Rule { from, to, width: 1.6, grey: BLACK, dash: None })
        .to_vec()
}
