//! Whether something made is older than what it is made from.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Whether a product must be made again: it is missing, or a source changed after it was made.
pub fn must_make(newest_source: Option<SystemTime>, product: Option<SystemTime>) -> bool {
    match (newest_source, product) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(source), Some(product)) => source > product,
    }
}

/// When this file was last changed; `None` when there is none.
pub fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

/// The latest change in these files and folders, folders with all they hold.
/// Names in `skip` are passed over at any depth. A deleted file shows as a change of its folder.
pub fn newest(places: &[&Path], skip: &[&str]) -> Option<SystemTime> {
    places
        .iter()
        .filter_map(|place| if place.is_dir() { below(place, skip) } else { changed(place) })
        .max()
}

fn below(folder: &Path, skip: &[&str]) -> Option<SystemTime> {
    fs::read_dir(folder)
        .ok()?
        .flatten()
        .filter(|entry| !skip.iter().any(|name| entry.file_name() == *name))
        .filter_map(|entry| {
            let path = entry.path();
            let inside = path.is_dir().then(|| below(&path, skip)).flatten();
            changed(&path).max(inside)
        })
        .max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_product_is_made_when_missing_or_older() {
        let early = SystemTime::UNIX_EPOCH;
        let late = early + Duration::from_secs(1);
        assert!(must_make(None, None));
        assert!(must_make(Some(early), None));
        assert!(must_make(Some(late), Some(early)));
        assert!(!must_make(Some(early), Some(late)));
        assert!(!must_make(Some(early), Some(early)));
        assert!(!must_make(None, Some(early)));
    }

    #[test]
    fn the_newest_file_is_found_and_skipped_names_do_not_count() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("xtask-newer-{}", std::process::id()));
        fs::create_dir_all(folder.join("src/deep"))?;
        fs::create_dir_all(folder.join("dist"))?;
        let deep = folder.join("src/deep/a.ts");
        let made = folder.join("dist/index.html");
        fs::write(&deep, "a")?;
        fs::write(&made, "b")?;
        let later = SystemTime::now() + Duration::from_secs(100);
        let latest = later + Duration::from_secs(100);
        fs::File::options().write(true).open(&deep)?.set_modified(later)?;
        fs::File::options().write(true).open(&made)?.set_modified(latest)?;

        assert_eq!(newest(&[&folder], &["dist"]), changed(&deep));
        assert_eq!(newest(&[&folder], &[]), changed(&made));
        assert_eq!(newest(&[&folder.join("none")], &[]), None);
        fs::remove_dir_all(&folder)
    }
}
