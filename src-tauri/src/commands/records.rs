//! Records: their questions, answers, files and history.

use ngazi_desk::Typed;
use ngazi_desk::view::*;
use tauri::{AppHandle, Runtime, State, command};

use super::Answer;
use crate::dialogs;
use crate::shelf::Shelf;

/// What a proof may be called; what it is, its content says.
const PROOFS: [&str; 10] = ["jpg", "jpeg", "png", "webp", "pdf", "mp3", "wav", "ogg", "m4a", "amr"];
/// What a picture may be called.
const PICTURES: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

#[command(async)]
pub(crate) fn open_question(
    shelf: State<'_, Shelf>,
    question: QuestionRef,
) -> Answer<QuestionView> {
    shelf.ask(|desk| desk.open_question(&question))
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
    shelf.ask(|desk| desk.save_field(&form, record.as_deref(), subject.as_deref(), &field, &typed))
}

#[command(async)]
pub(crate) fn open_record(
    shelf: State<'_, Shelf>,
    form: String,
    record: Option<String>,
    subject: Option<String>,
) -> Answer<RecordView> {
    shelf.ask(|desk| desk.open_record(&form, record.as_deref(), subject.as_deref()))
}

#[command(async)]
pub(crate) fn remove_records(
    shelf: State<'_, Shelf>,
    form: String,
    records: Vec<String>,
    reason: String,
) -> Answer<DoneView> {
    shelf.ask(|desk| desk.remove_records(&form, &records, &reason))
}

#[command(async)]
pub(crate) fn named_by(
    shelf: State<'_, Shelf>,
    form: String,
    record: String,
) -> Answer<Vec<String>> {
    shelf.ask(|desk| desk.named_by(&form, &record))
}

#[command(async)]
pub(crate) fn renew_record(
    shelf: State<'_, Shelf>,
    form: String,
    record: String,
) -> Answer<SavedView> {
    shelf.ask(|desk| desk.renew_record(&form, &record))
}

#[command(async)]
pub(crate) fn history(
    shelf: State<'_, Shelf>,
    form: String,
    record: String,
) -> Answer<HistoryView> {
    shelf.ask(|desk| desk.show_history(&form, &record))
}

#[command(async)]
pub(crate) fn look_up(shelf: State<'_, Shelf>, form: String, search: String) -> Answer<LookUpView> {
    shelf.ask(|desk| desk.look_up(&form, &search))
}

#[command(async)]
pub(crate) fn attach_file<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    form: String,
    record: Option<String>,
    subject: Option<String>,
    field: String,
    at: Option<RowPlace>,
) -> Answer<Option<SavedView>> {
    let chosen = dialogs::open(&app, &PROOFS);
    let spot = (form.as_str(), record.as_deref(), subject.as_deref());
    let attach = |path: std::path::PathBuf| {
        shelf.ask(|desk| desk.attach_file(spot, &field, at.as_ref(), &path))
    };
    chosen.map(attach).transpose()
}

#[command(async)]
pub(crate) fn show_file(shelf: State<'_, Shelf>, hash: String) -> Answer<PictureView> {
    shelf.ask(|desk| desk.show_file(&hash))
}

#[command(async)]
pub(crate) fn save_file<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    hash: String,
    original: bool,
) -> Answer<Option<DoneView>> {
    let (name, ending) = shelf.ask(|desk| desk.file_name(&hash))?;
    let chosen = dialogs::save(&app, &name, ending);
    chosen.map(|path| shelf.ask(|desk| desk.save_file(&hash, original, &path))).transpose()
}

#[command(async)]
pub(crate) fn look_at_page<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
) -> Answer<Option<PictureView>> {
    let chosen = dialogs::open(&app, &PICTURES);
    chosen.map(|path| shelf.ask(|desk| desk.look_at_page(&path))).transpose()
}

#[command(async)]
pub(crate) fn print_form<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    form: String,
    record: Option<String>,
    language: Option<String>,
) -> Answer<Option<DoneView>> {
    let name = shelf.desk().form_name(&form, record.as_deref(), language.as_deref());
    let chosen = dialogs::save(&app, &name, "pdf");
    let print = |path: std::path::PathBuf| {
        shelf.ask(|desk| desk.print_form(&form, record.as_deref(), language.as_deref(), &path))
    };
    chosen.map(print).transpose()
}
