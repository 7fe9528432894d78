//! Typed secrets: recovery words and passwords.

use ngazi_store::{Key, RecoveryKey, Store, StoreError};
use ngazi_tests::endure::{self, PASSWORD};

use crate::run::Target;

const RECOVERY: Target = Target {
    name: "recovery",
    most: 1 << 20,
    tokens: &[
        "babebi", "zuzuzu", "BADIGU", " ", "\n", "1. ", ",", "\u{0}", "é", "ß", "İ", "ﬁ", "ǆ",
        "\u{200f}", "\u{feff}", "e\u{301}", "日本", "🔑",
    ],
};

#[test]
fn recovery_words_are_read_whatever_is_typed() {
    let key = RecoveryKey::random().expect("a recovery key");
    let words = key.words();
    let numbered: Vec<String> =
        (1..).zip(&words).map(|(at, word)| format!("{at}. {word}")).collect();
    let made = vec![words.join(" ").into_bytes(), numbered.join("\n").into_bytes()];
    RECOVERY.fuzz(made, |input| {
        let typed = String::from_utf8_lossy(input);
        if let Ok(key) = RecoveryKey::parse(&typed) {
            let words = key.words();
            let again = RecoveryKey::parse(&words.join(" ")).map(|key| key.words());
            assert_eq!(again, Ok(words), "what is read is written and read again");
        }
    });
}

const PASSPHRASE: Target = Target { name: "passphrase", most: 8 << 20, ..RECOVERY };

#[test]
fn a_password_opens_or_does_not_whatever_is_typed() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("a.ngazi");
    drop(endure::create(&path).expect("a store"));
    let made = vec![PASSWORD.as_bytes().to_vec(), Vec::new(), vec![b'x'; 70_000]];
    PASSPHRASE.fuzz(made, |input| {
        let typed = String::from_utf8_lossy(input);
        for key in [Key::Passphrase(&typed), Key::Of { person: &typed, passphrase: &typed }] {
            match Store::open(&path, key) {
                Ok(_) => assert_eq!(typed.trim(), PASSWORD, "only the password opens"),
                Err(StoreError::WrongPassphrase) => {}
                Err(other) => panic!("a wrong password is nothing else: {other}"),
            }
        }
    });
}
