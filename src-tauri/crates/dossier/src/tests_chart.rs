//! Facts about charts.

use crate::fonts::Fonts;
use crate::model::*;
use crate::paper::{Paper, lay_sheets};
use crate::sample::section;
use crate::sample_chart::chart;
use crate::sample_form::sheets;
use crate::sheet::{Owner, Paint, Shape};
use crate::structure::Role;
use crate::{Error, write_form};

const KINDS: [ChartKind; 3] = [ChartKind::Columns, ChartKind::Stacks, ChartKind::Bars];

fn drawn(chart: Chart) -> Sheets {
    sheets("Production", vec![section("", false, vec![Block::Chart(chart)])])
}

fn laid(chart: Chart, look: impl FnOnce(&Paper<'_>)) {
    let fonts = Fonts::load().unwrap();
    look(&lay_sheets(&drawn(chart), &fonts).unwrap());
}

/// The shapes of the figures.
fn ink<'p>(paper: &'p Paper<'_>) -> Vec<&'p Shape> {
    let figure = |owner: Owner| match owner {
        Owner::Node(node) => paper.tree.get(node).role == Role::Figure,
        _ => false,
    };
    let spans = paper.sheets.iter().flat_map(|sheet| &sheet.spans);
    spans.filter(|span| figure(span.owner)).flat_map(|span| &span.shapes).collect()
}

fn outlines(paper: &Paper<'_>) -> usize {
    let dashed = |shape: &&&Shape| {
        matches!(shape, Shape::Path { paint: Paint::Stroke { dash: Some(_), .. }, .. })
    };
    ink(paper).iter().filter(dashed).count()
}

#[test]
fn a_chart_says_each_value_and_each_unknown_in_words() {
    for kind in KINDS {
        laid(chart(kind, 4, 2), |paper| {
            let alts: Vec<&str> =
                paper.tree.iter().filter_map(|(_, node)| node.alt.as_deref()).collect();
            assert_eq!(
                alts,
                ["Or par mois, en grammes (2); janv.: Lavé 0, Vendu 53; févr.: Lavé 37, Vendu 0; \
                     mars: Lavé 74, Vendu 37; avril: Lavé 21, Vendu inconnu"]
            );
        });
    }
}

#[test]
fn an_unknown_value_is_a_dashed_outline_with_a_question_mark_and_never_a_zero() {
    for kind in KINDS {
        let mut two = chart(kind, 2, 1);
        let known = |size: f32| Some(ChartValue { size, text: format!("{}", size as i32) });
        two.rows[0].values = vec![known(0.0)];
        two.rows[1].values = vec![known(0.0)];
        let zero = two.clone();
        two.rows[1].values = vec![None];
        laid(zero, |paper| assert_eq!(outlines(paper), 0));
        laid(two, |paper| {
            assert_eq!(outlines(paper), 2, "in the chart and in the legend");
            let signs = paper.sheets[0].lines().into_iter().filter(|(_, text)| text == "?");
            assert_eq!(signs.count(), 2);
        });
    }
}

#[test]
fn the_table_with_the_same_numbers_follows() {
    for kind in KINDS {
        laid(chart(kind, 12, 3), |paper| {
            let order: Vec<Role> = paper
                .tree
                .iter()
                .map(|(_, node)| node.role)
                .filter(|role| matches!(role, Role::Figure | Role::Table))
                .collect();
            assert_eq!(order.last(), Some(&Role::Table));
            assert_eq!(order.iter().filter(|role| **role == Role::Table).count(), 1);
            let rows = paper.tree.iter().filter(|(_, node)| node.role == Role::TR).count();
            assert_eq!(rows, 13);
        });
    }
}

#[test]
fn many_rows_become_several_figures_and_none_is_lost() {
    for kind in KINDS {
        laid(chart(kind, 100, 2), |paper| {
            let alts: Vec<&str> =
                paper.tree.iter().filter_map(|(_, node)| node.alt.as_deref()).collect();
            assert!(alts.len() > 2, "{kind:?}");
            let rows: usize = alts.iter().map(|alt| alt.matches("; ").count()).sum();
            assert_eq!(rows, 100);
        });
    }
}

#[test]
fn a_chart_has_no_grey_that_a_printer_could_lose() {
    for kind in KINDS {
        laid(chart(kind, 12, 4), |paper| {
            for shape in ink(paper) {
                if let Shape::Fill { grey, .. } = shape {
                    assert!(*grey <= 0.2, "{grey}");
                }
            }
        });
    }
}

#[test]
fn a_chart_that_contradicts_itself_stops_the_paper() {
    let refused = |chart: Chart| match write_form(&drawn(chart)) {
        Err(Error::Field { field, .. }) => field,
        Err(Error::Row { .. }) => "row",
        other => panic!("{other:?}"),
    };
    let with = |change: &dyn Fn(&mut Chart)| {
        let mut one = chart(ChartKind::Stacks, 6, 2);
        change(&mut one);
        refused(one)
    };
    let value = |size: f32| Some(ChartValue { size, text: "x".into() });
    assert_eq!(with(&|c| c.series.clear()), "chart.series");
    assert_eq!(with(&|c| c.series = vec!["a".into(); 5]), "chart.series");
    assert_eq!(with(&|c| c.rows[1].values.truncate(1)), "row");
    assert_eq!(with(&|c| c.rows[1].values[0] = value(1.2)), "chart.size");
    assert_eq!(with(&|c| c.rows[1].values[0] = value(f32::NAN)), "chart.size");
    assert_eq!(with(&|c| c.rows[1].values = vec![value(0.6), value(0.6)]), "chart.size");
    assert_eq!(with(&|c| c.unknown.clear()), "chart.unknown");
    assert_eq!(with(&|c| c.caption.clear()), "chart.caption");
}

#[test]
fn a_missing_glyph_in_a_label_stops_the_chart() {
    for kind in KINDS {
        let mut one = chart(kind, 3, 1);
        one.rows[1].label = "≈".into();
        let error = write_form(&drawn(one)).unwrap_err();
        assert!(matches!(error, Error::MissingGlyph { character: '≈', .. }), "{error}");
    }
}
