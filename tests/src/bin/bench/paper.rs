//! A paper of many rows and photos, written by a process of its own.

use ngazi_dossier::model::{
    Attachment, Block, Cell, Column, Cover, Dossier, Photo, Running, Section, Table,
};

use crate::fail;

/// Makes this program write one paper of the given rows and photos and end: a process of its own, so that its memory
/// is its own.
pub const PAPER: &str = "--paper";

/// Writes one, and says how large it is.
pub fn write(rows: &str, photos: &str) {
    let [rows, photos] = [rows, photos].map(|text| text.parse().unwrap_or(0));
    let written = ngazi_dossier::write(&paper(rows, photos)).unwrap_or_else(|e| fail(&e));
    println!("{} pages, {} kB", written.pages, written.bytes.len() / 1024);
}

fn paper(rows: usize, photos: usize) -> Dossier {
    let columns = ["Number", "Kind", "State", "Date", "Note"];
    let column = |head: &str| Column { head: head.to_owned(), share: 1, numeric: false };
    let row = |number: usize| {
        let texts = [number.to_string(), "Shaft".into(), "Open".into(), "2026".into()];
        texts.into_iter().map(Cell::text).chain([Cell::text("timbered and pumped dry")]).collect()
    };
    let table = Table {
        caption: "Rows".to_owned(),
        columns: columns.map(column).into(),
        rows: (1..=rows).map(row).collect(),
    };
    let jpeg = include_bytes!("../../../photos/fractal.jpg");
    let photo = |number: usize| {
        Block::Photo(Photo { jpeg: jpeg.to_vec(), caption: format!("Picture {number}") })
    };
    Dossier {
        title: "Measured paper".to_owned(),
        language: "en-TZ".to_owned(),
        author: "Nobody".to_owned(),
        date: "2026-11-23".to_owned(),
        cover: Cover {
            kind: "Measured paper".to_owned(),
            name: "Nobody".to_owned(),
            place: "Nowhere".to_owned(),
            lines: vec![],
            statement: vec!["It only measures.".to_owned()],
        },
        contents_title: "Contents".to_owned(),
        sections: vec![Section {
            title: "1. Rows and pictures".to_owned(),
            new_page: true,
            blocks: std::iter::once(Block::Table(table)).chain((1..=photos).map(photo)).collect(),
        }],
        front: 0,
        running: Running {
            head: "Measured paper".to_owned(),
            foot: "Measured paper".to_owned(),
            example: None,
            fingerprint: "0000".to_owned(),
            page_pattern: "Page {x} of {y}".to_owned(),
        },
        attachment: Attachment {
            name: "nothing.json".to_owned(),
            mime: "application/json".to_owned(),
            description: "Nothing".to_owned(),
            bytes: b"{}".to_vec(),
        },
    }
}
