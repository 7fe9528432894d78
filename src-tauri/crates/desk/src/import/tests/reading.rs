//! Tables as hands make them.

use std::sync::atomic::{AtomicBool, Ordering};

use ngazi_domain::{PartialDate, Value};
use ngazi_exchange::CellOut;
use ngazi_words::Language;

use super::{book, cell, desk, preview, records, written};

fn date(iso: &str) -> Option<Value> {
    PartialDate::parse_iso(iso).map(Value::Date)
}

fn choice(id: &str) -> Option<Value> {
    Some(Value::Choice(id.into()))
}

#[test]
fn the_heading_is_found_below_titles_in_any_language_and_order() {
    let (mut desk, folder) = desk("cd", Language::English);
    let csv = "Coopérative Tujenge;;;;\n;;;;\nMembres au 31 août;;;;\n\nTELEPHONE;Prenom;Situation de membre;Nom de famille;Remarque\n\
               +243 812 345 678;Amani;ADMIS;Bahati;grand\n;;;;\n;Neema;candidat;Furaha;\n";
    let fr = ngazi_words::Words::new(Language::French, Some("cd")).expect("words");
    let label = |field: &str| fr.say(&format!("field-member-{field}"), &[]);
    let standing = |id: &str| fr.say(&format!("choice-standing-{id}"), &[]);
    let csv = csv
        .replace("TELEPHONE", &label("phone").to_uppercase())
        .replace("Prenom", &label("given-names").replace('é', "e"))
        .replace("Situation de membre", &label("standing"))
        .replace("Nom de famille", &label("family-name"))
        .replace("ADMIS", &standing("approved").to_uppercase())
        .replace("candidat", &standing("applicant"));
    let view = preview(&mut desk, "member", &folder, &csv).expect("a preview");
    assert!(view.rows.is_empty(), "{:?}", view.rows);
    assert!(view.applicable && view.questions.is_empty());
    assert!(
        view.ignored.as_deref().is_some_and(|said| said.contains("Remarque")),
        "{:?}",
        view.ignored
    );
    let applied = desk.apply_import().expect("applied");
    assert!(applied.applied && !applied.applicable);
    let members = records(&desk, "member");
    assert_eq!(members.len(), 2, "blank lines are no members");
    assert_eq!(members[0].get("phone"), Some(&Value::Phone("+243 812 345 678".into())));
    assert_eq!(members[1].get("standing").cloned(), choice("applicant"));
    desk.undo().expect("taken back");
    assert_eq!(records(&desk, "member").len(), 0, "the whole import is one act");
}

#[test]
fn nothing_is_written_before_it_was_decided() {
    let (mut desk, folder) = desk("tz", Language::English);
    let view = preview(&mut desk, "member", &folder, "family-name;standing\nAsha;approved\n")
        .expect("a preview");
    assert!(view.applicable);
    assert!(records(&desk, "member").is_empty());
    desk.drop_import();
    assert_eq!(desk.apply_import().expect_err("forgotten").code, "import-nothing");
}

#[test]
fn text_in_any_encoding_and_with_any_separator_is_read() {
    let text = "family-name{}village{}standing\nMwanaïdi{}Béni{}approved\n";
    let cp1252: Vec<u8> = text.replace("{}", ";").chars().map(|sign| sign as u32 as u8).collect();
    let wide = |text: String| -> Vec<u8> {
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    };
    let (mut desk, folder) = desk("cd", Language::French);
    for bytes in [
        text.replace("{}", ",").into_bytes(),
        text.replace("{}", "\t").into_bytes(),
        cp1252,
        wide(text.replace("{}", ";")),
    ] {
        let path = written(&folder, "table.csv", &bytes);
        let view = desk.preview_import("member", &path).expect("a preview");
        assert!(view.applicable, "{view:?}");
        desk.apply_import().expect("applied");
        let value = |field: &str| records(&desk, "member")[0].get(field).cloned();
        assert_eq!(value("family-name"), Some(Value::Text("Mwanaïdi".into())));
        assert_eq!(value("village"), Some(Value::Text("Béni".into())));
        desk.undo().expect("taken back");
    }
}

#[test]
fn what_excel_made_of_cells_is_understood_or_told() {
    let (mut desk, folder) = desk("cd", Language::English);
    let number = |number: i64| CellOut::Number(number.into());
    let day = |iso: &str| match PartialDate::parse_iso(iso) {
        Some(PartialDate::Day(day)) => CellOut::Date(day),
        _ => CellOut::Blank,
    };
    let rows = vec![
        vec![
            cell("Asha"),
            cell("approved"),
            cell("voter-card"),
            number(199_034_501),
            day("1990-05-10"),
        ],
        vec![cell("Baraka"), cell("approved"), cell("voter-card"), cell("x"), number(1987)],
        vec![cell("Chausiku"), cell("approved"), cell("voter-card"), cell("y"), day("1905-06-09")],
    ];
    let heads = ["family-name", "standing", "id-type", "id-number", "birth-date"];
    let set = desk.form("member").expect("a form").field("id-type").cloned().expect("a field");
    let first = match &set.kind {
        ngazi_domain::Kind::Choice { among, .. } => among[0].to_string(),
        _ => String::new(),
    };
    let rows = rows
        .into_iter()
        .map(|mut row: Vec<CellOut>| {
            row[2] = cell(&first);
            row
        })
        .collect();
    let path = written(&folder, "table.xlsx", book(&[("Sheet1", &heads, rows)]));
    let view = desk.preview_import("member", &path).expect("a preview");
    assert_eq!(view.rows.len(), 1, "{:?}", view.rows);
    assert_eq!(view.rows[0].row, "4");
    assert!(view.rows[0].message.contains("1905"), "{}", view.rows[0].message);
    desk.apply_import().expect("applied");
    let members = records(&desk, "member");
    assert_eq!(members[0].get("id-number"), Some(&Value::Text("199034501".into())));
    assert_eq!(members[0].get("birth-date").cloned(), date("1990-05-10"));
    assert_eq!(members[1].get("birth-date").cloned(), date("1987"));
}

#[test]
fn numbers_that_lost_their_digits_are_refused() {
    let (mut desk, folder) = desk("tz", Language::English);
    let csv = "family-name;standing;village;team\nAsha;approved;2,43812E+11;A\n";
    let view = preview(&mut desk, "member", &folder, csv).expect("a preview");
    assert_eq!(view.rows.len(), 1);
    assert_eq!(view.rows[0].column, "village");
    assert!(!view.applicable);
}

#[test]
fn a_table_of_something_else_is_refused_with_what_is_missing() {
    let (mut desk, folder) = desk("tz", Language::English);
    let refused =
        preview(&mut desk, "member", &folder, "Colour;Shape\nred;round\n").expect_err("no heading");
    assert_eq!(refused.code, "import-no-heading");
    let refused = preview(&mut desk, "member", &folder, "Village;family-name\nGoma;Asha\n")
        .expect_err("a column");
    assert_eq!(refused.code, "import-column-missing");
}

#[test]
fn an_answer_to_a_question_that_does_not_apply_is_left_out_and_told() {
    let (mut desk, folder) = desk("tz", Language::English);
    let csv = "family-name;standing;left-on\nAsha;approved;2020-05-01\nJuma;left;2020-05-01\n";
    let view = preview(&mut desk, "member", &folder, csv).expect("a preview");
    assert!(view.rows.is_empty(), "{:?}", view.rows);
    assert!(view.ignored.is_some());
    desk.apply_import().expect("applied");
    let members = records(&desk, "member");
    assert!(!members[0].contains("left-on") && members[1].contains("left-on"));
}

#[test]
fn a_record_is_named_by_its_name_or_its_number_and_never_guessed() {
    let (mut desk, folder) = desk("cd", Language::English);
    let site = |code: &str, name: &str| {
        ngazi_domain::Values::from([
            ("code".into(), Value::Text(code.into())),
            ("name".into(), Value::Text(name.into())),
        ])
    };
    let first = super::add(&mut desk, "site", site("P1", "Mont Noir")).id;
    // A code alone is enough where it is of one site only: P1, but not P2 or P9.
    super::add(&mut desk, "site", site("P2", "Bisie"));
    super::add(&mut desk, "site", site("P2", "Bisie"));
    let csv = "family-name;standing;site\nAsha;approved;p1 mont noir\nJuma;approved;1\nZawadi;approved;P2 Bisie\n\
               Neema;approved;P9\nAmina;approved;P1\nRehema;approved;P2\n";
    let view = preview(&mut desk, "member", &folder, csv).expect("a preview");
    let rows: Vec<&str> = view.rows.iter().map(|one| one.row.as_str()).collect();
    assert_eq!(rows, ["4", "5", "7"], "{:?}", view.rows);
    desk.apply_import().expect("applied");
    for member in records(&desk, "member") {
        assert_eq!(member.get("site"), Some(&Value::Reference(first)));
    }
}

#[test]
fn money_and_weights_need_their_unit_and_may_have_it_in_the_heading() {
    let (mut desk, folder) = desk("cd", Language::English);
    let form = desk.form("payment").expect("a form").clone();
    let money = form
        .fields
        .iter()
        .find(|field| field.kind == ngazi_domain::Kind::Money && !field.is_computed());
    let amount = money.expect("an amount").id.clone();
    let required: Vec<String> = form
        .fields
        .iter()
        .filter(|field| {
            field.need == ngazi_domain::Need::Required
                && field.when.is_empty()
                && field.id != amount
        })
        .map(|field| field.id.to_string())
        .collect();
    let values: Vec<String> = required
        .iter()
        .map(|id| match &form.field(id).expect("a field").kind {
            ngazi_domain::Kind::Choice { among, .. } => among[0].to_string(),
            ngazi_domain::Kind::Date { .. } => "2026-01-31".to_owned(),
            ngazi_domain::Kind::Answer => "yes".to_owned(),
            _ => "words".to_owned(),
        })
        .collect();
    let table = |head: &str, cells: &[&str]| {
        let mut text = format!("{};{head}\n", required.join(";"));
        cells.iter().for_each(|cell| text.push_str(&format!("{};{cell}\n", values.join(";"))));
        text
    };
    let plain = amount.to_string();
    let view =
        preview(&mut desk, "payment", &folder, &table(&plain, &["USD 10.50", "1,400 $", "12"]))
            .expect("read");
    let faulty: Vec<&str> =
        view.rows.iter().filter(|one| one.column == plain).map(|one| one.row.as_str()).collect();
    assert_eq!(faulty, ["4"], "{:?}", view.rows);
    let view = preview(&mut desk, "payment", &folder, &table(&format!("{plain} (CDF)"), &["12"]))
        .expect("read");
    assert!(view.rows.iter().all(|one| !one.column.starts_with(&plain)), "{:?}", view.rows);
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let (mut desk, folder) = desk("tz", Language::English);
    let mut csv = "family-name;standing\n".to_owned();
    (0..20_000).for_each(|row| csv.push_str(&format!("Asha {row};approved\n")));
    let path = written(&folder, "table.csv", &csv);
    let work = desk.work();
    let (done, stopped) = (AtomicBool::new(false), AtomicBool::new(false));
    let refused = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                work.stop();
                stopped.store(true, Ordering::Relaxed);
                std::thread::yield_now();
            }
        });
        while !stopped.load(Ordering::Relaxed) {
            std::thread::yield_now();
        }
        let refused = desk.preview_import("member", &path);
        done.store(true, Ordering::Relaxed);
        refused
    });
    assert_eq!(refused.expect_err("stopped").code, "table-stopped");
    assert_eq!(desk.apply_import().expect_err("nothing waits").code, "import-nothing");
    assert!(!desk.work().view().running && records(&desk, "member").is_empty());
}

#[test]
fn a_file_that_is_too_large_is_not_even_read() {
    let (mut desk, folder) = desk("tz", Language::English);
    let path = folder.path().join("large.csv");
    let file = std::fs::File::create(&path).expect("a file");
    file.set_len(ngazi_exchange::MOST_BYTES as u64 + 1).expect("long");
    assert_eq!(desk.preview_import("member", &path).expect_err("large").code, "table-too-large");
}

#[test]
fn five_hundred_wrong_rows_are_shown_and_all_are_counted() {
    let (mut desk, folder) = desk("tz", Language::English);
    let mut csv = "family-name;standing\n".to_owned();
    (0..1_500).for_each(|row| csv.push_str(&format!("Asha {row};dancing\n")));
    let view = preview(&mut desk, "member", &folder, &csv).expect("a preview");
    assert_eq!(view.rows.len(), 500);
    assert_eq!((view.rows[0].row.as_str(), view.rows[499].row.as_str()), ("2", "501"));
    assert!(
        view.rejected.contains("1,500") && view.more.is_some_and(|more| more.contains("1,000"))
    );
}
