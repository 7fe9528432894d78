use ngazi_domain::{Id, Privacy};
use serde::Deserialize;

use crate::form::RawPrivacy;
use crate::ledger::{At, Class, File, Ledger};

/// What one kind of reader receives.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Its id.
    pub id: Id,
    /// Nothing more closed than this is shown.
    pub privacy: Privacy,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A section of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What this paper is and is not.
    Statement,
    /// The one-page picture.
    Picture,
    /// Where we stand per standard.
    Standards,
    /// Gaps and plan.
    Gaps,
    /// Who we are.
    Profile,
    /// Members by numbers.
    Members,
    /// Sites.
    Sites,
    /// Documents.
    Documents,
    /// What the books show.
    Books,
    /// The path.
    Path,
    /// Sources.
    Sources,
}

impl Section {
    /// Every section.
    pub const ALL: [Self; 11] = [
        Self::Statement,
        Self::Picture,
        Self::Standards,
        Self::Gaps,
        Self::Profile,
        Self::Members,
        Self::Sites,
        Self::Documents,
        Self::Books,
        Self::Path,
        Self::Sources,
    ];

    /// Its id in message ids and choices.
    pub fn id(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Picture => "picture",
            Self::Standards => "standards",
            Self::Gaps => "gaps",
            Self::Profile => "profile",
            Self::Members => "members",
            Self::Sites => "sites",
            Self::Documents => "documents",
            Self::Books => "books",
            Self::Path => "path",
            Self::Sources => "sources",
        }
    }

    /// Honest paper: the statement, the gaps and the sources cannot be left out.
    pub fn is_fixed(self) -> bool {
        matches!(self, Self::Statement | Self::Gaps | Self::Sources)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawView {
    id: At,
    privacy: RawPrivacy,
    sections: Vec<Section>,
}

impl RawView {
    pub fn build(self, file: &File<'_>, ledger: &mut Ledger) -> View {
        let at = self.id.span().start;
        for section in Section::ALL.into_iter().filter(|section| section.is_fixed()) {
            if !self.sections.contains(&section) {
                ledger.problem(file, at, format!("the section `{}` is missing", section.id()));
            }
        }
        View {
            id: ledger.define(Class::View, &self.id, file),
            privacy: self.privacy.into(),
            sections: self.sections,
        }
    }
}
