//! Saving one field, with its audit row, on the disk of the folder.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use ngazi_desk::Desk;
use ngazi_domain::{Record, Typed};

use crate::child::{Memory, memory};
use crate::line::{Line, Spread};
use crate::size::Size;
use crate::{big, fail};

/// The issue: save of one field ≤ 20 ms including the audit row.
const LIMIT: Duration = Duration::from_millis(20);
/// So many saves of each book.
const SAVES: usize = 200;

/// Saves answers of members and of production.
pub fn fields(folder: &Path, _: &Size) {
    let disk = disk(folder);
    Line::spread("peer: 4 KB written and forced to the disk", &disk, "limit of a save", LIMIT)
        .hand_over();
    let mut desk = big::opened(folder, 6);
    for form in ["member", "production"] {
        let times = save(&mut desk, form);
        Line::spread(format!("save of one field, {form}"), &times, "limit", LIMIT).hand_over();
    }
    memory("memory at most while saving", Memory::Peak).hand_over();
}

/// What the disk alone needs to keep one page.
fn disk(folder: &Path) -> Spread {
    let mut times = Spread::default();
    let mut file = File::create(folder.join("page")).unwrap_or_else(|e| fail(&e));
    for _ in 0..SAVES {
        let kept = times.of(|| file.write_all(&[7; 4096]).and_then(|()| file.sync_data()));
        kept.unwrap_or_else(|e| fail(&e));
    }
    times
}

fn save(desk: &mut Desk, form: &str) -> Spread {
    let registers = desk.registers().unwrap_or_else(|failure| fail(&failure.message));
    let records = registers.of(form);
    let taken = records.iter().step_by((records.len() / SAVES).max(1)).take(SAVES);
    let ids: Vec<String> = taken.map(|record: &Record| record.id.to_string()).collect();
    let mut dice = big::Dice(7);
    let mut times = Spread::default();
    for (index, id) in ids.iter().enumerate() {
        let day = Typed::Text(dice.day().to_string());
        let (field, typed) = match (form, index % 4) {
            ("member", 0) => ("team", Typed::Text(big::team(&mut dice))),
            ("member", 1) => ("phone", Typed::Text(dice.phone())),
            ("member", 2) => ("task", Typed::Text("guard".to_owned())),
            ("member", _) => ("last-inspection", day),
            (_, 0) => ("team", Typed::Text(big::team(&mut dice))),
            (_, 1) => ("bags", Typed::Text((1 + dice.below(20)).to_string())),
            (_, 2) => ("note", Typed::Text(format!("Rain, pump {}", dice.below(9)))),
            (_, _) => ("on", day),
        };
        let saved = times.of(|| desk.save_field(form, Some(id), None, field, &typed));
        saved.unwrap_or_else(|failure| fail(&failure.message));
    }
    times
}
