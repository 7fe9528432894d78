//! Text in columns as old programs write it.

use encoding_rs::WINDOWS_1252;

use crate::story::File;

/// The bytes of a text file.
pub fn bytes(file: &File) -> Vec<u8> {
    let text = file.text.as_deref().unwrap_or_default();
    let text = match file.line_end.as_str() {
        "lf" => text.to_owned(),
        "crlf" => text.replace('\n', "\r\n"),
        "cr" => text.replace('\n', "\r"),
        other => panic!("there is no line end {other:?}"),
    };
    let wide = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| {
        mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    };
    match file.encoding.as_str() {
        "utf-8" => text.into_bytes(),
        "utf-8-mark" => format!("\u{feff}{text}").into_bytes(),
        "utf-16le" => wide([0xff, 0xfe], u16::to_le_bytes),
        "utf-16be" => wide([0xfe, 0xff], u16::to_be_bytes),
        "windows-1252" => {
            let (bytes, _, lost) = WINDOWS_1252.encode(&text);
            assert!(!lost, "a sign of the text is not in Windows 1252");
            bytes.into_owned()
        }
        other => panic!("there is no encoding {other:?}"),
    }
}
