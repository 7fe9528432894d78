use chrono::NaiveDate;
use ngazi_catalogue::{Catalogue, Scheme};
use ngazi_domain::{PartialDate, RecordId, Value, add_months};

use crate::count::population;
use crate::{Count, Registers, sample_size};

/// The group on a day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// Active members.
    pub members: u32,
    /// Members inspected in the period of the scheme.
    pub inspected: Count,
    /// Members whose inspection is due: never inspected first, then the oldest.
    pub due: Vec<Inspection>,
    /// Outside sample by kind of audit, in the order of the scheme; nothing without members.
    pub samples: Vec<(ngazi_domain::Id, u32)>,
}

/// A member's internal inspection that is due.
#[derive(Debug, Clone, PartialEq)]
pub struct Inspection {
    /// The member.
    pub member: RecordId,
    /// The last inspection, when there was one.
    pub last: Option<PartialDate>,
}

/// Typed view of what the group reads of a member.
struct Member {
    id: RecordId,
    last_inspection: Option<PartialDate>,
}

pub(crate) fn group(
    catalogue: &Catalogue,
    scheme: &Scheme,
    registers: &Registers,
    on: NaiveDate,
) -> Group {
    let Some(active) = catalogue.facts.get("members") else { return Group::default() };
    let members: Vec<Member> = population(active, registers, on)
        .map(|record| Member {
            id: record.id,
            last_inspection: match record.get("last-inspection") {
                Some(Value::Date(date)) => Some(*date),
                _ => None,
            },
        })
        .collect();
    let fresh = |date: PartialDate| add_months(date.earliest(), scheme.internal_months) >= on;
    let mut due: Vec<Inspection> = members
        .iter()
        .filter(|member| !member.last_inspection.is_some_and(fresh))
        .map(|member| Inspection { member: member.id, last: member.last_inspection })
        .collect();
    due.sort_by_key(|one| one.last.map(PartialDate::earliest));
    let all = members.len() as u32;
    let samples = scheme
        .samples
        .iter()
        .filter(|_| all > 0)
        .filter_map(|sample| Some((sample.audit.clone(), sample_size(all, sample.factor)?)));
    Group {
        members: all,
        inspected: Count { yes: all - due.len() as u32, no: due.len() as u32, unknown: 0 },
        samples: samples.collect(),
        due,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{catalogue, day, member};

    #[test]
    fn the_longest_uninspected_member_is_due_first() {
        let registers = Registers::new([
            member(1, &[("standing", "approved"), ("last-inspection", "2026-10-01")]),
            member(2, &[("standing", "approved"), ("last-inspection", "2024-03")]),
            member(3, &[("standing", "registered")]),
            member(4, &[("standing", "left")]),
        ]);
        let scheme = &catalogue().schemes["iaf-md-1"];
        let group = group(catalogue(), scheme, &registers, day("2026-11-23"));
        let due: Vec<_> = group.due.iter().map(|one| one.last.map(|d| d.to_string())).collect();
        assert_eq!(due, [None, Some("2024-03".to_owned())]);
        assert_eq!(group.members, 3);
        assert_eq!(group.inspected, Count { yes: 1, no: 2, unknown: 0 });
    }
}
