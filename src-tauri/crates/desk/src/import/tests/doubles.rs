//! The same person written twice.

use ngazi_domain::{PartialDate, Value};
use ngazi_words::Language;

use super::{desk, preview, records, typed};

#[test]
fn the_same_person_is_shown_side_by_side_and_a_person_decides() {
    let (mut desk, folder) = desk("cd", Language::English);
    let first = desk
        .save_field("member", None, None, "family-name", &typed("Bahati Mwézé"))
        .expect("saved");
    let id = first.record.record.expect("a record");
    desk.save_field("member", Some(&id), None, "standing", &typed("approved")).expect("saved");
    let csv = "family-name;given-names;standing;birth-date;village\nMweze;bahati;approved;1990;Walikale\n\
               Furaha;;approved;;\nfuraha;;approved;;\n";
    let view = preview(&mut desk, "member", &folder, csv).expect("a preview");
    assert_eq!(view.doubles.len(), 2, "{:?}", view.doubles);
    assert!(view.undecided.is_some() && !view.applicable);
    let (first, second) = (&view.doubles[0], &view.doubles[1]);
    assert_eq!((first.row, first.fillable, second.row, second.fillable), (2, true, 4, false));
    let village = first.lines.iter().find(|line| line.row == "Walikale").expect("a line");
    assert!(village.differs && village.there != village.row);
    desk.decide_double(2, "fill").expect("decided");
    assert!(desk.decide_double(4, "fill").is_err(), "a row cannot be filled");
    assert_eq!(desk.apply_import().expect_err("one is open").code, "import-undecided");
    let view = desk.decide_doubles("skip").expect("decided");
    assert_eq!(view.doubles[0].decision.as_deref(), Some("fill"), "what was decided stays");
    assert!(view.undecided.is_none() && view.applicable);
    desk.apply_import().expect("applied");
    let members = records(&desk, "member");
    assert_eq!(members.len(), 2);
    assert_eq!(
        members[0].get("family-name"),
        Some(&Value::Text("Bahati Mwézé".into())),
        "nothing is overwritten"
    );
    assert_eq!(members[0].get("village"), Some(&Value::Text("Walikale".into())));
    assert_eq!(
        members[0].get("birth-date").cloned(),
        PartialDate::parse_iso("1990").map(Value::Date)
    );
    desk.undo().expect("taken back");
    assert!(!records(&desk, "member")[0].contains("village"), "filling is part of the one act");
}

#[test]
fn namesakes_with_another_birth_are_two_people() {
    let (mut desk, folder) = desk("cd", Language::English);
    let csv = "family-name;standing;birth-date;phone\nAsha;approved;1990-05-10;0812345678\n\
               Asha;approved;1991-05-10;\nJuma;approved;;+243 812 345 678\nAsha;approved;1990-05;\n";
    let view = preview(&mut desk, "member", &folder, csv).expect("a preview");
    let rows: Vec<u32> = view.doubles.iter().map(|double| double.row).collect();
    assert_eq!(rows, [4, 5], "the same telephone; a month in which the first was born");
}

#[test]
fn one_file_imported_twice_is_all_doubles() {
    let (mut desk, folder) = desk("cd", Language::English);
    let csv = "title\nStatutes\nMinutes\n";
    let form = desk.form("document").expect("a form").clone();
    let (mut heads, mut cells) = (vec!["title".to_owned()], vec![String::new()]);
    for field in form.fields.iter().filter(|field| {
        field.need == ngazi_domain::Need::Required && field.when.is_empty() && field.id != "title"
    }) {
        heads.push(field.id.to_string());
        cells.push(match &field.kind {
            ngazi_domain::Kind::Choice { among, .. } => among[0].to_string(),
            ngazi_domain::Kind::Date { .. } => "2026-01-31".to_owned(),
            _ => "words".to_owned(),
        });
    }
    let mut text = format!("{}\n", heads.join(";"));
    for title in csv.lines().skip(1) {
        text.push_str(&format!("{title}{}\n", cells.join(";")));
    }
    for round in [0, 2] {
        let view = preview(&mut desk, "document", &folder, &text).expect("a preview");
        assert!(view.rows.is_empty(), "{:?}", view.rows);
        assert_eq!(view.doubles.len(), round);
        if round == 0 {
            desk.apply_import().expect("applied");
        }
    }
}
