use crate::ExchangeError;

/// Where the file system inside an old Office file begins.
const OLE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// The entries of that file system stand at multiples of this.
const ENTRY: usize = 128;

/// Turns away the workbooks that another program has to save as XLSX first.
pub(crate) fn refuse(bytes: &[u8]) -> Result<(), ExchangeError> {
    if bytes.starts_with(&OLE) {
        let named = |name: &str| {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes.chunks(ENTRY).any(|entry| entry.starts_with(&name))
        };
        // A workbook with a password is an XLSX, encrypted, in the skin of the old file system.
        return Err(match () {
            () if named("EncryptedPackage") => ExchangeError::Protected,
            () if named("Workbook") || named("Book") => ExchangeError::OldFormat,
            () => ExchangeError::NotASpreadsheet,
        });
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let begins = |word: &str| {
        text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
    };
    // What web pages call "download as Excel".
    if ["<?xml", "<html", "<!doctype", "<table", "<meta"].iter().any(|word| begins(word)) {
        return Err(ExchangeError::OldFormat);
    }
    // Every file that is not text says so at its start.
    if begins("%pdf") || begins("{\\rtf") {
        return Err(ExchangeError::NotASpreadsheet);
    }
    Ok(())
}
