//! The file inside the paper.

use lopdf::{Document, ObjectId, Stream, dictionary};

use super::text;
use crate::Error;
use crate::model::Attachment;

/// Embeds the file and returns its description.
pub(super) fn add(
    document: &mut Document,
    attachment: &Attachment,
    date: &str,
) -> Result<ObjectId, Error> {
    if attachment.name.is_empty() {
        return Err(Error::Field { field: "attachment.name", value: String::new() });
    }
    if !attachment.mime.contains('/') {
        return Err(Error::Field { field: "attachment.mime", value: attachment.mime.clone() });
    }
    let stream = Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => attachment.mime.as_str(),
            "Params" => dictionary! { "Size" => attachment.bytes.len() as i64, "ModDate" => text(date) },
        },
        attachment.bytes.clone(),
    );
    let file = document.add_object(stream);
    Ok(document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => text(&attachment.name),
        "UF" => text(&attachment.name),
        "Desc" => text(&attachment.description),
        // The paper is made from these data.
        "AFRelationship" => "Source",
        "EF" => dictionary! { "F" => file, "UF" => file },
    }))
}
