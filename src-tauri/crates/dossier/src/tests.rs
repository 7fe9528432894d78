//! Facts about whole papers.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object};

use crate::fonts::Fonts;
use crate::model::{Block, Cell, Dossier};
use crate::paper::{Paper, lay};
use crate::sample::{self, section, table};
use crate::sheet::Owner;
use crate::structure::{NodeId, Role};
use crate::{Error, write};

fn laid(dossier: &Dossier, look: impl FnOnce(&Paper<'_>)) {
    let fonts = Fonts::load().unwrap();
    look(&lay(dossier, &fonts).unwrap());
}

fn role(paper: &Paper<'_>, owner: Owner) -> Option<Role> {
    match owner {
        Owner::Node(node) => Some(paper.tree.get(node).role),
        _ => None,
    }
}

/// The sheets on which a row of a table stands.
fn sheets_of_rows(paper: &Paper<'_>) -> BTreeMap<NodeId, BTreeSet<usize>> {
    let mut rows: BTreeMap<NodeId, BTreeSet<usize>> = BTreeMap::new();
    for (at, sheet) in paper.sheets.iter().enumerate() {
        for span in &sheet.spans {
            if let Owner::Node(node) = span.owner
                && paper.tree.get(node).role == Role::TD
                && let Some(row) = paper.tree.get(node).parent
            {
                rows.entry(row).or_default().insert(at);
            }
        }
    }
    rows
}

#[test]
fn a_long_table_repeats_its_head_on_each_page_and_cuts_no_row() {
    let dossier =
        sample::dossier(vec![section("1. Registre", true, vec![Block::Table(table(200))])]);
    laid(&dossier, |paper| {
        let rows: BTreeMap<NodeId, BTreeSet<usize>> = sheets_of_rows(paper)
            .into_iter()
            .filter(|(row, _)| paper.tree.get(*row).kids.len() == 5)
            .collect();
        assert_eq!(rows.len(), 200);
        assert!(rows.values().all(|sheets| sheets.len() == 1), "a row is cut");
        let sheets: BTreeSet<usize> = rows.values().flatten().copied().collect();
        assert!(sheets.len() > 4, "the table is too short for this test");
        let heads = |at: usize, repeated: bool| {
            let lines = paper.sheets[at].lines();
            lines
                .iter()
                .filter(|(owner, text)| {
                    text == "Responsable" && (*owner == Owner::Repeat) == repeated
                })
                .count()
        };
        let first = sheets.first().copied().unwrap();
        assert_eq!(
            (heads(first, false), heads(first, true)),
            (1, 0),
            "read once, where the table begins"
        );
        for &at in sheets.iter().skip(1) {
            assert_eq!(
                (heads(at, false), heads(at, true)),
                (0, 1),
                "repeated on sheet {at}, and not read again"
            );
        }
    });
}

#[test]
fn a_row_higher_than_a_page_is_broken_rather_than_lost() {
    let mut tall = table(3);
    tall.rows[1][1] = Cell::text((0..900).map(|n| format!("mot{n} ")).collect::<String>());
    let dossier = sample::dossier(vec![section("1. Registre", true, vec![Block::Table(tall)])]);
    laid(&dossier, |paper| {
        let text: String =
            paper.sheets.iter().flat_map(|sheet| sheet.lines()).map(|(_, line)| line).collect();
        assert!((0..900).all(|n| text.contains(&format!("mot{n} "))));
        assert!(sheets_of_rows(paper).values().any(|sheets| sheets.len() > 1));
    });
}

#[test]
fn no_heading_is_the_last_thing_on_a_page() {
    // Paragraph after paragraph moves the headings over every place of a page, the foot included.
    for filler in 0..24 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|n| Block::Paragraph(format!("Ligne {n}."))).collect();
        for n in 0..16 {
            blocks.extend([Block::Heading(format!("Titre {n}")), sample::paragraph()]);
        }
        blocks.push(Block::Heading("Registre".into()));
        blocks.push(Block::Table(table(30)));
        laid(&sample::dossier(vec![section("1. Suite", true, blocks)]), |paper| {
            for (at, sheet) in paper.sheets.iter().enumerate() {
                let lines = sheet.lines();
                let last = lines.iter().rev().find_map(|(owner, _)| role(paper, *owner));
                assert!(
                    !matches!(last, Some(Role::H1 | Role::H2 | Role::Caption | Role::ColumnHead)),
                    "sheet {at}: {last:?}"
                );
            }
        });
    }
}

#[test]
fn a_paragraph_leaves_no_single_line_on_a_page() {
    let blocks = (0..60).map(|_| sample::paragraph()).collect();
    laid(&sample::dossier(vec![section("1. Suite", true, blocks)]), |paper| {
        let mut lines: BTreeMap<NodeId, Vec<usize>> = BTreeMap::new();
        for sheet in &paper.sheets {
            for span in &sheet.spans {
                if let Owner::Node(node) = span.owner
                    && paper.tree.get(node).role == Role::P
                {
                    lines.entry(node).or_default().push(span.shapes.len());
                }
            }
        }
        let divided: Vec<_> = lines.values().filter(|parts| parts.len() > 1).collect();
        assert!(!divided.is_empty(), "no paragraph runs over a page end");
        assert!(divided.iter().all(|parts| parts.iter().all(|&count| count >= 2)), "{divided:?}");
    });
}

#[test]
fn the_contents_name_the_page_each_title_stands_on() {
    let sections = (1..=40)
        .map(|n| {
            section(
                &format!("{n}. Partie"),
                n % 3 == 0,
                vec![sample::paragraph(), Block::Heading(format!("Sous {n}")), sample::paragraph()],
            )
        })
        .collect();
    laid(&sample::dossier(sections), |paper| {
        let listed: Vec<(usize, String)> = (0..paper.sheets.len())
            .flat_map(|at| paper.sheets[at].lines().into_iter().map(move |line| (at, line)))
            .filter(|(_, (owner, _))| role(paper, *owner) == Some(Role::Link))
            .map(|(at, (_, text))| (at, text))
            .collect();
        assert!(listed.last().is_some_and(|(at, _)| *at > 1), "the contents take several pages");
        let lists: Vec<String> = listed.into_iter().map(|(_, text)| text).collect();
        assert_eq!(lists.len(), 160, "title and number of eighty entries");
        for pair in lists.chunks(2) {
            let sheet: usize = pair[1].parse().unwrap();
            let titles = paper.sheets[sheet - 1].lines();
            let found = titles.iter().any(|(owner, text)| {
                matches!(role(paper, *owner), Some(Role::H1 | Role::H2))
                    && text.trim() == pair[0].trim()
            });
            assert!(found, "{} is not on page {sheet}", pair[0]);
        }
    });
}

#[test]
fn each_page_says_its_number_the_whole_and_the_fingerprint() {
    laid(&sample::rich(), |paper| {
        let count = paper.sheets.len();
        for (at, sheet) in paper.sheets.iter().enumerate() {
            let feet: Vec<String> = sheet
                .lines()
                .into_iter()
                .filter(|(owner, _)| *owner == Owner::Footer)
                .map(|(_, text)| text)
                .collect();
            assert!(feet.contains(&format!("Page {} sur {count}", at + 1)), "{feet:?}");
            assert!(feet.contains(&"7F3A-C1D9-0B52-E84E".to_owned()));
        }
    });
}

#[test]
fn invented_data_are_announced_on_each_page_and_read_once() {
    laid(&sample::rich(), |paper| {
        for (at, sheet) in paper.sheets.iter().enumerate() {
            let (owner, _) =
                sheet.lines().into_iter().find(|(_, text)| text.starts_with("EXEMPLE")).unwrap();
            assert_eq!(role(paper, owner).is_some(), at == 0);
        }
    });
    let mut real = sample::rich();
    real.running.example = None;
    laid(&real, |paper| {
        assert!(
            paper
                .sheets
                .iter()
                .all(|sheet| sheet.lines().iter().all(|(_, text)| !text.starts_with("EXEMPLE")))
        );
    });
}

#[test]
fn nothing_stands_outside_the_margins() {
    laid(&sample::rich(), |paper| {
        for sheet in &paper.sheets {
            for shape in sheet.spans.iter().flat_map(|span| &span.shapes) {
                if let crate::sheet::Shape::Text { x, words, size, baseline, .. } = shape {
                    let width = words.iter().map(|word| word.full).sum::<i32>()
                        - words.last().map_or(0, |w| w.full - w.inked);
                    let right = x + width as f32 * size / 1000.0;
                    assert!(
                        *x >= crate::sheet::MARGIN - 0.1
                            && right <= paper.format.width - crate::sheet::MARGIN + 0.1
                    );
                    assert!((20.0..paper.format.height - 20.0).contains(baseline));
                }
            }
        }
    });
}

#[test]
fn two_runs_give_the_same_bytes() {
    let dossier = sample::rich();
    assert_eq!(write(&dossier).unwrap(), write(&dossier).unwrap());
}

#[test]
fn other_data_give_another_identity() {
    let (one, mut other) = (sample::rich(), sample::rich());
    other.attachment.bytes.push(b' ');
    let id = |dossier: &Dossier| {
        Document::load_mem(&write(dossier).unwrap().bytes)
            .unwrap()
            .trailer
            .get(b"ID")
            .unwrap()
            .clone()
    };
    assert_ne!(id(&one), id(&other));
}

fn resolve<'d>(document: &'d Document, object: &'d Object) -> &'d Object {
    document.dereference(object).unwrap().1
}

fn entry<'d>(document: &'d Document, dict: &'d Dictionary, key: &[u8]) -> &'d Dictionary {
    resolve(document, dict.get(key).unwrap()).as_dict().unwrap()
}

#[test]
fn the_file_carries_what_readers_and_machines_need() {
    let dossier = sample::rich();
    let written = write(&dossier).unwrap();
    let document = Document::load_mem(&written.bytes).unwrap();
    assert_eq!(document.get_pages().len(), written.pages);
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr-CD");
    assert!(entry(&document, catalog, b"MarkInfo").get(b"Marked").unwrap().as_bool().unwrap());
    assert_eq!(catalog.get(b"PageMode").unwrap().as_name().unwrap(), b"UseOutlines");
    assert!(
        entry(&document, catalog, b"ViewerPreferences")
            .get(b"DisplayDocTitle")
            .unwrap()
            .as_bool()
            .unwrap()
    );

    // Bookmarks: four sections, and two titles inside the first.
    let outlines = entry(&document, catalog, b"Outlines");
    assert_eq!(outlines.get(b"Count").unwrap().as_i64().unwrap(), 4);
    let first = entry(&document, outlines, b"First");
    assert_eq!(first.get(b"Count").unwrap().as_i64().unwrap(), -2);
    let inner = entry(&document, first, b"First");
    assert_eq!(inner.get(b"Title").unwrap().as_str().unwrap()[..2], [0xFE, 0xFF]);
    assert!(inner.has(b"Next"));

    // The attachment, byte for byte.
    let file =
        resolve(&document, &catalog.get(b"AF").unwrap().as_array().unwrap()[0]).as_dict().unwrap();
    assert_eq!(file.get(b"AFRelationship").unwrap().as_name().unwrap(), b"Source");
    let stream =
        resolve(&document, entry(&document, file, b"EF").get(b"F").unwrap()).as_stream().unwrap();
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    assert_eq!(bytes, dossier.attachment.bytes);
    assert_eq!(stream.dict.get(b"Subtype").unwrap().as_name().unwrap(), b"application/json");
}

#[test]
fn every_link_is_printed_described_and_known_to_the_tags() {
    let document = Document::load_mem(&write(&sample::rich()).unwrap().bytes).unwrap();
    let mut links = 0;
    for page in document.get_pages().into_values() {
        let page = document.get_dictionary(page).unwrap();
        assert_eq!(page.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
        let Ok(annotations) = page.get(b"Annots") else { continue };
        for annotation in annotations.as_array().unwrap() {
            let annotation = resolve(&document, annotation).as_dict().unwrap();
            assert_eq!(annotation.get(b"F").unwrap().as_i64().unwrap(), 4);
            assert!(
                annotation.has(b"Contents")
                    && annotation.has(b"StructParent")
                    && annotation.has(b"Dest")
            );
            links += 1;
        }
    }
    assert_eq!(links, 7, "one for each section and each title inside one");
}

#[test]
fn a_missing_glyph_stops_the_paper() {
    let text = Block::Paragraph("Soit ≈ 440 francs.".into());
    let error = write(&sample::dossier(vec![section("1. Prix", true, vec![text])])).unwrap_err();
    assert!(matches!(error, Error::MissingGlyph { character: '≈', .. }), "{error}");
}

#[test]
fn a_row_with_a_cell_too_few_stops_the_paper() {
    let mut uneven = table(3);
    uneven.rows[2].pop();
    let error =
        write(&sample::dossier(vec![section("1.", true, vec![Block::Table(uneven)])])).unwrap_err();
    assert!(matches!(error, Error::Row { row: 3, found: 4, columns: 5, .. }), "{error}");
}

#[test]
fn a_broken_photo_stops_the_paper_and_is_named() {
    let photo =
        Block::Photo(crate::model::Photo { jpeg: b"GIF89a".to_vec(), caption: "Le puits".into() });
    let error = write(&sample::dossier(vec![section("1.", true, vec![photo])])).unwrap_err();
    assert!(matches!(&error, Error::Photo { caption, .. } if caption == "Le puits"), "{error}");
}

#[test]
fn a_paper_without_sections_is_a_cover() {
    assert_eq!(write(&sample::dossier(Vec::new())).unwrap().pages, 1);
}

#[test]
fn what_rarely_happens_is_written_too() {
    let written = write(&sample::odd()).unwrap();
    assert_eq!(Document::load_mem(&written.bytes).unwrap().get_pages().len(), written.pages);
}

#[test]
fn a_photo_without_words_stops_the_paper() {
    let photo = crate::model::Photo { jpeg: sample::TINY_JPEG.to_vec(), caption: " ".into() };
    let sections = vec![section("1.", true, vec![Block::Photo(photo)])];
    let error = write(&sample::dossier(sections)).unwrap_err();
    assert!(matches!(error, Error::Field { field: "photo.caption", .. }), "{error}");
}
