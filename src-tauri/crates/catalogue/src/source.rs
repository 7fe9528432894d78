use ngazi_domain::{Id, PartialDate};
use serde::Deserialize;

use crate::ledger::{At, Class, File, Ledger};

/// How far a statement was read at its origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Mark {
    /// Read in a primary source: ships.
    #[serde(rename = "V")]
    Verified,
    /// Read in a secondary source: ships "to confirm".
    #[serde(rename = "S")]
    Secondary,
    /// Our own default: ships and is called one.
    #[serde(rename = "D")]
    Default,
    /// Unsure or not found: asked, never stated.
    #[serde(rename = "?")]
    Unsure,
}

impl Mark {
    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Secondary => "secondary",
            Self::Default => "default",
            Self::Unsure => "unsure",
        }
    }
}

/// Where a fact comes from. Title and issuer are printed as they stand: bibliography, not words of ours.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its id.
    pub id: Id,
    /// Title as printed.
    pub title: String,
    /// Who issued it.
    pub issuer: String,
    /// When.
    pub date: Option<PartialDate>,
    /// Where it stands.
    pub link: Option<String>,
    /// What was read of it.
    pub mark: Mark,
    /// When it was last looked at.
    pub checked: PartialDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSources {
    source: Vec<RawSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSource {
    id: At,
    title: String,
    issuer: String,
    date: Option<PartialDate>,
    link: Option<String>,
    mark: Mark,
    checked: PartialDate,
}

impl RawSources {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> Vec<Source> {
        let build = |raw: RawSource| Source {
            id: ledger.define(Class::Source, &raw.id, file),
            title: raw.title,
            issuer: raw.issuer,
            date: raw.date,
            link: raw.link,
            mark: raw.mark,
            checked: raw.checked,
        };
        self.source.into_iter().map(build).collect()
    }
}
