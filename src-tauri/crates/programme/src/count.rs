use std::collections::HashMap;

use chrono::NaiveDate;
use ngazi_catalogue::{Fact, Naming};
use ngazi_domain::{Condition, Record, RecordId, Truth, Value, Values};

use crate::Registers;
use crate::window::Window;

/// How many of those counted are a yes, a no, or not to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// So many are.
    pub yes: u32,
    /// So many are not.
    pub no: u32,
    /// Of so many the records do not say.
    pub unknown: u32,
}

impl Count {
    /// All that were counted.
    pub fn all(self) -> u32 {
        self.yes + self.no + self.unknown
    }

    /// Whether at least so many percent are a yes; nobody counted is not enough.
    pub fn reaches(self, percent: u32) -> bool {
        self.all() > 0 && u64::from(self.yes) * 100 >= u64::from(percent) * u64::from(self.all())
    }

    fn add(&mut self, truth: Truth) {
        match truth {
            Truth::Yes => self.yes += 1,
            Truth::No => self.no += 1,
            Truth::Unknown => self.unknown += 1,
        }
    }
}

/// The records that a fact counts. Where it cannot be said whether a record belongs, it does not.
pub(crate) fn population<'a>(
    fact: &'a Fact,
    registers: &'a Registers,
    on: NaiveDate,
) -> impl Iterator<Item = &'a Record> {
    let asked = Asked::new(fact, registers, on);
    let belongs = move |record: &&Record| asked.belongs(record) == Truth::Yes;
    registers.of(fact.form.as_str()).iter().filter(belongs)
}

/// The number of a fact on a day. A record of which it cannot be said whether it belongs is an unknown, never nobody.
pub fn count(fact: &Fact, registers: &Registers, on: NaiveDate) -> Count {
    let (mut count, asked) = (Count::default(), Asked::new(fact, registers, on));
    for record in registers.of(fact.form.as_str()) {
        match asked.belongs(record) {
            Truth::Yes => count.add(asked.is_yes(record)),
            Truth::Unknown => count.add(Truth::Unknown),
            Truth::No => {}
        }
    }
    count
}

/// A fact with the records that other registers name.
struct Asked<'a> {
    fact: &'a Fact,
    registers: &'a Registers,
    on: NaiveDate,
    of: Vec<Named>,
    yes: Vec<Named>,
}

/// Who is named in another register, and whether surely within its months.
type Named = HashMap<RecordId, Truth>;

impl<'a> Asked<'a> {
    fn new(fact: &'a Fact, registers: &'a Registers, on: NaiveDate) -> Self {
        let all =
            |namings: &[Naming]| namings.iter().map(|one| named(one, registers, on)).collect();
        Self { fact, registers, on, of: all(&fact.of_named_in), yes: all(&fact.named_in) }
    }

    fn belongs(&self, record: &Record) -> Truth {
        self.hold(&self.fact.of, &self.of, record)
    }

    fn is_yes(&self, record: &Record) -> Truth {
        self.hold(&self.fact.yes, &self.yes, record)
    }

    fn hold(&self, conditions: &[Condition], named: &[Named], record: &Record) -> Truth {
        let own = Condition::all(conditions, &self.registers.context(record, self.on));
        let in_it = |one: &Named| one.get(&record.id).copied().unwrap_or(Truth::No);
        named.iter().map(in_it).fold(own, Truth::and)
    }
}

fn named(naming: &Naming, registers: &Registers, on: NaiveDate) -> Named {
    let mut named = Named::new();
    for record in registers.of(naming.form.as_str()) {
        let within = match &naming.within {
            None => Truth::Yes,
            Some((date, months)) => Window::months(*months, on).holds(record.get(date.as_str())),
        };
        let within = within.and(Condition::all(&naming.of, &registers.context(record, on)));
        if within == Truth::No {
            continue;
        }
        let one = std::slice::from_ref(&record.values);
        let rows: &[Values] = match &naming.list {
            None => one,
            Some(list) => record.get(list.as_str()).map(Value::rows).unwrap_or_default(),
        };
        for row in rows {
            if let Some(Value::Reference(id)) = row.get(naming.field.as_str()) {
                let known = named.entry(*id).or_insert(within);
                // One sure record is enough.
                if within == Truth::Yes {
                    *known = Truth::Yes;
                }
            }
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{catalogue, day, member};

    #[test]
    fn a_member_without_birth_date_is_neither_adult_nor_child() {
        let members = [
            member(1, &[("standing", "approved"), ("birth-date", "1990")]),
            member(2, &[("standing", "approved"), ("birth-date", "2012")]),
            member(3, &[("standing", "approved")]),
            member(4, &[("standing", "left")]),
            member(5, &[("birth-date", "2012")]),
        ];
        let registers = Registers::new(members);
        let count = count(&catalogue().facts["members-adult"], &registers, day("2026-11-23"));
        assert_eq!(count, Count { yes: 1, no: 1, unknown: 2 }, "nor is one without standing");
    }

    #[test]
    fn nobody_is_not_everybody() {
        assert!(!Count::default().reaches(100));
        assert!(!Count { yes: 85, no: 0, unknown: 1 }.reaches(100), "unknown counts as no");
        assert!(Count { yes: 86, no: 0, unknown: 0 }.reaches(100));
    }
}
