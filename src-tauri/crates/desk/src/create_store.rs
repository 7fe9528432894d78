use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ngazi_domain::{Id, PartialDate, Value, Values};
use ngazi_programme::Registers;
use ngazi_store::{Founder, Store, StoreError, Strength};
use ngazi_words::Words;

use crate::Desk;
use crate::desk::Open;
use crate::example::Draft;
use crate::reader::SELF;
use crate::told::{Told, refused};
use crate::view::{Failure, StartView};

/// Opens the example cooperatives. It protects nothing: their people are invented.
pub const EXAMPLE_PASSPHRASE: &str = "ngazi-example-store";

/// Fewest characters of a passphrase typed in the window.
const SHORTEST: usize = 12;

/// What a new store begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fresh<'a> {
    /// A country and nothing else.
    Blank {
        /// The country pack.
        country: &'a str,
    },
    /// The example cooperative of a country.
    Example {
        /// The country pack.
        country: &'a str,
        /// How many members; the example's own number when nothing is said.
        members: Option<u32>,
        /// The seed: the same one makes the same people.
        seed: u64,
    },
}

impl Desk {
    /// Makes a store and opens it. Errors: the file is there already; the folder cannot be written; there is no such
    /// country.
    pub fn create_store(
        &mut self,
        path: &Path,
        passphrase: &str,
        fresh: Fresh<'_>,
    ) -> Result<(), Failure> {
        self.make_store(path, "", passphrase, fresh)
    }

    fn make_store(
        &mut self,
        path: &Path,
        name: &str,
        passphrase: &str,
        fresh: Fresh<'_>,
    ) -> Result<(), Failure> {
        let (Fresh::Blank { country } | Fresh::Example { country, .. }) = fresh;
        if !self.catalogue.countries.contains_key(country) {
            return Err(self.unknown(country));
        }
        if passphrase.is_empty() {
            return Err(refused(&self.words, "passphrase-missing", &[]));
        }
        let (today, stamp) = (self.today(), self.ports.clock.stamp());
        let records = match fresh {
            Fresh::Blank { country } => {
                let values = Values::from([
                    (Id::from("country"), Value::Choice(Id::from(country))),
                    (Id::from("path-started"), Value::Date(PartialDate::Day(today))),
                ]);
                vec![(self.new_id(), Id::from("cooperative"), Some(Id::from(SELF)), values)]
            }
            Fresh::Example { country, members, seed } => self.example(country, members, seed)?,
        };
        let example = matches!(fresh, Fresh::Example { .. });
        let versions: BTreeMap<Id, u32> =
            self.catalogue.forms.values().map(|form| (form.id.clone(), form.version)).collect();
        let strength = match fresh {
            // What everybody can open needs no strong key.
            Fresh::Example { .. } => Strength::USUAL,
            Fresh::Blank { .. } => (self.ports.strength)(),
        };
        let founder = Founder { name, passphrase, at: &stamp, strength };
        let filled = Store::create(path, founder, |store| {
            store.transact("create-store", &stamp, |act| {
                act.set("example", if example { "yes" } else { "no" })?;
                let add = |(id, form, subject, values): Draft| {
                    let version = versions.get(&form).copied().unwrap_or(1);
                    act.add(id, &form, version, subject, values)
                };
                records.into_iter().map(add).collect::<Result<Vec<_>, StoreError>>()
            })
        });
        let (store, records) = filled.told(&self.words)?;
        let registers = Registers::reckoned(&self.catalogue, records, today);
        self.hold(Some(Open::new(store, registers, example)));
        self.reload_words(self.words.language())
    }

    /// Makes the cooperative's own store in the program's folder, with its first leader and a recovery sheet.
    pub fn begin(
        &mut self,
        country: &str,
        name: &str,
        passphrase: &str,
    ) -> Result<StartView, Failure> {
        fit_passphrase(&self.words, passphrase)?;
        let path = self.ports.files.free_name("cooperative");
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        self.make_store(&path, &name, passphrase, Fresh::Blank { country })?;
        self.new_recovery()?;
        self.remember(|preferences| preferences.store = Some(path.clone()));
        if self.preferences().store.as_ref() != Some(&path) {
            // Nobody would find it again at the next start; nothing is in it yet.
            self.hold(None);
            self.remove_store(&path);
            let home = self.ports.files.home().to_owned();
            return Err(StoreError::NotWritable(home)).told(&self.words);
        }
        Ok(self.start())
    }

    /// Opens the example cooperative of a country, making it when it is not there yet. It is not remembered: the
    /// next start asks again what to do.
    pub fn open_example(&mut self, country: &str) -> Result<StartView, Failure> {
        if !self.catalogue.countries.contains_key(country) {
            return Err(self.unknown(country));
        }
        let path: PathBuf = self.ports.files.home().join(format!("example-{country}.ngazi"));
        if self.open.as_ref().is_some_and(|open| open.store.path() == path) {
            return Ok(self.start());
        }
        if self.ports.files.exists(&path) {
            self.open_store(&path, EXAMPLE_PASSPHRASE)?;
        } else {
            let fresh = Fresh::Example { country, members: None, seed: 1 };
            self.create_store(&path, EXAMPLE_PASSPHRASE, fresh)?;
        }
        Ok(self.start())
    }
}

/// Whether a new passphrase is long enough.
pub(crate) fn fit_passphrase(words: &Words, passphrase: &str) -> Result<(), Failure> {
    if passphrase.chars().count() < SHORTEST {
        return Err(refused(words, "passphrase-short", &[("count", SHORTEST.into())]));
    }
    Ok(())
}
