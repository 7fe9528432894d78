//! How long the pieces of a large part are: the reader of workbooks holds one cell's or one text's markup at a time,
//! however long it is, and a few times over.

use crate::ExchangeError;
use crate::markup::opens;

/// Bytes of markup of one cell or one shared text: 32,767 characters, each written as an entity, and some.
const MOST_PIECE: usize = 1 << 20;
/// Bytes of a tag's name that are looked at.
const NAME: usize = 24;

/// Counts the bytes since the last cell, row or text began.
#[derive(Default)]
pub(crate) struct Pieces {
    length: usize,
    inside: bool,
    quote: Option<u8>,
    name: Vec<u8>,
    ended: bool,
}

impl Pieces {
    /// Takes the next bytes of the part.
    ///
    /// Comments and the like are refused: no program writes them into a large sheet, and they could hide anything.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<(), ExchangeError> {
        for byte in bytes {
            self.length += 1;
            if self.inside {
                self.tag(*byte)?;
            } else if *byte == b'<' {
                self.inside = true;
                self.name.clear();
            }
            if self.length > MOST_PIECE {
                return Err(ExchangeError::TooLarge);
            }
        }
        Ok(())
    }

    fn tag(&mut self, byte: u8) -> Result<(), ExchangeError> {
        match (self.quote, byte) {
            (_, b'<') | (None, b'!') => return Err(ExchangeError::Broken("markup".to_owned())),
            (None, b'>') => self.close(),
            (None, b'"' | b'\'') => self.quote = Some(byte),
            (Some(open), close) if open == close => self.quote = None,
            (None, _) if self.name.len() < NAME => self.name.push(byte),
            _ => (),
        }
        Ok(())
    }

    fn close(&mut self) {
        self.inside = false;
        self.ended |= self.name.starts_with(b"/") && self.name.ends_with(b"sheetData");
        // What comes behind the cells is not read.
        if self.ended || matches!(opens(&self.name), b"c" | b"row" | b"si" | b"sheetData") {
            self.length = 0;
        }
    }
}
