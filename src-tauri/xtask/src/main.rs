//! `cargo xtask`: the one way to run, test, measure and pack this house.
//!
//! Each task first looks whether the machine has what it needs (see [`needs`]), so that a fresh
//! Debian 12 or Ubuntu machine with only Rust and Node is enough.

mod apt;
mod bench;
mod bless;
mod bundle;
mod needs;
mod newer;
mod places;
mod run;
mod session;
mod shell;
mod soak;
mod stages;
mod task;
mod test;
mod ui;
mod verapdf;

use std::process::ExitCode;

use task::Task;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let task = match task::parse(&arguments) {
        Ok(task) => task,
        Err(wrong) => {
            eprintln!("{wrong}\n\n{}", task::USAGE);
            return ExitCode::from(2);
        }
    };
    let outcome = match task {
        Task::Help => {
            println!("{}", task::USAGE);
            Ok(())
        }
        Task::Run => run::run(),
        Task::Test(only) => test::test(only),
        Task::Bless => bless::bless(),
        Task::Bench => bench::bench(),
        Task::Soak { minutes, only } => soak::soak(minutes, only),
        Task::Bundle => bundle::bundle(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\ncargo xtask stopped: {stop}");
            ExitCode::FAILURE
        }
    }
}
