//! Paper: the form blank and filled, the table, the dossier.

use ngazi_desk::Language;
use ngazi_desk::view::TableQuery;

use super::*;

#[test]
fn the_form_prints_blank_with_its_questions_in_every_language() {
    let (desk, folder) = at_desk(Language::English);
    for (language, _) in WORDS {
        let path = folder.path().join("blank.pdf");
        desk.print_form(FORM, None, Some(language.id()), &path).expect("printed");
        let printed = words_of(&path);
        for (id, said) in said(language) {
            // A column of a list has its label as a head; what is for gold alone may be asked here, too.
            let column = id.starts_with("field-beehive-visits-");
            let stands = match id.split_once('.') {
                None => id.starts_with("heading-") || column,
                Some((_, attribute)) => attribute == "question" && !column,
            };
            if stands {
                assert!(printed.contains(&squeezed(&said)), "{id}: {said} is not in {printed}");
            }
        }
        assert!(!printed.contains("field"), "words are missing in {printed}");
    }
}

#[test]
fn the_form_prints_filled_with_what_was_written() {
    let (mut desk, folder) = at_desk(Language::English);
    let [hive, _] = two_hives(&mut desk);
    for (language, stands) in [
        (Language::English, "Used, still good"),
        (Language::French, "Déjà utilisé, encore bon"),
        (Language::Swahili, "Kimetumika, bado kizima"),
    ] {
        let path = folder.path().join("filled.pdf");
        desk.print_form(FORM, Some(&hive), Some(language.id()), &path).expect("printed");
        let said = words_of(&path);
        for word in ["H07", "Furaha Neema", "The parish", "Faces the river.", "Cleaned", stands] {
            assert!(said.contains(word), "{}: {word} is not in {said}", language.id());
        }
    }
}

#[test]
fn the_table_prints_as_it_stands_on_the_screen() {
    let (mut desk, folder) = at_desk(Language::French);
    two_hives(&mut desk);
    let path = folder.path().join("table.pdf");
    let query = TableQuery { form: FORM.to_owned(), ..TableQuery::default() };
    desk.print_table(&query, None, &path).expect("printed");
    let said = words_of(&path);
    for word in ["Ruches", "Repère", "H07", "H08", "Furaha Neema", "11 kg"] {
        assert!(said.contains(word), "{word} is not in {said}");
    }
}

#[test]
fn the_dossier_lists_it_on_request_and_only_counts_it_for_a_buyer() {
    let (mut desk, folder) = at_desk(Language::English);
    two_hives(&mut desk);
    let path = folder.path().join("dossier.pdf");
    for (language, title) in [("en", "Beehives"), ("fr", "Ruches"), ("sw", "Mizinga ya nyuki")] {
        let choice = desk.whole_view("members", language, None);
        desk.write_dossier(&choice, &path).expect("written");
        let said = words_of(&path);
        for word in [title, "H07", "H08"] {
            assert!(said.contains(word), "{language}: {word} is not in the paper");
        }
        for closed in ["Furaha", "Faces the river"] {
            assert!(!said.contains(closed), "{language}: {closed} stays on the laptop");
        }
        let choice = desk.whole_view("buyer", language, None);
        desk.write_dossier(&choice, &path).expect("written");
        let said = words_of(&path);
        assert!(said.contains(title), "{language}");
        for closed in ["H07", "Furaha", "USD", "The parish"] {
            assert!(!said.contains(closed), "{language}: a buyer does not see {closed}");
        }
    }
}
