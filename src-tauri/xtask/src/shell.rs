//! Running other programs: each command is shown before it runs, and a failure becomes one sentence.

use std::ffi::OsStr;
use std::fmt;
use std::process::{Command, Stdio};

use crate::places;

/// Why a task cannot go on, and what to do next, in plain words.
#[derive(Debug)]
pub struct Stop(pub String);

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a step gives back.
pub type Outcome<T = ()> = Result<T, Stop>;

/// Makes a [`Stop`] from a sentence.
pub fn stop<T>(sentence: impl Into<String>) -> Outcome<T> {
    Err(Stop(sentence.into()))
}

/// A command that starts in the root folder; use [`Command`]'s own methods to add to it.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(places::root());
    command
}

/// The same Cargo that started this program.
pub fn cargo() -> Command {
    command(cargo_name())
}

/// The name or path of the Cargo that started this program.
pub fn cargo_name() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Node's package manager, in the folder of the Svelte side.
pub fn npm() -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(places::ui());
    command
}

/// Shows the command, runs it, and fails when it fails.
pub fn run(command: &mut Command) -> Outcome {
    let line = shown(command);
    eprintln!("$ {line}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => stop(format!(
            "`{line}` failed ({status}); read its messages above, mend the cause and try again."
        )),
        Err(error) => stop(format!(
            "`{line}` could not start ({error}); look whether the program is installed."
        )),
    }
}

/// What a command prints on standard output, whatever its exit code; `None` when it cannot start.
pub fn printed(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program of this name lies on the search path.
pub fn on_path(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    std::env::split_paths(&path).any(|folder| {
        endings.iter().any(|ending| folder.join(format!("{program}{ending}")).is_file())
    })
}

/// The command as a person would type it: changed folder, set variables, program, arguments.
pub fn shown(command: &Command) -> String {
    let mut words = Vec::new();
    let root = places::root();
    if let Some(folder) = command.get_current_dir().filter(|folder| *folder != root) {
        let folder = folder.strip_prefix(&root).unwrap_or(folder);
        words.push(format!("cd {} &&", folder.display()));
    }
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            words.push(format!("{}={}", name.display(), quoted(value)));
        }
    }
    let cargo = cargo_name();
    let spoken = |word| if word == OsStr::new(&cargo) { "cargo".to_owned() } else { quoted(word) };
    words.push(spoken(command.get_program()));
    words.extend(command.get_args().map(spoken));
    words.join(" ")
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    if word.is_empty() || word.contains(char::is_whitespace) {
        format!("\"{word}\"")
    } else {
        word.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_typed() {
        let mut build = command("xvfb-run");
        build.args(["-s", "-screen 0", "true"]).env("LANG", "C");
        assert_eq!(shown(&build), "LANG=C xvfb-run -s \"-screen 0\" true");
        assert!(shown(&npm()).starts_with("cd ui && npm"));
        assert_eq!(shown(&cargo()), "cargo");
    }

    #[test]
    fn a_failure_becomes_a_sentence() {
        let failed = run(&mut command("no-such-program-here"));
        assert!(failed.is_err_and(|stop| stop.to_string().contains("could not start")));
    }
}
