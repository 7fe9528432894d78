//! The program that the proofs of endurance (`tests/tests/endure/`) kill, starve and look into. It does to stores what the
//! window does, with keys that cost nothing, and says on its output what is kept.

mod live;
mod remember;
mod write;

use std::path::Path;
use std::process::ExitCode;

use ngazi_store::{Store, StoreError};
use ngazi_tests::endure::{Deed, Said, Told, acknowledged};

/// As in the program itself: what is let go is overwritten.
#[global_allocator]
static ALLOC: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

const USAGE: &str = "write STORE OUT | deed DEED STORE OUT | open STORE PASSWORD | live HOME OUT SHEETS \
                     | next-day HOME | remember HOME | told STORE PASSWORD";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["write", store, out] => {
            let end = write::until_killed(Path::new(store), Path::new(out));
            end.map_or_else(|error| failed(&error), |()| ExitCode::SUCCESS)
        }
        ["deed", name, store, out] => match Deed::from_id(name) {
            Some(deed) => do_one(deed, Path::new(store), Path::new(out)),
            None => failed(&format!("there is no deed {name}")),
        },
        ["open", store, password] => match Store::open(Path::new(store), password) {
            Ok(_) => ExitCode::SUCCESS,
            Err(error) => failed(&error),
        },
        ["live", home, out, sheets] => {
            let end = live::until_killed(Path::new(home), Path::new(out), Path::new(sheets));
            end.map_or_else(|trouble| failed(&trouble), |()| ExitCode::SUCCESS)
        }
        ["next-day", home] => {
            let end = live::next_day(Path::new(home));
            end.map_or_else(|trouble| failed(&trouble), |()| ExitCode::SUCCESS)
        }
        ["remember", home] => match remember::after_lock(Path::new(home)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(trouble) => failed(&trouble),
        },
        ["told", store, password] => match told(Path::new(store), password) {
            Ok(text) => {
                print!("{text}");
                ExitCode::SUCCESS
            }
            Err(trouble) => failed(&trouble),
        },
        _ => failed(&USAGE),
    }
}

/// Does one thing, and says so before the store is closed: what is said to be done is done.
fn do_one(deed: Deed, store: &Path, out: &Path) -> ExitCode {
    let mut open = Store::open(store, deed.password());
    let result = match &mut open {
        Ok(store) => deed.with(store, out),
        Err(error) => Err(std::mem::replace(error, StoreError::Stopped)),
    };
    let said = Said::of(result);
    acknowledged(&serde_json::to_string(&said).unwrap_or_default());
    drop(open);
    if said == Said::Done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn told(store: &Path, password: &str) -> Result<String, String> {
    let store = Store::open(store, password).map_err(|error| error.to_string())?;
    let told = Told::of(&store).map_err(|error| error.to_string())?;
    toml::to_string(&told).map_err(|error| error.to_string())
}

fn failed(why: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}
