use std::collections::BTreeMap;

use ngazi_domain::{Field, Form, Id, Kind, Privacy, Repeat};
use serde::Deserialize;

use crate::condition::{self, Asked, RawCondition};
use crate::field::RawField;
use crate::ledger::{At, Class, File, Ledger};
use crate::{ChoiceSet, Matrix};

/// What fields are built from.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'a> {
    pub sets: &'a BTreeMap<Id, ChoiceSet>,
    pub matrices: &'a BTreeMap<Id, Matrix>,
    /// Fields of the cooperative's profile, for conditions; none while it is built itself.
    pub profile: &'a [Field],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawForm {
    id: At,
    #[serde(default = "first")]
    version: u32,
    repeat: RawRepeat,
    group: Option<Id>,
    #[serde(default, rename = "for")]
    offered: Vec<RawCondition>,
    #[serde(default)]
    name: Vec<At>,
    field: Vec<RawField>,
}

fn first() -> u32 {
    1
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum RawRepeat {
    Single,
    Subject,
    Many,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RawPrivacy {
    Buyer,
    Request,
    Local,
}

impl From<RawPrivacy> for Privacy {
    fn from(raw: RawPrivacy) -> Self {
        match raw {
            RawPrivacy::Buyer => Self::Buyer,
            RawPrivacy::Request => Self::Request,
            RawPrivacy::Local => Self::Local,
        }
    }
}

/// Shelves on which registers stand.
pub(crate) const GROUPS: [&str; 7] =
    ["people", "safety", "environment", "community", "trade", "money", "state"];

impl RawForm {
    pub fn build(self, parts: &Parts<'_>, file: &File<'_>, ledger: &mut Ledger) -> Form {
        let id = ledger.define(Class::Form, &self.id, file);
        let mut fields: Vec<Field> = Vec::new();
        for raw in self.field {
            if let Some(at) = &raw.met_by {
                ledger.problem(file, at.span().start, "only a point's question has `met-by`");
            }
            if raw.since.max(raw.until.unwrap_or_default()) > self.version {
                let at = raw.id.span().start;
                ledger.problem(
                    file,
                    at,
                    format!("the form has no version beyond {}", self.version),
                );
            }
            let built = raw.build(&fields, None, parts, file, ledger);
            fields.extend(built);
        }
        for name in &self.name {
            if !fields.iter().any(|field| field.id == name.get_ref().as_str()) {
                let message = format!("the form is named by `{}`, which it lacks", name.get_ref());
                ledger.problem(file, name.span().start, message);
            }
        }
        let repeat = match self.repeat {
            RawRepeat::Single => Repeat::Single,
            RawRepeat::Subject => Repeat::Subject,
            RawRepeat::Many => Repeat::Many,
        };
        let shelf = self.group.as_ref().map(Id::as_str);
        if shelf.is_some_and(|shelf| !GROUPS.contains(&shelf)) {
            ledger.problem(file, 0, format!("there is no group `{}`", shelf.unwrap_or_default()));
        }
        let asked = Asked { own: &[], profile: parts.profile };
        Form {
            id,
            version: self.version,
            repeat,
            group: self.group,
            offered: condition::all(self.offered, asked, file, ledger),
            name: self.name.iter().map(|name| Id::new(name.get_ref())).collect(),
            fields,
        }
    }
}

/// Fills in what is known only once everything is read: which points there are.
pub(crate) fn offer_points(form: &mut Form, points: &[Id]) {
    for field in &mut form.fields {
        if let Kind::Points { among } = &mut field.kind {
            *among = points.to_vec();
        }
    }
}
