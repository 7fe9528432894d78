//! What the window may call: each one line of the desk. Waiting work runs beside the window, never in it.

// Tauri hands arguments over by value.
#![allow(clippy::needless_pass_by_value)]

use ngazi_desk::view::*;
use ngazi_desk::{ExportFormat, Typed};
use tauri::{AppHandle, Runtime, State, command};

use crate::dialogs;
use crate::shelf::Shelf;

type Answer<T> = Result<T, Failure>;

#[command(async)]
pub(crate) fn start(shelf: State<'_, Shelf>) -> StartView {
    shelf.desk().start()
}

#[command(async)]
pub(crate) fn set_language(shelf: State<'_, Shelf>, language: String) -> Answer<StartView> {
    shelf.desk().choose_language(&language)
}

#[command(async)]
pub(crate) fn create_store(
    shelf: State<'_, Shelf>,
    country: String,
    passphrase: String,
) -> Answer<StartView> {
    shelf.desk().begin(&country, &passphrase)
}

#[command(async)]
pub(crate) fn open_example(shelf: State<'_, Shelf>, country: String) -> Answer<StartView> {
    shelf.desk().open_example(&country)
}

#[command(async)]
pub(crate) fn choose_restore<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
) -> Answer<Option<StartView>> {
    let chosen = dialogs::open(&app, &["ngazi"]);
    chosen.map(|path| shelf.desk().restore(&path)).transpose()
}

#[command(async)]
pub(crate) fn unlock(shelf: State<'_, Shelf>, passphrase: String) -> Answer<StartView> {
    shelf.desk().unlock(&passphrase)
}

#[command(async)]
pub(crate) fn close_store(shelf: State<'_, Shelf>) -> Answer<StartView> {
    shelf.desk().close_store()
}

#[command(async)]
pub(crate) fn frame(shelf: State<'_, Shelf>) -> Answer<FrameView> {
    shelf.desk().show_frame()
}

#[command(async)]
pub(crate) fn home(shelf: State<'_, Shelf>) -> Answer<HomeView> {
    shelf.desk().show_home()
}

#[command(async)]
pub(crate) fn open_question(
    shelf: State<'_, Shelf>,
    question: QuestionRef,
) -> Answer<QuestionView> {
    shelf.desk().open_question(&question)
}

#[command(async)]
pub(crate) fn save_field(
    shelf: State<'_, Shelf>,
    form: String,
    record: Option<String>,
    subject: Option<String>,
    field: String,
    typed: Typed,
) -> Answer<SavedView> {
    shelf.desk().save_field(&form, record.as_deref(), subject.as_deref(), &field, &typed)
}

#[command(async)]
pub(crate) fn cooperative(shelf: State<'_, Shelf>) -> Answer<CooperativeView> {
    shelf.desk().show_cooperative()
}

#[command(async)]
pub(crate) fn table(
    shelf: State<'_, Shelf>,
    form: String,
    search: String,
    offset: u32,
) -> Answer<TableView> {
    shelf.desk().show_table(&form, &search, offset)
}

#[command(async)]
pub(crate) fn open_record(
    shelf: State<'_, Shelf>,
    form: String,
    record: Option<String>,
    subject: Option<String>,
) -> Answer<RecordView> {
    shelf.desk().open_record(&form, record.as_deref(), subject.as_deref())
}

#[command(async)]
pub(crate) fn remove_record(
    shelf: State<'_, Shelf>,
    form: String,
    record: String,
) -> Answer<DoneView> {
    shelf.desk().remove_record(&form, &record)
}

#[command(async)]
pub(crate) fn preview_import<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    form: String,
) -> Answer<Option<ImportView>> {
    let chosen = dialogs::open(&app, &["xlsx", "csv", "txt"]);
    chosen.map(|path| shelf.desk().preview_import(&form, &path)).transpose()
}

#[command(async)]
pub(crate) fn apply_import(shelf: State<'_, Shelf>) -> Answer<ImportView> {
    shelf.desk().apply_import()
}

#[command(async)]
pub(crate) fn export_table<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    form: String,
    to: String,
) -> Answer<Option<DoneView>> {
    let Some(format) = ExportFormat::from_id(&to) else {
        return Err(shelf.desk().unknown_name(&to));
    };
    let chosen = dialogs::save(&app, &format!("{form}.{to}"), &to);
    chosen.map(|path| shelf.desk().export_table(&form, format, &path)).transpose()
}

#[command(async)]
pub(crate) fn points(shelf: State<'_, Shelf>) -> Answer<PointsView> {
    shelf.desk().show_points()
}

#[command(async)]
pub(crate) fn point(shelf: State<'_, Shelf>, point: String) -> Answer<PointView> {
    shelf.desk().show_point(&point)
}

#[command(async)]
pub(crate) fn path(shelf: State<'_, Shelf>) -> Answer<PathView> {
    shelf.desk().show_path()
}

#[command(async)]
pub(crate) fn group(shelf: State<'_, Shelf>) -> Answer<GroupView> {
    shelf.desk().show_group()
}

#[command(async)]
pub(crate) fn fees(shelf: State<'_, Shelf>) -> Answer<FeesView> {
    shelf.desk().show_fees()
}

#[command(async)]
pub(crate) fn dossier(shelf: State<'_, Shelf>) -> Answer<DossierView> {
    shelf.desk().show_dossier()
}

#[command(async)]
pub(crate) fn preview_dossier(
    shelf: State<'_, Shelf>,
    choice: DossierChoice,
) -> Answer<PreviewView> {
    shelf.desk().preview_dossier(&choice)
}

#[command(async)]
pub(crate) fn save_dossier<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    choice: DossierChoice,
) -> Answer<Option<DoneView>> {
    let name = shelf.desk().dossier_name(&choice);
    let chosen = dialogs::save(&app, &name, "pdf");
    chosen.map(|path| shelf.desk().write_dossier(&choice, &path)).transpose()
}

#[command(async)]
pub(crate) fn settings(shelf: State<'_, Shelf>) -> Answer<SettingsView> {
    shelf.desk().show_settings()
}
