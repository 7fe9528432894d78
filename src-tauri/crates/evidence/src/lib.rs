//! What is shown as proof: photos, scans, PDFs and sound. Tells them by their content, makes the
//! small copy for paper and the clean copy that leaves the house. Bytes in, bytes out.

mod amr;
mod bytes;
mod clean;
mod jpeg;
mod limits;
mod media;
mod mp3;
mod mp4;
mod ogg;
mod pdf;
mod pdf_clean;
mod picture;
mod recognise;
mod refused;
mod sniff;
mod traces;
mod wav;

pub use clean::clean;
pub use limits::{
    CLEAN_QUALITY, MOST_BYTES, MOST_DECODED, MOST_PIXELS, MOST_UNPACKED, PRINT_QUALITY,
};
pub use media::{Class, Media};
pub use picture::for_print;
pub use recognise::{Found, recognise};
pub use refused::{NOT_CLEANABLE, NOT_TAKEN, Refused};
pub use traces::traces;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
