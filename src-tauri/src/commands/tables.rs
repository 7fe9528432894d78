//! Registers: their tables, what they tell, and what comes in from and goes out to spreadsheets.

use ngazi_desk::ExportFormat;
use ngazi_desk::view::*;
use tauri::{AppHandle, Runtime, State, command};

use super::Answer;
use crate::dialogs;
use crate::shelf::Shelf;

#[command(async)]
pub(crate) fn table(shelf: State<'_, Shelf>, query: TableQuery) -> Answer<TableView> {
    shelf.ask(|desk| desk.show_table(&query))
}

#[command(async)]
pub(crate) fn choose_columns(
    shelf: State<'_, Shelf>,
    form: String,
    columns: Vec<String>,
) -> Answer<()> {
    shelf.ask(|desk| desk.choose_columns(&form, &columns))
}

#[command(async)]
pub(crate) fn figures(shelf: State<'_, Shelf>, form: String) -> Answer<FiguresView> {
    shelf.ask(|desk| desk.show_figures(&form))
}

#[command(async)]
pub(crate) fn print_table<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    query: TableQuery,
    records: Option<Vec<String>>,
) -> Answer<Option<DoneView>> {
    let chosen = dialogs::save(&app, &format!("{}.pdf", query.form), "pdf");
    chosen
        .map(|path| shelf.ask(|desk| desk.print_table(&query, records.as_deref(), &path)))
        .transpose()
}

#[command(async)]
pub(crate) fn preview_import<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    form: String,
) -> Answer<Option<ImportView>> {
    let chosen = dialogs::open(&app, &["xlsx", "csv", "txt", "json"]);
    chosen.map(|path| shelf.ask(|desk| desk.preview_import(&form, &path))).transpose()
}

#[command(async)]
pub(crate) fn answer_import(
    shelf: State<'_, Shelf>,
    question: String,
    choice: String,
) -> Answer<ImportView> {
    shelf.ask(|desk| desk.answer_import(&question, &choice))
}

#[command(async)]
pub(crate) fn decide_double(
    shelf: State<'_, Shelf>,
    row: u32,
    decision: String,
) -> Answer<ImportView> {
    shelf.ask(|desk| desk.decide_double(row, &decision))
}

#[command(async)]
pub(crate) fn decide_doubles(shelf: State<'_, Shelf>, decision: String) -> Answer<ImportView> {
    shelf.ask(|desk| desk.decide_doubles(&decision))
}

#[command(async)]
pub(crate) fn drop_import(shelf: State<'_, Shelf>) {
    shelf.desk().drop_import();
}

#[command(async)]
pub(crate) fn apply_import(shelf: State<'_, Shelf>) -> Answer<ImportView> {
    shelf.ask(|desk| desk.apply_import())
}

#[command(async)]
pub(crate) fn export_table<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    form: String,
    to: String,
    records: Option<Vec<String>>,
) -> Answer<Option<DoneView>> {
    let Some(format) = ExportFormat::from_id(&to) else {
        return Err(shelf.desk().unknown_name(&to));
    };
    let chosen = dialogs::save(&app, &format!("{form}.{to}"), &to);
    let export = |path: std::path::PathBuf| {
        shelf.ask(|desk| desk.export_table(&form, format, records.as_deref(), &path))
    };
    chosen.map(export).transpose()
}

#[command(async)]
pub(crate) fn template<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    form: String,
) -> Answer<Option<DoneView>> {
    let chosen = dialogs::save(&app, &format!("{form}.xlsx"), "xlsx");
    chosen.map(|path| shelf.ask(|desk| desk.template(&form, &path))).transpose()
}
