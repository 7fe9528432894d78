//! The window and what it holds.

use std::path::PathBuf;

use ngazi_desk::Desk;
use tauri::{Builder, Runtime};

use crate::commands::{pages, records, store, tables};
use crate::shelf::Shelf;

/// Everything of the program that does not need a real window: commands and state.
pub fn configure<R: Runtime>(builder: Builder<R>, desk: Desk) -> Builder<R> {
    builder.manage(Shelf::new(desk)).invoke_handler(tauri::generate_handler![
        store::start,
        store::set_language,
        store::create_store,
        store::open_example,
        store::choose_restore,
        store::unlock,
        store::close_store,
        store::frame,
        store::settings,
        store::undo,
        store::redo,
        store::note_place,
        store::work,
        store::stop_work,
        pages::home,
        pages::cooperative,
        pages::registers,
        pages::points,
        pages::point,
        pages::path,
        pages::group,
        pages::fees,
        pages::dossier,
        pages::preview_dossier,
        pages::save_dossier,
        records::open_question,
        records::save_field,
        records::open_record,
        records::remove_records,
        records::named_by,
        records::renew_record,
        records::history,
        records::look_up,
        records::attach_file,
        records::show_file,
        records::save_file,
        records::look_at_page,
        records::print_form,
        tables::table,
        tables::choose_columns,
        tables::figures,
        tables::print_table,
        tables::preview_import,
        tables::answer_import,
        tables::decide_double,
        tables::decide_doubles,
        tables::drop_import,
        tables::apply_import,
        tables::export_table,
        tables::template,
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
