//! Journeys in the real window: WebKitGTK, the built program, a folder in which it was never started.

mod access;
mod accident;
mod first_dossier;
mod found;
mod kept;
mod keyboard;
mod keys;
mod paper_form;
mod photos;
mod power_cut;
mod safe;
mod sheet_in;
mod support;
mod turn_back;
mod write_many;
