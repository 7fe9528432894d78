//! Lets `printpdf` write the pages. Nothing outside this folder knows of it.

mod ink;
mod typeface;

use std::collections::BTreeMap;

use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Op, PdfDocument, PdfFont, PdfPage,
    PdfParseErrorSeverity, PdfSaveOptions, Pt, XObject,
};

use crate::Error;
use crate::blocks::Plate;
use crate::fonts::{Face, Fonts};
use crate::paper::Paper;
use crate::sheet::{Owner, Sheet};
use crate::structure::{NodeId, Tree};

use ink::Pen;
use typeface::Codes;

/// Pages as objects of a file, not yet tagged.
pub(crate) struct Emitted {
    pub document: lopdf::Document,
    /// For each page, the node of each numbered stretch of content: the number is the place in the
    /// list.
    pub marks: Vec<Vec<NodeId>>,
}

/// Writes the pages.
pub(crate) fn emit(paper: &Paper<'_>, fonts: &Fonts) -> Result<Emitted, Error> {
    let mut pdf = PdfDocument::new("");
    let codes = Codes::of(paper, fonts)?;
    for face in Face::ALL {
        if let Some(program) = codes.program(face) {
            pdf.resources.fonts.map.insert(ink::font_id(face), PdfFont::new(program));
        }
    }
    for (at, plate) in paper.photos.iter().enumerate() {
        pdf.resources.xobjects.map.insert(ink::photo_id(at), external(plate));
    }
    let mut marks = Vec::with_capacity(paper.sheets.len());
    let mut pages = Vec::with_capacity(paper.sheets.len());
    let (width, height) = (Pt(paper.format.width).into(), Pt(paper.format.height).into());
    for sheet in &paper.sheets {
        let (ops, nodes) = page(sheet, &paper.tree, fonts, &codes, paper.format.height);
        marks.push(nodes);
        pages.push(PdfPage::new(width, height, ops));
    }
    pdf.with_pages(pages);

    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let document = pdf.to_lopdf_document(&options, &mut warnings);
    // printpdf drops what it cannot write and only says so: a paper with holes must not leave the
    // house.
    match warnings.into_iter().find(|warning| warning.severity == PdfParseErrorSeverity::Error) {
        Some(warning) => Err(Error::Pdf(warning.msg)),
        None => Ok(Emitted { document, marks }),
    }
}

/// One page: rules and marks first, then the words in reading order.
fn page(
    sheet: &Sheet,
    tree: &Tree,
    fonts: &Fonts,
    codes: &Codes,
    height: f32,
) -> (Vec<Op>, Vec<NodeId>) {
    let mut pen = Pen::new(fonts, codes, height);
    let mut nodes = Vec::new();
    if !sheet.ground.is_empty() {
        pen.op(begin("Artifact", vec![("Type", name("Layout"))]));
        sheet.ground.iter().for_each(|shape| pen.draw(shape));
        pen.op(Op::EndMarkedContent);
    }
    for span in &sheet.spans {
        pen.op(match span.owner {
            Owner::Node(node) => {
                let number = DictItem::Int(nodes.len() as i64);
                nodes.push(node);
                begin(tree.get(node).role.name(), vec![("MCID", number)])
            }
            Owner::Ground => begin("Artifact", vec![("Type", name("Layout"))]),
            Owner::Header => {
                begin("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Header"))])
            }
            Owner::Footer => {
                begin("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Footer"))])
            }
            Owner::Repeat => begin("Artifact", vec![("Type", name("Pagination"))]),
        });
        span.shapes.iter().for_each(|shape| pen.draw(shape));
        pen.op(Op::EndMarkedContent);
    }
    (pen.finish(), nodes)
}

fn begin(tag: &str, properties: Vec<(&str, DictItem)>) -> Op {
    let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn name(value: &str) -> DictItem {
    DictItem::Name(value.as_bytes().to_vec())
}

/// The JPEG goes in as it is: decoding and coding it again would cost time and sharpness.
fn external(plate: &Plate<'_>) -> XObject {
    let space = if plate.header.grey { "DeviceGray" } else { "DeviceRGB" };
    let dict: BTreeMap<String, DictItem> = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(i64::from(plate.header.width))),
        ("Height", DictItem::Int(i64::from(plate.header.height))),
        ("BitsPerComponent", DictItem::Int(8)),
        ("ColorSpace", name(space)),
        ("Filter", name("DCTDecode")),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    let stream = ExternalStream { dict, content: plate.jpeg.to_vec(), compress: false };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}
