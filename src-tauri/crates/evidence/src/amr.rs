//! AMR as phones store it (RFC 4867, section 5): a line, then frames. There is no room for words.

use crate::Refused;

const NARROW: &[u8] = b"#!AMR\n";
const WIDE: &[u8] = b"#!AMR-WB\n";

/// Bytes after the head of a frame, by its type; zero bytes for "nothing was sent".
fn frame(wide: bool, head: u8) -> Option<usize> {
    let of = |sizes: &[usize]| sizes.get(usize::from(head >> 3 & 15)).copied();
    let size = match (wide, head >> 3 & 15) {
        (_, 15) | (true, 14) => Some(0),
        (false, _) => of(&[12, 13, 15, 17, 19, 20, 26, 31, 5]),
        (true, _) => of(&[17, 23, 32, 36, 40, 46, 50, 58, 60, 5]),
    };
    size.filter(|_| head & 0x83 == 0)
}

/// The frames alone. `Damaged` when one of them is none; a cut last frame is left out.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let wide = bytes.starts_with(WIDE);
    let first = if wide { WIDE.len() } else { NARROW.len() };
    let mut at = first;
    while let Some(head) = bytes.get(at) {
        let end = at + 1 + frame(wide, *head).ok_or(Refused::Damaged)?;
        if end > bytes.len() {
            break;
        }
        at = end;
    }
    if at == first { Err(Refused::Damaged) } else { Ok(bytes[..at].to_vec()) }
}
