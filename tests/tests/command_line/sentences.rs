//! What the program should say, from `locales/`: the sentences of errors and of broken rules, the names of fields.

use ngazi_words::{Arg, Language, Words};

pub fn words(language: Language) -> Words {
    Words::new(language, Some("cd")).expect("the shipped words")
}

/// The sentence of an error.
pub fn error(language: Language, code: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<(&str, Arg)> = args.iter().map(|(name, text)| (*name, (*text).into())).collect();
    let (words, id) = (words(language), format!("error-{code}"));
    assert!(words.has(&id), "{id} is a message");
    words.say(&id, &args)
}

pub fn field(language: Language, form: &str, field: &str) -> String {
    words(language).say(&format!("field-{form}-{field}"), &[])
}

/// The sentence of a broken rule at a field of a member.
pub fn rule(language: Language, rule: &str, at: &str) -> String {
    let label = field(language, "member", at);
    words(language).say(&format!("rule-{rule}"), &[("field", label.into())])
}
