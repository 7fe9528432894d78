//! Stories of groups, written by people who know the trade: what the program concludes from them, in every language.
//!
//! A story is a file in `tests/scenarios/`; what follows from it stands in `tests/expected/`. `NGAZI_BLESS=1` writes
//! the expected files anew; whoever does that reads them line by line before keeping them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::{Day, Desk, Fresh, Language, Page, PartialDate, Typed};
use ngazi_tests::{Written, expect_file, top};
use serde::Deserialize;

/// A group and the days on which it is looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Scenario {
    /// The day on which everything is written down, and the first on which it is looked at.
    date: String,
    /// Later days on which the same records are looked at again.
    #[serde(default)]
    also_on: Vec<String>,
    /// The country pack.
    country: String,
    /// The pages that matter; all of them when nothing is said.
    #[serde(default = "every_page")]
    pages: Vec<String>,
    /// Members, one on a line: short for records of the form `member`.
    #[serde(default)]
    members: Vec<BTreeMap<String, Written>>,
    /// Everything else, in the order in which it is typed.
    #[serde(default)]
    record: Vec<Entry>,
    /// What has to follow, whatever words it is said in. It cannot be blessed.
    must: Vec<Must>,
}

/// A conclusion that the story demands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Must {
    /// The day; the first one when nothing is said.
    on: Option<String>,
    /// The page on which it is found.
    page: String,
    /// The id of the point, step, milestone, fact or fee; on the fees also `total` and `unknown`.
    item: String,
    /// The state it has.
    state: Option<String>,
    /// A state it must not have.
    not_state: Option<String>,
    /// Numbers it has; others are not looked at.
    #[serde(default)]
    numbers: BTreeMap<String, String>,
    /// It must not be there at all.
    #[serde(default)]
    absent: bool,
}

/// A record as it is typed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    form: String,
    subject: Option<String>,
    values: BTreeMap<String, Written>,
}

const PAGES: [(&str, Page); 6] = [
    ("home", Page::Home),
    ("path", Page::Path),
    ("points", Page::Points),
    ("facts", Page::Facts),
    ("group", Page::Group),
    ("fees", Page::Fees),
];

fn every_page() -> Vec<String> {
    PAGES.map(|(name, _)| name.to_owned()).to_vec()
}

fn day(text: &str) -> Day {
    match PartialDate::parse_iso(text) {
        Some(PartialDate::Day(day)) => day,
        _ => panic!("{text:?} is not a day such as 2026-11-23"),
    }
}

/// Types a record, field by field in the order of its form, as a person would.
fn type_record(desk: &mut Desk, entry: &Entry) {
    let what = format!("{} {}", entry.form, entry.subject.as_deref().unwrap_or_default());
    let form = desk.catalogue().forms.get(entry.form.as_str());
    let form = form.unwrap_or_else(|| panic!("there is no form {:?}", entry.form)).clone();
    for field in entry.values.keys() {
        assert!(form.field(field).is_some(), "{what}: there is no field {field:?}");
    }
    let mut record = None;
    for field in &form.fields {
        let Some(written) = entry.values.get(field.id.as_str()) else { continue };
        let typed = Typed::from(written);
        let (subject, id) = (entry.subject.as_deref(), field.id.as_str());
        let saved = desk.save_field(&entry.form, record.as_deref(), subject, id, &typed);
        let saved = saved.unwrap_or_else(|failure| panic!("{what}.{id}: {}", failure.message));
        record = saved.record.record;
    }
}

fn page(name: &str) -> Page {
    let found = PAGES.iter().find(|(one, _)| *one == name);
    found.unwrap_or_else(|| panic!("there is no page {name:?}")).1
}

/// Holds one demand of a story.
fn hold(desk: &Desk, must: &Must, on: &str) {
    let report = desk.report(page(&must.page), None);
    let report = report.unwrap_or_else(|failure| panic!("{}: {}", must.page, failure.message));
    let what = format!("on {on} the page {} and {}", must.page, must.item);
    let mut items = report.groups.iter().flat_map(|group| &group.items);
    let found = items.find(|item| item.id == must.item);
    if must.absent {
        assert!(found.is_none(), "{what}: it must not be shown, but is {found:?}");
        return;
    }
    let found = found.unwrap_or_else(|| panic!("{what}: it is not there\n{report}"));
    if must.state.is_some() {
        assert_eq!(found.state, must.state, "{what}: the story demands this state: {found:?}");
    }
    if must.not_state.is_some() {
        assert_ne!(found.state, must.not_state, "{what}: the story forbids this state: {found:?}");
    }
    for (name, number) in &must.numbers {
        assert_eq!(
            found.numbers.get(name),
            Some(number),
            "{what}: the story demands this number of {name:?}: {found:?}"
        );
    }
    let bare = must.state.is_none() && must.not_state.is_none() && must.numbers.is_empty();
    assert!(!bare, "{what}: a demand names a state, a number or an absence");
}

/// Plays a story and holds what is concluded against the expected files.
fn play(name: &str) {
    let folder = top().join("tests");
    let path = folder.join("scenarios").join(format!("{name}.toml"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    assert!(
        text.starts_with("# "),
        "{name} begins with its story: a file of bare values says nothing"
    );
    let scenario: Scenario = toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));

    let home = tempfile::tempdir().expect("a folder for the store");
    let clock = StillClock::on(day(&scenario.date));
    let ports = still::ports(&clock, home.path());
    // In Swahili numbers are typed as on the papers of the country: a comma in Congo, a point in Tanzania.
    let mut desk = Desk::new(ports, Language::Swahili).expect("the shipped content is sound");
    let fresh = Fresh::Blank { country: &scenario.country };
    desk.create_store(&home.path().join("story.ngazi"), "a story", fresh)
        .unwrap_or_else(|failure| panic!("{name}: {}", failure.message));
    for entry in &scenario.record {
        type_record(&mut desk, entry);
    }
    for values in scenario.members {
        type_record(&mut desk, &Entry { form: "member".to_owned(), subject: None, values });
    }
    let (report, well) = desk.check_store().unwrap_or_else(|f| panic!("{name}: {}", f.message));
    assert!(well, "{name}: what was typed field by field breaks no rule\n{report}");

    for must in &scenario.must {
        let on = must.on.as_ref().unwrap_or(&scenario.date);
        clock.set(day(on));
        hold(&desk, must, on);
    }
    assert!(!scenario.must.is_empty(), "{name}: a story demands something, or it proves nothing");

    for language in Language::ALL {
        desk.speak(language).unwrap_or_else(|failure| panic!("{name}: {}", failure.message));
        let mut said = String::new();
        for date in std::iter::once(&scenario.date).chain(&scenario.also_on) {
            clock.set(day(date));
            for name in &scenario.pages {
                let report = desk.report(page(name), None);
                let report = report.unwrap_or_else(|failure| panic!("{name}: {}", failure.message));
                // Writing to a string does not fail.
                let _ = write!(said, "==== {date} {name}\n\n{report}\n");
            }
        }
        expect_file(&folder.join("expected").join(format!("{name}.{}.txt", language.id())), &said);
    }
}

macro_rules! scenarios {
    ($($function:ident: $name:literal),+ $(,)?) => {
        $(
            #[test]
            fn $function() {
                play($name);
            }
        )+

        /// Names of the stories that are played.
        const PLAYED: &[&str] = &[$($name),+];
    };
}

scenarios! {
    a_group_that_just_begins: "just-begins",
    a_group_that_waits_two_years_for_approval: "waits-two-years",
    a_birth_year_near_eighteen_is_not_known_to_be_adult: "birth-year-near-18",
    a_child_found_blocks_although_all_else_is_met: "child-found",
    a_record_beats_a_tick: "record-beats-tick",
    a_card_ends_by_itself: "card-ends",
    stones_of_tanzania_with_an_unknown_buyer: "tz-stones-unknown-buyer",
    gold_of_tanzania_to_a_refinery: "tz-gold-refinery",
    gold_of_tanzania_at_the_market: "tz-gold-market",
    gold_of_tanzania_with_an_unknown_buyer: "tz-gold-unknown-buyer",
    four_members_are_not_enough: "legal-minimum",
    a_milestone_is_lost_when_an_inspection_ages: "milestone-lost",
}

#[test]
fn every_story_is_played_and_every_expected_file_has_its_story() {
    let folder = top().join("tests");
    let names = |folder: PathBuf| -> Vec<String> {
        let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{folder:?}: {e}"));
        let name = |entry: io::Result<std::fs::DirEntry>| {
            entry.expect("an entry").file_name().to_string_lossy().into_owned()
        };
        entries.map(name).collect()
    };
    for file in names(folder.join("scenarios")) {
        let name = file.strip_suffix(".toml").unwrap_or(&file);
        assert!(
            PLAYED.contains(&name),
            "{file} lies there and nobody plays it: name it in `scenarios!`"
        );
    }
    for file in names(folder.join("expected")) {
        let name = file.split('.').next().unwrap_or_default();
        assert!(PLAYED.contains(&name), "{file} is expected of a story that is gone: delete it");
    }
}
