//! `cargo xtask run`: the program with an example store; without a screen, a dossier from it.

use std::fs;
use std::path::PathBuf;

use crate::needs::{self, For};
use crate::places;
use crate::shell::{Outcome, Stop, cargo, command, run as shell_run};
use crate::ui;

/// Opens the example store. It protects nothing: the people in it are invented.
const EXAMPLE_PASSPHRASE: &str = "ngazi-example-store";

/// Builds the program, makes the example store if there is none, and opens it.
///
/// The window takes two variables: `NGAZI_STORE` is the store that it starts with, and
/// `NGAZI_PASSPHRASE` opens that store without asking.
pub fn run() -> Outcome {
    needs::ensure(&[For::Build])?;
    ui::build()?;
    shell_run(cargo().args(["build", "--locked", "-p", "ngazi"]))?;
    let store = example_store()?;
    if has_screen() {
        eprintln!("The example store's passphrase is {EXAMPLE_PASSPHRASE}");
        return shell_run(
            command(places::program("debug"))
                .env("NGAZI_STORE", &store)
                .env("NGAZI_PASSPHRASE", EXAMPLE_PASSPHRASE),
        );
    }
    eprintln!("There is no screen here; the example's dossier for a buyer is made instead.");
    let dossier = store.with_file_name("dossier.pdf");
    let _ = fs::remove_file(&dossier);
    shell_run(
        command(places::program("debug"))
            .args(["dossier", "--view", "buyer", "--lang", "fr", "--store"])
            .args([&store, &dossier])
            .env("NGAZI_PASSPHRASE", EXAMPLE_PASSPHRASE),
    )?;
    println!("{}", dossier.display());
    Ok(())
}

/// The example store under `target/example`; delete that folder to start afresh.
fn example_store() -> Outcome<PathBuf> {
    let folder = places::target().join("example");
    let store = folder.join("example.ngazi");
    if store.exists() {
        return Ok(store);
    }
    // Made beside it and moved when whole, so that a broken attempt never looks like a store.
    let attempt = places::target().join("example.part");
    for old in [&folder, &attempt] {
        let _ = fs::remove_dir_all(old);
    }
    let failed = |error: std::io::Error| {
        Stop(format!(
            "The folder {} could not be made ({error}); look at its rights and the free space.",
            folder.display()
        ))
    };
    fs::create_dir_all(&attempt).map_err(failed)?;
    shell_run(
        command(places::program("debug"))
            .args(["new", "--example", "cd", "--store"])
            .arg(attempt.join("example.ngazi"))
            .env("NGAZI_PASSPHRASE", EXAMPLE_PASSPHRASE),
    )?;
    fs::rename(&attempt, &folder).map_err(failed)?;
    Ok(store)
}

fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
