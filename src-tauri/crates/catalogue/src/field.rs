use ngazi_domain::{Condition, Field, Id, Kind, Need, Privacy, Test};
use serde::Deserialize;

use crate::ChoiceSet;
use crate::condition::{self, Asked, RawCondition};
use crate::form::{Parts, RawPrivacy};
use crate::formula::RawFormula;
use crate::ledger::{At, Class, File, Ledger};

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum RawNeed {
    Required,
    Wanted,
    Optional,
}

/// A field as it stands in a file; questions of a point and columns of a list have the same keys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawField {
    pub id: At,
    heading: Option<Id>,
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
    other: bool,
    #[serde(default)]
    past: bool,
    #[serde(default)]
    when: Vec<RawCondition>,
    not_before: Option<At>,
    not_after: Option<At>,
    #[serde(default)]
    computed: Vec<RawFormula>,
    #[serde(default)]
    field: Vec<RawField>,
    #[serde(default)]
    column: bool,
    #[serde(default)]
    total: bool,
    source: Option<At>,
    icglr: Option<String>,
    #[serde(default = "first")]
    pub since: u32,
    pub until: Option<u32>,
    pub met_by: Option<At>,
}

fn first() -> u32 {
    1
}

/// The choice that asks "which?".
const OTHER: &str = "other";
/// Characters of that answer.
const OTHER_MAX: usize = 80;

impl RawField {
    /// The field, and behind it the one that asks "other, which?"; `before` are the fields of the same form that
    /// stand before it.
    pub fn build(
        self,
        before: &[Field],
        privacy: Option<Privacy>,
        parts: &Parts<'_>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Vec<Field> {
        let at = self.id.span().start;
        let id = Id::new(self.id.get_ref());
        if before.iter().any(|field| field.id == id)
            || !id.is_well_formed()
            || id.as_str().contains('.')
        {
            ledger.problem(file, at, format!("the field id `{id}` is doubled or malformed"));
        }
        let privacy = self.privacy.map(Privacy::from).or(privacy).unwrap_or_else(|| {
            ledger.problem(file, at, format!("the field `{id}` has no privacy class"));
            Privacy::Local
        });
        let columns = self.field.into_iter().fold(Vec::new(), |mut columns, raw| {
            let built = raw.build(&columns, Some(privacy), parts, file, ledger);
            columns.extend(built);
            columns
        });
        let kind = RawKind {
            kind: &self.kind,
            min: self.min,
            max: self.max,
            unit: self.unit,
            choices: self.choices,
            form: self.form,
            past: self.past,
            columns,
        };
        let kind = kind.build(&id, parts, file, ledger);
        let asked = Asked { own: before, profile: parts.profile };
        let beside = |other: Option<At>, ledger: &mut Ledger| {
            let other = other?;
            let id = Id::new(other.get_ref());
            if !before.iter().any(|field| field.id == id) {
                ledger.problem(
                    file,
                    other.span().start,
                    format!("there is no field `{id}` before this"),
                );
            }
            Some(id)
        };
        let formulas = self.computed.into_iter();
        let field = Field {
            heading: self.heading,
            kind,
            need: match self.need {
                RawNeed::Required => Need::Required,
                RawNeed::Wanted => Need::Wanted,
                RawNeed::Optional => Need::Optional,
            },
            privacy,
            unknown: self.unknown,
            computed: formulas
                .filter_map(|raw| raw.build(at, asked, parts, file, ledger))
                .collect(),
            when: condition::all(self.when, asked, file, ledger),
            not_before: beside(self.not_before, ledger),
            not_after: beside(self.not_after, ledger),
            other_of: None,
            column: self.column,
            total: self.total,
            source: self.source.map(|source| ledger.refer(Class::Source, &source, file)),
            icglr: self.icglr,
            since: self.since,
            until: self.until,
            id,
        };
        let which = self.other.then(|| which(&field));
        if self.other && !asks_other(&field.kind) {
            ledger.problem(file, at, format!("`{}` has no choice `{OTHER}`", field.id));
        }
        std::iter::once(field).chain(which).collect()
    }
}

fn asks_other(kind: &Kind) -> bool {
    match kind {
        Kind::Choice { among, .. } | Kind::Choices { among, .. } => {
            among.iter().any(|one| *one == OTHER)
        }
        _ => false,
    }
}

/// The field that asks "which?" when "other" was chosen.
fn which(field: &Field) -> Field {
    let mut when = field.when.clone();
    let test = Test::Is(vec![Id::from(OTHER)]);
    when.push(Condition { profile: false, field: field.id.clone(), test });
    Field {
        need: Need::Wanted,
        // What somebody writes freely may hold a name.
        privacy: field.privacy.max(Privacy::Request),
        when,
        other_of: Some(field.id.clone()),
        since: field.since,
        until: field.until,
        ..Field::new(Id::new(format!("{}-{OTHER}", field.id)), Kind::Text { max: OTHER_MAX })
    }
}

/// The keys of a field that make its kind.
struct RawKind<'a> {
    kind: &'a At,
    min: Option<i64>,
    max: Option<i64>,
    unit: Option<Id>,
    choices: Option<At>,
    form: Option<At>,
    past: bool,
    columns: Vec<Field>,
}

impl RawKind<'_> {
    fn build(self, id: &Id, parts: &Parts<'_>, file: &File<'_>, ledger: &mut Ledger) -> Kind {
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
            "area" => Kind::Area,
            "date" => Kind::Date { past: self.past },
            "time" => Kind::Time,
            "answer" => Kind::Answer,
            "place" => Kind::Place,
            "phone" => Kind::Phone,
            "file" => Kind::File,
            "points" => Kind::Points { among: vec![] },
            "list" => {
                let inner = |field: &Field| matches!(field.kind, Kind::List { .. });
                if self.columns.is_empty() || self.columns.iter().any(inner) {
                    ledger.problem(
                        file,
                        at,
                        format!("the list `{id}` needs columns without lists"),
                    );
                }
                Kind::List { fields: self.columns }
            }
            kind @ ("choice" | "choices") => {
                let Some(named) = &self.choices else {
                    ledger.problem(file, at, format!("the field `{id}` names no choices"));
                    return Kind::Answer;
                };
                let set = ledger.refer(Class::ChoiceSet, named, file);
                let among = parts.sets.get(&set).map(ChoiceSet::ids).unwrap_or_default();
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
