//! What the tests share: where things are, and expected files.

pub mod driver;
pub mod endure;
pub mod tour;
mod written;

use std::path::{Path, PathBuf};

pub use written::Written;

/// The top of the checkout.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Holds a text against an expected file, or writes the file when `NGAZI_BLESS` is set (`cargo xtask bless`).
///
/// # Panics
/// When the file differs, with the command that rewrites it.
pub fn expect_file(path: &Path, text: &str) {
    if std::env::var_os("NGAZI_BLESS").is_some() {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
        }
        std::fs::write(path, text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        expected == text,
        "{} is not what the program says. Read the difference, then `cargo xtask bless`.\n{}",
        path.display(),
        first_difference(&expected, text)
    );
}

fn first_difference(expected: &str, text: &str) -> String {
    let pairs = expected.lines().chain(std::iter::repeat("")).zip(text.lines().chain([""]));
    let differing = pairs.enumerate().find(|(_, (old, new))| old != new);
    differing.map_or_else(String::new, |(line, (old, new))| {
        format!("line {}:\n- {old}\n+ {new}", line + 1)
    })
}
