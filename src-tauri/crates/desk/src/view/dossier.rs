use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What can be chosen for a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DossierView {
    /// Readers.
    pub views: Vec<OptionView>,
    /// Languages.
    pub languages: Vec<OptionView>,
    /// Standards with where we stand.
    pub standards: Vec<OptionView>,
    /// Sections of each view, by view id; those that cannot be left out are `fixed`.
    pub sections: Vec<(String, Vec<OptionView>)>,
    /// What is chosen at first.
    pub choice: DossierChoice,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OptionView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// A line below.
    pub hint: Option<String>,
    /// It cannot be left out.
    pub fixed: bool,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DossierChoice {
    /// The reader: a view's id.
    pub view: String,
    /// The language of the paper.
    pub language: String,
    /// Standards, at least one.
    pub standards: Vec<String>,
    /// Sections; fixed ones are added anyway.
    pub sections: Vec<String>,
    /// The reader's name, printed on the cover; may be empty.
    pub reader: String,
}

/// How the paper will look, without writing it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewView {
    /// Language tag of the words below.
    pub tag: String,
    /// Kind of paper.
    pub kind: String,
    /// The cooperative.
    pub name: String,
    /// Its place.
    pub place: String,
    /// Terms and values of the cover.
    pub lines: Vec<(String, String)>,
    /// The statement of what this is not.
    pub statement: Vec<String>,
    /// Titles of the sections in order.
    pub sections: Vec<String>,
    /// Banner when the data are invented.
    pub example: Option<String>,
    /// Short fingerprint.
    pub fingerprint: String,
    /// Pages and size, one sentence in the window's language.
    pub size: String,
    /// What the reader will not see, one sentence in the window's language.
    pub privacy: String,
}
