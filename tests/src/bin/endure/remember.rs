//! What the memory of the program still tells after somebody locked it.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::view::{Failure, TableQuery};
use ngazi_desk::{Day, Desk, Language, Typed};
use ngazi_tests::endure::{Remembered, acknowledged};

/// Words that are looked for stand in no place of this program as they are, or each search would find itself.
const MASK: u8 = 0x5A;
/// "Wanjirukasele" and "nyota za Bunyakiri 7", masked.
const NAME: [u8; 13] = masked(*b"Wanjirukasele");
const PASSWORD: [u8; 20] = masked(*b"nyota za Bunyakiri 7");
/// So much of the memory is looked at at a time.
const PIECE: usize = 1 << 20;

const fn masked<const N: usize>(mut word: [u8; N]) -> [u8; N] {
    let mut at = 0;
    while at < N {
        word[at] ^= MASK;
        at += 1;
    }
    word
}

fn word(masked: &[u8]) -> String {
    masked.iter().map(|byte| char::from(byte ^ MASK)).collect()
}

/// Writes and looks at records as the window does, locks, and counts where memory still holds a name or the password.
/// Errors: as a sentence.
pub fn after_lock(home: &Path) -> Result<(), String> {
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).unwrap_or_default());
    let mut desk = Desk::new(still::ports(&clock, home), Language::English)?;
    work(&mut desk).map_err(|failure| failure.message)?;
    let open = look()?;
    desk.lock().map_err(|failure| failure.message)?;
    let locked = look()?;
    let said = [open, locked].map(|found| serde_json::to_string(&found).unwrap_or_default());
    said.iter().for_each(|line| acknowledged(line));
    // Only now the desk may go: it stays as it does while a window is locked.
    drop(desk);
    Ok(())
}

fn work(desk: &mut Desk) -> Result<(), Failure> {
    desk.begin("cd", &word(&NAME), &word(&PASSWORD))?;
    for number in 0..300 {
        let name = Typed::Text(format!("{} {number}", word(&NAME)));
        let saved = desk.save_field("member", None, None, "family-name", &name)?;
        let village = Typed::Text(word(&NAME));
        desk.save_field("member", saved.record.record.as_deref(), None, "village", &village)?;
    }
    // Once more from the file, as after a night.
    desk.lock()?;
    desk.unlock(None, &word(&PASSWORD))?;
    let (form, search) = ("member".to_owned(), word(&NAME));
    desk.show_table(&TableQuery { form, search, limit: 50, ..TableQuery::default() })?;
    desk.show_home()?;
    desk.show_people()?;
    desk.check_store()?;
    Ok(())
}

/// How often the words stand in memory that can be written, by what that memory is.
fn look() -> Result<Remembered, String> {
    let told = |error: std::io::Error| error.to_string();
    let maps = fs::read_to_string("/proc/self/maps").map_err(told)?;
    let memory = File::open("/proc/self/mem").map_err(told)?;
    let mut found = Remembered::default();
    let mut piece = vec![0; PIECE];
    for line in maps.lines() {
        // start-end rights offset device inode path
        let mut parts = line.split_whitespace();
        let (range, rights) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let path = parts.nth(3).unwrap_or_default();
        let bounds = range.split_once('-').and_then(|(start, end)| {
            let number = |text| u64::from_str_radix(text, 16).ok();
            Some((number(start)?, number(end)?))
        });
        let Some((start, end)) = bounds.filter(|_| rights.starts_with("rw")) else { continue };
        let place = if path.starts_with("[stack") { &mut found.stack } else { &mut found.heap };
        let mut at = start;
        while at < end {
            let length = PIECE.min((end - at) as usize);
            // Memory that was given back meanwhile holds nothing.
            let read = memory.read_at(&mut piece[..length], at).unwrap_or(0);
            place.names += count(&piece[..read], &NAME);
            place.passwords += count(&piece[..read], &PASSWORD);
            // Or the next look finds what this one read.
            piece.fill(0);
            if read < length || at + length as u64 >= end {
                break;
            }
            // A word may lie across two pieces.
            at += (length - PASSWORD.len()) as u64;
        }
    }
    Ok(found)
}

fn count(bytes: &[u8], masked: &[u8]) -> u64 {
    let Some((first, rest)) = masked.split_first() else { return 0 };
    let begins = (0..bytes.len()).filter(|at| bytes[*at] ^ MASK == *first);
    let follows = |at: &usize| {
        let there = bytes.get(at + 1..at + 1 + rest.len());
        there.is_some_and(|there| there.iter().zip(rest).all(|(one, other)| one ^ MASK == *other))
    };
    begins.filter(follows).count() as u64
}
