//! WebKitWebDriver and all that it starts: begun with the surroundings of a machine, ended together.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::machine::program;
use super::{LOOK, Machine, Outcome, PATIENCE, stop};

const DRIVER: &str = "/usr/bin/WebKitWebDriver";

/// The driver and everything it started: one group of processes, ended together.
pub(super) struct Processes(Child);

impl Processes {
    pub(super) fn start(machine: &Machine, port: u16) -> Outcome<Self> {
        let at = |name: &str| machine.folder.path().join(name);
        let mut driver = Command::new(DRIVER);
        driver
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
            .env("LANG", "C.UTF-8")
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("NGAZI_TEST_OPEN", machine.to_open())
            .env("NGAZI_TEST_SAVE", machine.to_save())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        // With the first two the screenshot command hangs for ever; the others would open another store or language.
        for unwanted in [
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
            "WAYLAND_DISPLAY",
            "LC_ALL",
            "LC_MESSAGES",
            "NGAZI_STORE",
            "NGAZI_PASSPHRASE",
        ] {
            driver.env_remove(unwanted);
        }
        let child = driver.spawn().map_err(|error| {
            format!("{DRIVER} does not start ({error}); the package webkit2gtk-driver brings it.")
        })?;
        Ok(Self(child))
    }

    fn signal(&self, name: &str) {
        let group = format!("-{}", self.0.id());
        // There may be nobody left to tell.
        let _ = Command::new("kill")
            .args([name, "--", &group])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }

    /// Ends the program as a power cut does, by its id: it cannot write down anything any more.
    pub(super) fn cut(&self) -> Outcome {
        let program = program()?.canonicalize()?;
        let runs = |id: &u32| {
            std::fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|path| path == program)
        };
        let Some(id) = members(self.0.id()).into_iter().find(runs) else {
            return stop("the program is not running");
        };
        let told = Command::new("kill").args(["-KILL", &id.to_string()]).status()?;
        if !told.success() {
            return stop(format!("the program {id} cannot be ended"));
        }
        let begun = Instant::now();
        while members(self.0.id()).contains(&id) {
            if begun.elapsed() > PATIENCE {
                return stop(format!("the program {id} does not end"));
            }
            std::thread::sleep(LOOK);
        }
        Ok(())
    }

    fn gone(&mut self) -> bool {
        let ended = matches!(self.0.try_wait(), Ok(Some(_)));
        ended && members(self.0.id()).is_empty()
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        for name in ["-TERM", "-KILL"] {
            self.signal(name);
            let begun = Instant::now();
            while begun.elapsed() < Duration::from_secs(5) {
                if self.gone() {
                    return;
                }
                std::thread::sleep(LOOK);
            }
        }
    }
}

/// The living processes of a group. The dead that nobody has buried are not.
fn members(group: u32) -> Vec<u32> {
    let Ok(entries) = std::fs::read_dir("/proc") else { return vec![] };
    let stats = entries
        .flatten()
        .filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
    let living = |stat: String| {
        // pid (name) state parent group …; the name may hold anything.
        let (before, after) = stat.rsplit_once(") ")?;
        let mut words = after.split(' ');
        let state = words.next()?;
        let of: u32 = words.nth(1)?.parse().ok()?;
        let id = before.split(' ').next()?.parse().ok()?;
        (of == group && !["Z", "X"].contains(&state)).then_some(id)
    };
    stats.filter_map(living).collect()
}
