use std::collections::BTreeMap;

use ngazi_domain::{Condition, Field, Form, Id, Kind, Need, Privacy, Repeat, Test};
use serde::Deserialize;

use crate::ChoiceSet;
use crate::ledger::{At, Class, File, Ledger};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawForm {
    id: At,
    repeat: RawRepeat,
    #[serde(default)]
    name: Vec<At>,
    field: Vec<RawField>,
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

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum RawNeed {
    Required,
    Wanted,
    Optional,
}

/// A field as it stands in a file; questions of a point have the same keys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawField {
    pub id: At,
    kind: At,
    need: RawNeed,
    privacy: Option<RawPrivacy>,
    min: Option<i64>,
    max: Option<i64>,
    unit: Option<Id>,
    choices: Option<At>,
    form: Option<At>,
    #[serde(default)]
    unknown: bool,
    #[serde(default)]
    past: bool,
    #[serde(default)]
    when: Vec<RawCondition>,
    #[serde(default)]
    column: bool,
    icglr: Option<String>,
    pub met_by: Option<At>,
}

/// A condition as it stands in a file: a field and exactly one test.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawCondition {
    field: At,
    is: Option<Vec<Id>>,
    is_not: Option<Vec<Id>>,
    known: Option<bool>,
    years_at_least: Option<u32>,
    months_within: Option<u32>,
    not_expired: Option<bool>,
}

impl RawCondition {
    /// The condition; `form` is the form whose field it tests.
    pub fn build(self, form: &[Field], file: &File<'_>, ledger: &mut Ledger) -> Condition {
        let at = self.field.span().start;
        let field = Id::new(self.field.get_ref());
        let mut tests: Vec<Test> = [
            self.is.map(Test::Is),
            self.is_not.map(Test::IsNot),
            self.known.filter(|on| *on).map(|_| Test::Known),
            self.years_at_least.map(Test::YearsAtLeast),
            self.months_within.map(Test::MonthsWithin),
            self.not_expired.filter(|on| *on).map(|_| Test::NotExpired),
        ]
        .into_iter()
        .flatten()
        .collect();
        if tests.len() != 1 {
            ledger.problem(file, at, format!("a condition on `{field}` needs exactly one test"));
        }
        let test = tests.pop().unwrap_or(Test::Known);
        match form.iter().find(|one| one.id == field) {
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
        Condition { field, test }
    }
}

fn ids_of(test: &Test) -> &[Id] {
    match test {
        Test::Is(ids) | Test::IsNot(ids) => ids,
        _ => &[],
    }
}

impl RawField {
    /// The field; `before` are the fields of the same form that stand before it.
    pub fn build(
        self,
        before: &[Field],
        privacy: Option<Privacy>,
        sets: &BTreeMap<Id, ChoiceSet>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Field {
        let at = self.id.span().start;
        let id = Id::new(self.id.get_ref());
        if before.iter().any(|field| field.id == id) || !id.is_well_formed() {
            ledger.problem(file, at, format!("the field id `{id}` is doubled or malformed"));
        }
        let kind = self.kind(&id, sets, file, ledger);
        let privacy = self.privacy.map(Privacy::from).or(privacy).unwrap_or_else(|| {
            ledger.problem(file, at, format!("the field `{id}` has no privacy class"));
            Privacy::Local
        });
        Field {
            kind,
            need: match self.need {
                RawNeed::Required => Need::Required,
                RawNeed::Wanted => Need::Wanted,
                RawNeed::Optional => Need::Optional,
            },
            privacy,
            unknown: self.unknown,
            when: self.when.into_iter().map(|raw| raw.build(before, file, ledger)).collect(),
            column: self.column,
            icglr: self.icglr,
            id,
        }
    }

    fn kind(
        &self,
        id: &Id,
        sets: &BTreeMap<Id, ChoiceSet>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Kind {
        let at = self.kind.span().start;
        let characters =
            |max: Option<i64>, or| max.and_then(|m| usize::try_from(m).ok()).unwrap_or(or);
        let (min, max) = (self.min.unwrap_or(0), self.max.unwrap_or(1_000_000_000));
        match self.kind.get_ref().as_str() {
            "text" => Kind::Text { max: characters(self.max, 120) },
            "long-text" => Kind::LongText { max: characters(self.max, 2000) },
            "whole" => Kind::Whole { min, max },
            "decimal" => {
                let unit = self.unit.clone().unwrap_or_else(|| {
                    ledger.problem(file, at, format!("the decimal `{id}` has no unit"));
                    Id::from("gram")
                });
                Kind::Decimal { unit, min, max }
            }
            "money" => Kind::Money,
            "weight" => Kind::Weight,
            "date" => Kind::Date { past: self.past },
            "answer" => Kind::Answer,
            "place" => Kind::Place,
            "phone" => Kind::Phone,
            "file" => Kind::File,
            kind @ ("choice" | "choices") => {
                let Some(named) = &self.choices else {
                    ledger.problem(file, at, format!("the field `{id}` names no choices"));
                    return Kind::Answer;
                };
                let set = ledger.refer(Class::ChoiceSet, named, file);
                let among = sets.get(&set).map(ChoiceSet::ids).unwrap_or_default();
                match kind {
                    "choice" => Kind::Choice { set, among },
                    _ => Kind::Choices { set, among },
                }
            }
            "reference" => match &self.form {
                Some(form) => Kind::Reference { form: ledger.refer(Class::Form, form, file) },
                None => {
                    ledger.problem(file, at, format!("the reference `{id}` names no form"));
                    Kind::Answer
                }
            },
            other => {
                ledger.problem(file, at, format!("there is no kind of field `{other}`"));
                Kind::Answer
            }
        }
    }
}

impl RawForm {
    pub fn build(
        self,
        sets: &BTreeMap<Id, ChoiceSet>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Form {
        let id = ledger.define(Class::Form, &self.id, file);
        let mut fields: Vec<Field> = Vec::new();
        for raw in self.field {
            if let Some(at) = &raw.met_by {
                ledger.problem(file, at.span().start, "only a point's question has `met-by`");
            }
            let field = raw.build(&fields, None, sets, file, ledger);
            fields.push(field);
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
        let name = self.name.iter().map(|name| Id::new(name.get_ref())).collect();
        Form { id, repeat, name, fields }
    }
}
