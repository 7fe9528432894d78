//! The copy of a PDF that leaves.

use lopdf::{Dictionary, Document, Object, Stream};

use crate::bytes::{be32, be64};
use crate::clean::guarded;
use crate::{MOST_BYTES, Refused, jpeg, pdf};

/// Entries that tell about the document instead of showing it, wherever they stand.
const TELLING: [&[u8]; 5] = [b"Metadata", b"PieceInfo", b"LastModified", b"Thumb", b"CreatorInfo"];

const INCOMPLETE: Refused = Refused::NotCleanable("pdf-incomplete");

/// The same pages, and nothing else.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    guarded(|| {
        let mut document = pdf::read(bytes)?;
        if document.was_encrypted() {
            return Err(Refused::NotCleanable("pdf-protected"));
        }
        let pages = document.page_iter().count();
        // Info, the number of the file and the way to older revisions go with the old trailer.
        let root = document.trailer.get(b"Root").map_err(|_| Refused::Damaged)?.clone();
        document.trailer = Dictionary::from_iter([("Root", root)]);
        for object in document.objects.values_mut() {
            quieten(object);
        }
        let (needed, lost) = pdf::reachable(&document);
        if lost {
            return Err(INCOMPLETE);
        }
        document.objects.retain(|id, _| needed.contains(id));
        document.max_id = document.objects.keys().map(|(number, _)| *number).max().unwrap_or(0);
        for object in document.objects.values_mut() {
            hold_back(object)?;
            if let Object::Stream(stream) = object {
                clean_photo(stream)?;
            }
        }
        let mut out = Vec::new();
        document.save_to(&mut out).map_err(|_| INCOMPLETE)?;
        drop(document);
        // Read back: a copy that lost a page must not leave.
        let again = Document::load_mem(&out).map_err(|_| INCOMPLETE)?;
        let same = again.page_iter().count() == pages && !pdf::reachable(&again).1;
        if same { Ok(out) } else { Err(INCOMPLETE) }
    })
}

fn entries(object: &mut Object) -> Option<&mut Dictionary> {
    match object {
        Object::Dictionary(entries) => Some(entries),
        Object::Stream(stream) => Some(&mut stream.dict),
        _ => None,
    }
}

fn quieten(object: &mut Object) {
    if let Object::Array(list) = object {
        list.iter_mut().for_each(quieten);
    }
    if let Some(entries) = entries(object) {
        for key in TELLING {
            entries.remove(key);
        }
        entries.iter_mut().for_each(|(_, value)| quieten(value));
    }
}

/// Refuses what cannot be given away without harm, or without knowing what it is.
fn hold_back(object: &mut Object) -> Result<(), Refused> {
    if let Object::Array(list) = object {
        list.iter_mut().try_for_each(hold_back)?;
    }
    let Some(entries) = entries(object) else { return Ok(()) };
    if entries.has(b"ByteRange") {
        return Err(Refused::NotCleanable("pdf-signed"));
    }
    // A font may be called EF as well; only what names a file has one of these beside it.
    let names = entries.has(b"F") || entries.has(b"UF") || entries.has_type(b"Filespec");
    if (entries.has(b"EF") && names) || entries.has_type(b"EmbeddedFile") {
        return Err(Refused::NotCleanable("pdf-attachments"));
    }
    entries.iter_mut().try_for_each(|(_, value)| hold_back(value))
}

/// A scan is often a photo with all its data in a page.
fn clean_photo(stream: &mut Stream) -> Result<(), Refused> {
    let filters: Vec<Vec<u8>> = match stream.filters() {
        Ok(filters) => filters.into_iter().map(<[u8]>::to_vec).collect(),
        Err(_) => return Ok(()),
    };
    let Some((last, before)) = filters.split_last() else { return Ok(()) };
    let strip = match last.as_slice() {
        b"DCTDecode" | b"DCT" => jpeg::strip,
        b"JPXDecode" => strip_jp2,
        _ => return Ok(()),
    };
    if !before.is_empty() {
        let names = before.iter().map(|name| Object::Name(name.clone())).collect();
        let mut wrapped = stream.clone();
        wrapped.dict.set("Filter", Object::Array(names));
        let plain = wrapped.decompressed_content_with_limit(MOST_BYTES).map_err(|_| INCOMPLETE)?;
        stream.dict.set("Filter", Object::Name(last.clone()));
        stream.dict.remove(b"DecodeParms");
        stream.set_content(plain);
    }
    let clean = strip(&stream.content).ok_or(INCOMPLETE)?;
    stream.set_content(clean);
    Ok(())
}

/// JPEG 2000 without the boxes that tell about it. A bare row of points has none.
fn strip_jp2(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.starts_with(&[0xFF, 0x4F]) {
        return Some(bytes.to_vec());
    }
    let mut kept = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let size = match be32(bytes, at)? {
            0 => bytes.len() - at,
            1 => usize::try_from(be64(bytes, at + 8)?).ok()?,
            size => size as usize,
        };
        let whole = bytes.get(at..at.checked_add(size.max(8))?)?;
        if !matches!(&whole[4..8], b"uuid" | b"xml " | b"uinf" | b"jp2i") {
            kept.extend_from_slice(whole);
        }
        at += whole.len();
    }
    Some(kept)
}
