//! Small files for the tests, made here byte by byte, so that each one shows what it holds.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use lopdf::{Document, Object, Stream, dictionary};

use crate::{Media, ogg};

/// A picture of two colours: its left half is red, its right half blue.
pub fn picture(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) }
    })
    .into()
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, 90);
    picture(width, height).write_with_encoder(encoder).expect("written");
    out
}

pub fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).expect("written");
    out.into_inner()
}

/// TIFF as cameras put it into pictures: orientation, maker, and the place 2° 30′ south.
pub fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tiff: &mut Vec<u8>, tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        tiff.extend_from_slice(&tag.to_le_bytes());
        tiff.extend_from_slice(&kind.to_le_bytes());
        tiff.extend_from_slice(&count.to_le_bytes());
        tiff.extend_from_slice(&value);
    };
    // Three entries, then the end; the maker's name follows at 62, the place at 70.
    tiff.extend_from_slice(&3u16.to_le_bytes());
    entry(&mut tiff, 0x010F, 2, 8, 62u32.to_le_bytes());
    entry(&mut tiff, 0x0112, 3, 1, u32::from(orientation).to_le_bytes());
    entry(&mut tiff, 0x8825, 4, 1, 70u32.to_le_bytes());
    tiff.extend_from_slice(&[0; 4]);
    tiff.resize(62, 0);
    tiff.extend_from_slice(b"samsung\0");
    tiff.extend_from_slice(&2u16.to_le_bytes());
    entry(&mut tiff, 1, 2, 2, *b"S\0\0\0");
    entry(&mut tiff, 2, 5, 3, 100u32.to_le_bytes());
    tiff.extend_from_slice(&[0; 4]);
    for number in [2u32, 1, 30, 1, 0, 1] {
        tiff.extend_from_slice(&number.to_le_bytes());
    }
    tiff
}

/// A segment of a JPEG.
pub fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("short");
    [&[0xFF, marker], length.to_be_bytes().as_slice(), content].concat()
}

/// A photo as a phone writes it: turned, with place, maker, XMP and a remark.
pub fn photo(width: u32, height: u32, orientation: u16) -> Vec<u8> {
    let plain = jpeg(width, height);
    let about = [b"Exif\0\0".as_slice(), &exif(orientation)].concat();
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='2,30S'/>";
    [
        &plain[..2],
        &segment(0xE1, &about),
        &segment(0xE1, xmp),
        &segment(0xFE, b"iPhone of Bahati"),
        &plain[2..],
    ]
    .concat()
}

/// A chunk of a PNG.
pub fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let sum = [kind.as_slice(), content].concat().iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }
        })
    });
    let length = u32::try_from(content.len()).expect("short");
    [&length.to_be_bytes(), kind.as_slice(), content, &(!sum).to_be_bytes()].concat()
}

/// The head of a PNG that claims this size, and its end; of its points there are none.
pub fn png_of(width: u32, height: u32) -> Vec<u8> {
    let head = [width.to_be_bytes().as_slice(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(b"IHDR", &head), &chunk(b"IEND", b"")].concat()
}

/// A chunk of a RIFF.
pub fn riff(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("short");
    let pad: &[u8] = if content.len() % 2 == 1 { &[0] } else { &[] };
    [kind.as_slice(), &length.to_le_bytes(), content, pad].concat()
}

pub fn riff_of(kind: &[u8; 4], chunks: &[Vec<u8>]) -> Vec<u8> {
    riff(b"RIFF", &[kind.as_slice(), &chunks.concat()].concat())
}

pub const WAV_FORM: [u8; 16] = [1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0];

/// Frames of MPEG layer III: 32 kbit/s at 32 kHz, 144 bytes each.
pub fn mp3(frames: u8) -> Vec<u8> {
    (0..frames)
        .flat_map(|number| [&[0xFF, 0xFB, 0x18, 0xC0], [number; 140].as_slice()].concat())
        .collect()
}

pub fn id3() -> Vec<u8> {
    let text = b"TPE1\0\0\0\x09\0\0\0Bahati GPS";
    [b"ID3\x03\0\0\0\0\0".as_slice(), &[text.len() as u8], text].concat()
}

/// A page of an Ogg that holds these packets whole.
pub fn ogg_page(flags: u8, number: u32, packets: &[&[u8]]) -> Vec<u8> {
    let mut page = [b"OggS\0".as_slice(), &[flags], &[7; 8], b"Ngaz"].concat();
    page.extend_from_slice(&number.to_le_bytes());
    page.extend_from_slice(&[0; 4]);
    let table: Vec<u8> = packets
        .iter()
        .flat_map(|packet| {
            [vec![255; packet.len() / 255], vec![(packet.len() % 255) as u8]].concat()
        })
        .collect();
    page.push(u8::try_from(table.len()).expect("short"));
    page.extend(table);
    page.extend(packets.concat());
    let sum = ogg::check_sum(&[&page]);
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    page
}

/// A voice message: Opus with the name of the device in its comment.
pub fn opus() -> Vec<u8> {
    let words = b"OpusTags\x07\0\0\0samsung\x01\0\0\0\x0c\0\0\0PLACE=Bukavu".as_slice();
    [
        ogg_page(2, 0, &[b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0"]),
        ogg_page(0, 1, &[words]),
        ogg_page(4, 2, &[&[9; 300], &[8; 20]]),
    ]
    .concat()
}

/// A box of MPEG-4.
pub fn part(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).expect("short");
    [&length.to_be_bytes(), kind.as_slice(), content].concat()
}

/// A recording of a phone: one track of this kind with two samples. Between the samples lie five
/// bytes that belong to nobody.
pub fn m4a(kind: &[u8; 4]) -> Vec<u8> {
    recording(&[(kind, &[(0, 5), (10, 6)])])
}

/// Where samples lie: offset and length.
type Samples<'a> = &'a [(u32, u32)];

/// A recording with a place, times and a maker's name. Each track has a kind and its samples
/// within "FIRSTwhereSECOND".
pub fn recording(tracks: &[(&[u8; 4], Samples)]) -> Vec<u8> {
    let numbers = |list: &[u32]| list.iter().flat_map(|one| one.to_be_bytes()).collect::<Vec<_>>();
    let kind = part(b"ftyp", b"M4A \0\0\0\0");
    let first = u32::try_from(kind.len() + 8).expect("short");
    let times = numbers(&[0, 0xDEAD_BEEF, 0xDEAD_BEEF, 1000, 2000]);
    let mut movie = part(b"mvhd", &times);
    for (handler, samples) in tracks {
        let count = u32::try_from(samples.len()).expect("short");
        let sizes: Vec<u32> = samples.iter().map(|(_, size)| *size).collect();
        let offsets: Vec<u32> = samples.iter().map(|(offset, _)| first + offset).collect();
        let table = [
            part(b"stsd", &[0; 8]),
            part(b"stsc", &numbers(&[0, 1, 1, 1, 1])),
            part(b"stsz", &numbers(&[[0, 0, count].as_slice(), &sizes].concat())),
            part(b"stco", &numbers(&[[0, count].as_slice(), &offsets].concat())),
        ];
        let handler = [&[0; 8], handler.as_slice(), &[0; 12], b"samsung recorder\0"].concat();
        let media = [
            part(b"mdhd", &times),
            part(b"hdlr", &handler),
            part(b"minf", &part(b"stbl", &table.concat())),
        ];
        movie.extend(part(b"trak", &part(b"mdia", &media.concat())));
    }
    movie.extend(part(b"udta", &part(b"\xA9xyz", b"\0\x12\x15\xc7-02.5000+028.8500/")));
    [kind, part(b"mdat", b"FIRSTwhereSECOND"), part(b"moov", &movie)].concat()
}

/// A PDF of one page that shows a photo, with author, XMP, a small picture of the page and an
/// older object that nobody needs.
pub fn pdf() -> Document {
    let mut pdf = Document::with_version("1.5");
    let pages = pdf.new_object_id();
    let meta = pdf.add_object(Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        b"<x:xmpmeta>Bahati</x:xmpmeta>".to_vec(),
    ));
    let image = pdf.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 16, "Height" => 8,
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
        },
        photo(16, 8, 1),
    ));
    let content = Stream::new(dictionary! {}, b"q 100 0 0 50 0 0 cm /Im0 Do Q".to_vec());
    let content = pdf.add_object(content);
    let page = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content, "Thumb" => image,
        "MediaBox" => vec![0.into(), 0.into(), 100.into(), 50.into()],
        "Resources" => dictionary! { "XObject" => dictionary! { "Im0" => image } },
    });
    let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    pdf.objects.insert(pages, Object::Dictionary(tree));
    let root = dictionary! { "Type" => "Catalog", "Pages" => pages, "Metadata" => meta };
    let root = pdf.add_object(root);
    let info = pdf.add_object(dictionary! {
        "Author" => Object::string_literal("Bahati"), "Producer" => Object::string_literal("Scan 3"),
    });
    pdf.add_object(Object::string_literal("an older word"));
    pdf.trailer.set("Root", root);
    pdf.trailer.set("Info", info);
    pdf
}

pub fn saved(mut pdf: Document) -> Vec<u8> {
    let mut out = Vec::new();
    pdf.save_to(&mut out).expect("saved");
    out
}

/// One good file of each kind, with something to be cleaned away where the kind has room for it.
pub fn all() -> Vec<(Media, Vec<u8>)> {
    let wav = [
        riff(b"LIST", b"INFOIART\x07\0\0\0Bahati\0\0"),
        riff(b"fmt ", &WAV_FORM),
        riff(b"data", &[128; 99]),
    ];
    vec![
        (Media::Jpeg, photo(16, 8, 6)),
        (Media::Png, png()),
        (Media::WebP, webp()),
        (Media::Pdf, saved(pdf())),
        (Media::Mp3, [id3(), mp3(6)].concat()),
        (Media::Wav, riff_of(b"WAVE", &wav)),
        (Media::Ogg, opus()),
        (Media::M4a, m4a(b"soun")),
        (Media::Amr, [b"#!AMR\n".as_slice(), &[4; 26]].concat()),
    ]
}

/// A PNG with camera data, a text and a time.
pub fn png() -> Vec<u8> {
    let plain = written(&picture(16, 8), ImageFormat::Png);
    let about = [
        chunk(b"eXIf", &exif(6)),
        chunk(b"tEXt", b"Author\0Bahati"),
        chunk(b"tIME", &[7, 0xEA, 1, 2, 3, 4, 5]),
    ];
    [&plain[..33], &about.concat(), &plain[33..]].concat()
}

/// A WebP with camera data.
pub fn webp() -> Vec<u8> {
    let plain = written(&picture(16, 8), ImageFormat::WebP);
    let extended = riff(b"VP8X", &[8, 0, 0, 0, 15, 0, 0, 7, 0, 0]);
    riff_of(b"WEBP", &[extended, plain[12..].to_vec(), riff(b"EXIF", &exif(6))])
}
