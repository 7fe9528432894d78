use std::path::{Path, PathBuf};

use ngazi_desk::EXAMPLE_PASSPHRASE;
use ngazi_store::{Backup, Choices, Since, Store, StoreError, Strength};

use super::life::{AT, OTHER_PASSWORD, PASSWORD, file, id, member, note, photo};

/// Something that is done while the disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// One field is saved.
    Save,
    /// Twenty members come in, and a file.
    Import,
    /// A backup is written beside an old one, then another over the old one.
    BackUp,
    /// An old backup becomes a store.
    Restore,
    /// A bundle is written.
    Bundle,
    /// A bundle of another laptop is taken in.
    Take,
    /// Another password.
    Password,
    /// A store of an older program is opened.
    Upgrade,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Self; 8] = [
        Self::Save,
        Self::Import,
        Self::BackUp,
        Self::Restore,
        Self::Bundle,
        Self::Take,
        Self::Password,
        Self::Upgrade,
    ];

    /// Its name for the program that does it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::Import => "import",
            Self::BackUp => "back-up",
            Self::Restore => "restore",
            Self::Bundle => "bundle",
            Self::Take => "take",
            Self::Password => "password",
            Self::Upgrade => "upgrade",
        }
    }

    /// The deed with that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.id() == id)
    }

    /// What opens the store before it.
    pub const fn password(self) -> &'static str {
        match self {
            Self::Upgrade => EXAMPLE_PASSPHRASE,
            _ => PASSWORD,
        }
    }

    /// What opens the store after it.
    pub const fn new_password(self) -> &'static str {
        match self {
            Self::Password => OTHER_PASSWORD,
            other => other.password(),
        }
    }

    /// The files that it makes or replaces in the folder for what goes out; all of them are there when it is done.
    pub fn makes(self, out: &Path) -> Vec<PathBuf> {
        let names: &[&str] = match self {
            Self::BackUp => &["new.ngazi-backup", "daily.ngazi-backup"],
            Self::Restore => &["back.ngazi"],
            Self::Bundle => &["new.ngazi-bundle"],
            _ => &[],
        };
        names.iter().map(|name| out.join(name)).collect()
    }

    /// Does it with an open store.
    pub fn with(self, store: &mut Store, out: &Path) -> Result<(), StoreError> {
        let made = self.makes(out);
        match self {
            Self::Save => {
                let first = store.record(id(1, 1))?;
                store.transact("save-field", AT, |act| match first {
                    Some(first) => note(act, &first, "Bunyakiri").map(drop),
                    None => Err(StoreError::Fault("the first member is gone".to_owned())),
                })
            }
            Self::Import => store.transact("import-table", AT, |act| {
                for number in 0..20 {
                    member(act, id(5, number), &format!("Amani {number}"), "Minova")?;
                }
                photo(act, id(6, 0), &file(9, 30_000))
            }),
            Self::BackUp => {
                made.iter().try_for_each(|path| store.back_up(path, AT, &mut |_, _| true).map(drop))
            }
            Self::Restore => {
                made.iter().try_for_each(|path| Backup::unpack(&out.join("old.ngazi-backup"), path))
            }
            Self::Bundle => {
                made.iter().try_for_each(|path| store.write_bundle(Since::All, path, AT).map(drop))
            }
            Self::Take => {
                let incoming = store.read_bundle(&out.join("theirs.ngazi-bundle"))?;
                store.take_bundle(&incoming, &Choices::new(), AT).map(drop)
            }
            Self::Password => {
                store.change_passphrase(AT, PASSWORD, OTHER_PASSWORD, Strength::WEAKEST)
            }
            Self::Upgrade => Ok(()),
        }
    }
}
