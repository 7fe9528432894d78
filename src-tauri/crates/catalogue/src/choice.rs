use ngazi_domain::Id;
use serde::Deserialize;

use crate::ledger::{At, Class, File, Ledger};

/// A set of choices, shared by the fields that name it.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceSet {
    /// Its id.
    pub id: Id,
    /// Its choices, in the order they are offered.
    pub choices: Vec<Choice>,
}

impl ChoiceSet {
    /// The ids of its choices.
    pub fn ids(&self) -> Vec<Id> {
        self.choices.iter().map(|choice| choice.id.clone()).collect()
    }

    /// What a choice says about a point.
    pub fn means(&self, choice: &Id) -> Option<Means> {
        self.choices.iter().find(|one| one.id == *choice).and_then(|one| one.means)
    }
}

/// A choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its id, unique in its set.
    pub id: Id,
    /// What it says about a point, in sets that points use.
    pub means: Option<Means>,
}

/// What an answer says about a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// It is met.
    Met,
    /// In part.
    Partly,
    /// Not yet.
    NotYet,
    /// We do not know.
    Unknown,
    /// It does not apply.
    NotApplicable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSet {
    id: At,
    choice: Vec<RawChoice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChoice {
    id: Id,
    means: Option<Means>,
}

impl RawSet {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> ChoiceSet {
        let id = ledger.define(Class::ChoiceSet, &self.id, file);
        let choices: Vec<Choice> =
            self.choice.into_iter().map(|raw| Choice { id: raw.id, means: raw.means }).collect();
        for (n, choice) in choices.iter().enumerate() {
            if choices[..n].iter().any(|earlier| earlier.id == choice.id) {
                ledger.problem(file, 0, format!("the choice `{}` stands twice", choice.id));
            }
        }
        ChoiceSet { id, choices }
    }
}
