//! The segments of a JPEG (ITU-T T.81, annex B). A decoder is content with half a picture; here is
//! seen whether its end is there.

use crate::bytes::be16;

/// Calls `segment` with each marker and its bytes, from the marker to the next one. A scan's
/// bytes include its points. Gives the offset after the end marker; none when it is missing.
pub(crate) fn walk<'a>(bytes: &'a [u8], mut segment: impl FnMut(u8, &'a [u8])) -> Option<usize> {
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let mut at = 2;
    loop {
        // Readers skip what stands between two segments.
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xFF => at += 1,
            0x00 | 0x01 | 0xD0..=0xD8 => at += 2,
            0xD9 => return Some(at + 2),
            _ => {
                let length = usize::from(be16(bytes, at + 2)?);
                let mut end = at + 2 + length;
                if length < 2 || end > bytes.len() {
                    return None;
                }
                if marker == 0xDA {
                    end += points(&bytes[end..])?;
                }
                segment(marker, &bytes[at..end]);
                at = end;
            }
        }
    }
}

/// Where the points of a scan end: at a marker that is neither a stuffed byte nor a restart.
fn points(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
        match *bytes.get(at + 1)? {
            0x00 | 0xD0..=0xD7 => at += 2,
            0xFF => at += 1,
            _ => return Some(at),
        }
    }
}

/// The same points without any data of place, device or program; for photos inside a PDF, which
/// need not be written anew. None when it is no whole JPEG.
pub(crate) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = vec![0xFF, 0xD8];
    walk(bytes, |marker, segment| {
        let keep = match marker {
            // Adobe's segment says how the colours are to be read.
            0xEE => segment.get(4..9) == Some(b"Adobe"),
            // So does JFIF's, of eighteen bytes when it holds no small picture of its own.
            0xE0 => segment.get(4..9) == Some(b"JFIF\0") && segment.len() == 18,
            0xE0..=0xEF | 0xFE => false,
            _ => true,
        };
        if keep {
            kept.extend_from_slice(segment);
        }
    })?;
    kept.extend_from_slice(&[0xFF, 0xD9]);
    Some(kept)
}
