//! Tables: search, sort, filter, columns, totals.

use super::{at_example, text};
use crate::view::{FilterChoice, TableQuery};

fn query(form: &str) -> TableQuery {
    TableQuery { form: form.to_owned(), limit: 200, ..TableQuery::default() }
}

#[test]
fn half_a_name_without_its_accents_finds_the_member() {
    let (mut desk, _folder) = at_example("cd");
    let id = desk.registers().expect("open").of("member")[4].id.to_string();
    desk.save_field("member", Some(&id), None, "family-name", &text("Bénikwirha")).expect("saved");
    desk.save_field("member", Some(&id), None, "phone", &text("+243 812 345 678")).expect("saved");
    let found = |search: &str| {
        let asked = TableQuery { search: search.to_owned(), ..query("member") };
        let table = desk.show_table(&asked).expect("a table");
        table.rows.iter().any(|row| row.record == id)
    };
    for search in ["Benikw", "nikwir", "BÉNIK", "812345", "0812 345"] {
        assert!(found(search), "{search:?}");
    }
    assert!(!found("zzzz"));
}

#[test]
fn rows_are_sorted_as_this_language_sorts_and_blanks_stand_last() {
    let (desk, _folder) = at_example("cd");
    let column = |descending: bool, sort: &str| {
        let asked = TableQuery { sort: Some(sort.to_owned()), descending, ..query("member") };
        let table = desk.show_table(&asked).expect("a table");
        let place = table.columns.iter().position(|one| one.id == sort).expect("shown");
        table.rows.iter().map(|row| row.cells[place].text.clone()).collect::<Vec<_>>()
    };
    let names = column(false, "family-name");
    let mut sorted = names.clone();
    sorted.sort_by(|a, b| desk.words.compare(a, b));
    assert_eq!(names, sorted);
    for descending in [false, true] {
        let dates = column(descending, "last-inspection");
        let dash = desk.words.say("format-dash", &[]);
        let first_blank = dates.iter().position(|text| *text == dash).unwrap_or(dates.len());
        assert!(dates[first_blank..].iter().all(|text| *text == dash), "{dates:?}");
    }
}

#[test]
fn a_filter_lets_through_what_was_chosen_and_not_answered_is_a_choice() {
    let (desk, _folder) = at_example("cd");
    let count = |choices: &[&str]| {
        let choices = choices.iter().map(|id| (*id).to_owned()).collect();
        let filters = vec![FilterChoice { field: "sex".to_owned(), choices }];
        desk.show_table(&TableQuery { filters, ..query("member") }).expect("a table").total
    };
    let (women, men, blank) = (count(&["female"]), count(&["male"]), count(&["-"]));
    assert!(women > 0 && men > 0);
    assert_eq!(women + men + blank, count(&[]));
    assert_eq!(count(&["female", "-"]), women + blank);
}

#[test]
fn chosen_columns_are_remembered_in_the_store() {
    let (mut desk, _folder) = at_example("cd");
    let heads = |desk: &crate::Desk| -> Vec<String> {
        let table = desk.show_table(&query("member")).expect("a table");
        table.columns.into_iter().map(|column| column.id).collect()
    };
    let before = heads(&desk);
    desk.choose_columns("member", &["village".to_owned(), "sex".to_owned()]).expect("chosen");
    assert_eq!(heads(&desk), ["number", "village", "sex"]);
    assert!(desk.choose_columns("member", &["colour".to_owned()]).is_err());
    desk.choose_columns("member", &[]).expect("given back");
    assert_eq!(heads(&desk), before);
}

#[test]
fn a_total_says_how_many_rows_have_no_figure_and_never_adds_two_currencies() {
    let (mut desk, _folder) = at_example("cd");
    let sum = |amount: &str, currency: &str| {
        let parts = [("amount", amount), ("currency", currency)];
        ngazi_domain::Typed::Parts(parts.map(|(k, v)| (k.to_owned(), v.to_owned())).into())
    };
    let mut filters = vec![];
    for money in [Some(("10.00", "USD")), Some(("2500", "CDF")), None] {
        let member = desk.registers().expect("open").of("member")[0].id.to_string();
        let saved = desk.save_field("due", None, None, "member", &text(&member)).expect("saved");
        let id = saved.record.record.expect("an id");
        desk.save_field("due", Some(&id), None, "kind", &text("share")).expect("saved");
        desk.save_field("due", Some(&id), None, "period", &text("Jaribio")).expect("saved");
        if let Some((amount, currency)) = money {
            desk.save_field("due", Some(&id), None, "amount", &sum(amount, currency))
                .expect("saved");
        }
        filters =
            vec![FilterChoice { field: "kind".to_owned(), choices: vec!["share".to_owned()] }];
    }
    let asked = TableQuery { filters, search: "Jaribio".to_owned(), ..query("due") };
    let table = desk.show_table(&asked).expect("a table");
    let place = table.columns.iter().position(|one| one.id == "amount").expect("shown");
    let said = table.totals[place].text.replace('\u{a0}', " ");
    assert!(said.contains("USD 10") && said.contains("CDF 2,500"), "{said}");
    assert!(said.contains("one row has no figure"), "{said}");
}

#[test]
fn a_window_of_rows_is_as_long_as_asked_and_ends_with_the_register() {
    let (desk, _folder) = at_example("cd");
    let asked = |offset, limit| {
        let table = desk.show_table(&TableQuery { offset, limit, ..query("member") });
        let table = table.expect("a table");
        (table.offset, table.rows.len(), table.total)
    };
    assert_eq!(asked(0, 20), (0, 20, 86));
    assert_eq!(asked(80, 20), (80, 6, 86));
    assert_eq!(asked(400, 20), (80, 6, 86), "the last one there is");
    assert_eq!(asked(0, 100_000).1, 86);
}
