//! Files that prove something.

use super::{at_example, text};
use crate::view::RowPlace;

const PHOTO: &[u8] = include_bytes!("../../../../../tests/photos/fractal.jpg");

#[test]
fn a_photo_is_kept_shown_and_leaves_without_its_data() {
    let (mut desk, folder) = at_example("cd");
    let path = folder.path().join("IMG_2041.jpg");
    std::fs::write(&path, PHOTO).expect("a file");
    let saved = desk.attach_file(("document", None, None), "copy", None, &path).expect("kept");
    let field = saved.record.fields.iter().find(|field| field.id == "copy").expect("the field");
    let file = field.file.as_ref().expect("a file");
    assert_eq!((file.name.as_str(), file.picture), ("IMG_2041.jpg", true));
    assert!(
        desk.show_file(&file.hash).expect("shown").source.starts_with("data:image/jpeg;base64,")
    );
    let copy = folder.path().join("copy.jpg");
    desk.save_file(&file.hash, false, &copy).expect("saved");
    let bytes = std::fs::read(&copy).expect("written");
    assert!(bytes.starts_with(&[0xFF, 0xD8]) && !bytes.windows(4).any(|four| four == b"Exif"));
    desk.save_file(&file.hash, true, &copy).expect("saved");
    assert_eq!(std::fs::read(&copy).expect("written"), PHOTO, "the original is as it came");
}

#[test]
fn what_is_not_a_proof_is_refused_by_its_content_and_nothing_is_written() {
    let (mut desk, folder) = at_example("cd");
    let records = desk.registers().expect("open").of("document").len();
    let attach = |desk: &mut crate::Desk, name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        let refused = desk.attach_file(("document", None, None), "copy", None, &path);
        refused.expect_err("refused").code
    };
    assert_eq!(attach(&mut desk, "photo.jpg", b"MZ\x90\x00 a program"), "evidence-not-a-proof");
    assert_eq!(attach(&mut desk, "cut.jpg", &PHOTO[..PHOTO.len() / 2]), "evidence-damaged");
    assert_eq!(attach(&mut desk, "empty.pdf", b""), "evidence-empty");
    let large = vec![0xFF; ngazi_evidence::MOST_BYTES + 1];
    assert_eq!(attach(&mut desk, "large.jpg", &large), "evidence-too-large");
    assert_eq!(desk.registers().expect("open").of("document").len(), records);
}

#[test]
fn a_photo_stands_in_the_row_of_a_list() {
    let (mut desk, folder) = at_example("cd");
    let path = folder.path().join("shaft.jpg");
    std::fs::write(&path, PHOTO).expect("a file");
    let saved = desk.save_field("accident", None, None, "kind", &text("near-miss")).expect("saved");
    let id = saved.record.record.expect("an id");
    let at = RowPlace { row: 0, column: "photo".to_owned() };
    let saved = desk.attach_file(("accident", Some(&id), None), "photos", Some(&at), &path);
    let saved = saved.expect("kept").record;
    let list = saved.fields.iter().find(|field| field.id == "photos").expect("the list");
    assert!(list.rows[0].fields.iter().any(|field| field.file.is_some()));
    desk.undo().expect("taken back");
    let after = desk.open_record("accident", Some(&id), None).expect("there");
    let list = after.fields.iter().find(|field| field.id == "photos").expect("the list");
    assert!(list.rows.is_empty());
}
