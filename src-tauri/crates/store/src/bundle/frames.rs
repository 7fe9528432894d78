//! What is inside a bundle: frames of a length, a kind and a content.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::clock::Plain;
use super::portable::Portable;
use super::sealed::{Opened, PIECE, Seal};
use crate::{Content, StoreError};

/// No frame is larger. Files come in pieces.
const LARGEST: usize = 16 << 20;
/// More than any cooperative writes.
const MOST: u32 = 4_000_000;

/// Which laptop wrote a bundle, and what it had then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    /// The laptop, and those before it whose chain it went on with.
    pub laptop: String,
    pub lineage: Vec<String>,
    pub number: u32,
    /// The end of its chain.
    pub seq: i64,
    pub head: String,
    /// When, ISO 8601 in UTC.
    pub at: String,
    /// Whoever takes it in must have this already: only what is newer is inside.
    pub base: Plain,
    /// Everything that the laptop had.
    pub clock: Plain,
    /// The number of every laptop that it knows of.
    pub numbers: BTreeMap<String, u32>,
}

/// A file that follows in pieces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileHead {
    pub hash: String,
    pub media: String,
    pub name: String,
    pub size: u64,
}

impl From<Content> for FileHead {
    fn from(content: Content) -> Self {
        let Content { hash, media, name, size } = content;
        Self { hash, media, name, size }
    }
}

/// One frame.
#[derive(Debug, Clone)]
pub(crate) enum Frame {
    /// The first.
    Header(Box<Header>),
    /// A record, as far as it is news.
    Record(Box<Portable>),
    /// A file, after all records.
    File(FileHead),
    /// A piece of that file.
    Piece(Vec<u8>),
    /// The last, with the numbers of records and files.
    End(u32, u32),
}

const HEADER: u8 = 1;
const RECORD: u8 = 2;
const FILE: u8 = 3;
const CHUNK: u8 = 4;
const END: u8 = 5;

/// Writes frames, and counts them.
pub(crate) struct Frames {
    seal: Seal,
    pub records: u32,
    pub files: u32,
}

impl Frames {
    /// Begins with the header.
    pub fn begin(seal: Seal, header: &Header) -> Result<Self, StoreError> {
        let mut frames = Self { seal, records: 0, files: 0 };
        frames.json(HEADER, header)?;
        Ok(frames)
    }

    /// Adds a record. Errors: the disk.
    pub fn record(&mut self, record: &Portable) -> Result<(), StoreError> {
        self.records += 1;
        self.json(RECORD, record)
    }

    /// Adds a file, whose pieces follow.
    pub fn file(&mut self, file: &FileHead) -> Result<(), StoreError> {
        self.files += 1;
        self.json(FILE, file)
    }

    /// Adds a piece of the file.
    pub fn piece(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.put(CHUNK, bytes)
    }

    /// Ends the bundle; gives its size.
    pub fn end(mut self) -> Result<u64, StoreError> {
        self.json(END, &(self.records, self.files))?;
        self.seal.finish()
    }

    fn json(&mut self, kind: u8, content: &impl Serialize) -> Result<(), StoreError> {
        self.put(kind, &serde_json::to_vec(content)?)
    }

    fn put(&mut self, kind: u8, content: &[u8]) -> Result<(), StoreError> {
        let length = u32::try_from(content.len()).ok().filter(|_| content.len() <= LARGEST);
        let length =
            length.ok_or_else(|| StoreError::Fault("too large for a bundle".to_owned()))?;
        self.seal.put(&length.to_be_bytes())?;
        self.seal.put(&[kind])?;
        self.seal.put(content)
    }
}

/// Reads frames, in the order in which a bundle has them.
pub(crate) struct Reading {
    pub opened: Opened,
    records: u32,
    files: u32,
    /// Bytes of the last file that are still to come.
    left: u64,
    ended: bool,
}

impl Reading {
    /// Begins with the header. Errors: the bundle was changed.
    pub fn begin(opened: Opened) -> Result<(Header, Self), StoreError> {
        let mut reading = Self { opened, records: 0, files: 0, left: 0, ended: false };
        match reading.frame()? {
            Frame::Header(header) => Ok((*header, reading)),
            _ => Err(reading.opened.changed()),
        }
    }

    /// The next frame; none after the last. Errors: the bundle was changed, or is not as bundles are.
    pub fn more(&mut self) -> Result<Option<Frame>, StoreError> {
        if self.ended {
            return Ok(None);
        }
        let frame = self.frame()?;
        let fits = match &frame {
            Frame::Header(_) => false,
            Frame::Record(_) => {
                self.records += 1;
                self.files == 0 && self.records <= MOST
            }
            Frame::File(file) => {
                let before = std::mem::replace(&mut self.left, file.size);
                self.files += 1;
                before == 0 && self.files <= MOST
            }
            Frame::Piece(bytes) => {
                let more = bytes.len() as u64;
                let fits = self.left >= more && more > 0;
                self.left = self.left.saturating_sub(more);
                fits
            }
            Frame::End(records, files) => {
                self.ended = true;
                self.opened.end()?;
                self.left == 0 && (*records, *files) == (self.records, self.files)
            }
        };
        if fits { Ok(Some(frame)) } else { Err(self.opened.changed()) }
    }

    fn frame(&mut self) -> Result<Frame, StoreError> {
        let mut head = [0; 5];
        self.opened.read_exact(&mut head)?;
        let [a, b, c, d, kind] = head;
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        if length > LARGEST {
            return Err(self.opened.changed());
        }
        // It grows as the bytes come: the length alone takes no memory.
        let mut content = Vec::new();
        while content.len() < length {
            let at = content.len();
            content.resize((at + PIECE).min(length), 0);
            self.opened.read_exact(&mut content[at..])?;
        }
        match kind {
            HEADER => self.read(&content).map(|header| Frame::Header(Box::new(header))),
            RECORD => self.read(&content).map(|record| Frame::Record(Box::new(record))),
            FILE => self.read(&content).map(Frame::File),
            CHUNK => Ok(Frame::Piece(content)),
            END => self.read(&content).map(|(records, files)| Frame::End(records, files)),
            _ => Err(self.opened.changed()),
        }
    }

    fn read<T: DeserializeOwned>(&self, content: &[u8]) -> Result<T, StoreError> {
        serde_json::from_slice(content).map_err(|_| self.opened.changed())
    }
}
