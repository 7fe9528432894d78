//! What is erased because somebody asked for it.

use ngazi_domain::Value;

use super::{at_example, text};
use crate::Desk;

/// A member whom nobody could mistake for another.
fn member(desk: &mut Desk) -> String {
    let saved = desk.save_field("member", None, None, "family-name", &text("Zuzu"));
    let id = saved.expect("saved").record.record.expect("an id");
    desk.save_field("member", Some(&id), None, "village", &text("Kalehe-Centre")).expect("saved");
    id
}

#[test]
fn an_erased_record_is_gone_from_every_page_and_its_number_stays() {
    let (mut desk, _folder) = at_example("cd");
    let id = member(&mut desk);
    let number = desk.row_of("member", &id).expect("a member").number;
    let done = desk.erase_record("member", &id, "").expect("erased");
    assert!(done.message.contains(&format!("no. {number} is erased")), "{}", done.message);
    assert!(done.message.contains("backup"), "that copies still hold it is said");
    assert!(desk.open_record("member", Some(&id), None).is_err());
    assert!(desk.look_up("member", "zuzu").expect("looked up").choices.is_empty());
    let next = member(&mut desk);
    assert_eq!(desk.row_of("member", &next).expect("a member").number, number + 1);
    let (report, well) = desk.check_store().expect("checked");
    assert!(well, "{report}");
}

#[test]
fn nothing_before_it_can_be_taken_back() {
    let (mut desk, _folder) = at_example("cd");
    let id = member(&mut desk);
    assert!(desk.show_frame().expect("a frame").undo.is_some());
    desk.erase_record("member", &id, "").expect("erased");
    assert_eq!(desk.show_frame().expect("a frame").undo, None);
    assert_eq!(desk.undo().expect_err("nothing").code, "nothing-to-undo");
    let again = desk.erase_record("member", &id, "").expect_err("once is enough");
    assert_eq!(again.code, "unknown-thing");
}

#[test]
fn a_removed_record_can_be_erased_and_its_history_says_only_that() {
    let (mut desk, _folder) = at_example("cd");
    let id = member(&mut desk);
    desk.remove_records("member", std::slice::from_ref(&id), "Left the group").expect("removed");
    desk.erase_record("member", &id, "She asked for it").expect("erased");
    let history = desk.show_history("member", &id).expect("a history");
    assert!(history.title.contains("(erased)"), "{}", history.title);
    let acts: Vec<_> = history.acts.iter().map(|act| (act.what.as_str(), &act.changes)).collect();
    assert_eq!(acts, [("Erased", &vec!["Reason: She asked for it".to_owned()])]);
}

#[test]
fn those_that_name_an_erased_record_say_so() {
    let (mut desk, folder) = at_example("cd");
    let site = desk.registers().expect("open").of("site")[0].clone();
    let named = |desk: &Desk| {
        let members = desk.registers().expect("open").of("member");
        let one = members.iter().find(|one| one.get("site") == Some(&Value::Reference(site.id)));
        let id = one.expect("a member of that site").id.to_string();
        let view = desk.open_record("member", Some(&id), None).expect("a member");
        view.fields.iter().find(|field| field.id == "site").expect("the site").shown.clone()
    };
    desk.erase_record("site", &site.id.to_string(), "").expect("erased");
    assert!(named(&desk).ends_with("(erased)"), "{}", named(&desk));
    desk.hold(None);
    desk.open_store(&folder.path().join("example.ngazi"), crate::EXAMPLE_PASSPHRASE)
        .expect("opened");
    assert!(named(&desk).ends_with("(erased)"), "after the next opening too");
}

#[test]
fn a_reason_that_tells_who_it_was_is_refused() {
    let (mut desk, _folder) = at_example("cd");
    let id = member(&mut desk);
    for reason in ["zuzu asked for it", "The one from KALEHE-centre"] {
        let refused = desk.erase_record("member", &id, reason).expect_err("refused");
        assert_eq!(refused.code, "erase-reason-tells", "{reason}");
    }
    assert!(desk.open_record("member", Some(&id), None).is_ok(), "nothing was erased");
    desk.erase_record("member", &id, "She asked for it").expect("erased");
}

#[test]
fn the_cooperative_itself_is_not_erased() {
    let (mut desk, _folder) = at_example("cd");
    let profile = desk.registers().expect("open").single("cooperative").expect("a profile").id;
    let refused = desk.erase_record("cooperative", &profile.to_string(), "").expect_err("refused");
    assert_eq!(refused.code, "erase-not-here");
    for (form, record) in [("member", "nobody"), ("member", &*profile.to_string())] {
        let refused = desk.erase_record(form, record, "").expect_err("refused");
        assert_eq!(refused.code, "unknown-thing", "{form} {record}");
    }
}

#[test]
fn what_is_being_typed_goes_with_it() {
    let (mut desk, folder) = at_example("cd");
    let id = member(&mut desk);
    desk.note_draft("member", Some(&id), None, "team", Some("Zuzu’s own")).expect("noted");
    desk.erase_record("member", &id, "").expect("erased");
    desk.hold(None);
    desk.open_store(&folder.path().join("example.ngazi"), crate::EXAMPLE_PASSPHRASE)
        .expect("opened");
    assert_eq!(desk.opened().expect("open").draft, None);
}
