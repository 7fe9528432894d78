//! Tauri reads its configuration and capabilities at build time.

use std::error::Error;

use tauri_build::{AppManifest, Attributes};

/// Where the commands of the window are registered. With this list each of them needs a permission of its own, which
/// `capabilities/main.json` gives.
const REGISTERED: &str = "src/window.rs";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={REGISTERED}");
    let commands = commands(&std::fs::read_to_string(REGISTERED)?);
    if commands.is_empty() {
        // Without a list Tauri lets every page call everything.
        return Err(format!("{REGISTERED} registers no commands").into());
    }
    let manifest = AppManifest::new().commands(commands);
    Ok(tauri_build::try_build(Attributes::new().app_manifest(manifest))?)
}

/// The names between the brackets of `generate_handler!`.
fn commands(source: &str) -> &'static [&'static str] {
    let list = source.split("generate_handler![").nth(1).and_then(|rest| rest.split(']').next());
    let paths = list.unwrap_or_default().split(',').map(str::trim).filter(|path| !path.is_empty());
    let name = |path: &str| -> &'static str {
        path.rsplit("::").next().unwrap_or_default().to_owned().leak()
    };
    paths.map(name).collect::<Vec<_>>().leak()
}
