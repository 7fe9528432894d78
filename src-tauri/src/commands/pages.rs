//! The places of the rail.

use ngazi_desk::view::*;
use tauri::{AppHandle, Runtime, State, command};

use super::Answer;
use crate::dialogs;
use crate::shelf::Shelf;

#[command(async)]
pub(crate) fn home(shelf: State<'_, Shelf>) -> Answer<HomeView> {
    shelf.ask(|desk| desk.show_home())
}

#[command(async)]
pub(crate) fn cooperative(shelf: State<'_, Shelf>) -> Answer<CooperativeView> {
    shelf.ask(|desk| desk.show_cooperative())
}

#[command(async)]
pub(crate) fn points(shelf: State<'_, Shelf>) -> Answer<PointsView> {
    shelf.ask(|desk| desk.show_points())
}

#[command(async)]
pub(crate) fn point(shelf: State<'_, Shelf>, point: String) -> Answer<PointView> {
    shelf.ask(|desk| desk.show_point(&point))
}

#[command(async)]
pub(crate) fn path(shelf: State<'_, Shelf>) -> Answer<PathView> {
    shelf.ask(|desk| desk.show_path())
}

#[command(async)]
pub(crate) fn group(shelf: State<'_, Shelf>) -> Answer<GroupView> {
    shelf.ask(|desk| desk.show_group())
}

#[command(async)]
pub(crate) fn fees(shelf: State<'_, Shelf>) -> Answer<FeesView> {
    shelf.ask(|desk| desk.show_fees())
}

#[command(async)]
pub(crate) fn dossier(shelf: State<'_, Shelf>) -> Answer<DossierView> {
    shelf.ask(|desk| desk.show_dossier())
}

#[command(async)]
pub(crate) fn preview_dossier(
    shelf: State<'_, Shelf>,
    choice: DossierChoice,
) -> Answer<PreviewView> {
    shelf.ask(|desk| desk.preview_dossier(&choice))
}

#[command(async)]
pub(crate) fn save_dossier<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
    choice: DossierChoice,
) -> Answer<Option<DoneView>> {
    let name = shelf.desk().dossier_name(&choice);
    let chosen = dialogs::save(&app, &name, "pdf");
    chosen.map(|path| shelf.ask(|desk| desk.write_dossier(&choice, &path))).transpose()
}

#[command(async)]
pub(crate) fn registers(shelf: State<'_, Shelf>) -> Answer<RegistersView> {
    shelf.ask(|desk| desk.show_registers())
}
