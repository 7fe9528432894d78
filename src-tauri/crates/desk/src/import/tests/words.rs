//! The words of the shipped content can be told apart when they are compared.

use std::collections::HashMap;

use ngazi_domain::Kind;
use ngazi_words::Language;

use super::desk;
use crate::import::columns::choices;
use crate::import::fold::fold;

#[test]
fn every_heading_and_choice_of_a_language_means_one_thing() {
    for language in Language::ALL {
        let (desk, _folder) = desk("cd", language);
        let reader = desk.reader().expect("open");
        let mut wrong = Vec::new();
        for form in desk.catalogue.forms.values().filter(|form| form.is_register()) {
            for (list, fields) in std::iter::once((None, form.fields.as_slice()))
                .chain(form.fields.iter().map(|field| (Some(field), field.columns())))
            {
                let mut heads: HashMap<String, String> = HashMap::new();
                for field in fields {
                    let label = match list {
                        None => reader.label(form, &field.id),
                        Some(list) => reader.column_label(form, &list.id, field),
                    };
                    if let Some(other) = heads.insert(fold(&label), field.id.to_string()) {
                        wrong.push(format!(
                            "{language:?} {}: {label:?} is {other} and {}",
                            form.id, field.id
                        ));
                    }
                    let (Kind::Choice { set, among } | Kind::Choices { set, among }) = &field.kind
                    else {
                        continue;
                    };
                    let words = choices(&[&reader], set, among);
                    for id in among {
                        let word = reader.choice(set, id);
                        if words.get(&fold(&word)) != Some(&Some(id.clone())) {
                            wrong.push(format!("{language:?} {set} {id}: {word:?}"));
                        }
                        let many = matches!(field.kind, Kind::Choices { .. });
                        if many && word.contains(';') {
                            wrong.push(format!("{language:?} {set} {id}: a semicolon in {word:?}"));
                        }
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
