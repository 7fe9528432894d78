//! The invented members of an example cooperative.

use chrono::Duration;
use ngazi_catalogue::Example;
use ngazi_domain::{Day, Id, PartialDate, RecordId, Value, Values};
use rand::{Rng, RngCore};
use rand_chacha::ChaCha8Rng;

/// Makes them; the same chance makes the same people.
pub(super) struct People<'a> {
    pub chance: ChaCha8Rng,
    pub example: &'a Example,
    pub sites: Vec<RecordId>,
    pub today: Day,
}

impl People<'_> {
    pub fn id(&mut self) -> RecordId {
        new_id(&mut self.chance)
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
    pub fn member(&mut self, number: u32) -> Values {
        let mut values = Values::new();
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

/// A record's id from that chance.
pub(super) fn new_id(chance: &mut ChaCha8Rng) -> RecordId {
    let mut bytes = [0; 16];
    chance.fill_bytes(&mut bytes);
    RecordId::from_random(bytes)
}
