//! Backups: where they go, making one, and restoring one.

use std::path::PathBuf;

use ngazi_desk::view::*;
use tauri::{AppHandle, Runtime, State, command};

use super::Answer;
use crate::dialogs;
use crate::shelf::Shelf;

/// What a file that can be restored may be called: a backup, or a store.
const RESTORED: [&str; 2] = ["ngazi-backup", "ngazi"];

#[command(async)]
pub(crate) fn backups(shelf: State<'_, Shelf>) -> Answer<BackupsView> {
    shelf.ask(|desk| desk.show_backups())
}

#[command(async)]
pub(crate) fn choose_backup_place<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    place: String,
) -> Answer<Option<BackupsView>> {
    let choose = |folder: PathBuf| shelf.ask(|desk| desk.choose_backup_place(&place, &folder));
    dialogs::folder(&app).map(choose).transpose()
}

#[command(async)]
pub(crate) fn forget_backup_place(shelf: State<'_, Shelf>, place: String) -> Answer<BackupsView> {
    shelf.ask(|desk| desk.forget_backup_place(&place))
}

#[command(async)]
pub(crate) fn back_up(shelf: State<'_, Shelf>) -> Answer<DoneView> {
    shelf.ask(|desk| desk.back_up())
}

#[command(async)]
pub(crate) fn choose_restore<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
) -> Answer<Option<RestoreView>> {
    let chosen = dialogs::open(&app, &RESTORED);
    chosen.map(|path| shelf.ask(|desk| desk.choose_restore(&path))).transpose()
}

#[command(async)]
pub(crate) fn look_into_restore(
    shelf: State<'_, Shelf>,
    person: Option<String>,
    passphrase: Option<String>,
    words: Option<String>,
) -> Answer<RestoreView> {
    shelf.ask(|desk| {
        desk.look_into_restore(person.as_deref(), passphrase.as_deref(), words.as_deref())
    })
}

#[command(async)]
pub(crate) fn apply_restore(shelf: State<'_, Shelf>, way: String) -> Answer<StartView> {
    shelf.ask(|desk| desk.apply_restore(&way))
}

#[command(async)]
pub(crate) fn drop_restore(shelf: State<'_, Shelf>) {
    shelf.desk().drop_restore();
}
