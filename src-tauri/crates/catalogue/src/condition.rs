use ngazi_domain::{Condition, Field, Id, Kind, Test};
use serde::Deserialize;

use crate::ledger::{At, File, Ledger};

/// How a condition names a field of the cooperative's profile.
const PROFILE: &str = "cooperative.";

/// What a condition may ask: the fields of its own form that stand before it, and those of the profile.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub own: &'a [Field],
    pub profile: &'a [Field],
}

/// A condition as it stands in a file: a field and exactly one test.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawCondition {
    field: At,
    is: Option<Vec<Id>>,
    is_not: Option<Vec<Id>>,
    known: Option<bool>,
    absent: Option<bool>,
    at_least: Option<i64>,
    years_at_least: Option<u32>,
    months_within: Option<u32>,
    not_expired: Option<bool>,
    expired: Option<bool>,
}

impl RawCondition {
    pub fn build(self, asked: Asked<'_>, file: &File<'_>, ledger: &mut Ledger) -> Condition {
        let at = self.field.span().start;
        let (profile, field) = match self.field.get_ref().strip_prefix(PROFILE) {
            Some(field) => (true, Id::new(field)),
            None => (false, Id::new(self.field.get_ref())),
        };
        let said = |flag: Option<bool>, test: Test| flag.filter(|on| *on).map(|_| test);
        let mut tests: Vec<Test> = [
            self.is.map(Test::Is),
            self.is_not.map(Test::IsNot),
            said(self.known, Test::Known),
            said(self.absent, Test::Absent),
            self.at_least.map(Test::AtLeast),
            self.years_at_least.map(Test::YearsAtLeast),
            self.months_within.map(Test::MonthsWithin),
            said(self.not_expired, Test::NotExpired),
            said(self.expired, Test::Expired),
        ]
        .into_iter()
        .flatten()
        .collect();
        if tests.len() != 1 {
            ledger.problem(file, at, format!("a condition on `{field}` needs exactly one test"));
        }
        let test = tests.pop().unwrap_or(Test::Known);
        let among = if profile { asked.profile } else { asked.own };
        match among.iter().find(|one| one.id == field) {
            None => ledger.problem(file, at, format!("there is no field `{field}` before this")),
            Some(tested) => {
                if let (Kind::Choice { among, .. } | Kind::Choices { among, .. }, ids) =
                    (&tested.kind, ids_of(&test))
                {
                    for id in ids.iter().filter(|id| !among.contains(id) && **id != "unknown") {
                        ledger.problem(file, at, format!("`{field}` has no choice `{id}`"));
                    }
                }
            }
        }
        Condition { profile, field, test }
    }
}

/// Several conditions that must all hold.
pub(crate) fn all(
    raw: Vec<RawCondition>,
    asked: Asked<'_>,
    file: &File<'_>,
    ledger: &mut Ledger,
) -> Vec<Condition> {
    raw.into_iter().map(|one| one.build(asked, file, ledger)).collect()
}

fn ids_of(test: &Test) -> &[Id] {
    match test {
        Test::Is(ids) | Test::IsNot(ids) => ids,
        _ => &[],
    }
}
