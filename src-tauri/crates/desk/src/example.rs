use chrono::Duration;
use ngazi_catalogue::ExampleRecord;
use ngazi_domain::{
    Day, Form, Id, Kind, Need, RecordId, Repeat, Subject, Typed, Value, Values, read,
};
use ngazi_words::Language;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use self::people::{People, new_id};
use self::texts::{Names, Place};
use crate::Desk;
use crate::reader::SELF;
use crate::told::refused;
use crate::view::Failure;

mod people;
mod texts;

/// A record before it has its number.
pub(crate) type Draft = (RecordId, Id, Subject, Values);

/// A line of a book before its references are known.
struct Line<'a> {
    id: RecordId,
    form: &'a Form,
    typed: Vec<(Id, Typed)>,
}

impl Desk {
    /// The records of an example cooperative: the same seed and day make the same people and the same books. The books
    /// do not grow with the number of members.
    pub(crate) fn example(
        &self,
        country: &str,
        members: Option<u32>,
        seed: u64,
    ) -> Result<Vec<Draft>, Failure> {
        let example = self.catalogue.examples.get(country).ok_or_else(|| self.unknown(country))?;
        let chance = ChaCha8Rng::seed_from_u64(seed);
        // Books draw from a stream of their own: another line in a book never makes other people.
        let mut other = chance.clone();
        other.set_stream(1);
        let today = self.today();
        let mut people = People { chance, example, sites: vec![], today };
        // The decimal sign of the example's texts is that of its country's papers.
        let sign = Language::Swahili.numbers(Some(country)).decimal_sign();
        let (mut drafts, mut names) = (Vec::new(), Names::default());
        for record in &example.records {
            let form = self.form(record.form.as_str())?;
            let mut place = Place { n: 1, day: today, today, sign, chance: &mut other };
            let mut values = Values::new();
            for (id, typed) in &record.values {
                let value = self.example_value(form, id, &place.fill(typed), sign)?;
                values.insert(id.clone(), value);
            }
            let subject = match form.repeat {
                Repeat::Single => Some(Id::from(SELF)),
                _ => record.subject.clone(),
            };
            let id = people.id();
            if form.id == "site" {
                people.sites.push(id);
            }
            let first = form.name.first().and_then(|name| values.get(name.as_str()));
            if let Some(Value::Text(name)) = first {
                names.note(&form.id, name.as_str(), id);
            }
            drafts.push((id, form.id.clone(), subject, values));
        }
        let member = Id::from("member");
        for number in 0..members.unwrap_or(example.members) {
            let id = people.id();
            names.note(&member, (number + 1).to_string(), id);
            drafts.push((id, member.clone(), None, people.member(number)));
        }
        let mut lines = Vec::new();
        for series in &example.books {
            let form = self.form(series.form.as_str())?;
            lines.extend(written(series, form, today, sign, &mut other, &mut names));
        }
        let mut books = Vec::new();
        for line in lines {
            books.extend(self.example_line(line, &names, sign)?);
        }
        books.sort_by_key(|(_, form, _, values)| {
            self.catalogue.forms.get(form).map(|form| day_of(form, values))
        });
        drafts.extend(books);
        Ok(drafts)
    }

    /// A line with its references; nothing when it needs a member who is not there.
    fn example_line(
        &self,
        line: Line<'_>,
        names: &Names,
        sign: char,
    ) -> Result<Option<Draft>, Failure> {
        let form = line.form;
        let mut values = Values::new();
        for (id, typed) in line.typed {
            let resolved = names.resolve(&typed);
            match resolved.map_err(|text| self.example_fault(form, &id, &text))? {
                // Of a list, every row may have named somebody who is not there.
                Some(Typed::Rows(rows)) if rows.is_empty() => {}
                Some(typed) => {
                    let value = self.example_value(form, &id, &typed, sign)?;
                    values.insert(id, value);
                }
                None if form.field(id.as_str()).is_some_and(|one| one.need == Need::Required) => {
                    return Ok(None);
                }
                None => {}
            }
        }
        Ok(Some((line.id, form.id.clone(), None, values)))
    }

    fn example_value(
        &self,
        form: &Form,
        id: &Id,
        typed: &Typed,
        sign: char,
    ) -> Result<Value, Failure> {
        let field = form.field(id.as_str()).filter(|field| !field.is_computed());
        let field = field.ok_or_else(|| self.unknown(id.as_str()))?;
        // A test reads every example; a blank or wrong value never ships.
        let wrong = || self.example_fault(form, id, &format!("{typed:?}"));
        read(&field.kind, typed, sign).ok().flatten().ok_or_else(wrong)
    }

    fn example_fault(&self, form: &Form, field: &Id, text: &str) -> Failure {
        let detail = format!("example: {} {field} {text}", form.id);
        refused(&self.words, "fault", &[("detail", detail.into())])
    }
}

/// The lines of a series, their names noted.
fn written<'a>(
    series: &ExampleRecord,
    form: &'a Form,
    today: Day,
    sign: char,
    chance: &mut ChaCha8Rng,
    names: &mut Names,
) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for n in 1..=series.count {
        let id = new_id(chance);
        let day = today + Duration::days(series.first + series.every * i64::from(n - 1));
        let mut place = Place { n, day, today, sign, chance };
        let typed: Vec<(Id, Typed)> =
            series.values.iter().map(|(id, typed)| (id.clone(), place.fill(typed))).collect();
        let first = form.name.first();
        let name = match typed.iter().find(|(id, _)| first == Some(id)) {
            Some((_, Typed::Text(name))) => Some(name),
            _ => None,
        };
        for name in series.key.iter().chain(name) {
            names.note(&form.id, name.as_str(), id);
        }
        lines.push(Line { id, form, typed });
    }
    lines
}

/// The day by which a line stands in its book: its first date; one without stands last.
fn day_of(form: &Form, values: &Values) -> Day {
    let dates = form.fields.iter().filter(|field| matches!(field.kind, Kind::Date { .. }));
    let first =
        dates.filter_map(|field| values.get(field.id.as_str())).find_map(|value| match value {
            Value::Date(date) => Some(date.earliest()),
            _ => None,
        });
    first.unwrap_or(Day::MAX)
}

#[cfg(test)]
mod tests;
