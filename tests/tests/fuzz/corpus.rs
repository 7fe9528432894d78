//! Small samples that are kept in the repository.

use std::fs;
use std::path::PathBuf;

use ngazi_tests::top;

/// Bytes of a kept sample: they are read by people, too.
const MOST_BYTES: usize = 8 << 10;

/// The kept samples of a target, by name.
pub fn kept(target: &str) -> Vec<Vec<u8>> {
    let Ok(entries) = fs::read_dir(folder(target)) else { return vec![] };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(bytes.len() <= MOST_BYTES, "{} is too large to be kept", path.display());
        bytes
    };
    paths.into_iter().map(read).collect()
}

/// Keeps a sample that was made, if there is none of that name yet and `cargo xtask bless` asks for it: samples with
/// random keys are new each time, and the first ones serve as well as later ones.
pub fn keep(target: &str, name: &str, bytes: &[u8]) {
    let path = folder(target).join(name);
    if std::env::var_os("NGAZI_BLESS").is_none() || path.exists() || bytes.len() > MOST_BYTES {
        return;
    }
    fs::create_dir_all(folder(target)).expect("a folder for the samples");
    fs::write(path, bytes).expect("a kept sample");
}

fn folder(target: &str) -> PathBuf {
    top().join("tests/fuzz/corpus").join(target)
}
