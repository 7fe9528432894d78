//! The tag tree, and the way back from each page and link to it.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::links::Placed;
use super::text;
use crate::paper::Paper;
use crate::sheet::{Area, Format};
use crate::structure::{Node, NodeId, Role};

/// Writes the tree and returns its root.
pub(super) fn add(
    document: &mut Document,
    paper: &Paper<'_>,
    marks: &[Vec<NodeId>],
    links: &[Placed],
    pages: &[ObjectId],
) -> ObjectId {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = (0..paper.tree.len()).map(|_| document.new_object_id()).collect();

    // For each node, the page and number of each of its stretches.
    let mut stretches: Vec<Vec<(usize, usize)>> = vec![Vec::new(); ids.len()];
    for (page, nodes) in marks.iter().enumerate() {
        for (number, node) in nodes.iter().enumerate() {
            stretches[node.0].push((page, number));
        }
    }
    let mut linked: Vec<Vec<&Placed>> = vec![Vec::new(); ids.len()];
    links.iter().for_each(|link| linked[link.node.0].push(link));

    for (id, node) in paper.tree.iter() {
        let parent = node.parent.map_or(root, |parent| ids[parent.0]);
        let mut element =
            dictionary! { "Type" => "StructElem", "S" => node.role.name(), "P" => parent };
        let home = stretches[id.0]
            .first()
            .map(|&(page, _)| page)
            .or(linked[id.0].first().map(|link| link.sheet));
        if let Some(home) = home {
            element.set("Pg", pages[home]);
        }
        let mut kids: Vec<Object> = Vec::new();
        for &(page, number) in &stretches[id.0] {
            let number = number as i64;
            kids.push(if Some(page) == home {
                number.into()
            } else {
                dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => number }.into()
            });
        }
        for link in &linked[id.0] {
            kids.push(
                dictionary! { "Type" => "OBJR", "Pg" => pages[link.sheet], "Obj" => link.object }
                    .into(),
            );
        }
        kids.extend(node.kids.iter().map(|kid| Object::Reference(ids[kid.0])));
        match kids.len() {
            0 => {}
            1 => element.set("K", kids.remove(0)),
            _ => element.set("K", kids),
        }
        describe(&mut element, node, paper.format);
        document.set_object(ids[id.0], element);
    }

    // One entry for each page, then one for each link.
    let mut numbers: Vec<Object> = Vec::with_capacity(2 * (pages.len() + links.len()));
    for (page, nodes) in marks.iter().enumerate() {
        let nodes: Vec<Object> = nodes.iter().map(|node| ids[node.0].into()).collect();
        numbers.extend([Object::Integer(page as i64), Object::Array(nodes)]);
    }
    for link in links {
        numbers.extend([Object::Integer(link.key), ids[link.node.0].into()]);
    }
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[0],
            "ParentTree" => parents,
            "ParentTreeNextKey" => (pages.len() + links.len()) as i64,
        },
    );
    root
}

/// What a role needs besides its name.
fn describe(element: &mut Dictionary, node: &Node, format: Format) {
    if let Some(alt) = &node.alt {
        element.set("Alt", text(alt));
    }
    let attributes = match node.role {
        Role::ColumnHead => dictionary! { "O" => "Table", "Scope" => "Column" },
        Role::RowHead => dictionary! { "O" => "Table", "Scope" => "Row" },
        Role::L => dictionary! { "O" => "List", "ListNumbering" => "Disc" },
        Role::Squares => dictionary! { "O" => "List", "ListNumbering" => "Square" },
        Role::Circles => dictionary! { "O" => "List", "ListNumbering" => "Circle" },
        Role::Figure => match node.place {
            Some((_, area)) => {
                dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds(area, format) }
            }
            None => return,
        },
        _ => return,
    };
    element.set("A", attributes);
}

fn bounds(area: Area, Format { height, .. }: Format) -> Vec<Object> {
    [area.x, height - area.y - area.h, area.x + area.w, height - area.y].map(Object::Real).to_vec()
}
