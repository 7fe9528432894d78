//! Papers without a cover: a form to be written on by hand, a filled form, a printed register.

use super::{Attachment, Running, Section};

/// A paper without cover, statement and table of contents.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheets {
    /// Title of the document, shown by readers in the window bar; not printed.
    pub title: String,
    /// BCP 47 tag of the language the words are in, such as `fr-CD`.
    pub language: String,
    /// Who speaks in this paper: the cooperative's name as it may be printed.
    pub author: String,
    /// The day the paper speaks of, `YYYY-MM-DD`; also its only time stamp.
    pub date: String,
    /// Lying rather than upright A4, for tables with many columns.
    pub landscape: bool,
    /// What stands above the first section.
    pub head: SheetHead,
    /// All parts, in order. A section without a title has no heading and no bookmark.
    pub sections: Vec<Section>,
    /// What every page carries; the head stands on the first page too.
    pub running: Running,
    /// The same content for machines, attached inside the file, if there is any.
    pub attachment: Option<Attachment>,
}

/// The top of the first page.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetHead {
    /// The printed title.
    pub title: String,
    /// What the paper is for and how to fill it, in one or two sentences.
    pub lead: Option<String>,
    /// Boxes for the number of the record, right of the title.
    pub number: Option<NumberBoxes>,
    /// Short lines to be filled by hand, two beside each other: the date, the writer's name.
    pub lines: Vec<HeadLine>,
}

/// Boxes for the number of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct NumberBoxes {
    /// Printed before them, such as `No.`.
    pub label: String,
    /// The boxes.
    pub groups: Vec<BoxGroup>,
    /// What the boxes are for, read by screen readers; the value is added to it.
    pub alt: String,
}

/// A label with a line to write on.
#[derive(Debug, Clone, PartialEq)]
pub struct HeadLine {
    /// Printed before the line.
    pub label: String,
    /// What is already known.
    pub value: Option<String>,
}

/// A question and the place for its answer. Both stand on the same page unless the answer alone is
/// longer than one.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperField {
    /// Its number as on the screen, such as `3` or `3.2`; printed in a column of its own.
    pub number: String,
    /// The question.
    pub question: String,
    /// A hint, or the condition under which the question is asked; printed small.
    pub note: Option<String>,
    /// Where the answer goes.
    pub input: PaperInput,
}

/// The place for an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum PaperInput {
    /// Lines to write on, 8 mm apart.
    Lines {
        /// So many lines at least; a longer value gets the lines it needs.
        count: u8,
        /// The answer, if it is known.
        value: Option<String>,
    },
    /// Boxes for one character each: figures, dates, codes.
    Boxes {
        /// The groups of boxes, left to right.
        groups: Vec<BoxGroup>,
        /// What the boxes are for, read by screen readers; the values are added to it.
        alt: String,
    },
    /// Answers to choose from.
    Choices {
        /// Several may be ticked (squares) or only one (circles).
        several: bool,
        /// The answers, in the order of the screen.
        choices: Vec<PaperChoice>,
        /// Words for the ticks.
        said: TickWords,
    },
    /// A table to write in, its rows 9 mm high; its head is repeated on each page.
    Rows {
        /// Heads of the columns.
        heads: Vec<String>,
        /// Share of the width of each column, relative to the others.
        shares: Vec<u16>,
        /// What is already known; each row has as many cells as there are heads.
        rows: Vec<Vec<String>>,
        /// So many empty rows follow.
        blank: u8,
    },
    /// For each label a frame of 30 by 40 mm for a thumb-print, a line for a signature and a line
    /// for the date.
    Thumb {
        /// Who signs.
        labels: Vec<String>,
        /// Printed below the line for the signature.
        signature: String,
        /// Printed below the line for the date.
        date: String,
        /// What the frame is for, read by screen readers; the label is added to it.
        alt: String,
    },
    /// A value that the program reckons: nobody writes here.
    Told {
        /// The value; empty on a blank form.
        value: String,
    },
    /// An answer of several parts, one below the other: a sum and its currency.
    Parts(Vec<PaperInput>),
}

/// Boxes that stand together.
#[derive(Debug, Clone, PartialEq)]
pub struct BoxGroup {
    /// Printed above the boxes, such as `day`.
    pub caption: String,
    /// So many boxes at least; a longer value gets the boxes it needs.
    pub boxes: u8,
    /// Printed behind the last box: `/`, `,` or a unit.
    pub after: String,
    /// What stands in the boxes, one character each.
    pub value: Option<String>,
    /// The value stands in the last boxes, as figures do, rather than in the first.
    pub right: bool,
}

/// An answer to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperChoice {
    /// Its words.
    pub label: String,
    /// Whether it is chosen.
    pub ticked: bool,
}

/// What screen readers say for the two states of a tick.
#[derive(Debug, Clone, PartialEq)]
pub struct TickWords {
    /// For a ticked box.
    pub ticked: String,
    /// For an empty box.
    pub open: String,
}
