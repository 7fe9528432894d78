//! What the tests of papers begin with: an open example, and records that it lacks.

use ngazi_domain::{Day, Id, Record, RecordId, Typed, Values, read};
use ngazi_words::Language;

use crate::ports::still::{self, StillClock};
use crate::{Desk, EXAMPLE_PASSPHRASE, Fresh};

/// A desk with an example open, and the folder it lives in.
pub(crate) fn at_example(country: &str) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
    let ports = still::ports(&clock, folder.path());
    let mut desk = Desk::new(ports, Language::English).expect("sound content");
    let path = folder.path().join("example.ngazi");
    let fresh = Fresh::Example { country, members: None, seed: 1 };
    desk.create_store(&path, EXAMPLE_PASSPHRASE, fresh).expect("a store");
    (desk, folder)
}

/// Puts a record into the open registers, as it would be typed in Congo, and gives it back.
pub(crate) fn put(desk: &mut Desk, form: &str, number: u32, typed: &[(&str, Typed)]) -> Record {
    let definition = desk.form(form).expect("a form");
    let value = |(id, typed): &(&str, Typed)| {
        let field = definition.field(id).unwrap_or_else(|| panic!("{form} has no {id}"));
        let value = read(&field.kind, typed, ',').unwrap_or_else(|rule| panic!("{id}: {rule:?}"));
        Some((Id::from(*id), value?))
    };
    let mut record = Record {
        id: RecordId::from_random(random(form, number)),
        form: form.into(),
        version: 1,
        number,
        subject: None,
        values: typed.iter().filter_map(value).collect::<Values>(),
    };
    let registers = desk.registers().expect("open");
    registers.reckon(definition, &mut record, desk.today());
    if let Some(open) = desk.open.as_mut() {
        open.registers.put(record.clone());
    }
    record
}

/// Sixteen bytes that no other record of the tests has.
fn random(form: &str, number: u32) -> [u8; 16] {
    let mut bytes = [0xAB; 16];
    bytes.iter_mut().zip(form.bytes().rev()).for_each(|(byte, letter)| *byte = letter);
    bytes[12..].copy_from_slice(&number.to_be_bytes());
    bytes
}

/// Typed words.
pub(crate) fn text(text: &str) -> Typed {
    Typed::Text(text.to_owned())
}

/// A typed weight in grams.
pub(crate) fn grams(amount: &str) -> Typed {
    let parts = [("amount", amount), ("unit", "gram")];
    Typed::Parts(parts.map(|(part, typed)| (part.to_owned(), typed.to_owned())).into())
}
