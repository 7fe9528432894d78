//! Every shipped form: its blank paper twin in every language, and its blank pages on the screen.

use std::path::Path;
use std::process::Command;

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::view::QuestionRef;
use ngazi_desk::{Day, Desk, Fresh, Language};
use ngazi_domain::{Context, Field, Form, Id, Truth, Values};
use ngazi_words::Words;

/// A desk with an open cooperative of which only the country is known, and the folder it lives in.
fn at_blank(country: &str) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).expect("a day"));
    let mut desk = Desk::new(still::ports(&clock, folder.path()), Language::English)
        .expect("the shipped content is sound");
    let path = folder.path().join("blank.ngazi");
    desk.create_store(&path, "a blank cooperative", Fresh::Blank { country }).expect("a store");
    (desk, folder)
}

/// The questions that a blank paper asks, each with its number: all of the newest version but those that the profile
/// rules out.
fn asked<'a>(desk: &'a Desk, form: &'a Form) -> Vec<(usize, &'a Field)> {
    let (registers, own) = (desk.registers().expect("open"), Values::new());
    let today = Day::from_ymd_opt(2026, 11, 23).expect("a day");
    let context = Context::new(&own, registers.cooperative(), today);
    let ruled_out = |field: &Field| {
        field.when.iter().any(|one| one.profile && one.holds(&context) == Truth::No)
    };
    let numbered = (1..).zip(&form.fields);
    numbered.filter(|(_, field)| field.is_of(form.version) && !ruled_out(field)).collect()
}

/// The words of a PDF in the order in which they are written, not in which they stand on the page.
fn text_of(paper: &Path) -> String {
    let told =
        Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(paper).arg("-").output();
    let told = told.unwrap_or_else(|error| panic!("pdftotext is needed: {error}"));
    assert!(told.status.success(), "{}: it cannot be read", paper.display());
    squeezed(&String::from_utf8_lossy(&told.stdout))
}

/// With single blanks, and without the hyphens that a reading program takes for those of a broken line.
fn squeezed(text: &str) -> String {
    text.replace('-', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The question of a field; one that is reckoned, or that asks "other, which?", has only a label.
fn question(words: &Words, form: &Form, field: &Field) -> String {
    let id = |field: &Id| format!("field-{}-{}", form.id.in_words(), field.in_words());
    let label = || match &field.other_of {
        Some(of) => words.say("field-other", &[("field", words.say(&id(of), &[]).into())]),
        None => words.say(&id(&field.id), &[]),
    };
    squeezed(&words.attr(&id(&field.id), "question", &[]).unwrap_or_else(label))
}

fn prints_every_form(country: &str, language: Language) {
    let (desk, folder) = at_blank(country);
    let words = Words::new(language, Some(country)).expect("words");
    let path = folder.path().join("form.pdf");
    for form in desk.catalogue().forms.values() {
        let what = format!("{country} {} {}", form.id, language.id());
        let printed = desk.print_form(form.id.as_str(), None, Some(language.id()), &path);
        // A letter that the font lacks is an error and never a box.
        printed.unwrap_or_else(|failure| panic!("{what}: {}", failure.message));
        let bytes = std::fs::read(&path).expect("a file");
        assert!(bytes.starts_with(b"%PDF-"), "{what}");
        let text = text_of(&path);
        assert!(!text.contains('\u{fffd}'), "{what}: a letter cannot be read back");
        let mut rest = text.as_str();
        for (number, field) in asked(&desk, form) {
            let sought = format!("{number} {}", question(&words, form, field));
            let found = rest.find(&sought);
            let at = found.unwrap_or_else(|| panic!("{what}: “{sought}” is not in\n{rest}"));
            rest = &rest[at + sought.len()..];
        }
    }
}

#[test]
fn every_form_prints_blank_in_english_with_every_question_and_its_number() {
    prints_every_form("cd", Language::English);
}

#[test]
fn every_form_prints_blank_in_french_with_every_question_and_its_number() {
    prints_every_form("cd", Language::French);
}

#[test]
fn every_form_prints_blank_in_swahili_with_every_question_and_its_number() {
    prints_every_form("tz", Language::Swahili);
}

/// A text that is there, and not the id of words that are missing.
fn said(what: &str, text: &str) {
    let id = text.contains('-') && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    assert!(!text.trim().is_empty() && !id, "{what}: {text:?}");
}

#[test]
fn every_register_is_asked_blank_from_the_first_question_to_the_last() {
    let (mut desk, _folder) = at_blank("cd");
    for language in Language::ALL {
        desk.speak(language).expect("words");
        let forms: Vec<Form> = desk.catalogue().forms.values().cloned().collect();
        for form in forms.iter().filter(|form| form.is_register()) {
            let what = format!("{} {}", form.id, language.id());
            let own = format!("{}/", form.id);
            let mut next = Some(QuestionRef { flow: "record".to_owned(), id: own, index: 0 });
            let mut seen: Vec<String> = vec![];
            while let Some(question) = next {
                let view = desk.open_question(&question);
                let view = view.unwrap_or_else(|failure| panic!("{what}: {}", failure.message));
                said(&what, &view.field.question);
                said(&what, &view.position);
                assert!(!view.field.computed, "{what}: {} is reckoned, not asked", view.field.id);
                assert!(view.field.error.is_none(), "{what}: a blank answer breaks no rule");
                assert!(!seen.contains(&view.field.id), "{what}: {} is asked twice", view.field.id);
                assert_eq!(view.progress.done as usize, seen.len(), "{what}");
                seen.push(view.field.id);
                assert!(seen.len() <= view.progress.total as usize, "{what}: there is no end");
                next = view.next;
            }
            let page = desk.open_record(form.id.as_str(), None, None);
            let page = page.unwrap_or_else(|failure| panic!("{what}: {}", failure.message));
            let shown = page.fields.iter().filter(|field| !field.computed);
            let shown: Vec<&str> = shown.map(|field| field.id.as_str()).collect();
            assert_eq!(seen, shown, "{what}: the guided and the compact page ask the same");
        }
    }
}

#[test]
fn every_compact_page_can_be_drawn_blank_in_every_language() {
    let (mut desk, _folder) = at_blank("tz");
    for language in Language::ALL {
        desk.speak(language).expect("words");
        let forms: Vec<Form> = desk.catalogue().forms.values().cloned().collect();
        for form in forms.iter().filter(|form| form.is_register()) {
            let what = format!("{} {}", form.id, language.id());
            let page = desk.open_record(form.id.as_str(), None, None);
            let page = page.unwrap_or_else(|failure| panic!("{what}: {}", failure.message));
            said(&what, &page.title);
            said(&what, &page.standing);
            assert!(page.record.is_none() && !page.removable, "{what}: nothing is kept yet");
            assert!(!page.fields.is_empty(), "{what}");
            assert!(!page.sections.is_empty(), "{what}");
            let mut last = 0;
            for field in page.fields.iter().chain(page.fields.iter().flat_map(|one| &one.blank)) {
                let what = format!("{what} {}", field.id);
                said(&what, &field.label);
                said(&what, &field.privacy);
                for choice in &field.choices {
                    said(&what, &choice.label);
                }
                if let Ok(number) = field.number.parse::<u32>() {
                    assert!(number > last, "{what}: the numbers rise");
                    last = number;
                }
            }
            for section in &page.sections {
                said(&what, &section.title);
                said(&what, &section.state);
            }
        }
    }
}
