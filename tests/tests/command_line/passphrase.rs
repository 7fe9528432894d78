//! Where the passphrase comes from: a file or the variable, never an argument; and what is said of a wrong one.

use std::fs;
use std::process::Command;

use ngazi_words::Language;

use crate::sentences::error;
use crate::support::{Bench, DONE, PASSPHRASE, binary, run};

#[test]
fn the_passphrase_comes_from_a_file_or_the_variable() {
    let bench = Bench::with_example("tz");
    for (name, text) in [
        ("plain", PASSPHRASE.to_owned()),
        ("unix", format!("{PASSPHRASE}\n")),
        ("windows", format!("{PASSPHRASE}\r\n")),
    ] {
        fs::write(bench.file(name), text).expect("the passphrase file");
        let mut command = bench.command();
        command.env_remove("NGAZI_PASSPHRASE").args(["check", "--store", "store.ngazi"]);
        run(command.args(["--passphrase-file", name])).done();
    }
    let mut command = bench.command();
    command.env("NGAZI_PASSPHRASE", "wrong").args(["check", "--store", "store.ngazi"]);
    let both = run(command.args(["--passphrase-file", "plain"]));
    assert_eq!(both.code, DONE, "a file that is named counts more than a variable: {}", both.err);
    for language in Language::ALL {
        let args = ["check", "--store", "store.ngazi", "--passphrase-file", "nowhere"];
        bench.refuses(&args, language, &error(language, "passphrase-file", &[("file", "nowhere")]));
    }
}

#[test]
fn the_passphrase_is_never_an_argument() {
    let bench = Bench::with_example("tz");
    for option in ["--passphrase", "--password", "--pass", "-p"] {
        let args = ["check", "--store", "store.ngazi", option, PASSPHRASE];
        let said = run(bench.command().args(args)).usage();
        assert!(
            !said.contains(PASSPHRASE),
            "{option}: other programs could read it, and so does a log"
        );
    }
    let joined = format!("--passphrase={PASSPHRASE}");
    run(bench.command().args(["check", "--store", "store.ngazi", &joined])).usage();
    let beside = ["check", "--store", "store.ngazi", PASSPHRASE];
    run(bench.command().args(beside)).usage();
}

#[test]
fn without_a_passphrase_and_a_terminal_it_is_said_to_be_missing() {
    let bench = Bench::with_example("tz");
    for language in Language::ALL {
        // A session of its own has no terminal, also when the tester sits before one.
        let mut command = Command::new("setsid");
        command.arg("--wait").arg(binary());
        bench.prepare(&mut command);
        command.env_remove("NGAZI_PASSPHRASE").args(["check", "--store", "store.ngazi"]);
        let said = run(command.args(["--lang", language.id()])).refused();
        assert_eq!(said, error(language, "passphrase-missing", &[]), "nobody can be asked");
    }
    let mut command = bench.command();
    command.env("NGAZI_PASSPHRASE", "").args(["new", "--store", "new.ngazi", "--country", "cd"]);
    let said = run(&mut command).refused();
    assert_eq!(said, error(Language::English, "passphrase-missing", &[]), "empty protects nothing");
    assert!(!bench.file("new.ngazi").exists(), "no store without a passphrase");
}

#[test]
fn a_wrong_passphrase_is_said_plainly() {
    let bench = Bench::with_example("cd");
    fs::write(bench.file("pass"), "another").expect("the passphrase file");
    for language in Language::ALL {
        let sentence = error(language, "store-wrong-passphrase", &[]);
        let args = ["show", "home", "--store", "store.ngazi", "--passphrase-file", "pass"];
        bench.refuses(&args, language, &sentence);
    }
}
