//! The cooperative's store: opening and closing it, what was done and is taken back, where the window stands.

use ngazi_desk::view::*;
use tauri::{State, command};

use super::Answer;
use crate::shelf::Shelf;

#[command(async)]
pub(crate) fn start(shelf: State<'_, Shelf>) -> StartView {
    shelf.desk().start()
}

#[command(async)]
pub(crate) fn set_language(shelf: State<'_, Shelf>, language: String) -> Answer<StartView> {
    shelf.ask(|desk| desk.choose_language(&language))
}

#[command(async)]
pub(crate) fn open_example(shelf: State<'_, Shelf>, country: String) -> Answer<StartView> {
    shelf.ask(|desk| desk.open_example(&country))
}

#[command(async)]
pub(crate) fn close_store(shelf: State<'_, Shelf>) -> Answer<StartView> {
    shelf.ask(|desk| desk.close_store())
}

#[command(async)]
pub(crate) fn frame(shelf: State<'_, Shelf>) -> Answer<FrameView> {
    shelf.ask(|desk| desk.show_frame())
}

#[command(async)]
pub(crate) fn settings(shelf: State<'_, Shelf>) -> Answer<SettingsView> {
    shelf.ask(|desk| desk.show_settings())
}

#[command(async)]
pub(crate) fn undo(shelf: State<'_, Shelf>) -> Answer<DoneView> {
    shelf.ask(|desk| desk.undo())
}

#[command(async)]
pub(crate) fn redo(shelf: State<'_, Shelf>) -> Answer<DoneView> {
    shelf.ask(|desk| desk.redo())
}

#[command(async)]
pub(crate) fn note_place(shelf: State<'_, Shelf>, target: Option<Target>) -> Answer<()> {
    shelf.ask(|desk| desk.note_place(target.as_ref()))
}

/// Asked while the desk is busy, so it never waits for it.
#[command(async)]
pub(crate) fn work(shelf: State<'_, Shelf>) -> WorkView {
    shelf.work().view()
}

#[command(async)]
pub(crate) fn stop_work(shelf: State<'_, Shelf>) {
    shelf.work().stop();
}
