use crate::{MOST_BYTES, NOT_TAKEN, Refused, recognise, sample};

/// A ZIP of one file without a byte.
fn zip() -> Vec<u8> {
    let name = b"a";
    let local = [b"PK\x03\x04".as_slice(), &[0; 22], &[1, 0, 0, 0], name].concat();
    let central = [b"PK\x01\x02".as_slice(), &[0; 24], &[1, 0], &[0; 16], name].concat();
    let end = [
        b"PK\x05\x06\0\0\0\0\x01\0\x01\0".as_slice(),
        &(central.len() as u32).to_le_bytes(),
        &(local.len() as u32).to_le_bytes(),
        &[0, 0],
    ];
    [local, central, end.concat()].concat()
}

#[test]
fn nothing_is_empty_and_much_is_too_large() {
    assert_eq!(recognise(b""), Err(Refused::Empty));
    let mut wide = sample::photo(16, 8, 1);
    wide.resize(MOST_BYTES, 0);
    assert!(recognise(&wide).is_ok(), "the last byte that is taken");
    wide.push(0);
    assert_eq!(recognise(&wide), Err(Refused::TooLarge));
}

#[test]
fn what_only_has_the_name_of_a_photo_is_no_proof() {
    let office = [zip(), vec![]].concat();
    let program = [b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0".as_slice(), &[0; 200]].concat();
    let lone = [0xFF, 0xD8].as_slice();
    for bytes in [
        b"Members of the cooperative, 2026".as_slice(),
        b"<!DOCTYPE html><html><img src=x></html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"{\\rtf1}",
        b"\x7fELF\x02\x01\x01\0",
        "\u{feff}UTF-16?".as_bytes(),
        b"\xff\xfeM\0e\0m\0b\0e\0r\0s\0",
        &[0; 4096],
        &office,
        &program,
        lone,
    ] {
        assert_eq!(recognise(bytes), Err(Refused::NotAProof), "{bytes:?}");
    }
}

#[test]
fn a_beginning_alone_is_damaged() {
    for head in [
        b"\xff\xd8\xff\xe0".as_slice(),
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x04\0\0\0WEBP",
        b"RIFF\x04\0\0\0WAVE",
        b"%PDF-1.7\nall is well\n",
        b"OggS",
        b"#!AMR\n",
        b"\0\0\0\x10ftypM4A \0\0\0\0",
        b"ID3\x03\0\0\0\0\0\0and then only words, as many as you like, but no sound",
    ] {
        assert_eq!(recognise(head), Err(Refused::Damaged), "{head:?}");
    }
}

#[test]
fn a_file_that_is_two_things_is_neither() {
    for (media, bytes) in sample::all() {
        let both = [bytes.clone(), zip()].concat();
        assert_eq!(recognise(&both), Err(Refused::NotAProof), "{media:?} and ZIP");
    }
    let jpeg = sample::jpeg(16, 8);
    for remark in [b"%PDF-1.4 1 0 obj".as_slice(), b"<HTML><body>", b"<script>alert(1)</script>"] {
        let both = [&jpeg[..2], &sample::segment(0xFE, remark), &jpeg[2..]].concat();
        assert_eq!(recognise(&both), Err(Refused::NotAProof), "{remark:?}");
    }
}

#[test]
fn what_is_known_but_not_taken_is_named() {
    let ts: Vec<u8> = (0..600).map(|at| if at % 188 == 0 { 0x47 } else { 0 }).collect();
    let flac = [sample::id3(), b"fLaC\0\0\0\x22".to_vec()].concat();
    let film = sample::m4a(b"vide");
    let theora = sample::ogg_page(2, 0, &[b"\x80theora\x03\x02\x01"]);
    let speex = sample::ogg_page(2, 0, &[b"Speex   1.2"]);
    for (bytes, id) in [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".as_slice(), "heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "avif"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "jxl"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "jp2"),
        (b"II*\0\x08\0\0\0", "tiff"),
        (b"MM\0*\0\0\0\x08", "tiff"),
        (b"GIF89a\x01\0\x01\0", "gif"),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "bmp"),
        (b"8BPS\0\x01\0\0\0\0\0\0", "psd"),
        (b"\x1a\x45\xdf\xa3\x9fB\x86\x81\x01", "video"),
        (b"RIFF\x04\0\0\0AVI LIST", "video"),
        (b"FLV\x01\x05\0\0\0\x09", "video"),
        (&ts, "video"),
        (&film, "video"),
        (&theora, "video"),
        (&speex, "rare-ogg"),
        (b"fLaC\0\0\0\x22", "flac"),
        (&flac, "flac"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", "wma"),
        (b"FORM\0\0\0\x04AIFF", "aiff"),
        (b"caff\0\x01\0\0", "caf"),
        (b"\xff\xf1\x50\x80\x01\x00\xfc\0\xff\xf1\x50\x80\x01\x00\xfc\0", "aac"),
    ] {
        assert_eq!(recognise(bytes), Err(Refused::NotSupported(id)), "{bytes:?}");
        assert!(NOT_TAKEN.iter().any(|(known, _)| *known == id), "{id} is not listed");
    }
}
