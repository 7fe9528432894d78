//! Reads the size of a JPEG, and refuses what a paper cannot carry. The picture itself goes into
//! the file untouched.

/// Why a photo cannot be embedded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The bytes do not begin like a JPEG.
    #[error("it is not a JPEG")]
    NotJpeg,
    /// The bytes end too early.
    #[error("its end is missing")]
    Truncated,
    /// A form of JPEG that readers of PDF do not draw, or colours for printing presses.
    #[error("this kind of JPEG is not supported")]
    Unsupported,
}

/// Size and colours of a JPEG.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub width: u16,
    pub height: u16,
    /// Shades of grey rather than colours.
    pub grey: bool,
}

/// Reads the header of a JPEG.
pub(crate) fn read(jpeg: &[u8]) -> Result<Header, Refusal> {
    if !jpeg.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Err(Refusal::NotJpeg);
    }
    let mut header = None;
    let mut at = 2;
    loop {
        if byte(jpeg, at)? != 0xFF {
            return Err(Refusal::NotJpeg);
        }
        let marker = byte(jpeg, at + 1)?;
        match marker {
            // Any number of these may fill the room before a marker.
            0xFF => {
                at += 1;
                continue;
            }
            // Markers without content.
            0x01 | 0xD0..=0xD7 => {
                at += 2;
                continue;
            }
            0xD9 => return Err(Refusal::Truncated),
            0x00 | 0xD8 => return Err(Refusal::NotJpeg),
            _ => {}
        }
        let length = usize::from(word(jpeg, at + 2)?);
        let segment = jpeg.get(at + 4..at + 2 + length.max(2)).ok_or(Refusal::Truncated)?;
        match marker {
            0xC0..=0xC2 => header = Some(frame(segment)?),
            // Lossless, hierarchical and arithmetic-coded pictures.
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(Refusal::Unsupported),
            // From here on come the points of the picture; they must have an end.
            0xDA => {
                let ends = jpeg[at..].windows(2).rev().any(|pair| pair == [0xFF, 0xD9]);
                return if ends { header.ok_or(Refusal::NotJpeg) } else { Err(Refusal::Truncated) };
            }
            _ => {}
        }
        at += 2 + length.max(2);
    }
}

fn frame(segment: &[u8]) -> Result<Header, Refusal> {
    let (bits, height, width) = (byte(segment, 0)?, word(segment, 1)?, word(segment, 3)?);
    let grey = match byte(segment, 5)? {
        1 => true,
        3 => false,
        _ => return Err(Refusal::Unsupported),
    };
    if bits != 8 || width == 0 || height == 0 {
        return Err(Refusal::Unsupported);
    }
    Ok(Header { width, height, grey })
}

fn byte(bytes: &[u8], at: usize) -> Result<u8, Refusal> {
    bytes.get(at).copied().ok_or(Refusal::Truncated)
}

fn word(bytes: &[u8], at: usize) -> Result<u16, Refusal> {
    Ok(u16::from_be_bytes([byte(bytes, at)?, byte(bytes, at + 1)?]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::TINY_JPEG;

    #[test]
    fn a_jpeg_tells_its_size() {
        assert_eq!(read(TINY_JPEG), Ok(Header { width: 8, height: 8, grey: true }));
    }

    #[test]
    fn what_is_no_jpeg_is_refused() {
        assert_eq!(read(b"\x89PNG\r\n\x1a\n0000000000"), Err(Refusal::NotJpeg));
        assert_eq!(read(b""), Err(Refusal::NotJpeg));
    }

    #[test]
    fn a_jpeg_cut_anywhere_is_refused() {
        for length in 3..TINY_JPEG.len() {
            assert_eq!(read(&TINY_JPEG[..length]), Err(Refusal::Truncated), "cut at {length}");
        }
    }

    #[test]
    fn colours_for_printing_presses_are_refused() {
        let mut jpeg = TINY_JPEG.to_vec();
        let at = jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
        jpeg[at + 9] = 4;
        assert_eq!(read(&jpeg), Err(Refusal::Unsupported));
    }
}
