//! Ogg (RFC 3533) with Opus (RFC 7845) or Vorbis: pages of packets. The second packet holds the
//! words; it is replaced by an empty one, and the pages are counted and sealed anew.

use crate::Refused;
use crate::bytes::contains;

/// One page, cut into its parts.
struct Page<'a> {
    flags: u8,
    granule: &'a [u8],
    serial: &'a [u8],
    table: &'a [u8],
    body: &'a [u8],
    end: usize,
}

/// What the sound is packed with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Codec {
    Opus,
    Vorbis,
}

const CONTINUED: u8 = 1;
const FIRST: u8 = 2;
/// The granule of a page on which no packet ends.
const NO_END: [u8; 8] = [0xFF; 8];

/// Whether it is one whole stream of sound.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refused> {
    read(bytes).map(drop)
}

/// All pages, each with a true check sum, and the codec.
fn read(bytes: &[u8]) -> Result<(Codec, Vec<Page<'_>>), Refused> {
    let mut pages = Vec::new();
    let mut codec = None;
    let mut at = 0;
    while at < bytes.len() {
        let page = page(&bytes[at..]).ok_or(Refused::Damaged)?;
        if page.flags & FIRST != 0 {
            let this = match page.body {
                body if body.starts_with(b"OpusHead") => Codec::Opus,
                body if body.starts_with(b"\x01vorbis") => Codec::Vorbis,
                body if contains(&body[..body.len().min(9)], b"theora") => {
                    return Err(Refused::NotSupported("video"));
                }
                _ => return Err(Refused::NotSupported("rare-ogg")),
            };
            if codec.replace(this).is_some() {
                return Err(Refused::NotSupported("rare-ogg"));
            }
        }
        at += page.end;
        pages.push(page);
    }
    let codec = codec.ok_or(Refused::Damaged)?;
    if pages.iter().any(|page| page.serial != pages[0].serial) || pages.len() < 3 {
        return Err(Refused::Damaged);
    }
    Ok((codec, pages))
}

fn page(bytes: &[u8]) -> Option<Page<'_>> {
    let head = bytes.get(..27).filter(|head| head.starts_with(b"OggS\0"))?;
    let table = bytes.get(27..27 + usize::from(head[26]))?;
    let start = 27 + table.len();
    let end = start + table.iter().map(|size| usize::from(*size)).sum::<usize>();
    let body = bytes.get(start..end)?;
    let sum = check_sum(&[&head[..22], &[0; 4], &head[26..], table, body]);
    (sum.to_le_bytes() == head[22..26]).then_some(Page {
        flags: head[5],
        granule: &head[6..14],
        serial: &head[14..18],
        table,
        body,
        end,
    })
}

/// The same sound with an empty comment.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let (codec, pages) = read(bytes)?;
    let wanted = if codec == Codec::Opus { 2 } else { 3 };
    let (mut heads, used) = heads(&pages, wanted)?;
    heads[1] = match codec {
        Codec::Opus => b"OpusTags\0\0\0\0\0\0\0\0".to_vec(),
        Codec::Vorbis => b"\x03vorbis\0\0\0\0\0\0\0\0\x01".to_vec(),
    };
    let mut out = Vec::with_capacity(bytes.len());
    let mut number = 0;
    let serial = pages[0].serial;
    // The first packet is alone on its page, by both codecs' rules.
    let rest = heads.split_off(1);
    write_packets(&mut out, &heads, FIRST, serial, &mut number);
    write_packets(&mut out, &rest, 0, serial, &mut number);
    for page in &pages[used..] {
        write(
            &mut out,
            page.flags & !FIRST,
            page.granule,
            serial,
            &mut number,
            page.table,
            page.body,
        );
    }
    Ok(out)
}

/// The first `wanted` packets, and how many pages they fill to the last byte.
fn heads(pages: &[Page], wanted: usize) -> Result<(Vec<Vec<u8>>, usize), Refused> {
    let mut packets = Vec::new();
    let mut open = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let mut at = 0;
        for size in page.table {
            if packets.len() == wanted {
                return Err(Refused::NotCleanable("ogg-pages"));
            }
            open.extend_from_slice(&page.body[at..at + usize::from(*size)]);
            at += usize::from(*size);
            if *size < 255 {
                packets.push(std::mem::take(&mut open));
            }
        }
        if packets.len() == wanted {
            return Ok((packets, number + 1));
        }
    }
    Err(Refused::Damaged)
}

/// Lays packets out on as many pages as they need.
fn write_packets(
    out: &mut Vec<u8>,
    packets: &[Vec<u8>],
    flags: u8,
    serial: &[u8],
    number: &mut u32,
) {
    let mut table = Vec::new();
    for packet in packets {
        table.resize(table.len() + packet.len() / 255, 255);
        table.push((packet.len() % 255) as u8);
    }
    let body = packets.concat();
    let mut at = 0;
    let mut continued = 0;
    for table in table.chunks(255) {
        let size: usize = table.iter().map(|size| usize::from(*size)).sum();
        let ends = table.iter().any(|size| *size < 255);
        let granule = if ends { [0; 8] } else { NO_END };
        write(out, flags | continued, &granule, serial, number, table, &body[at..at + size]);
        at += size;
        continued = if table.last() == Some(&255) { CONTINUED } else { 0 };
    }
}

fn write(
    out: &mut Vec<u8>,
    flags: u8,
    granule: &[u8],
    serial: &[u8],
    number: &mut u32,
    table: &[u8],
    body: &[u8],
) {
    let start = out.len();
    out.extend_from_slice(b"OggS\0");
    out.push(flags);
    out.extend_from_slice(granule);
    out.extend_from_slice(serial);
    out.extend_from_slice(&number.to_le_bytes());
    out.extend_from_slice(&[0; 4]);
    // A table has at most 255 entries.
    out.push(table.len() as u8);
    out.extend_from_slice(table);
    out.extend_from_slice(body);
    let sum = check_sum(&[&out[start..]]);
    out[start + 22..start + 26].copy_from_slice(&sum.to_le_bytes());
    *number += 1;
}

/// The sum of RFC 3533: polynomial 0x04C11DB7, not mirrored, from zero.
pub(crate) fn check_sum(parts: &[&[u8]]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut at = 0;
        while at < 256 {
            let mut sum = (at as u32) << 24;
            let mut bit = 0;
            while bit < 8 {
                sum = if sum >> 31 == 1 { sum << 1 ^ 0x04C1_1DB7 } else { sum << 1 };
                bit += 1;
            }
            table[at] = sum;
            at += 1;
        }
        table
    };
    let bytes = parts.iter().copied().flatten();
    bytes.fold(0, |sum, byte| sum << 8 ^ TABLE[(sum >> 24) as usize ^ usize::from(*byte)])
}
