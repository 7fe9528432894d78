//! MPEG layer III: a row of frames, each with its own head. Whatever stands before, between and
//! after them is a tag (ID3v1, ID3v2, APE, Lyrics3) or rubbish, and is left out.

use crate::Refused;
use crate::bytes::be32;

/// Version, layer and rate: they stay the same from frame to frame.
const SAME: u32 = 0xFFFE_0C00;

/// Fewer frames than this last under a tenth of a second, and any bytes may look like them.
const FEWEST: usize = 3;

/// Bytes of the frame with this head.
fn frame(head: u32) -> Option<usize> {
    const FIRST: [u32; 14] = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const LATER: [u32; 14] = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    if head >> 21 != 0x7FF || head >> 17 & 3 != 1 {
        return None;
    }
    let (kilobits, slots, part) = match head >> 19 & 3 {
        3 => (FIRST, 144, 1),
        2 => (LATER, 72, 2),
        0 => (LATER, 72, 4),
        _ => return None,
    };
    let kilobits = kilobits.get((head >> 12 & 15).checked_sub(1)? as usize)?;
    let hertz = [44_100, 48_000, 32_000].get((head >> 10 & 3) as usize)? / part;
    Some((slots * kilobits * 1000 / hertz + (head >> 9 & 1)) as usize)
}

/// The end of the frame at `at`, of the same family as `like`.
fn next(bytes: &[u8], at: usize, like: Option<u32>) -> Option<(u32, usize)> {
    let head = be32(bytes, at)?;
    let length = frame(head)?;
    like.is_none_or(|like| (like ^ head) & SAME == 0).then_some((head, at + length))
}

/// Whether a row of frames begins at the first byte.
pub(crate) fn is_sound(bytes: &[u8]) -> bool {
    let mut at = 0;
    let mut like = None;
    for _ in 0..FEWEST {
        let Some((head, end)) = next(bytes, at, like) else { return false };
        (like, at) = (Some(head), end);
    }
    true
}

/// Whether these are frames of AAC (ADTS), which look nearly the same.
pub(crate) fn is_aac(bytes: &[u8]) -> bool {
    let frame = |at: usize| {
        let head = be32(bytes, at).filter(|head| head >> 20 == 0xFFF && head >> 17 & 3 == 0)?;
        let length = ((head & 3) << 11 | be32(bytes, at + 2)? >> 5 & 0x7FF) as usize;
        (length > 7).then_some(at + length)
    };
    frame(0).and_then(frame).is_some()
}

/// Bytes of the ID3v2 tag at the first byte; zero where there is none.
pub(crate) fn tag(bytes: &[u8]) -> usize {
    match (bytes, be32(bytes, 6)) {
        ([b'I', b'D', b'3', _, _, flags, ..], Some(size)) => {
            let size = (0..4).fold(0, |sum, at| sum | (size >> (8 * at) & 0x7F) << (7 * at));
            let foot = if flags & 0x10 == 0 { 0 } else { 10 };
            size as usize + 10 + foot
        }
        _ => 0,
    }
}

/// The frames alone. `Damaged` when there are too few, or when less than half of what is no tag
/// is sound. A cut last frame is left out.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    let (mut at, mut frames, mut tags) = (0, 0, 0);
    let mut like = None;
    let mut in_row = false;
    while at < bytes.len() {
        let skip = tag(&bytes[at..]);
        if skip > 0 && !in_row {
            tags += skip;
            at += skip;
            continue;
        }
        // After a gap two heads must agree, since one alone is found in any picture of a cover.
        let found = next(bytes, at, like)
            .filter(|(head, end)| in_row || next(bytes, *end, Some(*head)).is_some());
        match found {
            Some((head, end)) if end <= bytes.len() => {
                out.extend_from_slice(&bytes[at..end]);
                frames += 1;
                like = Some(head);
                (at, in_row) = (end, true);
            }
            _ if in_row => in_row = false,
            _ => at += 1,
        }
    }
    let enough = frames >= FEWEST && out.len() >= bytes.len().saturating_sub(tags) / 2;
    if enough { Ok(out) } else { Err(Refused::Damaged) }
}
