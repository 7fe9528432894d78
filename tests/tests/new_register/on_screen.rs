//! The window: the page of books, questions, the compact page, the table, undo, history, what to do.

use ngazi_desk::view::{FilterChoice, Mark, QuestionRef, TableQuery};
use ngazi_desk::{Desk, Language, Page, Typed};

use super::*;

fn asked(desk: &Desk, record: &str) -> Vec<String> {
    let mut next =
        Some(QuestionRef { flow: "record".to_owned(), id: format!("{FORM}/{record}"), index: 0 });
    let mut seen = Vec::new();
    while let Some(question) = next {
        let view = desk.open_question(&question).expect("a question");
        seen.push(view.field.id);
        next = view.next;
    }
    seen
}

#[test]
fn it_stands_on_its_shelf_in_every_language() {
    for (language, title) in [
        (Language::English, "Beehives"),
        (Language::French, "Ruches"),
        (Language::Swahili, "Mizinga ya nyuki"),
    ] {
        let (mut desk, _folder) = at_desk(language);
        two_hives(&mut desk);
        let page = desk.show_registers().expect("the books");
        let shelf = page
            .shelves
            .iter()
            .find(|shelf| shelf.registers.iter().any(|book| book.form == "water"));
        let books = &shelf.expect("the shelf of the environment").registers;
        let book = books.iter().find(|book| book.form == FORM).expect("the new book");
        assert_eq!((book.title.as_str(), book.count.as_str()), (title, "2"));
        assert_eq!(book.lead, said(language).remove("form-beehive.lead"));
    }
}

#[test]
fn it_is_asked_question_by_question_and_an_answer_brings_further_questions() {
    let (mut desk, _folder) = at_desk(Language::English);
    let first = QuestionRef { flow: "record".to_owned(), id: format!("{FORM}/"), index: 0 };
    let view = desk.open_question(&first).expect("a question");
    assert_eq!(view.field.question, "What is written on the hive?");
    assert!(view.position.starts_with("The hive"), "{}", view.position);
    let blank = [
        "code",
        "keeper",
        "set-up",
        "condition",
        "harvested-on",
        "sold-to",
        "price",
        "visits",
        "photo",
        "note",
    ];
    assert_eq!(asked(&desk, ""), blank);

    let saved = desk.save_field(FORM, None, None, "code", &text("H-07")).expect("saved");
    let id = saved.record.record.expect("a record");
    let save = |desk: &mut Desk, field: &str, typed: Typed| {
        desk.save_field(FORM, Some(&id), None, field, &typed).expect("saved");
    };
    save(&mut desk, "set-up", text("2025-03-01"));
    save(&mut desk, "harvested-on", text("2026-08-14"));
    save(&mut desk, "sold-to", text("other"));
    let now = asked(&desk, &id);
    for new in ["combs", "honey", "water", "sold-to-other"] {
        assert!(now.iter().any(|one| one == new), "{new} is not among {now:?}");
    }
    let which = field(&desk, &id, "sold-to-other");
    assert_eq!(which.question, "Sold to: which other?");

    // What is only of use to those who dig gold is asked of them alone.
    assert!(!now.iter().any(|one| one == "smoke"));
    let gold = Typed::List(vec!["gold".to_owned()]);
    desk.save_field("cooperative", None, None, "minerals", &gold).expect("saved");
    assert!(asked(&desk, &id).iter().any(|one| one == "smoke"));

    // The task list of its sections.
    let page = desk.open_record(FORM, Some(&id), None).expect("a record");
    let titles: Vec<&str> = page.sections.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["The hive", "The last harvest", "Care"]);
    assert_eq!(page.title, "H-07");
    assert!(page.lead.starts_with("Beehive"), "{}", page.lead);
}

#[test]
fn the_compact_page_reckons_and_says_what_does_not_fit() {
    let (mut desk, folder) = at_desk(Language::English);
    let [hive, other] = two_hives(&mut desk);
    let says = |id: &str| shown(&desk, &hive, id);
    assert_eq!(says("income"), "USD 36.00");
    assert_eq!(says("stings"), "7");
    assert_eq!(says("next-harvest"), "14 February 2027");
    assert_eq!(says("keeper"), "Furaha Neema");
    assert_eq!(says("sold-to"), "Another buyer");
    let income = field(&desk, &other, "income");
    assert!(income.computed, "nobody types it");
    let not_yet = desk.words().say("format-not-reckoned", &[]);
    assert_eq!(income.shown, not_yet, "without a price it is not zero");
    assert_eq!(field(&desk, &other, "condition").typed, Typed::Unknown);

    let refused = |desk: &mut Desk, field: &str, typed: &Typed| {
        let refused = desk.save_field(FORM, Some(&hive), None, field, typed);
        let refused = refused.expect_err("it breaks a rule");
        assert_eq!(refused.field.as_deref(), Some(field), "{}", refused.message);
        refused.message
    };
    let rule = |desk: &Desk, id: &str, field: &str, limit: &str| {
        desk.words().say(id, &[("field", field.into()), ("limit", limit.into())])
    };
    let two = visits([visit("2026-02-01", "Cleaned", "2"), visit("", "Harvest", "5")]);
    for (id, typed, broken, limit) in [
        ("harvested-on", text("2025-02-28"), "rule-before", "Set up on"),
        ("set-up", text("2027-01-01"), "rule-in-future", ""),
        ("code", Typed::Empty, "rule-required", ""),
        ("combs", text("201"), "rule-too-large", "200"),
        ("combs", text("2.5"), "rule-not-whole", ""),
        ("set-up", Typed::Unknown, "rule-unknown-not-allowed", ""),
    ] {
        let label = field(&desk, &hive, id).label;
        assert_eq!(refused(&mut desk, id, &typed), rule(&desk, broken, &label, limit));
    }
    let day = rule(&desk, "rule-required", "Day", "");
    let args = [("list", "Visits".into()), ("row", "2".into()), ("message", day.into())];
    assert_eq!(refused(&mut desk, "visits", &two), desk.words().say("rule-row", &args));
    assert_eq!(shown(&desk, &hive, "combs"), "12", "what was there stays");

    let photo = ngazi_tests::top().join("tests/photos/fractal.jpg");
    let at = (FORM, Some(hive.as_str()), None);
    desk.attach_file(at, "photo", None, &photo).expect("kept");
    let file = field(&desk, &hive, "photo").file.expect("a file");
    assert!(file.picture && file.fault.is_none());
    assert!(desk.show_file(&file.hash).expect("a picture").source.starts_with("data:image/"));
    drop(folder);
}

fn query() -> TableQuery {
    TableQuery { form: FORM.to_owned(), limit: 50, ..TableQuery::default() }
}

fn codes(desk: &Desk, query: &TableQuery) -> Vec<String> {
    let table = desk.show_table(query).expect("a table");
    table.rows.into_iter().map(|row| row.cells[1].text.clone()).collect()
}

#[test]
fn the_table_finds_sorts_lets_through_and_adds_up() {
    let (mut desk, _folder) = at_desk(Language::English);
    two_hives(&mut desk);
    let table = desk.show_table(&query()).expect("a table");
    let heads: Vec<&str> = table.columns.iter().map(|one| one.head.as_str()).collect();
    assert_eq!(
        heads[1..],
        ["Hive", "Keeper", "Set up on", "Condition", "Combs", "Honey", "Income"]
    );
    assert_eq!(table.title, "Beehives");
    let totals: Vec<String> = table.totals.iter().map(|cell| plain(&cell.text)).collect();
    assert_eq!(totals[5..7], ["16", "11 kg"]);
    let missing = [("total", "USD 36.00".into()), ("missing", 1_u32.into())];
    assert_eq!(totals[7], desk.words().say("table-total-part", &missing), "a row lacks its figure");

    let find = |search: &str| TableQuery { search: search.to_owned(), ..query() };
    assert_eq!(codes(&desk, &find("river")), ["H-07"], "any text of the record");
    assert_eq!(codes(&desk, &find("h-0")), ["H-07", "H-08"]);
    assert_eq!(codes(&desk, &find("wasps")), [""; 0]);

    let sorted =
        |by: &str, descending| TableQuery { sort: Some(by.to_owned()), descending, ..query() };
    assert_eq!(codes(&desk, &sorted("honey", false)), ["H-08", "H-07"]);
    assert_eq!(codes(&desk, &sorted("code", true)), ["H-08", "H-07"]);

    let only = |choice: &str| TableQuery {
        filters: vec![FilterChoice {
            field: "condition".to_owned(),
            choices: vec![choice.to_owned()],
        }],
        ..query()
    };
    assert_eq!(codes(&desk, &only("used")), ["H-07"]);
    assert_eq!(codes(&desk, &only("unknown")), ["H-08"]);
    let offered: Vec<&str> = table.filters.iter().map(|one| one.label.as_str()).collect();
    assert!(offered.contains(&"Condition") && offered.contains(&"Keeper"), "{offered:?}");
}

#[test]
fn what_was_done_is_taken_back_done_again_and_told() {
    let (mut desk, _folder) = at_desk(Language::English);
    let [hive, _] = two_hives(&mut desk);
    desk.save_field(FORM, Some(&hive), None, "combs", &text("14")).expect("saved");
    assert_eq!(shown(&desk, &hive, "income"), "USD 42.00");
    let undo = desk.words().say("undo-field", &[("field", "Combs".into())]);
    assert_eq!(desk.show_frame().expect("a frame").undo.as_deref(), Some(undo.as_str()));
    desk.undo().expect("taken back");
    assert_eq!(shown(&desk, &hive, "income"), "USD 36.00", "it is reckoned again");
    desk.redo().expect("done again");
    let history = desk.show_history(FORM, &hive).expect("a history");
    assert!(history.title.contains("H-07"), "{}", history.title);
    let last: Vec<&str> = history.acts.iter().take(3).map(|act| act.what.as_str()).collect();
    let acts = ["redo", "undo", "save-field"];
    assert_eq!(last, acts.map(|act| desk.words().say(&format!("action-{act}"), &[])));
    let change = [("field", "Combs".into()), ("before", "12".into()), ("after", "14".into())];
    assert_eq!(history.acts[0].changes, [desk.words().say("history-changed", &change)]);
    let removed =
        desk.remove_records(FORM, std::slice::from_ref(&hive), "Stolen").expect("removed");
    assert!(!removed.message.is_empty());
    assert_eq!(codes(&desk, &query()), ["H-08"]);
    desk.undo().expect("taken back");
    assert_eq!(codes(&desk, &query()), ["H-07", "H-08"]);
}

#[test]
fn an_answer_that_nobody_knows_becomes_something_to_do() {
    let (mut desk, _folder) = at_desk(Language::English);
    let report = |desk: &Desk| desk.report(Page::Home, None).expect("a page").to_string();
    assert!(!report(&desk).contains("Beehive"));
    let [_, hive] = two_hives(&mut desk);
    let said = report(&desk);
    let task = [("count", 1_u32.into()), ("form", "Beehives".into())];
    assert!(said.contains(&desk.words().say("task-find-out-answers", &task)), "{said}");
    let page = desk.open_record(FORM, Some(&hive), None).expect("a record");
    assert_eq!(page.standing, desk.words().say("record-unknown", &[("count", 1_u32.into())]));
    assert_eq!(page.mark, Mark::Partly);
    desk.save_field(FORM, Some(&hive), None, "condition", &text("new")).expect("saved");
    assert!(!report(&desk).contains("Beehive"));
}
