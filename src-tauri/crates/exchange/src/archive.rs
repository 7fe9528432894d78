//! A look at a workbook's zip directory, before anything large is unpacked.
//!
//! The directory may lie about sizes: the zip reader fails as soon as a part grows past what the directory says, so
//! the sums that are checked here hold while reading, too.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::ExchangeError;
use crate::limits::{
    MOST_CELLS, MOST_HELD, MOST_PARTS, MOST_RATIO, MOST_SHARED, MOST_STYLES, MOST_UNPACKED,
    RATIO_FROM, Tally,
};
use crate::markup::{Tags, number_after, opens};
use crate::piece::Pieces;

/// Cell styles that Excel itself takes.
const MOST_CELL_STYLES: usize = 65_490;
/// Bytes of a tag in the styles; each style gets a copy of its names.
const MOST_STYLE_TAG: usize = 2_048;
/// Parts up to this size may consist of one piece; larger ones are looked through first, which takes its time.
const LARGE: u64 = 64 << 20;
/// Bytes in which the shared texts have to begin.
const HEAD: u64 = 64 << 10;

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

struct Part {
    name: String,
    size: u64,
}

/// Whether these are the bytes of a workbook that can be opened within the limits.
pub(crate) fn inspect(bytes: &[u8], tally: &mut Tally<'_>) -> Result<(), ExchangeError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let parts = parts(&archive)?;
    kind(&mut archive, &parts)?;
    for (index, part) in parts.iter().enumerate() {
        let name = part.name.as_str();
        let most = match name {
            _ if name.ends_with("sharedstrings.xml") => MOST_SHARED,
            _ if name.ends_with("styles.xml") => MOST_STYLES,
            _ if name.ends_with(".rels") || name.contains("theme") => MOST_HELD,
            _ => MOST_UNPACKED,
        };
        if part.size > most {
            return Err(ExchangeError::TooLarge);
        }
        if part.size > LARGE {
            pieces(&mut archive, index, tally)?;
        }
        if most == MOST_SHARED {
            shared(&read(&mut archive, index, HEAD)?)?;
        } else if most == MOST_STYLES {
            styles(&read(&mut archive, index, MOST_STYLES)?)?;
        } else if name == "_rels/.rels" {
            main_part(&read(&mut archive, index, MOST_HELD)?, &parts)?;
        }
    }
    Ok(())
}

/// The parts with their names as the reader of workbooks compares them.
fn parts(archive: &Archive<'_>) -> Result<Vec<Part>, ExchangeError> {
    if archive.len() > MOST_PARTS {
        return Err(ExchangeError::TooLarge);
    }
    let (mut parts, mut sum) = (Vec::with_capacity(archive.len()), 0_u64);
    for index in 0..archive.len() {
        let part = archive.by_index_data(index).map_err(broken)?;
        if part.encrypted() {
            return Err(ExchangeError::Protected);
        }
        let (size, packed) = (part.size(), part.compressed_size());
        sum = sum.saturating_add(size);
        let absurd = size > RATIO_FROM && size / packed.max(1) > MOST_RATIO;
        if sum > MOST_UNPACKED || absurd {
            return Err(ExchangeError::TooLarge);
        }
        let name = part.name().map_err(broken)?.replace('\\', "/").to_ascii_lowercase();
        parts.push(Part { name, size });
    }
    Ok(parts)
}

/// Tells a workbook from the other things that are zips.
fn kind(archive: &mut Archive<'_>, parts: &[Part]) -> Result<(), ExchangeError> {
    let place = |name: &str| parts.iter().position(|part| part.name == name);
    if let Some(index) = place("mimetype") {
        let kind = read(archive, index, 200)?;
        return Err(match String::from_utf8_lossy(&kind) {
            kind if kind.contains("opendocument.spreadsheet") => ExchangeError::OtherFormat,
            _ => ExchangeError::NotASpreadsheet,
        });
    }
    if ["xl/workbook.bin", "index/document.iwa", "index.zip"]
        .iter()
        .any(|name| place(name).is_some())
    {
        return Err(ExchangeError::OtherFormat);
    }
    let other =
        ["word/document.xml", "ppt/presentation.xml"].iter().any(|name| place(name).is_some());
    if other || place("_rels/.rels").is_none() {
        return Err(ExchangeError::NotASpreadsheet);
    }
    Ok(())
}

/// The main part is held as a whole, so it must not be one of the large ones, whatever its name.
fn main_part(relations: &[u8], parts: &[Part]) -> Result<(), ExchangeError> {
    let text: Cow<'_, str> = String::from_utf8_lossy(relations);
    let text = text.replace('\\', "/").to_ascii_lowercase();
    let large =
        |part: &Part| part.size > MOST_HELD && (text.contains(&part.name) || text.contains("&#"));
    if parts.iter().any(large) { Err(ExchangeError::TooLarge) } else { Ok(()) }
}

/// The reader makes room for as many texts as the head promises.
fn shared(head: &[u8]) -> Result<(), ExchangeError> {
    for tag in Tags(head) {
        if is_doctype(tag) {
            break;
        }
        if opens(tag) == b"sst" {
            let promised = number_after(tag, b"uniqueCount").unwrap_or(0);
            return if promised > MOST_CELLS as u64 {
                Err(ExchangeError::TooLarge)
            } else {
                Ok(())
            };
        }
    }
    Err(ExchangeError::Broken("shared texts".to_owned()))
}

/// Each style gets copies of its font's and its number format's names: many styles with long names fill any memory.
fn styles(markup: &[u8]) -> Result<(), ExchangeError> {
    let mut count = 0;
    for tag in Tags(markup) {
        if is_doctype(tag) {
            return Err(ExchangeError::Broken("styles".to_owned()));
        }
        count += usize::from(opens(tag) == b"xf");
        if tag.len() > MOST_STYLE_TAG || count > 2 * MOST_CELL_STYLES {
            return Err(ExchangeError::TooLarge);
        }
    }
    Ok(())
}

fn is_doctype(tag: &[u8]) -> bool {
    tag.len() >= 8 && tag[..8].eq_ignore_ascii_case(b"!doctype")
}

fn pieces(
    archive: &mut Archive<'_>,
    index: usize,
    tally: &mut Tally<'_>,
) -> Result<(), ExchangeError> {
    let mut part = archive.by_index(index).map_err(broken)?;
    let (mut pieces, mut chunk) = (Pieces::default(), vec![0; 1 << 20]);
    loop {
        match part.read(&mut chunk).map_err(|error| ExchangeError::Broken(error.to_string()))? {
            0 => return Ok(()),
            length => pieces.take(&chunk[..length])?,
        }
        tally.report()?;
    }
}

fn read(archive: &mut Archive<'_>, index: usize, most: u64) -> Result<Vec<u8>, ExchangeError> {
    let part = archive.by_index(index).map_err(broken)?;
    let mut bytes = Vec::new();
    let read = part.take(most).read_to_end(&mut bytes);
    read.map_err(|error| ExchangeError::Broken(error.to_string()))?;
    Ok(bytes)
}

fn broken(error: ZipError) -> ExchangeError {
    ExchangeError::Broken(error.to_string())
}
