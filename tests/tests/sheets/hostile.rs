//! Files that no cooperative means to send, or that only another program can write.

use std::io::{Cursor, Write};

use ngazi_tests::top;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The bytes of a file by its name.
pub fn bytes(name: &str) -> Vec<u8> {
    match name {
        "bomb" => bomb(),
        "million-rows" => million_rows(),
        "password" => old_file_system(["EncryptionInfo", "EncryptedPackage"]),
        "old-xls" => old_file_system(["Workbook", "\u{5}SummaryInformation"]),
        "ods" => ods(),
        "jpeg" => {
            let path = top().join("tests/photos/fractal.jpg");
            std::fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
        }
        other => panic!("nobody makes {other:?}"),
    }
}

const HEAD: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8"?>"#,
    r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#,
    r#"<row><c t="inlineStr"><is><t>Nom ou code</t></is></c><c t="inlineStr"><is><t>Situation</t></is></c></row>"#,
);
const ROW: &str = r#"<row><c t="inlineStr"><is><t>M</t></is></c><c t="inlineStr"><is><t>Inscrit</t></is></c></row>"#;
const TAIL: &str = "</sheetData></worksheet>";

/// A list of members whose sheet unpacks to a gigabyte of blanks.
fn bomb() -> Vec<u8> {
    workbook(&[(HEAD, 1), (ROW, 1), (" ", 1 << 30), (TAIL, 1)])
}

/// As many rows as Excel has, each with the same member.
fn million_rows() -> Vec<u8> {
    workbook(&[(HEAD, 1), (ROW, 1_048_575), (TAIL, 1)])
}

/// A workbook with one sheet, which consists of pieces, each so many times.
fn workbook(sheet: &[(&str, usize)]) -> Vec<u8> {
    let types = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
    let top = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    let book = r#"<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Membres" sheetId="1" r:id="r1"/></sheets></workbook>"#;
    let sheets = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let (packed, size) = deflated(sheet);
    let mut zip = Zip::default();
    for (name, text) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", top),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", sheets),
    ] {
        zip.part(name, 0, checksum(&[(text, 1)]), text.len(), text.as_bytes());
    }
    zip.part("xl/worksheets/sheet1.xml", 8, checksum(sheet), size, &packed);
    zip.finish()
}

/// Packs repeated pieces without ever holding them unpacked: the first as it is, the others as "the same again".
fn deflated(pieces: &[(&str, usize)]) -> (Vec<u8>, usize) {
    let mut bits = Bits::default();
    // One last block with the codes that stand in the format itself.
    bits.push(0b011, 3);
    let mut size = 0;
    for (piece, times) in pieces {
        let (bytes, total) = (piece.as_bytes(), piece.len() * times);
        size += total;
        bytes.iter().for_each(|byte| bits.literal(*byte));
        let mut rest = total - bytes.len();
        while rest >= 258 {
            bits.again(bytes.len());
            rest -= 258;
        }
        let from = (total - rest) % bytes.len();
        bytes.iter().cycle().skip(from).take(rest).for_each(|byte| bits.literal(*byte));
    }
    bits.code(0, 7);
    (bits.finish(), size)
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    held: u32,
    count: u32,
}

impl Bits {
    fn push(&mut self, value: u32, count: u32) {
        self.held |= value << self.count;
        self.count += count;
        while self.count >= 8 {
            self.bytes.push(self.held as u8);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// A code, of which the first bit comes first.
    fn code(&mut self, code: u32, count: u32) {
        self.push(code.reverse_bits() >> (32 - count), count);
    }

    fn literal(&mut self, byte: u8) {
        assert!(byte < 144, "only plain letters are written");
        self.code(0b0011_0000 + u32::from(byte), 8);
    }

    /// 258 bytes again that begin so far back.
    fn again(&mut self, back: usize) {
        self.code(0b1100_0101, 8);
        // (Distance, bits behind its code), by code.
        let from = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193];
        let code = from.iter().rposition(|from| *from <= back).expect("a distance");
        assert!(back <= 256, "further back than is needed here");
        self.code(code as u32, 5);
        self.push((back - from[code]) as u32, (code as u32 / 2).saturating_sub(1));
    }

    fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.bytes.push(self.held as u8);
        }
        self.bytes
    }
}

/// A zip whose parts are packed already.
#[derive(Default)]
struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    parts: u16,
}

impl Zip {
    fn part(&mut self, name: &str, method: u16, checksum: u32, size: usize, packed: &[u8]) {
        let at = self.bytes.len() as u32;
        let mut common = Vec::new();
        for short in [20, 0, method, 0, 0x21] {
            common.extend(u16::to_le_bytes(short));
        }
        for long in [checksum, packed.len() as u32, size as u32] {
            common.extend(u32::to_le_bytes(long));
        }
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&common);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);
        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&common);
        // No remark, first disk, no marks of its own.
        self.directory.extend([0; 10]);
        self.directory.extend(at.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.parts += 1;
    }

    fn finish(mut self) -> Vec<u8> {
        let (at, length) = (self.bytes.len() as u32, self.directory.len() as u32);
        self.bytes.extend(&self.directory);
        self.bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
        self.bytes.extend(self.parts.to_le_bytes());
        self.bytes.extend(self.parts.to_le_bytes());
        self.bytes.extend(length.to_le_bytes());
        self.bytes.extend(at.to_le_bytes());
        self.bytes.extend([0, 0]);
        self.bytes
    }
}

/// What bytes do to the state of a checksum: an affine map of 32 bits, so that a gigabyte of the same is reckoned by
/// doubling.
#[derive(Clone, Copy)]
struct Run {
    bits: [u32; 32],
    zero: u32,
}

impl Run {
    const NOTHING: Self = {
        let (mut bits, mut place) = ([0; 32], 0);
        while place < 32 {
            bits[place] = 1 << place;
            place += 1;
        }
        Self { bits, zero: 0 }
    };

    fn of(bytes: &[u8]) -> Self {
        let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        let over =
            |state| bytes.iter().fold(state, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step));
        let zero = over(0);
        Self { bits: std::array::from_fn(|place| over(1 << place) ^ zero), zero }
    }

    fn turn(&self, state: u32) -> u32 {
        (0..32).filter(|place| state >> place & 1 == 1).fold(0, |sum, place| sum ^ self.bits[place])
    }

    fn then(&self, next: &Self) -> Self {
        Self { bits: self.bits.map(|bit| next.turn(bit)), zero: next.turn(self.zero) ^ next.zero }
    }

    fn times(self, times: usize) -> Self {
        let (mut all, mut doubled, mut left) = (Self::NOTHING, self, times);
        while left > 0 {
            if left & 1 == 1 {
                all = all.then(&doubled);
            }
            doubled = doubled.then(&doubled);
            left >>= 1;
        }
        all
    }
}

/// The checksum of pieces, each so many times.
fn checksum(pieces: &[(&str, usize)]) -> u32 {
    let runs = pieces.iter().map(|(piece, times)| Run::of(piece.as_bytes()).times(*times));
    let all = runs.fold(Run::NOTHING, |all, run| all.then(&run));
    !(all.turn(!0) ^ all.zero)
}

/// A table of OpenDocument: its kind stands first and unpacked.
fn ods() -> Vec<u8> {
    let content = r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Membres"><table:table-row><table:table-cell><text:p>Nom ou code</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text, options) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", stored),
        ("content.xml", content, SimpleFileOptions::default()),
    ] {
        zip.start_file(name, options).expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

/// The file system inside old Office files, with two streams of noise.
fn old_file_system(streams: [&str; 2]) -> Vec<u8> {
    const SECTOR: usize = 512;
    const NONE: u32 = 0xffff_ffff;
    const END: u32 = 0xffff_fffe;
    // Streams below this size would stand in a smaller file system of their own.
    const STREAM: usize = 4096;
    let mut head = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    head.extend([0; 16]);
    for short in [0x3e_u16, 3, 0xfffe, 9, 6, 0, 0, 0] {
        head.extend(short.to_le_bytes());
    }
    // One sector of chains (0), the directory in sector 1.
    for long in [0, 1, 1, 0, STREAM as u32, END, 0, END, 0, 0] {
        head.extend(long.to_le_bytes());
    }
    head.resize(SECTOR, 0xff);
    let sectors = (STREAM / SECTOR) as u32;
    let mut chains = vec![0xffff_fffd, END];
    for stream in 0..2 {
        let first = 2 + stream * sectors;
        chains.extend(first + 1..first + sectors);
        chains.push(END);
    }
    chains.resize(SECTOR / 4, NONE);
    let mut directory = Vec::new();
    let root = entry("Root Entry", 5, (NONE, 1), (END, 0));
    directory.extend(root);
    directory.extend(entry(streams[0], 2, (2, NONE), (2, STREAM as u32)));
    directory.extend(entry(streams[1], 2, (NONE, NONE), (2 + sectors, STREAM as u32)));
    directory.resize(SECTOR, 0);
    let mut bytes = head;
    bytes.extend(chains.iter().flat_map(|chain| chain.to_le_bytes()));
    bytes.extend(directory);
    bytes.extend((0..2 * STREAM).map(|byte| (byte * 89 % 251) as u8));
    bytes
}

/// An entry of that directory: what stands right of it and below it, where it begins and how long it is.
fn entry(name: &str, kind: u8, (right, below): (u32, u32), (first, size): (u32, u32)) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = entry.len() as u16 + 2;
    entry.resize(64, 0);
    entry.extend(length.to_le_bytes());
    entry.extend([kind, 1]);
    for long in [0xffff_ffff, right, below] {
        entry.extend(long.to_le_bytes());
    }
    entry.resize(116, 0);
    entry.extend(first.to_le_bytes());
    entry.extend(size.to_le_bytes());
    entry.resize(128, 0);
    entry
}
