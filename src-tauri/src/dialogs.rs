//! The questions "which file?", "which folder?" and "save where?".

use std::path::PathBuf;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Asks for a file to open. Nothing when the reader cancels. Not to be called on the main thread.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, endings: &[&str]) -> Option<PathBuf> {
    if let Some(path) = chosen_by_test("NGAZI_TEST_OPEN") {
        return Some(path);
    }
    let dialog = app.dialog().file().add_filter(endings.join(", "), endings);
    dialog.blocking_pick_file().and_then(path)
}

/// Asks where to save. Nothing when the reader cancels. Not to be called on the main thread.
pub(crate) fn save<R: Runtime>(app: &AppHandle<R>, name: &str, ending: &str) -> Option<PathBuf> {
    if let Some(path) = chosen_by_test("NGAZI_TEST_SAVE") {
        return Some(path);
    }
    let name = suggested(name);
    let dialog = app.dialog().file().add_filter(ending, &[ending]).set_file_name(name);
    dialog.blocking_save_file().and_then(path)
}

/// Asks for a folder. Nothing when the reader cancels. Not to be called on the main thread.
pub(crate) fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    if let Some(path) = chosen_by_test("NGAZI_TEST_FOLDER") {
        return Some(path);
    }
    app.dialog().file().blocking_pick_folder().and_then(path)
}

/// A name that is only a name: the window may suggest one, but no folder and no sign that a disk does not take.
fn suggested(name: &str) -> String {
    let name: String = name
        .chars()
        .filter(|one| !one.is_control() && !r#"/\:*?"<>|"#.contains(*one))
        .take(100)
        .collect();
    name.trim_matches(['.', ' ']).to_owned()
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// No window driver can press the buttons of a native dialog, so a test names the file instead. Debug builds only.
fn chosen_by_test(name: &str) -> Option<PathBuf> {
    if cfg!(debug_assertions) { std::env::var_os(name).map(PathBuf::from) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_name_is_no_path() {
        for (name, suggested_name) in [
            ("member.xlsx", "member.xlsx"),
            ("Dossier – Affinerie d’exemple.pdf", "Dossier – Affinerie d’exemple.pdf"),
            ("../../.bashrc", "bashrc"),
            ("C:\\Windows\\win.ini", "CWindowswin.ini"),
            ("a\0b\n.pdf ", "ab.pdf"),
        ] {
            assert_eq!(suggested(name), suggested_name, "{name:?}");
        }
        assert_eq!(suggested(&"x".repeat(10_000)).len(), 100);
    }
}
