//! What the way of writing in a file leaves open.

use ngazi_domain::{DateOrder, Field, Form, Kind, date_order, decimal_sign, is_ambiguous_number};
use ngazi_exchange::{Cell, Sheet};

use super::amount::split;
use super::layout::Layout;
use super::sheets::Plan;

/// What a person, or the command line, said about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Answers {
    /// Whether `03/04/2026` begins with the month.
    pub month_first: Option<bool>,
    /// The decimal sign.
    pub decimal: Option<char>,
}

/// The dates and numbers that are written as text, by what they say of their order and their sign.
#[derive(Debug, Default)]
pub(crate) struct Writing {
    day_first: usize,
    month_first: usize,
    /// The first date that can be read both ways.
    either: Option<String>,
    comma: usize,
    point: usize,
    /// The first number that can be read both ways.
    ambiguous: Option<String>,
}

/// Texts longer than this are no dates and no numbers.
const LONGEST: usize = 40;

impl Writing {
    /// Of every sheet that is read.
    pub fn of(sheets: &[Sheet], plan: &Plan, form: &Form) -> Self {
        let mut writing = Self::default();
        let (sheet, layout) = &plan.main;
        writing.look(&sheets[*sheet], layout, &form.fields);
        for (place, sheet, layout) in &plan.lists {
            writing.look(&sheets[*sheet], layout, form.fields[*place].columns());
        }
        writing
    }

    fn look(&mut self, sheet: &Sheet, layout: &Layout, fields: &[Field]) {
        let wanted = |kind: &Kind| matches!(kind, Kind::Date { .. }) || kind.is_numeric();
        let columns: Vec<(usize, bool)> = layout
            .fields()
            .map(|(column, place, _)| (column, &fields[place].kind))
            .filter(|(_, kind)| wanted(kind))
            .map(|(column, kind)| (column, kind.is_numeric()))
            .collect();
        for row in &sheet.rows[layout.heading + 1..] {
            for (column, numeric) in &columns {
                match row.get(*column) {
                    Some(Cell::Text(text)) if text.len() > LONGEST => {}
                    Some(Cell::Text(text)) if *numeric => self.number(text),
                    Some(Cell::Text(text)) => self.date(text),
                    _ => {}
                }
            }
        }
    }

    fn date(&mut self, text: &str) {
        let day = text.split(['T', ' ']).next().filter(|_| text.contains(':')).unwrap_or(text);
        match date_order(day) {
            Some(DateOrder::DayFirst) => self.day_first += 1,
            Some(DateOrder::MonthFirst) => self.month_first += 1,
            Some(DateOrder::Either) if self.either.is_none() => self.either = Some(day.to_owned()),
            _ => {}
        }
    }

    fn number(&mut self, text: &str) {
        let Some(amount) = split(text) else { return };
        match decimal_sign(amount.number) {
            Some(',') => self.comma += 1,
            Some(_) => self.point += 1,
            None if self.ambiguous.is_none() && is_ambiguous_number(amount.number) => {
                self.ambiguous = Some(amount.number.to_owned());
            }
            None => {}
        }
    }

    /// The date that leaves the order open: nothing else in the file decides, or others contradict each other. Counting
    /// them would silently turn the days of the other hand.
    pub fn open_date(&self) -> Option<&str> {
        self.either.as_deref().filter(|_| (self.day_first == 0) == (self.month_first == 0))
    }

    /// The number that leaves the decimal sign open, in the same way.
    pub fn open_number(&self) -> Option<&str> {
        self.ambiguous.as_deref().filter(|_| (self.comma == 0) == (self.point == 0))
    }

    /// Whether the month stands first; nothing while that is open. Of clear dates in both orders, most
    /// decide and the others are turned away.
    pub fn month_first(&self, answers: Answers) -> Option<bool> {
        match self.open_date() {
            Some(_) => answers.month_first,
            None => Some(self.month_first > self.day_first),
        }
    }

    /// The decimal sign; nothing while that is open. `own` is the country's.
    pub fn decimal(&self, answers: Answers, own: char) -> Option<char> {
        match self.open_number() {
            Some(_) => answers.decimal,
            None if self.comma == self.point => Some(own),
            None => Some(if self.comma > self.point { ',' } else { '.' }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn writing(dates: &[&str], numbers: &[&str]) -> Writing {
        let mut writing = Writing::default();
        dates.iter().for_each(|text| writing.date(text));
        numbers.iter().for_each(|text| writing.number(text));
        writing
    }

    const NOTHING: Answers = Answers { month_first: None, decimal: None };

    #[test]
    fn one_clear_date_decides_for_the_whole_file() {
        let clear = writing(&["03/04/2026", "28/02/2026"], &[]);
        assert_eq!((clear.open_date(), clear.month_first(NOTHING)), (None, Some(false)));
        let american = writing(&["03/04/2026", "02/28/2026 10:30"], &[]);
        assert_eq!(american.month_first(NOTHING), Some(true));
        let both = writing(&["28/02/2026", "27/02/2026", "02/28/2026"], &[]);
        assert_eq!(both.month_first(NOTHING), Some(false), "most of them decide");
    }

    #[test]
    fn where_two_hands_contradict_each_other_a_person_decides() {
        let dates = writing(&["28/02/2026", "27/02/2026", "02/28/2026", "03/04/2026"], &[]);
        assert_eq!((dates.open_date(), dates.month_first(NOTHING)), (Some("03/04/2026"), None));
        let numbers = writing(&[], &["12,5", "11,25", "13.5", "1.500"]);
        assert_eq!((numbers.open_number(), numbers.decimal(NOTHING, ',')), (Some("1.500"), None));
        let clear = writing(&[], &["12,5", "11,25", "13.5"]);
        assert_eq!(clear.decimal(NOTHING, '.'), Some(','), "most of them decide");
    }

    #[test]
    fn an_open_date_waits_for_an_answer() {
        let open = writing(&["2026-04-03", "03/04/2026", "05/05/2026"], &[]);
        assert_eq!((open.open_date(), open.month_first(NOTHING)), (Some("03/04/2026"), None));
        let answers = Answers { month_first: Some(true), ..NOTHING };
        assert_eq!(open.month_first(answers), Some(true));
        assert_eq!(writing(&["2026-04-03", "2026"], &[]).month_first(NOTHING), Some(false));
    }

    #[test]
    fn an_open_number_waits_for_an_answer_and_a_clear_one_gives_it() {
        let open = writing(&[], &["USD 1.500", "12", "abc"]);
        assert_eq!((open.open_number(), open.decimal(NOTHING, ',')), (Some("1.500"), None));
        let clear = writing(&[], &["1.500 kg", "12,5 kg"]);
        assert_eq!(clear.decimal(NOTHING, '.'), Some(','));
        assert_eq!(
            writing(&[], &["12"]).decimal(NOTHING, ','),
            Some(','),
            "the country's own sign"
        );
    }
}
