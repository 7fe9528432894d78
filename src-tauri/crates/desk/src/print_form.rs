use std::path::Path;

use ngazi_domain::{Form, Record, RecordId};
use ngazi_dossier::write_form;
use ngazi_words::{Language, Words};

use crate::Desk;
use crate::compose::Twin;
use crate::told::Told;
use crate::view::{DoneView, Failure};

impl Desk {
    /// Writes a form as a PDF: the newest version blank, or with a record in its boxes. The language may be another
    /// than that of the window. Errors: the form, record or language is unknown; the file cannot be written.
    pub fn print_form(
        &self,
        form: &str,
        record: Option<&str>,
        language: Option<&str>,
        path: &Path,
    ) -> Result<DoneView, Failure> {
        let form = self.form(form)?;
        let language = self.printed_in(language)?;
        // The words of another language live as long as the paper is made.
        let other;
        let words: &Words = match language == self.words.language() {
            true => &self.words,
            false => {
                other = self.words_in(language)?;
                &other
            }
        };
        let record = record.map(|id| self.printed(form, id)).transpose()?;
        let reader = self.reader_in(words)?;
        let sheets = Twin { reader, form, record, example: self.opened()?.example }.compose();
        let written = write_form(&sheets).told(&self.words)?;
        self.write_file(path, &written.bytes)?;
        Ok(DoneView {
            message: self.words.say("print-done", &[("pages", written.pages.into())]),
            path: Some(path.display().to_string()),
        })
    }

    /// A file name that says which form it is, whose record and in which language.
    pub fn form_name(&self, form: &str, record: Option<&str>, language: Option<&str>) -> String {
        let language = language.unwrap_or(self.words.language().id());
        let number = record.and_then(|id| {
            let record = self.printed(self.form(form).ok()?, id).ok()?;
            Some(format!("-{}", record.number))
        });
        let form = ngazi_domain::Id::from(form).in_words();
        format!("ngazi-{form}{}-{language}.pdf", number.unwrap_or_default())
    }

    fn printed_in(&self, language: Option<&str>) -> Result<Language, Failure> {
        match language {
            None => Ok(self.words.language()),
            Some(id) => Language::from_id(id).ok_or_else(|| self.unknown(id)),
        }
    }

    fn printed(&self, form: &Form, id: &str) -> Result<&Record, Failure> {
        let record = RecordId::parse(id)
            .and_then(|record| self.registers().ok()?.record(form.id.as_str(), record));
        record.ok_or_else(|| self.unknown(id))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ngazi_domain::{Id, Repeat};
    use ngazi_dossier::model::{Block, PaperField, PaperInput, Sheets};
    use ngazi_words::Language;

    use super::*;
    use crate::compose::{at_example, put, text};

    fn asked(sheets: &Sheets) -> Vec<&PaperField> {
        let blocks = sheets.sections.iter().flat_map(|section| &section.blocks);
        let fields = blocks.flat_map(|block| match block {
            Block::Questions(fields) => fields.as_slice(),
            _ => &[],
        });
        fields.filter(|field| !field.number.is_empty()).collect()
    }

    fn blank(desk: &Desk, form: &str) -> Sheets {
        let (reader, form) = (desk.reader().expect("open"), desk.form(form).expect("a form"));
        Twin { reader, form, record: None, example: true }.compose()
    }

    #[test]
    fn every_form_is_printed_blank_in_three_languages() {
        let (desk, folder) = at_example("cd");
        let path = folder.path().join("blank.pdf");
        let forms: Vec<&str> = desk.catalogue.forms.keys().map(Id::as_str).collect();
        assert!(forms.len() > 50, "points have forms too: {forms:?}");
        for form in forms {
            for language in Language::ALL {
                let done = desk.print_form(form, None, Some(language.id()), &path);
                let done =
                    done.unwrap_or_else(|failure| panic!("{form} {language:?}: {failure:?}"));
                assert!(done.path.is_some());
                assert!(std::fs::read(&path).expect("a file").starts_with(b"%PDF-"), "{form}");
            }
        }
    }

    #[test]
    fn every_record_of_the_examples_is_printed_filled() {
        for country in ["cd", "tz"] {
            let (desk, folder) = at_example(country);
            let path = folder.path().join("filled.pdf");
            let mut seen = BTreeSet::new();
            for record in desk.registers().expect("open").all() {
                // One of each form is enough to find a missing sign.
                if seen.insert(record.form.clone()) {
                    let (form, id) = (record.form.as_str(), record.id.to_string());
                    let done = desk.print_form(form, Some(&id), Some("sw"), &path);
                    assert!(done.is_ok(), "{country} {form}: {done:?}");
                }
            }
        }
    }

    #[test]
    fn the_numbers_and_the_order_are_those_of_the_screen() {
        let (desk, _folder) = at_example("cd");
        let reader = desk.reader().expect("open");
        for form in desk.catalogue.forms.values() {
            let screen = reader.record(form, None, None);
            let sheets = blank(&desk, form.id.as_str());
            let paper = asked(&sheets);
            // The screen hides what depends on an answer, paper says when it is asked.
            let mut rest = paper.iter();
            for field in &screen.fields {
                let found = rest.find(|one| one.number == field.number);
                let found = found.unwrap_or_else(|| panic!("{} {}", form.id, field.number));
                assert_eq!(found.question, field.question, "{} {}", form.id, field.number);
            }
            let numbers: Vec<usize> =
                paper.iter().map(|one| one.number.parse().expect("a number")).collect();
            assert!(numbers.is_sorted(), "{}: {numbers:?}", form.id);
        }
    }

    #[test]
    fn a_condition_is_a_sentence_and_what_never_applies_is_left_out() {
        let (desk, _folder) = at_example("cd");
        let sheets = blank(&desk, "accident");
        let notes: Vec<&str> =
            asked(&sheets).iter().filter_map(|one| one.note.as_deref()).collect();
        assert!(notes.iter().any(|note| note.starts_with("Only if: 3 Kind of event — Accident.")));
        for form in desk.catalogue.forms.values() {
            for field in &form.fields {
                let profile = field.when.iter().any(|one| one.profile);
                let never = crate::compose::never(&desk.reader().expect("open"), &field.when);
                let number = crate::fields::place(form, field).to_string();
                let sheets = blank(&desk, form.id.as_str());
                let printed = asked(&sheets).iter().any(|one| one.number == number);
                assert_eq!(printed, !never, "{} {}", form.id, field.id);
                assert!(profile || !never, "only the profile rules a question out");
            }
        }
    }

    #[test]
    fn a_filled_form_shows_number_values_and_ticks_and_no_withdrawn_answer() {
        let (mut desk, _folder) = at_example("cd");
        let typed = [
            ("received-on", text("05/10/2026")),
            ("severity", text("serious")),
            ("anonymous", text("yes")),
            // It was answered before the person asked to stay without a name.
            ("name", text("Furaha")),
        ];
        let record = put(&mut desk, "complaint", 31, &typed);
        let (reader, form) =
            (desk.reader().expect("open"), desk.form("complaint").expect("a form"));
        let sheets = Twin { reader, form, record: Some(&record), example: true }.compose();
        let number = sheets.head.number.as_ref().and_then(|one| one.groups[0].value.as_deref());
        assert_eq!(number, Some("31"));
        let paper = asked(&sheets);
        let PaperInput::Boxes { groups, .. } = &paper[0].input else { panic!("{:?}", paper[0]) };
        let date: Vec<_> = groups.iter().filter_map(|group| group.value.as_deref()).collect();
        assert_eq!(date, ["05", "10", "2026"]);
        let ticked: Vec<&str> = paper
            .iter()
            .filter_map(|one| match &one.input {
                PaperInput::Choices { choices, .. } => Some(choices),
                _ => None,
            })
            .flatten()
            .filter(|choice| choice.ticked)
            .map(|choice| choice.label.as_str())
            .collect();
        assert_eq!(ticked.len(), 2, "severity and anonymous: {ticked:?}");
        assert!(!format!("{sheets:?}").contains("Furaha"));
    }

    #[test]
    fn a_paper_about_one_step_says_which() {
        let (desk, folder) = at_example("cd");
        let path = folder.path().join("step.pdf");
        let form = desk.form("step").expect("a form");
        assert_eq!(form.repeat, Repeat::Subject);
        let registers = desk.registers().expect("open");
        let record = registers.of("step").first().expect("a step");
        let reader = desk.reader().expect("open");
        let sheets = Twin { reader, form, record: Some(record), example: true }.compose();
        assert!(sheets.head.lines[0].value.is_some(), "{:?}", sheets.head);
        assert!(desk.print_form("step", None, None, &path).is_ok());
    }

    #[test]
    fn what_is_unknown_is_refused_in_words() {
        let (desk, folder) = at_example("cd");
        let path = folder.path().join("no.pdf");
        for (form, record, language) in
            [("nothing", None, None), ("member", Some("x"), None), ("member", None, Some("de"))]
        {
            let refused = desk.print_form(form, record, language, &path).expect_err("refused");
            assert!(!refused.message.contains("error-"), "{refused:?}");
        }
        assert!(!path.exists());
        assert_eq!(desk.form_name("point.mercury", None, Some("sw")), "ngazi-point-mercury-sw.pdf");
    }
}
