use std::collections::BTreeMap;

use ngazi_domain::{Condition, Field, Form, Id, Kind, Privacy};
use serde::Deserialize;

use crate::condition::{self, Asked, RawCondition};
use crate::form::RawPrivacy;
use crate::ledger::{At, Class, File, Ledger};

/// A number that follows from the records of a form on a day: of those counted, how many are yes, no, unknown.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its id.
    pub id: Id,
    /// The form whose records are counted.
    pub form: Id,
    /// Who is counted at all; empty for every record.
    pub of: Vec<Condition>,
    /// Only those that a record of each of these names are counted.
    pub of_named_in: Vec<Naming>,
    /// What makes it a yes; empty when the fact only counts.
    pub yes: Vec<Condition>,
    /// And a record of each of these must name it.
    pub named_in: Vec<Naming>,
    /// Who may see it.
    pub privacy: Privacy,
    /// It splits people so that a small number would point at one of them: not told to a buyer then.
    pub guarded: bool,
    /// Each yes is something late: it stands among what is to do.
    pub late: bool,
}

/// That a record of another register names the counted one.
#[derive(Debug, Clone, PartialEq)]
pub struct Naming {
    /// The register.
    pub form: Id,
    /// The list in which the naming field stands, if it stands in one.
    pub list: Option<Id>,
    /// The reference that names.
    pub field: Id,
    /// Which of its records count; empty for all.
    pub of: Vec<Condition>,
    /// The date of the naming record, and how many months it counts.
    pub within: Option<(Id, u32)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawFact {
    id: At,
    form: At,
    #[serde(default)]
    of: Vec<RawCondition>,
    #[serde(default)]
    of_named_in: Vec<RawNaming>,
    #[serde(default)]
    yes: Vec<RawCondition>,
    #[serde(default)]
    named_in: Vec<RawNaming>,
    privacy: RawPrivacy,
    #[serde(default)]
    guarded: bool,
    #[serde(default)]
    late: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNaming {
    form: At,
    field: At,
    date: Option<At>,
    months: Option<u32>,
    #[serde(default)]
    of: Vec<RawCondition>,
}

impl RawNaming {
    fn build(
        self,
        counted: &Id,
        forms: &BTreeMap<Id, Form>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Naming {
        let at = self.field.span().start;
        let form = ledger.refer(Class::Form, &self.form, file);
        let fields = forms.get(&form).map(|form| form.fields.as_slice()).unwrap_or_default();
        let (list, field) = match self.field.get_ref().split_once('.') {
            Some((list, field)) => (Some(Id::new(list)), Id::new(field)),
            None => (None, Id::new(self.field.get_ref())),
        };
        let named = |fields: &[Field], id: &Id| fields.iter().find(|one| one.id == *id).cloned();
        let naming = match &list {
            Some(list) => named(fields, list).and_then(|list| named(list.columns(), &field)),
            None => named(fields, &field),
        };
        let refers =
            naming.is_some_and(|one| one.kind == Kind::Reference { form: counted.clone() });
        if !refers {
            ledger.problem(file, at, format!("`{form}` does not name a `{counted}` there"));
        }
        let dated =
            |id: &Id| named(fields, id).is_some_and(|one| matches!(one.kind, Kind::Date { .. }));
        let within = self.date.map(|date| Id::new(date.get_ref())).zip(self.months);
        if let Some((date, _)) = within.as_ref().filter(|(date, _)| !dated(date)) {
            ledger.problem(file, at, format!("`{form}` has no date `{date}`"));
        }
        let asked = Asked { own: fields, profile: self::fields(forms, &"cooperative".into()) };
        let of = condition::all(self.of, asked, file, ledger);
        Naming { form, list, field, of, within }
    }
}

impl RawFact {
    pub fn build(self, forms: &BTreeMap<Id, Form>, file: &File<'_>, ledger: &mut Ledger) -> Fact {
        let form = ledger.refer(Class::Form, &self.form, file);
        let asked =
            Asked { own: fields(forms, &form), profile: fields(forms, &"cooperative".into()) };
        let (of, yes) = (
            condition::all(self.of, asked, file, ledger),
            condition::all(self.yes, asked, file, ledger),
        );
        let mut namings = |raw: Vec<RawNaming>| -> Vec<Naming> {
            raw.into_iter().map(|raw| raw.build(&form, forms, file, ledger)).collect()
        };
        let (of_named_in, named_in) = (namings(self.of_named_in), namings(self.named_in));
        let id = ledger.define(Class::Fact, &self.id, file);
        let privacy = self.privacy.into();
        Fact {
            id,
            form,
            of,
            of_named_in,
            yes,
            named_in,
            privacy,
            guarded: self.guarded,
            late: self.late,
        }
    }
}

/// The fields of a form; none when there is no such form, which is a problem of its own.
pub(crate) fn fields<'a>(forms: &'a BTreeMap<Id, Form>, form: &Id) -> &'a [Field] {
    forms.get(form).map(|form| form.fields.as_slice()).unwrap_or_default()
}
