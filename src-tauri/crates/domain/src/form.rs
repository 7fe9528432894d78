use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{Condition, Id, Truth, Value};

/// A definition from which screen, check, table, spreadsheet and paper follow.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// Its id.
    pub id: Id,
    /// How many records it has.
    pub repeat: Repeat,
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

    /// The fields to be shown for these values: those whose conditions all hold.
    pub fn shown<'a>(
        &'a self,
        values: &'a BTreeMap<Id, Value>,
        on: NaiveDate,
    ) -> impl Iterator<Item = &'a Field> {
        self.fields
            .iter()
            .filter(move |field| Condition::all(&field.when, values, on) == Truth::Yes)
    }
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
    /// Shown in the register's table.
    pub column: bool,
    /// Its name in the ICGLR data model.
    pub icglr: Option<String>,
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
            Self::Date { .. } => "date",
            Self::Answer => "answer",
            Self::Choice { .. } => "choice",
            Self::Choices { .. } => "choices",
            Self::Place => "place",
            Self::Phone => "phone",
            Self::File => "file",
            Self::Reference { .. } => "reference",
        }
    }

    /// Whether its values are numbers, which stand to the right in a table.
    pub fn is_numeric(&self) -> bool {
        matches!(self, Self::Whole { .. } | Self::Decimal { .. } | Self::Money | Self::Weight)
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
