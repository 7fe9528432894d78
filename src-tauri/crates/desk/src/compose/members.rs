//! Members by numbers, never by name.

use std::collections::BTreeMap;

use ngazi_domain::{Condition, Kind, Record, Truth, Value, years_between};
use ngazi_dossier::model::{Block, Cell, Table};

use super::books::{Drawn, drawn, picture_of};
use super::{Paper, column, numeric};

// Small groups are put together until they are large enough, so that subtracting gives nothing away either.
pub(super) use crate::figures::SMALLEST;

/// Lower bounds of the age bands, after the one for persons under 18.
const BANDS: [u32; 4] = [18, 25, 35, 50];

/// Facts told as sentences.
const TOLD: [&str; 7] = [
    "members",
    "women",
    "members-with-id",
    "members-adult",
    "agreements-signed",
    "members-inspected",
    "members-trained",
];

pub(super) fn blocks(paper: &Paper<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let told = TOLD.iter().filter_map(|id| {
        let fact = reader.catalogue.facts.get(*id)?;
        Some(reader.fact(&fact.id, paper.told(fact)?))
    });
    let mut blocks =
        vec![Block::Paragraph(paper.say("members-no-names")), Block::List(told.collect())];
    if let Some((declared, written)) = paper.conclusions.members_differ(reader.registers) {
        blocks.push(Block::Paragraph(reader.say(
            "members-differ",
            &[
                ("declared", reader.words.decimal(declared.into()).into()),
                ("written", written.into()),
            ],
        )));
    }
    let active: Vec<&Record> = match reader.catalogue.facts.get("members") {
        Some(fact) => reader
            .registers
            .of("member")
            .iter()
            .filter(|one| {
                Condition::all(&fact.of, &reader.registers.context(one, reader.on)) == Truth::Yes
            })
            .collect(),
        None => vec![],
    };
    if active.is_empty() {
        return blocks;
    }
    for field in ["sex", "task", "standing"] {
        blocks.extend(by_choice(paper, &active, field));
    }
    blocks.extend(charts(paper));
    blocks.push(by_age(paper, &active));
    blocks.push(Block::Paragraph(reader.say("members-small", &[("count", SMALLEST.into())])));
    blocks
}

/// How far everybody was reached. A picture by other ages than those of the table is left out: two ways to part the same
/// people give small groups away by subtraction.
fn charts(paper: &Paper<'_>) -> Vec<Block> {
    let reader = &paper.reader;
    let Some(form) = reader.catalogue.forms.get("member") else { return vec![] };
    let of_all = |drawn: &Drawn| matches!(drawn, Drawn::Whole { of_all: true, .. });
    let drawn = drawn(paper, form).into_iter().filter(of_all);
    drawn.map(|one| picture_of(paper, &one)).collect()
}

fn by_choice(paper: &Paper<'_>, members: &[&Record], field: &str) -> Option<Block> {
    let reader = &paper.reader;
    let form = reader.catalogue.forms.get("member")?;
    let field = form.field(field).filter(|field| paper.may_see(field.privacy))?;
    let Kind::Choice { set, among } = &field.kind else { return None };
    let count = |wanted: Option<&str>| {
        members.iter().filter(|one| one.id_of(field.id.as_str()) == wanted).count() as u32
    };
    let known = among.iter().map(|id| (reader.choice(set, id), count(Some(id.as_str()))));
    let rows = known.chain([(paper.say("members-not-written"), count(None))]);
    Some(table(paper, reader.label(form, &field.id), rows))
}

fn by_age(paper: &Paper<'_>, members: &[&Record]) -> Block {
    let mut bands: BTreeMap<Option<u32>, u32> = BTreeMap::new();
    for member in members {
        // A person whose age cannot be said from the register is not put into a band.
        let age = match member.get("birth-date") {
            Some(Value::Date(birth)) => years_between(*birth, paper.reader.on),
            _ => None,
        };
        let band = age.map(|age| BANDS.into_iter().rev().find(|from| age >= *from).unwrap_or(0));
        *bands.entry(band).or_default() += 1;
    }
    let label = |from: u32| {
        let next = BANDS.into_iter().find(|bound| *bound > from);
        match (from, next) {
            (0, _) => paper.say("age-under-18"),
            (from, Some(next)) => {
                paper.reader.say("age-band", &[("from", from.into()), ("to", (next - 1).into())])
            }
            (from, None) => paper.reader.say("age-from", &[("from", from.into())]),
        }
    };
    let count = |band: Option<u32>| bands.get(&band).copied().unwrap_or_default();
    let known = [0].into_iter().chain(BANDS).map(|from| (label(from), count(Some(from))));
    let rows = known.chain([(paper.say("members-not-written"), count(None))]);
    table(paper, paper.say("members-age"), rows)
}

fn table(paper: &Paper<'_>, label: String, rows: impl Iterator<Item = (String, u32)>) -> Block {
    let (kept, together) = put_together(rows.filter(|(_, count)| *count > 0).collect());
    let row = |words: String, count: u32| {
        let few = count < SMALLEST && count > 0;
        let number = match few {
            // Only when the whole cooperative is that small.
            true => paper.reader.say("members-few", &[("count", SMALLEST.into())]),
            false => paper.number(count),
        };
        vec![Cell::text(words), Cell::text(number)]
    };
    let others = together.map(|count| row(paper.say("members-together"), count));
    Block::Table(Table {
        caption: paper.reader.say("members-caption", &[("by", label.clone().into())]),
        columns: vec![column(label, 5), numeric(paper.say("head-members"), 2)],
        rows: kept.into_iter().map(|(words, count)| row(words, count)).chain(others).collect(),
    })
}

/// Groups that are large enough, and the number of all others together. A single small group takes the smallest
/// large one with it.
fn put_together(groups: Vec<(String, u32)>) -> (Vec<(String, u32)>, Option<u32>) {
    let (mut kept, small): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|(_, count)| *count >= SMALLEST);
    if small.is_empty() {
        return (kept, None);
    }
    let mut together: u32 = small.iter().map(|(_, count)| count).sum();
    let mut groups = small.len();
    while together < SMALLEST || groups < 2 {
        let smallest = (0..kept.len()).min_by_key(|index| kept[*index].1);
        let Some(smallest) = smallest else { break };
        together += kept.remove(smallest).1;
        groups += 1;
    }
    (kept, Some(together))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(counts: &[u32]) -> (Vec<u32>, Option<u32>) {
        let named = counts.iter().enumerate().map(|(n, count)| (n.to_string(), *count)).collect();
        let (kept, together) = put_together(named);
        (kept.into_iter().map(|(_, count)| count).collect(), together)
    }

    #[test]
    fn large_groups_stand_alone() {
        assert_eq!(groups(&[14, 33, 5]), (vec![14, 33, 5], None));
    }

    #[test]
    fn a_small_group_cannot_be_found_by_subtracting() {
        assert_eq!(groups(&[14, 33, 3]), (vec![33], Some(17)), "one alone takes the next with it");
        assert_eq!(groups(&[14, 33, 3, 4]), (vec![14, 33], Some(7)));
        assert_eq!(groups(&[14, 33, 1, 2]), (vec![33], Some(17)), "three are still too few");
    }

    #[test]
    fn a_tiny_cooperative_is_one_group() {
        assert_eq!(groups(&[2, 1]), (vec![], Some(3)));
    }
}
