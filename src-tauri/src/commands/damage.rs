//! A damaged store, the check of a whole one, and what is erased for good.

use ngazi_desk::view::*;
use tauri::{State, command};

use super::Answer;
use crate::shelf::Shelf;

#[command(async)]
pub(crate) fn check_store(shelf: State<'_, Shelf>) -> Answer<CheckView> {
    shelf.ask(|desk| desk.show_check())
}

#[command(async)]
pub(crate) fn prove_head(shelf: State<'_, Shelf>, head: String) -> Answer<DoneView> {
    shelf.ask(|desk| desk.prove_head(&head))
}

#[command(async)]
pub(crate) fn salvage(
    shelf: State<'_, Shelf>,
    passphrase: String,
    person: Option<String>,
) -> Answer<DamageView> {
    shelf.ask(|desk| desk.salvage(person.as_deref(), &passphrase))
}

#[command(async)]
pub(crate) fn take_way(shelf: State<'_, Shelf>, way: String) -> Answer<StartView> {
    shelf.ask(|desk| desk.take_way(&way))
}

#[command(async)]
pub(crate) fn erase_record(
    shelf: State<'_, Shelf>,
    form: String,
    record: String,
    reason: String,
) -> Answer<DoneView> {
    shelf.ask(|desk| desk.erase_record(&form, &record, &reason))
}
