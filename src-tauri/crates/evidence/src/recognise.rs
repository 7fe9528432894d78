//! Tells by its content what a file is, and refuses what is no proof.

use sha2::{Digest, Sha256};

use crate::picture::Upright;
use crate::{Class, MOST_BYTES, Media, Refused, amr, mp3, mp4, ogg, pdf, picture, sniff, wav};

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its kind, by its content.
    pub media: Media,
    /// SHA-256 of all bytes, as 64 lower-case hexadecimal digits.
    pub hash: String,
    /// How many bytes it has.
    pub bytes: usize,
    /// Width and height of a picture in pixels, as it is seen: turned as its camera says.
    pub size: Option<(u32, u32)>,
}

/// Tells what `bytes` are. The name of the file plays no part. A picture is decoded whole, a PDF
/// read to its pages, sound walked frame by frame, so that what is taken can be shown later.
///
/// # Errors
/// Every [`Refused`] but `NotAPicture` and `NotCleanable`. The last frame of MP3 and AMR may be cut:
/// a recorder that is switched off leaves it so, and it lasts 26 milliseconds.
pub fn recognise(bytes: &[u8]) -> Result<Found, Refused> {
    let media = kind(bytes)?;
    let size = match media.class() {
        Class::Picture => {
            let Upright { width, height } = picture::check(bytes, media)?;
            Some((width, height))
        }
        Class::Paper => {
            pdf::check(bytes)?;
            None
        }
        Class::Sound => {
            match media {
                Media::Mp3 => mp3::clean(bytes).map(drop)?,
                Media::Wav => wav::clean(bytes).map(drop)?,
                Media::Ogg => ogg::check(bytes)?,
                Media::M4a => mp4::check(bytes)?,
                _ => amr::clean(bytes).map(drop)?,
            }
            None
        }
    };
    Ok(Found { media, hash: hash(bytes), bytes: bytes.len(), size })
}

/// The kind by the first bytes, within the size that is taken.
pub(crate) fn kind(bytes: &[u8]) -> Result<Media, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    sniff::sniff(bytes)
}

/// Like [`kind`], where the kind is known from before.
pub(crate) fn expect(bytes: &[u8], media: Media) -> Result<(), Refused> {
    if kind(bytes)? == media { Ok(()) } else { Err(Refused::Damaged) }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
