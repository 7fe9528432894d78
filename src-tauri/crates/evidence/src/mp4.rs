//! MPEG-4 and 3GP with sound alone (ISO/IEC 14496-12): boxes within boxes. Cleaning leaves every
//! byte of sound at its offset and blanks whatever is not needed to hear it.

use std::ops::Range;

use crate::Refused;
use crate::bytes::{be32, be64};

/// One box: its four letters, where it stands, where its content begins.
#[derive(Clone, Copy)]
struct Part {
    kind: [u8; 4],
    start: usize,
    content: usize,
    end: usize,
}

/// Boxes that hold boxes.
const HOLD: [&[u8; 4]; 7] = [b"moov", b"trak", b"mdia", b"minf", b"dinf", b"stbl", b"edts"];

/// Boxes a player needs.
const KEPT: [&[u8; 4]; 23] = [
    b"ftyp", b"mdat", b"mvhd", b"tkhd", b"mdhd", b"hdlr", b"smhd", b"stsd", b"stts", b"stsc",
    b"stsz", b"stz2", b"stco", b"co64", b"ctts", b"stss", b"sgpd", b"sbgp", b"elst", b"dref",
    b"pdin", b"iods", b"nmhd",
];

fn parts(bytes: &[u8], range: Range<usize>) -> Result<Vec<Part>, Refused> {
    let mut found = Vec::new();
    let mut at = range.start;
    // Old recorders close a list with four empty bytes.
    while at + 8 <= range.end {
        let kind = bytes.get(at + 4..at + 8).and_then(|kind| kind.try_into().ok());
        let (Some(kind), Some(size)) = (kind, be32(bytes, at)) else {
            return Err(Refused::Damaged);
        };
        let (content, size) = match size {
            0 => (at + 8, range.end - at),
            1 => {
                let size = be64(bytes, at + 8).and_then(|size| usize::try_from(size).ok());
                (at + 16, size.ok_or(Refused::Damaged)?)
            }
            size => (at + 8, size as usize),
        };
        let end = at.checked_add(size).filter(|end| *end <= range.end && *end >= content);
        let end = end.ok_or(Refused::Damaged)?;
        found.push(Part { kind, start: at, content, end });
        at = end;
    }
    Ok(found)
}

fn inside(bytes: &[u8], part: Part, kind: &[u8; 4]) -> Result<Option<Part>, Refused> {
    Ok(parts(bytes, part.content..part.end)?.into_iter().find(|one| one.kind == *kind))
}

/// The four letters that say what a track holds; none where it does not say.
fn handler(bytes: &[u8], track: Part) -> Result<Option<[u8; 4]>, Refused> {
    let Some(media) = inside(bytes, track, b"mdia")? else { return Ok(None) };
    let Some(handler) = inside(bytes, media, b"hdlr")? else { return Ok(None) };
    Ok(bytes[handler.content..handler.end].get(8..12).and_then(|kind| kind.try_into().ok()))
}

fn tracks(bytes: &[u8]) -> Result<Vec<Part>, Refused> {
    let top = parts(bytes, 0..bytes.len())?;
    let movie = top.iter().find(|part| part.kind == *b"moov").ok_or(Refused::Damaged)?;
    let mut tracks = parts(bytes, movie.content..movie.end)?;
    tracks.retain(|part| part.kind == *b"trak");
    Ok(tracks)
}

/// Whether it is whole, and sound without film.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refused> {
    let mut sound = false;
    for track in tracks(bytes)? {
        match handler(bytes, track)? {
            Some(kind) if &kind == b"vide" => return Err(Refused::NotSupported("video")),
            Some(kind) => sound |= &kind == b"soun",
            None => {}
        }
    }
    if !sound {
        return Err(Refused::NotAProof);
    }
    match samples(bytes) {
        Err(Refused::NotCleanable(_)) | Ok(_) => Ok(()),
        Err(other) => Err(other),
    }
}

/// The same sound; names, places and times blank.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    check(bytes)?;
    let samples = samples(bytes)?;
    let mut out = bytes.to_vec();
    blank(bytes, 0..bytes.len(), &mut out)?;
    // What lies between the samples belongs to what was blanked.
    for part in parts(bytes, 0..bytes.len())?.iter().filter(|part| part.kind == *b"mdat") {
        let mut at = part.content;
        for sample in samples.iter().filter(|one| one.start < part.end && one.end > part.content) {
            if sample.start > at {
                out[at..sample.start].fill(0);
            }
            at = at.max(sample.end.min(part.end));
        }
        out[at..part.end].fill(0);
    }
    Ok(out)
}

fn blank(bytes: &[u8], range: Range<usize>, out: &mut [u8]) -> Result<(), Refused> {
    let mut last = range.start;
    for part in parts(bytes, range.clone())? {
        last = part.end;
        let silent = part.kind == *b"trak" && handler(bytes, part)? != Some(*b"soun");
        if HOLD.contains(&&part.kind) && !silent {
            blank(bytes, part.content..part.end, out)?;
        } else if !KEPT.contains(&&part.kind) {
            out[part.start + 4..part.start + 8].copy_from_slice(b"free");
            out[part.content..part.end].fill(0);
        }
        let content = &mut out[part.content..part.end];
        match &part.kind {
            // When it was made and changed: two numbers of four bytes, or of eight.
            b"mvhd" | b"tkhd" | b"mdhd" => {
                let end = if content.first() == Some(&1) { 20 } else { 12 };
                content.get_mut(4..end).ok_or(Refused::Damaged)?.fill(0);
            }
            // Its maker's letters and a name in words.
            b"hdlr" if content.len() >= 12 => content[12..].fill(0),
            _ => {}
        }
    }
    out[last..range.end].fill(0);
    Ok(())
}

/// Where the samples of the sound lie, in order.
fn samples(bytes: &[u8]) -> Result<Vec<Range<usize>>, Refused> {
    let top = parts(bytes, 0..bytes.len())?;
    if top.iter().any(|part| part.kind == *b"moof") {
        return Err(Refused::NotCleanable("m4a-fragments"));
    }
    let mut found = Vec::new();
    for track in tracks(bytes)? {
        if handler(bytes, track)? != Some(*b"soun") {
            continue;
        }
        let mut part = track;
        for kind in [b"mdia", b"minf", b"stbl"] {
            part = inside(bytes, part, kind)?.ok_or(Refused::Damaged)?;
        }
        found.extend(chunks(bytes, part)?);
    }
    let whole = |range: &Range<usize>| {
        top.iter().any(|part| {
            part.kind == *b"mdat" && part.content <= range.start && range.end <= part.end
        })
    };
    if found.is_empty() || !found.iter().all(whole) {
        return Err(Refused::Damaged);
    }
    found.sort_by_key(|range| range.start);
    Ok(found)
}

/// The chunks of one track, from its three tables: offsets, samples per chunk, sizes.
fn chunks(bytes: &[u8], table: Part) -> Result<Vec<Range<usize>>, Refused> {
    let content = |kind| Ok(inside(bytes, table, kind)?.map(|part| &bytes[part.content..part.end]));
    let (offsets, wide) = match (content(b"stco")?, content(b"co64")?) {
        (Some(offsets), _) => (offsets, 4),
        (None, Some(offsets)) => (offsets, 8),
        (None, None) => return Err(Refused::Damaged),
    };
    let runs = content(b"stsc")?.ok_or(Refused::Damaged)?;
    let sizes = content(b"stsz")?.ok_or(Refused::NotCleanable("m4a-fragments"))?;
    let all = be32(sizes, 4).ok_or(Refused::Damaged)? as usize;
    let mut found = Vec::new();
    let (mut run, mut sample) = (0, 0usize);
    for chunk in 0..be32(offsets, 4).ok_or(Refused::Damaged)? as usize {
        let at = 8 + chunk * wide;
        let start = if wide == 4 { be32(offsets, at).map(u64::from) } else { be64(offsets, at) };
        let start = start.and_then(|start| usize::try_from(start).ok()).ok_or(Refused::Damaged)?;
        // A run goes on until the next one's first chunk; they count from one.
        while be32(runs, 8 + (run + 1) * 12).is_some_and(|first| first as usize <= chunk + 1) {
            run += 1;
        }
        let count = be32(runs, 8 + run * 12 + 4).ok_or(Refused::Damaged)? as usize;
        let size = if all > 0 {
            all.checked_mul(count)
        } else {
            let last = sample.checked_add(count).ok_or(Refused::Damaged)?;
            (sample..last).try_fold(0usize, |sum, one| {
                sum.checked_add(be32(sizes, one.checked_mul(4)?.checked_add(12)?)? as usize)
            })
        };
        sample = sample.saturating_add(count);
        let end = size.and_then(|size| start.checked_add(size)).ok_or(Refused::Damaged)?;
        found.push(start..end);
    }
    Ok(found)
}
