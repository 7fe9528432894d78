//! The questions "which file?" and "save where?".

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
    let dialog = app.dialog().file().add_filter(ending, &[ending]).set_file_name(name);
    dialog.blocking_save_file().and_then(path)
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// No window driver can press the buttons of a native dialog, so a test names the file instead. Debug builds only.
fn chosen_by_test(name: &str) -> Option<PathBuf> {
    if cfg!(debug_assertions) { std::env::var_os(name).map(PathBuf::from) } else { None }
}
