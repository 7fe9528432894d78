//! The window and what it holds.

use std::path::PathBuf;

use ngazi_desk::Desk;
use tauri::{Builder, Runtime};

use crate::commands;
use crate::shelf::Shelf;

/// Everything of the program that does not need a real window: commands and state.
pub fn configure<R: Runtime>(builder: Builder<R>, desk: Desk) -> Builder<R> {
    builder.manage(Shelf::new(desk)).invoke_handler(tauri::generate_handler![
        commands::start,
        commands::set_language,
        commands::create_store,
        commands::open_example,
        commands::choose_restore,
        commands::unlock,
        commands::close_store,
        commands::frame,
        commands::home,
        commands::open_question,
        commands::save_field,
        commands::cooperative,
        commands::table,
        commands::open_record,
        commands::remove_record,
        commands::preview_import,
        commands::apply_import,
        commands::export_table,
        commands::points,
        commands::point,
        commands::path,
        commands::group,
        commands::fees,
        commands::dossier,
        commands::preview_dossier,
        commands::save_dossier,
        commands::settings,
    ])
}

/// Opens the window and stays until it is closed. Errors: the system has no window to give.
pub(crate) fn open(mut desk: Desk) -> Result<(), String> {
    // `cargo xtask run` starts the window on the example.
    if let (Some(path), Ok(passphrase)) =
        (std::env::var_os("NGAZI_STORE"), std::env::var("NGAZI_PASSPHRASE"))
    {
        desk.open_store(&PathBuf::from(path), &passphrase).map_err(|failure| failure.message)?;
    }
    configure(Builder::default(), desk)
        .plugin(tauri_plugin_dialog::init())
        .run(tauri::generate_context!())
        .map_err(|error| error.to_string())
}
