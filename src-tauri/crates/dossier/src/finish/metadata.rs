//! What the file says about itself, twice in the same words: as XMP and as the older information
//! dictionary.

use lopdf::{Dictionary, Stream, dictionary};

use super::{Imprint, text};
use crate::Error;

/// The program that speaks.
const CREATOR: &str = "Ngazi";
/// The libraries that wrote the file.
const PRODUCER: &str = "printpdf 0.12.8, lopdf 0.44.0";

/// Words and dates for both forms.
pub(super) struct Metadata {
    title: String,
    author: String,
    language: String,
    pdf_date: String,
    xmp_date: String,
}

impl Metadata {
    /// Checks the fields that readers of the file rely on.
    pub(super) fn of(imprint: &Imprint<'_>) -> Result<Self, Error> {
        let wrong =
            |field: &'static str, value: &str| Err(Error::Field { field, value: value.to_owned() });
        let (title, author) = (legible(imprint.title), legible(imprint.author));
        if title.is_empty() {
            return wrong("title", imprint.title);
        }
        if !is_language(imprint.language) {
            return wrong("language", imprint.language);
        }
        if !is_date(imprint.date) {
            return wrong("date", imprint.date);
        }
        // A paper speaks of a day, not of an hour: midnight, the same for everyone.
        Ok(Self {
            title,
            author,
            language: imprint.language.to_owned(),
            pdf_date: format!("D:{}000000Z", imprint.date.replace('-', "")),
            xmp_date: format!("{}T00:00:00Z", imprint.date),
        })
    }

    /// The date of the paper in the form of the information dictionary.
    pub(super) fn pdf_date(&self) -> &str {
        &self.pdf_date
    }
}

/// The older form.
pub(super) fn info(metadata: &Metadata) -> Dictionary {
    let mut info = dictionary! {
        "Title" => text(&metadata.title),
        "Creator" => text(CREATOR),
        "Producer" => text(PRODUCER),
        "CreationDate" => text(&metadata.pdf_date),
        "ModDate" => text(&metadata.pdf_date),
    };
    if !metadata.author.is_empty() {
        info.set("Author", text(&metadata.author));
    }
    info
}

/// The XMP form, readable without unpacking the file.
pub(super) fn stream(metadata: &Metadata) -> Stream {
    let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(dict, xmp(metadata).into_bytes()).with_compression(false)
}

fn xmp(metadata: &Metadata) -> String {
    let title = escape(&metadata.title);
    let creator = match escape(&metadata.author) {
        author if author.is_empty() => author,
        author => format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"),
    };
    let (language, date) = (&metadata.language, &metadata.xmp_date);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{creator}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
{EXTENSION}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}

/// PDF/A knows only its own properties: those of PDF/UA have to be declared.
const EXTENSION: &str = r#"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"#;

/// Without control characters, which XML does not allow.
fn legible(words: &str) -> String {
    words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect::<String>()
        .trim()
        .to_owned()
}

fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let alphabetic =
        |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    parts.next().is_some_and(alphabetic)
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

fn is_date(date: &str) -> bool {
    let shape = date.len() == 10
        && date
            .bytes()
            .enumerate()
            .all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    let within = |range: std::ops::Range<usize>, last: u8| {
        date.get(range)
            .and_then(|part| part.parse::<u8>().ok())
            .is_some_and(|value| (1..=last).contains(&value))
    };
    shape && within(5..7, 12) && within(8..10, 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_one_form_only() {
        assert!(is_date("2026-11-22"));
        for wrong in ["2026-13-01", "2026-00-10", "2026-1-1", "22/11/2026", "2026-11-32", ""] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }

    #[test]
    fn languages_are_tags() {
        assert!(is_language("fr-CD") && is_language("sw"));
        for wrong in ["", "français", "fr_CD", "fr-"] {
            assert!(!is_language(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_name_cannot_break_out_of_the_metadata() {
        assert_eq!(escape("<Or & Fils>"), "&lt;Or &amp; Fils&gt;");
    }
}
