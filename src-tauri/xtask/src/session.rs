//! The session that tests and measurements run in: a virtual screen, a bus of its own, plain text.

use std::process::Command;

use crate::places;
use crate::shell::{Outcome, cargo_name, command, stop};
use crate::verapdf;

/// Settings of the person at the desk that would change what the tests see or write.
const NOT_TAKEN_ALONG: [&str; 6] =
    ["WAYLAND_DISPLAY", "LC_ALL", "LANGUAGE", "NGAZI_STORE", "NGAZI_PASSPHRASE", "NGAZI_BLESS"];

/// Cargo inside a session of its own. The tests find the built program by `NGAZI_BIN` and the
/// judge of the paper by `NGAZI_VERAPDF`.
pub fn cargo(profile: &str) -> Outcome<Command> {
    let program = places::program(profile);
    if !program.is_file() {
        return stop(format!(
            "The program was built but is not at {}; look whether CARGO_TARGET_DIR or a Cargo \
             configuration moves it.",
            program.display()
        ));
    }
    let mut session = command("xvfb-run");
    session
        .args(["-a", "-s", "-screen 0 1366x768x24"])
        .args(["dbus-run-session", "--", &cargo_name()])
        .env("NGAZI_BIN", program)
        .env("NGAZI_VERAPDF", verapdf::jar())
        // Drawing by the processor gives the same picture everywhere and needs less memory.
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
        .env("LANG", "C.UTF-8");
    for of_the_desk in NOT_TAKEN_ALONG {
        session.env_remove(of_the_desk);
    }
    Ok(session)
}
