//! The Svelte side: its packages and its built files, made again only when something changed.

use crate::newer::{changed, must_make, newest};
use crate::places;
use crate::shell::{Outcome, command, npm, on_path, printed, run, stop};

/// Whether Vite and ESLint work with this Node (major, minor): each even line from a point on.
fn serves(node: (u32, u32)) -> bool {
    match node {
        (20, minor) => minor >= 19,
        (22, minor) => minor >= 13,
        (major, _) => major >= 24,
    }
}

/// Makes `ui/dist` up to date; the program's compilation takes it in, so this comes first.
pub fn build() -> Outcome {
    install()?;
    let ui = places::ui();
    // The texts lie in the root's `locales`, and the build takes them in too.
    let sources = newest(&[&ui, &places::root().join("locales")], &["node_modules", "dist"]);
    if must_make(sources, changed(&ui.join("dist/index.html"))) {
        run(npm().args(["run", "build"]))?;
    }
    Ok(())
}

/// Makes `ui/node_modules` agree with `ui/package-lock.json`.
fn install() -> Outcome {
    node_is_there()?;
    let ui = places::ui();
    let lock = changed(&ui.join("package-lock.json"));
    if lock.is_none() {
        return stop("ui/package-lock.json is missing; get it back from the repository.");
    }
    if must_make(lock, changed(&ui.join("node_modules/.package-lock.json"))) {
        run(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

fn node_is_there() -> Outcome {
    let advice = "install Node 20.19, 22.13, 24 or later with npm, for example from \
                  https://nodejs.org, and try again.";
    if !on_path("npm") {
        return stop(format!("`npm` is missing; {advice}"));
    }
    let Some(said) = printed(command("node").arg("--version")) else {
        return stop(format!("`node` is missing; {advice}"));
    };
    match version(&said) {
        Some(found) if serves(found) => Ok(()),
        _ => stop(format!("Node {} does not serve; {advice}", said.trim())),
    }
}

/// Major and minor number from what `node --version` says, such as `v20.19.0`.
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_node_versions_that_the_tools_name_serve() {
        let serves = |said: &str| version(said).is_some_and(serves);
        for good in ["v20.19.0\n", "v20.20.2", "v22.13.0", "v24.0.0", "v26.1.0"] {
            assert!(serves(good), "{good} was refused");
        }
        for bad in ["v18.20.4", "v20.9.0", "v21.7.3", "v22.1.0", "v23.9.0", "node: not found", ""] {
            assert!(!serves(bad), "{bad} was taken");
        }
    }
}
