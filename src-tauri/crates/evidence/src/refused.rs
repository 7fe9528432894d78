//! Why a file is not taken, or not given away.

use crate::Class;

/// Why a file is not taken, or not given away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Not one byte.
    #[error("the file is empty")]
    Empty,
    /// More than [`crate::MOST_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// By its content neither a picture, a PDF nor sound; or it claims to be two things at once.
    #[error("neither a picture, a PDF nor sound")]
    NotAProof,
    /// Known, but not taken; one of [`NOT_TAKEN`].
    #[error("known but not taken: {0}")]
    NotSupported(&'static str),
    /// More pixels than [`crate::MOST_PIXELS`], or more bytes decoded than
    /// [`crate::MOST_DECODED`]. Found in the header, before anything is decoded.
    #[error("too many pixels: {width} × {height}")]
    TooManyPixels {
        /// As its header says.
        width: u32,
        /// As its header says.
        height: u32,
    },
    /// Begins like what it should be, but is cut off or broken.
    #[error("cut off or damaged")]
    Damaged,
    /// Only a picture can be reduced for paper.
    #[error("this is not a picture")]
    NotAPicture,
    /// Taken, but what it tells of place, device or person cannot be removed without harm; one of
    /// [`NOT_CLEANABLE`].
    #[error("cannot be cleaned: {0}")]
    NotCleanable(&'static str),
}

/// The ids of [`Refused::NotSupported`], and what to save the file as instead, where that helps.
pub const NOT_TAKEN: [(&str, Option<Class>); 17] = [
    ("heic", Some(Class::Picture)),
    ("avif", Some(Class::Picture)),
    ("jxl", Some(Class::Picture)),
    ("jp2", Some(Class::Picture)),
    ("tiff", Some(Class::Picture)),
    ("gif", Some(Class::Picture)),
    ("bmp", Some(Class::Picture)),
    ("psd", Some(Class::Picture)),
    // A JPEG, PNG or WebP of a form that nearly nobody writes (arithmetic coding, twelve bits).
    ("rare-picture", Some(Class::Picture)),
    ("video", None),
    ("aac", Some(Class::Sound)),
    ("flac", Some(Class::Sound)),
    ("wma", Some(Class::Sound)),
    ("aiff", Some(Class::Sound)),
    ("caf", Some(Class::Sound)),
    // An Ogg with several streams, or with another codec than Opus and Vorbis.
    ("rare-ogg", Some(Class::Sound)),
    // Opens only with a passphrase.
    ("pdf-locked", Some(Class::Paper)),
];

/// The ids of [`Refused::NotCleanable`].
pub const NOT_CLEANABLE: [&str; 6] = [
    // Opens without a passphrase, but its author forbade changes.
    "pdf-protected",
    // A change would break the signature, and a true paper would look forged.
    "pdf-signed",
    // Carries other files, and nothing is known about them.
    "pdf-attachments",
    // A part of it cannot be read, or only with more memory than MOST_UNPACKED.
    "pdf-incomplete",
    // An Ogg whose head and sound share a page.
    "ogg-pages",
    // An MPEG-4 in fragments, or with a table of samples that nearly nobody writes.
    "m4a-fragments",
];
