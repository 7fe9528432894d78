use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ngazi_domain::{Kind, Record, Value, Values};
use ngazi_evidence::{Class, Media, clean, for_print, recognise};
use ngazi_store::{Content, StoreError};

use crate::Desk;
use crate::act::{What, Writing};
use crate::told::{Told, refused};
use crate::view::{DoneView, Failure, PictureView, RowPlace, SavedView};

/// Longest side of a picture on screen, in pixels.
const ON_SCREEN: u32 = 1600;

impl Desk {
    /// Keeps a file as the answer of a field, or of a cell of a list. The file is judged by its content.
    ///
    /// Errors: it is too large, or neither picture, PDF nor sound; there is no such field; the disk is full.
    pub fn attach_file(
        &mut self,
        (form, record, subject): (&str, Option<&str>, Option<&str>),
        field: &str,
        at: Option<&RowPlace>,
        path: &Path,
    ) -> Result<SavedView, Failure> {
        let form = self.form(form)?.clone();
        let before = self.find(&form, record, subject)?;
        let subject = self.subject_of(&form, subject)?;
        let found = form.field(field).ok_or_else(|| self.unknown(field))?;
        let bytes = self.read_evidence(path)?;
        let file = recognise(&bytes).told(&self.words)?;
        let value = Value::File(file.hash.clone());
        let mut values = before.as_ref().map(|record| record.values.clone()).unwrap_or_default();
        match (at, &found.kind) {
            (None, Kind::File) => {
                values.insert(found.id.clone(), value);
            }
            (Some(at), Kind::List { fields }) => {
                let column = fields.iter().find(|one| one.id == at.column.as_str());
                let column = column.filter(|one| one.kind == Kind::File);
                let column = column.ok_or_else(|| self.unknown(&at.column))?;
                let mut rows = values.get(field).map(Value::rows).unwrap_or_default().to_vec();
                let row = (at.row as usize).min(rows.len());
                if row == rows.len() {
                    rows.push(Values::new());
                }
                rows[row].insert(column.id.clone(), value);
                values.insert(found.id.clone(), Value::List(rows));
            }
            _ => return Err(self.unknown(field)),
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let content = Content {
            hash: file.hash,
            media: file.media.id().to_owned(),
            name,
            size: file.bytes as u64,
        };
        let what = What::Field { form: form.id.clone(), field: found.id.clone() };
        let work = |writing: &mut Writing<'_, '_>| -> Result<Record, StoreError> {
            let record = match &before {
                Some(before) => writing.change(&form, before, values)?,
                None => writing.add(&form, subject.clone(), values)?,
            };
            writing.keep(record.id, &content, &bytes)?;
            Ok(record)
        };
        let record = self.act("attach-file", |_| what, work)?;
        if let Some(open) = self.open.as_mut() {
            open.files.insert(content.hash.clone(), content);
        }
        self.saved(&form, Some(record.id), subject.as_ref())
    }

    fn read_evidence(&self, path: &Path) -> Result<Vec<u8>, Failure> {
        let size = self.ports.files.size(path).unwrap_or_default();
        if size > ngazi_evidence::MOST_BYTES as u64 {
            return Err(refused(&self.words, "evidence-too-large", &[]));
        }
        self.read_file(path)
    }

    /// A kept picture, reduced for the screen.
    pub fn show_file(&self, hash: &str) -> Result<PictureView, Failure> {
        let (content, media, bytes) = self.kept(hash)?;
        if media.class() != Class::Picture {
            return Err(refused(&self.words, "evidence-no-picture", &[]));
        }
        let reduced = for_print(&bytes, media, ON_SCREEN).told(&self.words)?;
        Ok(picture(content.name, &reduced))
    }

    /// A photo of a paper page, to be typed from. It is shown and not kept.
    pub fn look_at_page(&self, path: &Path) -> Result<PictureView, Failure> {
        let bytes = self.read_evidence(path)?;
        let found = recognise(&bytes).told(&self.words)?;
        if found.media.class() != Class::Picture {
            return Err(refused(&self.words, "evidence-no-picture", &[]));
        }
        let reduced = for_print(&bytes, found.media, ON_SCREEN).told(&self.words)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(picture(name, &reduced))
    }

    /// Saves a copy of a kept file: without position and device data, or the original.
    pub fn save_file(&self, hash: &str, original: bool, path: &Path) -> Result<DoneView, Failure> {
        let (_, media, bytes) = self.kept(hash)?;
        let bytes = if original { bytes } else { clean(&bytes, media).told(&self.words)? };
        self.write_file(path, &bytes)?;
        let file = path.display().to_string();
        let said = if original { "file-saved-original" } else { "file-saved" };
        let message = self.words.say(said, &[("file", file.clone().into())]);
        Ok(DoneView { message, path: Some(file) })
    }

    /// The name under which a copy is offered: the record's words, not the name that the phone gave.
    pub fn file_name(&self, hash: &str) -> Result<(String, &'static str), Failure> {
        let (_, media, _) = self.kept(hash)?;
        let print = hash.get(..12).unwrap_or(hash);
        Ok((format!("{print}.{}", media.ending()), media.ending()))
    }

    fn kept(&self, hash: &str) -> Result<(Content, Media, Vec<u8>), Failure> {
        let open = self.opened()?;
        let content = open.files.get(hash).cloned().ok_or_else(|| self.unknown(hash))?;
        let media = Media::from_id(&content.media).ok_or_else(|| self.unknown(&content.media))?;
        let bytes = open.store.bytes(hash).told(&self.words)?;
        Ok((content, media, bytes))
    }
}

fn picture(name: String, jpeg: &[u8]) -> PictureView {
    PictureView { source: format!("data:image/jpeg;base64,{}", STANDARD.encode(jpeg)), name }
}
