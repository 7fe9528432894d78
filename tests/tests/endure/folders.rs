//! Folders of the proofs: copied, and fingerprinted file by file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// Every file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the test") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The files in a folder that have an ending.
pub fn with_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let ends = |path: &PathBuf| path.extension().is_some_and(|found| found == ending);
    files(folder).into_iter().filter(ends).collect()
}

/// Copies everything in a folder into another, which is made.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder of the test") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copied");
        }
    }
}

/// The fingerprint of each file in a folder, by its place in it.
pub fn prints(folder: &Path) -> BTreeMap<PathBuf, String> {
    let place = |path: &Path| path.strip_prefix(folder).unwrap_or(path).to_owned();
    files(folder).into_iter().map(|path| (place(&path), print(&path))).collect()
}

/// The fingerprint of a file.
pub fn print(path: &Path) -> String {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    format!("{:x}", Sha256::digest(bytes))
}
