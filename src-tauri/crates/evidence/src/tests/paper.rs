use lopdf::{Document, Object, Stream, dictionary};

use crate::sample::{self, saved};
use crate::{Media, Refused, clean, jpeg, pdf, recognise};

fn has(bytes: &[u8], words: &[u8]) -> bool {
    crate::bytes::contains(bytes, words)
}

#[test]
fn a_pdf_keeps_its_page_and_loses_author_xmp_small_picture_and_old_objects() {
    let telling = saved(sample::pdf());
    let gone: [&[u8]; 9] = [
        b"Bahati",
        b"/Author",
        b"/Info",
        b"xmpmeta",
        b"/Metadata",
        b"/Thumb",
        b"older word",
        b"Exif",
        b"samsung",
    ];
    let copy = clean(&telling, Media::Pdf).expect("clean");
    for words in gone {
        assert!(has(&telling, words), "{:?} was there", String::from_utf8_lossy(words));
        assert!(!has(&copy, words), "{:?} is left", String::from_utf8_lossy(words));
    }
    let copy = Document::load_mem(&copy).expect("a PDF");
    let page = copy.page_iter().next().expect("a page");
    let content = copy.get_page_content(page);
    assert_eq!(content.trim_ascii_end(), b"q 100 0 0 50 0 0 cm /Im0 Do Q");
    let image = copy.get_page_images(page).expect("images").remove(0);
    let plain = jpeg::strip(&crate::sample::jpeg(16, 8)).expect("a JPEG");
    assert_eq!(image.content, plain, "its points are untouched");
}

#[test]
fn a_photo_packed_twice_in_a_pdf_is_cleaned_too() {
    let mut telling = sample::pdf();
    for object in telling.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if stream.dict.has_type(b"XObject") {
            stream.dict.remove(b"Filter");
            // Compressed only where that is shorter, so room is made for it.
            let photo = [stream.content.clone(), vec![0; 4000]].concat();
            stream.set_content(photo);
            stream.compress().expect("packed");
            let names = vec!["FlateDecode".into(), "DCTDecode".into()];
            assert_eq!(stream.filters().expect("packed"), [b"FlateDecode"]);
            stream.dict.set("Filter", Object::Array(names));
        }
    }
    let copy = Document::load_mem(&clean(&saved(telling), Media::Pdf).expect("clean"));
    let copy = copy.expect("a PDF");
    let page = copy.page_iter().next().expect("a page");
    let image = copy.get_page_images(page).expect("images").remove(0);
    assert_eq!(image.content, jpeg::strip(&crate::sample::jpeg(16, 8)).expect("a JPEG"));
}

#[test]
fn a_pdf_with_packed_objects_is_cleaned() {
    let mut out = Vec::new();
    sample::pdf().save_modern(&mut out).expect("saved");
    assert!(has(&out, b"/ObjStm"));
    assert!(recognise(&out).is_ok());
    let copy = clean(&out, Media::Pdf).expect("clean");
    assert!(!has(&copy, b"Bahati") && recognise(&copy).is_ok());
}

#[test]
fn a_signed_pdf_is_not_broken_by_cleaning() {
    let mut signed = sample::pdf();
    let seal = signed.add_object(dictionary! {
        "Type" => "Sig", "ByteRange" => vec![0.into(), 1.into(), 2.into(), 3.into()],
    });
    signed.catalog_mut().expect("a catalogue").set("Seal", seal);
    let signed = saved(signed);
    assert!(recognise(&signed).is_ok());
    assert_eq!(clean(&signed, Media::Pdf), Err(Refused::NotCleanable("pdf-signed")));
}

#[test]
fn a_pdf_that_carries_files_is_not_given_away_as_clean() {
    let mut carrier = sample::pdf();
    let kind = dictionary! { "Type" => "EmbeddedFile" };
    let file = carrier.add_object(Stream::new(kind, crate::sample::photo(8, 8, 1)));
    let name = dictionary! {
        "Type" => "Filespec", "F" => Object::string_literal("a"), "EF" => dictionary! { "F" => file },
    };
    let name = carrier.add_object(name);
    carrier.catalog_mut().expect("a catalogue").set("AF", vec![Object::from(name)]);
    let refused = clean(&saved(carrier), Media::Pdf);
    assert_eq!(refused, Err(Refused::NotCleanable("pdf-attachments")));
}

#[test]
fn a_copy_that_would_lack_something_is_not_made() {
    let mut broken = saved(sample::pdf());
    // The page's content can no longer be read; the list of objects still names it.
    let content = b"q 100 0 0 50";
    let at = broken.windows(content.len()).position(|run| run == content).expect("content");
    let start = broken[..at].windows(5).rposition(|run| run == b" obj\n").expect("its object");
    broken[start..start + 4].fill(b'!');
    assert!(recognise(&broken).is_ok(), "the page is there");
    assert_eq!(clean(&broken, Media::Pdf), Err(Refused::NotCleanable("pdf-incomplete")));
}

#[test]
fn a_pdf_cut_off_anywhere_is_damaged() {
    let good = saved(sample::pdf());
    for length in (5..good.len() - 8).step_by(11) {
        assert_eq!(recognise(&good[..length]), Err(Refused::Damaged), "cut at {length}");
    }
}

#[test]
fn a_pdf_of_garbage_is_damaged() {
    for garbage in [
        b"%PDF-1.7\n%%EOF".as_slice(),
        b"%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF",
        b"%PDF-1.7\nstartxref\n0\n%%EOF",
        b"%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF",
    ] {
        assert_eq!(recognise(garbage), Err(Refused::Damaged));
    }
    let deep = [b"%PDF-1.4\n1 0 obj\n".as_slice(), &[b'['; 200_000], b"\nstartxref\n9\n%%EOF"];
    assert_eq!(recognise(&deep.concat()), Err(Refused::Damaged));
}

#[test]
fn objects_packed_too_far_are_not_unpacked() {
    let mut bomb = sample::pdf();
    let kind = dictionary! { "Type" => "ObjStm", "N" => 1, "First" => 4 };
    let mut content = b"9 0 ".to_vec();
    content.resize(crate::MOST_UNPACKED + 10, b' ');
    let mut stream = Stream::new(kind, content);
    stream.compress().expect("packed");
    let id = bomb.add_object(stream);
    let bytes = {
        // The library leaves such a stream out when it saves, so its name is set afterwards.
        let Some(Object::Stream(stream)) = bomb.objects.get_mut(&id) else { panic!("a stream") };
        stream.dict.set("Type", "ObjStX");
        let mut bytes = saved(bomb);
        let at = bytes.windows(6).position(|run| run == b"ObjStX").expect("its name");
        bytes[at + 5] = b'm';
        bytes
    };
    assert!(bytes.len() < 200_000 && has(&bytes, b"ObjStm"));
    let read = pdf::read(&bytes).expect("read");
    assert!(!read.has_object(id), "left out by the limit");
    assert!(recognise(&bytes).is_ok() && clean(&bytes, Media::Pdf).is_ok(), "nobody needs it");
}

#[test]
fn packs_of_objects_share_one_limit_however_their_name_is_written() {
    assert_eq!(pdf::packs(b"<</Type/ObjStm>> <</Type /Obj#53tm>> /#4FbjStm /ObjStr /Obj"), 3);
}
