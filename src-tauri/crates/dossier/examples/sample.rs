//! Writes an invented paper, to be looked at or held against a validator.
//!
//! `cargo run --example sample -- FILE` writes one with everything in it. A word after the file asks
//! for another: `odd` for what rarely happens, `bare` for a cover alone, `blank` and `filled` for a
//! form, `register` for a lying table, `charts`, `odd-form`, or a number for a paper with so many rows
//! and twenty photos, to be timed.

use std::time::Instant;

use ngazi_dossier::model;
use ngazi_dossier::model::{Block, Cell, Dossier, Photo};

#[allow(dead_code, missing_docs)]
#[path = "../src/sample.rs"]
mod sample;
#[allow(dead_code, missing_docs)]
#[path = "../src/sample_chart.rs"]
mod sample_chart;
#[allow(dead_code, missing_docs)]
#[path = "../src/sample_form.rs"]
mod sample_form;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("the path of the file to write is missing")?;
    let asked = arguments.next();
    let start = Instant::now();
    let form = ngazi_dossier::write_form;
    let written = match asked.as_deref() {
        None => ngazi_dossier::write(&sample::rich()),
        Some("odd") => ngazi_dossier::write(&sample::odd()),
        Some("bare") => ngazi_dossier::write(&sample::dossier(Vec::new())),
        Some("blank") => form(&sample_form::form(false)),
        Some("filled") => form(&sample_form::form(true)),
        Some("register") => form(&sample_form::register(40)),
        Some("charts") => form(&sample_chart::charts()),
        Some("odd-form") => form(&sample_form::odd_form()),
        Some(rows) => ngazi_dossier::write(&large(rows.parse()?)),
    }?;
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
