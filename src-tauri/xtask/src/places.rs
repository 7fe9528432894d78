//! Where things lie in this house.

use std::path::PathBuf;

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

/// The folder of the Svelte side.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Cargo's target folder; `CARGO_TARGET_DIR` moves it, as in Cargo.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(moved) if !moved.is_empty() => root().join(moved),
        _ => root().join("target"),
    }
}

/// The built program; `profile` is `debug` or `release`.
pub fn program(profile: &str) -> PathBuf {
    target().join(profile).join(format!("ngazi{}", std::env::consts::EXE_SUFFIX))
}
