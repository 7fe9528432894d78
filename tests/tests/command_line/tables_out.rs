//! Tables out and in again: every register comes back the same, field by field.

use std::fs;

use serde_json::Value as Json;

use crate::support::Bench;

/// The values of each record, without references to records of the other store.
fn values(records: &[Json], form: &str) -> Vec<Json> {
    let value = |record: &Json| {
        let mut values = record["values"].clone();
        let site = if form == "member" { values.get_mut("site") } else { None };
        if let Some(site) = site {
            *site = Json::from("a site");
        }
        values
    };
    records.iter().map(value).collect()
}

#[test]
fn members_that_go_out_as_a_table_come_back_the_same() {
    let bench = Bench::with_example("cd");
    let sent = values(&bench.records("store.ngazi", "member"), "member");
    assert_eq!(sent.len(), 86, "the whole example goes out");
    // Members work at sites: the other store knows them by the same names.
    let sites = "code;name;kind\nP1;Puits 1;shaft\nP3;Puits 3;shaft\nR1;Rivière 1;river\nL1;Lavage 1;washing-place\n";
    fs::write(bench.file("sites.csv"), sites).expect("the sites");
    for (format, writer, reader) in [("xlsx", "fr", "sw"), ("csv", "sw", "en")] {
        let (table, other) = (format!("members.{format}"), format!("{format}-{writer}.ngazi"));
        bench.run(["new", "--store", &other, "--country", "cd"]).done();
        bench.run(["import", "--store", &other, "--form", "site", "sites.csv"]).done();
        bench.ngazi(&format!("export --form member --to {format} {table} --lang {writer}")).done();
        let said = bench
            .run(["import", "--store", &other, "--form", "member", &table, "--lang", reader])
            .json();
        let as_what = format!("{format} in {writer}, read by a reader of {reader}");
        assert_eq!(said["rejected"], serde_json::json!([]), "nothing is lost: {as_what}");
        let back = values(&bench.records(&other, "member"), "member");
        assert_eq!(back.len(), sent.len(), "the same number comes back: {as_what}");
        for (number, (sent, back)) in (1..).zip(sent.iter().zip(&back)) {
            assert_eq!(back, sent, "member {number} is the same, field by field: {as_what}");
        }
    }
}

#[test]
fn every_other_register_that_goes_out_as_a_table_comes_back_the_same() {
    let bench = Bench::with_example("cd");
    bench.run(["new", "--store", "other.ngazi", "--country", "cd"]).done();
    let mut lost = Vec::new();
    for form in ["site", "officer", "document"] {
        bench.ngazi(&format!("export --form {form} --to xlsx {form}.xlsx --lang fr")).done();
        let table = format!("{form}.xlsx");
        let said = bench
            .run(["import", "--store", "other.ngazi", "--form", form, &table, "--lang", "fr"])
            .json();
        for rejected in said["rejected"].as_array().expect("rejected rows") {
            lost.push(format!("{form}: {rejected}"));
        }
        let sent = values(&bench.records("store.ngazi", form), form);
        let back = values(&bench.records("other.ngazi", form), form);
        if lost.is_empty() {
            assert_eq!(back, sent, "the register {form} is the same, field by field");
        }
    }
    assert_eq!(lost, Vec::<String>::new(), "a table of ours can always be read by us");
}
