//! The finished model of a paper: every sentence is already written and already reduced to what its
//! reader may see. This crate lays it out and knows nothing of forms, facts or languages.

mod chart;
mod form;

pub use chart::{Chart, ChartKind, ChartRow, ChartValue};
pub use form::{
    BoxGroup, HeadLine, NumberBoxes, PaperChoice, PaperField, PaperInput, SheetHead, Sheets,
    TickWords,
};

/// A whole paper, ready to be laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// Title of the document, shown by readers in the window bar and printed on the cover.
    pub title: String,
    /// BCP 47 tag of the language the words are in, such as `fr-CD`.
    pub language: String,
    /// Who speaks in this paper: the cooperative's name as it may be printed.
    pub author: String,
    /// The day the paper speaks of, `YYYY-MM-DD`; also its only time stamp.
    pub date: String,
    /// First page.
    pub cover: Cover,
    /// Title of the table of contents.
    pub contents_title: String,
    /// All parts, in order.
    pub sections: Vec<Section>,
    /// So many of them stand between the cover and the table of contents: what a reader must see on page 2.
    pub front: usize,
    /// What every page carries.
    pub running: Running,
    /// The same content for machines, attached inside the file.
    pub attachment: Attachment,
}

/// The first page.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// Small line above the title: what kind of paper this is.
    pub kind: String,
    /// The cooperative's name.
    pub name: String,
    /// Place line under the name.
    pub place: String,
    /// Facts of the edition: term and value, printed as a two-column table.
    pub lines: Vec<(String, String)>,
    /// The statement of what this paper is not, printed in a frame.
    pub statement: Vec<String>,
}

/// What every page carries.
#[derive(Debug, Clone, PartialEq)]
pub struct Running {
    /// Head of each page after the cover: the cooperative and the paper.
    pub head: String,
    /// Sentence at the foot of each page: the cooperative's own statement.
    pub foot: String,
    /// Printed in a frame at the head of every page, the cover too, when the data are invented.
    pub example: Option<String>,
    /// Short fingerprint of the attached data, printed at the foot.
    pub fingerprint: String,
    /// "Page {x} of {y}" with the two placeholders `{x}` and `{y}`, in the reader's language.
    pub page_pattern: String,
}

/// A file inside the paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// File name, such as `dossier.json`.
    pub name: String,
    /// MIME type, such as `application/json`.
    pub mime: String,
    /// What it is, in the reader's language.
    pub description: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A numbered part of the paper: a first-level bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Heading as printed, number included, such as `3. Gaps and plan`.
    pub title: String,
    /// Whether it begins on a new page.
    pub new_page: bool,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// One piece of content.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Second-level heading: also a second-level bookmark; never alone at the foot of a page.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph in a frame: what the reader must not overlook.
    Notice(String),
    /// Short lines with a bullet.
    List(Vec<String>),
    /// Terms and values in two columns.
    Terms(Vec<(String, String)>),
    /// A table whose head is repeated on each page and whose rows are never cut.
    Table(Table),
    /// Bars with a label and a figure each; the text alternative says the same.
    Bars(Bars),
    /// Values as columns or bars, with the same numbers as a table right after them.
    Chart(Chart),
    /// Numbered questions with the places for their answers.
    Questions(Vec<PaperField>),
    /// A picture from its JPEG bytes, metadata already removed.
    Photo(Photo),
    /// A code that a telephone reads.
    Code(Code),
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table shows, read by screen readers and printed above it.
    pub caption: String,
    /// Columns, left to right.
    pub columns: Vec<Column>,
    /// Rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its share of the width, relative to the other columns.
    pub share: u16,
    /// Numbers stand to the right.
    pub numeric: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The words.
    pub text: String,
    /// A status is drawn as a shape before the words, so that it survives a grey printer.
    pub mark: Option<Mark>,
}

impl Cell {
    /// A cell of words alone.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), mark: None }
    }

    /// A cell with a status shape before its words.
    pub fn marked(mark: Mark, text: impl Into<String>) -> Self {
        Self { text: text.into(), mark: Some(mark) }
    }
}

/// The shape of a status. The same five shapes stand on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A full disc with a tick: met, done.
    Done,
    /// A half-filled disc: partly, under way.
    Partly,
    /// A triangle with a bar: not yet, late, stop.
    Stop,
    /// A dashed ring: not looked at, unknown.
    Open,
    /// A horizontal bar: does not apply.
    NotApplicable,
}

/// Stacked bars: how many of a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What they show, printed above and used as the text alternative together with the rows.
    pub caption: String,
    /// One bar each.
    pub rows: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its label.
    pub label: String,
    /// Counted so far.
    pub part: u32,
    /// Of how many.
    pub whole: u32,
    /// The finished sentence or figure printed after the bar.
    pub figure: String,
}

/// A photo.
#[derive(Debug, Clone, PartialEq)]
pub struct Photo {
    /// Baseline or progressive JPEG, metadata already removed.
    pub jpeg: Vec<u8>,
    /// What it shows: the text alternative and the caption.
    pub caption: String,
}

/// A square code that a telephone reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its cells, row by row; `true` is dark.
    pub rows: Vec<Vec<bool>>,
    /// What it holds, for those who cannot see it.
    pub alt: String,
}

impl Code {
    /// The QR code of a text, as the standard makes it with a quarter of redundancy. Nothing when the text is too long
    /// for any.
    pub fn of(text: &str, alt: String) -> Option<Self> {
        let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::Q).ok()?;
        let dark = |color: &qrcode::Color| *color == qrcode::Color::Dark;
        let colors = code.to_colors();
        let rows = colors.chunks(code.width()).map(|row| row.iter().map(dark).collect());
        Some(Self { rows: rows.collect(), alt })
    }
}
