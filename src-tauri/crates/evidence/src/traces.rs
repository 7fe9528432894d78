//! Looks for what a clean copy must not hold.

use crate::bytes::contains;

/// Marks of data about place, device, author or software. At least four letters each: shorter
/// ones turn up by chance among the points of a picture.
const MARKS: [(&str, &[u8]); 33] = [
    ("exif", b"Exif\0"),
    ("exif", b"EXIF"),
    ("exif", b"eXIf"),
    ("exif", b"GPSLatitude"),
    ("xmp", b"http://ns.adobe.com/"),
    ("xmp", b"xmpmeta"),
    ("xmp", b"W5M0MpCehiHzreSzNTczkc9d"),
    ("xmp", b"XML:com.adobe.xmp"),
    ("iptc", b"Photoshop 3.0"),
    ("colours", b"ICC_PROFILE"),
    ("colours", b"iCCP"),
    ("text", b"tEXt"),
    ("text", b"zTXt"),
    ("text", b"iTXt"),
    ("time", b"tIME"),
    ("tag", b"ID3\x02"),
    ("tag", b"ID3\x03"),
    ("tag", b"ID3\x04"),
    ("tag", b"APETAGEX"),
    ("tag", b"LYRICSBEGIN"),
    ("tag", b"bext"),
    ("tag", b"iXML"),
    ("tag", b"INFOI"),
    ("tag", b"udta"),
    ("tag", b"\xA9xyz"),
    ("tag", b"com.apple"),
    ("tag", b"com.android"),
    ("pdf", b"/Author"),
    ("pdf", b"/Creator"),
    ("pdf", b"/Producer"),
    ("pdf", b"/Metadata"),
    ("pdf", b"/PieceInfo"),
    ("pdf", b"/Thumb"),
];

/// Makers that write their names into files.
const MAKERS: [&[u8]; 10] = [
    b"Samsung", b"samsung", b"SAMSUNG", b"TECNO", b"Infinix", b"HUAWEI", b"Xiaomi", b"Canon",
    b"NIKON", b"iPhone",
];

/// The marks found in `bytes`: "exif", "xmp", "iptc", "colours", "text", "time", "tag", "pdf" or
/// "maker"; none for a clean copy. A check of the result, by looking at bytes alone: what is
/// packed inside a PDF stays unseen, and words of one's own may be taken for a mark.
pub fn traces(bytes: &[u8]) -> Vec<&'static str> {
    let mut found: Vec<_> =
        MARKS.iter().filter(|(_, mark)| contains(bytes, mark)).map(|(name, _)| *name).collect();
    if MAKERS.iter().any(|maker| contains(bytes, maker)) {
        found.push("maker");
    }
    // ID3v1 stands in the last 128 bytes.
    if bytes.len() > 128 && bytes[bytes.len() - 128..].starts_with(b"TAG") {
        found.push("tag");
    }
    found.sort_unstable();
    found.dedup();
    found
}
