//! The copy that leaves the house.

use crate::recognise::expect;
use crate::{Media, Refused, amr, mp3, mp4, ogg, pdf_clean, picture, wav};

/// The same content in the same kind of file, without place, device, author, time or software.
///
/// - Pictures are turned upright and written anew: JPEG at [`crate::CLEAN_QUALITY`], PNG and WebP
///   without loss. A profile of colours goes too; a picture of wide colours becomes a little paler.
/// - PDF loses its Info, its XMP, thumbnails, the private data of programs, older revisions, and
///   what its photos carry. Pages stay as they are, and so does what somebody wrote on them.
/// - Sound keeps its codec's data, frame by frame, and nothing else.
///
/// # Errors
/// [`Refused::NotCleanable`] rather than a copy that still tells; `Damaged` when `bytes` are not
/// of this kind; else as [`crate::recognise`].
pub fn clean(bytes: &[u8], media: Media) -> Result<Vec<u8>, Refused> {
    expect(bytes, media)?;
    match media {
        Media::Jpeg | Media::Png | Media::WebP => picture::clean(bytes, media),
        Media::Pdf => pdf_clean::clean(bytes),
        Media::Mp3 => mp3::clean(bytes),
        Media::Wav => wav::clean(bytes),
        Media::Ogg => ogg::clean(bytes),
        Media::M4a => mp4::clean(bytes),
        Media::Amr => amr::clean(bytes),
    }
}

/// Runs a library's decoder. A file made to break it is an answer, not the end of the window.
pub(crate) fn guarded<T>(run: impl FnOnce() -> Result<T, Refused>) -> Result<T, Refused> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).unwrap_or(Err(Refused::Damaged))
}
