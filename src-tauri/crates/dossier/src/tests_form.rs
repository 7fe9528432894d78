//! Facts about forms and other papers without a cover.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

use lopdf::{Document, Object};

use crate::fonts::Fonts;
use crate::model::*;
use crate::paper::{Paper, lay_sheets};
use crate::sample::{paragraph, section};
use crate::sample_chart::charts;
use crate::sample_form::{choices, field, form, lines, odd_form, register, sheets};
use crate::sheet::{MARGIN, Owner, Shape};
use crate::structure::{NodeId, Role};
use crate::write_form;

pub(crate) fn laid(sheets: &Sheets, look: impl FnOnce(&Paper<'_>)) {
    let fonts = Fonts::load().unwrap();
    look(&lay_sheets(sheets, &fonts).unwrap());
}

pub(crate) fn asked(fields: Vec<PaperField>) -> Sheets {
    sheets("Fiche", vec![section("", false, vec![Block::Questions(fields)])])
}

/// All words in reading order, with the role of what they belong to.
pub(crate) fn words(paper: &Paper<'_>) -> Vec<(Role, String)> {
    let read = |(owner, text): (Owner, String)| match owner {
        Owner::Node(node) => Some((paper.tree.get(node).role, text)),
        _ => None,
    };
    paper.sheets.iter().flat_map(|sheet| sheet.lines()).filter_map(read).collect()
}

pub(crate) fn shapes<'p>(paper: &'p Paper<'_>) -> impl Iterator<Item = &'p Shape> {
    paper
        .sheets
        .iter()
        .flat_map(|sheet| sheet.ground.iter().chain(sheet.spans.iter().flat_map(|s| &s.shapes)))
}

#[test]
fn no_question_and_its_answer_are_parted_by_a_page_end() {
    let questions: BTreeSet<&str> =
        ["1 ", "2 ", "3 ", "4 ", "4.1 ", "5 ", "6 ", "7 ", "8 ", "9 ", "10 "].into();
    for filler in 0..24 {
        let mut moved = form(true);
        let text = (0..filler).map(|n| Block::Paragraph(format!("Ligne n°\u{a0}{n}.")));
        moved.sections[0].blocks.splice(0..0, text);
        laid(&moved, |paper| {
            // Where each node stands, and at which node each question begins.
            let mut stands: BTreeMap<NodeId, BTreeSet<usize>> = BTreeMap::new();
            let mut begins: BTreeSet<NodeId> = BTreeSet::new();
            for (at, sheet) in paper.sheets.iter().enumerate() {
                for span in &sheet.spans {
                    if let Owner::Node(node) = span.owner {
                        stands.entry(node).or_default().insert(at);
                    }
                }
                begins.extend(sheet.lines().iter().filter_map(|(owner, text)| match owner {
                    Owner::Node(node) if questions.contains(&**text) => Some(*node),
                    _ => None,
                }));
            }
            assert_eq!(begins.len(), questions.len());
            let mut pages: BTreeMap<NodeId, BTreeSet<usize>> = BTreeMap::new();
            for (node, sheets) in stands {
                let heading = matches!(paper.tree.get(node).role, Role::H2 | Role::H1);
                let question = begins.range(..=node).next_back();
                if let Some(question) = question.filter(|_| !heading) {
                    pages.entry(*question).or_default().extend(sheets);
                }
            }
            assert!(pages.values().all(|sheets| sheets.len() == 1), "{filler}: {pages:?}");
        });
    }
}

#[test]
fn the_blank_and_the_filled_form_ask_the_same_in_the_same_order() {
    let asked = |filled: bool| {
        let mut all = Vec::new();
        laid(&form(filled), |paper| all = words(paper));
        all
    };
    let (blank, filled) = (asked(false), asked(true));
    let mut rest = filled.iter();
    for words in &blank {
        assert!(rest.any(|other| other == words), "{words:?} is missing or out of order");
    }
    assert!(filled.len() > blank.len());
    let numbers: Vec<&str> = blank
        .iter()
        .map(|(_, text)| text.trim())
        .filter(|text| text.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "4.1", "5", "6", "7", "8", "9", "10"]);
}

#[test]
fn the_first_page_has_title_head_foot_and_number_but_no_cover() {
    laid(&form(false), |paper| {
        let lines = paper.sheets[0].lines();
        let of = |owner: Owner| lines.iter().any(|(other, _)| *other == owner);
        assert!(of(Owner::Header) && of(Owner::Footer));
        assert!(lines.iter().any(|(_, text)| text == "Page 1 sur 2"));
        let titles: Vec<(Role, String)> =
            words(paper).into_iter().filter(|(role, _)| *role == Role::H1).collect();
        assert_eq!(titles, [(Role::H1, "Fiche du membre".to_owned())]);
        let marks: Vec<&str> = paper.outline.iter().map(|mark| &*mark.title).collect();
        assert_eq!(marks, ["A. La personne", "B. Le ménage"]);
    });
}

#[test]
fn a_register_lies_and_its_table_takes_the_width() {
    let written = write_form(&register(40)).unwrap();
    let document = Document::load_mem(&written.bytes).unwrap();
    for page in document.get_pages().into_values() {
        let page = document.get_dictionary(page).unwrap();
        let corners = page.get(b"MediaBox").unwrap().as_array().unwrap();
        let corners: Vec<f32> = corners.iter().map(|c| c.as_float().unwrap()).collect();
        assert_eq!(corners, [0.0, 0.0, 841.89, 595.276]);
    }
    assert!(!document.catalog().unwrap().has(b"AF"), "nothing is attached");
    laid(&register(40), |paper| {
        let longest = shapes(paper).filter_map(|shape| match shape {
            Shape::Rule { from, to, .. } => Some(to.0 - from.0),
            _ => None,
        });
        assert!((longest.fold(0.0, f32::max) - (841.89 - 2.0 * MARGIN)).abs() < 0.1);
        let rows = paper.tree.iter().filter(|(_, node)| node.role == Role::TR).count();
        assert_eq!(rows, 41);
    });
}

#[test]
fn nothing_stands_outside_the_paper_whatever_is_asked() {
    for made in [form(true), register(40), charts(), odd_form()] {
        laid(&made, |paper| {
            let (right, foot) = (paper.format.width - MARGIN + 0.6, paper.format.height - 20.0);
            let inside = |x: f32, y: f32| {
                assert!((MARGIN - 0.6..=right).contains(&x), "{}: x {x}", made.title);
                assert!((19.0..=foot).contains(&y), "{}: y {y}", made.title);
            };
            for shape in shapes(paper) {
                match shape {
                    Shape::Text { x, baseline, words, size, .. } => {
                        let spaces = words.last().map_or(0, |w| w.full - w.inked);
                        let width = words.iter().map(|word| word.full).sum::<i32>() - spaces;
                        inside(*x, *baseline);
                        inside(x + width as f32 * size / 1000.0, *baseline);
                    }
                    Shape::Fill { area, .. } | Shape::Frame { area, .. } => {
                        inside(area.x, area.y);
                        inside(area.x + area.w, area.y + area.h);
                    }
                    Shape::Rule { from, to, .. } => {
                        inside(from.0, from.1);
                        inside(to.0, to.1);
                    }
                    Shape::Path { knots, .. } => knots.iter().for_each(|k| inside(k.x, k.y)),
                    Shape::Image { .. } => {}
                }
            }
        });
    }
}

#[test]
fn the_same_form_gives_the_same_bytes_and_another_answer_another_identity() {
    assert_eq!(write_form(&form(true)).unwrap(), write_form(&form(true)).unwrap());
    let id = |sheets: &Sheets| -> Object {
        let bytes = write_form(sheets).unwrap().bytes;
        Document::load_mem(&bytes).unwrap().trailer.get(b"ID").unwrap().clone()
    };
    let ticked =
        |at: usize| asked(vec![field("1", "Sexe", choices(false, &["Femme", "Homme"], &[at]))]);
    assert_ne!(id(&ticked(0)), id(&ticked(1)));
}

#[test]
fn a_form_is_content_of_a_dossier_too() {
    let blocks = vec![paragraph(), Block::Questions(vec![field("1", "Nom", lines(1, "Furaha"))])];
    let dossier = crate::sample::dossier(vec![section("1. Fiche", true, blocks)]);
    assert_eq!(crate::write(&dossier).unwrap().pages, 3);
}

#[test]
fn verapdf_finds_no_failure_in_forms_registers_and_charts() {
    let named = std::env::var_os("NGAZI_VERAPDF").map(PathBuf::from);
    let home = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/verapdf/target");
    let jar = named.unwrap_or_else(|| home.join("verapdf-check.jar"));
    assert!(jar.exists(), "{} is missing: `cargo xtask test` builds it", jar.display());
    let folder = std::env::temp_dir().join(format!("ngazi-dossier-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let made = [form(false), form(true), register(40), charts(), odd_form()];
    let paths: Vec<PathBuf> = (0..made.len()).map(|n| folder.join(format!("{n}.pdf"))).collect();
    for (sheets, path) in made.iter().zip(&paths) {
        std::fs::write(path, write_form(sheets).unwrap().bytes).unwrap();
    }
    let output = Command::new("java").arg("-jar").arg(&jar).args(&paths).output();
    std::fs::remove_dir_all(&folder).unwrap();
    let said = String::from_utf8(output.unwrap().stdout).unwrap();
    for profile in ["PDF/A-3a PASS", "PDF/UA-1 PASS"] {
        assert_eq!(said.matches(profile).count(), made.len(), "{profile}:\n{said}");
    }
}
