use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::*;
use crate::{Content, Salvaged};

const PAGE: usize = 4096;

/// The bytes of every file whose name begins with that of a store.
fn files(folder: &Folder, name: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    let all = std::fs::read_dir(folder.0.path()).expect("a folder");
    let paths = all.map(|file| file.expect("a file").path());
    let of = |path: &PathBuf| {
        path.file_name().is_some_and(|one| one.to_string_lossy().starts_with(name))
    };
    paths.filter(of).map(|path| (path.clone(), std::fs::read(path).expect("readable"))).collect()
}

/// A store with forty members, two removed ones among them, a site, and a photo of a few pages.
fn store(folder: &Folder) -> PathBuf {
    let path = filled(folder);
    let mut store = Store::open(&path, PASSPHRASE).expect("opens");
    let acted: Result<(), StoreError> = store.transact("save-field", AT, |act| {
        act.add(id(90), &"site".into(), 1, Some("self".into()), values("Shimo"))?;
        act.keep(id(90), &photo(), &bytes())?;
        act.set("example", "no")?;
        act.remove(id(7), "twice")?;
        act.remove(id(8), "twice")
    });
    acted.expect("written");
    path
}

fn bytes() -> Vec<u8> {
    (0..5 * PAGE).map(|n| (n * n % 251) as u8).collect()
}

fn photo() -> Content {
    let hash = Sha256::digest(bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/jpeg".to_owned(), "shimo.jpg".to_owned());
    Content { hash, media, name, size: 5 * PAGE as u64 }
}

/// The leaf pages of a table or index.
fn leaves(path: &Path, part: &str) -> Vec<usize> {
    let store = Store::open(path, PASSPHRASE).expect("opens");
    let select = "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'leaf'";
    let mut statement = store.connection.prepare(select).expect("prepared");
    let pages = statement.query_map([part], |row| row.get::<_, u32>(0)).expect("pages");
    pages.map(|page| page.expect("a page") as usize).collect()
}

/// Changes a bit of a page.
fn flip(path: &Path, page: usize) {
    let mut bytes = std::fs::read(path).expect("readable");
    bytes[(page - 1) * PAGE + 2000] ^= 1;
    std::fs::write(path, &bytes).expect("written");
}

/// Salvages a store, and holds what every salvage holds: the damaged files stay what they are, nothing else stays behind,
/// and what came out is whole.
fn salvage(folder: &Folder, path: &Path) -> Result<(Salvaged, Store), StoreError> {
    let before = files(folder, "a.ngazi");
    let into = folder.file("new.ngazi");
    let salvaged = Store::salvage(path, PASSPHRASE, &into, AT);
    assert_eq!(files(folder, "a.ngazi"), before, "the damaged store is left as it is");
    let left = files(folder, "new.ngazi");
    let salvaged = match salvaged {
        Ok(salvaged) => salvaged,
        Err(error) => {
            assert!(left.is_empty(), "{:?}", left.keys());
            return Err(error);
        }
    };
    assert_eq!(left.len(), 3, "{:?}", left.keys());
    let store = Store::open(&into, PASSPHRASE).expect("opens with the same password");
    let checked = store.check().expect("checked");
    assert!(!checked.is_damaged(), "{checked:?}");
    assert_eq!(store.quick_check().expect("looked"), [""; 0]);
    Ok((salvaged, store))
}

#[test]
fn a_whole_store_comes_out_as_it_is_with_its_history() {
    let folder = Folder::new();
    let path = store(&folder);
    let old = Store::open(&path, PASSPHRASE).expect("opens");
    let (records, removed, head) =
        (old.records().expect("readable"), old.removed().expect("readable"), old.head());
    let (number, head) = (old.id(), head.expect("a head").hash);
    drop(old);
    let (salvaged, mut store) = salvage(&folder, &path).expect("salvaged");
    let all = Salvaged { records: 41, files: 1, history: true, ..Salvaged::default() };
    assert_eq!(salvaged, all);
    assert_eq!(store.records().expect("readable"), records);
    assert_eq!(store.removed().expect("readable"), removed);
    assert_eq!(store.bytes(&photo().hash).expect("readable"), bytes());
    assert_eq!(store.id(), number);
    assert!(store.prove(&head).expect("looked").is_some(), "old papers prove it still");
    assert_eq!(store.person().name, "Amani");
    assert_eq!(store.setting("example").expect("readable").as_deref(), Some("no"));
    assert_eq!(found(&store, "nsimire").len(), 38);
    assert_eq!(add(&mut store, 41, "Kito").expect("written"), 41, "numbers go on");
    let at: String = store
        .connection
        .query_row("SELECT created FROM record WHERE number = 1", [], |row| row.get(0))
        .expect("a record");
    assert_eq!(at, AT);
}

#[test]
fn one_bad_page_takes_no_record_whichever_it_is() {
    let folder = Folder::new();
    let path = store(&folder);
    let old = Store::open(&path, PASSPHRASE).expect("opens");
    let (records, removed) = (old.records().expect("readable"), old.removed().expect("readable"));
    drop(old);
    let whole = std::fs::read(&path).expect("readable");
    let (mut refused, mut rebuilt, mut without_history) = (0, 0, 0);
    for page in 1..=whole.len() / PAGE {
        flip(&path, page);
        match salvage(&folder, &path) {
            Ok((salvaged, store)) => {
                assert_eq!((salvaged.records, salvaged.lost.len()), (41, 0), "page {page}");
                assert_eq!(store.records().expect("readable"), records, "page {page}");
                assert_eq!(store.removed().expect("readable"), removed, "page {page}");
                rebuilt += u32::from(salvaged.rebuilt > 0);
                without_history += u32::from(!salvaged.history);
                drop(store);
            }
            // The pages that say what is where.
            Err(StoreError::Damaged(_)) => refused += 1,
            Err(other) => panic!("page {page}: {other}"),
        }
        for path in files(&folder, "new.ngazi").into_keys() {
            std::fs::remove_file(path).expect("removed");
        }
        std::fs::write(&path, &whole).expect("written");
    }
    assert!((1..=4).contains(&refused), "{refused} pages");
    assert!(rebuilt > 0 && without_history > 0);
}

#[test]
fn what_neither_the_records_nor_the_chain_hold_is_named() {
    let folder = Folder::new();
    let path = store(&folder);
    let (record, row) = (leaves(&path, "record"), leaves(&path, "audit"));
    flip(&path, record[0]);
    flip(&path, row[0]);
    let (salvaged, mut store) = salvage(&folder, &path).expect("salvaged");
    assert!(!salvaged.history);
    assert!(!salvaged.lost.is_empty());
    assert_eq!(salvaged.records as usize + salvaged.lost.len(), 41);
    assert!(salvaged.lost.iter().all(|lost| lost.form.is_some() && lost.number.is_some()));
    let history = store.history(id(40)).expect("readable");
    assert_eq!((history.len(), history[0].action.as_str()), (1, "salvage"));
    let first: String = store
        .connection
        .query_row("SELECT change FROM audit WHERE seq = 1", [], |row| row.get(0))
        .expect("a row");
    assert!(first.contains("\"salvaged\"") && first.contains("\"head\""), "{first}");
    assert_eq!(add(&mut store, 41, "Kito").expect("written"), 41, "lost numbers are not given");
}

#[test]
fn a_photo_that_cannot_be_read_is_named_and_takes_nothing_with_it() {
    let folder = Folder::new();
    let path = store(&folder);
    let store = Store::open(&path, PASSPHRASE).expect("opens");
    let select = "SELECT pageno FROM dbstat WHERE name = 'content' AND pagetype = 'overflow'";
    let page: u32 = store.connection.query_row(select, [], |row| row.get(0)).expect("a page");
    drop(store);
    flip(&path, page as usize);
    let (salvaged, store) = salvage(&folder, &path).expect("salvaged");
    assert_eq!((salvaged.files, salvaged.files_lost), (0, vec!["shimo.jpg".to_owned()]));
    assert_eq!((salvaged.records, salvaged.history), (41, true));
    assert_eq!(store.contents().expect("readable"), []);
}

#[test]
fn what_stands_in_the_log_alone_comes_out_too() {
    let folder = Folder::new();
    let path = filled(&folder);
    let mut old = Store::open(&path, PASSPHRASE).expect("opens");
    add(&mut old, 41, "Kito").expect("written");
    old.leave_as_it_is(true).expect("left");
    drop(old);
    assert!(std::fs::metadata(folder.file("a.ngazi-wal")).is_ok_and(|log| log.len() > 0));
    let (salvaged, store) = salvage(&folder, &path).expect("salvaged");
    assert_eq!((salvaged.records, salvaged.history), (41, true));
    assert_eq!(found(&store, "kito"), [41]);
}

#[test]
fn a_store_that_was_cut_off_gives_what_is_before_the_cut() {
    let folder = Folder::new();
    let path = store(&folder);
    let bytes = std::fs::read(&path).expect("readable");
    // The photo stands last, and before it the newest records.
    for cut in [1000, 6 * PAGE] {
        std::fs::write(&path, &bytes[..bytes.len() - cut]).expect("written");
        match salvage(&folder, &path) {
            Ok((salvaged, _)) => assert!(salvaged.records > 0, "{cut} bytes less"),
            Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "{error}"),
        }
        for path in files(&folder, "new.ngazi").into_keys() {
            std::fs::remove_file(path).expect("removed");
        }
    }
}

#[test]
fn a_head_that_is_damaged_is_known_from_the_keys() {
    let folder = Folder::new();
    let path = store(&folder);
    let number = Store::id_of(&path).expect("a store");
    let mut bytes = std::fs::read(&path).expect("readable");
    bytes[..16].fill(0xab);
    std::fs::write(&path, &bytes).expect("written");
    assert!(matches!(Store::open(&path, PASSPHRASE), Err(StoreError::NotAStore(_))));
    assert_eq!(Store::id_of(&path).expect("a store"), number);
    let (salvaged, store) = salvage(&folder, &path).expect("salvaged");
    assert_eq!((salvaged.records, salvaged.history), (41, true));
    assert_eq!(store.id(), number);
}

#[test]
fn without_password_or_keys_nothing_is_made() {
    let folder = Folder::new();
    let path = store(&folder);
    let into = folder.file("new.ngazi");
    let wrong = Store::salvage(&path, "another", &into, AT);
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)), "{wrong:?}");
    for keys in ["a.ngazi-keys", "a.ngazi-keys-copy"] {
        std::fs::write(folder.file(keys), "nothing").expect("written");
    }
    let lost = Store::salvage(&path, PASSPHRASE, &into, AT);
    assert!(matches!(lost, Err(StoreError::KeysDamaged)), "{lost:?}");
    assert!(files(&folder, "new.ngazi").is_empty());
}

#[test]
fn a_store_of_the_first_schema_can_be_salvaged() {
    let folder = Folder::new();
    let path = upgrade::old(&folder);
    let into = folder.file("new.ngazi");
    let salvaged = Store::salvage(&path, PASSPHRASE, &into, AT).expect("salvaged");
    assert_eq!((salvaged.records, salvaged.history), (2, true));
    let store = Store::open(&into, PASSPHRASE).expect("opens");
    assert_eq!(found(&store, "nsimire"), [1]);
    assert_eq!(store.removed().expect("readable")[0].number, 2);
    assert!(!store.check().expect("checked").is_damaged());
}
