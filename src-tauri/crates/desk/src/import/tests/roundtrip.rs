//! What goes out comes in again as the same.

use std::path::Path;

use ngazi_domain::{Form, Id, Kind, RecordId, Value, Values, Weight, WeightUnit};
use ngazi_words::Language;
use proptest::prelude::*;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use super::generate::{Beside, record};
use super::{add, add_all, desk, records};
use crate::act::What;
use crate::export_table::ExportFormat;
use crate::view::ImportView;
use crate::{Desk, Typed};

/// Records of each form and seed. Many records of one seed cost little; each seed opens two stores and looks at a file of
/// every register.
const RECORDS: usize = 12;

/// Two stores of one country with the same registers to name, as far as records name others.
struct Pair {
    from: (Desk, tempfile::TempDir),
    to: (Desk, tempfile::TempDir),
}

fn pair(country: &str, language: Language) -> Pair {
    let mut pair = Pair { from: desk(country, language), to: desk(country, language) };
    for (desk, _) in [&mut pair.from, &mut pair.to] {
        let minerals =
            desk.form("cooperative").expect("a form").field("minerals").cloned().expect("minerals");
        let Kind::Choices { among, .. } = minerals.kind else { panic!("minerals are choices") };
        let all = Typed::List(among.iter().map(ToString::to_string).collect());
        desk.save_field("cooperative", None, None, "minerals", &all).expect("saved");
        let mut dice = ChaCha8Rng::seed_from_u64(7);
        for form in ["site", "member", "meeting", "community-agreement", "lot"] {
            // One after the other: a lot may be made of the one before.
            for _ in 0..3 {
                let values = made(desk, form, &mut dice).expect("a record");
                add(desk, form, values);
            }
        }
    }
    pair
}

fn made(desk: &Desk, form: &str, dice: &mut ChaCha8Rng) -> Option<Values> {
    let registers = desk.registers().expect("open");
    let there =
        |form: &Id| registers.of(form.as_str()).iter().map(|one| one.id).collect::<Vec<RecordId>>();
    let beside = Beside { profile: registers.cooperative(), on: desk.today(), there: &there };
    record(desk.form(form).expect("a form"), dice, &beside)
}

fn registers(desk: &Desk) -> Vec<Form> {
    desk.catalogue.forms.values().filter(|form| form.is_register()).cloned().collect()
}

fn imported(desk: &mut Desk, form: &str, path: &Path) -> ImportView {
    let mut view =
        desk.preview_import(form, path).unwrap_or_else(|failure| panic!("{form}: {failure:?}"));
    if view.undecided.is_some() {
        view = desk.decide_doubles("both").expect("decided");
    }
    assert!(view.questions.is_empty(), "{form}: {:?}", view.questions);
    assert!(view.rows.is_empty(), "{form}: {:#?}", view.rows);
    assert!(view.ignored.is_none(), "{form}: {:?}", view.ignored);
    desk.apply_import().unwrap_or_else(|failure| panic!("{form}: {failure:?}"))
}

/// The answers without lists.
fn flat(form: &Form, mut values: Values) -> Values {
    form.fields.iter().filter(|field| !field.columns().is_empty()).for_each(|list| {
        values.remove(list.id.as_str());
    });
    values
}

fn hold(pair: &mut Pair, format: ExportFormat, seed: u64) {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    // A file of text differs from a sheet only in how it is read: each run takes every second register, by its seed.
    let step = if format == ExportFormat::Csv { 2 } else { 1 };
    for form in registers(&pair.from.0).into_iter().skip(seed as usize % step).step_by(step) {
        let id = form.id.as_str();
        let before = records(&pair.from.0, id).len();
        let all: Vec<Values> =
            (0..RECORDS).filter_map(|_| made(&pair.from.0, id, &mut dice)).collect();
        assert!(!all.is_empty(), "no record of {id} could be made");
        let added: Vec<String> =
            add_all(&mut pair.from.0, id, all).iter().map(|record| record.id.to_string()).collect();
        let path = pair.from.1.path().join("out");
        pair.from.0.export_table(id, format, Some(&added), &path).expect("exported");
        imported(&mut pair.to.0, id, &path);
        let (mut out, mut back) = (records(&pair.from.0, id), records(&pair.to.0, id));
        if format == ExportFormat::Csv {
            out = out.into_iter().map(|values| flat(&form, values)).collect();
            back = back.into_iter().map(|values| flat(&form, values)).collect();
        }
        assert_eq!(out.len(), back.len(), "{id}, seed {seed}");
        for (place, (out, back)) in out.iter().zip(&back).enumerate().skip(before) {
            for (field, value) in out.iter() {
                assert_eq!(
                    back.get(field.as_str()),
                    Some(value),
                    "{id} {place} {field}, seed {seed}"
                );
            }
            assert_eq!(out.len(), back.len(), "{id} {place}, seed {seed}: {out:#?} {back:#?}");
        }
        pair.from.0.undo().expect("taken back");
        pair.to.0.undo().expect("taken back");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn any_record_that_leaves_as_a_workbook_comes_back_the_same(seed in any::<u64>(), french in any::<bool>()) {
        let language = if french { Language::French } else { Language::English };
        hold(&mut pair("cd", language), ExportFormat::Xlsx, seed);
    }

    #[test]
    fn any_record_that_leaves_as_json_comes_back_the_same(seed in any::<u64>()) {
        hold(&mut pair("tz", Language::Swahili), ExportFormat::Json, seed);
    }

    #[test]
    fn any_record_without_its_lists_comes_back_the_same_as_text(seed in any::<u64>()) {
        hold(&mut pair("cd", Language::Swahili), ExportFormat::Csv, seed);
    }
}

#[test]
fn what_leaves_in_french_comes_in_where_english_is_read() {
    let mut dice = ChaCha8Rng::seed_from_u64(1);
    let mut pair = pair("cd", Language::French);
    let values = made(&pair.from.0, "member", &mut dice).expect("a member");
    let id = add(&mut pair.from.0, "member", values).id.to_string();
    let path = pair.from.1.path().join("out.xlsx");
    pair.from.0.export_table("member", ExportFormat::Xlsx, Some(&[id]), &path).expect("exported");
    pair.to.0.speak(Language::English).expect("English");
    imported(&mut pair.to.0, "member", &path);
    assert_eq!(records(&pair.from.0, "member").last(), records(&pair.to.0, "member").last());
}

#[test]
fn a_blank_sheet_of_every_register_has_its_headings_and_nothing_to_take() {
    let (mut desk, folder) = desk("cd", Language::French);
    for form in registers(&desk) {
        let path = folder.path().join("blank.xlsx");
        desk.template(form.id.as_str(), &path).expect("written");
        let view = desk
            .preview_import(form.id.as_str(), &path)
            .unwrap_or_else(|f| panic!("{}: {f:?}", form.id));
        assert!(
            view.rows.is_empty() && view.ignored.is_none() && !view.applicable,
            "{}: {view:?}",
            form.id
        );
    }
}

#[test]
fn files_of_a_record_are_named_but_do_not_come_in_with_a_sheet() {
    let mut pair = pair("cd", Language::English);
    let form = registers(&pair.from.0)
        .into_iter()
        .find(|form| form.fields.iter().any(|field| field.kind == Kind::File))
        .expect("a form with a file");
    let file =
        form.fields.iter().find(|field| field.kind == Kind::File).expect("a file").id.clone();
    let mut dice = ChaCha8Rng::seed_from_u64(3);
    let mut values = made(&pair.from.0, form.id.as_str(), &mut dice).expect("a record");
    values.insert(file.clone(), Value::File("ab".repeat(32)));
    let id = add(&mut pair.from.0, form.id.as_str(), values).id.to_string();
    for format in [ExportFormat::Xlsx, ExportFormat::Json] {
        let path = pair.from.1.path().join("out");
        pair.from
            .0
            .export_table(form.id.as_str(), format, Some(std::slice::from_ref(&id)), &path)
            .expect("exported");
        let view = pair.to.0.preview_import(form.id.as_str(), &path).expect("a preview");
        assert!(view.ignored.is_some() && view.applicable, "{view:?}");
        pair.to.0.apply_import().expect("applied");
        assert!(
            !records(&pair.to.0, form.id.as_str()).last().expect("there").contains(file.as_str())
        );
        pair.to.0.undo().expect("taken back");
    }
}

#[test]
fn records_that_name_each_other_stay_tied_wherever_they_come_in() {
    for format in [ExportFormat::Xlsx, ExportFormat::Json] {
        let mut pair =
            Pair { from: desk("cd", Language::English), to: desk("cd", Language::English) };
        let from = &mut pair.from.0;
        let mut dice = ChaCha8Rng::seed_from_u64(5);
        let bare = |desk: &Desk, dice: &mut ChaCha8Rng, name: &str, kind: &str| loop {
            let mut values = made(desk, "lot", dice).expect("a lot");
            values.retain(|id, _| !["parents", "site", "checked-by"].contains(&id.as_str()));
            values.insert("number".into(), Value::Text(name.to_owned()));
            if values.get("kind") == Some(&Value::Choice(kind.into())) {
                return values;
            }
        };
        // The later lot names the earlier one, and the earlier one stands behind it in the register.
        let late = bare(from, &mut dice, "L-2", "split");
        let early = bare(from, &mut dice, "L-1", "first");
        let late = add(from, "lot", late);
        let early = add(from, "lot", early);
        let weight = Weight { amount: 9_000_000_000_i64.into(), unit: WeightUnit::Tonne };
        let parent = Values::from([
            ("lot".into(), Value::Reference(early.id)),
            ("weight".into(), Value::Weight(weight)),
        ]);
        let mut values = late.values.clone();
        values.insert("mass".into(), Value::Weight(Weight { amount: 2.into(), ..weight }));
        values.insert("parents".into(), Value::List(vec![parent]));
        let form = from.form("lot").expect("a form").clone();
        let what = What::Rows { form: form.id.clone(), count: 1 };
        let change = from.act("test", |_| what, |writing| writing.change(&form, &late, values));
        change.expect("changed");
        let path = pair.from.1.path().join("out");
        from.export_table("lot", format, None, &path).expect("exported");
        // Others first, so that the ids of the two stores differ.
        for _ in 0..5 {
            let site = made(&pair.to.0, "site", &mut dice).expect("a site");
            add(&mut pair.to.0, "site", site);
        }
        imported(&mut pair.to.0, "lot", &path);
        let lots = pair.to.0.registers().expect("open").of("lot");
        let named = |name: &str| {
            let name = Value::Text(name.to_owned());
            lots.iter().find(|lot| lot.get("number") == Some(&name)).expect("a lot")
        };
        let rows = named("L-2").get("parents").map(Value::rows).unwrap_or_default();
        assert_eq!(rows[0].get("lot"), Some(&Value::Reference(named("L-1").id)), "{format:?}");
        assert_ne!(named("L-1").id, early.id, "it is a new record");
    }
}
