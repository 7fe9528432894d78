use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::audit::{Head, Row};
use crate::keyring::{Key, Keyring};
use crate::recovery::RecoveryKey;
use crate::strength::Strength;
use crate::whole::Prepared;
use crate::{Act, Store, StoreError};

/// What somebody may do with a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Everything, and says who else may open it.
    Leader,
    /// Writes.
    Secretary,
    /// Writes; the internal inspector of the group.
    Inspector,
    /// Looks and prints; writes nothing.
    Auditor,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Leader, Self::Secretary, Self::Inspector, Self::Auditor];

    /// Its name in files and words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Leader => "leader",
            Self::Secretary => "secretary",
            Self::Inspector => "inspector",
            Self::Auditor => "auditor",
        }
    }

    /// The role with that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == id)
    }

    /// Whether this role writes.
    pub const fn may_write(self) -> bool {
        !matches!(self, Self::Auditor)
    }

    /// Whether this role says who may open the store.
    pub const fn may_manage(self) -> bool {
        matches!(self, Self::Leader)
    }
}

/// Somebody who may open a store, as far as that can be known before it is open: no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Role and number, such as `secretary-2`.
    pub person: String,
    /// The role.
    pub role: Role,
    /// Counts those of one role.
    pub number: u32,
}

impl Holder {
    pub(crate) fn new(person: &str, role: Role) -> Self {
        let number = person.rsplit_once('-').and_then(|(_, number)| number.parse().ok());
        Self { person: person.to_owned(), role, number: number.unwrap_or(1) }
    }
}

/// Somebody who works or worked with a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Role and number, such as `secretary-2`; never given twice.
    pub id: String,
    /// The role.
    pub role: Role,
    /// The name that was typed; may be empty.
    pub name: String,
    /// Since when, ISO 8601 in UTC.
    pub added: String,
    /// Until when, when they left.
    pub gone: Option<String>,
}

/// Who makes a store: its first leader.
#[derive(Clone, Copy)]
pub struct Founder<'a> {
    /// The name; may be empty.
    pub name: &'a str,
    /// The passphrase.
    pub passphrase: &'a str,
    /// The moment, ISO 8601 in UTC.
    pub at: &'a str,
    /// What deriving the key shall cost.
    pub strength: Strength,
}

impl<'a> From<&'a str> for Founder<'a> {
    fn from(passphrase: &'a str) -> Self {
        Self { name: "", passphrase, at: "", strength: Strength::USUAL }
    }
}

/// The setting that holds the keyring: the one that counts, should the files beside the store be older.
const KEYRING: &str = "keyring";
/// The setting that says that the recovery sheet in force is on paper.
const RECOVERY_KEPT: &str = "recovery-kept";

impl Store {
    /// Who has it open.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// Everybody who works or worked with it, by role and number.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        people(&self.connection)
    }

    /// Whether a recovery sheet was made.
    pub fn has_recovery(&self) -> bool {
        self.keyring.has_recovery()
    }

    /// Lets another person open it. Errors: only a leader may; a full disk.
    pub fn add_person(
        &mut self,
        at: &str,
        role: Role,
        name: &str,
        passphrase: &str,
        strength: Strength,
    ) -> Result<Person, StoreError> {
        self.manage()?;
        let number = self.people()?.iter().filter(|one| one.role == role).count() + 1;
        let id = format!("{}-{number}", role.id());
        let key = self.key.clone();
        self.change_keys("add-person", at, &id, |keyring, act| {
            keyring.put(&key, &id, role, passphrase, strength)?;
            let (id, name, added) = (id.clone(), name.to_owned(), at.to_owned());
            let person = Person { id, role, name, added, gone: None };
            insert(&act.transaction, &person)?;
            Ok(person)
        })
    }

    /// Takes the key of a person who leaves away. Errors: only a leader may; the last leader cannot leave; nobody has that
    /// id.
    pub fn remove_person(&mut self, at: &str, id: &str) -> Result<(), StoreError> {
        self.manage()?;
        let people = self.people()?;
        let here = |one: &&Person| one.gone.is_none();
        let person = people.iter().filter(here).find(|one| one.id == id);
        let person = person.ok_or(StoreError::NoSuchPerson)?;
        let leaders = people.iter().filter(here).filter(|one| one.role.may_manage()).count();
        if person.role.may_manage() && leaders == 1 {
            return Err(StoreError::LastLeader);
        }
        self.change_keys("remove-person", at, id, |keyring, act| {
            keyring.take(id);
            act.transaction
                .execute("UPDATE person SET gone = ?2 WHERE id = ?1", params![id, at])?;
            Ok(())
        })
    }

    /// Another passphrase for whoever has it open. Errors: the old one is not theirs; nothing else is encrypted anew.
    pub fn change_passphrase(
        &mut self,
        at: &str,
        old: &str,
        new: &str,
        strength: Strength,
    ) -> Result<(), StoreError> {
        let id = self.person.id.clone();
        self.keyring.unlock(Key::Of { person: &id, passphrase: old })?;
        self.give_passphrase(at, "change-passphrase", new, strength)
    }

    fn give_passphrase(
        &mut self,
        at: &str,
        action: &str,
        passphrase: &str,
        strength: Strength,
    ) -> Result<(), StoreError> {
        let (key, person) = (self.key.clone(), self.person.clone());
        self.change_keys(action, at, &person.id, |keyring, _| {
            keyring.put(&key, &person.id, person.role, passphrase, strength)
        })
    }

    /// Gives a person a new passphrase, after it was opened with the recovery sheet; the first leader when nobody is
    /// named. They have it open then. Errors: it was opened otherwise; nobody has that id.
    pub fn recover(
        &mut self,
        at: &str,
        person: Option<&str>,
        passphrase: &str,
        strength: Strength,
    ) -> Result<(), StoreError> {
        if !self.recovered {
            return Err(StoreError::MayNotManage);
        }
        if let Some(id) = person {
            let found = self.people()?.into_iter().find(|one| one.id == id && one.gone.is_none());
            self.person = found.ok_or(StoreError::NoSuchPerson)?;
        }
        self.give_passphrase(at, "recover", passphrase, strength)
    }

    /// A new recovery sheet; the one before opens nothing any more. Errors: only a leader may.
    pub fn new_recovery(&mut self, at: &str) -> Result<RecoveryKey, StoreError> {
        self.manage()?;
        let (key, recovery) = (self.key.clone(), RecoveryKey::random()?);
        self.change_keys("new-recovery", at, "", |keyring, act| {
            act.unset(RECOVERY_KEPT)?;
            keyring.put_recovery(&key, &recovery)
        })?;
        Ok(recovery)
    }

    /// Notes that the recovery sheet in force is on paper.
    pub fn confirm_recovery(&mut self, at: &str) -> Result<(), StoreError> {
        self.transact("confirm-recovery", at, |act| {
            act.set(RECOVERY_KEPT, "yes")?;
            act.log(None, &json!({ "act": { "recovery": "kept" } }).to_string())
        })
    }

    /// Whether the recovery sheet in force was said to be on paper.
    pub fn recovery_is_kept(&self) -> Result<bool, StoreError> {
        Ok(self.setting(RECOVERY_KEPT)?.is_some())
    }

    fn manage(&self) -> Result<(), StoreError> {
        self.person.role.may_manage().then_some(()).ok_or(StoreError::MayNotManage)
    }

    /// Changes the keyring: in the files beside the store, and in the store with its audit row. The files go first, as the
    /// last step before the store's own: a crash between the two is taken for done at the next opening. What the files
    /// were lies ready to be put back should the store refuse.
    fn change_keys<T>(
        &mut self,
        action: &str,
        at: &str,
        whose: &str,
        work: impl FnOnce(&mut Keyring, &mut Act<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let (path, key) = (self.path.clone(), self.key.clone());
        let before = self.keyring.prepare(&path, ".before")?;
        let mut keyring = self.keyring.clone();
        keyring.generation += 1;
        let mut replaced = false;
        let write = |act: &mut Act<'_>| -> Result<_, StoreError> {
            let result = work(&mut keyring, act)?;
            keyring.seal(&key);
            keep(&act.transaction, &keyring)?;
            act.log(None, &json!({ "act": { "person": whose } }).to_string())?;
            let files = keyring.prepare(&path, ".part")?;
            replaced = true;
            files.into_iter().try_for_each(Prepared::publish)?;
            Ok(result)
        };
        let written = self.transact_own(action, at, write);
        if written.is_ok() {
            self.keyring = keyring;
        } else if replaced {
            // Where even that fails, the new keys are what counts from now on: they are whole too.
            let _ = before.into_iter().try_for_each(Prepared::publish);
        }
        written
    }
}

/// Brings the store up to a keyring whose files were replaced when the program ended, before it could note that itself.
pub(crate) fn catch_up(connection: &mut Connection, keyring: &Keyring) -> Result<(), StoreError> {
    let transaction = connection.transaction()?;
    let last = "SELECT at FROM audit ORDER BY seq DESC LIMIT 1";
    let at: String =
        transaction.query_row(last, [], |row| row.get(0)).optional()?.unwrap_or_default();
    let (holders, known) = (keyring.holders(), people(&transaction)?);
    for holder in holders.iter().filter(|one| known.iter().all(|known| known.id != one.person)) {
        let (id, name, added) = (holder.person.clone(), String::new(), at.clone());
        insert(&transaction, &Person { id, role: holder.role, name, added, gone: None })?;
    }
    for gone in known.iter().filter(|one| holders.iter().all(|holder| holder.person != one.id)) {
        transaction.execute(
            "UPDATE person SET gone = coalesce(gone, ?2) WHERE id = ?1",
            params![gone.id, at],
        )?;
    }
    keep(&transaction, keyring)?;
    // It may be the recovery sheet that was replaced, and then nobody has seen the new one.
    transaction.execute("DELETE FROM setting WHERE key = ?1", params![RECOVERY_KEPT])?;
    let change = json!({ "act": { "keyring": keyring.generation } }).to_string();
    let said = Row { at: &at, action: "catch-up-keys", record: "", person: "", change: &change };
    Head::read(&transaction)?.append(&transaction, &said)?;
    Ok(transaction.commit()?)
}

/// Everybody in the file.
pub(crate) fn people(connection: &Connection) -> Result<Vec<Person>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id, role, name, added, gone FROM person")?;
    let mut people = statement.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
    people.sort_by(|a, b| (a.role, &a.id).cmp(&(b.role, &b.id)));
    Ok(people)
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Person> {
    let role: String = row.get(1)?;
    Ok(Person {
        id: row.get(0)?,
        // A role that this program does not know may at least look.
        role: Role::from_id(&role).unwrap_or(Role::Auditor),
        name: row.get(2)?,
        added: row.get(3)?,
        gone: row.get(4)?,
    })
}

pub(crate) fn insert(connection: &Connection, person: &Person) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO person (id, role, name, added) VALUES (?1, ?2, ?3, ?4)",
        params![person.id, person.role.id(), person.name, person.added],
    )?;
    Ok(())
}

/// Writes the keyring into the store.
pub(crate) fn keep(connection: &Connection, keyring: &Keyring) -> Result<(), StoreError> {
    let text = String::from_utf8(keyring.to_bytes()).map_err(|_| StoreError::KeysDamaged)?;
    crate::setting::put(connection, KEYRING, &text)
}

/// The keyring in the store.
pub(crate) fn kept(connection: &Connection) -> Result<Option<Keyring>, StoreError> {
    let text = crate::setting::get(connection, KEYRING)?;
    text.map(|text| Keyring::from_bytes(text.as_bytes())).transpose()
}
