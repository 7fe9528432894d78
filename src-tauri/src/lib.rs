//! The shell: the window, native dialogs, one-line commands, and the same use-cases headless.

mod closing;
mod command_line;
mod commands;
mod dialogs;
mod log;
mod machine;
mod shelf;
mod skin;
mod watch;
mod window;

pub use command_line::run;
pub use window::configure;

pub use shelf::Shelf;
