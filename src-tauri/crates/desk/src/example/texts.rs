//! The texts of an example's lines: what stands for a place in a series, a chance, a day or another record.
//! `ngazi_catalogue::ExampleRecord` says how they are written.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Duration, Months};
use ngazi_domain::{Day, Id, Notation, PartialDate, RecordId, Typed};
use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// Where a line stands, for its texts.
pub(super) struct Place<'a> {
    /// In its series, from 1.
    pub n: u32,
    /// Its day.
    pub day: Day,
    /// The day the store is made.
    pub today: Day,
    /// The country's decimal sign.
    pub sign: char,
    /// What numbers by chance are drawn from.
    pub chance: &'a mut ChaCha8Rng,
}

impl Place<'_> {
    /// What was typed, with everything in it that stands for something but other records.
    pub fn fill(&mut self, typed: &Typed) -> Typed {
        match typed {
            Typed::Text(text) => Typed::Text(self.text(text)),
            Typed::List(texts) => Typed::List(texts.iter().map(|text| self.text(text)).collect()),
            Typed::Parts(parts) => {
                let part = |(id, text): (&String, &String)| (id.clone(), self.text(text));
                Typed::Parts(parts.iter().map(part).collect())
            }
            Typed::Rows(rows) => {
                let mut row = |cells: &BTreeMap<String, Typed>| {
                    cells.iter().map(|(id, typed)| (id.clone(), self.fill(typed))).collect()
                };
                Typed::Rows(rows.iter().map(&mut row).collect())
            }
            other => other.clone(),
        }
    }

    /// A text without braces, and a day in place of one that is reckoned.
    pub fn text(&mut self, text: &str) -> String {
        let mut said = String::new();
        let mut rest = text;
        while let Some((before, (inside, after))) =
            rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            said.push_str(before);
            said.push_str(&self.brace(inside));
            rest = after;
        }
        said.push_str(rest);
        self.date(&said).map_or(said, |date| date.to_string())
    }

    fn brace(&mut self, inside: &str) -> String {
        let (letters, each) = inside.split_once('/').unwrap_or((inside, "1"));
        if letters.chars().all(|letter| letter == 'n') {
            let number = self.n.div_ceil(each.parse().unwrap_or(1).max(1));
            return format!("{number:0width$}", width = letters.len());
        }
        if let Some((least, most)) = inside.split_once("..") {
            return self.between(least, most).unwrap_or_else(|| inside.to_owned());
        }
        let turns: Vec<&str> = inside.split('|').map(str::trim).collect();
        turns[(self.n as usize - 1) % turns.len()].to_owned()
    }

    /// A number by chance, with the decimals of the first.
    fn between(&mut self, least: &str, most: &str) -> Option<String> {
        let number = |text: &str| Notation::from(self.sign).number(text.trim()).ok();
        let (least, mut most) = (number(least)?, number(most)?);
        let decimals = least.scale();
        most.rescale(decimals);
        let whole = self.chance.random_range(least.mantissa()..=most.mantissa());
        let drawn = ngazi_domain::Decimal::from_i128_with_scale(whole, decimals);
        Some(drawn.to_string().replace('.', &self.sign.to_string()))
    }

    fn date(&self, text: &str) -> Option<PartialDate> {
        let text = text.strip_prefix('@')?;
        if let Some(months) = text.strip_prefix("m-") {
            let day = self.today.checked_sub_months(Months::new(months.parse().ok()?))?;
            return Some(PartialDate::Month(day.year(), day.month()));
        }
        let (from, days) = match text.strip_prefix('~') {
            Some("") => (self.day, 0),
            Some(days) => (self.day, days.parse().ok()?),
            None => (self.today, text.parse().ok()?),
        };
        Some(PartialDate::Day(from + Duration::days(days)))
    }
}

/// What a text names that stands for another record.
pub(super) enum Named {
    /// That record.
    Record(RecordId),
    /// A member that this cooperative does not have.
    NoMember,
    /// Nothing that there is.
    Nothing,
}

/// The records that a line may name: by form, and key, name or number.
#[derive(Default)]
pub(super) struct Names(HashMap<(Id, String), RecordId>);

impl Names {
    /// Notes a record under a name.
    pub fn note(&mut self, form: &Id, name: impl Into<String>, id: RecordId) {
        self.0.insert((form.clone(), name.into()), id);
    }

    fn named(&self, form: &str, name: &str) -> Named {
        match self.0.get(&(Id::from(form), name.to_owned())) {
            Some(id) => Named::Record(*id),
            None if form == "member" && name.parse::<u32>().is_ok() => Named::NoMember,
            None => Named::Nothing,
        }
    }

    /// What was typed, with the ids of the records it names. Nothing when it names a member who is not there. Error:
    /// the text that names nothing.
    pub fn resolve(&self, typed: &Typed) -> Result<Option<Typed>, String> {
        match typed {
            Typed::Text(text) => {
                let Some((form, name)) = reference(text) else { return Ok(Some(typed.clone())) };
                match self.named(form, name) {
                    Named::Record(id) => Ok(Some(Typed::Text(id.to_string()))),
                    Named::NoMember => Ok(None),
                    Named::Nothing => Err(text.clone()),
                }
            }
            Typed::Rows(rows) => {
                let mut kept = Vec::new();
                for row in rows.iter().flat_map(repeated) {
                    let cells: Result<Vec<_>, String> = row
                        .into_iter()
                        .map(|(id, typed)| Ok((id, self.resolve(&typed)?)))
                        .collect();
                    let cells: Option<BTreeMap<String, Typed>> =
                        cells?.into_iter().map(|(id, typed)| Some((id, typed?))).collect();
                    kept.extend(cells);
                }
                Ok(Some(Typed::Rows(kept)))
            }
            other => Ok(Some(other.clone())),
        }
    }
}

/// The form and the name in `#form:name`.
fn reference(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('#')?.split_once(':')
}

/// A row once for each number of the range that one of its references has; a row without one as it is.
fn repeated(row: &BTreeMap<String, Typed>) -> Vec<BTreeMap<String, Typed>> {
    let range = row.iter().find_map(|(id, typed)| {
        let Typed::Text(text) = typed else { return None };
        let (form, name) = reference(text)?;
        let (from, to) = name.split_once('-')?;
        Some((id, form, from.parse::<u32>().ok()?..=to.parse::<u32>().ok()?))
    });
    let Some((id, form, numbers)) = range else { return vec![row.clone()] };
    let one = |number| {
        let mut row = row.clone();
        row.insert(id.clone(), Typed::Text(format!("#{form}:{number}")));
        row
    };
    numbers.map(one).collect()
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    fn text(n: u32, text: &str) -> String {
        let today = Day::from_ymd_opt(2026, 11, 23).expect("a day");
        let mut chance = ChaCha8Rng::seed_from_u64(1);
        let day = today - Duration::days(30);
        Place { n, day, today, sign: ',', chance: &mut chance }.text(text)
    }

    #[test]
    fn a_line_knows_its_place_in_the_series() {
        assert_eq!(text(5, "EX-{nn}"), "EX-05");
        assert_eq!(text(5, "EX-{nn/4} {n}"), "EX-02 5");
        assert_eq!(text(4, "{new|b|c}"), "new");
        assert_eq!(text(3, "{new|b|c}"), "c");
    }

    #[test]
    fn a_number_by_chance_keeps_limits_decimals_and_sign() {
        for _ in 0..50 {
            let drawn = text(1, "{9,5..10,5}");
            let number = Notation::from(',').number(&drawn).expect("a number");
            assert_eq!(number.scale(), 1, "{drawn}");
            assert!(("9.5".parse().expect("ok")..="10.5".parse().expect("ok")).contains(&number));
        }
        assert!(text(1, "@{-330..-20}").starts_with("202"), "a day by chance");
    }

    #[test]
    fn days_and_months_are_reckoned_from_today_or_from_the_line() {
        assert_eq!(text(1, "@-23"), "2026-10-31");
        assert_eq!(text(1, "@~"), "2026-10-24");
        assert_eq!(text(1, "@~+5"), "2026-10-29");
        assert_eq!(text(1, "@m-11"), "2025-12");
        assert_eq!(text(1, "a@b"), "a@b");
    }

    #[test]
    fn rows_repeat_for_a_range_and_leave_out_members_who_are_not_there() {
        let mut names = Names::default();
        let id = |byte| RecordId::from_random([byte; 16]);
        for number in 1..=3_u8 {
            names.note(&Id::from("member"), number.to_string(), id(number));
        }
        let row = |text: &str| BTreeMap::from([("member".to_owned(), Typed::Text(text.into()))]);
        let found = names.resolve(&Typed::Rows(vec![row("#member:2-9"), row("#member:1")]));
        let ids = [2, 3, 1].map(|byte| row(&id(byte).to_string()));
        assert_eq!(found, Ok(Some(Typed::Rows(ids.to_vec()))));
        assert_eq!(names.resolve(&Typed::Text("#member:9".into())), Ok(None));
        assert!(names.resolve(&Typed::Text("#site:P9".into())).is_err(), "a slip of the pen");
    }
}
