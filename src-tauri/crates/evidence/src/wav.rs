//! RIFF WAVE: only the form of the sound and the sound are kept.

use crate::Refused;
use crate::bytes::le32;

/// The chunks that make sound; all others tell about it (LIST, id3, bext, iXML, cue …).
const KEPT: [&[u8]; 3] = [b"fmt ", b"fact", b"data"];

/// A size that a recorder writes when it does not know the end.
const UNKNOWN: u32 = u32::MAX;

/// The sound alone. `Damaged` when it is cut off or has no form.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut out = b"RIFF\0\0\0\0WAVE".to_vec();
    let (mut form, mut sound) = (false, false);
    let mut at = 12;
    while !sound {
        let size = le32(bytes, at + 4).ok_or(Refused::Damaged)?;
        let kind = &bytes[at..at + 4];
        let rest = &bytes[at + 8..];
        let content = match usize::try_from(size) {
            _ if kind == b"data" && size == UNKNOWN => rest,
            Ok(size) => rest.get(..size).ok_or(Refused::Damaged)?,
            Err(_) => return Err(Refused::Damaged),
        };
        if KEPT.contains(&kind) {
            form |= kind == b"fmt " && content.len() >= 16;
            sound = kind == b"data" && !content.is_empty();
            out.extend_from_slice(kind);
            out.extend_from_slice(&length(content.len())?);
            out.extend_from_slice(content);
            out.resize(out.len() + content.len() % 2, 0);
        }
        at += 8 + content.len() + content.len() % 2;
    }
    if !form {
        return Err(Refused::Damaged);
    }
    let size = length(out.len() - 8)?;
    out[4..8].copy_from_slice(&size);
    Ok(out)
}

fn length(length: usize) -> Result<[u8; 4], Refused> {
    u32::try_from(length).map(u32::to_le_bytes).map_err(|_| Refused::Damaged)
}
