//! The computer of a journey: the folders of the program, the files of its dialogs, and the built program.

use std::path::PathBuf;

use tempfile::TempDir;

use super::{Outcome, hold};
use crate::top;

/// A computer on which the program was never started, and the files that its dialogs answer with.
pub struct Machine {
    pub(super) folder: TempDir,
    opens: &'static str,
}

impl Machine {
    /// A new one.
    pub fn new() -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("ngazi-window-").tempdir()?;
        for name in ["data", "config", "cache", "state", "desk"] {
            std::fs::create_dir(folder.path().join(name))?;
        }
        Ok(Self { folder, opens: "to-open.xlsx" })
    }

    /// With another name for the file that is opened: what a file may be called depends on what it is for.
    pub fn opening(self, name: &'static str) -> Self {
        Self { opens: name, ..self }
    }

    /// A file on the person's desk, outside of what the program keeps.
    pub fn on_desk(&self, name: &str) -> PathBuf {
        self.folder.path().join("desk").join(name)
    }

    /// The file that every "which file?" is answered with.
    pub fn to_open(&self) -> PathBuf {
        self.on_desk(self.opens)
    }

    /// The file that every "save where?" is answered with.
    pub fn to_save(&self) -> PathBuf {
        self.on_desk("saved.pdf")
    }

    /// The folder of the program, where stores and backups are kept.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("data/ngazi")
    }

    /// Every file that the program and its web view keep.
    pub fn kept_files(&self) -> Outcome<Vec<PathBuf>> {
        let mut files = Vec::new();
        let mut folders: Vec<PathBuf> =
            ["data", "config", "cache", "state"].map(|name| self.folder.path().join(name)).into();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.is_file() {
                    files.push(path);
                }
            }
        }
        Ok(files)
    }
}

/// The built program: `NGAZI_BIN`, or where Cargo puts it.
pub(super) fn program() -> Outcome<PathBuf> {
    let named = std::env::var_os("NGAZI_BIN").map(PathBuf::from);
    let program = named.unwrap_or_else(|| top().join("target/debug/ngazi"));
    hold(program.is_file(), || {
        format!(
            "There is no program at {}; build it with `cargo build -p ngazi`.",
            program.display()
        )
    })?;
    Ok(program)
}
