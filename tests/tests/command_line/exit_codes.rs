//! Exit codes: a wrong command, help, a fault of the program, a window without a screen.

use ngazi_words::Language;

use crate::sentences::error;
use crate::support::{Bench, FAULT, run};

#[test]
fn a_wrong_command_is_usage() {
    let bench = Bench::new();
    for line in [
        "nonsense",
        "show",
        "show home",
        "show nonsense --store store.ngazi",
        "show home --store store.ngazi --lang de",
        "show home --store store.ngazi --on 31/02/2026",
        "show home --store store.ngazi --on 2026-02-30",
        "new --store store.ngazi",
        "new --store store.ngazi --example cd --country cd",
        "new --store store.ngazi --country cd --members 5",
        "new --store store.ngazi --example cd --members -1",
        "new --store store.ngazi --example cd --members many",
        "export --store store.ngazi --form member --to docx out.docx",
        "import --store store.ngazi list.csv",
        "dossier --store store.ngazi out.pdf",
        "check --store",
    ] {
        let before = bench.snapshot();
        let said = run(bench.command().args(line.split_whitespace())).usage();
        assert_ne!(said, "", "`ngazi {line}` is explained");
        assert!(bench.snapshot() == before, "`ngazi {line}` makes no file");
    }
}

#[test]
fn help_needs_neither_store_nor_password() {
    let bench = Bench::new();
    for line in ["--help", "--version", "show --help", "help import"] {
        let args = line.split_whitespace();
        let said = run(bench.command().env_remove("NGAZI_PASSPHRASE").args(args)).done();
        assert!(said.to_lowercase().contains("ngazi"), "`ngazi {line}` answers: {said}");
    }
}

#[test]
fn a_fault_of_the_program_is_told_from_refused_input() {
    let bench = Bench::new();
    // The example holds papers that end years ahead, and there is no date with a year of five digits.
    let args = ["new", "--store", "store.ngazi", "--example", "cd", "--on", "9999-12-31"];
    for language in Language::ALL {
        let run = run(bench.command().args(args).args(["--lang", language.id()]));
        assert_eq!(run.code, FAULT, "a fault is exit code 3: {}", run.err);
        let fault = error(language, "fault", &[("detail", "")]);
        assert!(
            run.err.starts_with(fault.trim_end()),
            "it is said in {}: {}",
            language.id(),
            run.err
        );
        assert!(!bench.store().exists(), "what failed leaves no half store behind");
    }
}

#[test]
fn without_a_screen_the_window_is_refused_with_a_way_on() {
    let bench = Bench::new();
    for language in Language::ALL {
        bench.refuses(&[], language, &error(language, "no-display", &[]));
    }
}
