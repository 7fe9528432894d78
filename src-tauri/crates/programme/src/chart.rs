use chrono::{Datelike, Months, NaiveDate};
use ngazi_catalogue::{By, Catalogue, Chart, Shows};
use ngazi_domain::{
    Condition, Decimal, Field, Id, Kind, PartialDate, Record, Truth, Value, years_between,
};

use crate::measure::number;
use crate::window::Window;
use crate::{Registers, count};

/// A chart with its numbers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Picture {
    /// The choices that part each bar, by set and choice; nothing in the place of "not answered", and one nothing when
    /// no choice parts it.
    pub series: Vec<Option<(Id, Id)>>,
    /// One bar each.
    pub bars: Vec<Bar>,
    /// Records that do not say where they belong, and are in no bar.
    pub unplaced: u32,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: Label,
    /// Its parts, in the order of the series; nothing when a record lacks its figure.
    pub parts: Vec<Option<Decimal>>,
    /// Of how many, for a share.
    pub whole: Option<u32>,
}

/// What a bar stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A month.
    Month(PartialDate),
    /// A choice of a set.
    Choice(Id, Id),
    /// Full years of age, from and up to; without an end for the oldest.
    Age(u32, Option<u32>),
    /// A fact.
    Fact(Id),
    /// The records do not say.
    Unknown,
}

/// First years of the age bands.
const AGES: [u32; 6] = [0, 18, 25, 35, 45, 55];

/// The numbers of a chart on a day.
pub fn picture(
    chart: &Chart,
    catalogue: &Catalogue,
    registers: &Registers,
    on: NaiveDate,
) -> Picture {
    match &chart.shows {
        Shows::Coverage(facts) => {
            let bars = facts.iter().filter_map(|id| {
                let found = count(catalogue.facts.get(id)?, registers, on);
                // Nobody counted is no share.
                let part = (found.all() > 0).then(|| Decimal::from(found.yes));
                let label = Label::Fact(id.clone());
                Some(Bar { label, parts: vec![part], whole: Some(found.all()) })
            });
            Picture { series: vec![None], bars: bars.collect(), unplaced: 0 }
        }
        Shows::Records { form, of, by, sum, split } => {
            let fields = catalogue.forms.get(form).map(|form| form.fields.as_slice());
            let drawing = Drawing { fields: fields.unwrap_or_default(), by, sum, split, on };
            let counted = registers
                .of(form.as_str())
                .iter()
                .filter(|record| Condition::all(of, &registers.context(record, on)) == Truth::Yes);
            drawing.draw(counted)
        }
    }
}

/// How records become bars.
struct Drawing<'a> {
    fields: &'a [Field],
    by: &'a By,
    sum: &'a Option<Id>,
    split: &'a Option<Id>,
    on: NaiveDate,
}

impl Drawing<'_> {
    fn draw<'r>(&self, records: impl Iterator<Item = &'r Record>) -> Picture {
        let (labels, series) = (self.labels(), self.series());
        let mut parts = vec![vec![Some(Decimal::ZERO); series.len()]; labels.len()];
        let mut unplaced = 0;
        for record in records {
            let Some(place) = self.place(record, &labels) else {
                unplaced += u32::from(self.is_unplaced(record));
                continue;
            };
            let Some(part) = self.part(record, &series) else { continue };
            let figure = match self.sum {
                None => Some(Decimal::ONE),
                Some(sum) => record.get(sum.as_str()).and_then(number),
            };
            let so_far = &mut parts[place][part];
            // One figure that is missing makes the part unknown, not smaller.
            *so_far = so_far.zip(figure).and_then(|(a, b)| a.checked_add(b));
        }
        let empty_end = |(label, parts): &(Label, Vec<Option<Decimal>>)| {
            *label == Label::Unknown && parts.iter().all(|part| *part == Some(Decimal::ZERO))
        };
        let bars = labels.into_iter().zip(parts).filter(|one| !empty_end(one));
        let bars = bars.map(|(label, parts)| Bar { label, parts, whole: None });
        let mut picture = Picture { series, bars: bars.collect(), unplaced };
        picture.drop_empty_parts();
        picture
    }

    fn labels(&self) -> Vec<Label> {
        match self.by {
            By::Month { months, .. } => (0..*months)
                .rev()
                .filter_map(|back| self.on.checked_sub_months(Months::new(back)))
                .map(|day| Label::Month(PartialDate::Month(day.year(), day.month())))
                .collect(),
            By::Choice { field } => {
                let choices = self.choices(field).into_iter();
                choices.map(|(set, id)| Label::Choice(set, id)).chain([Label::Unknown]).collect()
            }
            By::Age { .. } => AGES
                .iter()
                .enumerate()
                .map(|(n, from)| Label::Age(*from, AGES.get(n + 1).map(|next| next - 1)))
                .chain([Label::Unknown])
                .collect(),
        }
    }

    fn series(&self) -> Vec<Option<(Id, Id)>> {
        match self.split {
            None => vec![None],
            Some(split) => self.choices(split).into_iter().map(Some).chain([None]).collect(),
        }
    }

    fn choices(&self, field: &Id) -> Vec<(Id, Id)> {
        match self.fields.iter().find(|one| one.id == *field).map(|field| &field.kind) {
            Some(Kind::Choice { set, among }) => {
                among.iter().map(|id| (set.clone(), id.clone())).collect()
            }
            _ => vec![],
        }
    }

    /// The bar a record belongs to.
    fn place(&self, record: &Record, labels: &[Label]) -> Option<usize> {
        let label = match self.by {
            By::Month { date, .. } => match record.get(date.as_str()) {
                Some(Value::Date(PartialDate::Day(day))) => {
                    Label::Month(PartialDate::Month(day.year(), day.month()))
                }
                Some(Value::Date(month @ PartialDate::Month(..))) => Label::Month(*month),
                _ => return None,
            },
            By::Choice { field } => match record.get(field.as_str()) {
                Some(Value::Choice(id)) => {
                    let known =
                        |one: &Label| matches!(one, Label::Choice(_, choice) if choice == id);
                    return labels.iter().position(known);
                }
                _ => Label::Unknown,
            },
            By::Age { date } => {
                let age = match record.get(date.as_str()) {
                    Some(Value::Date(birth)) => years_between(*birth, self.on),
                    _ => None,
                };
                let Some(age) = age else {
                    return labels.iter().position(|one| *one == Label::Unknown);
                };
                let holds = |one: &Label| matches!(one, Label::Age(from, to) if age >= *from && to.is_none_or(|to| age <= to));
                return labels.iter().position(holds);
            }
        };
        labels.iter().position(|one| *one == label)
    }

    /// Whether a record might belong to a bar and does not say to which.
    fn is_unplaced(&self, record: &Record) -> bool {
        match self.by {
            By::Month { date, months } => {
                let value = record.get(date.as_str());
                let day = matches!(
                    value,
                    Some(Value::Date(PartialDate::Day(_) | PartialDate::Month(..)))
                );
                !day && Window::months(*months, self.on).holds(value) != Truth::No
            }
            _ => false,
        }
    }

    fn part(&self, record: &Record, series: &[Option<(Id, Id)>]) -> Option<usize> {
        let Some(split) = self.split else { return Some(0) };
        let chosen = match record.get(split.as_str()) {
            Some(Value::Choice(id)) => Some(id),
            _ => None,
        };
        series.iter().position(|one| one.as_ref().map(|(_, id)| id) == chosen)
    }
}

impl Picture {
    /// Leaves out the parts that no record has, but never all of them.
    fn drop_empty_parts(&mut self) {
        let has = |part: usize| {
            self.bars.iter().any(|bar| bar.parts[part].is_none_or(|sum| !sum.is_zero()))
        };
        let mut kept: Vec<usize> = (0..self.series.len()).filter(|part| has(*part)).collect();
        if kept.is_empty() {
            kept.push(0);
        }
        self.series = kept.iter().map(|part| self.series[*part].clone()).collect();
        for bar in &mut self.bars {
            bar.parts = kept.iter().map(|part| bar.parts[*part]).collect();
        }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        let nothing = |part: &Option<Decimal>| *part == Some(Decimal::ZERO) || part.is_none();
        let blank = |bar: &Bar| bar.parts.iter().all(nothing) && bar.whole.unwrap_or_default() == 0;
        // An unknown sum comes from a record, so that the picture has something to say.
        let known = self.bars.iter().flat_map(|bar| &bar.parts).all(Option::is_some);
        self.bars.iter().all(blank) && (known || self.bars.iter().all(|bar| bar.whole.is_some()))
    }

    /// Whether some part counts fewer than that many, but not nobody: it would point at a person.
    pub fn points_at_somebody(&self, least: u32) -> bool {
        let few = |part: &Decimal| *part > Decimal::ZERO && *part < Decimal::from(least);
        self.bars.iter().flat_map(|bar| bar.parts.iter().flatten()).any(few)
    }

    /// The greatest bar.
    pub fn greatest(&self) -> Decimal {
        let whole = |bar: &Bar| match bar.whole {
            Some(whole) => whole.into(),
            None => bar.parts.iter().flatten().sum(),
        };
        self.bars.iter().map(whole).max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{catalogue, day, member, record};

    fn drawn(chart: &str, records: Vec<Record>) -> Picture {
        let chart = &catalogue().charts[chart];
        picture(chart, catalogue(), &Registers::new(records), day("2026-11-23"))
    }

    fn part(picture: &Picture, label: &Label) -> Vec<Option<Decimal>> {
        let bar = picture.bars.iter().find(|bar| bar.label == *label);
        bar.map(|bar| bar.parts.clone()).unwrap_or_default()
    }

    #[test]
    fn a_month_whose_weight_is_missing_is_unknown_and_the_others_are_not() {
        let picture = drawn(
            "output-by-month",
            vec![
                record(
                    "production",
                    1,
                    &[("on", "2026-10-05"), ("mineral", "gold"), ("weight", "12 gram")],
                ),
                record(
                    "production",
                    2,
                    &[("on", "2026-10-09"), ("mineral", "gold"), ("weight", "3 gram")],
                ),
                record("production", 3, &[("on", "2026-09-02"), ("mineral", "gold")]),
            ],
        );
        let month = |month| Label::Month(PartialDate::Month(2026, month));
        assert_eq!(part(&picture, &month(10)), [Some(Decimal::from(15))]);
        assert_eq!(part(&picture, &month(9)), [None]);
        assert_eq!(part(&picture, &month(8)), [Some(Decimal::ZERO)]);
        assert_eq!(picture.bars.len(), 12);
        assert_eq!(picture.greatest(), Decimal::from(15));
    }

    #[test]
    fn members_stand_by_age_and_sex_and_those_who_do_not_say_apart() {
        let active = |number, typed: &[(&str, &str)]| {
            let all: Vec<_> = typed.iter().copied().chain([("standing", "approved")]).collect();
            member(number, &all)
        };
        let picture = drawn(
            "members-by-age",
            vec![
                active(1, &[("birth-date", "1990-02-01"), ("sex", "female")]),
                active(2, &[("birth-date", "1990-02-01"), ("sex", "male")]),
                active(3, &[("sex", "male")]),
            ],
        );
        let one = Some(Decimal::ONE);
        assert_eq!(part(&picture, &Label::Age(35, Some(44))), [one, one]);
        assert_eq!(part(&picture, &Label::Unknown), [Some(Decimal::ZERO), one]);
        assert!(picture.points_at_somebody(5));
    }

    #[test]
    fn a_book_without_records_draws_nothing() {
        assert!(drawn("output-by-month", vec![]).is_empty());
        assert!(drawn("coverage", vec![]).is_empty());
    }
}
