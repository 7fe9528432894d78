//! What every page carries: head, foot, page number, and the band of invented data.

use crate::Error;
use crate::blocks::set;
use crate::flow::Room;
use crate::fonts::{Face, Fonts};
use crate::model::Running;
use crate::paragraph::{Line, Style, wrap};
use crate::sheet::{Area, Format, MARGIN, Owner, Shape, Sheet, Span};
use crate::structure::NodeId;

const SMALL: Style = Style { face: Face::Regular, size: 8.0, leading: 10.5 };
const BAND: Style = Style { face: Face::Bold, size: 9.0, leading: 12.0 };
/// Top edge of the first thing on a page.
const EDGE: f32 = 20.0;
/// Room between the words and the frame of the band.
const BAND_PAD: f32 = 4.0;
/// Grey of the band: pale enough for black words on any printer.
const BAND_GREY: f32 = 0.9;
/// Share of the measure that the statement at the foot takes.
const FOOT_SHARE: f32 = 0.66;

/// How a paper begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    /// With a cover, which says itself what the head of the other pages says.
    Cover,
    /// With a first page like every other.
    Head,
}

/// Heads and feet, broken into lines once for all pages.
pub(crate) struct Furniture<'a> {
    fonts: &'a Fonts,
    running: &'a Running,
    format: Format,
    opening: Opening,
    band: Vec<Line>,
    head: Vec<Line>,
    foot: Vec<Line>,
    fingerprint: Vec<Line>,
}

impl<'a> Furniture<'a> {
    /// Breaks the sentences into lines.
    pub(crate) fn new(
        fonts: &'a Fonts,
        running: &'a Running,
        format: Format,
        opening: Opening,
    ) -> Result<Self, Error> {
        let band = running.example.as_deref().unwrap_or_default();
        let measure = format.measure();
        let beside = measure * (1.0 - FOOT_SHARE) - 10.0;
        Ok(Self {
            fonts,
            running,
            format,
            opening,
            band: wrap(fonts, band, BAND, measure - 4.0 * BAND_PAD)?,
            head: wrap(fonts, &running.head, SMALL, measure)?,
            foot: wrap(fonts, &running.foot, SMALL, measure * FOOT_SHARE)?,
            fingerprint: wrap(fonts, &running.fingerprint, SMALL, beside)?,
        })
    }

    /// Where the cover's own words may stand.
    pub(crate) fn cover_room(&self) -> Room {
        Room {
            top: MARGIN.max(self.band_bottom() + 24.0),
            bottom: self.bottom(),
            measure: self.format.measure(),
        }
    }

    /// Where the words of every other page may stand.
    pub(crate) fn room(&self) -> Room {
        Room {
            top: MARGIN.max(self.head_bottom() + 12.0),
            bottom: self.bottom(),
            measure: self.format.measure(),
        }
    }

    fn band_bottom(&self) -> f32 {
        if self.band.is_empty() {
            EDGE
        } else {
            EDGE + self.band.len() as f32 * BAND.leading + 2.0 * BAND_PAD
        }
    }

    fn head_top(&self) -> f32 {
        self.band_bottom() + if self.band.is_empty() { 10.0 } else { 6.0 }
    }

    fn head_bottom(&self) -> f32 {
        self.head_top() + self.head.len() as f32 * SMALL.leading + 3.0
    }

    fn foot_top(&self) -> f32 {
        let lines = self.foot.len().max(self.fingerprint.len() + 1);
        self.format.height - 24.0 - lines as f32 * SMALL.leading
    }

    fn bottom(&self) -> f32 {
        (self.format.height - MARGIN).min(self.foot_top() - 12.0)
    }

    /// Puts head and foot on a page. On the first page the band is content: `band` is the node that
    /// it belongs to there.
    pub(crate) fn furnish(
        &self,
        sheet: &mut Sheet,
        at: usize,
        count: usize,
        band: Option<NodeId>,
    ) -> Result<(), Error> {
        let mut head = Vec::new();
        if !self.band.is_empty() {
            let area =
                Area { x: MARGIN, y: EDGE, w: self.format.measure(), h: self.band_bottom() - EDGE };
            sheet.ground.insert(0, Shape::Fill { area, grey: BAND_GREY });
            sheet.ground.insert(1, Shape::Frame { area, width: 0.75 });
            for (line, y) in rows(&self.band, EDGE + BAND_PAD, BAND) {
                head.push(set(
                    self.fonts,
                    line,
                    BAND,
                    MARGIN + (self.format.measure() - line.width) / 2.0,
                    y,
                ));
            }
        }
        let owner = band.map_or(Owner::Header, Owner::Node);
        if at > 0 || self.opening == Opening::Head {
            for (line, y) in rows(&self.head, self.head_top(), SMALL) {
                head.push(set(self.fonts, line, SMALL, MARGIN, y));
            }
            sheet.ground.push(rule(self.head_bottom(), self.format.measure()));
        }
        if !head.is_empty() {
            sheet.spans.insert(0, Span { owner, shapes: head });
        }
        self.foot(sheet, at + 1, count)
    }

    fn foot(&self, sheet: &mut Sheet, page: usize, count: usize) -> Result<(), Error> {
        let top = self.foot_top();
        let right = MARGIN + self.format.measure();
        let words = self
            .running
            .page_pattern
            .replace("{x}", &page.to_string())
            .replace("{y}", &count.to_string());
        let number = wrap(self.fonts, &words, SMALL, self.format.measure())?;
        sheet.ground.push(rule(top - 4.0, self.format.measure()));
        for (line, y) in rows(&self.foot, top, SMALL) {
            sheet.draw(Owner::Footer, set(self.fonts, line, SMALL, MARGIN, y));
        }
        for (line, y) in number.iter().map(|line| (line, top)).chain(rows(
            &self.fingerprint,
            top + SMALL.leading,
            SMALL,
        )) {
            sheet.draw(Owner::Footer, set(self.fonts, line, SMALL, right - line.width, y));
        }
        Ok(())
    }
}

fn rule(y: f32, measure: f32) -> Shape {
    Shape::Rule { from: (MARGIN, y), to: (MARGIN + measure, y), width: 0.5, grey: 0.5, dash: None }
}

fn rows(lines: &[Line], top: f32, style: Style) -> impl Iterator<Item = (&Line, f32)> {
    lines.iter().enumerate().map(move |(at, line)| (line, top + at as f32 * style.leading))
}
