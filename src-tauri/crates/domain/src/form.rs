use crate::{Condition, Context, Formula, Id, Truth};

/// A definition from which screen, check, table, spreadsheet and paper follow.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// Its id.
    pub id: Id,
    /// Its newest version; a record keeps the version it was made with.
    pub version: u32,
    /// How many records it has.
    pub repeat: Repeat,
    /// The shelf on which a register stands.
    pub group: Option<Id>,
    /// For which cooperatives it is meant; empty for all.
    pub offered: Vec<Condition>,
    /// Fields that name a record on screen.
    pub name: Vec<Id>,
    /// Its fields, in the order of screen and paper.
    pub fields: Vec<Field>,
}

impl Form {
    /// The field with that id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The fields to be shown: those of the record's version whose conditions all hold.
    pub fn shown<'a>(&'a self, context: &'a Context<'a>) -> impl Iterator<Item = &'a Field> {
        shown(&self.fields, context)
    }

    /// Whether its records are rows of a register.
    pub fn is_register(&self) -> bool {
        self.repeat == Repeat::Many
    }
}

/// The fields to be shown, of a form or of a row.
pub(crate) fn shown<'a>(
    fields: &'a [Field],
    context: &'a Context<'a>,
) -> impl Iterator<Item = &'a Field> {
    fields
        .iter()
        .filter(|field| field.is_of(context.version))
        .filter(move |field| Condition::all(&field.when, context) == Truth::Yes)
}

/// How many records a form has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// One.
    Single,
    /// One for each thing it is about, such as a step.
    Subject,
    /// Any number: a register.
    Many,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its id, unique in its form.
    pub id: Id,
    /// The section that begins with it.
    pub heading: Option<Id>,
    /// What it holds.
    pub kind: Kind,
    /// Whether a record is complete without it.
    pub need: Need,
    /// Who may see it.
    pub privacy: Privacy,
    /// Whether "I do not know" may be answered.
    pub unknown: bool,
    /// Shown only when all of these hold.
    pub when: Vec<Condition>,
    /// Its date or number must not stand before that of an earlier field.
    pub not_before: Option<Id>,
    /// Its date or number must not stand after that of an earlier field.
    pub not_after: Option<Id>,
    /// Asks "which?" for the choice "other" of that field.
    pub other_of: Option<Id>,
    /// How it is reckoned, when nobody types it: the first whose conditions hold.
    pub computed: Vec<Formula>,
    /// Shown in the register's table.
    pub column: bool,
    /// Added up under the table.
    pub total: bool,
    /// The law or standard behind the question.
    pub source: Option<Id>,
    /// Its name in the ICGLR data model.
    pub icglr: Option<String>,
    /// The first version of the form that asks it.
    pub since: u32,
    /// The last version that asked it.
    pub until: Option<u32>,
}

impl Field {
    /// An optional field that a buyer may see, without any limit.
    pub fn new(id: impl Into<Id>, kind: Kind) -> Self {
        Self {
            id: id.into(),
            heading: None,
            kind,
            need: Need::Optional,
            privacy: Privacy::Buyer,
            unknown: false,
            when: vec![],
            not_before: None,
            not_after: None,
            other_of: None,
            computed: vec![],
            column: false,
            total: false,
            source: None,
            icglr: None,
            since: 1,
            until: None,
        }
    }

    /// Whether it is reckoned and not typed.
    pub fn is_computed(&self) -> bool {
        !self.computed.is_empty()
    }

    /// Whether a version of the form asks it. A version beyond the newest stands for the newest.
    pub fn is_of(&self, version: u32) -> bool {
        self.since <= version && self.until.is_none_or(|until| version <= until)
    }

    /// The columns of a list; none for any other kind.
    pub fn columns(&self) -> &[Field] {
        match &self.kind {
            Kind::List { fields } => fields,
            _ => &[],
        }
    }
}

/// What a field holds, with its limits.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One line of at most so many characters.
    Text {
        /// Characters.
        max: usize,
    },
    /// Several lines of at most so many characters.
    LongText {
        /// Characters.
        max: usize,
    },
    /// A whole number.
    Whole {
        /// Least value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// An exact number in a unit.
    Decimal {
        /// The unit's id.
        unit: Id,
        /// Least value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// A sum of money, not negative.
    Money,
    /// A weight, not negative.
    Weight,
    /// An area, not negative.
    Area,
    /// A time of day.
    Time,
    /// A date.
    Date {
        /// Not after today.
        past: bool,
    },
    /// Yes or no.
    Answer,
    /// One of a set.
    Choice {
        /// The set.
        set: Id,
        /// Its choices.
        among: Vec<Id>,
    },
    /// Several of a set.
    Choices {
        /// The set.
        set: Id,
        /// Its choices.
        among: Vec<Id>,
    },
    /// A position with its datum.
    Place,
    /// A telephone number.
    Phone,
    /// A file.
    File,
    /// A record of another form.
    Reference {
        /// That form.
        form: Id,
    },
    /// Points of the programme.
    Points {
        /// All of them.
        among: Vec<Id>,
    },
    /// Rows inside the record.
    List {
        /// The columns.
        fields: Vec<Field>,
    },
}

impl Kind {
    /// Its id in data and in the views.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::LongText { .. } => "long-text",
            Self::Whole { .. } => "whole",
            Self::Decimal { .. } => "decimal",
            Self::Money => "money",
            Self::Weight => "weight",
            Self::Area => "area",
            Self::Time => "time",
            Self::Date { .. } => "date",
            Self::Answer => "answer",
            Self::Choice { .. } => "choice",
            Self::Choices { .. } => "choices",
            Self::Place => "place",
            Self::Phone => "phone",
            Self::File => "file",
            Self::Reference { .. } => "reference",
            Self::Points { .. } => "points",
            Self::List { .. } => "list",
        }
    }

    /// Whether its values are numbers, which stand to the right in a table.
    pub fn is_numeric(&self) -> bool {
        matches!(
            self,
            Self::Whole { .. } | Self::Decimal { .. } | Self::Money | Self::Weight | Self::Area
        )
    }
}

/// Whether a record is complete without a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Incomplete without it.
    Required,
    /// Complete, but a reader will ask for it.
    Wanted,
    /// May be left out.
    Optional,
}

/// Who may see a field. The order is from open to closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Privacy {
    /// Any buyer.
    Buyer,
    /// On request, after a decision that is written down.
    Request,
    /// Never leaves the laptop.
    Local,
}
