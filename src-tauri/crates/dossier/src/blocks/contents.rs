//! The table of contents.

use super::{BODY, Entry, STRONG, TITLE, set, tie_lines};
use crate::Error;
use crate::flow::Strip;
use crate::fonts::Fonts;
use crate::paragraph::wrap;
use crate::sheet::{Area, BLACK, Format, Link, MARGIN, Owner, Shape};
use crate::structure::{NodeId, Role, Tree};

/// Column of the page numbers. It is the same whatever the numbers, so the contents take the same
/// pages before and after the numbers are known.
const NUMBERS: f32 = 34.0;
/// How far the titles inside a section are moved in.
const INDENT: f32 = 14.0;

/// The table of contents: each line leads to its page. `pages` are the printed page numbers of the
/// entries.
pub(crate) fn contents(
    fonts: &Fonts,
    format: Format,
    tree: &mut Tree,
    sect: NodeId,
    title: &str,
    entries: &[Entry],
    pages: &[usize],
) -> Result<Vec<Strip>, Error> {
    let mut strips = Vec::new();
    let lines = wrap(fonts, title, TITLE, format.measure())?;
    if !lines.is_empty() {
        let heading = Owner::Node(tree.add(sect, Role::H1));
        strips.extend(lines.iter().map(|line| Strip {
            height: TITLE.leading,
            tied: true,
            ink: vec![(heading, set(fonts, line, TITLE, MARGIN, 0.0))],
            ..Strip::default()
        }));
    }
    let list = tree.add(sect, Role::Toc);
    // Titles inside a section form a list of their own, inside the line of that section.
    let mut section = None;
    let mut inner_list = None;
    for (target, entry) in entries.iter().enumerate() {
        let page = pages.get(target).copied().unwrap_or(0);
        let parent = match section {
            Some(section) if entry.inner => {
                *inner_list.get_or_insert_with(|| tree.add(section, Role::Toc))
            }
            _ => list,
        };
        let item = tree.add(parent, Role::Toci);
        if !entry.inner {
            (section, inner_list) = (Some(item), None);
        }
        let mut lines = line(fonts, format, tree, item, entry, target, page)?;
        if let Some(first) = lines.first_mut() {
            first.gap = if entry.inner { 2.0 } else { 9.0 };
        }
        tie_lines(&mut lines);
        strips.extend(lines);
    }
    Ok(strips)
}

fn line(
    fonts: &Fonts,
    format: Format,
    tree: &mut Tree,
    item: NodeId,
    entry: &Entry,
    target: usize,
    page: usize,
) -> Result<Vec<Strip>, Error> {
    let right = MARGIN + format.measure();
    let reference = tree.add(item, Role::Reference);
    let node = tree.add(reference, Role::Link);
    let style = if entry.inner { BODY } else { STRONG };
    let x = MARGIN + if entry.inner { INDENT } else { 0.0 };
    // The space at the end keeps title and number apart when they are read aloud.
    let lines = wrap(fonts, &format!("{} ", entry.title), style, right - NUMBERS - x)?;
    let number = wrap(fonts, &page.to_string(), style, NUMBERS)?;
    let label = format!("{} {page}", entry.title);
    let count = lines.len();
    let strips = lines.iter().enumerate().map(|(at, line)| {
        let mut strip = Strip { height: style.leading, ..Strip::default() };
        strip.ink.push((Owner::Node(node), set(fonts, line, style, x, 0.0)));
        if at + 1 == count {
            // Drawn from the right, so that the dots of all lines stand below each other.
            let from = (right - NUMBERS + 4.0, style.leading * 0.74);
            let to = (x + line.width + 5.0, from.1);
            if to.0 < from.0 {
                let leader =
                    Shape::Rule { from, to, width: 0.7, grey: BLACK, dash: Some((0.7, 2.8)) };
                strip.ink.push((Owner::Ground, leader));
            }
            for number in &number {
                strip.ink.push((
                    Owner::Node(node),
                    set(fonts, number, style, right - number.width, 0.0),
                ));
            }
        }
        if at == 0 {
            let area = Area { x, y: 0.0, w: right - x, h: style.leading * count as f32 };
            strip.links.push(Link { area, target, node, label: label.clone() });
        }
        strip
    });
    Ok(strips.collect())
}
