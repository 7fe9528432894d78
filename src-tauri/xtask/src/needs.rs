//! What a machine needs besides Rust and Node, said once for every task.

use crate::apt;
use crate::shell::{self, Outcome, on_path, stop};

/// Why something is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// To compile the program.
    Build,
    /// To run the tests and the measurements, besides what compiling needs.
    Test,
}

/// One thing that a machine needs.
#[derive(Debug, PartialEq, Eq)]
pub struct Need {
    /// The Debian and Ubuntu packages that serve, the preferred one first; one is enough.
    pub packages: Packages,
    /// What it is for.
    pub purpose: &'static str,
    need: For,
    /// How to see without a package database that it is there.
    sign: Sign,
}

#[derive(Debug, PartialEq, Eq)]
enum Sign {
    Program(&'static str),
    /// A library that pkg-config knows; only Linux needs it.
    LinuxLibrary(&'static str),
    /// A program that comes with Rust's own requirements on Windows.
    UnixProgram(&'static str),
}

use For::{Build, Test};
use Sign::{LinuxLibrary, Program, UnixProgram};

/// Everything that any task needs.
#[rustfmt::skip]
pub const NEEDS: &[Need] = &[
    need(Build, &["build-essential"], UnixProgram("cc"), "the C compiler and make, for the encrypted store"),
    need(Build, &["perl"], Program("perl"), "configures OpenSSL for the encrypted store"),
    need(Build, &["pkg-config", "pkgconf"], UnixProgram("pkg-config"), "finds the system's libraries"),
    need(Build, &["file"], UnixProgram("file"), "tells what kind a file is when packing"),
    need(Build, &["libwebkit2gtk-4.1-dev"], LinuxLibrary("webkit2gtk-4.1"), "draws the window"),
    need(Test, &["xvfb"], Program("xvfb-run"), "a screen without a screen, for the window tests"),
    need(Test, &["xauth"], Program("xauth"), "lets the tests onto that screen"),
    need(Test, &["dbus"], Program("dbus-run-session"), "the session bus that the window expects"),
    need(Test, &["webkit2gtk-driver", "webkitgtk-webdriver"], Program("WebKitWebDriver"), "drives the real window"),
    need(Test, &["poppler-utils"], Program("pdftotext"), "reads text and pictures of a PDF"),
    need(Test, &["qpdf"], Program("qpdf"), "checks how a PDF is built"),
    need(Test, JAVA, Program("javac"), "runs veraPDF, the judge of PDF/A and PDF/UA"),
    need(Test, &["maven"], Program("mvn"), "fetches veraPDF"),
];

const JAVA: &[&str] =
    &["openjdk-17-jdk-headless", "openjdk-21-jdk-headless", "openjdk-25-jdk-headless"];

type Packages = &'static [&'static str];

const fn need(need: For, packages: Packages, sign: Sign, purpose: &'static str) -> Need {
    Need { packages, purpose, need, sign }
}

/// Looks for everything that these groups ask for. On Debian and Ubuntu what is missing is
/// installed; elsewhere it is named, and the task stops.
pub fn ensure(groups: &[For]) -> Outcome {
    if groups.contains(&Test) && !cfg!(target_os = "linux") {
        return stop(
            "This task drives a real window through WebKitWebDriver, which exists on Linux only; \
             run it on Debian 12 or Ubuntu. `cargo xtask test --only ui` works here.",
        );
    }
    let wanted: Vec<&Need> = NEEDS.iter().filter(|need| groups.contains(&need.need)).collect();
    if on_path("dpkg-query") && on_path("apt-get") {
        return apt::install_missing(&wanted);
    }
    let missing: Vec<&Need> = wanted.into_iter().filter(|need| !need.sign.seen()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    tell(&missing);
    stop(
        "The things above are missing; install them (the names are those of Debian's packages) \
         and try again.",
    )
}

/// Prints what is missing and what each thing is for.
pub fn tell(missing: &[&Need]) {
    eprintln!("Missing on this machine:");
    for need in missing {
        eprintln!("  {:<24} {}", need.packages[0], need.purpose);
    }
}

impl Sign {
    fn seen(&self) -> bool {
        match self {
            Program(name) => on_path(name),
            UnixProgram(name) => cfg!(windows) || on_path(name),
            LinuxLibrary(name) => {
                !cfg!(target_os = "linux")
                    || shell::command("pkg-config")
                        .args(["--exists", name])
                        .status()
                        .is_ok_and(|status| status.success())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_package_is_named_twice_and_each_has_a_purpose() {
        let mut names: Vec<&str> = NEEDS.iter().flat_map(|need| need.packages).copied().collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
        assert!(NEEDS.iter().all(|need| !need.purpose.is_empty()));
    }
}
