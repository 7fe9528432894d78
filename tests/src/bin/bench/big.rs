//! A store as large as the issue wants it, with believable answers.

use std::path::{Path, PathBuf};

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::ports::{Chance, Ports};
use ngazi_desk::{Day, Desk, Fresh, Language, PartialDate};
use ngazi_domain::{
    Currency, Decimal, Id, Money, Record, RecordId, Value, Values, Weight, WeightUnit,
};
use ngazi_store::{Act, Store, StoreError};

use crate::line::{Line, timed};
use crate::size::Size;
use crate::{PASSPHRASE, fail};

/// Records in one act: as many as an import that somebody would make.
const AT_ONCE: u32 = 10_000;
const STAMP: &str = "2026-11-23T10:42:00Z";
const TEAMS: [&str; 12] = [
    "Umoja",
    "Amani",
    "Tumaini",
    "Nguvu Moja",
    "Mapambano",
    "Tujenge",
    "Maendeleo",
    "Ushindi",
    "Imani",
    "Juhudi",
    "Mwanzo",
    "Kazi Kwanza",
];

/// Chance that is the same in every run: ids in no order, as they are in life.
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// One of these.
    pub fn one<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len() as u64) as usize]
    }

    /// An id of a record.
    pub fn record(&mut self) -> RecordId {
        RecordId::from_random(self.bytes())
    }

    /// A day of the last three years.
    pub fn day(&mut self) -> Day {
        today() - chrono::Days::new(1 + self.below(1095))
    }

    /// A telephone number of Congo.
    pub fn phone(&mut self) -> String {
        format!("+243 81{} {:03} {:03}", self.below(10), self.below(1000), self.below(1000))
    }
}

impl Chance for Dice {
    fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.next().to_le_bytes());
        bytes[8..].copy_from_slice(&self.next().to_le_bytes());
        bytes
    }
}

/// The day of the measurement.
pub fn today() -> Day {
    Day::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// A desk at which nothing is open yet.
pub fn desk(folder: &Path, seed: u64) -> Desk {
    let clock = StillClock::on(today());
    let ports = Ports { chance: Box::new(Dice(seed)), ..still::ports(&clock, folder) };
    Desk::new(ports, Language::English).unwrap_or_else(|e| fail(&e))
}

/// A desk at which the big store is open.
pub fn opened(folder: &Path, seed: u64) -> Desk {
    let mut desk = desk(folder, seed);
    desk.open_store(&path(folder), PASSPHRASE).unwrap_or_else(|failure| fail(&failure.message));
    desk
}

/// Where the big store is.
pub fn path(folder: &Path) -> PathBuf {
    folder.join("big.ngazi")
}

/// Makes it.
pub fn make(folder: &Path, size: &Size) {
    let ((), time) = timed(|| fill(folder, size));
    let bytes = std::fs::metadata(path(folder)).map(|one| one.len()).unwrap_or(0);
    let rows = size.production + size.dues + size.hours;
    let what = format!("store of {} members and {rows} register rows, made in", size.members);
    let made = format!("{:.0} s, {} MB on the disk", time.as_secs_f64(), bytes >> 20);
    Line::told(what, made).hand_over();
}

fn fill(folder: &Path, size: &Size) {
    let mut desk = desk(folder, 1);
    let fresh = Fresh::Example { country: "cd", members: Some(size.members), seed: 1 };
    let made = desk.create_store(&path(folder), PASSPHRASE, fresh);
    made.unwrap_or_else(|failure| fail(&failure.message));
    let registers = desk.registers().unwrap_or_else(|failure| fail(&failure.message));
    let members: Vec<Record> = registers.of("member").to_vec();
    let sites: Vec<RecordId> = registers.of("site").iter().map(|site| site.id).collect();
    drop(desk);
    let mut book = Book {
        store: Store::open(&path(folder), PASSPHRASE).unwrap_or_else(|e| fail(&e)),
        dice: Dice(2),
        members: members.iter().map(|member| member.id).collect(),
        sites,
    };
    book.phones(&members).unwrap_or_else(|e| fail(&e));
    book.add("production", size.production, production).unwrap_or_else(|e| fail(&e));
    book.add("due", size.dues, due).unwrap_or_else(|e| fail(&e));
    book.add("hours", size.hours, hours).unwrap_or_else(|e| fail(&e));
    drop(book);
    // What was written past the desk keeps the forms, or the measurement would measure something else.
    let desk = opened(folder, 3);
    for form in ["member", "production", "due", "hours"] {
        let first = desk.registers().ok().and_then(|all| all.of(form).first()).map(|one| one.id);
        let id = first.unwrap_or_else(|| fail(&form)).to_string();
        let page = desk.open_record(form, Some(&id), None);
        let page = page.unwrap_or_else(|failure| fail(&failure.message));
        if let Some(error) = page.fields.iter().find_map(|field| field.error.as_ref()) {
            fail::<()>(&format!("{form}: {error}"));
        }
    }
}

struct Book {
    store: Store,
    dice: Dice,
    members: Vec<RecordId>,
    sites: Vec<RecordId>,
}

impl Book {
    /// Every second member has a telephone.
    fn phones(&mut self, members: &[Record]) -> Result<(), StoreError> {
        let dice = &mut self.dice;
        self.store.transact("import-table", STAMP, |act: &mut Act<'_>| {
            for member in members.iter().step_by(2) {
                let mut values = member.values.clone();
                values.insert("phone".into(), Value::Phone(dice.phone()));
                act.change(member, values)?;
            }
            Ok(())
        })
    }

    fn add(
        &mut self,
        form: &str,
        count: u32,
        values: fn(&mut Dice, &[RecordId], &[RecordId]) -> Values,
    ) -> Result<(), StoreError> {
        let form = Id::from(form);
        let (dice, members, sites) = (&mut self.dice, &self.members, &self.sites);
        let mut left = count;
        while left > 0 {
            let now = left.min(AT_ONCE);
            self.store.transact("import-table", STAMP, |act: &mut Act<'_>| {
                for _ in 0..now {
                    act.add(dice.record(), &form, 1, None, values(dice, members, sites))?;
                }
                Ok::<(), StoreError>(())
            })?;
            left -= now;
        }
        Ok(())
    }
}

fn choice(id: &str) -> Value {
    Value::Choice(Id::from(id))
}

fn day(day: Day) -> Value {
    Value::Date(PartialDate::Day(day))
}

/// A team of a site: every site has the same names.
pub fn team(dice: &mut Dice) -> String {
    format!("{} {}", dice.one(&TEAMS), 1 + dice.below(40))
}

fn production(dice: &mut Dice, members: &[RecordId], sites: &[RecordId]) -> Values {
    let people = 2 + dice.below(14) as i64;
    let grams = Decimal::new(5 + dice.below(4000) as i64, 1);
    Values::from([
        ("on".into(), day(dice.day())),
        ("site".into(), Value::Reference(dice.one(sites))),
        ("team".into(), Value::Text(team(dice))),
        ("leader".into(), Value::Reference(dice.one(members))),
        ("people".into(), Value::Whole(people)),
        ("women".into(), Value::Whole(people / 3)),
        ("days".into(), Value::Whole(1 + dice.below(6) as i64)),
        ("mineral".into(), choice("gold")),
        ("weight".into(), Value::Weight(Weight { amount: grams, unit: WeightUnit::Gram })),
    ])
}

fn due(dice: &mut Dice, members: &[RecordId], _: &[RecordId]) -> Values {
    let paid = dice.day();
    let amount = Money { hundredths: 500 + 100 * dice.below(40) as i64, currency: Currency::Usd };
    Values::from([
        ("member".into(), Value::Reference(dice.one(members))),
        ("kind".into(), choice(dice.one(&["joining-fee", "yearly-due", "share"]))),
        ("period".into(), Value::Text(paid.format("%Y").to_string())),
        ("amount".into(), Value::Money(amount)),
        ("paid-on".into(), day(paid)),
        ("receipt".into(), Value::Text(format!("R-{:05}", dice.below(100_000)))),
    ])
}

fn hours(dice: &mut Dice, _: &[RecordId], sites: &[RecordId]) -> Values {
    let workers = 5 + dice.below(60) as i64;
    let noted = format!("{} {}", dice.one(&TEAMS), dice.one(&["rain", "market day", "full month"]));
    Values::from([
        ("month".into(), day(dice.day())),
        ("site".into(), Value::Reference(dice.one(sites))),
        ("workers".into(), Value::Whole(workers)),
        ("women".into(), Value::Whole(workers / 4)),
        ("hours".into(), Value::Decimal(Decimal::from(workers * (120 + dice.below(60) as i64)))),
        ("basis".into(), choice(dice.one(&["counted", "usual"]))),
        ("note".into(), Value::Text(noted)),
    ])
}
