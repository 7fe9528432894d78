//! Adds what `printpdf` cannot write, so that the file keeps PDF/A-3a and PDF/UA-1.

mod attachment;
mod links;
mod metadata;
mod outline;
mod tags;

use lopdf::{Dictionary, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use crate::Error;
use crate::emit::Emitted;
use crate::model::{Attachment, Dossier, Sheets};
use crate::paper::Paper;
use crate::sheet::Format;

/// What the file says about itself, whatever kind of paper it is.
pub(crate) struct Imprint<'a> {
    pub title: &'a str,
    pub language: &'a str,
    pub author: &'a str,
    pub date: &'a str,
    pub attachment: Option<&'a Attachment>,
}

impl<'a> From<&'a Dossier> for Imprint<'a> {
    fn from(of: &'a Dossier) -> Self {
        let Dossier { title, language, author, date, attachment, .. } = of;
        Self { title, language, author, date, attachment: Some(attachment) }
    }
}

impl<'a> From<&'a Sheets> for Imprint<'a> {
    fn from(of: &'a Sheets) -> Self {
        let Sheets { title, language, author, date, attachment, .. } = of;
        Self { title, language, author, date, attachment: attachment.as_ref() }
    }
}

/// Finishes the file and writes it.
pub(crate) fn finish(
    imprint: &Imprint<'_>,
    paper: &Paper<'_>,
    emitted: Emitted,
) -> Result<Vec<u8>, Error> {
    let metadata = metadata::Metadata::of(imprint)?;
    let Emitted { mut document, marks } = emitted;
    document.version = "1.7".into();
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();

    let links = links::add(&mut document, paper, &pages);
    let tree = tags::add(&mut document, paper, &marks, &links, &pages);
    let Format { width, height } = paper.format;
    for (at, &page) in pages.iter().enumerate() {
        let page = document.get_dictionary_mut(page)?;
        page.set("StructParents", at as i64);
        page.set("Tabs", "S");
        page.set("MediaBox", vec![0.into(), 0.into(), Object::Real(width), Object::Real(height)]);
        page.remove(b"CropBox");
        page.remove(b"TrimBox");
        page.remove(b"Annots");
        let annotations: Vec<Object> =
            links.iter().filter(|l| l.sheet == at).map(|l| l.object.into()).collect();
        if !annotations.is_empty() {
            page.set("Annots", annotations);
        }
    }
    let outlines = outline::add(&mut document, paper, &pages);
    let file = imprint
        .attachment
        .map(|file| attachment::add(&mut document, file, metadata.pdf_date()).map(|id| (file, id)))
        .transpose()?;
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, PROFILE.to_vec()));
    let xmp = metadata::stream(&metadata);
    let xmp = document.add_object(xmp);
    let info = document.add_object(metadata::info(&metadata));

    let catalog = document.catalog_mut()?;
    catalog.set("Lang", text(imprint.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tree);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", xmp);
    catalog.set("OutputIntents", vec![Object::Dictionary(output_intent(profile))]);
    if let Some((attachment, file)) = file {
        catalog.set("AF", vec![Object::Reference(file)]);
        let names = vec![text(&attachment.name), file.into()];
        catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    }
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    }

    // printpdf writes fields here that have no counterpart in the metadata, and an id that differs
    // from run to run.
    if let Ok(old) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&old);
    }
    document.trailer.set("Info", info);
    let id = Object::String(identity(imprint, paper), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    save(document)
}

/// The standard colours of screens; made for this project, see `color/README.md`.
const PROFILE: &[u8] = include_bytes!("../../color/srgb.icc");

fn output_intent(profile: ObjectId) -> Dictionary {
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => text("sRGB IEC61966-2.1"),
        "Info" => text("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
}

/// The same content, title and language give the same identity.
fn identity(imprint: &Imprint<'_>, paper: &Paper<'_>) -> Vec<u8> {
    let mut hash = Sha256::new();
    match imprint.attachment {
        Some(attachment) => hash.update(&attachment.bytes),
        // Nothing attached says what the content is, so the pages themselves do.
        None => paper.sheets.iter().for_each(|sheet| hash.update(sheet.trace())),
    }
    hash.update(imprint.title.as_bytes());
    hash.update(imprint.language.as_bytes());
    hash.finalize()[..16].to_vec()
}

fn save(mut document: lopdf::Document) -> Result<Vec<u8>, Error> {
    document.compress();
    // A tagged paper has thousands of small objects: together in streams they take a fraction of
    // the room.
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options).map_err(lopdf::Error::from)?;
    Ok(bytes)
}

/// A text for people: plain where it can be, UTF-16 where it must.
fn text(words: &str) -> Object {
    if words.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return Object::String(words.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
