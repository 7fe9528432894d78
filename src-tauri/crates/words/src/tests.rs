use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use ngazi_domain::{Currency, Decimal, Money, PartialDate, Weight, WeightUnit};

use crate::{Arg, Language, Words, areas, source};

fn words(language: Language, country: &str) -> Words {
    Words::new(language, Some(country)).expect("the shipped words are sound")
}

/// Every message and attribute of a language, by area, with the variables it uses.
fn shape(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut shape = BTreeMap::new();
    for area in areas(language) {
        let text = source(language, &area).expect("text");
        let parsed = fluent_syntax::parser::parse(text).expect("well formed");
        for entry in &parsed.body {
            let Entry::Message(message) = entry else { continue };
            let id = format!("{area}: {}", message.id.name);
            let value = message.value.as_ref().unwrap_or_else(|| panic!("{id} has no value"));
            shape.insert(id.clone(), variables(value));
            for attribute in &message.attributes {
                shape.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
            }
        }
    }
    shape
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    fn inline(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => within(expression, found),
            _ => {}
        }
    }
    fn elements(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                within(expression, found);
            }
        }
    }
    fn within(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(one) => inline(one, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| elements(&variant.value, found));
            }
        }
    }
    let mut found = BTreeSet::new();
    elements(pattern, &mut found);
    found
}

#[test]
fn the_three_languages_have_the_same_messages_attributes_and_variables() {
    let english = shape(Language::English);
    for language in [Language::French, Language::Swahili] {
        let other = shape(language);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let added: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && added.is_empty(),
            "{language:?} lacks {missing:?}, adds {added:?}"
        );
        for (id, variables) in &english {
            assert_eq!(variables, &other[id], "{language:?} {id}");
        }
    }
}

#[test]
fn no_message_stands_twice() {
    for language in Language::ALL {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for key in shape(language).into_keys() {
            let (area, id) = key.split_once(": ").expect("area and id");
            if let Some(other) = seen.insert(id.to_owned(), area.to_owned()) {
                panic!("{language:?}: {id} stands in {other} and {area}");
            }
        }
    }
}

#[test]
fn every_message_that_the_content_needs_is_there() {
    let catalogue = ngazi_catalogue::Catalogue::built_in().expect("sound content");
    let there: BTreeSet<String> = shape(Language::English)
        .into_keys()
        .filter_map(|key| key.split_once(": ").map(|(_, id)| id.to_owned()))
        .collect();
    let missing: Vec<_> =
        catalogue.message_ids().into_iter().filter(|id| !there.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_fills_with_every_plural_in_every_language() {
    for language in Language::ALL {
        let words = words(language, "cd");
        for (key, variables) in shape(language) {
            let (_, id) = key.split_once(": ").expect("area and id");
            for number in [0_u64, 1, 2, 21, 1_000_000] {
                let args: Vec<(&str, Arg)> =
                    variables.iter().map(|name| (name.as_str(), Arg::Count(number))).collect();
                let text = match id.split_once('.') {
                    Some((id, attribute)) => words.attr(id, attribute, &args).expect("there"),
                    None => words.say(id, &args),
                };
                assert!(!text.trim().is_empty(), "{language:?} {id} is empty for {number}");
                assert!(
                    !text.contains(['{', '}', '\u{2068}', '\u{2069}']),
                    "{language:?} {id}: {text}"
                );
            }
        }
    }
}

#[test]
fn french_keeps_its_spaces_and_every_language_its_apostrophe() {
    for (language, text) in Language::ALL.into_iter().flat_map(|language| {
        areas(language)
            .into_iter()
            .map(move |area| (language, source(language, &area).expect("text")))
    }) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            for (at, _) in line.match_indices('\'') {
                let around = (line[..at].chars().last(), line[at + 1..].chars().next());
                assert!(!(letter(around.0) && letter(around.1)), "{language:?}: {line}");
            }
            if language == Language::French {
                for sign in [" ?", " !", " ;", " :", "« ", " »"] {
                    assert!(!line.contains(sign), "{sign:?} breaks the line in: {line}");
                }
            }
        }
    }
}

#[test]
fn numbers_and_money_follow_the_papers_of_the_country() {
    let money = |currency, hundredths| Money { hundredths, currency };
    let cdf = money(Currency::Cdf, 125_000_000);
    let usd = money(Currency::Usd, 125_050);
    let say = |language, country: &str| {
        let words = words(language, country);
        (words.money(cdf), words.money(usd), words.number(1_234_567))
    };
    let expected = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(
        say(Language::French, "cd"),
        expected(
            "1\u{202f}250\u{202f}000\u{a0}CDF",
            "1\u{202f}250,50\u{a0}USD",
            "1\u{202f}234\u{202f}567"
        )
    );
    assert_eq!(
        say(Language::Swahili, "cd"),
        expected(
            "CDF\u{a0}1\u{202f}250\u{202f}000",
            "USD\u{a0}1\u{202f}250,50",
            "1\u{202f}234\u{202f}567"
        )
    );
    assert_eq!(
        say(Language::Swahili, "tz"),
        expected("CDF\u{a0}1,250,000", "USD\u{a0}1,250.50", "1,234,567")
    );
}

#[test]
fn dates_have_the_month_in_letters() {
    let date = |text| PartialDate::parse_iso(text).expect("a date");
    let say = |language| {
        let words = words(language, "cd");
        ["2026-08-05", "2026-08", "2026"].map(|text| words.date(date(text)))
    };
    assert_eq!(say(Language::French), ["5 août 2026", "août 2026", "2026"]);
    let first = words(Language::French, "cd").date(date("2026-12-01"));
    assert_eq!(first, "1er décembre 2026");
    assert_eq!(say(Language::Swahili), ["5 Agosti 2026", "Agosti 2026", "2026"]);
    assert_eq!(say(Language::English), ["5 August 2026", "August 2026", "2026"]);
}

#[test]
fn swahili_puts_the_unit_word_before_the_number() {
    let weight = Weight { amount: Decimal::new(125, 1), unit: WeightUnit::Gram };
    assert_eq!(words(Language::Swahili, "tz").weight(weight), "gramu\u{a0}12.5");
    assert_eq!(words(Language::French, "cd").weight(weight), "12,5\u{a0}grammes");
}

#[test]
fn a_list_ends_with_and() {
    let list = |language| words(language, "cd").list(["a", "b", "c"].map(str::to_owned));
    assert_eq!(list(Language::French), "a, b et c");
    assert_eq!(list(Language::Swahili), "a, b na c");
}

#[test]
fn pseudo_text_is_longer_and_accented() {
    let pseudo = Words::pseudo(None).expect("words");
    let english = Words::new(Language::English, None).expect("words");
    let (a, b) = (pseudo.say("choice-answer-yes", &[]), english.say("choice-answer-yes", &[]));
    assert!(a.len() > b.len(), "{a} {b}");
}
