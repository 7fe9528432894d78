//! `ngazi`: opens the window, or runs one command without it.

// A release build for Windows opens no console beside its window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    ngazi_shell::run()
}
