//! A spreadsheet of members that comes in, and one that goes out.

use std::path::{Path, PathBuf};
use std::time::Duration;

use calamine::{Reader, Xlsx, XlsxError, open_workbook};
use ngazi_desk::view::ImportView;
use ngazi_desk::{Desk, ExportFormat, Fresh};
use rust_xlsxwriter::{Format, Workbook, XlsxError as WriteError};

use crate::big::{self, Dice};
use crate::child::{Memory, memory};
use crate::line::{Line, Spread, timed};
use crate::size::Size;
use crate::{PASSPHRASE, fail};

/// Times that reading is measured; the median counts.
const RUNS: usize = 3;
/// The columns of the issue.
const COLUMNS: [&str; 15] = [
    "family-name",
    "given-names",
    "sex",
    "birth-date",
    "id-type",
    "id-number",
    "phone",
    "village",
    "standing",
    "joined",
    "task",
    "site",
    "team",
    "agreement-signed",
    "last-inspection",
];
/// Pieces of names: every person has another pair, so that nobody looks like somebody else.
const FIRST: [&str; 16] = [
    "Ba", "Ci", "Ka", "Mu", "Nya", "Ru", "Bi", "Mi", "Zi", "Le", "Na", "Bu", "Nda", "Wa", "Mapé",
    "N’Sha",
];
const MIDDLE: [&str; 16] = [
    "hizi", "shugi", "bale", "lindi", "muko", "senga", "gara", "birho", "ngali", "zira", "mulwa",
    "shomba", "ndwi", "rhako", "lega", "bozi",
];
const LAST: [&str; 16] = [
    "rwa", "ngabwe", "ndwa", "rhu", "nzire", "gwe", "hogo", "rane", "kunga", "bwa", "mwiza",
    "jiro", "hula", "gira", "bango", "re",
];
const GIVEN: [&str; 16] = [
    "Alphonsine",
    "Béatrice",
    "Chantal",
    "Dorcas",
    "Élodie",
    "Francine",
    "Gisèle",
    "Josephine",
    "Ambroise",
    "Célestin",
    "Dieudonné",
    "Étienne",
    "Faustin",
    "Gédéon",
    "Léopold",
    "Raphaël",
];

fn sheet(folder: &Path) -> PathBuf {
    folder.join("members.xlsx")
}

/// The example without members: its sites are there, so that every row finds its own.
fn blank(folder: &Path) -> PathBuf {
    folder.join("blank.ngazi")
}

/// Makes the spreadsheet, and the cooperative into which it comes.
pub fn make(folder: &Path, size: &Size) {
    let mut desk = big::desk(folder, 8);
    let fresh = Fresh::Example { country: "cd", members: Some(0), seed: 1 };
    let made = desk.create_store(&blank(folder), PASSPHRASE, fresh);
    made.unwrap_or_else(|failure| fail(&failure.message));
    rows(&desk, &sheet(folder), size.rows).unwrap_or_else(|e| fail(&e));
}

fn rows(desk: &Desk, path: &Path, count: u32) -> Result<(), WriteError> {
    let words = desk.words();
    let sites = desk.look_up("site", "").unwrap_or_else(|failure| fail(&failure.message)).choices;
    let sites: Vec<&str> = sites.iter().map(|site| site.label.as_str()).collect();
    let said = |set: &str, id: &str| words.say(&format!("choice-{set}-{id}"), &[]);
    let mut dice = Dice(9);
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (column, field) in (0..).zip(COLUMNS) {
        page.write_string(0, column, words.say(&format!("field-member-{field}"), &[]))?;
    }
    for row in 1..=count {
        let at = |shift: u32| (row as usize >> shift) % 16;
        let family = format!("{}{}{}", FIRST[at(0)], MIDDLE[at(4)], LAST[at(8)]);
        let given = GIVEN[at(12)];
        let task = dice.one(&["digger", "washer", "crusher", "transporter", "pit-owner"]);
        let standing = dice.one(&["registered", "approved", "approved-with-conditions"]);
        let texts = [
            (0, family),
            (1, given.to_owned()),
            (2, said("sex", dice.one(&["female", "male"]))),
            (4, said("id-type", dice.one(&["voter-card", "national-id", "passport"]))),
            (5, format!("CD-{row:07}")),
            (6, format!("+243 8{:02} {:03} {:03}", row % 89, row / 1000, row % 1000)),
            (7, dice.one(&["Bushengulo", "Cirhambira", "Kalongorwe", "Bitararwe"]).to_string()),
            (8, said("standing", standing)),
            (10, said("task", task)),
            (11, dice.one(&sites).to_owned()),
            (12, big::team(&mut dice)),
        ];
        for (column, text) in texts {
            page.write_string(row, column, text)?;
        }
        let born = big::today() - chrono::Days::new(7000 + dice.below(14_000));
        for (column, day) in [(3, born), (9, dice.day()), (13, dice.day()), (14, dice.day())] {
            let serial = (day - chrono::NaiveDate::default()).num_days() + 25_569;
            page.write_number_with_format(row, column, serial as f64, &date)?;
        }
    }
    book.save(path)
}

/// The time in which calamine alone reads the file, cell by cell.
fn peer(folder: &Path) -> Duration {
    let read = || -> Result<u64, XlsxError> {
        let mut book: Xlsx<_> = open_workbook(sheet(folder))?;
        let name = book.sheet_names().first().cloned().unwrap_or_default();
        let mut cells = book.worksheet_cells_reader(&name)?;
        let mut count = 0;
        while let Some(cell) = cells.next_cell()? {
            std::hint::black_box(cell);
            count += 1;
        }
        Ok(count)
    };
    let mut times = Spread::default();
    for _ in 0..RUNS {
        let cells = times.of(read).unwrap_or_else(|e| fail(&e));
        if cells == 0 {
            fail::<()>(&"the spreadsheet is blank");
        }
    }
    times.median()
}

fn preview(desk: &mut Desk, folder: &Path) -> (ImportView, Duration) {
    let (view, time) = timed(|| desk.preview_import("member", &sheet(folder)));
    let view = view.unwrap_or_else(|failure| fail(&failure.message));
    if !view.rows.is_empty() || !view.questions.is_empty() {
        fail::<()>(&format!("not every row is accepted: {:?} {:?}", view.rows, view.questions));
    }
    (view, time)
}

fn checked(mut desk: Desk, folder: &Path, what: &str) {
    let peer = peer(folder);
    let mut times = Spread::default();
    let mut doubles = String::new();
    for _ in 0..RUNS {
        let view = times.of(|| desk.preview_import("member", &sheet(folder)));
        doubles = view.map(|view| view.undecided.unwrap_or_default()).unwrap_or_default();
        desk.drop_import();
    }
    let what = format!("{what}, checked: {} rows × {}", rows_of(folder), COLUMNS.len());
    Line::time(what, times.median(), "limit: 2 × calamine alone", 2 * peer).hand_over();
    if !doubles.is_empty() {
        Line::told("  and what looks double", doubles).hand_over();
    }
    memory("  memory at most", Memory::Peak).hand_over();
}

fn rows_of(folder: &Path) -> String {
    let book: Result<Xlsx<_>, XlsxError> = open_workbook(sheet(folder));
    let range = book.and_then(|mut book| {
        book.worksheet_range_at(0).unwrap_or(Err(XlsxError::NotAWorksheet(String::new())))
    });
    range.map(|range| range.height().saturating_sub(1).to_string()).unwrap_or_default()
}

fn at_blank(folder: &Path) -> Desk {
    let mut desk = big::desk(folder, 10);
    let opened = desk.open_store(&blank(folder), PASSPHRASE);
    opened.unwrap_or_else(|failure| fail(&failure.message));
    desk
}

/// Import into a cooperative without members: checked, nothing written.
pub fn check(folder: &Path, _: &Size) {
    checked(at_blank(folder), folder, "import");
}

/// Import into the big store: every row is held against its members, too.
pub fn beside(folder: &Path, _: &Size) {
    checked(big::opened(folder, 11), folder, "import into the big store");
}

/// Import, checked and written.
pub fn write(folder: &Path, size: &Size) {
    let mut desk = at_blank(folder);
    let (view, checking) = preview(&mut desk, folder);
    if view.undecided.is_some() {
        let decided = desk.decide_doubles("both");
        decided.unwrap_or_else(|failure| fail(&failure.message));
    }
    let (applied, writing) = timed(|| desk.apply_import());
    applied.unwrap_or_else(|failure| fail(&failure.message));
    let written = desk.registers().map(|registers| registers.of("member").len());
    if written.ok() != Some(size.rows as usize) {
        fail::<()>(&"not every row was written");
    }
    memory("import, checked and written, memory at most", Memory::Peak).hand_over();
    let peer = peer(folder);
    let what = "import, checked and written";
    Line::time(what, checking + writing, "calamine alone", peer).hand_over();
    let each = writing / size.rows.max(1);
    Line::told("  writing alone, each row", format!("{:.3} ms", each.as_secs_f64() * 1000.0))
        .hand_over();
}

/// Export of the members of the big store.
pub fn export(folder: &Path, size: &Size) {
    let desk = big::opened(folder, 12);
    let path = folder.join("out.xlsx");
    let (done, time) = timed(|| desk.export_table("member", ExportFormat::Xlsx, None, &path));
    done.unwrap_or_else(|failure| fail(&failure.message));
    let bytes = std::fs::metadata(&path).map(|one| one.len()).unwrap_or(0);
    let told = format!("{:.2} s, {} kB", time.as_secs_f64(), bytes >> 10);
    Line::told(format!("export of {} members to XLSX", size.members), told).hand_over();
    memory("  memory at most", Memory::Peak).hand_over();
}
