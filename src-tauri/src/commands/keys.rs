//! Who may open the cooperative: passwords, people, the recovery sheet, the lock.

use ngazi_desk::view::*;
use tauri::{AppHandle, Runtime, State, command};

use super::Answer;
use crate::dialogs;
use crate::shelf::Shelf;

#[command(async)]
pub(crate) fn create_store(
    shelf: State<'_, Shelf>,
    country: String,
    name: String,
    passphrase: String,
) -> Answer<StartView> {
    shelf.ask(|desk| desk.begin(&country, &name, &passphrase))
}

#[command(async)]
pub(crate) fn unlock(
    shelf: State<'_, Shelf>,
    person: Option<String>,
    passphrase: String,
) -> Answer<StartView> {
    shelf.ask(|desk| desk.unlock(person.as_deref(), &passphrase))
}

#[command(async)]
pub(crate) fn recover(
    shelf: State<'_, Shelf>,
    words: String,
    person: Option<String>,
    passphrase: String,
) -> Answer<StartView> {
    shelf.ask(|desk| desk.recover(&words, person.as_deref(), &passphrase))
}

#[command(async)]
pub(crate) fn lock(shelf: State<'_, Shelf>) -> Answer<StartView> {
    shelf.ask(|desk| desk.lock())
}

#[command(async)]
pub(crate) fn people(shelf: State<'_, Shelf>) -> Answer<PeopleView> {
    shelf.ask(|desk| desk.show_people())
}

#[command(async)]
pub(crate) fn add_person(
    shelf: State<'_, Shelf>,
    name: String,
    role: String,
    passphrase: String,
) -> Answer<PeopleView> {
    shelf.ask(|desk| desk.add_person(&name, &role, &passphrase))
}

#[command(async)]
pub(crate) fn remove_person(shelf: State<'_, Shelf>, person: String) -> Answer<PeopleView> {
    shelf.ask(|desk| desk.remove_person(&person))
}

#[command(async)]
pub(crate) fn change_passphrase(
    shelf: State<'_, Shelf>,
    old: String,
    new: String,
) -> Answer<DoneView> {
    shelf.ask(|desk| desk.change_passphrase(&old, &new))
}

#[command(async)]
pub(crate) fn recovery_sheet(shelf: State<'_, Shelf>) -> Answer<RecoverySheetView> {
    shelf.ask(|desk| desk.recovery_sheet())
}

#[command(async)]
pub(crate) fn new_recovery(shelf: State<'_, Shelf>) -> Answer<RecoverySheetView> {
    shelf.ask(|desk| desk.new_recovery())
}

#[command(async)]
pub(crate) fn save_recovery_sheet<R: Runtime>(
    app: AppHandle<R>,
    shelf: State<'_, Shelf>,
) -> Answer<Option<DoneView>> {
    // Without a sheet nobody is asked where to put it.
    shelf.ask(|desk| desk.recovery_sheet())?;
    let chosen = dialogs::save(&app, "recovery.pdf", "pdf");
    chosen.map(|path| shelf.ask(|desk| desk.save_recovery_sheet(&path))).transpose()
}

#[command(async)]
pub(crate) fn confirm_recovery(shelf: State<'_, Shelf>, word: String) -> Answer<StartView> {
    shelf.ask(|desk| desk.confirm_recovery(&word))
}

#[command(async)]
pub(crate) fn set_idle(shelf: State<'_, Shelf>, minutes: String) -> Answer<PeopleView> {
    shelf.ask(|desk| desk.set_idle(&minutes))
}

#[command(async)]
pub(crate) fn note_draft(
    shelf: State<'_, Shelf>,
    form: String,
    record: Option<String>,
    subject: Option<String>,
    field: String,
    text: Option<String>,
) -> Answer<()> {
    let (record, subject) = (record.as_deref(), subject.as_deref());
    shelf.ask(|desk| desk.note_draft(&form, record, subject, &field, text.as_deref()))
}
