//! How backups are called, and which of them stay.

use std::collections::BTreeSet;

use chrono::Datelike;
use ngazi_domain::Day;

/// Days, weeks and months of which one backup stays. Only those count of which there is one, so that a laptop that lay
/// in a cupboard for a year loses none.
pub(crate) const DAYS: usize = 7;
pub(crate) const WEEKS: usize = 4;
pub(crate) const MONTHS: usize = 12;

/// How the name of a backup ends.
const ENDING: &str = ".ngazi-backup";
/// So much of the name of a store stands in that of its backups.
const SHORT: usize = 8;

/// When a backup was made, as its name says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment {
    /// The day, where the laptop was.
    pub day: Day,
    /// Hour and minute as one number: 1042.
    pub time: u32,
    /// Counts those of one minute, from one.
    pub number: u32,
}

/// The beginning of the name of a store, which is all that a name of a backup says of it.
pub(crate) fn short(store: &str) -> &str {
    store.get(..SHORT).unwrap_or(store)
}

/// The name of a backup: `ngazi-5f0c91ab-2026-11-23-1042.ngazi-backup`. Nothing typed is in it.
pub(crate) fn name(store: &str, moment: Moment) -> String {
    let Moment { day, time, number } = moment;
    let counted = if number > 1 { format!("-{number}") } else { String::new() };
    format!("ngazi-{}-{}-{time:04}{counted}{ENDING}", short(store), day.format("%Y-%m-%d"))
}

/// Of which store a backup is, by the beginning of its name, and when it was made; nothing for the name of another
/// file.
pub(crate) fn read(name: &str) -> Option<(&str, Moment)> {
    let rest = name.strip_prefix("ngazi-")?.strip_suffix(ENDING)?;
    let (store, rest) = rest.split_once('-')?;
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if store.len() != SHORT || !plain(store) {
        return None;
    }
    let day = Day::parse_from_str(rest.get(..10)?, "%Y-%m-%d").ok()?;
    let rest = rest.get(10..)?.strip_prefix('-')?;
    let (time, number) = match rest.split_once('-') {
        Some((time, number)) => (time, number.parse().ok().filter(|number| *number > 1)?),
        None => (rest, 1),
    };
    let moment = Moment { day, time: time.parse().ok()?, number };
    // Only what this program would write itself: "+942" is a number, too.
    (self::name(store, moment) == name).then_some((store, moment))
}

/// Those that stay: the newest of each of the last seven days, four weeks and twelve months.
pub(crate) fn stay(moments: &BTreeSet<Moment>) -> BTreeSet<Moment> {
    let mut stay = BTreeSet::new();
    newest(moments, DAYS, |day| (day.year(), day.ordinal()), &mut stay);
    newest(moments, WEEKS, |day| (day.iso_week().year(), day.iso_week().week()), &mut stay);
    newest(moments, MONTHS, |day| (day.year(), day.month()), &mut stay);
    stay
}

/// Adds the newest of each of the last spans of time.
fn newest(
    moments: &BTreeSet<Moment>,
    spans: usize,
    span: impl Fn(Day) -> (i32, u32),
    stay: &mut BTreeSet<Moment>,
) {
    let mut last = None;
    let mut left = spans;
    for moment in moments.iter().rev() {
        let now = Some(span(moment.day));
        if now != last {
            if left == 0 {
                return;
            }
            left -= 1;
            stay.insert(*moment);
        }
        last = now;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STORE: &str = "5f0c91ab77aa00112233445566778899";

    fn day(number: u64) -> Day {
        Day::from_ymd_opt(2026, 1, 1).expect("a day") + chrono::Days::new(number)
    }

    fn at_noon(number: u64) -> Moment {
        Moment { day: day(number), time: 1200, number: 1 }
    }

    fn moments() -> impl Strategy<Value = BTreeSet<Moment>> {
        let moment = (0..900_u64, 0..24_u32, 1..4_u32).prop_map(|(number, hour, count)| Moment {
            day: day(number),
            time: hour * 100,
            number: count,
        });
        proptest::collection::btree_set(moment, 0..300)
    }

    proptest! {
        #[test]
        fn a_name_says_when_it_was_made(
            number in 0..20_000_u64,
            time in 0..2400_u32,
            count in 1..50_u32,
        ) {
            let moment = Moment { day: day(number), time, number: count };
            let name = name(STORE, moment);
            prop_assert_eq!(read(&name), Some(("5f0c91ab", moment)));
        }

        #[test]
        fn any_other_name_is_left_alone(name in ".{0,60}") {
            prop_assert_eq!(read(&name), None);
        }

        #[test]
        fn the_newest_always_stays(moments in moments()) {
            let stays = stay(&moments);
            prop_assert_eq!(stays.last(), moments.last());
        }

        #[test]
        fn what_stays_was_there_and_is_few(moments in moments()) {
            let stay = stay(&moments);
            prop_assert!(stay.is_subset(&moments));
            prop_assert!(stay.len() <= DAYS + WEEKS + MONTHS);
        }

        #[test]
        fn what_stayed_stays_when_it_is_asked_again(moments in moments()) {
            let once = stay(&moments);
            prop_assert_eq!(stay(&once), once);
        }

        #[test]
        fn few_backups_all_stay(numbers in proptest::collection::btree_set(0..900_u64, 0..=DAYS)) {
            let moments: BTreeSet<Moment> = numbers.into_iter().map(at_noon).collect();
            prop_assert_eq!(stay(&moments), moments);
        }
    }

    #[test]
    fn years_of_daily_backups_leave_seven_days_four_weeks_and_twelve_months() {
        let mut there = BTreeSet::new();
        for number in 0..800 {
            for time in [900, 1700] {
                there.insert(Moment { time, ..at_noon(number) });
                there = stay(&there);
            }
        }
        let today = day(799);
        let newest = there.last().copied().expect("one");
        assert_eq!(newest, Moment { time: 1700, ..at_noon(799) });
        let ages: Vec<i64> = there.iter().rev().map(|one| (today - one.day).num_days()).collect();
        assert_eq!(ages[..7], [0, 1, 2, 3, 4, 5, 6]);
        assert!(there.iter().all(|one| one.time == 1700), "of each day the last one");
        let weeks: BTreeSet<_> = there.iter().map(|one| one.day.iso_week()).collect();
        let months: BTreeSet<_> =
            there.iter().map(|one| (one.day.year(), one.day.month())).collect();
        assert!(weeks.len() >= WEEKS && months.len() == MONTHS, "{ages:?}");
        assert!(there.len() <= DAYS + WEEKS + MONTHS, "{ages:?}");
    }

    #[test]
    fn names_that_only_look_like_a_backup_are_left_alone() {
        for name in [
            "ngazi-5f0c91ab-2026-11-23-1042.ngazi-backup.part",
            "ngazi-5f0c91ab-2026-11-23-1042.ngazi",
            "ngazi-5f0c91ab-2026-11-23-1042-1.ngazi-backup",
            "ngazi-5f0c91ab-2026-11-23-+942.ngazi-backup",
            "ngazi-5f0c91ab-2026-11-31-1042.ngazi-backup",
            "ngazi-5f0c91a-2026-11-23-1042.ngazi-backup",
            "ngazi-5f0c91ag-2026-11-23-1042.ngazi-backup",
            "copy of ngazi-5f0c91ab-2026-11-23-1042.ngazi-backup",
        ] {
            assert_eq!(read(name), None, "{name}");
        }
    }
}
