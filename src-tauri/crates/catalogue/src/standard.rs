use ngazi_domain::Id;
use serde::Deserialize;

use crate::Mark;
use crate::ledger::{At, Class, File, Ledger};

/// An edition of a standard.
#[derive(Debug, Clone, PartialEq)]
pub struct Standard {
    /// Its id.
    pub id: Id,
    /// Its edition, as its owner writes it.
    pub edition: String,
    /// Where we read about it.
    pub source: Id,
    /// Licence of its text, by SPDX id.
    pub licence: Option<String>,
    /// Its modules.
    pub modules: Vec<Module>,
    /// Its references.
    pub references: Vec<Reference>,
}

/// A module of a standard.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Its id, unique in its standard.
    pub id: Id,
    /// What a finding in it leads to.
    pub rule: ModuleRule,
}

/// What a finding in a module leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModuleRule {
    /// A condition of entry.
    Entry,
    /// Stop at once.
    Stop,
    /// Reduce the risk under a plan, stop if that fails.
    Mitigate,
    /// Improve over time.
    Improve,
}

/// One thing that a standard asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// Our id for it, unique in its standard.
    pub id: Id,
    /// The module.
    pub module: Id,
    /// The standard's own number, only when somebody read it there.
    pub number: Option<String>,
    /// What the standard does about a finding.
    pub response: Option<Response>,
    /// Where we read of it.
    pub source: Id,
    /// How far.
    pub mark: Mark,
    /// The points that answer it.
    pub links: Vec<Link>,
}

/// What a standard does about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// Stop at once.
    Stop,
    /// Reduce it under a plan.
    Mitigate,
}

/// A link from a reference to a point. It suggests; a person decides.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The point.
    pub point: Id,
    /// How the point covers the reference.
    pub relation: Relation,
    /// On what ground.
    pub basis: LinkBasis,
    /// The reason, by message id.
    pub reason: Id,
}

/// How a point covers a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same.
    Equal,
    /// The point asks less.
    Subset,
    /// The point asks more.
    Superset,
    /// They overlap.
    Intersects,
}

impl Relation {
    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Subset => "subset",
            Self::Superset => "superset",
            Self::Intersects => "intersects",
        }
    }
}

/// The ground of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkBasis {
    /// A named body recognised it.
    Recognised,
    /// The topic is the same; the buyer decides.
    Topic,
}

impl LinkBasis {
    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Recognised => "recognised",
            Self::Topic => "topic",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStandard {
    id: At,
    edition: String,
    source: At,
    licence: Option<String>,
    module: Vec<RawModule>,
    reference: Vec<RawReference>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawModule {
    id: Id,
    rule: ModuleRule,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReference {
    id: At,
    module: At,
    number: Option<String>,
    response: Option<Response>,
    source: At,
    mark: Mark,
    #[serde(default)]
    link: Vec<RawLink>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLink {
    point: At,
    relation: Relation,
    basis: LinkBasis,
    reason: Id,
}

impl RawStandard {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> Standard {
        let modules: Vec<Module> =
            self.module.into_iter().map(|raw| Module { id: raw.id, rule: raw.rule }).collect();
        let mut references: Vec<Reference> = Vec::new();
        for raw in self.reference {
            let at = raw.id.span().start;
            let id = Id::new(raw.id.get_ref());
            let module = Id::new(raw.module.get_ref());
            if references.iter().any(|earlier| earlier.id == id) {
                ledger.problem(file, at, format!("the reference `{id}` stands twice"));
            }
            if !modules.iter().any(|one| one.id == module) {
                let at = raw.module.span().start;
                ledger.problem(file, at, format!("there is no module `{module}`"));
            }
            if raw.number.is_some() && raw.mark == Mark::Unsure {
                ledger.problem(file, at, format!("`{id}` prints a number that nobody read"));
            }
            references.push(Reference {
                id,
                module,
                number: raw.number,
                response: raw.response,
                source: ledger.refer(Class::Source, &raw.source, file),
                mark: raw.mark,
                links: raw
                    .link
                    .into_iter()
                    .map(|link| Link {
                        point: ledger.refer(Class::Point, &link.point, file),
                        relation: link.relation,
                        basis: link.basis,
                        reason: link.reason,
                    })
                    .collect(),
            });
        }
        Standard {
            id: ledger.define(Class::Standard, &self.id, file),
            edition: self.edition,
            source: ledger.refer(Class::Source, &self.source, file),
            licence: self.licence,
            modules,
            references,
        }
    }
}
