//! Reading of a PDF, within limits.

use std::collections::BTreeSet;

use lopdf::xref::XrefEntry;
use lopdf::{Document, LoadOptions, Object, ObjectId};

use crate::clean::guarded;
use crate::{MOST_UNPACKED, Refused};

/// Whether it can be read to its pages.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refused> {
    guarded(|| read(bytes).map(drop))
}

/// The document, with at least one page.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Refused> {
    // The library limits each pack of objects; together they must stay within our own limit.
    let each = MOST_UNPACKED / packs(bytes).max(1);
    let options = LoadOptions::with_max_decompressed_size(each);
    let document = Document::load_mem_with_options(bytes, options).map_err(|_| Refused::Damaged)?;
    if document.is_encrypted() {
        return Err(Refused::NotSupported("pdf-locked"));
    }
    if document.page_iter().next().is_none() {
        return Err(Refused::Damaged);
    }
    Ok(document)
}

/// How many names of a pack of objects stand in the file, also written with numbers for letters.
pub(crate) fn packs(bytes: &[u8]) -> usize {
    let names = bytes.split(|byte| *byte == b'/').skip(1);
    names.filter(|rest| is_pack(rest)).count()
}

fn is_pack(mut rest: &[u8]) -> bool {
    b"ObjStm".iter().all(|letter| {
        let (read, after) = match rest {
            [b'#', high, low, after @ ..] => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                (digit(high).zip(digit(low)).map(|(high, low)| high * 16 + low), after)
            }
            [byte, after @ ..] => (Some(u32::from(*byte)), after),
            [] => (None, rest),
        };
        rest = after;
        read == Some(u32::from(*letter))
    })
}

/// Every object that is needed, and whether one of them was lost: the library leaves out what it
/// cannot read, and a copy would lack it without a word.
pub(crate) fn reachable(document: &Document) -> (BTreeSet<ObjectId>, bool) {
    let mut found = BTreeSet::new();
    let mut lost = false;
    let mut open: Vec<&Object> = document.trailer.iter().map(|(_, value)| value).collect();
    while let Some(object) = open.pop() {
        match object {
            Object::Array(list) => open.extend(list),
            Object::Dictionary(entries) => open.extend(entries.iter().map(|(_, value)| value)),
            Object::Stream(stream) => open.extend(stream.dict.iter().map(|(_, value)| value)),
            Object::Reference(id) if found.insert(*id) => match document.objects.get(id) {
                Some(object) => open.push(object),
                None => lost |= is_lost(document, *id),
            },
            _ => {}
        }
    }
    (found, lost)
}

/// A reference to an object that never was is nothing; one to an object in the file's own list,
/// of which no version was read, is a loss.
fn is_lost(document: &Document, (number, _): ObjectId) -> bool {
    let listed = matches!(
        document.reference_table.get(number),
        Some(XrefEntry::Normal { .. } | XrefEntry::Compressed { .. })
    );
    listed && document.objects.range((number, 0)..=(number, u16::MAX)).next().is_none()
}
