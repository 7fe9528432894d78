//! The window and what it holds.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ngazi_desk::Desk;
use tauri::{Builder, Manager, Runtime};

use crate::commands::{backups, bundles, damage, keys, pages, records, store, tables};
use crate::shelf::Shelf;
use crate::{closing, log, machine, skin, watch};

/// Everything of the program that does not need a real window: commands and state. The log goes below the program's
/// folder.
///
/// The list is read by `build.rs` too: each command needs its permission in `capabilities/main.json`.
pub fn configure<R: Runtime>(builder: Builder<R>, desk: Desk, home: &Path) -> Builder<R> {
    builder.manage(Shelf::new(desk, home)).invoke_handler(tauri::generate_handler![
        store::start,
        store::set_language,
        store::open_example,
        store::close_store,
        store::frame,
        store::settings,
        store::undo,
        store::redo,
        store::note_place,
        store::work,
        store::stop_work,
        keys::create_store,
        keys::unlock,
        keys::recover,
        keys::lock,
        keys::people,
        keys::add_person,
        keys::remove_person,
        keys::change_passphrase,
        keys::set_idle,
        keys::recovery_sheet,
        keys::new_recovery,
        keys::save_recovery_sheet,
        keys::confirm_recovery,
        keys::note_draft,
        backups::backups,
        backups::choose_backup_place,
        backups::forget_backup_place,
        backups::back_up,
        backups::choose_restore,
        backups::look_into_restore,
        backups::apply_restore,
        backups::drop_restore,
        bundles::laptops,
        bundles::write_bundle,
        bundles::preview_bundle,
        bundles::decide_bundle,
        bundles::apply_bundle,
        bundles::drop_bundle,
        bundles::settle_conflict,
        damage::check_store,
        damage::prove_head,
        damage::salvage,
        damage::take_way,
        damage::erase_record,
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
    configure(Builder::default(), desk, &machine::home())
        .plugin(tauri_plugin_dialog::init())
        .on_window_event(closing::on_event)
        .setup(|app| {
            let log = Arc::clone(app.state::<Shelf>().log());
            log.note("window", "opened");
            log::note_panics(log);
            watch::begin(app.handle())?;
            Ok(skin::draw(app)?)
        })
        .run(tauri::generate_context!())
        .map_err(|error| error.to_string())
}
