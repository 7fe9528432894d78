//! Measures a large store by hand: `measure_store make FILE`, then `measure_store load FILE` and `measure_store search FILE`.
//!
//! 50,000 members of fifteen fields, 200,000 rows of eight.

use std::path::Path;
use std::time::{Duration, Instant};

use ngazi_domain::{
    Currency, Decimal, Id, Money, PartialDate, RecordId, Value, Values, Weight, WeightUnit,
};
use ngazi_store::{Content, Store, StoreError};
use sha2::Digest;

const PASSPHRASE: &str = "measured";
const AT: &str = "2026-11-23T10:42:00Z";
const MEMBERS: u32 = 50_000;
const ROWS: u32 = 200_000;
const PARTS: [&str; 24] = [
    "nsi", "mi", "re", "wa", "nji", "ru", "ka", "ha", "mba", "ma", "bu", "shi", "ki", "sa", "ndo",
    "le", "mu", "ko", "ba", "chi", "za", "na", "ti", "fu",
];

fn main() -> Result<(), StoreError> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", file] => make(Path::new(file)),
        ["load", file] => load(Path::new(file)),
        ["search", file] => search(Path::new(file)),
        ["keep", file] => keep(Path::new(file)),
        _ => {
            eprintln!("measure_store make|load|search|keep FILE");
            Ok(())
        }
    }
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(sides)) as u32
    }

    fn id(&mut self) -> RecordId {
        let mut bytes = [0; 16];
        bytes.fill_with(|| self.roll(256) as u8);
        RecordId::from_random(bytes)
    }

    fn name(&mut self) -> String {
        let parts = 2 + self.roll(3);
        let name: String = (0..parts).map(|_| PARTS[self.roll(24) as usize]).collect();
        name[..1].to_uppercase() + &name[1..]
    }

    fn date(&mut self, from: u32, years: u32) -> Value {
        let text = format!(
            "{}-{:02}-{:02}",
            from + self.roll(years),
            1 + self.roll(12),
            1 + self.roll(28)
        );
        PartialDate::parse_iso(&text).map_or(Value::Unknown, Value::Date)
    }

    fn choice(&mut self, of: &[&str]) -> Value {
        Value::Choice(Id::from(of[self.roll(of.len() as u32) as usize]))
    }

    fn member(&mut self) -> Values {
        Values::from([
            ("family-name".into(), Value::Text(self.name())),
            ("given-names".into(), Value::Text(format!("{} {}", self.name(), self.name()))),
            ("mother".into(), Value::Text(self.name())),
            ("sex".into(), self.choice(&["woman", "man"])),
            ("born".into(), self.date(1950, 58)),
            ("village".into(), Value::Text(self.name())),
            (
                "phone".into(),
                Value::Phone(format!(
                    "+243 8{} {:03} {:04}",
                    self.roll(10),
                    self.roll(1000),
                    self.roll(10_000)
                )),
            ),
            (
                "card".into(),
                Value::Text(format!("NK-{:06}/{}", self.roll(1_000_000), 2000 + self.roll(26))),
            ),
            ("role".into(), self.choice(&["digger", "carrier", "washer", "buyer", "pit-head"])),
            ("joined".into(), self.date(2010, 16)),
            (
                "share".into(),
                Value::Money(Money {
                    hundredths: i64::from(self.roll(1_000_000)),
                    currency: Currency::Cdf,
                }),
            ),
            ("trained".into(), Value::Answer(self.roll(2) == 0)),
            ("children".into(), Value::Whole(i64::from(self.roll(9)))),
            ("signed".into(), self.choice(&["yes-paper", "no-paper"])),
            ("remarks".into(), Value::Text(format!("{} {}", self.name(), self.name()))),
        ])
    }

    fn row(&mut self, member: RecordId) -> Values {
        let weight = Weight {
            amount: Decimal::new(i64::from(self.roll(100_000)), 2),
            unit: WeightUnit::Kilogram,
        };
        Values::from([
            ("day".into(), self.date(2020, 6)),
            ("member".into(), Value::Reference(member)),
            ("pit".into(), Value::Text(format!("Puits {} {}", self.name(), self.roll(400)))),
            ("mineral".into(), self.choice(&["cassiterite", "coltan", "gold"])),
            ("weight".into(), Value::Weight(weight)),
            ("lot".into(), Value::Text(format!("L-{:05}", self.roll(100_000)))),
            (
                "price".into(),
                Value::Money(Money {
                    hundredths: i64::from(self.roll(10_000_000)),
                    currency: Currency::Usd,
                }),
            ),
            ("remarks".into(), Value::Text(self.name())),
        ])
    }
}

fn told(what: &str, since: Instant) {
    println!("{what}: {:.2} s", since.elapsed().as_secs_f64());
}

/// What Linux says of this process's memory, if this is Linux.
fn memory(what: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines =
        status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS"));
    let lines: Vec<String> =
        lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    println!("memory {what}: {}", lines.join(", "));
}

fn make(file: &Path) -> Result<(), StoreError> {
    let mut dice = Dice(1);
    let members: Vec<RecordId> = (0..MEMBERS).map(|_| dice.id()).collect();
    let ((), rest) = Store::create(file, PASSPHRASE, |store| {
        let start = Instant::now();
        store.transact("import", AT, |act| {
            members
                .iter()
                .try_for_each(|id| act.add(*id, &"member".into(), 1, None, dice.member()).map(drop))
        })?;
        told("50,000 members in one act", start);
        for act in 0..4 {
            let start = Instant::now();
            store.transact("import", AT, |act| {
                (0..ROWS / 4).try_for_each(|_| {
                    let member = members[dice.roll(MEMBERS) as usize];
                    let (id, row) = (dice.id(), dice.row(member));
                    act.add(id, &"production".into(), 1, None, row).map(drop)
                })
            })?;
            told(&format!("50,000 rows in one act ({act})"), start);
        }
        let mut slowest = Duration::ZERO;
        for _ in 0..100 {
            let (id, row) = (dice.id(), dice.row(members[0]));
            let start = Instant::now();
            let record = store.transact("save-field", AT, |act| {
                act.add(id, &"production".into(), 1, None, row)
            })?;
            let mut values = record.values.clone();
            values.insert("remarks".into(), Value::Text(dice.name()));
            store.transact("save-field", AT, |act| act.change(&record, values))?;
            store.transact("remove", AT, |act| act.remove(record.id, "measured"))?;
            slowest = slowest.max(start.elapsed());
        }
        println!("add, change and remove, slowest of 100: {slowest:.2?}");
        Ok(())
    })
    .map(|(store, ())| ((), store))?;
    memory("after writing");
    drop(rest);
    println!("file: {} MB", std::fs::metadata(file).map_or(0, |file| file.len()) / 1_000_000);
    Ok(())
}

fn load(file: &Path) -> Result<(), StoreError> {
    let start = Instant::now();
    let store = Store::open(file, PASSPHRASE)?;
    told("open", start);
    memory("open");
    let start = Instant::now();
    let records = store.records()?;
    told(&format!("{} records", records.len()), start);
    memory("loaded");
    let start = Instant::now();
    let history = store.history(records[0].id)?;
    println!("history of {}: {:.2?}", history.len(), start.elapsed());
    let start = Instant::now();
    let removed = store.removed()?;
    println!("removed {}: {:.2?}", removed.len(), start.elapsed());
    let start = Instant::now();
    let checked = store.check()?;
    told(&format!("check, {} faults", checked.faults.len()), start);
    Ok(())
}

fn search(file: &Path) -> Result<(), StoreError> {
    let store = Store::open(file, PASSPHRASE)?;
    let one: Vec<String> = ('a'..='z').chain('0'..='9').map(String::from).collect();
    let two: Vec<String> =
        PARTS.iter().filter(|part| part.len() == 2).map(|part| (*part).to_owned()).collect();
    let three: Vec<String> = ["kam", "awa", "puits", "nji", "243", "202", "2024", "mba", "081"]
        .iter()
        .map(|text| (*text).to_owned())
        .collect();
    let mut dice = Dice(9);
    let names: Vec<String> = (0..50).map(|_| dice.name()).collect();
    let pairs: Vec<String> =
        (0..50).map(|_| format!("{} {}", dice.name(), &dice.name()[..1])).collect();
    let typed: Vec<String> = (0..30)
        .flat_map(|_| {
            let name = dice.name();
            (1..=name.len()).map(move |n| name[..n].to_owned())
        })
        .collect();
    let none: Vec<String> = [
        "kam awa nji mba",
        "a b c d e f",
        "2024 081 243 xyz",
        "zzz",
        "202202",
        "1 2 3 4 5 6 7 8 9",
        "nana nana mbamba",
        "kamaka awakawa",
    ]
    .iter()
    .map(|text| (*text).to_owned())
    .collect();
    for (what, texts) in [
        ("one letter", &one),
        ("two letters", &two),
        ("common fragments", &three),
        ("names", &names),
        ("name and letter", &pairs),
        ("while typing", &typed),
        ("little or nothing found", &none),
    ] {
        for form in ["member", "production"] {
            let mut times = Vec::new();
            let mut worst = (Duration::ZERO, "");
            for _ in 0..3 {
                for text in texts {
                    let start = Instant::now();
                    store.search(&form.into(), text, 100)?;
                    times.push(start.elapsed());
                    worst = worst.max((start.elapsed(), text));
                }
            }
            times.sort();
            let part = |percent: usize| times[(times.len() - 1) * percent / 100];
            println!(
                "{what}, {form}: p50 {:.2?}, p99 {:.2?}, slowest {worst:.2?}",
                part(50),
                part(99)
            );
        }
    }
    memory("after searching");
    Ok(())
}

/// A file of a hundred million bytes, so that a second copy of it would show in the memory.
fn keep(file: &Path) -> Result<(), StoreError> {
    let bytes: Vec<u8> = (0..100_000_000_u32).map(|n| (n % 251) as u8).collect();
    let hash = sha2::Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media, name) = ("image/tiff".to_owned(), "large.tiff".to_owned());
    let content = Content { hash, media, name, size: bytes.len() as u64 };
    let (mut store, record) = Store::create(file, PASSPHRASE, |store| {
        store.transact("save-field", AT, |act| {
            let named = Values::from([("file".into(), Value::File(content.hash.clone()))]);
            act.add(Dice(1).id(), &"member".into(), 1, None, named)
        })
    })?;
    memory("before");
    let start = Instant::now();
    store.transact("keep-file", AT, |act| act.keep(record.id, &content, &bytes))?;
    told("100 MB kept", start);
    memory("kept");
    drop(bytes);
    memory("let go");
    let start = Instant::now();
    let checked = store.check()?;
    told(&format!("checked, {} changed", checked.files_changed.len()), start);
    let start = Instant::now();
    let length = store.bytes(&content.hash)?.len();
    told(&format!("{length} bytes read"), start);
    memory("read");
    Ok(())
}
