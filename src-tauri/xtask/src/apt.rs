//! Debian and Ubuntu: finding and installing missing packages.

use crate::needs::{Need, tell};
use crate::shell::{self, Outcome, on_path, printed, stop};

/// Installs what is missing of these needs; asks for the right to do so through `sudo`.
pub fn install_missing(wanted: &[&Need]) -> Outcome {
    let missing = missing(wanted, &known_to_dpkg(wanted)?);
    if missing.is_empty() {
        return Ok(());
    }
    tell(&missing);
    let rights: &[&str] = if is_root() {
        &[]
    } else if on_path("sudo") {
        &["sudo"]
    } else {
        let names: Vec<&str> = missing.iter().map(|need| offered(need)).collect();
        return stop(format!(
            "Packages are missing and there is no `sudo`; run this as root and try again: \
             apt-get update && apt-get install -y --no-install-recommends {}",
            names.join(" ")
        ));
    };
    apt_get(rights, &["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(missing.iter().map(|need| offered(need)));
    apt_get(rights, &install)?;

    match self::missing(wanted, &known_to_dpkg(wanted)?).first() {
        None => Ok(()),
        Some(need) => stop(format!(
            "The package {} is still missing after the installation; install it by hand and try again.",
            need.packages[0]
        )),
    }
}

/// The needs of which no package is installed, by what `dpkg-query` printed: `name status` lines.
fn missing<'a>(wanted: &[&'a Need], printed: &str) -> Vec<&'a Need> {
    let installed: Vec<&str> =
        printed.lines().filter_map(|line| line.strip_suffix(" installed")).collect();
    wanted
        .iter()
        .filter(|need| !need.packages.iter().any(|name| installed.contains(name)))
        .copied()
        .collect()
}

fn known_to_dpkg(wanted: &[&Need]) -> Outcome<String> {
    let names = wanted.iter().flat_map(|need| need.packages);
    let mut query = shell::command("dpkg-query");
    query.args(["-W", "-f=${Package} ${db:Status-Status}\\n"]).args(names);
    match printed(&mut query) {
        Some(lines) => Ok(lines),
        None => stop("`dpkg-query` could not start; look whether this Debian or Ubuntu is whole."),
    }
}

/// The first of the packages that this release of Debian or Ubuntu has; names change over time.
fn offered(need: &Need) -> &'static str {
    let has = |name: &&&str| {
        let mut policy = shell::command("apt-cache");
        policy.args(["policy", name]).env("LC_ALL", "C");
        printed(&mut policy).is_some_and(|said| has_candidate(&said))
    };
    need.packages.iter().find(has).unwrap_or(&need.packages[0])
}

/// Whether there is a version to install, by what `apt-cache policy` said about a package.
fn has_candidate(said: &str) -> bool {
    said.lines()
        .filter_map(|line| line.trim().strip_prefix("Candidate: "))
        .any(|version| version != "(none)")
}

fn apt_get(rights: &[&str], arguments: &[&str]) -> Outcome {
    let words: Vec<&str> = rights
        .iter()
        .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .chain(arguments)
        .copied()
        .collect();
    shell::run(shell::command(words[0]).args(&words[1..]))
}

fn is_root() -> bool {
    printed(shell::command("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::needs::NEEDS;

    fn names(missing: &[&Need]) -> Vec<&'static str> {
        missing.iter().map(|need| need.packages[0]).collect()
    }

    #[test]
    fn only_what_is_installed_counts() {
        let wanted: Vec<&Need> = NEEDS
            .iter()
            .filter(|need| ["perl", "file", "qpdf", "xauth"].contains(&need.packages[0]))
            .collect();
        let printed = "perl installed\nfile config-files\nqpdf not-installed\n";
        assert_eq!(names(&missing(&wanted, printed)), ["file", "xauth", "qpdf"]);
        assert_eq!(names(&missing(&wanted, "")).len(), 4);
        let all = "perl installed\nfile installed\nqpdf installed\nxauth installed\n";
        assert!(missing(&wanted, all).is_empty());
    }

    #[test]
    fn a_package_without_a_version_is_not_offered() {
        assert!(has_candidate("qpdf:\n  Installed: (none)\n  Candidate: 11.3.0-1\n"));
        assert!(!has_candidate("qpdf:\n  Installed: (none)\n  Candidate: (none)\n"));
        assert!(!has_candidate(""));
    }

    #[test]
    fn one_of_several_packages_is_enough() {
        let java: Vec<&Need> =
            NEEDS.iter().filter(|need| need.packages[0] == "openjdk-17-jdk-headless").collect();
        assert_eq!(java.len(), 1);
        assert!(missing(&java, "openjdk-21-jdk-headless installed\n").is_empty());
        assert_eq!(missing(&java, "openjdk-21-jre-headless installed\n").len(), 1);
    }
}
