//! Composes a paper: what follows from the records becomes finished words, already reduced to what its reader may see.

mod answer;
mod asked;
mod attachment;
mod books;
mod boxes;
mod charts;
mod cover;
mod gaps;
mod listing;
mod members;
mod path;
mod picture;
mod profile;
mod registers;
mod sources;
mod standards;
#[cfg(test)]
mod trial;
mod twin;

#[cfg(test)]
pub(crate) use asked::never;
pub(crate) use listing::Listing;
#[cfg(test)]
pub(crate) use trial::{at_example, put, text};
pub(crate) use twin::Twin;

use ngazi_catalogue::{Fact, Section as Part, State, View};
use ngazi_domain::{Day, Id, PartialDate, Privacy, Value};
use ngazi_dossier::model::{Block, Cell, Column, Dossier, Mark, Running, Section, Table};
use ngazi_programme::{Conclusions, Count};
use sha2::{Digest, Sha256};

use crate::reader::{Reader, mark_of};

/// What a paper is made of.
pub(crate) struct Paper<'a> {
    pub reader: Reader<'a>,
    pub conclusions: &'a Conclusions,
    pub view: &'a View,
    /// Standards, in the order of the catalogue.
    pub standards: Vec<Id>,
    /// Parts, in the order of the view; fixed ones are always among them.
    pub parts: Vec<Part>,
    /// Name of the reader, when it was given.
    pub addressee: String,
    /// The data are invented.
    pub example: bool,
    /// Where the history of the store stands, so that this paper can prove it later; nothing before the first row.
    pub chain: Option<Chain>,
}

/// The last row of the history.
pub(crate) struct Chain {
    /// Its number.
    pub row: i64,
    /// The day on which it was written.
    pub day: Option<Day>,
    /// Its hash, lower-case hexadecimal.
    pub hash: String,
}

impl Chain {
    /// The first digits of the hash, as they are printed: `7F3A·C1D9·0B52·E84E`.
    pub fn mark(&self) -> String {
        printed(&self.hash)
    }
}

/// Parts that stand before the table of contents: the statement and, on page 2, the gaps.
const FRONT: [Part; 2] = [Part::Statement, Part::Gaps];

impl Paper<'_> {
    /// The finished model. Errors: the attachment cannot be written, a fault of this program.
    pub fn compose(&self) -> Result<Dossier, serde_json::Error> {
        let attachment = attachment::attachment(self)?;
        let fingerprint = fingerprint(&attachment.bytes);
        let (front, rest): (Vec<Part>, Vec<Part>) =
            self.parts.iter().partition(|part| FRONT.contains(part));
        let sections = front
            .iter()
            .chain(&rest)
            .enumerate()
            .map(|(index, part)| self.section(index + 1, *part))
            .collect();
        Ok(Dossier {
            title: self.say("dossier-title"),
            language: self.reader.words.tag(),
            author: self.cooperative(),
            date: PartialDate::Day(self.reader.on).to_string(),
            cover: cover::cover(self, &fingerprint),
            contents_title: self.say("dossier-contents"),
            sections,
            front: front.len(),
            running: Running {
                head: self.reader.say(
                    "dossier-head",
                    &[("cooperative", self.cooperative().into()), ("date", self.date().into())],
                ),
                foot: self.say("dossier-foot"),
                example: self.example.then(|| self.say("dossier-example")),
                fingerprint,
                // The placeholders are filled when the pages are counted.
                page_pattern: self
                    .reader
                    .say("dossier-page", &[("x", "{x}".into()), ("y", "{y}".into())]),
            },
            attachment,
        })
    }

    fn section(&self, number: usize, part: Part) -> Section {
        let name = self.say(&format!("section-{}", part.id()));
        let blocks = match part {
            Part::Statement => cover::statement(self),
            Part::Picture => picture::blocks(self),
            Part::Standards => standards::blocks(self),
            Part::Gaps => gaps::blocks(self),
            Part::Profile => profile::blocks(self),
            Part::Members => members::blocks(self),
            Part::Sites => registers::sites(self),
            Part::Documents => registers::documents(self),
            Part::Books => books::blocks(self),
            Part::Path => path::blocks(self),
            Part::Sources => sources::blocks(self),
        };
        Section {
            title: self
                .reader
                .say("section-numbered", &[("number", number.into()), ("name", name.into())]),
            new_page: matches!(part, Part::Statement | Part::Picture | Part::Standards),
            blocks,
        }
    }

    pub fn say(&self, id: &str) -> String {
        self.reader.say(id, &[])
    }

    pub fn cooperative(&self) -> String {
        cooperative(&self.reader)
    }

    pub fn date(&self) -> String {
        self.reader.words.date(PartialDate::Day(self.reader.on))
    }

    /// Whether this reader may see a class.
    pub fn may_see(&self, privacy: Privacy) -> bool {
        privacy <= self.view.privacy
    }

    /// The number of a fact, when this reader may be told: its class allows it, and no group in it is so small that
    /// it points at a person.
    pub fn told(&self, fact: &Fact) -> Option<Count> {
        let count = self.conclusions.count(fact.id.as_str());
        let small = |number: u32| (1..members::SMALLEST).contains(&number);
        let pointing = fact.guarded
            && self.view.privacy < Privacy::Request
            && [count.yes, count.no, count.unknown].into_iter().any(small);
        (self.may_see(fact.privacy) && !pointing).then_some(count)
    }

    pub fn number(&self, number: u32) -> String {
        self.reader.words.number(number.into())
    }
}

/// What every sheet of a form or a table carries: it has no cover that says whose statement it is.
pub(crate) fn running(reader: &Reader<'_>, head: String, example: bool) -> Running {
    Running {
        head,
        foot: reader.say("print-foot", &[("cooperative", cooperative(reader).into())]),
        example: example.then(|| reader.say("dossier-example", &[])),
        fingerprint: String::new(),
        page_pattern: reader.say("dossier-page", &[("x", "{x}".into()), ("y", "{y}".into())]),
    }
}

/// The cooperative's name as it is printed.
pub(crate) fn cooperative(reader: &Reader<'_>) -> String {
    match reader.registers.cooperative().get("name") {
        Some(Value::Text(name)) => name.clone(),
        _ => reader.say("frame-no-name", &[]),
    }
}

/// The first sixty-four bits of the hash of the data, as it is printed: `7F3A·C1D9·0B52·E84E`.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    printed(&digest[..8].iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// The first sixteen digits of a hash in groups of four, as they are printed.
pub(crate) fn printed(hash: &str) -> String {
    let digits: Vec<char> = hash.to_ascii_uppercase().chars().take(16).collect();
    let fours: Vec<String> = digits.chunks(4).map(|four| four.iter().collect()).collect();
    fours.join("·")
}

fn mark(state: State) -> Mark {
    paper_mark(mark_of(state))
}

fn paper_mark(mark: crate::view::Mark) -> Mark {
    match mark {
        crate::view::Mark::Done => Mark::Done,
        crate::view::Mark::Partly => Mark::Partly,
        crate::view::Mark::Stop => Mark::Stop,
        crate::view::Mark::Open => Mark::Open,
        crate::view::Mark::NotApplicable => Mark::NotApplicable,
    }
}

fn column(head: String, share: u16) -> Column {
    Column { head, share, numeric: false }
}

fn numeric(head: String, share: u16) -> Column {
    Column { head, share, numeric: true }
}

/// A table, or the sentence that there is nothing to show in it.
fn table_or(caption: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>, nothing: String) -> Block {
    if rows.is_empty() {
        Block::Paragraph(nothing)
    } else {
        Block::Table(Table { caption, columns, rows })
    }
}
