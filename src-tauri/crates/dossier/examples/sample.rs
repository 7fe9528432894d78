//! Writes an invented paper, to be looked at or held against a validator.
//!
//! `cargo run --example sample -- FILE` writes one with everything in it. A word after the file asks
//! for another: `odd` for what rarely happens, `bare` for a cover alone, or a number for a paper
//! with so many rows and twenty photos, to be timed.

use std::time::Instant;

use ngazi_dossier::model;
use ngazi_dossier::model::{Block, Cell, Dossier, Photo};

#[allow(dead_code, missing_docs)]
#[path = "../src/sample.rs"]
mod sample;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("the path of the file to write is missing")?;
    let dossier = match arguments.next().as_deref() {
        None => sample::rich(),
        Some("odd") => sample::odd(),
        Some("bare") => sample::dossier(Vec::new()),
        Some(rows) => large(rows.parse()?),
    };
    let start = Instant::now();
    let written = ngazi_dossier::write(&dossier)?;
    println!("{} pages, {} bytes, {:?}", written.pages, written.bytes.len(), start.elapsed());
    std::fs::write(path, written.bytes)?;
    Ok(())
}

fn large(rows: usize) -> Dossier {
    let mut table = sample::table(rows);
    for (at, row) in table.rows.iter_mut().enumerate() {
        // Words that no other row has, so that remembered words do not make it look faster.
        row[3] = Cell::text(format!("Code-{:05x}", at * 7919 % 1_000_003));
    }
    let photos = (0..20).map(|n| {
        let caption = format!("Photo {}", n + 1);
        // As heavy as a photo of 1600 by 1200 dots; what comes after the end is ignored.
        let mut jpeg = sample::shaded_jpeg(200, 150);
        jpeg.resize(240_000, n);
        Block::Photo(Photo { jpeg, caption })
    });
    let text = (0..150).map(|_| sample::paragraph()).collect();
    sample::dossier(vec![
        sample::section("1. Texte", true, text),
        sample::section("2. Registre", true, vec![Block::Table(table)]),
        sample::section("3. Photos", true, photos.collect()),
    ])
}
