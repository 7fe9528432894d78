//! The shell: the window, native dialogs, one-line commands, and the same use-cases headless.

mod command_line;
mod commands;
mod dialogs;
mod machine;
mod shelf;
mod window;

pub use command_line::run;
pub use window::configure;

pub use shelf::Shelf;
