//! Opening the big store, and looking at it.

use std::path::Path;
use std::time::Duration;

use ngazi_desk::Desk;
use ngazi_desk::view::{FilterChoice, TableQuery};
use ngazi_domain::{Id, Record, Typed};
use ngazi_store::{Store, StoreError};

use crate::child::{Memory, memory};
use crate::line::{Line, Spread, timed};
use crate::size::Size;
use crate::{PASSPHRASE, big, fail, typings};

/// The issue: search as one types, p99 ≤ 16 ms; one picture of a screen that draws sixty in a second.
const FRAME: Duration = Duration::from_millis(16);
/// `buyers-and-users.md` §4.3: start under 5 s.
const START: Duration = Duration::from_secs(5);
/// The issue: opening 50,000 members and 200,000 rows ≤ 1.5 s above the key derivation.
const OPEN: Duration = Duration::from_millis(1500);
/// Matches that the store is asked for, as many as a table shows.
const MOST: usize = 2000;
/// Rows of a window of a table.
const ROWS: u32 = 50;
/// Times that each window is drawn.
const DRAWN: usize = 10;

/// Opening, the first page, figures, windows of tables, and the memory of all that.
pub fn all(folder: &Path, size: &Size) {
    let key = key(folder);
    let mut desk = big::desk(folder, 4);
    let path = big::path(folder);
    let (opened, time) = timed(|| desk.open_store(&path, PASSPHRASE));
    opened.unwrap_or_else(|failure| fail(&failure.message));
    Line::told("key derivation alone (a wrong passphrase)", format!("{} ms", key.as_millis()))
        .hand_over();
    let above = time.saturating_sub(key);
    Line::time("open, above key derivation", above, "limit", OPEN).hand_over();
    Line::time("open, with it", time, "limit of the start", START).hand_over();
    memory("memory after opening", Memory::Now).hand_over();
    pages(&mut desk, size);
    windows(&desk, size);
    memory("memory after pages and tables", Memory::Now).hand_over();
    memory("memory at most until then", Memory::Peak).hand_over();
}

/// The time of deriving a key: a wrong passphrase ends at the first page that makes no sense.
fn key(folder: &Path) -> Duration {
    let mut times = Spread::default();
    for _ in 0..5 {
        match times.of(|| Store::open(&big::path(folder), "not the passphrase")) {
            Err(StoreError::WrongPassphrase) => {}
            Err(error) => fail(&error),
            Ok(_) => fail(&"any passphrase opens the store"),
        }
    }
    times.median()
}

fn pages(desk: &mut Desk, size: &Size) {
    let home = |desk: &Desk, what: &str| {
        let (view, time) = timed(|| desk.show_home().and_then(|_| desk.show_frame()));
        view.unwrap_or_else(|failure| fail(&failure.message));
        Line::time(what, time, "one picture", FRAME).hand_over();
    };
    home(desk, "Home and frame, the first time");
    home(desk, "Home and frame, once more");
    act(desk, size);
    home(desk, "Home and frame, after an act");
    for form in ["production", "member"] {
        let (view, time) = timed(|| desk.show_figures(form));
        view.unwrap_or_else(|failure| fail(&failure.message));
        Line::time(format!("figures of {form}"), time, "one picture", FRAME).hand_over();
    }
}

fn act(desk: &mut Desk, size: &Size) {
    let registers = desk.registers().unwrap_or_else(|failure| fail(&failure.message));
    let member = registers.numbered("member", size.members / 2);
    let id = member.unwrap_or_else(|| fail(&"a member")).id.to_string();
    let typed = Typed::Text("approved-with-conditions".to_owned());
    let saved = desk.save_field("member", Some(&id), None, "standing", &typed);
    saved.unwrap_or_else(|failure| fail(&failure.message));
}

fn query(form: &str) -> TableQuery {
    TableQuery { form: form.to_owned(), limit: ROWS, ..TableQuery::default() }
}

/// Windows of tables as somebody scrolls, sorts and filters.
fn windows(desk: &Desk, size: &Size) {
    let sorted = |form: &str, by: &str| TableQuery { sort: Some(by.to_owned()), ..query(form) };
    let approved =
        FilterChoice { field: "standing".to_owned(), choices: vec!["approved".to_owned()] };
    let filtered = TableQuery { filters: vec![approved], ..sorted("member", "family-name") };
    for (what, query, all) in [
        ("members, as written", query("member"), size.members),
        ("members, by name", sorted("member", "family-name"), size.members),
        ("members, by name, approved", filtered, size.members / 2),
        ("production, as written", query("production"), size.production),
        ("production, by weight", sorted("production", "weight"), size.production),
        ("dues, by member", sorted("due", "member"), size.dues),
    ] {
        let mut times = Spread::default();
        let mut most = 0;
        for offset in [0, all / 2, all.saturating_sub(ROWS)] {
            let query = TableQuery { offset, ..query.clone() };
            for _ in 0..DRAWN {
                let view = times.of(|| desk.show_table(&query));
                most = most.max(view.unwrap_or_else(|failure| fail(&failure.message)).rows.len());
            }
        }
        let what = format!("table window of {most}: {what}");
        Line::spread(what, &times, "one picture", FRAME).hand_over();
    }
}

/// Searching as one types: in the store alone, and with the window of the table that shows what was found.
pub fn search(folder: &Path, _: &Size) {
    let desk = big::opened(folder, 5);
    let registers = desk.registers().unwrap_or_else(|failure| fail(&failure.message));
    type Typings = fn(&[Record]) -> Vec<String>;
    let books: [(&str, Typings); 2] =
        [("member", typings::of_members), ("production", typings::of_production)];
    let typed = books.map(|(form, typings)| (form, typings(registers.of(form))));
    for (form, typings) in &typed {
        let mut times = Spread::default();
        for text in typings {
            let query = TableQuery { search: text.clone(), ..query(form) };
            let view = times.of(|| desk.show_table(&query));
            view.unwrap_or_else(|failure| fail(&failure.message));
        }
        let what = format!("search {form}, with its table");
        Line::spread(what, &times, "one picture", FRAME).hand_over();
    }
    drop(desk);
    let store = Store::open(&big::path(folder), PASSPHRASE).unwrap_or_else(|e| fail(&e));
    for (form, typings) in &typed {
        let (form_id, mut times, mut found) = (Id::from(*form), Spread::default(), 0);
        for text in typings {
            let one = times.of(|| store.search(&form_id, text, MOST));
            found += usize::from(!one.unwrap_or_else(|e| fail(&e)).numbers.is_empty());
        }
        let what = format!("search {form} in the store ({found} of {} find)", typings.len());
        Line::spread(what, &times, "limit", FRAME).hand_over();
        let slowest = typings.get(times.longest()).map(|text| format!("{text:?}"));
        Line::told("  the slowest", slowest.unwrap_or_default()).hand_over();
    }
}
