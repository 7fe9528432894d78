//! What was done is taken back, done again and told.

use ngazi_domain::Typed;

use super::{at_example, text};
use crate::view::{QuestionRef, Target};

#[test]
fn an_answer_is_taken_back_and_given_again() {
    let (mut desk, _folder) = at_example("cd");
    let member = desk.registers().expect("open").of("member")[0].clone();
    let id = member.id.to_string();
    let name = |desk: &crate::Desk| {
        let registers = desk.registers().expect("open");
        registers.record("member", member.id).and_then(|one| one.id_of("team")).map(str::to_owned)
    };
    assert_eq!(desk.show_frame().expect("a frame").undo, None);
    desk.save_field("member", Some(&id), None, "team", &text("Umoja")).expect("saved");
    assert_eq!(desk.show_frame().expect("a frame").undo.as_deref(), Some("Undo: Team"));
    desk.undo().expect("taken back");
    assert_eq!(name(&desk), member.id_of("team").map(str::to_owned));
    desk.redo().expect("done again");
    assert_eq!(name(&desk).as_deref(), Some("Umoja"));
    desk.undo().expect("taken back");
    desk.save_field("member", Some(&id), None, "village", &text("Mlimani")).expect("saved");
    assert_eq!(
        desk.redo().expect_err("a new deed ends what was taken back").code,
        "nothing-to-redo"
    );
}

#[test]
fn a_new_record_is_taken_back_and_its_number_is_not_given_again() {
    let (mut desk, _folder) = at_example("cd");
    let add = |desk: &mut crate::Desk| {
        let saved = desk.save_field("site", None, None, "code", &text("P99")).expect("saved");
        saved.record.record.expect("it has an id")
    };
    let first = add(&mut desk);
    desk.undo().expect("taken back");
    assert!(desk.open_record("site", Some(&first), None).is_err(), "it is gone");
    let second = add(&mut desk);
    let number = |desk: &crate::Desk, id: &str| desk.row_of("site", id).expect("a site").number;
    let after = number(&desk, &second);
    desk.undo().expect("taken back");
    let third = add(&mut desk);
    assert_eq!(number(&desk, &third), after + 1);
}

#[test]
fn a_removed_record_comes_back_with_everything_and_those_that_name_it_say_so() {
    let (mut desk, _folder) = at_example("cd");
    let site = desk.registers().expect("open").of("site")[0].clone();
    let id = site.id.to_string();
    let refused = desk
        .remove_records("site", std::slice::from_ref(&id), "  ")
        .expect_err("a reason is needed");
    assert_eq!(refused.code, "reason-missing");
    assert!(!desk.named_by("site", &id).expect("a site").is_empty());
    desk.remove_records("site", std::slice::from_ref(&id), "Closed by the owner").expect("removed");
    let member = desk
        .registers()
        .expect("open")
        .of("member")
        .iter()
        .find(|one| one.get("site") == Some(&ngazi_domain::Value::Reference(site.id)));
    let member = member.expect("a member of that site").id.to_string();
    let view = desk.open_record("member", Some(&member), None).expect("a member");
    let field = view.fields.iter().find(|field| field.id == "site").expect("the site");
    assert!(field.shown.contains("removed"), "{}", field.shown);
    assert!(field.error.is_some(), "it is told at the field");
    desk.undo().expect("taken back");
    assert_eq!(desk.registers().expect("open").record("site", site.id), Some(&site));
}

#[test]
fn a_record_tells_its_history_in_words_the_last_act_first() {
    let (mut desk, _folder) = at_example("cd");
    let id = desk.registers().expect("open").of("member")[0].id.to_string();
    desk.save_field("member", Some(&id), None, "team", &text("Umoja")).expect("saved");
    desk.save_field("member", Some(&id), None, "team", &text("Amani")).expect("saved");
    let history = desk.show_history("member", &id).expect("a history");
    let said: Vec<_> =
        history.acts.iter().map(|act| (act.what.as_str(), act.changes.len())).collect();
    assert_eq!(said[..2], [("Written", 1), ("Written", 1)]);
    assert_eq!(history.acts[0].changes, ["Team: Umoja, then Amani"]);
    assert!(history.acts[0].when.ends_with("10:42"), "{}", history.acts[0].when);
    assert_eq!(history.acts.last().map(|act| act.what.as_str()), Some("Made with the store"));
}

#[test]
fn the_window_is_offered_the_page_it_stood_on_until_it_is_closed() {
    let (mut desk, folder) = at_example("cd");
    let question = QuestionRef { flow: "record".to_owned(), id: "accident/".to_owned(), index: 2 };
    let target = Target::Question { question };
    desk.note_place(Some(&target)).expect("noted");
    // The program is gone without closing.
    desk.hold(None);
    let path = folder.path().join("example.ngazi");
    desk.open_store(&path, crate::EXAMPLE_PASSPHRASE).expect("opened");
    let resume = desk.show_frame().expect("a frame").resume.expect("asked");
    assert_eq!(resume.target, target);
    desk.note_place(None).expect("declined");
    assert_eq!(desk.show_frame().expect("a frame").resume, None);
    desk.note_place(Some(&target)).expect("noted");
    desk.close_store().expect("closed");
    desk.open_store(&path, crate::EXAMPLE_PASSPHRASE).expect("opened");
    assert_eq!(desk.show_frame().expect("a frame").resume, None, "closed on purpose");
}

#[test]
fn i_do_not_know_becomes_a_task_that_leads_to_the_record() {
    let (mut desk, _folder) = at_example("cd");
    let saved = desk.save_field("risk", None, None, "hazard", &text("Shaft P7")).expect("saved");
    let id = saved.record.record.expect("an id");
    let unknown = desk.catalogue.forms["risk"].fields.iter().find(|field| field.unknown);
    let Some(field) = unknown.map(|field| field.id.to_string()) else { return };
    desk.save_field("risk", Some(&id), None, &field, &Typed::Unknown).expect("saved");
    let home = desk.conclusions().expect("drawn");
    let found = home.tasks.iter().any(|task| {
        matches!(&task.kind, ngazi_programme::TaskKind::FindOutAnswers { form, .. } if *form == "risk")
    });
    assert!(found, "{:?}", home.tasks);
}
