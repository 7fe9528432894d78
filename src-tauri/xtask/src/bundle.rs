//! `cargo xtask bundle`: the packages that people install.

use std::fs;
use std::path::PathBuf;

use crate::needs::{self, For};
use crate::places;
use crate::shell::{Outcome, cargo, command, run, stop};
use crate::ui;

/// The packages that are made; an AppImage would need a network while it is made.
const KINDS: [&str; 2] = ["deb", "rpm"];

/// Builds the release, packs it and prints what was made.
pub fn bundle() -> Outcome {
    if !cfg!(target_os = "linux") {
        return stop(
            "The .deb and .rpm packages are made on Linux only; run this on Debian 12 or Ubuntu.",
        );
    }
    needs::ensure(&[For::Build])?;
    ui::build()?;
    run(cargo().args(["build", "--release", "--locked", "-p", "ngazi"]))?;
    // Packages of an earlier version must not pass for today's.
    let _ = fs::remove_dir_all(home());
    run(command(places::ui().join("node_modules/.bin/tauri"))
        .args(["bundle", "--bundles", &KINDS.join(","), "--ci"])
        .current_dir(places::root().join("src-tauri")))?;
    for kind in KINDS {
        let made = made(kind);
        if made.is_empty() {
            return stop(format!(
                "No .{kind} package was made; read the messages of `tauri bundle` above."
            ));
        }
        for (file, bytes) in made {
            println!("{}  {}", size(bytes), file.display());
        }
    }
    Ok(())
}

fn home() -> PathBuf {
    places::target().join("release/bundle")
}

fn made(kind: &str) -> Vec<(PathBuf, u64)> {
    let Ok(entries) = fs::read_dir(home().join(kind)) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == kind))
        .filter_map(|entry| Some((entry.path(), entry.metadata().ok()?.len())))
        .collect()
}

fn size(bytes: u64) -> String {
    let tenths = bytes.saturating_add(50_000) / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_to_a_tenth_of_a_megabyte() {
        assert_eq!(size(0), "0.0 MB");
        assert_eq!(size(3_149_999), "3.1 MB");
        assert_eq!(size(3_150_000), "3.2 MB");
    }
}
