use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ngazi_domain::Id;
use toml::Spanned;

/// A fault in a data file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path below `data/`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, with the id.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}:{}: {}", self.file, self.line, self.message)
    }
}

/// The kinds of things that files define and refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Source,
    ChoiceSet,
    Matrix,
    Form,
    Fact,
    Measure,
    Chart,
    Point,
    Standard,
    Country,
    Step,
    Fee,
    Phase,
    Milestone,
    Scheme,
    View,
}

impl Class {
    /// Whether a thing of this class that nothing refers to is a fault.
    fn must_be_used(self) -> bool {
        matches!(self, Self::Source | Self::ChoiceSet | Self::Matrix)
    }
}

/// A data file while it is read.
pub(crate) struct File<'a> {
    pub path: &'a str,
    pub text: &'a str,
}

impl File<'_> {
    pub fn line(&self, at: usize) -> usize {
        1 + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count()
    }
}

/// An id where it stands in a file.
pub(crate) type At = Spanned<String>;

/// Which ids are defined where, and who refers to them; resolved once everything is read.
#[derive(Default)]
pub(crate) struct Ledger {
    defined: BTreeMap<(Class, Id), (String, usize)>,
    referred: Vec<(Class, Id, String, usize)>,
    pub problems: Vec<Problem>,
}

impl Ledger {
    pub fn problem(&mut self, file: &File<'_>, at: usize, message: impl Into<String>) {
        let (path, line) = (file.path.to_owned(), file.line(at));
        self.problems.push(Problem { file: path, line, message: message.into() });
    }

    /// Notes a definition; a malformed or doubled id is a problem.
    pub fn define(&mut self, class: Class, id: &At, file: &File<'_>) -> Id {
        self.define_as(class, Id::new(id.get_ref()), id.span().start, file)
    }

    /// Notes a definition that follows from another, such as the form of a point.
    pub fn define_as(&mut self, class: Class, id: Id, at: usize, file: &File<'_>) -> Id {
        if !id.is_well_formed() {
            self.problem(file, at, format!("the id `{id}` is not lower-case words with hyphens"));
        }
        let place = (file.path.to_owned(), file.line(at));
        if let Some((path, line)) = self.defined.insert((class, id.clone()), place) {
            self.problem(file, at, format!("the {class:?} `{id}` is already in {path}:{line}"));
        }
        id
    }

    /// Notes that something is referred to.
    pub fn refer(&mut self, class: Class, id: &At, file: &File<'_>) -> Id {
        let found = Id::new(id.get_ref());
        let line = file.line(id.span().start);
        self.referred.push((class, found.clone(), file.path.to_owned(), line));
        found
    }

    /// Notes several.
    pub fn refer_all(&mut self, class: Class, ids: &[At], file: &File<'_>) -> Vec<Id> {
        ids.iter().map(|id| self.refer(class, id, file)).collect()
    }

    /// Every reference that leads nowhere and every thing that nobody uses.
    pub fn resolve(mut self) -> Vec<Problem> {
        let mut used = BTreeSet::new();
        for (class, id, file, line) in self.referred {
            let key = (class, id);
            if self.defined.contains_key(&key) {
                used.insert(key);
            } else {
                let message = format!("there is no {class:?} `{}`", key.1);
                self.problems.push(Problem { file, line, message });
            }
        }
        for ((class, id), (file, line)) in self.defined {
            if class.must_be_used() && !used.contains(&(class, id.clone())) {
                let message = format!("nothing uses the {class:?} `{id}`");
                self.problems.push(Problem { file, line, message });
            }
        }
        self.problems.sort();
        self.problems
    }
}
