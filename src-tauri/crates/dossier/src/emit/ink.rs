//! Shapes as drawing operations.

use printpdf::{
    Codepoint, Color, FontId, Greyscale, Line, LineDashPattern, LinePoint, Op, PaintMode,
    PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix, WindingOrder,
    XObjectId, XObjectTransform,
};

use super::typeface::Codes;
use crate::fonts::{Face, Fonts, Word};
use crate::sheet::{Area, BLACK, Knot, Paint, Shape};

/// Name of a face inside the file.
pub(super) fn font_id(face: Face) -> FontId {
    FontId(match face {
        Face::Regular => "NotoR".into(),
        Face::Bold => "NotoB".into(),
    })
}

/// Name of a photo inside the file.
pub(super) fn photo_id(at: usize) -> XObjectId {
    XObjectId(format!("Photo{at}"))
}

/// Draws on one page, and says a colour, a width or a font only when it changes.
pub(super) struct Pen<'a> {
    fonts: &'a Fonts,
    codes: &'a Codes,
    /// Height of the page: a file counts from its foot.
    height: f32,
    ops: Vec<Op>,
    font: Option<(Face, f32)>,
    fill: Option<f32>,
    outline: Option<f32>,
    width: Option<f32>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(fonts: &'a Fonts, codes: &'a Codes, height: f32) -> Self {
        Self {
            fonts,
            codes,
            height,
            ops: Vec::new(),
            font: None,
            fill: None,
            outline: None,
            width: None,
        }
    }

    pub(super) fn op(&mut self, op: Op) {
        self.ops.push(op);
    }

    pub(super) fn finish(self) -> Vec<Op> {
        self.ops
    }

    pub(super) fn draw(&mut self, shape: &Shape) {
        match shape {
            Shape::Text { face, size, x, baseline, words } => {
                self.text(*face, *size, (*x, *baseline), words)
            }
            Shape::Fill { area, grey } => {
                self.fill(*grey);
                self.op(Op::DrawRectangle {
                    rectangle: rectangle(*area, self.height, PaintMode::Fill),
                });
            }
            Shape::Frame { area, width } => {
                self.outline(BLACK, *width);
                self.op(Op::DrawRectangle {
                    rectangle: rectangle(*area, self.height, PaintMode::Stroke),
                });
            }
            Shape::Rule { from, to, width, grey, dash } => {
                self.outline(*grey, *width);
                let points = [from, to]
                    .map(|&(x, y)| knot(&Knot { x, y, handle: false }, self.height))
                    .to_vec();
                self.dashed(*dash, Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Shape::Path { knots, closed, paint } => self.path(knots, *closed, *paint),
            Shape::Image { photo, area } => self.op(Op::UseXobject {
                id: photo_id(*photo),
                transform: XObjectTransform {
                    translate_x: Some(Pt(round(area.x))),
                    translate_y: Some(Pt(round(self.height - area.y - area.h))),
                    scale_x: Some(round(area.w)),
                    scale_y: Some(round(area.h)),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                },
            }),
        }
    }

    fn path(&mut self, knots: &[Knot], closed: bool, paint: Paint) {
        let points: Vec<LinePoint> = knots.iter().map(|at| knot(at, self.height)).collect();
        match paint {
            Paint::Fill(grey) => {
                self.fill(grey);
                let polygon = Polygon {
                    rings: vec![PolygonRing { points }],
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                };
                self.op(Op::DrawPolygon { polygon });
            }
            Paint::Stroke { width, grey, dash } => {
                self.outline(grey, width);
                self.dashed(dash, Op::DrawLine { line: Line { points, is_closed: closed } });
            }
        }
    }

    fn dashed(&mut self, dash: Option<(f32, f32)>, line: Op) {
        if let Some((on, off)) = dash {
            self.op(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[on, off]) });
            self.op(line);
            self.op(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[]) });
        } else {
            self.op(line);
        }
    }

    fn text(
        &mut self,
        face: Face,
        size: f32,
        (x, baseline): (f32, f32),
        words: &[std::rc::Rc<Word>],
    ) {
        self.fill(BLACK);
        self.op(Op::StartTextSection);
        if self.font != Some((face, size)) {
            self.font = Some((face, size));
            self.op(Op::SetFont { font: PdfFontHandle::External(font_id(face)), size: Pt(size) });
        }
        let em = self.fonts.get(face).units_per_em();
        let thousandths = |units: i32| f64::from(units) * 1000.0 / f64::from(em);
        let points = |thousandths: f64| (thousandths * f64::from(size) / 1000.0) as f32;
        // Where the next glyph belongs, and where a viewer would put it, both in thousandths of an
        // em.
        let (mut wanted, mut actual) = (0.0_f64, 0.0_f64);
        let mut rise = None;
        let mut items: Vec<TextItem> = Vec::new();
        let mut run: Vec<Codepoint> = Vec::new();
        let codes = self.codes;
        for glyph in words.iter().flat_map(|word| &word.glyphs) {
            let Some(code) = codes.get(face, glyph.id) else { continue };
            let place = wanted + thousandths(glyph.dx);
            if rise != Some(glyph.dy) {
                // An accent set higher or lower than its font would: it gets a base line of its
                // own.
                flush(&mut run, &mut items);
                self.show(&mut items);
                rise = Some(glyph.dy);
                actual = place;
                let up = points(thousandths(glyph.dy));
                let (x, y) = (round(x + points(place)), round(self.height - baseline + up));
                self.op(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
            } else if (actual - place).abs() >= 1.0 {
                let back = (actual - place).round();
                flush(&mut run, &mut items);
                items.push(TextItem::Offset(back as f32));
                actual -= back;
            }
            run.push(Codepoint { gid: code.glyph, offset: 0.0, cid: Some(code.text.clone()) });
            actual += f64::from(code.width);
            wanted += thousandths(glyph.advance);
        }
        flush(&mut run, &mut items);
        self.show(&mut items);
        self.op(Op::EndTextSection);
    }

    fn show(&mut self, items: &mut Vec<TextItem>) {
        if !items.is_empty() {
            self.op(Op::ShowText { items: std::mem::take(items) });
        }
    }

    fn fill(&mut self, grey: f32) {
        if self.fill != Some(grey) {
            self.fill = Some(grey);
            self.op(Op::SetFillColor { col: color(grey) });
        }
    }

    fn outline(&mut self, grey: f32, width: f32) {
        if self.outline != Some(grey) {
            self.outline = Some(grey);
            self.op(Op::SetOutlineColor { col: color(grey) });
        }
        if self.width != Some(width) {
            self.width = Some(width);
            self.op(Op::SetOutlineThickness { pt: Pt(width) });
        }
    }
}

fn flush(run: &mut Vec<Codepoint>, items: &mut Vec<TextItem>) {
    if !run.is_empty() {
        items.push(TextItem::GlyphIds(std::mem::take(run)));
    }
}

fn color(grey: f32) -> Color {
    Color::Greyscale(Greyscale { percent: grey, icc_profile: None })
}

fn knot(knot: &Knot, height: f32) -> LinePoint {
    LinePoint {
        p: Point { x: Pt(round(knot.x)), y: Pt(round(height - knot.y)) },
        bezier: knot.handle,
    }
}

fn rectangle(area: Area, height: f32, mode: PaintMode) -> Rect {
    Rect {
        x: Pt(round(area.x)),
        y: Pt(round(height - area.y - area.h)),
        width: Pt(round(area.w)),
        height: Pt(round(area.h)),
        mode: Some(mode),
        winding_order: None,
    }
}

/// Hundredths of a point: finer than any printer, and short in the file.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
