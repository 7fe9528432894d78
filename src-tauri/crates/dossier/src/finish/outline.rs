//! Bookmarks in two levels: sections, and the titles inside them.

use lopdf::{Document, ObjectId, dictionary};

use super::links::destination;
use super::text;
use crate::paper::{Bookmark, Paper};

/// Writes the bookmarks and returns their root, if there are any.
pub(super) fn add(
    document: &mut Document,
    paper: &Paper<'_>,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    let bookmarks: &[Bookmark] = &paper.outline;
    if bookmarks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    // Each section with the titles inside it. A title before any section stands among the sections.
    let mut sections: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, bookmark) in bookmarks.iter().enumerate() {
        match sections.last_mut() {
            Some((_, inner)) if bookmark.inner => inner.push(at),
            _ => sections.push((at, Vec::new())),
        }
    }
    let tops: Vec<usize> = sections.iter().map(|(at, _)| *at).collect();
    let mut write = |level: &[usize], parent: ObjectId, inner: &dyn Fn(usize) -> Vec<usize>| {
        for (place, &at) in level.iter().enumerate() {
            let bookmark = &bookmarks[at];
            let mut item = dictionary! {
                "Title" => text(&bookmark.title),
                "Parent" => parent,
                "Dest" => destination(pages[bookmark.sheet], paper.format.height - bookmark.y),
            };
            if let Some(before) = place.checked_sub(1) {
                item.set("Prev", ids[level[before]]);
            }
            if let Some(&after) = level.get(place + 1) {
                item.set("Next", ids[after]);
            }
            let inner = inner(place);
            if let (Some(&first), Some(&last)) = (inner.first(), inner.last()) {
                item.set("First", ids[first]);
                item.set("Last", ids[last]);
                // Negative: the reader sees the sections first and opens what they want.
                item.set("Count", -(inner.len() as i64));
            }
            document.set_object(ids[at], item);
        }
    };
    write(&tops, root, &|place| sections[place].1.clone());
    for (at, inner) in &sections {
        write(inner, ids[*at], &|_| Vec::new());
    }
    let (first, last) = (ids[*tops.first()?], ids[*tops.last()?]);
    let count = tops.len() as i64;
    document.set_object(
        root,
        dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => count },
    );
    Some(root)
}
