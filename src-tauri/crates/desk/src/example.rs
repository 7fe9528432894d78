use std::collections::BTreeMap;

use chrono::Duration;
use ngazi_catalogue::Example;
use ngazi_domain::{Day, Id, PartialDate, RecordId, Repeat, Subject, Typed, Value, read};
use ngazi_words::Language;
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::Desk;
use crate::reader::SELF;
use crate::told::refused;
use crate::view::Failure;

/// A record before it has its number.
pub(crate) type Draft = (RecordId, Id, Subject, BTreeMap<Id, Value>);

impl Desk {
    /// The records of an example cooperative: the same seed and day make the same people.
    pub(crate) fn example(
        &self,
        country: &str,
        members: Option<u32>,
        seed: u64,
    ) -> Result<Vec<Draft>, Failure> {
        let example = self.catalogue.examples.get(country).ok_or_else(|| self.unknown(country))?;
        let mut people = People {
            chance: ChaCha8Rng::seed_from_u64(seed),
            example,
            sites: vec![],
            today: self.today(),
        };
        // The decimal sign of the example's texts is that of its country's papers.
        let sign = Language::Swahili.numbers(Some(country)).decimal_sign();
        let mut drafts = Vec::new();
        for record in &example.records {
            let form = self.form(record.form.as_str())?;
            let mut values = BTreeMap::new();
            for (id, typed) in &record.values {
                let field = form.field(id.as_str()).ok_or_else(|| self.unknown(id.as_str()))?;
                let typed = dated(typed, people.today);
                match read(&field.kind, &typed, sign) {
                    Ok(Some(value)) => {
                        values.insert(id.clone(), value);
                    }
                    // A test reads every example; a blank or wrong value never ships.
                    Ok(None) | Err(_) => {
                        let detail = format!("example {country}: {} {id}", record.form);
                        return Err(refused(&self.words, "fault", &[("detail", detail.into())]));
                    }
                }
            }
            let subject = match form.repeat {
                Repeat::Single => Some(Id::from(SELF)),
                _ => record.subject.clone(),
            };
            let id = people.id();
            if form.id == "site" {
                people.sites.push(id);
            }
            drafts.push((id, form.id.clone(), subject, values));
        }
        for number in 0..members.unwrap_or(example.members) {
            drafts.push((people.id(), Id::from("member"), None, people.member(number)));
        }
        Ok(drafts)
    }
}

/// A date written as `@-40` becomes the day forty days before.
fn dated(typed: &Typed, today: Day) -> Typed {
    match typed {
        Typed::Text(text) => match text.strip_prefix('@').and_then(|days| days.parse().ok()) {
            Some(days) => {
                let day = today + Duration::days(days);
                Typed::Text(PartialDate::Day(day).to_string())
            }
            None => typed.clone(),
        },
        other => other.clone(),
    }
}

struct People<'a> {
    chance: ChaCha8Rng,
    example: &'a Example,
    sites: Vec<RecordId>,
    today: Day,
}

impl People<'_> {
    fn id(&mut self) -> RecordId {
        let mut bytes = [0; 16];
        self.chance.fill_bytes(&mut bytes);
        RecordId::from_random(bytes)
    }

    fn one<'t>(&mut self, texts: &'t [String]) -> &'t str {
        match texts.len() {
            0 => "",
            n => &texts[self.chance.random_range(0..n)],
        }
    }

    /// Yes so many times in a hundred.
    fn often(&mut self, percent: u32) -> bool {
        self.chance.random_range(0..100) < percent
    }

    fn before(&mut self, least: i64, most: i64) -> Value {
        let days = self.chance.random_range(least..=most);
        Value::Date(PartialDate::Day(self.today - Duration::days(days)))
    }

    /// A believable member: most have papers, some do not, a few records say nothing.
    fn member(&mut self, number: u32) -> BTreeMap<Id, Value> {
        let mut values = BTreeMap::new();
        let mut set = |field: &str, value: Value| {
            values.insert(Id::from(field), value);
        };
        let choice = |id: &str| Value::Choice(Id::from(id));
        let female = self.often(36);
        let example = self.example;
        let given = if female { &example.female_names } else { &example.male_names };
        set("family-name", Value::Text(self.one(&example.family_names).to_owned()));
        set("given-names", Value::Text(self.one(given).to_owned()));
        set("sex", choice(if female { "female" } else { "male" }));
        // Everybody is at least nineteen; a tenth only know the year.
        let birth = self.before(19 * 366, 60 * 365);
        let whole_year = self.often(10);
        match birth {
            Value::Date(date) if whole_year => {
                let year = chrono::Datelike::year(&date.earliest()) - 1;
                set("birth-date", Value::Date(PartialDate::Year(year)));
            }
            other => set("birth-date", other),
        }
        // Exactly as often as on the first page of the design: 82 of 86 have a paper.
        if number % 21 == 20 {
            set("id-type", choice("none"));
        } else {
            set("id-type", choice(if self.often(70) { "voter-card" } else { "national-id" }));
            set(
                "id-number",
                Value::Text(format!("EX-{:06}", self.chance.random_range(0..999_999))),
            );
        }
        set("village", Value::Text(self.one(&example.villages).to_owned()));
        set("standing", choice(["approved", "approved", "registered"][number as usize % 3]));
        let joined = self.before(400, 2500);
        set("joined", joined);
        let tasks = if female {
            ["washer", "crusher", "transporter", "cook", "processor"]
        } else {
            ["digger", "digger", "digger", "transporter", "pit-owner"]
        };
        set("task", choice(tasks[self.chance.random_range(0..tasks.len())]));
        if !self.sites.is_empty() {
            let site = self.chance.random_range(0..self.sites.len());
            set("site", Value::Reference(self.sites[site]));
        }
        if self.often(90) {
            let signed = self.before(30, 380);
            set("agreement-signed", signed);
        }
        if self.often(85) {
            let visited = self.before(5, 300);
            set("last-inspection", visited);
        }
        if self.often(60) {
            let trained = self.before(10, 500);
            set("trained-on", trained);
        }
        if example.id == "cd" && self.often(80) {
            let days = self.chance.random_range(-20..300);
            let ends = self.today + Duration::days(days);
            set("card-expires", Value::Date(PartialDate::Day(ends)));
        }
        values
    }
}
