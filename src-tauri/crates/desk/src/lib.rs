//! The use-cases: one module per verb. The window and the command line call the same ones.
//!
//! Everything from outside comes through the [`Ports`]: the day, chance, files. Errors leave as [`view::Failure`] in
//! the reader's language.

pub mod ports;
pub mod view;

mod act;
mod attach_file;
mod back_up;
mod backup_calendar;
mod backup_place;
mod check_store;
mod choose_language;
mod compose;
mod create_store;
mod damage;
mod desk;
mod draft;
mod erase_record;
mod example;
mod export_table;
mod fields;
mod figures;
mod files;
mod import;
mod open_question;
mod open_record;
mod open_store;
mod people;
mod print_form;
mod print_table;
mod reader;
mod record_view;
mod recovery_sheet;
mod remove_record;
mod report;
mod restore_backup;
mod resume;
mod save_field;
mod show_backups;
mod show_cooperative;
mod show_fees;
mod show_group;
mod show_home;
mod show_laptops;
mod show_path;
mod show_points;
mod show_registers;
mod show_settings;
mod show_table;
mod start;
mod take_bundle;
mod template;
mod told;
mod unlock;
mod work;
mod write_bundle;
mod write_dossier;

pub use create_store::{EXAMPLE_PASSPHRASE, Fresh};
pub use desk::Desk;
pub use export_table::ExportFormat;
pub use import::{Decision, ImportAnswers, Imported, Rejected};
pub use ports::Ports;
pub use report::{Page, Report, ReportGroup, ReportItem};
pub use work::Work;

pub use ngazi_domain::{Day, Id, PartialDate, Typed};
pub use ngazi_words::Language;

#[cfg(test)]
mod tests;
