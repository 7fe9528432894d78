//! Photos with their captions.

use super::{BLOCK_GAP, CELL, Composer};
use crate::Error;
use crate::flow::Strip;
use crate::model::Photo;
use crate::photo::{self, Header};
use crate::sheet::{Area, MARGIN, Owner, Shape};
use crate::structure::{NodeId, Role};

/// A photo fills less than half a page, so that two and their captions share one.
const TALLEST: f32 = 310.0;
/// Points for each dot of the photo at most: fewer than 96 dots to an inch would look coarse.
const COARSEST: f32 = 0.75;

/// A photo to embed.
#[derive(Debug)]
pub(crate) struct Plate<'a> {
    pub jpeg: &'a [u8],
    pub header: Header,
}

impl<'a> Composer<'a> {
    pub(super) fn photo(&mut self, parent: NodeId, photo: &'a Photo) -> Result<Vec<Strip>, Error> {
        if photo.caption.trim().is_empty() {
            // Who cannot see it would not even learn that it is there.
            return Err(Error::Field { field: "photo.caption", value: photo.caption.clone() });
        }
        let header = photo::read(&photo.jpeg)
            .map_err(|reason| Error::Photo { caption: photo.caption.clone(), reason })?;
        let (w, h) = (f32::from(header.width), f32::from(header.height));
        let scale = (self.format.measure() / w).min(TALLEST / h).min(COARSEST);
        let area = Area { x: MARGIN, y: 0.0, w: w * scale, h: h * scale };
        let figure = self.tree.add_figure(parent, photo.caption.clone());
        let image = Shape::Image { photo: self.photos.len(), area };
        self.photos.push(Plate { jpeg: &photo.jpeg, header });
        let caption = self.lines(figure, Role::Caption, &photo.caption, CELL, 4.0)?;
        let mut strips = vec![Strip {
            gap: BLOCK_GAP + 4.0,
            height: area.h,
            tied: !caption.is_empty(),
            ink: vec![(Owner::Node(figure), image)],
            figures: vec![(figure, area)],
            ..Strip::default()
        }];
        strips.extend(caption);
        Ok(strips)
    }
}
