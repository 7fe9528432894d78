use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::ExchangeError;

/// Bytes by which the kind of text is told.
const SAMPLE: usize = 4096;

/// The text of a file: by its mark, or UTF-16 by its many zeros, or UTF-8 when it is, or else Windows 1252.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ExchangeError> {
    let (text, faults) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&bytes[mark..]),
        None => match (wide(bytes), std::str::from_utf8(bytes)) {
            (Some(encoding), _) => encoding.decode_without_bom_handling(bytes),
            (None, Ok(text)) => (Cow::Borrowed(text), false),
            (None, Err(_)) => WINDOWS_1252.decode_without_bom_handling(bytes),
        },
    };
    // Signs that no list of members holds: a photo or a program. Old programs end their files with one of them.
    let body = text.trim_end_matches(['\0', '\u{1a}']);
    let strange =
        body.chars().take(SAMPLE).any(|sign| sign.is_control() && !"\r\n\t".contains(sign));
    if faults || strange { Err(ExchangeError::NotASpreadsheet) } else { Ok(text) }
}

/// Text of two bytes a sign: every other byte of Latin letters and of separators is zero, and only every other.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = &bytes[..bytes.len().min(SAMPLE) & !1];
    let zeros = |side: usize| pairs.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (high, low) = (zeros(0), zeros(1));
    let many = pairs.len() / 8;
    match (high, low) {
        (0, low) if low > many => Some(UTF_16LE),
        (high, 0) if high > many => Some(UTF_16BE),
        _ => None,
    }
}
