//! Bundles: what changed on one computer of the cooperative, carried to another.

use ngazi_desk::view::*;
use tauri::{AppHandle, Runtime, State, command};

use super::Answer;
use crate::dialogs;
use crate::shelf::Shelf;

/// How the name of a bundle ends.
const BUNDLE: &str = "ngazi-bundle";

#[command(async)]
pub(crate) fn laptops(shelf: State<'_, Shelf>) -> Answer<LaptopsView> {
    shelf.ask(|desk| desk.show_laptops())
}

#[command(async)]
pub(crate) fn write_bundle<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    since: String,
) -> Answer<Option<DoneView>> {
    let name = shelf.ask(|desk| desk.bundle_name())?;
    let chosen = dialogs::save(&app, &name, BUNDLE);
    chosen.map(|path| shelf.ask(|desk| desk.write_bundle(&since, &path))).transpose()
}

#[command(async)]
pub(crate) fn preview_bundle<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
) -> Answer<Option<BundleView>> {
    let chosen = dialogs::open(&app, &[BUNDLE]);
    chosen.map(|path| shelf.ask(|desk| desk.preview_bundle(&path))).transpose()
}

#[command(async)]
pub(crate) fn decide_bundle(
    shelf: State<'_, Shelf>,
    conflict: String,
    side: u32,
) -> Answer<BundleView> {
    shelf.ask(|desk| desk.decide_bundle(&conflict, side))
}

#[command(async)]
pub(crate) fn apply_bundle(shelf: State<'_, Shelf>) -> Answer<DoneView> {
    shelf.ask(|desk| desk.apply_bundle())
}

#[command(async)]
pub(crate) fn drop_bundle(shelf: State<'_, Shelf>) {
    shelf.desk().drop_bundle();
}

#[command(async)]
pub(crate) fn settle_conflict(
    shelf: State<'_, Shelf>,
    conflict: String,
    side: u32,
) -> Answer<LaptopsView> {
    shelf.ask(|desk| desk.settle_conflict(&conflict, side))
}
