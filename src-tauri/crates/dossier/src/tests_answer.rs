//! Facts about the places for answers.

use crate::model::*;
use crate::paper::Paper;
use crate::sample_form::{choices, field, form, group, lines, odd_form, rows};
use crate::sheet::{Area, MARGIN, MM, Owner, Shape, Span};
use crate::structure::Role;
use crate::tests_form::{asked, laid, shapes, words};
use crate::{Error, write_form};

fn alts(paper: &Paper<'_>) -> Vec<String> {
    paper.tree.iter().filter_map(|(_, node)| node.alt.clone()).collect()
}

/// The frames of one size, in millimetres.
fn frames(paper: &Paper<'_>, wide: f32, high: f32) -> usize {
    let of_size = |shape: &&Shape| match shape {
        Shape::Frame { area: Area { w, h, .. }, .. } => {
            (w - wide * MM).abs() < 0.1 && (h - high * MM).abs() < 0.1
        }
        _ => false,
    };
    shapes(paper).filter(of_size).count()
}

#[test]
fn an_answer_of_an_earlier_day_is_printed_on_lines_and_in_boxes() {
    laid(&form(true), |paper| {
        let all = words(paper);
        let has = |text: &str| all.iter().any(|(_, line)| line.trim() == text);
        assert!(has("Furaha Mwamini Bahati") && has("Amani Bahati") && has("Ombeni, secrétaire"));
        let alts = alts(paper);
        for said in [
            "Cases pour le jour, le mois et l’année: 04/11/1990",
            "Quatre cases, puis deux après la virgule, en grammes: 12,50 g",
            "Quatre cases pour le numéro de la fiche: 86",
        ] {
            assert!(alts.contains(&said.to_owned()), "{said}: {alts:?}");
        }
    });
}

#[test]
fn empty_boxes_say_what_they_are_for() {
    laid(&form(false), |paper| {
        assert!(alts(paper).contains(&"Cases pour le jour, le mois et l’année".to_owned()));
        let figures: Vec<_> =
            paper.tree.iter().filter(|(_, node)| node.role == Role::Figure).collect();
        assert!(figures.len() > 15);
        assert!(figures.iter().all(|(_, node)| node.alt.is_some() && node.place.is_some()));
    });
}

#[test]
fn a_tick_is_drawn_as_a_cross_and_said() {
    let fields =
        vec![field("1", "Quels travaux ?", choices(true, &["Laver", "Trier", "Vendre"], &[1]))];
    laid(&asked(fields), |paper| {
        assert_eq!(alts(paper), ["case vide", "case cochée", "case vide"]);
        let ticks = |span: &&Span| match span.owner {
            Owner::Node(node) => paper.tree.get(node).role == Role::Figure,
            _ => false,
        };
        let spans = paper.sheets[0].spans.iter().filter(ticks);
        // A square alone, a square with two strokes, a square alone.
        assert_eq!(spans.map(|span| span.shapes.len()).collect::<Vec<_>>(), [1, 3, 1]);
    });
}

#[test]
fn one_answer_has_circles_and_several_have_squares() {
    let list = |several: bool| {
        let mut roles = Vec::new();
        laid(&asked(vec![field("1", "?", choices(several, &["a", "b"], &[]))]), |paper| {
            roles = paper.tree.iter().map(|(_, node)| node.role).collect();
        });
        roles
    };
    assert!(list(true).contains(&Role::Squares) && !list(true).contains(&Role::Circles));
    assert!(list(false).contains(&Role::Circles) && !list(false).contains(&Role::Squares));
}

#[test]
fn a_table_to_write_in_is_ruled_and_repeats_its_head() {
    laid(
        &asked(vec![field("1", "Qui ?", rows(&[&["Bahati", "mari", "1987", ""]], 60))]),
        |paper| {
            let made = paper.tree.iter().filter(|(_, node)| node.role == Role::TR).count();
            assert_eq!(made, 62, "a head, a known row and sixty empty ones");
            assert!(paper.sheets.len() > 2);
            for (at, sheet) in paper.sheets.iter().enumerate() {
                let heads: Vec<bool> = sheet
                    .lines()
                    .into_iter()
                    .filter(|(_, text)| text == "Nom")
                    .map(|(owner, _)| owner == Owner::Repeat)
                    .collect();
                assert_eq!(heads, [at > 0], "once on sheet {at}, and read on the first only");
            }
            // From one line to the next there are nine millimetres.
            let mut across: Vec<f32> = paper.sheets[1]
                .ground
                .iter()
                .filter_map(|shape| match shape {
                    Shape::Rule { from, to, .. } if from.1 == to.1 && from.0 == MARGIN => {
                        Some(from.1)
                    }
                    _ => None,
                })
                .collect();
            across.sort_by(f32::total_cmp);
            let apart = across.windows(2).filter(|w| (w[1] - w[0] - 9.0 * MM).abs() < 0.1).count();
            assert!(apart > 20, "{across:?}");
        },
    );
}

#[test]
fn each_signer_has_a_frame_of_thirty_by_forty_millimetres() {
    laid(&form(false), |paper| assert_eq!(frames(paper, 30.0, 40.0), 2));
    laid(&odd_form(), |paper| assert_eq!(frames(paper, 30.0, 40.0), 9));
}

#[test]
fn a_missing_glyph_in_any_answer_stops_the_form() {
    let boxes = PaperInput::Boxes { groups: vec![group("", 4, "", "≈44")], alt: "Cases".into() };
    let cells = rows(&[&["", "≈", "", ""]], 0);
    for input in [boxes, choices(true, &["≈"], &[]), lines(1, "environ≈"), cells] {
        let field = field("1", "Combien ?", input);
        let error = write_form(&asked(vec![field])).unwrap_err();
        assert!(matches!(error, Error::MissingGlyph { character: '≈', .. }), "{error}");
    }
}

#[test]
fn boxes_ticks_and_frames_without_words_stop_the_form() {
    let refused = |input: PaperInput| match write_form(&asked(vec![field("1", "?", input)])) {
        Err(Error::Field { field, .. }) => field,
        other => panic!("{other:?}"),
    };
    let boxes = PaperInput::Boxes { groups: vec![group("", 4, "", "")], alt: " ".into() };
    assert_eq!(refused(boxes), "boxes.alt");
    let said = TickWords { ticked: "oui".into(), open: String::new() };
    let choices = vec![PaperChoice { label: "a".into(), ticked: false }];
    assert_eq!(refused(PaperInput::Choices { several: true, choices, said }), "choices.said");
    let (signature, date) = ("Signature".to_owned(), "Date".to_owned());
    let labels = vec!["Le membre".to_owned()];
    let thumb = PaperInput::Thumb { labels, signature, date, alt: String::new() };
    assert_eq!(refused(thumb), "thumb.alt");
    let many = (0..99).map(|_| group("", 200, "", "")).collect();
    assert_eq!(refused(PaperInput::Boxes { groups: many, alt: "Cases".into() }), "boxes");
}

#[test]
fn a_row_with_a_cell_too_few_stops_the_form() {
    let error = write_form(&asked(vec![field("1", "Qui ?", rows(&[&["Bahati"]], 2))])).unwrap_err();
    assert!(matches!(error, Error::Row { row: 1, found: 1, columns: 4, .. }), "{error}");
}

#[test]
fn the_parts_of_an_answer_stand_one_below_the_other() {
    let sum = PaperInput::Boxes {
        groups: vec![group("", 6, ",", "1250"), group("", 2, "", "00")],
        alt: "Cases pour la somme".into(),
    };
    let parts = PaperInput::Parts(vec![sum, choices(false, &["CDF", "USD"], &[0])]);
    laid(&asked(vec![field("1", "Combien ?", parts)]), |paper| {
        assert_eq!(alts(paper), ["Cases pour la somme: 1250,00", "case cochée", "case vide"]);
        let area = |alt: &str| {
            let found = paper.tree.iter().find(|(_, node)| node.alt.as_deref() == Some(alt));
            found.and_then(|(_, node)| node.place).map(|(_, area)| area)
        };
        let (sum, tick) = (area("Cases pour la somme: 1250,00"), area("case cochée"));
        let (sum, tick) = (sum.expect("the boxes"), tick.expect("the tick"));
        assert!(sum.y + sum.h < tick.y, "{sum:?} above {tick:?}");
    });
}
