use ngazi_store::{Person, Role};

use crate::Desk;
use crate::create_store::fit_passphrase;
use crate::told::{Told, refused};
use crate::view::{DoneView, Failure, HolderView, Mark, OptionView, PeopleView, PersonView};

/// Minutes without a hand after which the program locks itself, unless somebody chose otherwise: a default.
const IDLE: u32 = 10;
/// Those that can be chosen.
const IDLE_CHOICES: [u32; 5] = [2, 5, 10, 15, 30];

impl Desk {
    /// Who may open the cooperative, and how it locks itself.
    pub fn show_people(&self) -> Result<PeopleView, Failure> {
        let open = self.opened()?;
        let me = open.store.person();
        let people = open.store.people().told(&self.words)?;
        let leads = |one: &&Person| one.role.may_manage() && one.gone.is_none();
        let leaders = people.iter().filter(leads).count();
        let view = |one: &Person| PersonView {
            person: one.id.clone(),
            name: self.person_name(one),
            role: self.words.say(&format!("role-{}", one.role.id()), &[]),
            since: match &one.gone {
                Some(gone) => self.words.say("person-gone", &[("date", self.day_of(gone).into())]),
                None if one.added.is_empty() => self.words.say("person-first", &[]),
                None => {
                    let date = self.day_of(&one.added);
                    self.words.say("person-since", &[("date", date.into())])
                }
            },
            gone: one.gone.is_some(),
            me: one.id == me.id,
            may_leave: me.role.may_manage()
                && one.gone.is_none()
                && (!one.role.may_manage() || leaders > 1),
        };
        let mut views: Vec<PersonView> = people.iter().map(view).collect();
        views.sort_by_key(|one| one.gone);
        let role = |role: Role| {
            let id = format!("role-{}", role.id());
            OptionView {
                id: role.id().to_owned(),
                label: self.words.say(&id, &[]),
                hint: self.words.attr(&id, "may", &[]),
                fixed: false,
            }
        };
        let minutes = |minutes: u32| OptionView {
            id: minutes.to_string(),
            label: self.words.say("idle-minutes", &[("count", minutes.into())]),
            hint: None,
            fixed: false,
        };
        let (recovery_mark, recovery) = match (open.store.has_recovery(), self.sheet_kept()?) {
            (true, true) => (Mark::Done, "recovery-kept"),
            (true, false) => (Mark::Partly, "recovery-unconfirmed"),
            (false, _) => (Mark::Stop, "recovery-none"),
        };
        Ok(PeopleView {
            people: views,
            roles: Role::ALL.map(role).to_vec(),
            may_manage: me.role.may_manage(),
            recovery: self.words.say(recovery, &[]),
            recovery_mark,
            idle: self.idle().to_string(),
            idle_choices: IDLE_CHOICES.map(minutes).to_vec(),
            idle_hint: self.words.say("idle-default", &[("count", IDLE.into())]),
        })
    }

    /// Lets somebody open the cooperative with a password of their own. Errors: only a leader may; the password is short;
    /// there is no such role.
    pub fn add_person(
        &mut self,
        name: &str,
        role: &str,
        passphrase: &str,
    ) -> Result<PeopleView, Failure> {
        fit_passphrase(&self.words, passphrase)?;
        let role = Role::from_id(role).ok_or_else(|| self.unknown(role))?;
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let (at, strength) = (self.ports.clock.stamp(), self.ports.strength);
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        let added = open.store.add_person(&at, role, &name, passphrase, strength());
        added.told(&self.words)?;
        self.show_people()
    }

    /// Takes the key of somebody who leaves. Errors: only a leader may; the last leader stays; nobody has that id.
    pub fn remove_person(&mut self, person: &str) -> Result<PeopleView, Failure> {
        let at = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        open.store.remove_person(&at, person).told(&self.words)?;
        self.show_people()
    }

    /// Another password for the reader. Errors: the old one is wrong; the new one is short.
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<DoneView, Failure> {
        fit_passphrase(&self.words, new)?;
        self.may_try()?;
        let (at, strength) = (self.ports.clock.stamp(), self.ports.strength);
        let Some(open) = self.open.as_mut() else { return Err(self.no_store()) };
        let changed = open.store.change_passphrase(&at, old, new, strength());
        self.tried(&changed);
        changed.told(&self.words)?;
        Ok(DoneView { message: self.words.say("passphrase-changed", &[]), path: None })
    }

    /// After how many minutes the program locks itself. Errors: nobody offered that.
    pub fn set_idle(&mut self, minutes: &str) -> Result<PeopleView, Failure> {
        let chosen = IDLE_CHOICES.into_iter().find(|one| one.to_string() == minutes);
        let chosen = chosen.ok_or_else(|| self.unknown(minutes))?;
        self.opened()?;
        self.remember(|preferences| preferences.idle = Some(chosen));
        self.show_people()
    }

    /// Minutes without a hand after which the program locks itself.
    pub fn idle(&self) -> u32 {
        self.preferences().idle.unwrap_or(IDLE)
    }

    /// Somebody as the reader knows them: by name, or by role and number.
    pub(crate) fn person_name(&self, person: &Person) -> String {
        match person.name.is_empty() {
            true => self.holder_name(&person.id, person.role),
            false => person.name.clone(),
        }
    }

    /// "Amani, secretary".
    pub(crate) fn me(&self) -> Option<String> {
        let person = self.open.as_ref()?.store.person();
        if person.name.is_empty() {
            return Some(self.holder_name(&person.id, person.role));
        }
        let role = self.words.say(&format!("role-{}", person.role.id()), &[]);
        let name = person.name.as_str();
        Some(self.words.say("person-me", &[("name", name.into()), ("role", role.into())]))
    }

    /// Those who may open a store that waits; nobody to choose from when there is one password.
    pub(crate) fn holder_views(&self, store: &std::path::Path) -> Vec<HolderView> {
        self.name_holders(ngazi_store::Store::holders(store).unwrap_or_default())
    }

    /// Those who may open a store, in words; nobody to choose from when there is one password.
    pub(crate) fn name_holders(&self, holders: Vec<ngazi_store::Holder>) -> Vec<HolderView> {
        let view = |one: ngazi_store::Holder| HolderView {
            name: self.holder_name(&one.person, one.role),
            person: one.person,
        };
        if holders.len() > 1 { holders.into_iter().map(view).collect() } else { vec![] }
    }

    fn holder_name(&self, person: &str, role: Role) -> String {
        let name = self.words.say(&format!("role-{}", role.id()), &[]);
        let number = person.rsplit_once('-').map_or("1", |(_, number)| number);
        match number {
            "1" => name,
            other => {
                let args = [("role", name.into()), ("number", other.into())];
                self.words.say("holder-numbered", &args)
            }
        }
    }

    /// The day of a moment in words, where the laptop is.
    fn day_of(&self, at: &str) -> String {
        match self.ports.clock.local(at) {
            Some((day, _)) => self.words.date(ngazi_domain::PartialDate::Day(day)),
            None => at.to_owned(),
        }
    }

    pub(crate) fn no_store(&self) -> Failure {
        refused(&self.words, "no-store-open", &[])
    }
}
