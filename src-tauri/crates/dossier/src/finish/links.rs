//! The links of the table of contents, as objects of their own with the words that say where they
//! lead.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::text;
use crate::paper::Paper;
use crate::structure::NodeId;

/// A link in the file.
pub(super) struct Placed {
    pub object: ObjectId,
    pub node: NodeId,
    pub sheet: usize,
    /// Its number in the tree of parents, after those of the pages.
    pub key: i64,
}

pub(super) fn add(document: &mut Document, paper: &Paper<'_>, pages: &[ObjectId]) -> Vec<Placed> {
    let mut placed = Vec::new();
    for (sheet, links) in paper.sheets.iter().enumerate().map(|(at, sheet)| (at, &sheet.links)) {
        for link in links {
            let Some(bookmark) = paper.outline.get(link.target) else { continue };
            let Some(&page) = pages.get(bookmark.sheet) else { continue };
            let key = (pages.len() + placed.len()) as i64;
            let (area, height) = (link.area, paper.format.height);
            let corners = [area.x, height - area.y - area.h, area.x + area.w, height - area.y];
            let object = document.add_object(dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => corners.map(Object::Real).to_vec(),
                "Border" => vec![0.into(), 0.into(), 0.into()],
                // Printed with the page, and neither hidden nor altered.
                "F" => 4,
                "Contents" => text(&link.label),
                "StructParent" => key,
                "Dest" => destination(page, height - bookmark.y),
            });
            placed.push(Placed { object, node: link.node, sheet, key });
        }
    }
    placed
}

/// A place on a page, a little above its line; `up` counts from the foot of the page.
pub(super) fn destination(page: ObjectId, up: f32) -> Vec<Object> {
    let top = ((up + 4.0) * 100.0).round() / 100.0;
    vec![page.into(), Object::Name(b"XYZ".to_vec()), 0.into(), Object::Real(top), Object::Null]
}
