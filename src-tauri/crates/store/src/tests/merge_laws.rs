//! What holds for any acts on two laptops: they agree in the end, whoever takes in first.

use ngazi_domain::Id;
use proptest::prelude::*;

use super::bundle::{beside, copy};
use super::*;
use crate::{Act, Choices, Conflict, Says, Since, Taken};

/// Something that a person does; numbers choose among what is there.
#[derive(Debug, Clone)]
enum Step {
    Add(usize),
    Change(usize, usize, usize),
    Clear(usize, usize),
    Remove(usize),
    Restore(usize),
    /// The answer about one of two things.
    Answer(usize, usize, usize),
    TakeBack(usize),
    Renew(usize, u32),
    Settle(usize, usize),
}

const FIELDS: [&str; 3] = ["family-name", "team", "village"];
const WORDS: [&str; 3] = ["Amani", "Bahati", "Furaha"];
const THINGS: [&str; 2] = ["cd.card", "cd.approval"];
/// Two moments, so that some acts are of the same one.
const MOMENTS: [&str; 2] = ["2026-11-23T10:42:00Z", "2026-11-24T08:00:00Z"];

fn steps() -> impl Strategy<Value = Vec<(Step, usize)>> {
    let step = prop_oneof![
        2 => (0..3_usize).prop_map(Step::Add),
        4 => (0..9_usize, 0..3_usize, 0..3_usize).prop_map(|(n, f, w)| Step::Change(n, f, w)),
        1 => (0..9_usize, 0..3_usize).prop_map(|(n, field)| Step::Clear(n, field)),
        1 => (0..9_usize).prop_map(Step::Remove),
        1 => (0..9_usize).prop_map(Step::Restore),
        3 => (0..2_usize, 0..3_usize, 0..3_usize).prop_map(|(t, f, w)| Step::Answer(t, f, w)),
        1 => (0..2_usize).prop_map(Step::TakeBack),
        1 => (0..9_usize, 1..4_u32).prop_map(|(n, version)| Step::Renew(n, version)),
        1 => (0..9_usize, 0..2_usize).prop_map(|(n, side)| Step::Settle(n, side)),
    ];
    prop::collection::vec((step, 0..2_usize), 0..8)
}

/// A record by what it is, a field, and what each laptop says, when, with its number.
type Undecided = (String, Option<Id>, Vec<(Says, String, Option<u32>)>);

/// One laptop of the two.
struct Side {
    store: Store,
    /// Tells its new records from those of the other.
    tag: u8,
    made: u8,
}

impl Side {
    fn new_id(&mut self) -> RecordId {
        self.made += 1;
        let mut bytes = [0; 16];
        (bytes[0], bytes[1]) = (self.tag, self.made);
        RecordId::from_random(bytes)
    }

    /// The record of that place among those of a form, by their ids.
    fn member(&self, n: usize) -> Option<Record> {
        let mut all = self.store.records().expect("readable");
        all.retain(|one| one.form == "member");
        all.sort_by_key(|one| one.id);
        let count = all.len();
        (count > 0).then(|| all.swap_remove(n % count))
    }

    fn about(&self, thing: usize) -> Option<Record> {
        let all = self.store.records().expect("readable");
        all.into_iter().find(|one| one.subject.as_ref().is_some_and(|of| *of == THINGS[thing]))
    }

    fn play(&mut self, steps: &[(Step, usize)]) {
        for (step, moment) in steps {
            self.step(step, MOMENTS[*moment]);
        }
    }

    fn step(&mut self, step: &Step, at: &str) {
        let word = |word: usize| Value::Text(WORDS[word].to_owned());
        match *step {
            Step::Add(name) => {
                let id = self.new_id();
                let values = Values::from([(Id::new(FIELDS[0]), word(name))]);
                self.act(at, |act| act.add(id, &"member".into(), 1, None, values).map(|_| ()));
            }
            Step::Change(n, field, name) => {
                let Some(record) = self.member(n) else { return };
                let mut values = record.values.clone();
                values.insert(Id::new(FIELDS[field]), word(name));
                self.act(at, |act| act.change(&record, values).map(|_| ()));
            }
            Step::Clear(n, field) => {
                let Some(record) = self.member(n) else { return };
                let mut values = record.values.clone();
                values.remove(FIELDS[field]);
                self.act(at, |act| act.change(&record, values).map(|_| ()));
            }
            Step::Remove(n) => {
                let Some(record) = self.member(n) else { return };
                self.act(at, |act| act.remove(record.id, WORDS[n % 3]));
            }
            Step::Restore(n) => {
                let mut all = self.store.removed().expect("readable");
                all.retain(|one| one.form == "member");
                all.sort_by_key(|one| one.id);
                let place = n.checked_rem(all.len()).unwrap_or_default();
                let Some(one) = all.get(place) else { return };
                self.act(at, |act| act.restore(one.id).map(|_| ()));
            }
            Step::Answer(thing, field, name) => match self.about(thing) {
                Some(record) => {
                    let mut values = record.values.clone();
                    values.insert(Id::new(FIELDS[field]), word(name));
                    self.act(at, |act| act.change(&record, values).map(|_| ()));
                }
                None => {
                    let id = self.new_id();
                    let values = Values::from([(Id::new(FIELDS[field]), word(name))]);
                    let subject = Some(Id::new(THINGS[thing]));
                    let form = Id::new("fee-quote");
                    self.act(at, |act| act.add(id, &form, 1, subject, values).map(|_| ()));
                }
            },
            Step::TakeBack(thing) => {
                let Some(record) = self.about(thing) else { return };
                self.act(at, |act| act.remove(record.id, ""));
            }
            Step::Renew(n, version) => {
                let Some(record) = self.member(n) else { return };
                let values = record.values.clone();
                self.act(at, |act| act.renew(&record, version, values).map(|_| ()));
            }
            Step::Settle(n, side) => {
                let open = self.store.conflicts().expect("readable");
                let place = n.checked_rem(open.len()).unwrap_or_default();
                let Some(one) = open.get(place) else { return };
                self.store.settle_conflict(one, side, at).expect("settled");
            }
        }
    }

    fn act(&mut self, at: &str, work: impl FnOnce(&mut Act<'_>) -> Result<(), StoreError>) {
        self.store.transact("try", at, work).expect("written");
    }

    fn write(&mut self, since: Since, to: &Path) {
        self.store.write_bundle(since, to, AT).expect("written");
    }

    fn take(&mut self, path: &Path) -> Taken {
        let incoming = self.store.read_bundle(path).expect("readable");
        self.store.take_bundle(&incoming, &Choices::new(), AT).expect("taken in")
    }

    /// Every record by what it is, not by where it stands: its answers, and whether it was removed.
    fn content(&self) -> Vec<(String, Option<Record>, bool)> {
        let blank = |record: Record| {
            let (id, number) = (RecordId::from_random([0; 16]), 0);
            if record.subject.is_some() { Record { id, number, ..record } } else { record }
        };
        let records = self.store.records().expect("readable");
        let name = |record: &Record| match &record.subject {
            Some(subject) => subject.to_string(),
            None => record.id.to_string(),
        };
        let mut all: Vec<_> =
            records.into_iter().map(|one| (name(&one), Some(blank(one)), false)).collect();
        for removed in self.store.removed().expect("readable") {
            let record = self.store.removed_record(removed.id).expect("readable").expect("there");
            let name = name(&record);
            // Of several about one thing the last one counts, and what the others said is history.
            let about = record.subject.is_some();
            if !all.iter().any(|(one, ..)| *one == name) {
                all.push((name, (!about).then_some(record), true));
            }
        }
        all.sort_by(|one, other| one.0.cmp(&other.0));
        all
    }

    /// What nobody has decided yet.
    fn open(&self) -> Vec<Undecided> {
        let told = |one: Conflict| {
            let subject = one.record.subject.as_ref().map(Id::to_string);
            let name = subject.unwrap_or_else(|| one.record.id.to_string());
            let sides = one.sides.into_iter().map(|side| (side.says, side.at, side.laptop));
            (name, one.field, sides.collect())
        };
        let mut open: Vec<_> =
            self.store.conflicts().expect("readable").into_iter().map(told).collect();
        open.sort_by(|one, other| (&one.0, &one.1).cmp(&(&other.0, &other.1)));
        open
    }
}

/// A laptop and the one beside it, which began with a copy.
fn pair(folder: &Folder, before: &[(Step, usize)]) -> (Side, Side) {
    let path = folder.file("a.ngazi");
    let mut side = Side { store: create(&path), tag: 1, made: 0 };
    side.play(before);
    drop(side.store);
    let store = beside(&path, &folder.file("b.ngazi"));
    let other = Side { store, tag: 2, made: 0 };
    (Side { store: Store::open(&path, PASSPHRASE).expect("opens"), ..side }, other)
}

/// The same two laptops a second time, as if nothing had happened yet between them.
fn again(folder: &Folder, one: Side, other: Side) -> [(Side, Side); 2] {
    drop((one.store, other.store));
    let name = |name: &str| folder.file(&format!("{name}.ngazi"));
    copy(&name("a"), &name("a2"));
    copy(&name("b"), &name("b2"));
    let side = |file: &str, tag: u8, made: u8| Side {
        store: Store::open(&name(file), PASSPHRASE).expect("opens"),
        tag,
        made,
    };
    let pair = |a: &str, b: &str| (side(a, 1, one.made), side(b, 2, other.made));
    [pair("a", "b"), pair("a2", "b2")]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Two stores edited apart by random acts and merged in both orders give the same content.
    #[test]
    fn two_laptops_agree_whoever_takes_in_first(
        before in steps(),
        (first, second) in (steps(), steps()),
        (third, fourth) in (steps(), steps()),
    ) {
        let folder = Folder::new();
        let (mut one, mut other) = pair(&folder, &before);
        one.play(&first);
        other.play(&second);
        let [(mut one, mut other), (mut one_2, mut other_2)] = again(&folder, one, other);
        let (here, there) = (folder.file("one.ngazi-bundle"), folder.file("other.ngazi-bundle"));

        other.write(Since::All, &there);
        one.take(&there);
        one.write(Since::Last, &here);
        other.take(&here);

        one_2.write(Since::All, &here);
        other_2.take(&here);
        other_2.write(Since::Last, &here);
        one_2.take(&here);

        let (content, open) = (one.content(), one.open());
        for side in [&other, &one_2, &other_2] {
            prop_assert_eq!(&side.content(), &content);
            prop_assert_eq!(&side.open(), &open);
        }

        // Twice is once.
        let rows = one.store.head().expect("readable").seq;
        prop_assert_eq!(one.take(&there), Taken::default());
        prop_assert_eq!(one.store.head().expect("readable").seq, rows);

        // They go on, decide about what is open, and their bundles cross on the way.
        one.play(&third);
        other.play(&fourth);
        one.write(Since::Last, &here);
        other.write(Since::All, &there);
        one.take(&there);
        other.take(&here);
        prop_assert_eq!(&one.content(), &other.content());
        prop_assert_eq!(&one.open(), &other.open());
        for side in [&one, &other, &one_2, &other_2] {
            let checked = side.store.check().expect("checked");
            prop_assert!(!checked.is_damaged(), "{checked:?}");
        }
    }

    /// A decision ends a conflict on both laptops, and the decided answer stands on both.
    #[test]
    fn a_decision_travels(
        before in steps(),
        (first, second) in (steps(), steps()),
        chosen in prop::collection::vec(0..2_usize, 12),
    ) {
        let folder = Folder::new();
        let (mut one, mut other) = pair(&folder, &before);
        one.play(&first);
        other.play(&second);
        let path = folder.file("a.ngazi-bundle");
        other.write(Since::All, &path);
        let incoming = one.store.read_bundle(&path).expect("readable");
        let choices = incoming.conflicts.iter().zip(chosen.iter().cycle());
        let choices: Choices =
            choices.map(|(one, side)| (one.id(), one.sides[*side].clone())).collect();
        one.store.take_bundle(&incoming, &choices, AT).expect("taken in");
        prop_assert_eq!(one.open(), vec![]);
        one.write(Since::Last, &path);
        other.take(&path);
        prop_assert_eq!(other.open(), vec![]);
        prop_assert_eq!(other.content(), one.content());
    }
}
