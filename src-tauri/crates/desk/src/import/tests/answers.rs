//! What the writing of a file leaves open is asked once.

use ngazi_domain::{PartialDate, Value};
use ngazi_words::Language;

use super::{desk, preview, records, written};
use crate::{Decision, ImportAnswers};

const OPEN: &str =
    "family-name;standing;birth-date\nAsha;approved;03/04/1990\nJuma;approved;05/06/1991\n";

#[test]
fn a_date_that_can_be_read_both_ways_is_asked_about_once() {
    let (mut desk, folder) = desk("cd", Language::English);
    let view = preview(&mut desk, "member", &folder, OPEN).expect("a preview");
    assert_eq!(view.questions.len(), 1);
    assert!(view.questions[0].text.contains("03/04/1990"));
    assert_eq!((view.applicable, view.questions[0].chosen.as_deref()), (false, None));
    assert_eq!(desk.apply_import().expect_err("open").code, "import-undecided");
    assert!(desk.answer_import("dates", "year-first").is_err());
    let view = desk.answer_import("dates", "month-first").expect("answered");
    assert_eq!(view.questions[0].chosen.as_deref(), Some("month-first"));
    assert!(view.applicable);
    let view = desk.answer_import("dates", "day-first").expect("answered otherwise");
    assert_eq!(view.questions[0].chosen.as_deref(), Some("day-first"));
    desk.apply_import().expect("applied");
    let born = PartialDate::parse_iso("1990-04-03").map(Value::Date);
    assert_eq!(records(&desk, "member")[0].get("birth-date").cloned(), born);
}

#[test]
fn dates_in_the_order_of_the_minority_are_rejected() {
    let (mut desk, folder) = desk("cd", Language::English);
    let csv = "family-name;standing;birth-date\nAsha;approved;28/02/1990\nJuma;approved;27/02/1990\n\
               Neema;approved;02/28/1990\n";
    let view = preview(&mut desk, "member", &folder, csv).expect("a preview");
    assert!(view.questions.is_empty());
    assert_eq!(view.rows.len(), 1);
    assert_eq!(view.rows[0].row, "4");
    assert!(view.rows[0].message.contains("2026-02-28"), "{}", view.rows[0].message);
}

#[test]
fn the_command_line_refuses_an_open_date_unless_it_was_answered() {
    let (mut desk, folder) = desk("cd", Language::English);
    let path = written(&folder, "table.csv", OPEN);
    let nothing = ImportAnswers::default();
    let told = desk.import_table("member", &path, true, &nothing).expect("told");
    assert_eq!((told.questions.len(), told.accepted, told.written), (1, 0, false));
    assert!(told.questions[0].contains("--dates"), "{}", told.questions[0]);
    let refused = desk.import_table("member", &path, false, &nothing).expect_err("open");
    assert_eq!(refused.code, "import-dates-open");
    let answers = ImportAnswers { month_first: Some(true), ..nothing };
    let done = desk.import_table("member", &path, false, &answers).expect("done");
    assert_eq!((done.accepted, done.written), (2, true));
}

#[test]
fn the_command_line_leaves_doubles_out_and_tells_them() {
    let (mut desk, folder) = desk("cd", Language::English);
    let path = written(
        &folder,
        "table.csv",
        "family-name;standing\nAsha;approved\nJuma;approved\nASHA;approved\n",
    );
    let done = desk.import_table("member", &path, false, &ImportAnswers::default()).expect("done");
    assert_eq!((done.accepted, done.doubles.as_slice()), (2, [4].as_slice()));
    let both = ImportAnswers { doubles: Decision::Both, ..ImportAnswers::default() };
    let done = desk.import_table("member", &path, true, &both).expect("done");
    assert_eq!((done.accepted, done.doubles.len(), done.written), (3, 0, false));
    assert_eq!(records(&desk, "member").len(), 2);
}

#[test]
fn an_open_number_is_asked_about_in_a_form_with_numbers() {
    let (mut desk, folder) = desk("cd", Language::English);
    let csv = "mineral;on;site;weight\ngold;2026-05-01;;1.500 kg\n";
    let form = desk.form("production").expect("a form").clone();
    let weight = form
        .fields
        .iter()
        .find(|field| field.kind == ngazi_domain::Kind::Weight && !field.is_computed());
    let csv = csv.replace("weight", weight.expect("a weight").id.as_str());
    let heads: Vec<String> = form
        .fields
        .iter()
        .filter(|field| field.need == ngazi_domain::Need::Required && field.when.is_empty())
        .map(|field| field.id.to_string())
        .filter(|id| !csv.starts_with(&format!("{id};")) && !csv.contains(&format!(";{id}")))
        .collect();
    let (first, rest) = csv.split_once('\n').expect("two lines");
    let csv = format!("{first};{}\n{}", heads.join(";"), rest);
    let view = preview(&mut desk, "production", &folder, &csv).expect("a preview");
    assert_eq!(view.questions.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["decimals"]);
    let labels: Vec<&str> =
        view.questions[0].choices.iter().map(|one| one.label.as_str()).collect();
    assert!(labels[0].contains("1,500") && labels[1].contains("1.5"), "{labels:?}");
}
