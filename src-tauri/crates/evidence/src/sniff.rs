//! Tells a kind of file by its first bytes, as a first opinion: each kind is then held to its own
//! rules. Own magic numbers, since nine kinds and their nearest relatives fit on two screens.

use crate::bytes::{contains, le16, le32};
use crate::{Media, Refused, mp3};

/// The kind these bytes begin like.
pub(crate) fn sniff(bytes: &[u8]) -> Result<Media, Refused> {
    let media = begins(bytes)?;
    if two_faced(bytes, media) { Err(Refused::NotAProof) } else { Ok(media) }
}

fn begins(bytes: &[u8]) -> Result<Media, Refused> {
    let at = |offset: usize, magic: &[u8]| {
        bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic))
    };
    let known = |id| Err(Refused::NotSupported(id));
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Ok(Media::Jpeg),
        _ if at(0, b"\x89PNG\r\n\x1a\n") => Ok(Media::Png),
        _ if at(0, b"RIFF") && at(8, b"WEBP") => Ok(Media::WebP),
        _ if at(0, b"RIFF") && at(8, b"WAVE") => Ok(Media::Wav),
        _ if at(0, b"RIFF") && at(8, b"AVI ") => known("video"),
        _ if at(0, b"%PDF-") => Ok(Media::Pdf),
        _ if at(0, b"OggS") => Ok(Media::Ogg),
        _ if at(0, b"#!AMR\n") || at(0, b"#!AMR-WB\n") => Ok(Media::Amr),
        _ if at(4, b"ftyp") => brand(bytes.get(8..12).unwrap_or_default()),
        _ if at(0, b"ID3") => match bytes.get(mp3::tag(bytes)..) {
            Some(rest) if rest.starts_with(b"fLaC") => known("flac"),
            Some(rest) if mp3::is_aac(rest) => known("aac"),
            _ => Ok(Media::Mp3),
        },
        // QuickTime before it had a type.
        _ if at(4, b"moov") || at(4, b"mdat") || at(4, b"wide") => known("video"),
        _ if at(0, b"\x1a\x45\xdf\xa3") || at(0, b"\0\0\x01\xba") || at(0, b"\0\0\x01\xb3") => {
            known("video")
        }
        _ if at(0, b"FLV\x01") => known("video"),
        [0x47, ..] if at(188, b"\x47") && at(376, b"\x47") => known("video"),
        _ if at(0, b"II*\0") || at(0, b"MM\0*") => known("tiff"),
        _ if at(0, b"GIF87a") || at(0, b"GIF89a") => known("gif"),
        _ if at(0, b"BM") && at(6, b"\0\0\0\0") => known("bmp"),
        _ if at(0, b"8BPS\0\x01") => known("psd"),
        _ if at(0, b"\0\0\0\x0cjP  ") || at(0, b"\xff\x4f\xff\x51") => known("jp2"),
        _ if at(0, b"\0\0\0\x0cJXL ") || at(0, b"\xff\x0a") => known("jxl"),
        _ if at(0, b"fLaC") => known("flac"),
        _ if at(0, b"FORM") && (at(8, b"AIFF") || at(8, b"AIFC")) => known("aiff"),
        _ if at(0, b"caff\0\x01") => known("caf"),
        // Microsoft's container, for sound and film alike.
        _ if at(0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11") => known("wma"),
        _ if mp3::is_sound(bytes) => Ok(Media::Mp3),
        _ if mp3::is_aac(bytes) => known("aac"),
        _ => Err(Refused::NotAProof),
    }
}

/// The family of MPEG-4 has pictures too; whether sound is without film is seen later.
fn brand(brand: &[u8]) -> Result<Media, Refused> {
    match brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs" | b"mif1"
        | b"msf1" => Err(Refused::NotSupported("heic")),
        b"avif" | b"avis" => Err(Refused::NotSupported("avif")),
        // The raw pictures of a camera.
        b"crx " => Err(Refused::NotSupported("tiff")),
        _ => Ok(Media::M4a),
    }
}

/// Whether another program would take these bytes for something else. A reader of ZIP begins at
/// the end, a reader of PDF looks through the first kilobyte, an old browser looks for HTML.
fn two_faced(bytes: &[u8], media: Media) -> bool {
    let head = bytes.get(..1024).unwrap_or(bytes);
    let page = || {
        let lower = head.to_ascii_lowercase();
        contains(&lower, b"<html") || contains(&lower, b"<script")
    };
    ends_like_zip(bytes) || (media != Media::Pdf && (contains(head, b"%PDF-") || page()))
}

/// The directory of a ZIP ends 22 bytes and a comment before the end of the file.
fn ends_like_zip(bytes: &[u8]) -> bool {
    let from = bytes.len().saturating_sub(22 + usize::from(u16::MAX));
    (from..bytes.len().saturating_sub(21)).any(|at| {
        le32(bytes, at) == Some(0x0605_4b50)
            && le16(bytes, at + 20).is_some_and(|rest| at + 22 + usize::from(rest) == bytes.len())
    })
}
